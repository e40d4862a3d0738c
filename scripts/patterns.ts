import { evidenceLibrary, lessonsFrom } from '../src/guide/evidence';
import { type Pattern, patternsOf } from '../src/guide/patterns';
import { focusSetFrom } from '../src/practices/focus-sets-table';
import { type PracticeRow, practiceFrom } from '../src/practices/practices-table';
import { Problem } from '../src/problem';
import { type PlannedFile, plannedFile } from './planned-file';

/**
 * `npm run patterns -- FILE.csv`: the patterns of walkthroughs you already have, as JSON, by the figures of the wide look
 * *Practices*. A share is the mean over classrooms of each one's own share at the highest level.
 */
function main(): void {
  const began = Date.now();
  try {
    const planned = plannedFile('npm run patterns -- FILE.csv');
    const words = new Map(planned.plan.newPractices.map((row) => [row.id, wordsOf(row)]));
    const lookFors = patternsIn(planned).map((pattern) => inJson(pattern, words));
    console.log(
      JSON.stringify(
        {
          file: planned.name,
          ratings: planned.plan.imported.length,
          leftOut: planned.plan.leftOut.length,
          walkthroughs: planned.plan.observations.length,
          classrooms: new Set(planned.plan.observations.map(({ teacher }) => teacher)).size,
          highestLevel: planned.mapping.continuum[planned.mapping.continuum.length - 1],
          interval: '90%, Bayesian bootstrap over classrooms',
          seconds: (Date.now() - began) / 1000,
          lookFors,
        },
        null,
        2,
      ),
    );
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

function patternsIn({ plan }: PlannedFile): Pattern[] {
  const { sets, practices } = evidenceLibrary({
    sets: plan.newSets.map(focusSetFrom),
    active: new Set(),
    practices: plan.newPractices.map(practiceFrom),
  });
  const ratings = plan.imported.map(({ rating }) => rating);
  const lessons = lessonsFrom(plan.observations, ratings, new Map(), () => '');
  return patternsOf({ sets, practices }, lessons);
}

/** A look-for in the file's own words; its name may be shortened. */
function wordsOf({ name, teacherAction, studentAction }: PracticeRow): string {
  return teacherAction || studentAction || name;
}

function inJson(
  { practice, name, setName, levels, counts, inPlace }: Pattern,
  words: ReadonlyMap<string, string>,
) {
  const figure =
    'tooFew' in inPlace
      ? { share: null, why: 'Too few classrooms for a figure.' }
      : { share: rounded(inPlace.share), low: rounded(inPlace.low), high: rounded(inPlace.high) };
  return {
    lookFor: words.get(practice) ?? name,
    focus: setName,
    counts: Object.fromEntries(levels.map((level, index) => [level, counts[index] ?? 0])),
    ...figure,
    classrooms: inPlace.teachers,
  };
}

function rounded(share: number): number {
  return Math.round(share * 10_000) / 10_000;
}

main();
