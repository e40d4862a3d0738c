import { aTeacher } from '../../builders';
import { RunningSchool } from '../../running-school';
import type { JobUnderFault } from './job-under-fault';
import { ONE_DOT } from './one-dot';
import { ready, staff, visited } from './schools';

/** A school with an observer whom Google knows no account for. */
function withoutAccount(): RunningSchool {
  const school = new RunningSchool();
  school.setUp();
  school.addStaff(staff);
  const ghost = aTeacher('Gil Host', { role: 'Coach' });
  school.call('addStaff', { people: [ghost] });
  return school;
}

function somebodyLeft(): RunningSchool {
  const school = ready();
  school.call('sessionForm');
  school.type('Staff', 'Ana López', 'Last day', '2026-09-11');
  school.addStaff([aTeacher('Eve Ray', { firstDay: '2026-09-21' })]);
  return school;
}

export const FORMS_JOBS: readonly JobUnderFault[] = [
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
  { name: 'collect', before: visited },
  { name: 'everyHour', before: visited },
  { name: 'onFormSubmitted', before: visited },
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
  // The forms name who is here now.
  { name: 'everyHour', before: somebodyLeft },
];
