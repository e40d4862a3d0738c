import type { Requirement } from '../requirement';
import { expectations } from './1-expectations';
import { coherence } from './2-coherence';
import { routineObservation } from './3-routine-observation';
import { forms } from './4a-forms';
import { depth } from './4b-depth';
import { strengths } from './5-strengths';
import { patterns } from './6a-patterns';
import { groups } from './6b-groups';
import { pilots } from './7-pilots';
import { resultsToAll } from './8a-results-to-all';
import { resultsToTeams } from './8b-results-to-teams';
import { coaching } from './9-coaching';
import { evaluation } from './10-evaluation';
import { needs } from './11-needs';
import { leaders } from './12-leaders';

/** One of the document's progress indicators. */
export interface Indicator {
  readonly indicator: string;
  readonly name: string;
  readonly chapter: Chapter;
}

export const CHAPTERS = ['Monitor', 'Guide', 'Coach'] as const;
export type Chapter = (typeof CHAPTERS)[number];

/**
 * In the order of the document "Instructional Leadership Routines: Practices and Progress Indicators". Names and
 * requirements are our own short words for what it says.
 */
export const INDICATORS: readonly Indicator[] = [
  { indicator: '1', name: 'Expectations', chapter: 'Monitor' },
  { indicator: '2', name: 'Coherence', chapter: 'Monitor' },
  { indicator: '3', name: 'Routine visits', chapter: 'Monitor' },
  { indicator: '4a', name: 'Forms', chapter: 'Monitor' },
  { indicator: '4b', name: 'Depth', chapter: 'Monitor' },
  { indicator: '5', name: 'Strengths', chapter: 'Guide' },
  { indicator: '6a', name: 'Patterns', chapter: 'Guide' },
  { indicator: '6b', name: 'Groups', chapter: 'Guide' },
  { indicator: '7', name: 'Pilots', chapter: 'Guide' },
  { indicator: '8a', name: 'Results to all', chapter: 'Coach' },
  { indicator: '8b', name: 'Results to teams', chapter: 'Coach' },
  { indicator: '9', name: 'Coaching', chapter: 'Coach' },
  { indicator: '10', name: 'Evaluation', chapter: 'Coach' },
  { indicator: '11', name: 'Learning needs', chapter: 'Coach' },
  { indicator: '12', name: 'Instructional leaders', chapter: 'Coach' },
];

export const REQUIREMENTS: readonly Requirement[] = [
  ...expectations,
  ...coherence,
  ...routineObservation,
  ...forms,
  ...depth,
  ...strengths,
  ...patterns,
  ...groups,
  ...pilots,
  ...resultsToAll,
  ...resultsToTeams,
  ...coaching,
  ...evaluation,
  ...needs,
  ...leaders,
];
