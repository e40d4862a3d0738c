import type { Lesson } from '../../../src/guide/evidence';
import { pilotMistakes } from '../../../src/guide/pilots/pilot-mistakes';
import { longerCycle, newMedian } from '../../../src/guide/pilots/pilot-plans';
import type { Pilot } from '../../../src/guide/pilots/pilots-table';
import {
  cohortsInWords,
  findingInWords,
  placeInWords,
  statusInWords,
} from '../../../src/sidebar/screens/pilots/pilot-in-words';
import { aFocusSet } from '../../builders';
import { aLesson, day, joined, pilot, ROSTER, TODAY, viewOf, weeksAt } from './a-pilot';

describe('a pilot’s chart', () => {
  it('counts every teacher equally, however often seen', () => {
    const lessons = [
      ...Array.from({ length: 9 }, (_, at) => aLesson('Ada', day(0, at % 5), 4)),
      aLesson('Bo', day(0), 1),
      aLesson('Cy', day(0), 1),
    ];
    expect(viewOf(lessons).chart.phases[0]?.points).toMatchObject([
      { place: expect.closeTo(1 / 3, 10), teachers: 3, visits: 11, counts: true },
    ]);
  });

  it('draws a week with two teachers without counting it, and the week that is not over', () => {
    const lessons = [
      aLesson('Ada', day(0), 2),
      aLesson('Bo', day(0), 2),
      ...['Ada', 'Bo', 'Cy'].map((name) => aLesson(name, TODAY, 3)),
    ];
    const { chart } = viewOf(lessons);
    expect(chart.phases[0]?.points.map(({ counts, open }) => [counts, open])).toEqual([
      [false, false],
      [false, true],
    ]);
    expect(chart.phases[0]?.median).toBeNull();
  });

  it('leaves out what was seen before a teacher began, and ratings on another continuum', () => {
    const late = joined(3, { starts: day(1, 0) });
    const other = { ...aLesson('Bo', day(1), 2), ratings: [['wait', 3, 3]] } as Lesson;
    const { chart } = viewOf([aLesson('Ada', day(0), 4), other, aLesson('Cy', day(1), 2)], {
      teachers: late,
    });
    expect(chart.phases.flatMap(({ points }) => points)).toMatchObject([
      { from: day(1, 0), teachers: 1 },
    ]);
  });

  it('has ten points off the median before it may say that the pilot has settled', () => {
    const levels = [2, 3, 3, 2, 2, 3, 2, 3, 3, 2];
    expect(statusInWords(viewOf(weeksAt(levels.slice(0, 9))))).toMatch(/^Too early to say\./);
    const settled = viewOf(weeksAt(levels));
    expect(settled.chart).toMatchObject({ stable: true, useful: 10 });
    expect(statusInWords(settled)).toMatch(/^Settled\. Last: about “Starting”\./);
  });

  it('finds a shift, says so with the adjustment beside it, and begins anew where leaders say so', () => {
    const lessons = weeksAt([1, 2, 1, 2, 1, 2, 3, 4, 3, 4, 3, 4]);
    const reviews = [
      {
        pilot: 'wait',
        date: day(5, 4),
        seen: 'x',
        adjustment: 'A timer.',
        next: '',
        by: '',
        noted: '',
      },
    ];
    const { chart } = viewOf(lessons, { reviews });
    expect(chart.findings.map(findingInWords)).toEqual([
      'Shift: 6 points in a row above the median, Oct 19 – Nov 29. Beside it: adjustment 1.',
      'Too few runs: 2 runs about the median, Sep 7 – Nov 29. Beside it: adjustment 1.',
    ]);
    const { decisions } = newMedian(pilot, day(5, 4), '', TODAY);
    const anew = viewOf(lessons, { reviews, decisions }).chart;
    expect(anew.phases.map(({ points, median }) => [points.length, median])).toEqual([
      [6, expect.closeTo(1 / 6, 10)],
      [6, expect.closeTo(5 / 6, 10)],
    ]);
    expect(anew).toMatchObject({ findings: [], useful: 6, stable: false });
  });

  it('has longer points after a longer cycle, with a median of their own', () => {
    const { decisions, pilot: longer } = longerCycle(pilot, 'every two weeks', '', day(4, 3));
    const { chart } = viewOf(weeksAt([1, 2, 1, 2, 3, 3, 4, 4, 3]), {
      decisions,
      pilots: [{ ...longer, form: '' }],
    });
    expect(chart.phases.map(({ points }) => points.map(({ from }) => from))).toEqual([
      [day(0, 0), day(1, 0), day(2, 0), day(3, 0), day(4, 0)],
      [day(5, 0), day(7, 0)],
    ]);
  });

  it('begins its median anew when teachers join, whose levels are no change of practice', () => {
    const teachers = [...joined(4), ...joined(9, { starts: day(6, 0) }).slice(4)];
    const { chart } = viewOf(
      [...weeksAt([3, 3, 4, 3, 4, 4], 4), ...weeksAt([1, 1, 1, 1, 1, 1, 1], 9)],
      {
        teachers,
      },
    );
    expect(chart.phases.map(({ points }) => points.length)).toEqual([6, 1]);
    expect(chart).toMatchObject({ findings: [], stable: false });
  });

  it('shows the use of a resource, without visits that could not see it', () => {
    const resource = { ...pilot, practice: '', inUse: ['As planned'], form: '' };
    const lessons = [
      aLesson('Ada', day(0), 0, 'As planned'),
      aLesson('Bo', day(0), 0, 'Adapted'),
      aLesson('Cy', day(0), 0, 'Not seen in this visit'),
    ];
    const one = viewOf(lessons, { pilots: [resource] });
    expect(one.chart.phases[0]?.points).toMatchObject([{ place: 0.5, teachers: 2 }]);
    expect(statusInWords(one)).toContain('50% in use');
  });
});

describe('new beside experienced teachers', () => {
  const teachers = [
    ...joined(5, { experience: 'experienced' }),
    ...joined(10, { starts: day(8, 0) }).slice(5),
  ];

  it('are compared by weeks since each began, with their uncertainty', () => {
    const lessons = [
      ...weeksAt([4, 4]),
      ...ROSTER.slice(5).map(({ name }) => aLesson(name, day(8), 1)),
    ];
    const { cohorts, levels } = viewOf(lessons, { teachers });
    expect(cohortsInWords(cohorts, levels)).toBe(
      'In weeks 1–2 since each began: 5 new teachers about “Not yet seen”, 5 experienced teachers about “In place”. New teachers are behind by more than chance.',
    );
  });

  it('are too close to tell apart where few were seen, though all are alike within a level', () => {
    const lessons = [
      ...weeksAt([2]),
      ...ROSTER.slice(5).map(({ name }) => aLesson(name, day(8), 3)),
    ];
    const { cohorts, levels } = viewOf(lessons, { teachers });
    expect(cohortsInWords(cohorts, levels)).toMatch(/Too close to tell apart\.$/);
  });

  it('are not compared when too few were seen, and it says how many', () => {
    const lessons = [...weeksAt([4]), aLesson('Flo', day(8), 1)];
    const { cohorts, levels } = viewOf(lessons, { teachers });
    expect(cohortsInWords(cohorts, levels)).toBe(
      'Too few teachers to compare new with experienced. In weeks 1–2: 1 new, 5 experienced. Figures start at 5 of each.',
    );
    expect(cohortsInWords(viewOf(lessons).cohorts, levels)).toMatch(/^Everybody in it is new\./);
  });
});

describe('places on a continuum', () => {
  it('are said by the levels about them', () => {
    const { levels } = aFocusSet();
    expect(placeInWords(0, levels)).toBe('about “Not yet seen”');
    expect(placeInWords(0.5, levels)).toBe('between “Starting” and “Partly in place”');
    expect(placeInWords(1, levels)).toBe('about “In place”');
  });
});

describe('a pilot that was written down wrong', () => {
  const wrong = (more: Partial<Pilot>, teachers = joined(3), status = 'active') =>
    pilotMistakes(
      { ...pilot, ...more },
      teachers,
      [{ id: 'wait', name: 'Wait time', status }],
      ROSTER,
      TODAY,
    );

  it('is not started, and says what to mend', () => {
    expect(wrong({})).toEqual([]);
    expect(wrong({ name: ' ' })).toEqual([
      'Give the pilot a name: the practice or the resource you try.',
    ]);
    expect(wrong({ started: '2026-12-08' })).toEqual([
      'The pilot starts on 2026-12-08, which is after today. Choose a day up to today.',
    ]);
    expect(wrong({ started: '2026-05-04' })).toEqual([
      'The pilot starts on 2026-05-04, before the school year began. Choose a day since 2026-07-01.',
    ]);
    expect(wrong({}, joined(3), 'retired')).toEqual([
      '“Wait time” is retired, so nobody rates it. Choose another, or make it active on the Practices tab.',
    ]);
    expect(wrong({ practice: '' })).toEqual([
      'Choose a practice to watch, or the answers that count as in use.',
    ]);
    expect(wrong({}, [])).toEqual(['Choose the teachers who try it. Two or more learn together.']);
  });

  it('in its teachers’ rows still shows what can be shown', () => {
    const [ada, bo, cy] = joined(3);
    if (!ada || !bo || !cy) throw new Error('Three teachers were meant.');
    const teachers = [
      ada,
      { ...ada, starts: day(3) },
      { ...bo, starts: '2026-12-24' },
      { ...cy, teacher: 'zoe@school.example', name: 'Zoe' },
    ];
    const one = viewOf([aLesson('Ada', day(0), 2), aLesson('Zoe', day(0), 4)], { teachers });
    expect(one.mistakes).toEqual([
      'Two teachers try it. That says too little for a figure: points count from 3 teachers on. Add others who want to try.',
      'Ada stands in this pilot twice. The first row counts.',
      'Bo starts on 2026-12-24, which is after today. Choose a day up to today.',
      'Zoe is not among the teachers on the Staff tab. What was seen stays; no letter goes there.',
    ]);
    expect(one.chart.phases[0]?.points).toMatchObject([{ teachers: 2 }]);
  });

  it('with one teacher, or a practice that was retired, says so and goes on', () => {
    expect(viewOf(weeksAt([2], 1), { teachers: joined(1) }).mistakes).toEqual([
      'One teacher tries it. That says too little for a figure: points count from 3 teachers on. Add others who want to try.',
    ]);
    const practices = [{ id: 'wait', name: 'Wait time', focus: 'd', status: 'retired' as const }];
    const retired = viewOf(weeksAt([2, 3]), { practices });
    expect(retired.mistakes).toEqual([
      '“Wait time” is retired, so no new ratings come. Make it active on the Practices tab, or end the pilot.',
    ]);
    expect(retired.chart.phases[0]?.points).toHaveLength(2);
  });

  it('has no points yet, and says when the first comes', () => {
    const none = viewOf([]);
    expect(none.chart).toMatchObject({ findings: [], useful: 0, stable: false });
    expect(statusInWords(none)).toBe(
      'No points yet. Each cycle in which 3 of its teachers are seen makes one.',
    );
  });
});
