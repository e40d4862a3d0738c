import { submitForm, viewForm } from '../../../local/services/forms/people';
import { teamForm } from '../../../src/coach/teams/team-form';
import { viewsForm } from '../../../src/coach/teams/views-form';
import { answersTo, PRINCIPAL, type RunningSchool } from '../../running-school';
import type { JobUnderFault } from './job-under-fault';
import { ready, staff } from './schools';

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

export const TEAMS_JOBS: readonly JobUnderFault[] = [
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
];
