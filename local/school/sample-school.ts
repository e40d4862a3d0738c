import { starterFocusSets, starterLibrary } from '../../src/practices/starter-library';
import { momentAt } from '../../src/school-time';
import type { LocalWorkspace } from '../local-workspace';
import { createSpreadsheet } from '../services/spreadsheet/people';
import { conversations } from './coaching';
import { type Happening, liveThem } from './happening';
import { improving } from './improving';
import { leadership } from './leadership';
import { PeopleAtWork } from './people-at-work';
import { RIVERSIDE } from './riverside';
import type { School, StaffMember } from './school';
import { planSemester, type Visit } from './semester';

export interface Making {
  /** The school has lived up to this moment, and its clock goes on from there. */
  readonly today: Date;
  /** The same seed gives the same school. */
  readonly seed: number;
  progress(line: string): void;
}

/** Makes Riverside K-8 in an empty workspace, with all that its people did since August. */
export function makeSampleSchool(
  workspace: LocalWorkspace,
  making: Making,
): { readonly workbook: string } {
  return liveThrough(workspace, RIVERSIDE, making);
}

/**
 * Lets a school live from the day it sets up its workbook: people do what they did, when they did it, through the add-on's
 * own jobs, forms and triggers. Stops with the job's words at the first thing that does not work out.
 */
export function liveThrough(
  workspace: LocalWorkspace,
  school: School,
  making: Making,
): { readonly workbook: string } {
  const { work, principal } = begin(workspace, school, making);
  const visits = planSemester(school, making);
  const happenings = [
    ...visits.flatMap((visit) => sentForms(visit, work)),
    ...leadership(school, work, principal, making.seed),
    ...improving(workspace, school, work, principal, making.seed),
    ...conversations(workspace, school, work),
    ...arrivals(school, work),
    ...guests(workspace, school, visits),
    ...sharing(school, work, making),
  ];
  live(workspace, school, happenings, making);
  workspace.clock.stopAt(making.today);
  nothingIsLost(work, principal, visits.length, making);
  workspace.clock.start();
  return { workbook: work.workbook };
}

/** Everybody has an account, and the principal has set up the workbook. */
export function begin(
  workspace: LocalWorkspace,
  school: School,
  making: Pick<Making, 'progress'>,
): { readonly work: PeopleAtWork; readonly principal: string } {
  const { days, timeZone } = school;
  for (const { name, email } of [...school.staff, school.newLeader, school.visitor]) {
    workspace.addPerson({ name, email });
  }
  workspace.clock.stopAt(momentAt(days.setUp, '09:30', timeZone));
  const principal = leader(school);
  const workbook = createSpreadsheet(workspace, principal, `${school.name} walkthroughs`);
  const work = new PeopleAtWork(workspace, school, workbook);
  setUp(workspace, school, work, making);
  return { work, principal };
}

/** The principal makes the workbook a school's, and lets those who lead with her write in it. */
function setUp(
  workspace: LocalWorkspace,
  school: School,
  work: PeopleAtWork,
  { progress }: Pick<Making, 'progress'>,
): void {
  const principal = leader(school);
  progress(`Setting up ${school.name} …`);
  work.job(principal, 'setUp', {
    schoolName: school.name,
    timeZone: school.timeZone,
    periods: [...school.periods],
    library: starterLibrary(),
  });
  const staff = school.staff.filter(({ firstDay }) => firstDay === '');
  work.job(principal, 'addStaff', { people: staff.map(onRoster) });
  progress(`${staff.length} people on the roster. Making the guides and forms …`);
  // The forms lead to the guides.
  makeGuides(school, work);
  makeForms(school, work);
  work.job(principal, 'guidesForm');
  for (const { observer } of school.habits) {
    if (staff.some(({ email }) => email === observer)) {
      workspace.files.share(work.workbook, observer, 'edit');
    }
  }
}

function makeGuides(school: School, work: PeopleAtWork): void {
  for (const { id } of starterFocusSets) work.job(leader(school), 'guide', { focus: id });
}

function makeForms(school: School, work: PeopleAtWork): void {
  for (const { id } of starterFocusSets) work.job(leader(school), 'updateForm', { focus: id });
}

export function sentForms(visit: Visit, work: PeopleAtWork): Happening[] {
  const sent = { at: visit.submitted, happens: () => work.send(visit) };
  if (!visit.corrected) return [sent];
  return [sent, { at: visit.corrected.at, happens: () => work.correct(visit) }];
}

/** Those who join during the year are put on the roster and on the forms before their first bell. */
export function arrivals(school: School, work: PeopleAtWork): Happening[] {
  return school.staff.flatMap((person): Happening[] => {
    if (person.firstDay === '') return [];
    return [
      {
        at: momentAt(person.firstDay, '07:15', school.timeZone),
        happens: () => {
          work.job(leader(school), 'addStaff', { people: [onRoster(person)] });
          makeForms(school, work);
        },
      },
    ];
  });
}

/** Somebody from outside asks for the forms in the morning, and the principal shares them by hand. */
export function guests(
  workspace: LocalWorkspace,
  { visitor, timeZone }: School,
  visits: readonly Visit[],
): Happening[] {
  const visit = visits.find(({ observer }) => observer === visitor.email);
  if (!visit) return [];
  const share = () => {
    for (const { id, type } of workspace.files.list()) {
      if (type === 'form') workspace.files.share(id, visitor.email, 'view');
    }
  };
  return [{ at: momentAt(visit.day, '07:30', timeZone), happens: share }];
}

/** After the staff meeting the principal switches sharing on and sends what has waited until then. */
export function sharing(
  school: School,
  work: PeopleAtWork,
  { progress }: Pick<Making, 'progress'>,
): Happening[] {
  return [
    {
      at: momentAt(school.days.sharing, '16:20', school.timeZone),
      happens: () => {
        work.job(leader(school), 'share', {
          sharing: true,
          reason: 'The staff asked for it at their meeting. We compare notes every week.',
        });
        const { sent } = work.job(leader(school), 'send');
        progress(`Sharing is on: ${sent} messages that waited went to teachers`);
      },
    },
  ];
}

/** Everything in its order, with the clock standing at the moment of each. */
function live(
  workspace: LocalWorkspace,
  school: School,
  happenings: readonly Happening[],
  { today, progress }: Making,
): void {
  let month = '';
  liveThem(happenings, today, (at) => {
    const name = at.toLocaleString('en-US', { month: 'long', timeZone: school.timeZone });
    if (name !== month) progress(`${name} …`);
    month = name;
    workspace.clock.stopAt(at);
  });
}

/** Every visit is in the workbook, and every message has gone or waits for sharing. */
function nothingIsLost(
  work: PeopleAtWork,
  principal: string,
  visits: number,
  { progress }: Making,
): void {
  const home = work.job(principal, 'home');
  const { counts } = work.job(principal, 'outbox');
  if ('isNew' in home) throw new Error('The workbook was never set up.');
  const { observations, teachers } = home.figures;
  const [problem] = home.problems;
  if (problem) throw new Error(problem);
  if (observations !== visits) {
    throw new Error(`${visits} visits were made, and ${observations} are in the workbook.`);
  }
  if (counts.failed + counts.unsure + counts.sending > 0) {
    throw new Error(`Messages did not go out: ${JSON.stringify(counts)}`);
  }
  progress(`${teachers} teachers, ${observations} visits, ${counts.sent} messages sent`);
}

function onRoster({ mornings: _, ...person }: StaffMember) {
  return person;
}

function leader(school: School): string {
  const principal = school.staff.find(({ role }) => role === 'Principal');
  if (!principal) throw new Error(`${school.name} has no principal.`);
  return principal.email;
}
