import type { NewLibrary } from '../library';
import type { FocusSet, Practice } from '../practice';
import { closeReading } from './close-reading';
import { starterCodes } from './coaching-codes';
import { starterDepthQuestions } from './depth';
import { directInstruction } from './direct-instruction';
import { discussion } from './discussion';
import type { StarterSet } from './entry';
import { problemSolving } from './problem-solving';
import { smallGroups } from './small-groups';
import { writing } from './writing';

const sets: readonly StarterSet[] = [
  discussion,
  directInstruction,
  smallGroups,
  closeReading,
  problemSolving,
  writing,
];

/** The focus sets that a new school may begin with, in the order shown to leaders. */
export const starterFocusSets: readonly FocusSet[] = sets.map((set) => set.focus);

/**
 * The library that a new school sends to its set-up, with the school's own names for the levels, lowest first; a level
 * that is not named keeps its first name. It is chosen in the sidebar, so the server's bundle does not carry it.
 */
export function starterLibrary(levels: readonly string[] = []): NewLibrary {
  return {
    sets: starterFocusSets.map((set) => ({
      ...set,
      levels: set.levels.map((level, index) => levels[index]?.trim() || level),
    })),
    practices: starterPractices,
    depth: starterDepthQuestions,
    codes: starterCodes,
  };
}

/** Every practice of the starter focus sets, in the order of the forms. */
export const starterPractices: readonly Practice[] = sets.flatMap((set) => set.practices);
