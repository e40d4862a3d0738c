import { Problem } from '../../problem';
import type { ImportFile } from './import-file';
import type { ImportRequest } from './import-walkthroughs';
import type { KnownSchool } from './known-school';
import { type ImportMapping, mappingProblems } from './mapping';
import { planImport } from './plan-import';
import { mappingText } from './remembered-mapping';

/** Plans a batch of a file where the file is, in the browser, so that only what is to be saved goes to the server. */
export function importRequest(
  file: ImportFile,
  mapping: ImportMapping,
  known: KnownSchool,
): ImportRequest {
  const [problem] = mappingProblems(mapping, file.headings, known);
  if (problem !== undefined) throw new Problem(problem);
  const { newSets, newPractices, observations, imported, leftOut } = planImport(
    file,
    mapping,
    known,
  );
  return {
    file: file.name,
    headings: file.headings,
    mapping: mappingText(mapping),
    plan: {
      newSets,
      newPractices,
      observations,
      ratings: imported.map(({ row, rating }) => ({ row, rating })),
      leftOut: leftOut.map(({ row, reason, content }) => ({ row, reason, content })),
    },
  };
}
