import { publishedUrl } from './links';
import type { Answers, FormRecord, ItemRecord } from './records';

/** How a link says that the answer is none of the choices; the answer itself stands in a second entry. */
const OTHER = '__other_option__';

/** The link that opens a form with answers filled in: an `entry.<item id>` for each, several for checkboxes and grids. */
export function prefilledUrl(formId: string, form: FormRecord, answers: Answers): string {
  const query = new URLSearchParams({ usp: 'pp_url' });
  for (const item of form.items) {
    const answer = answers[item.id];
    if (answer === undefined) continue;
    const name = `entry.${item.id}`;
    for (const value of typeof answer === 'string' ? [answer] : answer) {
      if (isOther(item, value)) {
        query.append(name, OTHER);
        query.append(`${name}.other_option_response`, value);
      } else query.append(name, value);
    }
  }
  return `${publishedUrl(formId)}?${query}`;
}

/** Reads such a link, also one that people have pasted together; what names no item of the form is left out. */
export function readPrefilled(form: FormRecord, url: string): Answers {
  const query = new URLSearchParams(url.includes('?') ? url.slice(url.indexOf('?')) : '');
  const answers: Record<number, string | readonly string[]> = {};
  for (const item of form.items) {
    const name = `entry.${item.id}`;
    const other = query.get(`${name}.other_option_response`) ?? '';
    const values = query.getAll(name).map((value) => (value === OTHER ? other : value));
    if (values.length === 0) continue;
    const many = item.type === 'CHECKBOX' || item.type === 'GRID';
    answers[item.id] = many ? values : (values.at(-1) ?? '');
  }
  return answers;
}

function isOther(item: ItemRecord, value: string): boolean {
  return item.other && !item.choices.some((choice) => choice.value === value);
}
