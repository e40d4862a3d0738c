import { disagreements } from '../../../src/monitor/calibration/disagreements';
import { ratedTogether } from '../../../src/monitor/calibration/rated-together';
import { sharedVisits } from '../../../src/monitor/calibration/shared-visits';
import { anObservation, aRating } from '../../builders';
import { together } from './shared-lessons';

describe('a disagreement', () => {
  it('shows both observers’ levels, strengths and notes side by side, the lower level first', () => {
    const sam = anObservation({
      observation: 'sam-1',
      observer: 'sam@school.example',
      strength: 'Waited five seconds',
      notes: 'Most hands went up',
    });
    const kim = anObservation({
      observation: 'kim-1',
      observer: 'kim@school.example',
      opportunity: 'Wait after answers too',
      notes: 'The same three students spoke',
    });
    const { together: rated } = ratedTogether(sharedVisits([sam, kim]), [
      aRating('wait-time', 4, { observation: 'sam-1', version: 2 }),
      aRating('wait-time', 2, { observation: 'kim-1', version: 2 }),
      aRating('models', 3, { observation: 'sam-1' }),
      aRating('models', 3, { observation: 'kim-1' }),
    ]);
    expect(disagreements(rated)).toEqual([
      {
        date: '2026-10-06',
        period: 'Period 2',
        teacher: 'ana@school.example',
        teacherName: 'Ana López',
        practice: 'wait-time',
        version: 2,
        levels: 4,
        apart: 2,
        sides: [
          {
            observer: 'kim@school.example',
            level: 2,
            levelName: 'Starting',
            strength: '',
            opportunity: 'Wait after answers too',
            notes: 'The same three students spoke',
          },
          {
            observer: 'sam@school.example',
            level: 4,
            levelName: 'In place',
            strength: 'Waited five seconds',
            opportunity: '',
            notes: 'Most hands went up',
          },
        ],
      },
    ]);
  });

  it('of a group visit has a side for everyone', () => {
    const [first] = disagreements(together(['2312']));
    expect(first?.apart).toBe(2);
    expect(first?.sides.map(({ observer, level }) => `${observer[0]}${level}`)).toEqual([
      'C1',
      'A2',
      'D2',
      'B3',
    ]);
  });
});

describe('disagreements', () => {
  it('stand in order of their share of the continuum, and of equals the latest first', () => {
    const all = [
      ...together(['12', '13', '22', '23'], 3),
      ...together(['13', '24'], 5, 'models'),
      ...together(['12'], 2, 'greets'),
    ];
    expect(
      disagreements(all).map(({ practice, teacher, apart, levels }) => {
        return `${practice} ${teacher.slice(0, 9)}: ${apart} of ${levels - 1}`;
      }),
    ).toEqual([
      'wait-time teacher-1: 2 of 2',
      'greets teacher-0: 1 of 1',
      'wait-time teacher-3: 1 of 2',
      'models teacher-1: 2 of 4',
      'models teacher-0: 2 of 4',
      'wait-time teacher-0: 1 of 2',
    ]);
  });

  it('on the latest day come before those of earlier days', () => {
    const days = ['2026-10-06', '2026-11-02', '2026-09-30'];
    const observations = days.flatMap((date) =>
      ['a', 'b'].map((observer) => anObservation({ observation: date + observer, observer, date })),
    );
    const ratings = days.flatMap((date) => [
      aRating('wait-time', 2, { observation: `${date}a` }),
      aRating('wait-time', 3, { observation: `${date}b` }),
    ]);
    const rated = ratedTogether(sharedVisits(observations), ratings).together;
    expect(disagreements(rated).map(({ date }) => date)).toEqual([
      '2026-11-02',
      '2026-10-06',
      '2026-09-30',
    ]);
  });
});
