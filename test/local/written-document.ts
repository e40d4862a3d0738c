import type { LocalWorkspace } from '../../local/local-workspace';
import { createDocument, viewDocument } from '../../local/services/document/people';
import { ANA, run, schoolWith } from './school';

const OPEN = "const document = DocumentApp.openById('ID'); const body = document.getBody();";

/** A school with Ana's document, what statements about its `body` return, and what then stands in it. */
export function written(statements: string, more: Parameters<typeof run>[2] = {}) {
  const school = schoolWith('');
  const id = createDocument(school, ANA, 'Coaching log');
  const result = run(school, OPEN.replace('ID', id) + statements, more);
  return { school, id, result, blocks: viewDocument(school, ANA, id).blocks };
}

export function lines(school: LocalWorkspace, id: string): string[] {
  return viewDocument(school, ANA, id).blocks.map((block) =>
    'runs' in block ? block.runs.map((each) => each.text).join('') : `<${block.kind}>`,
  );
}
