import { address } from '../local/school/roster';
import { asOnChromebook } from '../test/browser/camera';
import { openSidebar } from '../test/browser/places';
import { DESK, type Screen } from '../test/browser/screen';
import { ADD_ON, COACH, type OpenSchool, PRINCIPAL, type Take, TEACHER } from './open-school';

const COACHED = 'Siobhán O’Brien';
const MATH_COACH = { name: 'Luis Ortega Peña', email: address('lortega') };

/** Pictures of a coach at work in the workbook, and of what leaders do about evaluation and about mentors. */
export async function picturesOfCoaching(school: OpenSchool, take: Take): Promise<void> {
  const sidebar = await openSidebar(await school.workbook(COACH), ADD_ON);
  await asOnChromebook(sidebar);
  await sidebar.click('button', 'Coaching Logs and conversations');
  await sidebar.sees('By name');
  await take(sidebar, 'sidebar-coaching');
  await sidebar.type('Find a teacher', 'brien', 'searchbox');
  await sidebar.clickWords(COACHED);
  const log = `Open log of ${COACHED}`;
  await sidebar.find('link', log);
  await take(sidebar, 'sidebar-coached-teacher');
  const document = await sidebar.follow(log);
  await document.sees(`Coaching log – ${COACHED}`);
  await document.page.setViewport({ width: 1280, height: 900 });
  await take(document, 'coaching-log', { scale: 1.5 });
  await picturesOfEvaluation(school, take);
  await picturesOfLeaders(school, take);
}

/** Pictures of the sidebar in a coaching log, of a coach with the workbook and of one without. */
export async function picturesInDocs(school: OpenSchool, take: Take): Promise<void> {
  const document = await school.file(COACH, `Coaching log – ${COACHED}`);
  const beside = await inDocs(document);
  await beside.sees('Last conversation');
  await take(document, 'coaching-log-sidebar', { scale: 1.5 });
  await asOnChromebook(beside);
  await take(beside, 'sidebar-log');
  await beside.click('button', 'New conversation');
  await beside.sees('Focus');
  await take(beside, 'sidebar-log-session');

  await picturesWithoutWorkbook(school, take);
}

/** A coach whom the school gave his logs and not its workbook. */
async function picturesWithoutWorkbook(school: OpenSchool, take: Take): Promise<void> {
  const { workspace } = school;
  const [workbook] = workspace.files.list().filter(({ type }) => type === 'spreadsheet');
  if (!workbook) throw new Error('There is no workbook.');
  workspace.files.unshare(workbook.id, MATH_COACH.email);
  const document = await school.file(MATH_COACH, 'Coaching log – Grace Park', DESK);
  const beside = await inDocs(document);
  await asOnChromebook(beside);
  await beside.sees('You do not see the school’s workbook');
  await take(beside, 'sidebar-log-without-workbook');
  workspace.files.share(workbook.id, MATH_COACH.email, 'edit');
}

async function inDocs(document: Screen): Promise<Screen> {
  await document.click('menuitem', 'Extensions');
  await document.click('menuitem', ADD_ON);
  await document.click('menuitem', 'Open coaching log');
  return document.inside('Leadership routines');
}

async function picturesOfEvaluation(school: OpenSchool, take: Take): Promise<void> {
  const sidebar = await openSidebar(await school.workbook(PRINCIPAL), ADD_ON);
  await asOnChromebook(sidebar);
  await sidebar.click('button', 'Coaching Logs and conversations');
  await sidebar.click('button', 'Evaluation and plans');
  await sidebar.sees('Which one is it?');
  await take(sidebar, 'sidebar-framework');
  await sidebar.click('button', 'Use these 22 components');
  await sidebar.sees('Coaching protocol');
  await sidebar.click('button', 'Make the protocol');
  await sidebar.sees('All staff can read the protocol.');
  await take(sidebar, 'sidebar-evaluation');
  await sidebar.choose('Work on a plan for', TEACHER.name);
  await sidebar.sees('What the evaluation named');
  await sidebar.choose('Name a need', '3b');
  await sidebar.type('In the words of the evaluation', 'Ask for reasons, and wait for them.');
  await sidebar.click('button', 'Add this need');
  await take(sidebar, 'sidebar-coaching-plan');
}

async function picturesOfLeaders(school: OpenSchool, take: Take): Promise<void> {
  const sidebar = await openSidebar(await school.workbook(PRINCIPAL), ADD_ON);
  await asOnChromebook(sidebar);
  await sidebar.click('button', 'Mentors Pairs and roles');
  await sidebar.sees('Who could show');
  await take(sidebar, 'sidebar-leaders');
  await sidebar.click('button', 'Roles');
  await sidebar.click('button', 'Give a role');
  await sidebar.sees('Responsibilities');
  await take(sidebar, 'sidebar-leader-role');
}
