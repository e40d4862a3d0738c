import type { StaffView } from './staff-views-table';
import { FITS } from './views-form';

/** How many said what of the results of a review. */
export interface ViewCounts {
  readonly answered: number;
  /** Each answer to whether the results fit, with how many gave it. */
  readonly fits: readonly { readonly words: string; readonly count: number }[];
  /** Decisions that help most, the most often named first. */
  readonly decisions: readonly { readonly words: string; readonly count: number }[];
}

export function viewCounts(views: readonly StaffView[], review: string): ViewCounts {
  const own = views.filter((view) => view.review === review);
  const count = (said: readonly string[], words: string) =>
    said.filter((one) => one === words).length;
  const fits = own.map((view) => view.fits);
  const decisions = own.map(({ decision }) => decision).filter(Boolean);
  return {
    answered: own.length,
    fits: FITS.map((words) => ({ words, count: count(fits, words) })),
    decisions: [...new Set(decisions)]
      .map((words) => ({ words, count: count(decisions, words) }))
      .sort((a, b) => b.count - a.count),
  };
}

/**
 * What all staff are told of what they said. From fewer answers than the school's smallest group nothing is told, and no number of
 * people below it, nor one from which such a number follows: then it is “most”.
 */
export function viewsTold(
  { answered, fits, decisions }: ViewCounts,
  review: string,
  smallest: number,
): string {
  if (answered === 0) return '';
  if (answered < smallest) return `A few of you answered after ${review}. We read every word.`;
  const [yes] = fits;
  const agree = yes?.count ?? 0;
  const rest = answered - agree;
  const tellable = (count: number) => count === 0 || count >= smallest;
  const said =
    tellable(agree) && tellable(rest)
      ? rest === 0
        ? 'all say that the results fit what they see'
        : `${agree} say that the results fit what they see, ${rest} that they do so in part or not`
      : agree > rest
        ? 'most say that the results fit what they see'
        : 'most see it differently, in part or in all';
  const [first] = decisions;
  const helps =
    first && first.count >= smallest ? ` The decision that helps most: ${first.words}` : '';
  return `${answered} of you answered after ${review}: ${said}.${helps}`;
}
