import type { Contents } from '../table';
import type { Mark } from '../workspace';
import type { FocusSetRow, focusSetsTable } from './focus-sets-table';
import { isCode } from './framework-table';
import { isLink } from './guide';
import type { LibraryMarks } from './mark-library';
import type { PracticeRow, practicesTable } from './practices-table';

/** The tabs of the library as they stand, and what was last noted of each practice. */
export interface LibraryTabs {
  readonly focusSets: Contents<typeof focusSetsTable>;
  readonly practices: Contents<typeof practicesTable>;
  readonly noted: readonly {
    readonly practice: string;
    readonly version: number;
    readonly levels: readonly string[];
  }[];
  /** Codes of the evaluation framework in use; none while the school has not named one. */
  readonly components: readonly string[];
}

const LEVELS = [1, 2, 3, 4, 5] as const;

/** What is wrong in the library, cell by cell, each in words that say how to mend it. */
export function libraryMistakes({
  focusSets,
  practices,
  noted,
  components,
}: LibraryTabs): LibraryMarks {
  const notedOf = new Map(noted.map((one) => [one.practice, one]));
  const sets = new Map(focusSets.rows.map((set) => [set.id, set]));
  const codes = countOf(practices.rows.map(({ id }) => id));
  const names = countOf(practices.rows.filter(isOnForm).map(nameInSet));
  const setOf = new Map(practices.rows.map(({ id, focus }) => [id, focus]));
  // What cannot be read, or is gone but was noted, is a practice all the same.
  const isKnown = (code: string) =>
    setOf.has(code) || notedOf.has(code) || practices.unreadable.includes(code);

  const aboutPractices = practices.rows.flatMap((row, index) => {
    const set = sets.get(row.focus);
    const version = notedOf.get(row.id)?.version;
    return marked(practices.lines[index] ?? 0, [
      [codes(row.id) > 1, 'Practice', `Two rows have the code “${row.id}”. Give one another code.`],
      [
        !set,
        'Set',
        `There is no set “${row.focus}”. Type a code from the Focus sets tab: ${[...sets.keys()].join(', ')}.`,
      ],
      [
        isOnForm(row) && names(nameInSet(row)) > 1,
        'Name',
        `Two practices of this set are called “${row.name}”. Rename one, or retire it.`,
      ],
      ...(set && isOnForm(row) ? descriptorMistakes(row, levelsOf(set)) : []),
      [row.teacherVideo !== '' && !isLink(row.teacherVideo), 'Video for teachers', NO_LINK],
      [row.observerVideo !== '' && !isLink(row.observerVideo), 'Video for observers', NO_LINK],
      [
        version !== undefined && row.version !== version,
        'Version',
        `Versions are counted for you: this is ${version}. The next save puts it right.`,
      ],
      unknownCodes(row, components),
      [
        row.replaces !== '' && !isKnown(row.replaces),
        'Replaces',
        `There is no practice “${row.replaces}”. Type a code from the column Practice, or empty this cell.`,
      ],
      [
        row.replaces === row.id,
        'Replaces',
        'A practice cannot replace itself. Type another code, or empty this cell.',
      ],
      [
        (setOf.get(row.replaces) ?? row.focus) !== row.focus,
        'Replaces',
        `“${row.replaces}” is a practice of another set, and would leave that form. Choose one of this set.`,
      ],
    ]);
  });

  const setCodes = countOf(focusSets.rows.map(({ id }) => id));
  const aboutSets = focusSets.rows.flatMap((row, index) => {
    const member = practices.rows.find((one) => one.focus === row.id && notedOf.has(one.id));
    const before = notedOf.get(member?.id ?? '')?.levels ?? [];
    return marked(focusSets.lines[index] ?? 0, [
      [setCodes(row.id) > 1, 'Set', `Two rows have the code “${row.id}”. Give one another code.`],
      ...levelsOf(row).map(
        (level, at): Finding => [
          before[at] !== undefined && before[at] !== level,
          `Level ${at + 1}`,
          `Was “${before[at]}”. Earlier ratings keep that word. Save the new wording on Practices.`,
        ],
      ),
    ]);
  });
  return {
    focusSets: [...unreadable(focusSets), ...aboutSets],
    practices: [...unreadable(practices), ...aboutPractices],
  };
}

type Finding = readonly [wrong: boolean, column: string, words: string];

const NO_LINK = 'This is no link. Paste the address, from https:// on.';

function descriptorMistakes(row: PracticeRow, levels: readonly string[]): Finding[] {
  return LEVELS.map((level): Finding => {
    const column = `Level ${level} looks like`;
    const name = levels[level - 1];
    const words = row[`descriptor${level}`];
    return name === undefined
      ? [
          words !== '',
          column,
          `This set has ${levels.length} levels. Empty this cell, or add a level.`,
        ]
      : [words === '', column, `Say what “${name}” looks like.`];
  });
}

function unknownCodes({ frameworkCodes }: PracticeRow, components: readonly string[]): Finding {
  const unknown = frameworkCodes.filter((code) => !components.some((one) => isCode(one, code)));
  const said = unknown.map((code) => `“${code}”`).join(', ');
  return [
    components.length > 0 && unknown.length > 0,
    'Framework codes',
    `${said} ${unknown.length === 1 ? 'is no component' : 'are no components'} of your framework. Type a code from the Framework tab, or add it there.`,
  ];
}

function marked(row: number, findings: readonly Finding[]): Mark[] {
  return findings.filter(([wrong]) => wrong).map(([, column, words]) => ({ row, column, words }));
}

function unreadable({ problems }: Contents<never>): Mark[] {
  return problems.map(({ row, column, message }) => ({ row, column, words: message }));
}

function levelsOf(row: FocusSetRow): string[] {
  return LEVELS.map((level) => row[`level${level}`]).filter((level) => level !== '');
}

function isOnForm({ status }: PracticeRow): boolean {
  return status === 'active' || status === 'pilot';
}

function nameInSet({ focus, name }: PracticeRow): string {
  return `${focus}/${name.toLowerCase()}`;
}

function countOf(words: readonly string[]): (word: string) => number {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (word) => counts.get(word) ?? 0;
}
