import { audit, type Equations } from './audit';
import { type Figure, teachersBehind } from './figure';
import { inverse } from './prime-field';

/**
 * What becomes of a figure: shown; too few teachers stand behind it; or it is held back because it would give away a
 * small group together with others.
 */
export type Passage = 'shown' | 'too few' | 'held back';

/**
 * Decides which figures may leave, beside everything that ever left. A figure of fewer than `smallest` distinct teachers does
 * not. Of the others so many are held back that no arithmetic on those that leave and have left gives a figure of fewer: neither a
 * total less its parts, nor the same group over shifted dates, nor a group before and after somebody joined. Those held back
 * are chosen one at a time, each the one among those that give the group away with the fewest teachers behind it: greedy
 * complementary suppression (Cox 1980, Suppression Methodology and Statistical Disclosure Control, JASA 75, 377-385;
 * Willenborg and de Waal 2001, Elements of Statistical Disclosure Control, ch. 2), on the audit of linear queries.
 *
 * It guards against arithmetic. Who knows the figures of some of the teachers behind a number knows more of the others;
 * shares near 0 and 1 are therefore not told (`shares.ts`).
 */
export function gate(
  wanted: readonly Figure[],
  released: readonly Figure[],
  smallest: number,
): Map<string, Passage> {
  const passages = new Map<string, Passage>();
  for (const figure of wanted) {
    passages.set(figure.id, teachersBehind(figure) < smallest ? 'too few' : 'shown');
  }
  const before = byPractice(released);
  // Practices of one form are mostly rated together, and then the same is decided of them.
  const known = new Map<string, readonly Passage[]>();
  for (const [practice, figures] of byPractice(wanted)) {
    const large = figures.filter(({ id }) => passages.get(id) === 'shown');
    for (const part of entangled(large, before.get(practice) ?? [])) {
      const equations = equationsOf([...part.wanted, ...part.released]);
      const signature = JSON.stringify([equations, part.wanted.length]);
      const decided = known.get(signature) ?? decide(equations, part.wanted, smallest);
      known.set(signature, decided);
      for (const [index, { id }] of part.wanted.entries()) {
        passages.set(id, decided[index] ?? 'held back');
      }
    }
  }
  return passages;
}

function byPractice(figures: readonly Figure[]): Map<string, Figure[]> {
  const practices = new Map<string, Figure[]>();
  for (const figure of figures) {
    const own = practices.get(figure.practice) ?? [];
    practices.set(figure.practice, own);
    own.push(figure);
  }
  return practices;
}

interface Entangled {
  readonly wanted: Figure[];
  readonly released: Figure[];
}

/** Figures that share a teacher with each other, directly or through others. What shares none can give nothing away together. */
function entangled(wanted: readonly Figure[], released: readonly Figure[]): Entangled[] {
  const rootOf = new Map<string, string>();
  const root = (rating: string): string => {
    let at = rating;
    for (let up = rootOf.get(at); up !== undefined && up !== at; up = rootOf.get(at)) at = up;
    return at;
  };
  for (const { ratings } of [...wanted, ...released]) {
    const first = root(ratings[0]?.rating ?? '');
    for (const { rating } of ratings) rootOf.set(root(rating), first);
    rootOf.set(first, first);
  }
  const parts = new Map<string, Entangled>();
  const put = (figure: Figure, which: 'wanted' | 'released') => {
    const at = root(figure.ratings[0]?.rating ?? '');
    const part = parts.get(at) ?? { wanted: [], released: [] };
    parts.set(at, part);
    part[which].push(figure);
  };
  for (const figure of wanted) put(figure, 'wanted');
  for (const figure of released) put(figure, 'released');
  return [...parts.values()].filter((part) => part.wanted.length > 0);
}

/**
 * Each rating is an unknown, with the weight that it has in a figure: one over how many its teacher has there. Ratings of a teacher
 * that always stand together are one unknown.
 */
function equationsOf(figures: readonly Figure[]): Equations {
  const weights = new Map<string, { teacher: string; own: [figure: number, weight: number][] }>();
  figures.forEach(({ ratings }, index) => {
    const rated = new Map<string, number>();
    for (const { teacher } of ratings) rated.set(teacher, (rated.get(teacher) ?? 0) + 1);
    for (const { teacher, rating } of ratings) {
      const unknown = weights.get(rating) ?? { teacher, own: [] };
      weights.set(rating, unknown);
      unknown.own.push([index, rated.get(teacher) ?? 1]);
    }
  });
  const columns = new Map<string, { teacher: string; own: [figure: number, weight: number][] }>();
  for (const unknown of weights.values()) {
    columns.set(`${unknown.teacher} ${unknown.own.join(' ')}`, unknown);
  }
  const numbers = new Map<string, number>();
  const rows = figures.map(() => new Array<number>(columns.size).fill(0));
  const teachers = [...columns.values()].map(({ teacher, own }, column) => {
    for (const [figure, rated] of own) {
      const row = rows[figure];
      if (row) row[column] = inverse(rated);
    }
    const number = numbers.get(teacher) ?? numbers.size;
    numbers.set(teacher, number);
    return number;
  });
  return { rows, teachers };
}

/** The wanted figures come first among the equations. */
function decide(equations: Equations, wanted: readonly Figure[], smallest: number): Passage[] {
  const value = wanted.map((figure) => [teachersBehind(figure), figure.ratings.length] as const);
  const out = new Set<number>();
  const leastFirst = (one: number, other: number) =>
    (value[one]?.[0] ?? 0) - (value[other]?.[0] ?? 0) ||
    (value[one]?.[1] ?? 0) - (value[other]?.[1] ?? 0) ||
    other - one;
  const told = toldBefore(equations, wanted.length);
  for (;;) {
    const kept = equations.rows.map((_, index) => index).filter((index) => !out.has(index));
    const rows = kept.map((index) => equations.rows[index] ?? []);
    const found = audit({ rows, teachers: equations.teachers }, smallest);
    if (found.finding === 'safe') break;
    const isNew = (index: number) => index < wanted.length && !told.has(index);
    const among =
      found.finding === 'exposed' ? found.by.map((at) => kept[at] ?? 0).filter(isNew) : [];
    const candidates = (among.length > 0 ? among : kept.filter(isNew)).sort(leastFirst);
    // What is out already gives a small group away, since the school shared it under a lower limit: nothing is added.
    if (candidates.length === 0) break;
    const drop = found.finding === 'dense' ? found.tooMany : 1;
    for (const index of candidates.slice(0, drop)) out.add(index);
  }
  return wanted.map((_, index) => (out.has(index) ? 'held back' : 'shown'));
}

/** Wanted figures that left before as they are: to show them again tells nothing new. */
function toldBefore({ rows }: Equations, wanted: number): Set<number> {
  const before = new Set(rows.slice(wanted).map((row) => row.join(' ')));
  return new Set(
    rows.flatMap((row, index) => (index < wanted && before.has(row.join(' ')) ? [index] : [])),
  );
}
