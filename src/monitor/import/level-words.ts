import { sameWords } from './same-words';

/** The continuum of a file: names of its levels, lowest first, and the position of each of its texts. */
export interface GuessedLevels {
  readonly continuum: string[];
  /** Position from 1; 0 leaves the text out. */
  readonly levels: { text: string; level: number }[];
}

/** A focus set holds no more levels. */
export const MOST_LEVELS = 5;

const NO_LEVEL =
  /^(na|n a|not applicable|not rated|no rating|not scored|not seen in this visit|no opportunity.*|unable to .*|skip|skipped|unknown)$/;

/** What level words say, lowest first; the first line that fits a text counts. */
const RANKS: readonly (readonly [rank: number, words: RegExp])[] = [
  [0, /^(not|no|never|none|absent|missing|ineffective|unsatisfactory)\b/],
  [
    5,
    /^(highly|fully|strong|strongly|very|clearly|always|excellent|leading|expert)\b|\b(exemplary|distinguished|exceeds|exceeding|outstanding|advanced|mastery|innovating|high)\b/,
  ],
  [1, /\b(beginning|novice|rarely|seldom|minimal|minimally|little|weak|poor|below|low|limited)\b/],
  [
    2,
    /\b(emerging|basic|approaching|partial|partially|somewhat|some|sometimes|occasionally|inconsistent|inconsistently|fair|needs|medium)\b/,
  ],
  [3, /\b(developing|progressing)\b/],
  [
    4,
    /\b(proficient|effective|evident|accomplished|applying|meets|met|often|mostly|usually|frequently|good|consistent|consistently|yes|observed|present|satisfactory|skilled)\b/,
  ],
];
const IN_BETWEEN = 2.5;

/**
 * Orders the level texts of a file as their words say, for a leader to confirm; texts written alike but for capitals
 * are one level, and those that mean “not rated” are left out. Of more than five the most frequent five stand.
 *
 * @param texts distinct, each with the number of its rows
 */
export function guessLevels(
  texts: readonly { readonly text: string; readonly rows: number }[],
): GuessedLevels {
  const groups = new Map<string, { name: string; rows: number }>();
  for (const { text, rows } of texts) {
    const words = sameWords(text);
    if (text.trim() === '' || NO_LEVEL.test(words)) continue;
    const group = groups.get(words);
    if (group) group.rows += rows;
    else groups.set(words, { name: text.trim(), rows });
  }
  const names = [...groups.values()]
    .sort((a, b) => b.rows - a.rows)
    .slice(0, MOST_LEVELS)
    .map(({ name }) => name);
  const continuum = numbered(names) ?? inWords(names);
  return { continuum, levels: placed(texts, continuum) };
}

/** Each text at the level of the same words, else left out. */
export function placed(
  texts: readonly { readonly text: string }[],
  continuum: readonly string[],
): { text: string; level: number }[] {
  const position = new Map(continuum.map((name, index) => [sameWords(name), index + 1]));
  return texts
    .filter(({ text }) => text.trim() !== '')
    .map(({ text }) => ({ text, level: position.get(sameWords(text)) ?? 0 }));
}

/** A scale of whole numbers has also those steps that the file happens not to use. */
function numbered(names: readonly string[]): string[] | null {
  if (names.length === 0 || !names.every((name) => /^\d$/.test(name))) return null;
  const numbers = names.map(Number);
  const lowest = numbers.includes(0) ? 0 : 1;
  const highest = Math.max(lowest + 1, ...numbers);
  if (highest - lowest >= MOST_LEVELS) return null;
  return Array.from({ length: highest - lowest + 1 }, (_, step) => String(lowest + step));
}

function inWords(names: readonly string[]): string[] {
  const [only] = names;
  if (only !== undefined && names.length === 1) return [`Not ${only}`, only];
  return names
    .map((name) => ({ name, rank: rankOf(name) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ name }) => name);
}

function rankOf(name: string): number {
  const number = /^\s*(\d+)\b/.exec(name) ?? /\b(\d+)\s*$/.exec(name);
  if (number) return Number(number[1]);
  const words = sameWords(name);
  return RANKS.find(([, pattern]) => pattern.test(words))?.[0] ?? IN_BETWEEN;
}
