import type { Figure } from '../../src/guide/sharing/figure';
import { gate } from '../../src/guide/sharing/gate';
import { seeded } from '../builders';
import type { BenchRow } from './jobs';

const TEACHERS = 120;
/** Forms, each with seven practices that are rated together. */
const FORMS = 6;
const PRACTICES = 7;
/** Part of a form's practices that an observer leaves out. */
const LEFT_OUT = 0.1;
/** Groups of what teachers are in: grade, subject, experience, a column of the school's own; and of visits: period, part, observer. */
const OF_TEACHERS = [6, 5, 2, 3];
const OF_VISITS = [7, 3, 6];
/** Seconds that a leader may wait for a packet of one cycle, and for the tenth. */
const PROMISED = { first: 2, tenth: 15 };

interface Visit {
  readonly teacher: string;
  readonly rating: string;
  readonly form: number;
  readonly groups: readonly number[];
  readonly rated: readonly boolean[];
}

/** How long the sharing gate takes for a large school: one cycle, and a tenth beside nine that were shared before. */
export function gateBench(): BenchRow[] {
  const random = seeded(8);
  const any = (count: number) => Math.floor(random() * count);
  const teachers = Array.from({ length: TEACHERS }, () => OF_TEACHERS.map(any));
  const cycles = Array.from({ length: 10 }, (_, cycle) =>
    figuresOf(
      cycle,
      teachers.flatMap((own, teacher) =>
        Array.from(
          { length: 1 + any(3) },
          (_visit, visit): Visit => ({
            teacher: `t${teacher}`,
            rating: `t${teacher} ${cycle} ${visit}`,
            form: any(FORMS),
            // A team is a grade's subject.
            groups: [...own, 5 * (own[0] ?? 0) + (own[1] ?? 0), ...OF_VISITS.map(any)],
            rated: Array.from({ length: PRACTICES }, () => random() >= LEFT_OUT),
          }),
        ),
      ),
    ),
  );
  const [first = []] = cycles;
  // What leaves is what passed.
  const shared: Figure[] = [];
  for (const wanted of cycles.slice(0, 9)) {
    const passages = gate(wanted, shared, 5);
    shared.push(...wanted.filter(({ id }) => passages.get(id) === 'shown'));
  }
  return [
    row('gate, a packet of one cycle', first, [], PROMISED.first),
    row('gate, the tenth packet', cycles[9] ?? [], shared, PROMISED.tenth),
  ];
}

function row(
  name: string,
  wanted: readonly Figure[],
  released: readonly Figure[],
  peer: number,
): BenchRow {
  const began = performance.now();
  gate(wanted, released, 5);
  const ours = (performance.now() - began) / 1000;
  return { name, ours, peer, unit: 's', ratio: ours / peer, n: TEACHERS };
}

function figuresOf(cycle: number, visits: readonly Visit[]): Figure[] {
  return Array.from({ length: FORMS * PRACTICES }, (_, practice) => practice).flatMap(
    (practice) => {
      const form = Math.floor(practice / PRACTICES);
      const seen = visits.filter((one) => one.form === form && one.rated[practice % PRACTICES]);
      const by = new Map<string, Visit[]>([['school', seen]]);
      for (const visit of seen) {
        visit.groups.forEach((group, grouping) => {
          const key = `${grouping}/${group}`;
          by.set(key, [...(by.get(key) ?? []), visit]);
        });
      }
      return [...by].map(
        ([key, some]): Figure => ({
          id: `${cycle}/${practice}/${key}`,
          practice: String(practice),
          ratings: some.map(({ teacher, rating }) => ({ teacher, rating })),
        }),
      );
    },
  );
}
