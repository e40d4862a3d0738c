import type { FormAnswers, FormItemView } from '../../../views';

/** What is shown at once: the questions between two page breaks. */
export interface FormPagePart {
  /** The page break that begins it; the first page has none. */
  readonly heading: FormItemView | undefined;
  readonly items: readonly FormItemView[];
}

export function pagesOf(items: readonly FormItemView[]): FormPagePart[] {
  const pages: { heading: FormItemView | undefined; items: FormItemView[] }[] = [
    { heading: undefined, items: [] },
  ];
  for (const item of items) {
    if (item.kind === 'page-break') pages.push({ heading: item, items: [] });
    else pages.at(-1)?.items.push(item);
  }
  return pages;
}

/**
 * Where a page leads: the last answered choice that says where goes before the page break that follows; the last page
 * submits.
 */
export function nextOf(
  pages: readonly FormPagePart[],
  at: number,
  answers: FormAnswers,
): number | 'submit' {
  const following = pages[at + 1]?.heading;
  if (!following) return 'submit';
  let goTo = following.goTo ?? 'next';
  for (const item of pages[at]?.items ?? []) {
    const choice = item.choices?.find((each) => each.value === answers[item.id]);
    if (choice?.goTo !== undefined) goTo = choice.goTo;
  }
  if (goTo === 'submit') return 'submit';
  if (goTo === 'restart') return 0;
  if (goTo === 'next') return at + 1;
  const target = pages.findIndex((page) => page.heading?.id === goTo);
  return target === -1 ? at + 1 : target;
}

/** Whether answers can change where a page leads, or whether it is the last anyway. */
export function isLast(pages: readonly FormPagePart[], at: number, answers: FormAnswers): boolean {
  return nextOf(pages, at, answers) === 'submit';
}
