/** A figure of fewer teachers would point to people, whatever a school decides. */
const LEAST = 3;
const USUAL = 5;

/** From how many distinct teachers on a group is shown; what is wrong with the setting, in words, or blank. */
export interface SmallestGroup {
  readonly smallest: number;
  readonly problem: string;
}

export function smallestGroupFrom(words: string): SmallestGroup {
  const number = /^\d+$/.test(words) ? Number(words) : Number.NaN;
  if (number >= LEAST) return { smallest: number, problem: '' };
  const why =
    number < LEAST
      ? `Groups of fewer than ${LEAST} teachers would point to people.`
      : `Write a whole number from ${LEAST} on.`;
  return {
    smallest: USUAL,
    problem: `“Smallest group shown” is “${words}” on the Settings tab. ${why} Until you change it, ${USUAL} holds.`,
  };
}
