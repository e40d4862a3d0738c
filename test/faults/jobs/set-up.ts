import { starterLibrary } from '../../../src/practices/starter-library';
import { RunningSchool } from '../../running-school';
import type { JobUnderFault } from './job-under-fault';
import { ready, staff } from './schools';

export const SET_UP_JOBS: readonly JobUnderFault[] = [
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
  { name: 'onOpen', before: ready },
  { name: 'onInstall', before: ready },
  { name: 'openSidebar', before: ready },
  { name: 'staff', before: ready },
  { name: 'page', request: { name: 'planner' }, before: ready },
];
