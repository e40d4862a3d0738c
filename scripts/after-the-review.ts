import type { LocalWorkspace } from '../local/local-workspace';
import type { PeopleAtWork } from '../local/school/people-at-work';
import { RIVERSIDE } from '../local/school/riverside';
import { address } from '../local/school/roster';
import { drawProtocol, nameFramework, planFor } from '../local/school/year/beside-evaluation';
import { LeadersFound } from '../local/school/year/leaders-found';
import { shareResults, staffAnswer, teamSays } from '../local/school/year/results-shared';
import { needsPacket } from '../src/coach/needs/needs-packet';
import type { CoachingEvidence } from '../src/coach/needs/show-needs';
import { reviewMatter } from '../src/coach/teams/review-matter';
import { type Server, teamOf, tellDecision, tellTeam } from '../src/coach/teams/send-to-teams';
import type { Teams } from '../src/coach/teams/show-teams';
import type { Evidence } from '../src/guide/evidence';
import type { GroupMatter } from '../src/guide/groups/show-groups';
import { rollOut } from '../src/guide/pilots/pilot-plans';
import type { TeamProposal } from '../src/monitor/requests/team-proposals-table';
import { starterPractices } from '../src/practices/starter-library';
import { rollOutLetter } from '../src/sidebar/screens/pilots/roll-out-letter';

const PRINCIPAL = address('dokonkwo');
const REVIEW = 'Review 2';

/**
 * What the sample school does in the week after its pictures are taken, so that every letter and Doc that somebody may receive
 * is there: results go to staff and teams and are answered, mentors are asked and matched, a teacher asks for something and
 * is seen, and a pilot becomes everybody's.
 */
export async function afterTheReview(workspace: LocalWorkspace, work: PeopleAtWork): Promise<void> {
  const on = (moment: string) => workspace.clock.stopAt(new Date(moment));
  on('2026-12-11T20:30:00Z');
  nameFramework(work, PRINCIPAL);
  work.job(PRINCIPAL, 'reword', { why: 'Codes of the framework.', comparable: true });
  drawProtocol(RIVERSIDE, work, PRINCIPAL);
  await tellTeams(work);
  shareResults(work, PRINCIPAL, REVIEW, { staff: true, district: true, teams: false });
  teamsAnswer(work);
  await decide(work);
  work.job(PRINCIPAL, 'remind');
  work.job(PRINCIPAL, 'sessionForm');
  // A log leads to the form from when it is opened next.
  work.job(address('lortega'), 'openLog', {
    teacher: address('gpark'),
    session: false,
    instead: '',
  });
  const evidence: Evidence = work.job(PRINCIPAL, 'evidence');
  const coaching: CoachingEvidence = work.job(PRINCIPAL, 'coachingNeeds');
  const groups: GroupMatter = work.job(PRINCIPAL, 'groups');
  const { request } = needsPacket(evidence, coaching, 'grade', groups);
  work.job(PRINCIPAL, 'packet', request);

  const found = new LeadersFound(work, PRINCIPAL);
  found.ask(workspace.clock.now());
  found.answer();
  found.match();
  work.answerMail(address('gadeyemi'), {
    'Next time, please look for …': 'Classroom discussion: Follow-up questions',
    '… or in your own words': 'Do I wait long enough before I take an answer?',
    'My evaluation': 'Use this walkthrough in my evaluation',
  });
  work.routine(PRINCIPAL);
  planFor(RIVERSIDE, work, PRINCIPAL, address('gadeyemi'));

  // A leader's Monday.
  on('2026-12-14T12:00:00Z');
  work.type(PRINCIPAL, 'Settings', 'Weekly summary to leaders', 'Value', 'Yes');
  work.routine(PRINCIPAL);

  on('2026-12-16T14:40:00Z');
  seeWhatWasAsked(work);
  forEverybody(work);
  work.job(PRINCIPAL, 'send');
}

async function tellTeams(work: PeopleAtWork): Promise<void> {
  const evidence: Evidence = work.job(PRINCIPAL, 'evidence');
  const groups = work.job(PRINCIPAL, 'groups') as GroupMatter;
  const start = reviewMatter(REVIEW, evidence, groups);
  const teams = start?.groupings.find(({ name }) => name === 'Team');
  if (!start || !teams) throw new Error(`There is no ${REVIEW} to tell of.`);
  let matter = start;
  for (const team of teams.groups) {
    matter = (await tellTeam(serverOf(work), matter, teams, team)).matter;
  }
}

function serverOf(work: PeopleAtWork): Server {
  return {
    packet: async (request) => work.job(PRINCIPAL, 'packet', request),
    tellPeople: async (request) => work.job(PRINCIPAL, 'tellPeople', request),
  };
}

function teamsAnswer(work: PeopleAtWork): void {
  const some = RIVERSIDE.staff.filter(({ team }) => team.startsWith('Grade'));
  staffAnswer(
    work,
    some.map(({ email }) => email),
    REVIEW,
  );
  teamSays(
    work,
    address('xduarte'),
    'Change how visits are done',
    'Come to the second half of a class: the first is moving between rooms.',
  );
  work.fillIn(address('pyazzie'), 'What our team says', {
    'What is it?': 'Something new to look for',
    'What do you say?': 'The teacher names who needs which support, and students ask for it.',
    'A short name': 'Students ask for the support they need',
    'On which form?': 'Small groups and learning centers',
  });
  teamSays(work, address('skatz'), 'Change a form', 'One form for everything would be enough.');
}

const DECIDED: Readonly<Record<string, Partial<TeamProposal>>> = {
  process: { state: 'accepted', why: 'We had wondered about that, too.' },
  'new look-for': {
    state: 'adapted',
    adapted: 'Students say which support they need',
    why: 'We can hear what students say. What somebody needs we cannot see.',
  },
  form: {
    state: 'declined',
    why: 'With one form for all, nobody would look at the lesson itself.',
  },
};

async function decide(work: PeopleAtWork): Promise<void> {
  const { proposals, staff } = work.job(PRINCIPAL, 'teams') as Teams;
  for (const proposal of proposals.filter(({ state }) => state === 'open')) {
    const decided = { ...proposal, ...DECIDED[proposal.says] };
    await tellDecision(serverOf(work), decided, teamOf(proposal, staff));
  }
}

const FOLLOW_UP = starterPractices.find(({ id }) => id === 'discussion-2');

/** The next observer comes with the request in hand. */
function seeWhatWasAsked(work: PeopleAtWork): void {
  work.fillIn(address('praman'), 'Classroom discussion', {
    Teacher: 'Gloria Adeyemi',
    Period: 'Period 1',
    'Part of the lesson': 'Middle',
    'Asked to look for': 'Follow-up questions: Do I wait long enough before I take an answer?',
    [FOLLOW_UP?.name ?? '']: `Partly in place: ${FOLLOW_UP?.descriptors[2]}`,
    'A strength': 'After “What makes you say so?” you waited, and three more hands went up.',
    'Who sees the strength?': 'Share with the teacher',
    'What you saw of what was asked for': 'Four to six seconds, eight times out of ten.',
  });
}

function forEverybody(work: PeopleAtWork): void {
  const { pilots, practices } = work.job(PRINCIPAL, 'pilots');
  const [shown] = pilots;
  if (!shown) throw new Error('There is no pilot.');
  const { form: _, ...pilot } = shown;
  const expected = 'From January on, in every discussion a student answers a classmate first.';
  const letter = rollOutLetter(pilot, expected);
  const evidence = 'Eight teachers, above the median since November.';
  work.job(
    PRINCIPAL,
    'keepPilot',
    rollOut(pilot, expected, evidence, letter, practices, '2026-12-16'),
  );
}
