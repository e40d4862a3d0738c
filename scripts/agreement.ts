import * as fs from 'node:fs';
import * as path from 'node:path';
import { chanceFrom } from '../local/school/chance';
import {
  type Agreement,
  type AgreementFigure,
  agreementBy,
  pairsOfObservers,
} from '../src/monitor/calibration/agreement';
import { disagreements } from '../src/monitor/calibration/disagreements';
import { ENOUGH_LESSONS } from '../src/monitor/calibration/lesson-bootstrap';
import { ratedTogether, type SharedRatings } from '../src/monitor/calibration/rated-together';
import { type Severity, severityOf } from '../src/monitor/calibration/severity';
import { sharedVisits } from '../src/monitor/calibration/shared-visits';
import { readCsv } from '../src/monitor/import/csv';
import { guessMapping } from '../src/monitor/import/guess-mapping';
import { type ImportFile, importFile } from '../src/monitor/import/import-file';
import { mappingProblems } from '../src/monitor/import/mapping';
import { type ImportPlan, planImport } from '../src/monitor/import/plan-import';
import { sameWords } from '../src/monitor/import/same-words';
import { Problem } from '../src/problem';

/**
 * `npx tsx scripts/agreement.ts PATH [--json]`: how far observers agree who rated the same lessons in a CSV file of walkthroughs.
 * The file is understood as *Import walkthroughs* understands it at first sight, into a school that has nothing yet.
 */
const SEED = 1968;
/** Look-fors that are printed; `--json` has them all. */
const MOST_RATED = 12;
const SCHOOL = new Set(['school', 'site', 'building', 'campus']);

interface Report {
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
  readonly lookFors: readonly Named<Agreement>[];
  readonly schools: readonly Agreement[];
  readonly observers: readonly Named<Agreement>[];
  readonly severity: readonly Severity[];
}
type Named<T> = T & { readonly name: string };

function main(): void {
  const json = process.argv.includes('--json');
  try {
    const report = reportOn(chosenFile());
    console.log(json ? JSON.stringify(report, null, 2) : inWords(report).join('\n'));
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

function chosenFile(): string {
  const words = process.argv.slice(2).filter((word) => word !== '--json');
  const [file] = words;
  if (file === undefined || words.length > 1) {
    throw new Problem('Say which file: npx tsx scripts/agreement.ts PATH [--json]');
  }
  if (!fs.existsSync(file) || !fs.statSync(file).isFile()) {
    throw new Problem(`There is no file “${file}”. Give the path of a CSV file.`);
  }
  return file;
}

function reportOn(pathOfFile: string): Report {
  const known = { sets: [], practices: [], staff: [], imported: {} };
  const name = path.basename(pathOfFile);
  const file = importFile(name, readCsv(fs.readFileSync(pathOfFile, 'utf8')));
  const mapping = guessMapping(file, known);
  const [problem] = mappingProblems(mapping, file.headings, known);
  if (problem !== undefined) throw new Problem(file.problems[0]?.message ?? problem);

  const plan = planImport(file, mapping, known);
  const visits = sharedVisits(plan.observations);
  const shared = ratedTogether(
    visits,
    plan.imported.map(({ rating }) => rating),
  );
  return {
    file: name,
    continuum: mapping.continuum,
    ratings: file.records.length + file.problems.length,
    leftOut: plan.leftOut.length,
    repeats: plan.imported.filter(({ repeat }) => repeat.time > 1).length,
    sharedLessons: visits.length,
    ratedByTwoOrMore: shared.together.length + shared.unclear.length,
    unclear: shared.unclear.length,
    ...figuresOf(shared, plan, file),
  };
}

function figuresOf({ together }: SharedRatings, plan: ImportPlan, file: ImportFile) {
  const { next } = chanceFrom(SEED);
  const schoolOf = schoolsOf(plan, file);
  const lookFors = new Map(plan.newPractices.map(({ id, name }) => [id, name]));
  const named = (agreement: Agreement) => ({
    ...agreement,
    name: lookFors.get(agreement.key) ?? agreement.key,
  });
  return {
    disagreements: disagreements(together).length,
    overall: agreementBy(together, () => '', next),
    lookFors: agreementBy(together, ({ practice }) => practice, next)
      .map(named)
      .sort(mostLessons),
    schools: agreementBy(
      together,
      ({ visit }) => schoolOf.get(visit.observations[0]?.observation ?? '') ?? '',
      next,
    ).sort(mostLessons),
    observers: agreementBy(pairsOfObservers(together), ({ observer }) => observer, next)
      .map(named)
      .sort(mostLessons),
    severity: severityOf(together, next),
  };
}

/** What the file calls the school of each observation. */
function schoolsOf({ imported }: ImportPlan, { headings, records }: ImportFile) {
  const at = headings.findIndex((heading) => SCHOOL.has(sameWords(heading)));
  const cells = new Map(records.map((record) => [record.row, (record.cells[at] ?? '').trim()]));
  return new Map(imported.map(({ row, rating }) => [rating.observation, cells.get(row) ?? '']));
}

function mostLessons(a: Agreement, b: Agreement): number {
  return b.lessons - a.lessons || b.pairs - a.pairs;
}

function inWords(report: Report): string[] {
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
    ...enough('Schools', report.schools, ({ key }) => key),
    '',
    ...enough('Observers, each with partners', report.observers, ({ name }) => name),
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
}: Report): string[] {
  const count = `${ratedByTwoOrMore - unclear} count; observers differ on ${differ} of them.`;
  if (unclear === 0) return [count];
  return [
    `${unclear} of these ${unclear === 1 ? 'does' : 'do'} not count: an observer rated it again in the same lesson, at another level (the file`,
    `has ${repeats} ratings that repeat one), and that leaves fewer than two. ${count}`,
  ];
}

function enough<T extends Agreement>(title: string, all: readonly T[], nameOf: (one: T) => string) {
  const known = all.filter(({ lessons }) => lessons >= ENOUGH_LESSONS);
  return [title, ...tableOf(known, nameOf), ...rest(all, known.length, title.toLowerCase())];
}

function rest(all: readonly Agreement[], shown: number, what: string): string[] {
  const left = all.slice(shown);
  const few = left.filter(({ lessons }) => lessons < ENOUGH_LESSONS).length;
  if (left.length === 0) return [];
  return [
    `  ${left.length} more ${what.replace(/,.*/, '')}, ${few} of them with fewer than ${ENOUGH_LESSONS} lessons: too few to say.`,
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
      line(shorten(nameOf(row)), [row.lessons, row.rated, row.pairs].map(String), [
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
      return `  ${shorten(observer).padEnd(12)} ${word.padEnd(18)} ${by.padEnd(24)} ${lessons} lessons, ${partners} partners, ${levels} levels`;
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

function shorten(name: string): string {
  return name.length <= NAME ? name : `${name.slice(0, NAME - 1)}…`;
}

main();
