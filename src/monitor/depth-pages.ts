import { fnv1a } from '../fnv1a';
import type { DepthQuestion } from '../practices/depth-question';
import type { FocusSet, Practice } from '../practices/practice';
import { Problem } from '../problem';
import { asked, same } from './asked-question';
import type { Question } from './walkthrough-form';

/** The pages that the levels of one practice open. */
export interface DepthPages {
  /** The page that each level leads to, lowest first; blank for a level that opens none. */
  readonly pageOf: readonly string[];
  /** Each page break with its questions after it. Levels that open the same questions share a page. */
  readonly pages: readonly Question[];
}

/**
 * The depth questions of a practice as pages of its form; null for a practice without any. Google lets a question stand on
 * one page only, so one that fits levels with different pages stands on each of them.
 *
 * @param rest the page with which the form goes on
 */
export function depthPages(
  set: FocusSet,
  practice: Practice,
  depth: readonly DepthQuestion[],
  rest: string,
): DepthPages | null {
  // A question that stands on the tab twice is asked once; the first row counts.
  const own = depth.filter(
    (one, index) =>
      one.practice === practice.id &&
      depth.findIndex(
        ({ practice: id, question }) => id === practice.id && question === one.question,
      ) === index,
  );
  const pages = new Map<string, { levels: string[]; questions: Question[] }>();
  const pageOf = set.levels.map((levelName, index) => {
    const opened = own.filter((one) => fits(one, index + 1, set.levels.length));
    if (opened.length === 0) return '';
    const group = fnv1a(opened.map(({ question }) => question).join('\n')).slice(0, 8);
    const page = `page:${practice.id}:${group}`;
    const shared = pages.get(page);
    if (shared) shared.levels.push(levelName);
    else {
      const questions = opened.map((one) => depthQuestion(one, group));
      pages.set(page, { levels: [levelName], questions });
    }
    return page;
  });
  if (pages.size === 0) return null;
  return {
    pageOf,
    pages: [...pages].flatMap(([page, { levels, questions }]) => [
      pageBreak(page, practice.name, `You chose: ${levels.join(' or ')}`, rest),
      ...questions,
    ]),
  };
}

function fits({ fromLevel, toLevel }: DepthQuestion, level: number, levels: number): boolean {
  const ends = [fromLevel ?? 1, toLevel ?? levels];
  return level >= Math.min(...ends) && level <= Math.max(...ends);
}

/** @param before where the page before it leads; blank for this page */
export function pageBreak(question: string, title: string, help: string, before: string): Question {
  return { ...asked(question, 'page', title, help), leadsTo: before === '' ? [] : [before] };
}

function depthQuestion(
  { practice, question, kind, choices }: DepthQuestion,
  group: string,
): Question {
  if (kind === 'choice' && choices.length === 0) {
    throw new Problem(
      `“${question}” on the Depth questions tab has no choices. Write them, one a line, or set its kind to text.`,
    );
  }
  const id = `depth:${practice}:${group}:${fnv1a(question)}`;
  return asked(id, kind === 'choice' ? kind : 'paragraph', question, '', false, same(choices));
}

/** The practice of a depth question on a form, or null for another question. */
export function depthPractice(question: string): string | null {
  return /^depth:(.*):\w+:\w+$/.exec(question)?.[1] ?? null;
}
