import { PRINCIPAL, type RunningSchool } from '../../running-school';
import type { JobUnderFault } from './job-under-fault';
import { collected, ready } from './schools';

/** Two visits to come, one of them to be made by two observers. */
export const aPlan = {
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

export function plannedVisit(teacher: string, date: string, second: string) {
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

export const SCHEDULE_JOBS: readonly JobUnderFault[] = [
  { name: 'coverage', before: collected },
  { name: 'openCoverage', before: ready },
  { name: 'schedule', before: matched },
  { name: 'planSources', before: matched },
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
];
