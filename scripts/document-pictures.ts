import { address } from '../local/school/roster';
import { type OpenSchool, PRINCIPAL, type Take, TEACHER } from './open-school';

const IN_GRADE_3 = { name: 'Siobhán O’Brien', email: address('sobrien') };

/** Docs that somebody is sent or given, from the top. */
const DOCS = [
  ['doc-results', IN_GRADE_3, 'What we saw – Review 2'],
  ['doc-team', IN_GRADE_3, 'Grades 3-5 – Review 2'],
  ['doc-district', PRINCIPAL, 'Riverside K-8 – Review 2'],
  ['doc-needs', PRINCIPAL, 'Professional learning needs'],
  ['doc-protocol', TEACHER, 'Coaching and evaluation: how we work'],
  ['doc-coaching-plan', TEACHER, 'Coaching plan – Gloria Adeyemi'],
] as const;

export async function picturesOfDocuments(school: OpenSchool, take: Take): Promise<void> {
  for (const [name, reader, title] of DOCS) {
    const document = await school.file(reader, title, { width: 1000, height: 1180 });
    await document.sees('File');
    await take(document, name, { scale: 1.2 });
    await document.page.browserContext().close();
  }
  const team = await school.file(IN_GRADE_3, 'Grades 3-5: our data');
  for (const [tab, seen] of [
    ['Data', 'Looked at by'],
    ['Pivot', 'Whole school'],
    ['Charts', 'Upper half is the share'],
  ] as const) {
    await team.click('tab', tab);
    await team.sees(seen);
    await take(team, `team-${tab.toLowerCase()}`, { scale: 1.2 });
  }
}
