import type { Observation } from '../../monitor/observations-table';
import { type Person, personOf } from '../../school/staff';
import type { EvaluationRequest } from './evaluation-requests-table';

/** What a teacher can ask for on the answer form. */
export const USE = 'use';
export const TAKE_BACK_ONE = 'take back one';
export const TAKE_BACK_ALL = 'take back all';

/** What an answer says of the evaluation. */
export interface Said {
  readonly response: string;
  /** ISO 8601, UTC. */
  readonly submitted: string;
  readonly respondent: string;
  readonly name: string;
  /** One of the above, or blank. */
  readonly wish: string;
  /** The walkthrough, and how the link in the message names it; blank without one. */
  readonly observation: string;
  readonly visit: string;
  /** Why it does not count, in words; blank when it does. */
  readonly setAside: string;
}

/**
 * The requests as they stand after an answer. Taking back counts from whoever asked, also after they left the roster or got another
 * address; an answer that was edited and no longer asks takes back too. Hearing the same answer again changes nothing.
 */
export function requestsAfter(
  requests: readonly EvaluationRequest[],
  { response, submitted, respondent, name, wish, observation, visit, setAside }: Said,
  staff: readonly Person[],
): readonly EvaluationRequest[] {
  const asksFor = (row: EvaluationRequest) => wish === USE && row.observation === observation;
  const after = requests.map((row): EvaluationRequest => {
    const isTheirs =
      row.teacher === respondent ||
      personOf(staff, row.teacher, row.teacherName)?.email === respondent;
    const isMeant =
      wish === TAKE_BACK_ALL ||
      (wish === TAKE_BACK_ONE && row.observation === observation) ||
      (row.request === response && !asksFor(row));
    return row.state === 'admitted' && row.asked <= submitted && isTheirs && isMeant
      ? { ...row, state: 'withdrawn', withdrawn: submitted }
      : row;
  });
  const isKnown = after.some(
    (row) =>
      row.request === response &&
      (row.asked === submitted || (row.state === 'admitted' && asksFor(row))),
  );
  if (wish !== USE || isKnown) return after;
  return [
    ...after,
    {
      request: response,
      asked: submitted,
      teacher: respondent,
      teacherName: name,
      visit,
      observation,
      state: setAside === '' ? 'admitted' : 'set aside',
      withdrawn: '',
      setAside,
    },
  ];
}

/** When each walkthrough was asked for by the teacher whose lesson it was, by observation. Nothing else may be used. */
export function admittedFor(
  { email }: Pick<Person, 'email'>,
  requests: readonly EvaluationRequest[],
  observations: readonly Observation[],
  staff: readonly Person[],
): ReadonlyMap<string, string> {
  const isTheirs = (row: { readonly teacher: string; readonly teacherName: string }) =>
    personOf(staff, row.teacher, row.teacherName)?.email === email;
  const own = new Set(observations.filter(isTheirs).map(({ observation }) => observation));
  return new Map(
    requests
      .filter((row) => row.state === 'admitted' && isTheirs(row) && own.has(row.observation))
      .map(({ observation, asked }) => [observation, asked]),
  );
}
