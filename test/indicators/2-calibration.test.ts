import { viewDocument } from '../../local/services/document/people';
import { calibrationView } from '../../src/monitor/calibration/calibration-view';
import { readCsv } from '../../src/monitor/import/csv';
import { guessMapping } from '../../src/monitor/import/guess-mapping';
import { importFile } from '../../src/monitor/import/import-file';
import { importRequest } from '../../src/monitor/import/import-request';
import {
  overallInWords,
  saidOfPractices,
} from '../../src/sidebar/screens/agreement/agreement-in-words';
import { seeded } from '../builders';
import { PRINCIPAL, RunningSchool } from '../running-school';
import { acceptance } from './cells';

const COACH = 'cora@school.example';

/** What the screen shows to somebody. */
function agreement(school: RunningSchool, who = PRINCIPAL) {
  return calibrationView(school.call('calibration', undefined, who), seeded(7));
}

/** What the button on the screen sends. */
function prepare(school: RunningSchool) {
  const { overall, practices } = agreement(school);
  return school.call('calibrationMeeting', {
    overall: overallInWords(overall).join(' '),
    practices: saidOfPractices(practices),
  });
}

/** One lesson, as both observers see it. */
function together(
  school: RunningSchool,
  lesson: Record<string, string>,
  mine: Record<string, string>,
  hers: Record<string, string>,
): void {
  const visit = { Teacher: 'Ana López', Period: 'Period 1', 'Part of the lesson': 'Middle' };
  school.visit({ ...visit, ...lesson, ...mine });
  school.visit({ ...visit, ...lesson, ...hers }, COACH);
}

function docs(school: RunningSchool): string[] {
  return school
    .rows('Calibration meetings')
    .map(({ Document = '' }) =>
      JSON.stringify(viewDocument(school.workspace, PRINCIPAL, Document).blocks),
    );
}

describe('Coherence', () => {
  acceptance('2', 'GB', () => {
    const school = RunningSchool.ready();
    const [first, second] = school.rows('Practices').map(({ Name = '' }) => Name);
    const practice = first ?? '';
    for (const [index, teacher] of ['Ana López', 'Ben Wu', 'Dee O’Brien'].entries()) {
      for (const period of ['Period 1', 'Period 2', 'Period 3']) {
        const lesson = {
          Teacher: teacher,
          Period: period,
          'Date of the visit': `2026-09-1${index}`,
        };
        together(school, lesson, { [practice]: 'In place' }, { [practice]: 'In place' });
      }
    }
    together(
      school,
      { 'Date of the visit': '2026-09-14' },
      { [practice]: 'Starting', [second ?? '']: 'In place', Notes: 'Four students spoke.' },
      {
        [practice]: 'In place',
        'A strength': 'Pairs talked all through.',
        'Was a wording unclear?': 'Does talk in pairs count?',
      },
    );
    const view = agreement(school);
    expect(overallInWords(view.overall)[0]).toMatch(
      /^Observers agree on 90% of ratings \(\d+–\d+\), from 10 shared visits\.$/,
    );
    expect(view.practices).toMatchObject([{ name: practice, lessons: 10 }]);
    expect(view.observers.map(({ name }) => name)).toEqual(['Cora Diaz', 'Sam Ortiz']);
    const due = () => {
      const home = school.call('home');
      return 'isNew' in home ? [] : home.due.map(({ title }) => title);
    };
    expect(due()).toContain('1 shared visit to talk about');

    expect(prepare(school)).toMatchObject({ added: 2 });
    const [doc = ''] = docs(school);
    for (const words of [
      practice,
      'Observers agree on 90% of ratings',
      'Sam Ortiz: Starting',
      'Four students spoke.',
      'Cora Diaz: In place',
      'Pairs talked all through.',
      school.rows('Practices')[0]?.['Level 4 looks like'] ?? '',
      'Does talk in pairs count?',
    ]) {
      expect(doc).toContain(words);
    }
    expect(due()).not.toContain('1 shared visit to talk about');
    expect(prepare(school)).toMatchObject({ added: 0 });
    expect(docs(school)).toEqual([doc]);

    school.call(
      'rewordPractice',
      { practice: 'discussion-1', why: 'Talk in pairs counts.' },
      PRINCIPAL,
    );
    expect(school.rows('Wording decisions')).toMatchObject([
      { Date: '2026-09-14', Name: practice, Who: PRINCIPAL, Why: 'Talk in pairs counts.' },
    ]);
    // At the next meeting the decision stands there, and what was talked over does not come again.
    school.workspace.clock.stopAt(new Date('2026-09-28T13:00:00Z'));
    expect(prepare(school)).toMatchObject({ added: 0 });
    const next = docs(school)[1] ?? '';
    expect(next).toContain('Talk in pairs counts.');
    expect(next).not.toContain('Four students spoke.');
  });

  acceptance('2', 'KI', () => {
    const school = RunningSchool.ready();
    const walks = ['Date,School,Period,Teacher,Observer,Look-for,Level'];
    // Lopez and Kim see twelve lessons at Lincoln, and Kim is a level higher; three see four at Oak Hill, and agree.
    for (let day = 1; day <= 12; day++) {
      const lesson = `2026-09-${String(day).padStart(2, '0')},Lincoln,1,Room ${day}`;
      const level = day % 2 === 0 ? ['Seldom', 'Often'] : ['Often', 'Always'];
      walks.push(`${lesson},R. Lopez,Students explain,${level[0]}`);
      walks.push(`${lesson},J. Kim,Students explain,${level[1]}`);
    }
    for (let day = 1; day <= 4; day++) {
      for (const observer of ['R. Lopez', 'P. Adeyemi', 'T. Brandt']) {
        walks.push(`2026-09-0${day},Oak Hill,1,Room ${day},${observer},Students explain,Often`);
      }
    }
    const file = importFile('district.csv', readCsv(walks.join('\n')));
    const known = { sets: [], practices: [], staff: [], imported: {} };
    school.call('importBatch', importRequest(file, guessMapping(file, known), known));

    const view = agreement(school);
    expect(view.schools.map(({ name, lessons }) => [name, lessons])).toEqual([
      ['Lincoln', 12],
      ['Oak Hill', 4],
    ]);
    expect(view.schools[0]?.exact).toMatchObject({ figure: 0 });
    expect(view.schools[1]?.exact).toEqual({
      none: 'Too few lessons to say: 4, and 10 are enough.',
    });
    expect(view.practices).toMatchObject([{ name: 'Students explain', lessons: 16 }]);
    const words = new Map(view.observers.map(({ name, severity }) => [name, severity.word]));
    expect(words.get('J. Kim')).toBe('rates higher');
    expect(words.get('R. Lopez')).toBe('rates lower');
    expect(words.get('T. Brandt')).toBe('too little to say');
    // Each observer beside partners, as a figure with its interval and the lessons behind it.
    const agrees = new Map(view.observers.map((one) => [one.name, one]));
    expect(agrees.get('J. Kim')).toMatchObject({
      lessons: 12,
      exact: { figure: 0 },
      adjacent: { figure: 1 },
    });
    const alpha = agrees.get('J. Kim')?.alpha;
    expect(alpha && 'figure' in alpha && alpha.low <= alpha.figure).toBe(true);
    expect(agrees.get('T. Brandt')?.lessons).toBe(4);
    // Other schools' lessons do not open sharing here.
    expect(school.call('outbox').gate.why).toContain('Observers have rated 0 visits together.');
  });
});

describe('Who sees what of agreement', () => {
  it('shows observers beside partners to leaders, and to others themselves alone', () => {
    const school = RunningSchool.ready();
    const practice = school.rows('Practices')[0]?.Name ?? '';
    school.workspace.files.share(school.workbook, COACH, 'edit');
    together(school, {}, { [practice]: 'Starting' }, { [practice]: 'In place' });
    expect(agreement(school).observers).toHaveLength(2);
    expect(agreement(school, COACH).observers.map(({ name }) => name)).toEqual(['Cora Diaz']);
  });

  it('leaves out of every figure what was rated in a wording that no longer compares', () => {
    const school = RunningSchool.ready();
    const [first, second] = school.rows('Practices').map(({ Name = '' }) => Name);
    const differ = (teacher: string) =>
      together(
        school,
        { Teacher: teacher },
        { [first ?? '']: 'Starting', [second ?? '']: 'Starting' },
        { [first ?? '']: 'In place', [second ?? '']: 'In place' },
      );
    differ('Ana López');
    school.type('Practices', 'discussion-1', 'Level 2 looks like', 'One or two do.');
    school.workspace.clock.stopAt(new Date('2026-09-16T12:00:00Z'));
    school.call('reword', { why: 'Observers differ.', comparable: false });
    school.call('updateForm', { focus: 'discussion' });
    const before = agreement(school);
    expect(before.practices.map(({ name }) => name)).toEqual([second]);
    expect(before).toMatchObject({ before: 1, observers: [{ rated: 1 }, { rated: 1 }] });

    school.workspace.clock.stopAt(new Date('2026-09-17T12:00:00Z'));
    differ('Ben Wu');
    const view = agreement(school);
    const known = view.practices.map(({ name, lessons, since }) => [name, lessons, since !== '']);
    expect(known).toEqual([
      [second, 2, false],
      [first, 1, true],
    ]);
    expect(view.overall).toMatchObject([{ rated: 3 }]);
    // What was talked over then is still there to read.
    expect(view.differing.flatMap(({ practices }) => practices)).toHaveLength(4);
  });

  it('keeps from a lead teacher what others noted about their own lesson', () => {
    const lead = { ...RunningSchool.STAFF[2], role: 'Lead teacher' } as const;
    const school = RunningSchool.ready([
      ...RunningSchool.STAFF.filter(({ name }) => name !== 'Ana López'),
      lead as (typeof RunningSchool.STAFF)[number],
    ]);
    const practice = school.rows('Practices')[0]?.Name ?? '';
    const notes = { Notes: 'Ana lost the back table.' };
    together(school, {}, { [practice]: 'Starting', ...notes }, { [practice]: 'In place' });
    school.workspace.files.share(school.workbook, 'ana@school.example', 'edit');
    const hers = school.call('calibration', undefined, 'ana@school.example');
    expect(JSON.stringify(hers)).not.toContain('back table');
    prepare(school);
    expect(docs(school)[0]).toContain('Ana López reads this Doc');
    expect(docs(school)[0]).not.toContain('back table');
  });
});

describe('Agreement that cannot be told', () => {
  const said = (lessons: readonly (readonly [mine: string, hers: string])[]) => {
    const school = RunningSchool.ready();
    const practice = school.rows('Practices')[0]?.Name ?? '';
    lessons.forEach(([mine, hers], index) => {
      const day = `2026-08-${String(10 + index)}`;
      const lesson = { 'Date of the visit': day };
      together(school, lesson, { [practice]: mine }, { [practice]: hers });
    });
    return agreement(school);
  };

  it('from one lesson is said in words', () => {
    expect(overallInWords(said([['Starting', 'In place']]).overall)).toEqual([
      'Observers have rated 1 visit together. Figures start at 10.',
    ]);
  });

  it('from ratings at one level alone has no kappa', () => {
    const [overall] = said(Array.from({ length: 10 }, () => ['In place', 'In place'])).overall;
    expect(overall?.kappa).toEqual({
      none: 'Almost every rating is at one level, where chance alone would agree.',
    });
  });

  it('from somebody paired with themselves is none, and no meeting is made of it', () => {
    const school = RunningSchool.ready();
    const visit = { Teacher: 'Ana López', Period: 'Period 1', 'Part of the lesson': 'Middle' };
    const practice = school.rows('Practices')[0]?.Name ?? '';
    school.visit({ ...visit, [practice]: 'Starting' });
    school.visit({ ...visit, [practice]: 'In place' });
    expect(agreement(school).overall).toEqual([]);
    expect(() => prepare(school)).toThrow('No two observers have rated the same lesson yet.');
  });

  it('on continuums of two lengths is said of each', () => {
    const school = RunningSchool.ready();
    const practice = school.rows('Practices')[0]?.Name ?? '';
    together(school, {}, { [practice]: 'Starting' }, { [practice]: 'In place' });
    const { overall } = calibrationView(
      ((material) => ({
        ...material,
        observations: material.observations.flatMap((one) => [
          one,
          { ...one, observation: `${one.observation} b`, date: '2026-08-03' },
        ]),
        ratings: material.ratings.flatMap((one) => [
          one,
          { ...one, observation: `${one.observation} b`, level: 1, levels: 3 },
        ]),
      }))(school.call('calibration')),
      seeded(7),
    );
    expect(overallInWords(overall)).toEqual([
      'On 3 levels, observers have rated 1 visit together. Figures start at 10.',
      'On 4 levels, observers have rated 1 visit together. Figures start at 10.',
    ]);
  });
});
