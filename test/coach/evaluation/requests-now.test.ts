import * as fc from 'fast-check';
import type { EvaluationRequest } from '../../../src/coach/evaluation/evaluation-requests-table';
import {
  admittedFor,
  requestsAfter,
  type Said,
  TAKE_BACK_ALL,
  TAKE_BACK_ONE,
  USE,
} from '../../../src/coach/evaluation/requests-now';
import { anObservation, aTeacher } from '../../builders';

const ana = aTeacher('Ana López');
const ben = aTeacher('Ben Wu');
const staff = [ana, ben];
const observations = ['a1', 'a2', 'b1'].map((observation) =>
  observation.startsWith('a')
    ? anObservation({ observation })
    : anObservation({ observation, teacher: ben.email, teacherName: ben.name }),
);

/** An answer of somebody about some walkthrough, with what collecting says of it. */
const said = fc.record({
  response: fc.constantFrom('r1', 'r2', 'r3', 'r4'),
  person: fc.constantFrom(ana, ben),
  wish: fc.constantFrom(USE, TAKE_BACK_ONE, TAKE_BACK_ALL, ''),
  observation: fc.constantFrom('a1', 'a2', 'b1', ''),
});
type Answer = typeof said extends fc.Arbitrary<infer T> ? T : never;

function asSaid({ response, person, wish, observation }: Answer, minute: number): Said {
  const own = observation !== '' && observation.startsWith(person === ana ? 'a' : 'b');
  return {
    // A response is one person's, however often it is edited.
    response: `${response} of ${person.name}`,
    submitted: new Date(Date.UTC(2026, 8, 14, 13, minute)).toISOString(),
    respondent: person.email,
    name: person.name,
    wish,
    observation,
    visit: observation,
    setAside: own ? '' : 'Somebody else’s.',
  };
}

const heard = (all: readonly Said[], from: readonly EvaluationRequest[] = []) =>
  all.reduce((rows, one) => requestsAfter(rows, one, staff), from);

describe('What may be used in an evaluation', () => {
  it('is never more than what its own teacher asked for and has not taken back since', () => {
    fc.assert(
      fc.property(fc.array(said, { maxLength: 14 }), (answers) => {
        const all = answers.map(asSaid);
        const admitted = admittedFor(ana, heard(all), observations, staff);
        for (const observation of admitted.keys()) {
          expect(observation).toMatch(/^a/);
          const own = all.filter(({ respondent }) => respondent === ana.email);
          const asked = own.map((one) => one.wish === USE && one.observation === observation);
          // Something asks for it after the last time that it was taken back.
          const isTakenBack = (one: Said) =>
            one.wish === TAKE_BACK_ALL ||
            (one.wish === TAKE_BACK_ONE && one.observation === observation);
          const last = own.map(isTakenBack).lastIndexOf(true);
          expect(asked.lastIndexOf(true)).toBeGreaterThan(last);
        }
      }),
    );
  });

  it('is the same when answers are heard twice', () => {
    fc.assert(
      fc.property(fc.array(said, { maxLength: 10 }), (answers) => {
        const all = answers.map(asSaid);
        const rows = heard(all);
        const last = all[all.length - 1];
        expect(heard(last ? [last] : [], rows)).toEqual(rows);
      }),
    );
  });

  it('is nothing any more when the walkthrough turns out to be somebody else’s', () => {
    const rows = heard([asSaid({ response: 'r1', person: ana, wish: USE, observation: 'a1' }, 1)]);
    const corrected = anObservation({
      observation: 'a1',
      teacher: ben.email,
      teacherName: ben.name,
    });
    expect([...admittedFor(ana, rows, observations, staff).keys()]).toEqual(['a1']);
    expect([...admittedFor(ana, rows, [corrected], staff).keys()]).toEqual([]);
    expect([...admittedFor(ben, rows, [corrected], staff).keys()]).toEqual([]);
  });
});
