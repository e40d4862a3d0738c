import type { Evidence } from '../../../src/guide/evidence';
import { starterPractices } from '../../../src/practices/starter-library';
import { mappingOf } from '../../../src/sidebar/screens/evaluation/mapping';
import { needCard, planBlocks } from '../../../src/sidebar/screens/evaluation/plan-blocks';
import { protocolBlocks } from '../../../src/sidebar/screens/evaluation/protocol-blocks';
import {
  componentsOf,
  frameworkRows,
} from '../../../src/sidebar/screens/evaluation/read-framework';
import { READY_FRAMEWORKS } from '../../../src/sidebar/screens/evaluation/ready-frameworks';
import type { PeopleAtWork } from '../people-at-work';
import type { School } from '../school';

/** Where coaching begins, in the framework's codes. */
const FOCUS: readonly [string, string] = ['3b', '3c'];

/** The school names its framework, and which practices stand for its components. */
export function nameFramework(work: PeopleAtWork, principal: string): void {
  const [framework] = READY_FRAMEWORKS;
  if (!framework) throw new Error('There is no framework to choose.');
  const rows = frameworkRows([], framework.name, componentsOf(framework));
  const components = rows.map((row) => ({ ...row, focus: FOCUS.includes(row.code) }));
  work.job(principal, 'keepFramework', { components });
  for (const { id } of starterPractices.filter(({ focus }) => focus === 'discussion')) {
    work.type(principal, 'Practices', id, 'Framework codes', id.endsWith('2') ? '3b' : '3c');
  }
}

/** What coaching is built on, for all staff to read. */
export function drawProtocol(school: School, work: PeopleAtWork, principal: string): void {
  const { lessons }: Evidence = work.job(principal, 'evidence');
  const rated = new Map<string, number>();
  for (const { ratings } of lessons) {
    for (const [practice] of ratings) rated.set(practice, (rated.get(practice) ?? 0) + 1);
  }
  const mapping = mappingOf(work.job(principal, 'evaluation'));
  const blocks = protocolBlocks(school.name, mapping, { visits: lessons.length, rated });
  work.job(principal, 'protocol', { blocks: [...blocks] });
}

/** A teacher and a coach plan for what the evaluation named, with the visits that the teacher asked to have in it. */
export function planFor(
  school: School,
  work: PeopleAtWork,
  principal: string,
  teacher: string,
): void {
  const sources = work.job(principal, 'evaluation');
  const { visits } = work.job(principal, 'plan', { teacher });
  const mapping = mappingOf(sources);
  const [code] = FOCUS;
  const name = school.staff.find(({ email }) => email === teacher)?.name ?? '';
  const blocks = planBlocks({ name }, visits, [code], mapping, [], sources);
  const needs = [needCard(mapping, code, 'Most questions have one answer.')];
  const used = visits.map(({ observation }) => observation);
  work.job(principal, 'planDoc', { teacher, used, needs, blocks: [...blocks] });
}
