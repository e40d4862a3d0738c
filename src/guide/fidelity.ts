import type { Observation } from '../monitor/observations-table';
import type { Rating } from '../monitor/ratings-table';
import { type Break, counts as countsNow } from '../practices/comparability';
import { type Library, practicesOf, setsOnForms } from '../practices/library';
import type { InPlaceDecision } from './in-place-table';
import { type Share, type TeacherCount, teacherWeightedShare } from './teacher-weighted';

/** A practice that has held at its highest level through two review cycles, with the evidence. */
export interface InPlace {
  readonly practice: string;
  readonly name: string;
  readonly focus: string;
  readonly setName: string;
  /** The name of the highest level. */
  readonly levelName: string;
  /** The earlier first. */
  readonly cycles: readonly CycleShare[];
}

export interface CycleShare {
  /** `2026-10` */
  readonly cycle: string;
  /** From 0 to 1, with the limits of its 90% interval. */
  readonly share: number;
  readonly low: number;
  readonly high: number;
  readonly teachers: number;
}

/** Until reviews are held, a review cycle is a calendar month in which the school made visits. */
const CYCLES = 2;

/**
 * Practices on forms that are implemented with fidelity: in each of the last two cycles that are over, the share of ratings
 * at the highest level, with every teacher counting equally, has a 90% interval wholly above the threshold. One that leaders
 * chose to keep comes back when two newer cycles say the same. Only ratings since a practice's last break count.
 *
 * @param threshold from 0 to 1
 * @param today a day; its month is not over
 */
export function practicesInPlace(
  seen: { readonly observations: readonly Observation[]; readonly ratings: readonly Rating[] },
  library: Library,
  decisions: readonly InPlaceDecision[],
  threshold: number,
  today: string,
  random: () => number,
  breaks: ReadonlyMap<string, Break> = new Map(),
): InPlace[] {
  const visits = new Map<string, Observation>();
  for (const visit of seen.observations) {
    const cycle = cycleOf(visit);
    if (cycle !== '' && cycle < today.slice(0, 7)) visits.set(visit.observation, visit);
  }
  const cycles = [...new Set([...visits.values()].map(cycleOf))].sort().slice(-CYCLES);
  const first = cycles[0];
  if (cycles.length < CYCLES || first === undefined) return [];
  const kept = new Set(
    decisions
      .filter(({ decision, cycle }) => decision === 'keep' && cycle >= first)
      .map(({ practice }) => practice),
  );
  const comparable = seen.ratings.filter((rating) => {
    const visit = visits.get(rating.observation);
    return visit !== undefined && countsNow(breaks, rating, visit);
  });
  const counts = countsByCycle(comparable, visits, new Set(cycles));
  return setsOnForms(library).flatMap((set) =>
    practicesOf(library, set.id).flatMap(({ id, name }): InPlace[] => {
      if (kept.has(id)) return [];
      const shares = cycles.flatMap((cycle): CycleShare[] => {
        const byTeacher = counts.get(`${id}/${set.levels.length}/${cycle}`);
        const share = byTeacher && holds([...byTeacher.values()], threshold, random);
        return share ? [{ cycle, ...share }] : [];
      });
      if (shares.length < CYCLES) return [];
      const levelName = set.levels[set.levels.length - 1] ?? '';
      return [{ practice: id, name, focus: set.id, setName: set.name, levelName, cycles: shares }];
    }),
  );
}

function cycleOf({ date }: Observation): string {
  return date.slice(0, 7);
}

function holds(
  counts: readonly TeacherCount[],
  threshold: number,
  random: () => number,
): Exclude<Share, { tooFew: true }> | null {
  // Drawing teachers anew a thousand times is spared where the share itself is too low.
  const mean = counts.reduce((sum, { reached, rated }) => sum + reached / rated, 0) / counts.length;
  if (mean <= threshold) return null;
  const share = teacherWeightedShare(counts, random);
  return 'tooFew' in share || share.low <= threshold ? null : share;
}

/** By practice, length of its continuum and cycle: what each teacher reached. */
function countsByCycle(
  ratings: readonly Rating[],
  visits: ReadonlyMap<string, Observation>,
  cycles: ReadonlySet<string>,
): Map<string, Map<string, { reached: number; rated: number }>> {
  const counts = new Map<string, Map<string, { reached: number; rated: number }>>();
  for (const { observation, practice, level, levels } of ratings) {
    const visit = visits.get(observation);
    if (!visit || level === null) continue;
    const { teacher } = visit;
    const cycle = cycleOf(visit);
    if (!cycles.has(cycle)) continue;
    const key = `${practice}/${levels}/${cycle}`;
    const byTeacher = counts.get(key) ?? new Map<string, { reached: number; rated: number }>();
    counts.set(key, byTeacher);
    const count = byTeacher.get(teacher) ?? { reached: 0, rated: 0 };
    byTeacher.set(teacher, count);
    count.rated++;
    if (level === levels) count.reached++;
  }
  return counts;
}

/** "Sep 2026 91% (84–97), 14 teachers; Oct 2026 …". */
export function evidenceInWords({ levelName, cycles }: InPlace): string {
  return `${levelName}: ${cycles.map(cycleInWords).join('; ')}`;
}

export function cycleInWords({ cycle, share, low, high, teachers }: CycleShare): string {
  const percent = (part: number) => Math.round(part * 100);
  return `${monthInWords(cycle)} ${percent(share)}% (${percent(low)}–${percent(high)}), ${teachers} teachers`;
}

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

function monthInWords(cycle: string): string {
  return `${MONTHS[Number(cycle.slice(5)) - 1]} ${cycle.slice(0, 4)}`;
}
