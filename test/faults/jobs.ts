import { submitForm, viewForm } from '../../local/services/forms/people';
import { addSheet } from '../../local/services/spreadsheet/people';
import type * as addon from '../../src/addon';
import type { SessionRequest } from '../../src/coach/conversations/add-session';
import { acceptMatches, askMentor, endPair } from '../../src/coach/leaders/leader-plans';
import type { MentorPair } from '../../src/coach/leaders/mentor-pairs-table';
import { teamForm } from '../../src/coach/teams/team-form';
import { viewsForm } from '../../src/coach/teams/views-form';
import { joinPilot, reviewPilot, rollOut, startPilot } from '../../src/guide/pilots/pilot-plans';
import type { PilotTeacher } from '../../src/guide/pilots/pilot-teachers-table';
import type { Pilot } from '../../src/guide/pilots/pilots-table';
import { newDecision } from '../../src/guide/reviews/new-decision';
import { readCsv } from '../../src/monitor/import/csv';
import { guessMapping } from '../../src/monitor/import/guess-mapping';
import { importFile } from '../../src/monitor/import/import-file';
import { importRequest } from '../../src/monitor/import/import-request';
import { starterLibrary } from '../../src/practices/starter-library';
import { componentsOf, frameworkRows } from '../../src/sidebar/screens/evaluation/read-framework';
import { READY_FRAMEWORKS } from '../../src/sidebar/screens/evaluation/ready-frameworks';
import { rollOutLetter } from '../../src/sidebar/screens/pilots/roll-out-letter';
import { aPrincipal, aTeacher } from '../builders';
import { addPractice, TWELVE_TEACHERS, twoMonthsOf } from '../evolving-form';
import { answersTo, PRINCIPAL, RunningSchool } from '../running-school';

/** A job in the middle of a school's life, to be broken at each of its calls. */
export interface JobUnderFault {
  readonly name: keyof typeof addon;
  readonly request?: unknown;
  /** Run in the first coaching log instead of the workbook. */
  readonly inLog?: boolean;
  /** The school just before the job. */
  before(): RunningSchool;
}

const staff = [
  aPrincipal(),
  aTeacher('Cora Diaz', { role: 'Coach' }),
  aTeacher('Ana López', { grade: '4' }),
  aTeacher('Ben Wu', { grade: '4' }),
];

/** A file that a school already has, with a row that cannot be taken over. */
const oldWalkthroughs = importFile(
  'last-year.csv',
  readCsv(
    [
      'Date,Teacher,Observer,Look-for,Level',
      '2026-03-02,Ana López,Sam Ortiz,Students explain,Often',
      '2026-03-02,Ana López,Sam Ortiz,Wait time,Seldom',
      '2026-03-09,Ben Wu,Sam Ortiz,Students explain,Seldom',
      '2026-03-41,Ben Wu,Sam Ortiz,Wait time,Often',
    ].join('\n'),
  ),
);
const aDashboard = {
  name: 'Dashboard',
  lines: [
    ['Practice', 'In place'],
    ['Waits', 0.6],
    ['Asks', 0.4],
  ],
  top: 1,
  formats: ['@', '0%'],
  widths: [200, 100],
  note: '',
  guarded: true,
  charts: [
    {
      type: 'BAR' as const,
      columns: [1, 2],
      rows: 2,
      at: { row: 5, column: 1 },
      options: { title: 'In place' },
    },
  ],
};
const EMPTY_SCHOOL = { sets: [], practices: [], staff: [], imported: {} };

function ready(): RunningSchool {
  return RunningSchool.ready(staff);
}

/** A school with an observer whom Google knows no account for. */
function withoutAccount(): RunningSchool {
  const school = new RunningSchool();
  school.setUp();
  school.addStaff(staff);
  const ghost = aTeacher('Gil Host', { role: 'Coach' });
  school.call('addStaff', { people: [ghost] });
  return school;
}

/** A school whose leaders have changed words that nobody has noted. */
function reworded(): RunningSchool {
  const school = ready();
  school.type('Practices', 'discussion-1', 'Level 2 looks like', 'One or two do.');
  school.type('Practices', 'discussion-3', 'Name', 'Everyone gets a turn');
  school.type('Practices', 'discussion-4', 'Video for teachers', 'https://videos.example/4');
  return school;
}

function withGuide(): RunningSchool {
  const school = ready();
  school.call('guide', { focus: 'discussion' });
  return school;
}

/** A school whose observers have been asked to read the guide. */
function asked(): RunningSchool {
  const school = withGuide();
  school.call('guidesForm');
  return school;
}

/** Three visits whose responses nobody has collected: the triggers have been taken away. */
function visited(): RunningSchool {
  const school = ready();
  school.withoutTriggers(() => {
    const practice = school.rows('Practices')[0]?.Name ?? '';
    for (const [teacher, level] of [
      ['Ana López', 'Starting'],
      ['Ben Wu', 'In place'],
      ['Ana López', 'In place'],
    ] as const) {
      school.visit({
        Teacher: teacher,
        Period: 'Period 1',
        'Part of the lesson': 'Middle',
        [practice]: level,
        'A strength': 'Calm start.',
        'Who sees the strength?': 'Share with the teacher',
      });
    }
  });
  return school;
}

function collected(): RunningSchool {
  const school = visited();
  school.call('collect');
  return school;
}

/** Values of which one is there, one is another now and one is new, and a row that cannot come in. */
const outcomesOf = (values: readonly number[]) =>
  values.map((value, index) => ({
    row: index + 2,
    outcome: {
      measure: 'Reading',
      unitKind: 'teacher' as const,
      unit: `${['ana', 'ben', 'cora'][index]}@school.example`,
      date: '2026-09-10',
      value,
      students: 24,
    },
  }));
const newOutcomes = {
  file: 'fall.csv',
  outcomes: outcomesOf([61, 70, 58]),
  leftOut: [{ row: 9, reason: 'Row 9: “high” is not a number.', content: 'Ana López | high' }],
};

function withOutcomes(): RunningSchool {
  const school = ready();
  school.call('keepOutcomes', {
    file: 'fall.csv',
    outcomes: outcomesOf([61, 64]),
    leftOut: [{ row: 4, reason: 'Row 4: “Cora” is not one teacher.', content: 'Cora | 58' }],
  });
  return school;
}

function queued(sharing: boolean): RunningSchool {
  const school = collected();
  school.call('queue');
  school.call('share', { sharing, reason: 'The staff asked for it.' });
  return school;
}

/** A teacher and a stranger have answered a message, and nobody has collected it; her next visit has been told already. */
function answered(): RunningSchool {
  const school = queued(true);
  school.call('send');
  const visits = [{ ...plannedVisit('ana', '2026-09-22', ''), observer: 'cora@school.example' }];
  school.call('keepPlan', { ...aPlan, visits });
  school.call('sendWeek', { week: '2026-09-21' });
  school.call('send');
  school.withoutTriggers(() => {
    const asks = { '… or in your own words': 'Do I wait long enough?' };
    school.answerMail('ana@school.example', { ...asks, 'Tick what fits': TALK });
    school.answerMail('ana@school.example', asks, 'ben@school.example');
  });
  return school;
}

const TALK = ['Please talk with me about it'];

/** The same, collected and passed on. */
function passedOn(): RunningSchool {
  const school = answered();
  school.run('everyHour');
  return school;
}

/** Two visits to come, one of them to be made by two observers. */
const aPlan = {
  daysOff: [{ from: '2026-09-21', to: '2026-09-22', who: 'School', why: '' }],
  cadence: 'Every 2 weeks' as const,
  pairedShare: 0.5,
  randomShare: 0,
  from: '2026-09-16',
  to: '2026-09-25',
  visits: [
    plannedVisit('ana', '2026-09-16', 'cora@school.example'),
    plannedVisit('ben', '2026-09-17', ''),
  ],
};

function plannedVisit(teacher: string, date: string, second: string) {
  return {
    visit: `${teacher} 1`,
    date,
    period: 'Period 1',
    lessonPart: 'Middle',
    teacher: `${teacher}@school.example`,
    observer: PRINCIPAL,
    second,
    kind: 'scheduled' as const,
    request: '',
  };
}

/** A plan to be replaced by a later one, on the day after its first visit was to be made. */
function scheduled(): RunningSchool {
  const school = ready();
  school.call('keepPlan', {
    ...aPlan,
    cadence: 'Every week',
    from: '2026-09-15',
    visits: [
      plannedVisit('ana', '2026-09-18', ''),
      { ...plannedVisit('ben', '2026-09-15', ''), visit: 'ben 0' },
      { ...plannedVisit('ben', '2026-09-23', ''), visit: 'ben 2' },
    ],
  });
  school.workspace.clock.stopAt(new Date('2026-09-16T13:00:00Z'));
  return school;
}

function matched(): RunningSchool {
  const school = scheduled();
  school.run('everyHour');
  return school;
}

/** A teacher with a coaching log, and a session whose codes nobody has taken over. */
function inTalks(next = '2026-09-25'): RunningSchool {
  const school = collected();
  school.call('openLog', { teacher: 'ana@school.example', session: false, instead: '' });
  const log = school.rows('Coaching logs')[0]?.Document ?? '';
  school.callInDoc(log, 'session', { ...aSession, date: '2026-09-11', next });
  return school;
}

const aSession: SessionRequest = {
  date: '2026-09-14',
  focus: 'Planning',
  supports: ['Modeling'],
  needs: ['Planning'],
  step: 'agreed',
  next: '2026-09-28',
  notes: 'the school day before',
};

/** The form of conversations has an answer that nobody has collected. */
function talkedOnForm(next = '2026-09-25'): RunningSchool {
  const school = ready();
  school.call('sessionForm');
  const id = school.formId('coaching-session');
  school.withoutTriggers(() => {
    const answers = answersTo(viewForm(school.workspace, PRINCIPAL, id), {
      Teacher: 'Ana López',
      'Date of the conversation': '2026-09-14',
      Needs: ['Planning'],
      'Next conversation': next,
    });
    submitForm(school.workspace, PRINCIPAL, id, answers);
  });
  return school;
}

/** A conversation was noted on the form, and the log lacks the walkthroughs before it. */
function logBehind(): RunningSchool {
  const school = ready();
  school.call('share', { sharing: true, reason: 'The staff asked for it.' });
  school.call('sessionForm');
  school.call('openLog', { teacher: 'ana@school.example', session: false, instead: '' });
  for (const [Period, strength] of [
    ['Period 1', 'You waited.'],
    ['Period 2', 'Students asked why.'],
  ] as const) {
    school.visit({
      Teacher: 'Ana López',
      Period,
      'Part of the lesson': 'Middle',
      'A strength': strength,
    });
  }
  school.run('everyHour');
  school.workspace.clock.move(60_000);
  school.withoutTriggers(() => {
    const id = school.formId('coaching-session');
    const answers = answersTo(viewForm(school.workspace, PRINCIPAL, id), {
      Teacher: 'Ana López',
      'Date of the conversation': '2026-09-14',
    });
    submitForm(school.workspace, PRINCIPAL, id, answers);
  });
  return school;
}

function somebodyLeft(): RunningSchool {
  const school = ready();
  school.call('sessionForm');
  school.type('Staff', 'Ana López', 'Last day', '2026-09-11');
  school.addStaff([aTeacher('Eve Ray', { firstDay: '2026-09-21' })]);
  return school;
}

/** Two observers saw the same lesson differently, and one found the wording unclear. */
function visitedTogether(): RunningSchool {
  const school = ready();
  const practice = school.rows('Practices')[0]?.Name ?? '';
  for (const [observer, level] of [
    [PRINCIPAL, 'Starting'],
    ['cora@school.example', 'In place'],
  ] as const) {
    school.visit(
      {
        Teacher: 'Ana López',
        Period: 'Period 1',
        'Part of the lesson': 'Middle',
        [practice]: level,
        'Was a wording unclear?': 'What is “most” of the students?',
      },
      observer,
    );
  }
  return school;
}

/** Two months of visits that show one practice in place, and another proposed. */
function inPlace(): RunningSchool {
  const school = RunningSchool.ready(TWELVE_TEACHERS);
  addPractice(school, 'wait', { Name: 'Wait time', Status: 'proposed' });
  twoMonthsOf(school, school.rows('Practices')[1]?.Name ?? '');
  return school;
}

/** A review of the visits collected, begun by a leader. */
function inReview(): RunningSchool {
  const school = collected();
  school.call('holdReview');
  school.call('writeStep', { review: 'Review 1', part: 'notice', text: 'Calm.', before: '' });
  return school;
}

/** A review that was closed, and what fell due a month after it. */
function pastReview(): RunningSchool {
  const school = inReview();
  school.call('closeReview', { review: 'Review 1' });
  return school;
}

/** A review that nobody began, when the next falls due. */
function nextReviewDue(): RunningSchool {
  const school = collected();
  school.call('holdReview');
  const { clock } = school.workspace;
  clock.stopAt(new Date('2026-09-16T15:00:00Z'));
  school.withoutTriggers(() => {
    school.visit({ Teacher: 'Ben Wu', Period: 'Period 1', 'Part of the lesson': 'End' });
  });
  school.call('collect');
  clock.stopAt(new Date('2026-10-20T15:00:00Z'));
  return school;
}

const aDecisionMade = {
  ...newDecision('Review 1', new Date('2026-09-14T13:00:00Z')),
  words: 'Model wait time.',
  practice: 'discussion-1',
  direction: 'rises to',
  target: 60,
  owner: 'cora@school.example',
  by: '2026-10-30',
};
const aPilot: Pilot = {
  pilot: 'wait',
  name: 'Wait time',
  kind: 'practice',
  question: 'Do more students speak?',
  cycle: 'weekly',
  started: '2026-09-14',
  state: 'stable',
  decision: '',
  practice: 'discussion-1',
  inUse: [],
  lead: PRINCIPAL,
};
const joining = (name: string): PilotTeacher[] => [
  {
    pilot: 'wait',
    teacher: `${name}@school.example`,
    name,
    starts: '2026-09-14',
    experience: 'new',
  },
];

/** A school in which Ana tries a practice that is on the form for that. */
function piloting(): RunningSchool {
  const school = ready();
  school.type('Practices', 'discussion-1', 'Status', 'pilot');
  school.call('keepPilot', startPilot(aPilot, joining('ana'), []));
  return school;
}

/** The review is near, and Ana wrote before anybody asked her. */
function written(): RunningSchool {
  const school = piloting();
  const id = school.formId('pilot:wait');
  school.withoutTriggers(() => {
    const form = viewForm(school.workspace, 'ana@school.example', id);
    const answers = answersTo(form, {
      'How often did you try it since the last review?': 'Once',
      'What worked?': 'Two more hands went up.',
    });
    submitForm(school.workspace, 'ana@school.example', id, answers);
  });
  school.workspace.clock.stopAt(new Date('2026-09-20T13:00:00Z'));
  return school;
}

/** The smallest PNG there is, in base64. */
const ONE_DOT =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** What the browser asks for when its figures are through the gate. */
const aPacket = {
  packet: 'Grade 4 – October 2026',
  kind: 'Team' as const,
  team: 'Grade 4',
  cycle: 'October 2026',
  parts: [
    { block: 'title' as const, cells: [['Grade 4 – October 2026']] },
    { block: 'quiet' as const, cells: [['For the team.']] },
    {
      block: 'table' as const,
      cells: [
        ['Practice', 'Grade 4'],
        ['Wait time', '40% (20–60)'],
      ],
    },
    { block: 'list' as const, cells: [['What do we notice?']] },
  ],
  book: null,
  members: ['ana@school.example', 'ben@school.example'],
  released: [{ practice: 'discussion-1', mark: 'a1', ratings: ['0a:1b', '0c:1d'], figures: ['c'] }],
  checkedAgainst: 0,
};

/** A school that shares the same packet again, with other figures. */
function sharedBefore(): RunningSchool {
  const school = ready();
  const released = [{ practice: 'discussion-1', mark: 'b2', ratings: ['0a:1e'], figures: ['8'] }];
  school.call('packet', { ...aPacket, released });
  return school;
}

const [coraAsked, pairMade] = [
  askMentor(
    {
      person: aTeacher('Cora Diaz', { role: 'Coach' }),
      practice: { id: 'discussion-1', name: 'Wait time' },
      why: 'In place in 6 of 6 visits.',
    },
    new Date('2026-09-14T12:00:00Z'),
  ),
  acceptMatches(
    [
      {
        mentor: aTeacher('Cora Diaz', { role: 'Coach' }),
        need: {
          teacher: aTeacher('Ana López'),
          practice: 'discussion-1',
          why: 'new',
          seen: undefined,
          coded: undefined,
        },
        practice: 'discussion-1',
        isFar: false,
        reasons: ['Same grade.'],
      },
    ],
    new Map([['discussion-1', 'Wait time']]),
    { today: '2026-09-14', pairs: [] },
  ),
];
const aRole = {
  person: 'cora@school.example',
  personName: 'Cora Diaz',
  role: 'Instructional coach',
  by: 'District' as const,
  responsibilities: ['Observes every two weeks'],
  from: '2026-09-14',
  until: '',
  trackRecord: '6 visits.',
};
const aTraining = {
  date: '2026-09-14',
  title: 'Feedback',
  kind: 'Training' as const,
  purpose: '',
  came: ['cora@school.example'],
};
const anAsking = { ...coraAsked, roles: [aRole] };
const aPairing = { ...pairMade, trainings: [aTraining] };

function asksCora(): RunningSchool {
  const school = ready();
  school.call('keepLeaders', anAsking);
  return school;
}

function coraSays(school: RunningSchool, words: string): void {
  const id = school.formId('mentor-consent');
  school.withoutTriggers(() => {
    const form = viewForm(school.workspace, 'cora@school.example', id);
    const answers = answersTo(form, { 'May we name you to colleagues?': words });
    submitForm(school.workspace, 'cora@school.example', id, answers);
  });
}

/** Cora, who was asked, agreed. */
function coraAgreed(): RunningSchool {
  const school = asksCora();
  coraSays(school, 'Yes, for two');
  school.run('everyHour');
  return school;
}

/** The spreadsheet of a team. */
const aWorkbook = {
  ...aPacket,
  packet: 'Workbook of Grade 4',
  kind: 'Workbook' as const,
  parts: [],
  book: {
    title: 'Grade 4: our data',
    data: {
      ...aDashboard,
      name: 'Data',
      guarded: false,
      lines: [
        ['Review', 'Practice', 'Share'],
        ['Review 1', 'Wait time', 40],
      ],
      formats: ['0', '0', '0'],
      widths: [100, 200, 80],
      charts: [],
    },
    pivot: { rows: [2], columns: [1], value: 3, name: 'Share', note: 'Change it as you like.' },
    charts: { ...aDashboard, name: 'Charts', guarded: false },
  },
};

function workbookMade(): RunningSchool {
  const school = ready();
  school.call('packet', aWorkbook);
  return school;
}

/** What all staff are told, and a form for their view. */
const toldToStaff = {
  about: 'results:Review 1',
  to: staff.map(({ email }) => email),
  letter: {
    subject: 'What we saw',
    greeting: '',
    parts: [{ part: 'button' as const, text: 'Tell us your view', url: '{form 0}' }],
    closing: '',
    replyTo: '',
  },
  form: viewsForm('Riverside K-8', ['Review 1'], ['We go on'], [PRINCIPAL]),
  decided: null,
};

/** A team has proposed a look-for, and nobody has decided on it. */
function proposed(): RunningSchool {
  const school = ready();
  school.type('Staff', 'ana@school.example', 'Team', 'Grade 4');
  school.type('Staff', 'ben@school.example', 'Team', 'Grade 4');
  school.call('tellPeople', {
    ...toldToStaff,
    about: 'team:Review 1:Grade 4',
    form: teamForm(school.call('evidence'), []),
  });
  const id = school.formId('team-says');
  const form = viewForm(school.workspace, 'ana@school.example', id);
  const answers = {
    'What is it?': 'Something new to look for',
    'What do you say?': 'Students check their own work.',
  };
  submitForm(school.workspace, 'ana@school.example', id, answersTo(form, answers));
  return school;
}

/** The same, brought in. */
function broughtIn(): RunningSchool {
  const school = proposed();
  school.run('everyHour');
  return school;
}

/** She has been paired, nobody has been told, and she takes her name back. */
function coraTakesItBack(): RunningSchool {
  const school = coraAgreed();
  school.call('keepLeaders', aPairing);
  school.workspace.clock.stopAt(new Date('2026-09-14T15:00:00Z'));
  coraSays(school, 'No, or not any more');
  return school;
}

/** She and Ana have been told of each other. */
function coraIsPaired(): RunningSchool {
  const school = coraAgreed();
  school.call('keepLeaders', aPairing);
  school.run('everyHour');
  return school;
}

/** The same, and she takes her name back: both are to hear that the pair has ended. */
function coraLeavesAPair(): RunningSchool {
  const school = coraIsPaired();
  school.workspace.clock.stopAt(new Date('2026-09-14T15:00:00Z'));
  coraSays(school, 'No, or not any more');
  return school;
}

const components = componentsOf(READY_FRAMEWORKS[1] ?? { name: '', domains: [], about: '' });

/** A school with a framework; Ana asked to have her visit used, and nobody has collected it. */
function evaluating(): RunningSchool {
  const school = collected();
  school.call('keepFramework', { components: frameworkRows([], 'T-TESS', components) });
  school.call('queue');
  school.call('share', { sharing: true, reason: 'The staff asked for it.' });
  school.call('send');
  school.withoutTriggers(() => {
    school.answerMail('ana@school.example', {
      'My evaluation': 'Use this walkthrough in my evaluation',
    });
  });
  return school;
}

const aPlanDoc = {
  teacher: 'ana@school.example',
  used: [],
  needs: [{ block: 'card' as const, title: 'Need 2.1: Asking', rows: [] }],
  blocks: [{ block: 'title' as const, text: 'Coaching plan – Ana López' }],
};

/** Ana took back what stands in her plan, and nobody has collected it. */
function takenBack(): RunningSchool {
  const school = evaluating();
  const used = school
    .call('plan', { teacher: aPlanDoc.teacher })
    .visits.map(({ observation }) => observation);
  school.call('planDoc', { ...aPlanDoc, used });
  school.workspace.clock.stopAt(new Date('2026-09-14T13:05:00Z'));
  school.withoutTriggers(() => {
    school.answerMail(aPlanDoc.teacher, {
      'My evaluation': 'Take back every walkthrough that I asked for',
    });
  });
  return school;
}

/** The decision on it, which the browser makes of the row as it stands. */
function decidedIn(school: RunningSchool) {
  const [proposal] = school.call('teams').proposals;
  if (!proposal) throw new Error('Nothing was proposed.');
  return {
    ...toldToStaff,
    about: `proposal:${proposal.proposal}`,
    form: null,
    decided: { ...proposal, state: 'adapted' as const, adapted: 'Checks', why: 'Clearer.' },
  };
}

/** Leaders took up what a team proposed. */
function takenUp(): RunningSchool {
  const school = broughtIn();
  school.call('tellPeople', decidedIn(school));
  school.call('send');
  return school;
}

export const JOBS: readonly JobUnderFault[] = [
  { name: 'home', before: queued.bind(null, false) },
  {
    name: 'setUp',
    request: {
      schoolName: 'Riverside K-8',
      timeZone: 'America/Chicago',
      periods: [{ period: 'Period 1', starts: '8:00', ends: '8:45' }],
      library: starterLibrary(),
    },
    before: () => new RunningSchool(),
  },
  {
    name: 'addStaff',
    request: { people: staff },
    before: () => {
      const school = new RunningSchool();
      school.setUp();
      return school;
    },
  },
  { name: 'updateForm', request: { focus: 'discussion' }, before: withoutAccount },
  {
    name: 'updateForm',
    request: { focus: 'discussion' },
    before: () => {
      const school = new RunningSchool();
      school.setUp();
      school.addStaff(staff);
      return school;
    },
  },
  {
    name: 'updateForm',
    request: { focus: 'discussion' },
    before: () => {
      const school = ready();
      school.type('Practices', 'discussion-1', 'Order', '50');
      school.type('Practices', 'discussion-2', 'Status', 'retired');
      school.type('Practices', 'discussion-3', 'Name', 'Everyone gets a turn');
      return school;
    },
  },
  {
    name: 'updateForm',
    request: { focus: 'discussion' },
    before: () => {
      const school = ready();
      const [low = '', high = ''] = school.rows('Depth questions').map(({ Question }) => Question);
      school.type('Depth questions', low, 'Practice', 'discussion-1');
      school.type('Depth questions', high, 'To level', '1');
      return school;
    },
  },
  { name: 'reword', request: { why: 'Clearer.', comparable: false }, before: reworded },
  { name: 'guide', request: { focus: 'discussion' }, before: reworded },
  {
    name: 'guide',
    request: { focus: 'discussion' },
    before: () => {
      const school = ready();
      school.call('guide', { focus: 'discussion' });
      school.type('Practices', 'discussion-3', 'Name', 'Everyone gets a turn');
      return school;
    },
  },
  { name: 'practices', before: reworded },
  {
    name: 'mark',
    request: {
      focusSets: [],
      practices: [{ row: 3, column: 'Set', words: 'There is no set “x”.' }],
    },
    before: reworded,
  },
  {
    name: 'putBack',
    request: { practice: 'discussion-2' },
    before: () => {
      const school = ready();
      school.paste('Practices', 3, 1, [new Array(school.headings('Practices').length).fill('')]);
      return school;
    },
  },
  { name: 'guidesForm', before: withGuide },
  { name: 'remind', before: asked },
  {
    name: 'tell',
    request: {
      letter: {
        subject: 'Changed: Everyone gets a turn',
        greeting: '',
        parts: [{ part: 'paragraph', text: 'We have put this into clearer words.' }],
        closing: '',
        replyTo: '',
      },
      told: [{ practice: 'discussion-3', version: 2 }],
    },
    before: () => {
      const school = reworded();
      school.call('reword', { why: 'Clearer.', comparable: true });
      return school;
    },
  },
  {
    name: 'everyHour',
    before: () => {
      const school = asked();
      school.withoutTriggers(() => school.readGuide('cora@school.example'));
      return school;
    },
  },
  { name: 'collect', before: visited },
  { name: 'queue', before: collected },
  { name: 'send', before: queued.bind(null, true) },
  { name: 'everyHour', before: visited },
  { name: 'onFormSubmitted', before: visited },
  { name: 'onOpen', before: ready },
  { name: 'onInstall', before: ready },
  { name: 'openSidebar', before: ready },
  { name: 'openImport', before: ready },
  {
    name: 'share',
    request: { sharing: true, reason: 'The staff asked for it.' },
    before: queued.bind(null, false),
  },
  { name: 'preview', request: { message: 'first' }, before: queued.bind(null, false) },
  {
    name: 'settle',
    request: { message: 'first', decision: 'withdraw', address: '' },
    before: queued.bind(null, false),
  },
  {
    name: 'edit',
    request: { message: 'first', texts: [{ part: 'note', text: 'Thank you for having me.' }] },
    before: queued.bind(null, false),
  },
  { name: 'review', request: { review: true }, before: queued.bind(null, false) },
  { name: 'everyHour', before: answered },
  { name: 'answered', request: { answer: 'first', decision: 'talked' }, before: passedOn },
  { name: 'planSources', before: passedOn },
  {
    name: 'openLog',
    request: { teacher: 'ana@school.example', session: false, instead: '' },
    before: passedOn,
  },
  {
    name: 'openLog',
    request: { teacher: 'ana@school.example', session: true, instead: '' },
    before: collected,
  },
  {
    name: 'importBatch',
    request: importRequest(
      oldWalkthroughs,
      guessMapping(oldWalkthroughs, EMPTY_SCHOOL),
      EMPTY_SCHOOL,
    ),
    before: ready,
  },
  { name: 'importSources', before: collected },
  {
    name: 'importTab',
    request: { tab: 'Last year' },
    before: () => {
      const school = ready();
      addSheet(school.workspace, PRINCIPAL, school.workbook, 'Last year');
      school.paste('Last year', 1, 1, [
        ['Date', 'Look-for', 'Level'],
        ['2026-03-02', 'Wait time', 'Often'],
      ]);
      return school;
    },
  },
  { name: 'coverage', before: collected },
  { name: 'openCoverage', before: ready },
  { name: 'openPatterns', before: ready },
  { name: 'openProgress', before: ready },
  { name: 'records', before: collected },
  { name: 'openRows', request: { tab: 'Observations', row: '' }, before: collected },
  { name: 'staff', before: ready },
  {
    name: 'keepProgress',
    request: {
      indicators: [{ indicator: '1', name: 'Expectations', records: 'Getting Started' }],
      own: { indicator: '1', own: 'Getting Better', evidence: 'Our handbook' },
    },
    before: collected,
  },
  {
    name: 'progressDoc',
    request: { blocks: [{ block: 'title', text: 'Progress' }] },
    before: collected,
  },
  { name: 'evidence', before: collected },
  { name: 'groups', before: collected },
  { name: 'dashboard', request: aDashboard, before: collected },
  {
    name: 'dashboard',
    request: aDashboard,
    before: () => {
      const school = collected();
      school.call('dashboard', {
        ...aDashboard,
        lines: [
          ['Practice', 'In place'],
          ['Waits', 0.2],
        ],
      });
      return school;
    },
  },
  {
    name: 'keepGroupNames',
    request: { names: [{ heading: 'Subject', spelling: 'math', counts: 'Math' }] },
    before: ready,
  },
  { name: 'packet', request: aPacket, before: ready },
  { name: 'packet', request: { ...aPacket, checkedAgainst: 1 }, before: sharedBefore },
  { name: 'packet', request: aWorkbook, before: ready },
  {
    name: 'packet',
    request: {
      ...aWorkbook,
      members: ['ana@school.example'],
      book: {
        ...aWorkbook.book,
        data: {
          ...aWorkbook.book.data,
          lines: [...aWorkbook.book.data.lines, ['Review 2', 'Wait time', 50]],
        },
      },
    },
    before: workbookMade,
  },
  { name: 'teams', before: broughtIn },
  { name: 'tellPeople', request: toldToStaff, before: ready },
  {
    name: 'tellPeople',
    // Only when it is asked for, since it takes a school.
    get request() {
      return decidedIn(broughtIn());
    },
    before: broughtIn,
  },
  {
    name: 'wordLookFor',
    get request() {
      const school = takenUp();
      const [proposal] = school.call('teams').toWord;
      const { rows } = school.call('practices').tabs.practices;
      const row = rows.find(({ id }) => id === proposal?.practice);
      if (!row) throw new Error('Nothing was taken up.');
      const levels = { descriptor1: 'Nobody.', descriptor2: 'A few.', descriptor3: 'Half.' };
      return { practice: { ...row, ...levels, descriptor4: 'All.' } };
    },
    before: takenUp,
  },
  { name: 'everyHour', before: proposed },
  { name: 'schedule', before: matched },
  { name: 'planSources', before: matched },
  { name: 'page', request: { name: 'planner' }, before: ready },
  { name: 'keepPlan', request: aPlan, before: matched },
  {
    name: 'updateVisit',
    request: { visit: 'ana 1', state: 'confirmed', focus: 'discussion' },
    before: matched,
  },
  { name: 'sendWeek', request: { week: '2026-09-21' }, before: matched },
  { name: 'showHours', before: ready },
  { name: 'everyHour', before: scheduled },
  {
    name: 'everyHour',
    before: () => {
      const school = scheduled().withCalendars();
      school.run('everyHour');
      const visits = [plannedVisit('ana', '2026-09-17', 'cora@school.example')];
      school.call('keepPlan', { ...aPlan, visits });
      return school;
    },
  },
  { name: 'picture', before: collected },
  {
    name: 'printPaper',
    request: { paper: 'discussion', blocks: [{ block: 'title', text: 'Discussion' }] },
    before: ready,
  },
  {
    name: 'printPaper',
    request: {
      paper: 'forms',
      blocks: [{ block: 'code', png: ONE_DOT, about: 'Form: Discussion' }],
    },
    before: ready,
  },
  { name: 'reviews', before: pastReview },
  { name: 'holdReview', before: collected },
  {
    name: 'writeStep',
    request: { review: 'Review 1', part: 'notice', text: 'Calm starts.', before: 'Calm.' },
    before: inReview,
  },
  { name: 'decide', request: aDecisionMade, before: inReview },
  { name: 'closeReview', request: { review: 'Review 1' }, before: inReview },
  {
    name: 'reopenReview',
    request: { review: 'Review 1', why: 'A visit was missing.' },
    before: pastReview,
  },
  {
    name: 'reviewDoc',
    request: {
      review: 'Review 1',
      title: 'Review 1',
      blocks: [
        { block: 'title', text: 'Review 1' },
        { block: 'heading', text: 'Notice' },
        { block: 'paragraph', text: 'Calm.' },
        {
          block: 'table',
          rows: [
            ['Practice', 'Share'],
            ['Wait time', '60%'],
          ],
        },
        { block: 'picture', png: ONE_DOT, about: 'A chart', width: 10, height: 10 },
      ],
    },
    before: inReview,
  },
  {
    name: 'chartsIntoDoc',
    request: {
      review: 'Review 1',
      heading: 'Trends (Tue, Sep 15)',
      blocks: [
        { block: 'picture', png: ONE_DOT, about: 'A chart', width: 10, height: 10 },
        { block: 'table', rows: [['Practice'], ['Wait time']] },
      ],
    },
    before: () => {
      const school = inReview();
      const blocks = [{ block: 'title' as const, text: 'Review 1' }];
      school.call('reviewDoc', { review: 'Review 1', title: 'Review 1', blocks });
      return school;
    },
  },
  { name: 'everyHour', before: nextReviewDue },
  { name: 'inPlace', before: inPlace },
  {
    name: 'decidePractice',
    request: { practice: 'discussion-2', decision: 'replace', replacement: 'wait' },
    before: inPlace,
  },
  { name: 'pilots', before: piloting },
  {
    name: 'keepPilot',
    request: startPilot(aPilot, joining('ana'), [{ id: 'discussion-1', status: 'proposed' }]),
    before: ready,
  },
  {
    name: 'keepPilot',
    request: joinPilot(aPilot, joining('ben'), '2026-09-14'),
    before: piloting,
  },
  {
    name: 'keepPilot',
    request: reviewPilot(
      aPilot,
      { seen: 'More hands.', adjustment: 'A card on each desk.', next: '' },
      '2026-09-14',
    ),
    before: piloting,
  },
  {
    name: 'keepPilot',
    request: rollOut(
      aPilot,
      'Try it once a day.',
      'It has settled.',
      rollOutLetter(aPilot, 'Try it once a day.'),
      [{ id: 'discussion-1', status: 'pilot' }],
      '2026-09-14',
    ),
    before: piloting,
  },
  { name: 'everyHour', before: written },
  { name: 'calibration', before: visitedTogether },
  {
    name: 'calibrationMeeting',
    request: {
      overall: 'Observers have rated 1 visit together.',
      practices: [{ name: 'Wait time', said: 'Too few lessons to say.' }],
    },
    before: visitedTogether,
  },
  {
    name: 'rewordPractice',
    request: { practice: 'discussion-1', why: 'We read “most” in two ways.' },
    before: visitedTogether,
  },
  { name: 'outcomes', before: withOutcomes },
  { name: 'keepOutcomes', request: newOutcomes, before: withOutcomes },
  { name: 'outbox', before: queued.bind(null, false) },
  { name: 'coaching', before: inTalks },
  { name: 'coachingNeeds', before: inTalks },
  { name: 'openLogSidebar', inLog: true, before: inTalks },
  { name: 'onOpen', inLog: true, before: inTalks },
  { name: 'log', inLog: true, before: inTalks },
  { name: 'session', request: aSession, inLog: true, before: inTalks },
  {
    name: 'notesPreview',
    request: { date: '2026-09-17', focus: 'Planning', since: '' },
    inLog: true,
    before: inTalks,
  },
  // The notes for the next day go out.
  { name: 'everyHour', before: inTalks.bind(null, '2026-09-15') },
  { name: 'everyHour', before: talkedOnForm.bind(null, '2026-09-15') },
  { name: 'sessionForm', before: talkedOnForm },
  // The log gets the walkthroughs that its coach cannot pull in.
  { name: 'everyHour', before: logBehind },
  // The forms name who is here now.
  { name: 'everyHour', before: somebodyLeft },
  {
    name: 'conversation',
    request: {
      teacher: 'ben@school.example',
      date: '2026-09-18',
      focus: 'Planning',
      notes: 'the school day before',
      takesPlace: true,
    },
    before: inTalks,
  },
  { name: 'leaders', before: coraAgreed },
  { name: 'keepLeaders', request: anAsking, before: ready },
  { name: 'keepLeaders', request: aPairing, before: coraAgreed },
  {
    name: 'keepLeaders',
    request: endPair(pairMade.pairs[0] as MentorPair, 'Done.', '2026-09-14'),
    before: coraIsPaired,
  },
  // A yes is taken back.
  { name: 'everyHour', before: coraTakesItBack },
  { name: 'everyHour', before: coraLeavesAPair },
  { name: 'evaluation', before: evaluating },
  {
    name: 'keepFramework',
    request: { components: frameworkRows([], 'T-TESS', components) },
    before: ready,
  },
  {
    name: 'protocol',
    request: { blocks: [{ block: 'title', text: 'How we work' }] },
    before: evaluating,
  },
  { name: 'plan', request: { teacher: aPlanDoc.teacher }, before: evaluating },
  { name: 'planDoc', request: aPlanDoc, before: evaluating },
  { name: 'everyHour', before: takenBack },
];
