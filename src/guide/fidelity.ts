import { type Library, practicesOf, setsOnForms } from '../practices/library';
import type { Evidence } from './evidence';
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
  readonly cycle: string;
  /** As people say it: "October 2026", "Review 3". */
  readonly name: string;
  /** From 0 to 1, with the limits of its 90% interval. */
  readonly share: number;
  readonly low: number;
  readonly high: number;
  readonly teachers: number;
}

const CYCLES = 2;

/**
 * Practices on forms that are implemented with fidelity: in each of the last two review cycles that are over, the share of
 * ratings at the highest level, with every teacher counting equally, has a 90% interval wholly above the threshold. One that
 * leaders chose to keep comes back when two cycles that ended since say the same.
 *
 * @param threshold from 0 to 1
 */
export function practicesInPlace(
  { lessons, cycles }: Pick<Evidence, 'lessons' | 'cycles'>,
  library: Library,
  decisions: readonly InPlaceDecision[],
  threshold: number,
): InPlace[] {
  const over = cycles.filter(({ to }) => to !== '').slice(-CYCLES);
  const [first] = over;
  if (over.length < CYCLES || !first) return [];
  const kept = new Set(
    decisions
      .filter(({ decision, decided }) => decision === 'keep' && decided.slice(0, 10) >= first.to)
      .map(({ practice }) => practice),
  );
  const counts = countsByCycle(lessons, new Set(over.map(({ cycle }) => cycle)));
  return setsOnForms(library).flatMap((set) =>
    practicesOf(library, set.id).flatMap(({ id, name }): InPlace[] => {
      if (kept.has(id)) return [];
      const shares = over.flatMap(({ cycle, name }): CycleShare[] => {
        const byTeacher = counts.get(`${id}/${set.levels.length}/${cycle}`);
        const share = byTeacher && holds([...byTeacher.values()], threshold);
        return share ? [{ cycle, name, ...share }] : [];
      });
      if (shares.length < CYCLES) return [];
      const levelName = set.levels[set.levels.length - 1] ?? '';
      return [{ practice: id, name, focus: set.id, setName: set.name, levelName, cycles: shares }];
    }),
  );
}

function holds(
  counts: readonly TeacherCount[],
  threshold: number,
): Exclude<Share, { tooFew: true }> | null {
  // Drawing teachers anew a thousand times is spared where the share itself is too low.
  const mean = counts.reduce((sum, { reached, rated }) => sum + reached / rated, 0) / counts.length;
  if (mean <= threshold) return null;
  const share = teacherWeightedShare(counts);
  return 'tooFew' in share || share.low <= threshold ? null : share;
}

/** By practice, length of its continuum and cycle: what each teacher reached. */
function countsByCycle(
  lessons: Evidence['lessons'],
  cycles: ReadonlySet<string>,
): Map<string, Map<string, { reached: number; rated: number }>> {
  const counts = new Map<string, Map<string, { reached: number; rated: number }>>();
  for (const { cycle, teacher, ratings } of lessons) {
    if (!cycles.has(cycle)) continue;
    for (const [practice, level, levels] of ratings) {
      const key = `${practice}/${levels}/${cycle}`;
      const byTeacher = counts.get(key) ?? new Map<string, { reached: number; rated: number }>();
      counts.set(key, byTeacher);
      const count = byTeacher.get(teacher) ?? { reached: 0, rated: 0 };
      byTeacher.set(teacher, count);
      count.rated++;
      if (level === levels) count.reached++;
    }
  }
  return counts;
}

/** "In place: September 2026 91% (84–97), 14 teachers; Review 2 …". */
export function evidenceInWords({ levelName, cycles }: InPlace): string {
  return `${levelName}: ${cycles.map(cycleInWords).join('; ')}`;
}

export function cycleInWords({ name, share, low, high, teachers }: CycleShare): string {
  const percent = (part: number) => Math.round(part * 100);
  return `${name} ${percent(share)}% (${percent(low)}–${percent(high)}), ${teachers} teachers`;
}
