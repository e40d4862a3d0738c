import type { Agreement, AgreementFigure } from '../src/monitor/calibration/agreement';
import { ENOUGH_LESSONS } from '../src/monitor/calibration/lesson-bootstrap';
import type { Severity } from '../src/monitor/calibration/severity';
import { shortened } from '../src/monitor/import/same-words';

/** What a file of walkthroughs says of agreement between its observers. */
export interface AgreementReport {
  readonly file: string;
  readonly continuum: readonly string[];
  /** Rows of the file. */
  readonly ratings: number;
  readonly leftOut: number;
  /** Rows in which an observer rated a look-for again in the same lesson. */
  readonly repeats: number;
  /** Lessons that two or more observers saw. */
  readonly sharedLessons: number;
  /** Look-fors, each in each lesson, that two or more different observers rated. */
  readonly ratedByTwoOrMore: number;
  /** Of these, those left with fewer because observers rated them again at another level. */
  readonly unclear: number;
  readonly disagreements: number;
  readonly overall: readonly Agreement[];
  /** Most lessons first. */
  readonly lookFors: readonly (Agreement & { readonly name: string })[];
  readonly schools: readonly Agreement[];
  readonly observers: readonly Agreement[];
  readonly severity: readonly Severity[];
}

/** Look-fors that are shown; `--json` has them all. */
const MOST_RATED = 12;

/** Lines for a terminal of 130 characters. */
export function agreementInWords(report: AgreementReport): string[] {
  const { continuum, ratedByTwoOrMore } = report;
  return [
    `Agreement between observers: ${report.file}`,
    '',
    `${report.ratings} ratings, ${report.leftOut} of them left out by the import; levels: ${continuum.join(', ')}.`,
    `${report.sharedLessons} lessons were seen by two or more observers, who rated ${ratedByTwoOrMore} look-fors together`,
    '(each counted in each lesson in which two or more different observers rated it).',
    ...whatCounts(report),
    '',
    'Figures with their 90% intervals, resampling lessons. Kappa (quadratic weights) and alpha (ordinal): 1 is full',
    'agreement, 0 is what chance gives.',
    '',
    'Overall',
    ...tableOf(report.overall, ({ levels }) => `On ${levels} levels`),
    '',
    'Look-fors rated together in the most lessons',
    ...tableOf(report.lookFors.slice(0, MOST_RATED), ({ name }) => name),
    ...rest(report.lookFors, MOST_RATED, 'look-fors'),
    '',
    ...enough('Schools', 'schools', report.schools, ({ key }) => key),
    '',
    ...enough('Observers, each with partners', 'observers', report.observers, ({ key }) => key),
    '',
    'Observers who rate higher or lower than partners, in levels',
    ...severityLines(report.severity),
  ];
}

function whatCounts({
  ratedByTwoOrMore,
  unclear,
  repeats,
  disagreements: differ,
}: AgreementReport): string[] {
  const count = `${ratedByTwoOrMore - unclear} count; observers differ on ${differ} of them.`;
  if (unclear === 0) return [count];
  return [
    `${unclear} of these ${unclear === 1 ? 'does' : 'do'} not count: an observer rated it again in the same lesson, at another level (the file`,
    `has ${repeats} ratings that repeat one), and that leaves fewer than two. ${count}`,
  ];
}

function enough<T extends Agreement>(
  title: string,
  what: string,
  all: readonly T[],
  nameOf: (one: T) => string,
): string[] {
  const known = all.filter(({ lessons }) => lessons >= ENOUGH_LESSONS);
  return [title, ...tableOf(known, nameOf), ...rest(all, known.length, what)];
}

/** What of a list is not shown. */
function rest(all: readonly Agreement[], shown: number, what: string): string[] {
  const few = all.slice(shown).filter(({ lessons }) => lessons < ENOUGH_LESSONS).length;
  const enough = all.length - shown - few;
  return [
    ...(enough > 0 ? [`  ${enough} more ${what}; --json has them all.`] : []),
    ...(few > 0
      ? [`  ${few} more ${what} with fewer than ${ENOUGH_LESSONS} lessons: too few to say.`]
      : []),
  ];
}

/** Characters of a column. */
const NAME = 34;
const COUNT = 10;
const SHARE = 14;
const COEFFICIENT = 23;

function tableOf<T extends Agreement>(rows: readonly T[], nameOf: (row: T) => string): string[] {
  const line = (name: string, counts: readonly string[], figures: readonly string[]) => {
    const cells = figures.map((figure, at) => figure.padEnd(at < 2 ? SHARE : COEFFICIENT));
    const numbers = counts.map((count) => count.padStart(COUNT)).join('');
    return `  ${name.padEnd(NAME)}${numbers}  ${cells.join('')}`.trimEnd();
  };
  return [
    line('', ['lessons', 'look-fors', 'pairs'], ['exact', 'adjacent', 'kappa', 'alpha']),
    ...rows.map((row) =>
      line(shortened(nameOf(row), NAME), [row.lessons, row.rated, row.pairs].map(String), [
        percent(row.exact),
        percent(row.adjacent),
        decimal(row.kappa),
        decimal(row.alpha),
      ]),
    ),
  ];
}

function severityLines(all: readonly Severity[]): string[] {
  const said = all.filter(({ difference }) => difference !== null);
  const lines = said
    .sort((a, b) => (b.difference?.figure ?? 0) - (a.difference?.figure ?? 0))
    .map(({ observer, levels, lessons, partners, difference, word }) => {
      const by = difference
        ? `${signed(difference.figure)} (${signed(difference.low)} to ${signed(difference.high)})`
        : '';
      return `  ${shortened(observer, NAME).padEnd(12)} ${word.padEnd(18)} ${by.padEnd(24)} ${lessons} lessons, ${partners} partners, ${levels} levels`;
    });
  return [
    ...lines,
    `  ${all.length - said.length} more observers with fewer than ${ENOUGH_LESSONS} shared lessons: too little to say.`,
    '  Of observers who rate alike, up to one in ten stands out by chance.',
  ];
}

function percent(figure: AgreementFigure): string {
  if ('none' in figure) return 'cannot say';
  const [share, low, high] = [figure.figure, figure.low, figure.high].map((value) =>
    Math.round(value * 100),
  );
  return `${share}% (${low}-${high})`;
}

function decimal(figure: AgreementFigure): string {
  if ('none' in figure) return 'cannot say';
  const [value, low, high] = [figure.figure, figure.low, figure.high].map((one) => one.toFixed(2));
  return `${value} (${low} to ${high})`;
}

function signed(value: number): string {
  return `${value < 0 ? '-' : '+'}${Math.abs(value).toFixed(2)}`;
}
