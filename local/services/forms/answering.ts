import type { Answers, FormRecord, GoTo, ItemRecord } from './records';
import { objection } from './validation-rules';

/** Answers as they will be kept, or what is wrong with them, by item id. */
export interface Answered {
  readonly answers: Answers;
  readonly problems: Readonly<Record<number, string>>;
}

/**
 * Reads answers as the form's pages would: only pages on the way that the answers take count, required questions are
 * answered, choices are the question's, validation holds. Answers of pages that were passed over are dropped.
 */
export function answered(form: FormRecord, given: Answers): Answered {
  const answers: Record<number, string | readonly string[]> = {};
  const problems: Record<number, string> = {};
  const way = wayThrough(form.items, given);
  for (const item of way.items) {
    const answer = tidy(item, given[item.id]);
    const problem = problemOf(item, answer);
    if (problem) problems[item.id] = problem;
    else if (answer !== undefined) answers[item.id] = answer;
  }
  if (way.back !== undefined) problems[way.back] ??= 'This answer leads back to an earlier page.';
  return { answers, problems };
}

export function isQuestion(item: ItemRecord): boolean {
  return !['PAGE_BREAK', 'SECTION_HEADER', 'VIDEO'].includes(item.type);
}

/**
 * The questions on the way. A choice's navigation (the last one answered on its page) goes before that of the page break
 * that follows the page; the last page always submits. `back` is the item that sent the person to a page already seen.
 */
function wayThrough(
  items: readonly ItemRecord[],
  given: Answers,
): { items: ItemRecord[]; back?: number } {
  const pages = pagesOf(items);
  const seen = new Set<number>();
  const way: ItemRecord[] = [];
  let at = 0;
  for (;;) {
    const page = pages[at];
    if (!page) return { items: way };
    seen.add(at);
    way.push(...page.filter(isQuestion));
    if (at === pages.length - 1) return { items: way };
    const next = leave(page, pages[at + 1]?.[0], given);
    if (next.goTo === 'SUBMIT') return { items: way };
    const to = pageIndex(pages, next.goTo, at);
    if (seen.has(to)) return { items: way, back: next.because };
    at = to;
  }
}

function leave(
  page: readonly ItemRecord[],
  following: ItemRecord | undefined,
  given: Answers,
): { goTo: GoTo; because: number } {
  for (const item of [...page].reverse()) {
    const choice = item.choices.find((each) => each.value === given[item.id]);
    if (choice?.goTo !== undefined) return { goTo: choice.goTo, because: item.id };
  }
  return { goTo: following?.goTo ?? 'CONTINUE', because: following?.id ?? 0 };
}

function pageIndex(pages: readonly (readonly ItemRecord[])[], goTo: GoTo, at: number): number {
  if (goTo === 'RESTART') return 0;
  if (goTo === 'CONTINUE') return at + 1;
  const index = pages.findIndex((page) => page[0]?.id === goTo);
  return index === -1 ? at + 1 : index;
}

/** Pages in order; all but the first begin with their page break. */
function pagesOf(items: readonly ItemRecord[]): ItemRecord[][] {
  const pages: ItemRecord[][] = [[]];
  for (const item of items) {
    if (item.type === 'PAGE_BREAK') pages.push([item]);
    else pages.at(-1)?.push(item);
  }
  return pages;
}

/** Blank answers are none. A single line of text has no line breaks. */
function tidy(
  item: ItemRecord,
  answer: string | readonly string[] | undefined,
): string | readonly string[] | undefined {
  if (answer === undefined) return undefined;
  if (item.type === 'GRID') {
    const rows = item.rows.map(
      (_, row) => (typeof answer === 'string' ? answer : answer[row]) ?? '',
    );
    return rows.every((row) => row === '') ? undefined : rows;
  }
  if (item.type === 'CHECKBOX') {
    const chosen = (typeof answer === 'string' ? [answer] : answer).filter((each) => each !== '');
    return chosen.length === 0 ? undefined : [...new Set(chosen)];
  }
  const text = typeof answer === 'string' ? answer : (answer[0] ?? '');
  const line = item.type === 'TEXT' ? text.replace(/[\r\n]+/g, ' ') : text;
  return line.trim() === '' ? undefined : line;
}

function problemOf(item: ItemRecord, answer: string | readonly string[] | undefined): string {
  if (answer === undefined) return item.required ? 'This is a required question' : '';
  if (item.validation) {
    const said = objection(item.validation, answer);
    if (said) return said;
  }
  const values = typeof answer === 'string' ? [answer] : answer;
  switch (item.type) {
    case 'MULTIPLE_CHOICE':
    case 'LIST':
    case 'CHECKBOX':
      return item.other || values.every((value) => isChoice(item, value)) ? '' : NO_CHOICE;
    case 'GRID':
      if (item.required && values.includes('')) {
        return 'This question requires one response per row';
      }
      return values.every((value) => value === '' || item.columns.includes(value)) ? '' : NO_CHOICE;
    case 'SCALE': {
      const { from, to } = item.scale;
      const whole = /^\d+$/.test(values[0] ?? '');
      const number = Number(values[0]);
      return whole && number >= from && number <= to ? '' : NO_CHOICE;
    }
    case 'DATE':
      return isDay(values[0] ?? '', item.includesYear) ? '' : 'Invalid date';
    case 'TIME':
      return /^([01]\d|2[0-3]):[0-5]\d$/.test(values[0] ?? '') ? '' : 'Invalid time';
    default:
      return '';
  }
}

const NO_CHOICE = 'Choose one of the answers given';

function isChoice(item: ItemRecord, value: string): boolean {
  return item.choices.some((choice) => choice.value === value);
}

/** A day there is, `2026-09-07` or `09-07`; 29 February always has a place without a year. */
function isDay(text: string, withYear: boolean): boolean {
  const day = withYear ? text : `2024-${text}`;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return false;
  const moment = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(day);
}
