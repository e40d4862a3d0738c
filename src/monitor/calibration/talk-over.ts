import { fnv1a } from '../../fnv1a';
import { daysBetween } from '../../school-time';
import type { Observation } from '../observations-table';
import { type Disagreement, disagreements } from './disagreements';
import type { MeetingRow } from './meetings-table';
import type { RatedTogether } from './rated-together';

/** What the leaders' next meeting is about. */
export interface TalkOver {
  /** The largest first, no more than a meeting has time for. */
  readonly disagreements: readonly Referred<Disagreement>[];
  /** Walkthroughs on which an observer remarked on the wording. */
  readonly remarks: readonly Referred<Observation>[];
}

/** Something with the words by which it is found again in a Doc and in Calibration meetings. */
export interface Referred<T> {
  readonly ref: string;
  readonly about: T;
}

/** Days. After two months nobody remembers what one lesson looked like. */
const REMEMBERED = 60;
/** An hour, at five minutes for each. */
const MOST = 12;

/** What no earlier meeting has talked over. The Doc of today's own meeting goes on from what stands in it. */
export function toTalkOver(
  together: readonly RatedTogether[],
  observations: readonly Observation[],
  meetings: readonly MeetingRow[],
  today: string,
): TalkOver {
  const before = new Set(
    meetings.flatMap(({ day, talkedOver }) => (day === today ? [] : talkedOver)),
  );
  const open = <T extends { readonly date: string }>(all: readonly Referred<T>[]) =>
    all
      .filter(({ ref, about }) => isRemembered(about.date, today) && !before.has(ref))
      .slice(0, MOST);
  return {
    disagreements: open(disagreements(together).map((about) => ({ ref: refOf(about), about }))),
    remarks: open(
      observations
        .filter(({ wordingUnclear, school }) => wordingUnclear !== '' && school === '')
        .map((about) => ({ ref: referenceTo(`remark ${about.observation}`), about })),
    ),
  };
}

/** How many lessons the next meeting would be about. */
export function lessonsWaiting(
  together: readonly RatedTogether[],
  meetings: readonly MeetingRow[],
  today: string,
): number {
  const done = new Set(meetings.flatMap(({ talkedOver }) => talkedOver));
  const waiting = toTalkOver(together, [], meetings, today).disagreements.filter(
    ({ ref }) => !done.has(ref),
  );
  const lessons = waiting.map(({ about: { date, period, teacher } }) => date + period + teacher);
  return new Set(lessons).size;
}

export function refOf({ teacher, date, period, practice, version, levels }: Disagreement): string {
  return referenceTo([date, period, teacher, practice, version, levels].join('\u001f'));
}

/** Whether people still remember a lesson; of one without a date nobody knows. */
export function isRemembered(date: string, today: string): boolean {
  return date !== '' && daysBetween(date, today) <= REMEMBERED;
}

function referenceTo(words: string): string {
  return `ref ${fnv1a(words).slice(0, 8)}`;
}
