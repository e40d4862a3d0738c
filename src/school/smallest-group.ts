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
  if (number >= USUAL) return { smallest: number, problem: '' };
  if (number >= LEAST) {
    return {
      smallest: number,
      problem: `Groups of ${number} teachers stand here, since “Smallest group shown” is ${number} on the Settings tab. Keep these figures to yourselves: so few are soon guessed. What you share is never about fewer than ${USUAL}.`,
    };
  }
  const why =
    number < LEAST
      ? `Groups of fewer than ${LEAST} teachers would point to people.`
      : `Write a whole number from ${LEAST} on.`;
  return {
    smallest: USUAL,
    problem: `“Smallest group shown” is “${words}” on the Settings tab. ${why} Until you change it, ${USUAL} holds.`,
  };
}
