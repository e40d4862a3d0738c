import { ratedTogether } from '../../../src/monitor/calibration/rated-together';
import { sharedVisits } from '../../../src/monitor/calibration/shared-visits';
import type { Observation } from '../../../src/monitor/observations-table';
import type { Rating } from '../../../src/monitor/ratings-table';
import { anObservation, aRating } from '../../builders';

const SAM = anObservation({ observation: 'sam-1', observer: 'sam@school.example' });
const SAM_AGAIN = { ...SAM, observation: 'sam-2' };
const KIM = anObservation({ observation: 'kim-1', observer: 'kim@school.example' });
const LEE = anObservation({ observation: 'lee-1', observer: 'lee@school.example' });

const by = (
  { observation }: Observation,
  level: number | null,
  more: Partial<Rating> = {},
): Rating => aRating('wait-time', level, { observation, ...more });

function rated(observations: readonly Observation[], ratings: readonly Rating[]) {
  const { together, unclear } = ratedTogether(sharedVisits(observations), ratings);
  const levels = ({ ratings: all }: (typeof together)[number]) => all.map(({ level }) => level);
  return { together: together.map(levels), unclear: unclear.map(levels) };
}

describe('a practice in a shared visit', () => {
  it('is rated together by everyone who gave it a level', () => {
    const { together } = ratedTogether(sharedVisits([SAM, KIM, LEE]), [
      by(SAM, 3),
      by(KIM, null),
      by(LEE, 2),
    ]);
    expect(together).toEqual([
      expect.objectContaining({
        practice: 'wait-time',
        version: 1,
        levels: 4,
        ratings: [
          { observer: LEE.observer, level: 2, levelName: 'Starting', observation: LEE },
          { observer: SAM.observer, level: 3, levelName: 'Partly in place', observation: SAM },
        ],
      }),
    ]);
  });

  it('is rated by one alone when the partner left it blank', () => {
    expect(rated([SAM, KIM], [by(SAM, 3), by(KIM, null)])).toEqual({ together: [], unclear: [] });
  });

  it('is another question in another wording, and on another continuum', () => {
    expect(rated([SAM, KIM], [by(SAM, 3), by(KIM, 3, { version: 2 })]).together).toEqual([]);
    expect(rated([SAM, KIM], [by(SAM, 3), by(KIM, 3, { levels: 3 })]).together).toEqual([]);
  });

  it('is not rated by a level that its continuum does not have, as a hand can type it', () => {
    for (const level of [0, 5, 2.5, -1]) {
      expect(rated([SAM, KIM], [by(SAM, 3), by(KIM, level)]).together).toEqual([]);
    }
    expect(
      rated([SAM, KIM], [by(SAM, 1, { levels: 1 }), by(KIM, 1, { levels: 1 })]).together,
    ).toEqual([]);
  });
});

describe('an observer who rated a practice twice in one lesson', () => {
  const all = [SAM, SAM_AGAIN, KIM];

  it('counts once when both times it was the same level', () => {
    const ratings = [by(SAM_AGAIN, 3), by(SAM, 3), by(KIM, 2)];
    expect(rated(all, ratings)).toEqual({ together: [[2, 3]], unclear: [] });
    const { together } = ratedTogether(sharedVisits(all), ratings);
    expect(together[0]?.ratings[1]?.observation).toBe(SAM);
  });

  it('does not count when the levels differ, whichever came first', () => {
    const ratings = [by(SAM, 3), by(SAM_AGAIN, 1), by(KIM, 2)];
    expect(rated(all, ratings)).toEqual({ together: [], unclear: [[2]] });
    expect(rated(all, [...ratings].reverse())).toEqual({ together: [], unclear: [[2]] });
  });

  it('does not keep two others from being compared', () => {
    const ratings = [by(SAM, 3), by(SAM_AGAIN, 1), by(SAM, 3), by(KIM, 2), by(LEE, 4)];
    expect(rated([...all, LEE], ratings)).toEqual({ together: [[2, 4]], unclear: [] });
  });
});

it('ratings of visits that nobody shared are left alone', () => {
  const alone = anObservation({ observation: 'alone', date: '2026-10-08' });
  expect(rated([SAM, KIM, alone], [by(alone, 1), by(SAM, 1)]).together).toEqual([]);
});
