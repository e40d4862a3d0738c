import { addSheet, typeIntoCells } from '../local/services/spreadsheet/people';
import { startPilot } from '../src/guide/pilots/pilot-plans';
import { aPrincipal, aTeacher, seeded } from './builders';
import { PRINCIPAL, RunningSchool } from './running-school';

const NAMES = 'Ada Bo Cy Dot Eli Flo Gus Hal Ida Jo Kim Lou Max Nan Oda Pia Quin Roy'.split(' ');

/** How many of ten lessons have each practice in place, in September and in October, in grade 4 and in grade 5. */
const IN_PLACE = [
  { september: [9, 8], october: [1, 9] },
  { september: [8, 8], october: [8, 9] },
  { september: [1, 2], october: [8, 8] },
  { september: [3, 3], october: [4, 3] },
] as const;

/**
 * Two grades and two months of visits: in grade 4 a practice has fallen, another has come in everywhere. The office has a
 * measure on a tab, four teachers try a practice, and the review of October is open.
 */
export function aSchoolThatImproves(): RunningSchool {
  const people = NAMES.map((name, index) => {
    const grade = index < 8 ? '4' : '5';
    return aTeacher(`${name} Ray`, { grade, subject: 'Reading', team: `Grade ${grade}` });
  });
  const school = RunningSchool.ready([aPrincipal(), ...people]);
  const practices = school.rows('Practices').map(({ Name = '' }) => Name);
  const random = seeded(11);
  const month = (days: readonly string[], which: 'september' | 'october') => {
    school.withoutTriggers(() => {
      for (const day of days) {
        school.workspace.clock.stopAt(new Date(`${day}T15:00:00Z`));
        NAMES.forEach((name, index) => {
          const grade = index < 8 ? 0 : 1;
          const levels = IN_PLACE.map((one) =>
            random() * 10 < one[which][grade] ? 'In place' : 'Starting',
          );
          school.visit({
            Teacher: `${name} Ray`,
            Period: 'Period 1',
            'Part of the lesson': 'Middle',
            'Curriculum in use': index % 3 === 0 ? 'Adapted' : 'As planned',
            'Was a wording unclear?': index === 4 ? 'When does a follow-up count?' : '',
            ...Object.fromEntries(levels.map((level, at) => [practices[at] ?? '', level])),
          });
        });
      }
    });
    school.call('collect');
  };
  month(['2026-09-15', '2026-09-22', '2026-09-29'], 'september');
  school.call('holdReview');
  school.call('closeReview', { review: 'Review 1' });
  month(['2026-10-06', '2026-10-13', '2026-10-20'], 'october');
  bringMeasure(school);
  const teachers = people.slice(0, 4).map(({ email, name }) => ({
    pilot: 'cards',
    teacher: email,
    name,
    starts: '2026-09-15',
    experience: 'new' as const,
  }));
  const pilot = {
    pilot: 'cards',
    name: 'Cards with starters',
    kind: 'practice' as const,
    question: 'Do more students speak?',
    cycle: 'weekly' as const,
    started: '2026-09-15',
    state: 'running' as const,
    decision: '',
    practice: 'discussion-1',
    inUse: [],
    lead: '',
  };
  school.call('keepPilot', startPilot(pilot, teachers, []));
  school.call('holdReview');
  return school;
}

function bringMeasure(school: RunningSchool): void {
  const { workspace, workbook } = school;
  const sheet = addSheet(workspace, PRINCIPAL, workbook, 'Benchmark');
  typeIntoCells(workspace, PRINCIPAL, workbook, sheet, 1, 1, [
    ['Teacher', 'Date', 'Reading'],
    ...NAMES.map((name, index) => [`${name} Ray`, '2026-10-19', String(50 + ((index * 7) % 30))]),
  ]);
  const page = school.page('outcomes');
  const file = school.call('importTab', { tab: 'Benchmark' });
  const evidence = school.call('evidence');
  const { outcomes } = page.planOutcomes(file, page.guessOutcomeMapping(file), evidence, []);
  school.call('keepOutcomes', {
    file: 'Benchmark',
    outcomes: outcomes.map(({ row, outcome }) => ({ row, outcome })),
    leftOut: [],
  });
}
