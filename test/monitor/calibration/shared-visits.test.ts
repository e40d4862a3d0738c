import { sharedVisits } from '../../../src/monitor/calibration/shared-visits';
import type { Observation } from '../../../src/monitor/observations-table';
import { anObservation } from '../../builders';

const SAM = 'sam@school.example';
const KIM = 'kim@school.example';

/** The observations of each shared visit that is found. */
function found(...changes: Partial<Observation>[]): string[][] {
  const observations = changes.map((change, index) =>
    anObservation({ observation: `visit-${index + 1}`, ...change }),
  );
  return sharedVisits(observations).map((visit) =>
    visit.observations.map(({ observation }) => observation),
  );
}

describe('two observers', () => {
  it('who saw the same teacher on the same day in the same period shared the visit', () => {
    expect(found({ observer: SAM }, { observer: KIM })).toEqual([['visit-2', 'visit-1']]);
  });

  it.each<[string, Partial<Observation>]>([
    ['another teacher', { teacher: 'ben@school.example' }],
    ['another day', { date: '2026-10-07' }],
    ['another period', { period: 'Period 3' }],
    ['a period nobody noted', { period: '' }],
  ])('did not share a visit to %s', (_, change) => {
    expect(found({ observer: SAM }, { observer: KIM, ...change })).toEqual([]);
  });

  it('who noted no period, but saw one teacher on one day, shared the visit', () => {
    expect(found({ observer: SAM, period: '' }, { observer: KIM, period: '' })).toHaveLength(1);
  });

  it('who used different forms, and noted different parts of the lesson, still shared the visit', () => {
    const other = { observer: KIM, focus: 'writing', lessonPart: 'Ending', form: 'form-2' };
    expect(found({ observer: SAM }, other)).toHaveLength(1);
  });
});

describe('an observer', () => {
  it('is no partner to themselves, however often they left a form', () => {
    expect(found({ observer: SAM }, { observer: SAM })).toEqual([]);
  });

  it('whom nobody knows is no partner', () => {
    expect(found({ observer: SAM }, { observer: '' })).toEqual([]);
  });

  it('did not observe their own lesson', () => {
    expect(found({ observer: SAM }, { observer: 'ana@school.example' })).toEqual([]);
  });
});

describe('a group visit', () => {
  it('holds everyone who was there, with all that each left, by observer', () => {
    expect(
      found({ observer: SAM }, { observer: KIM }, { observer: SAM }, { observer: 'al@x.example' }),
    ).toEqual([['visit-4', 'visit-2', 'visit-1', 'visit-3']]);
  });
});

describe('an imported walkthrough without a date', () => {
  const undated = { date: '', source: 'import' as const };

  it('shared its visit with others to the same room on the same walk', () => {
    const walk = { ...undated, teacher: 'Room 12', period: 'Walk 3, Lincoln' };
    expect(found({ ...walk, observer: 'O1' }, { ...walk, observer: 'O2' })).toHaveLength(1);
  });

  it('shared nothing when nothing says which walk it was', () => {
    const sometime = { ...undated, period: '' };
    expect(found({ ...sometime, observer: 'O1' }, { ...sometime, observer: 'O2' })).toEqual([]);
  });
});

it('shared visits stand in the order of their days, whatever the order of the rows', () => {
  const later = { date: '2026-10-09' };
  const rows = [
    anObservation({ ...later, observer: SAM }),
    anObservation({ observer: KIM }),
    anObservation({ ...later, observer: KIM }),
    anObservation({ observer: SAM }),
  ];
  const days = (list: readonly Observation[]) =>
    sharedVisits(list).map(({ observations }) => observations[0]?.date);
  expect(days(rows)).toEqual(['2026-10-06', '2026-10-09']);
  expect(sharedVisits([...rows].reverse())).toEqual(sharedVisits(rows));
});
