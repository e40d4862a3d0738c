import type { Chance } from './chance';
import { closeReading } from './notes/close-reading';
import { directInstruction } from './notes/direct-instruction';
import { discussion } from './notes/discussion';
import { problemSolving } from './notes/problem-solving';
import type { Said } from './notes/said';
import { smallGroups } from './notes/small-groups';
import { writing } from './notes/writing';

/** The part of a form where observers write. */
export interface Notes {
  readonly strength: string;
  /** Null when the observer did not say. */
  readonly strengthShared: boolean | null;
  readonly opportunity: string;
  readonly opportunityShared: boolean | null;
  /** For leaders only. */
  readonly notes: string;
}

const SAID: Readonly<Record<string, Said>> = {
  ...discussion,
  ...directInstruction,
  ...smallGroups,
  ...closeReading,
  ...problemSolving,
  ...writing,
};

/** Said of any lesson. The typos are theirs. */
const SHORT = [
  'Warm start.',
  'Great pace.',
  'Good energy!',
  'Calm, focused room.',
  'Studnets knew the routine.',
  'Love the anchor charts.',
  'Every student was working within a minute of the bell.',
  'They were sad when the time was up, and so was I.',
] as const;

const FOR_LEADERS = [
  'Sub in the room next door, noisy.',
  'Fire drill right before, so give it some slack.',
  'Only stayed 8 min.',
  'Unit 2, lesson 5. A few days behind the pacing guide.',
  'Ask about the new materials at the team meeting.',
  'Would be a good room for others to visit.',
  'Two students out for speech.',
  'Talked in the hallway after, all good.',
  'Board says Unit 3 but they are still on 2.',
  'Could use another adult in this period.',
] as const;

/** Strengths that a form has to take as they are: formulas to a sheet, long, in another language, with marks and lines. */
const UNUSUAL = [
  '=) so much good talk today',
  '- asked, waited, asked again\n- nobody called out\n- 14 of 17 wrote',
  'You asked "¿Cómo lo sabes?" and the answer came in two languages. Señal, mañana, después: all on the wall, all in use.',
  'I came in during the second read of the poem and stayed longer than I meant to, because of how the talk went on without you. First a pair at the back said the speaker is the river. Then a student by the door said no, the river is who she talks to, and read out the fourth line. You said "hm" and nothing else, for what must have been ten seconds, and then five of them were looking for the line. Three more went up to the projector to show where it turns. At the end you asked for one sentence each, and when I walked around I saw that nearly all of them had taken something from somebody else. This is what we have been talking about since August. Thank you for letting me see it.',
  '+1 for the exit ticket; <2 min to hand out & collect',
] as const;

/**
 * What an observer writes about a visit: of the practice that stood highest and of the one that stood lowest.
 * @param earlier what was written before, so that the same words come back seldom and the unusual ones at fixed places
 */
export function notesOn(
  levels: Readonly<Record<string, number>>,
  earlier: readonly Notes[],
  chance: Chance,
): Notes {
  const place = earlier.length;
  const ranked = Object.entries(levels).sort(([, a], [, b]) => b - a);
  const [best, bestLevel = 0] = ranked[0] ?? [];
  const [least, leastLevel = 0] = ranked[ranked.length - 1] ?? [];
  const unusual = place % 19 === 5 ? UNUSUAL[Math.floor(place / 19)] : undefined;
  const pick = (said: readonly string[] = []) => leastUsed(said, earlier, chance);
  const strength = unusual ?? strengthOn(best, bestLevel, pick, chance);
  const opportunity =
    least && leastLevel < 3 && chance.happens(0.88) ? pick(SAID[least]?.opportunities) : '';
  return {
    strength,
    strengthShared: strength === '' ? null : sharing(chance, 0.9, 0.04),
    opportunity,
    opportunityShared: opportunity === '' ? null : sharing(chance, 0.68, 0.06),
    notes: chance.happens(0.3) ? chance.pick(FOR_LEADERS) : '',
  };
}

function strengthOn(
  practice: string | undefined,
  level: number,
  pick: (said?: readonly string[]) => string,
  chance: Chance,
): string {
  if (chance.happens(0.1)) return '';
  if (practice && level >= 3 && chance.happens(0.86)) return pick(SAID[practice]?.strengths);
  return pick(SHORT);
}

function sharing(chance: Chance, shared: number, unsaid: number): boolean | null {
  return chance.weighted([
    [true, shared],
    [false, 1 - shared - unsaid],
    [null, unsaid],
  ]);
}

function leastUsed(said: readonly string[], earlier: readonly Notes[], chance: Chance): string {
  const uses = said.map(
    (words) =>
      earlier.filter(({ strength, opportunity }) => strength === words || opportunity === words)
        .length,
  );
  const least = said.filter((_, index) => uses[index] === Math.min(...uses));
  return least.length === 0 ? '' : chance.pick(least);
}
