import { chanceFrom } from '../local/school/chance';
import {
  type Agreement,
  agreementBy,
  pairsOfObservers,
} from '../src/monitor/calibration/agreement';
import { disagreements } from '../src/monitor/calibration/disagreements';
import { ratedTogether, type SharedRatings } from '../src/monitor/calibration/rated-together';
import { severityOf } from '../src/monitor/calibration/severity';
import { schoolOf, sharedVisits } from '../src/monitor/calibration/shared-visits';
import type { ImportPlan } from '../src/monitor/import/plan-import';
import { Problem } from '../src/problem';
import { type AgreementReport, agreementInWords } from './agreement-in-words';
import { type PlannedFile, plannedFile } from './planned-file';

/**
 * `npm run agreement -- FILE.csv [--json]`: how far observers agree who rated the same lessons in a CSV file of walkthroughs.
 * The file is understood as *Import walkthroughs* understands it at first sight, into a school that has nothing yet.
 */
const SEED = 1968;

function main(): void {
  const json = process.argv.includes('--json');
  try {
    const report = reportOn(plannedFile('npm run agreement -- FILE.csv'));
    console.log(json ? JSON.stringify(report, null, 2) : agreementInWords(report).join('\n'));
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

function reportOn({ name, file, mapping, plan }: PlannedFile): AgreementReport {
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
    ...figuresOf(shared, plan),
  };
}

function figuresOf({ together }: SharedRatings, plan: ImportPlan) {
  const { next } = chanceFrom(SEED);
  const lookFors = new Map(plan.newPractices.map(({ id, name }) => [id, name]));
  return {
    disagreements: disagreements(together).length,
    overall: agreementBy(together, () => '', next),
    lookFors: agreementBy(together, ({ practice }) => practice, next)
      .map((agreement) => ({ ...agreement, name: lookFors.get(agreement.key) ?? agreement.key }))
      .sort(mostLessons),
    schools: agreementBy(together, ({ visit }) => schoolOf(visit, { schoolName: '' }), next).sort(
      mostLessons,
    ),
    observers: agreementBy(pairsOfObservers(together), ({ observer }) => observer, next).sort(
      mostLessons,
    ),
    severity: severityOf(together, next),
  };
}

function mostLessons(a: Agreement, b: Agreement): number {
  return b.lessons - a.lessons || b.pairs - a.pairs;
}

main();
