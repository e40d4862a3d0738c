import type { RunningSchool } from '../../running-school';
import type { JobUnderFault } from './job-under-fault';
import { ready } from './schools';

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

export const PRACTICES_JOBS: readonly JobUnderFault[] = [
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
];
