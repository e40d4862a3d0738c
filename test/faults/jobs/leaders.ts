import { submitForm, viewForm } from '../../../local/services/forms/people';
import { acceptMatches, askMentor, endPair } from '../../../src/coach/leaders/leader-plans';
import type { MentorPair } from '../../../src/coach/leaders/mentor-pairs-table';
import { aTeacher } from '../../builders';
import { answersTo, type RunningSchool } from '../../running-school';
import type { JobUnderFault } from './job-under-fault';
import { ready } from './schools';

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

export const LEADERS_JOBS: readonly JobUnderFault[] = [
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
];
