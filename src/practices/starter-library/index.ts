import type { FocusSet, Practice } from '../practice';
import { closeReading } from './close-reading';
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

/** Every practice of the starter focus sets, in the order of the forms. */
export const starterPractices: readonly Practice[] = sets.flatMap((set) => set.practices);
