import { isLast, nextOf, pagesOf } from '../../../local/pages/client/form/pages';
import { problemsOf } from '../../../local/pages/client/form/problems';
import type { FormItemView } from '../../../local/views';

function item(id: number, more: Partial<FormItemView>): FormItemView {
  return { id, kind: 'text', title: `Item ${id}`, help: '', required: false, ...more };
}

/** Share? Yes submits, No goes to the coach's page; before it stands a page on materials. */
const ITEMS = [
  item(1, {
    kind: 'multiple-choice',
    choices: [
      { value: 'Yes', goTo: 'submit' },
      { value: 'No', goTo: 4 },
    ],
  }),
  item(2, { kind: 'page-break', goTo: 'next' }),
  item(3, {}),
  item(4, { kind: 'page-break', goTo: 'submit' }),
  item(5, {}),
];

describe('the pages of a form', () => {
  const pages = pagesOf(ITEMS);

  it('begin at the first item and at each page break', () => {
    expect(pages.map((page) => page.items.map(({ id }) => id))).toEqual([[1], [3], [5]]);
  });

  it('lead on in order while no answer says otherwise', () => {
    expect(nextOf(pages, 0, {})).toBe(1);
    expect(isLast(pages, 0, {})).toBe(false);
  });

  it('lead where the chosen answer goes', () => {
    expect(nextOf(pages, 0, { 1: 'No' })).toBe(2);
    expect(isLast(pages, 0, { 1: 'Yes' })).toBe(true);
  });

  it('lead where the next page break says that the page before it goes', () => {
    expect(nextOf(pages, 1, {})).toBe('submit');
  });

  it('end with the last one', () => {
    expect(nextOf(pages, 2, {})).toBe('submit');
  });
});

describe('a page that an observer wants to leave', () => {
  it('asks for required answers that are missing or blank', () => {
    const items = [item(1, { required: true }), item(2, { required: true }), item(3, {})];
    expect(problemsOf(items, { 2: '  ' })).toEqual({
      1: 'This is a required question',
      2: 'This is a required question',
    });
  });

  it('asks for every row of a required grid', () => {
    const grid = item(1, { kind: 'grid', required: true, rows: ['A', 'B'], columns: ['1', '2'] });
    expect(problemsOf([grid], { 1: ['1', ''] })).toEqual({
      1: 'This question requires one response per row',
    });
    expect(problemsOf([grid], { 1: ['1', '2'] })).toEqual({});
  });

  it("tests an answer as the form's rule says, with the form's words", () => {
    const present = item(1, {
      validation: { rule: 'number-between', values: [1, 40], message: 'A number from 1 to 40' },
    });
    expect(problemsOf([present], { 1: 'many' })).toEqual({ 1: 'A number from 1 to 40' });
    expect(problemsOf([present], { 1: '24' })).toEqual({});
    expect(problemsOf([present], {})).toEqual({});
  });
});
