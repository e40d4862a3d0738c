import type { Checked, WantedCount } from '../../guide/sharing/check-figures';
import { leastTold, limitsOf } from '../../guide/sharing/told';

/** What the gate lets out of needs, in words; by the names under which it was asked. */
export interface NeedsTold {
  tells(id: string): boolean;
  /** "7 teachers". */
  count(id: string): string;
  /** "62% (50–73)". */
  share(id: string): string;
  /** To order by: 0 for a number that is not told. */
  number(id: string): number;
  /** To order by: the lower limit, no finer and no closer to 0 and 1 than it is told; -1 for a share that is not. */
  atLeast(id: string): number;
}

export function needsTold(
  checked: Checked,
  counts: readonly WantedCount[],
  smallest: number,
): NeedsTold {
  const byId = new Map(counts.map((one) => [one.id, one]));
  const tells = (id: string) => checked.passage(id) === 'shown';
  const heldBack = (id: string) => checked.passage(id) === 'held back';
  const sized = (id: string) => {
    const { among = [], counted = [] } = byId.get(id) ?? {};
    // That all of a group are counted would be a figure of each of them.
    return counted.length >= among.length * limitsOf(among.length).high
      ? 'nearly all teachers'
      : `${counted.length} teachers`;
  };
  const shareInWords = (id: string) => {
    const found = checked.told(id);
    if (found) return found.words;
    return heldBack(id) ? 'a share that is held back' : 'too few teachers to say';
  };
  return {
    tells,
    count: (id) =>
      tells(id)
        ? sized(id)
        : heldBack(id)
          ? 'a number that is held back'
          : `fewer than ${leastTold(smallest)} teachers`,
    share: shareInWords,
    number: (id) => (tells(id) ? (byId.get(id)?.counted.length ?? 0) : 0),
    atLeast: (id) => {
      const found = checked.told(id);
      if (!found) return -1;
      if ('atMost' in found) return 0;
      return ('atLeast' in found ? found.atLeast : found.low) / 100;
    },
  };
}
