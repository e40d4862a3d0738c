import { submitForm, viewForm } from '../../../local/services/forms/people';
import { formWith, inForm, itemIds, OBSERVER, school } from './school';

/** What the form page says of an answer to a question with a rule; blank when it takes it. */
function said(kind: 'Text' | 'ParagraphText', rule: string, answer: string): string {
  const workspace = school();
  const id = formWith(
    workspace,
    `form.add${kind}Item().setValidation(FormApp.create${kind}Validation().${rule}.build())`,
  );
  const [item = 0] = itemIds(workspace, id);
  return submitForm(workspace, OBSERVER, id, { [item]: answer }).problems[item] ?? '';
}

describe('a rule for a text', () => {
  it.each([
    ['requireNumber()', '2.5', 'two'],
    ['requireWholeNumber()', '3', '2.5'],
    ['requireNumberBetween(1, 5)', '5', '6'],
    ['requireNumberNotBetween(1, 5)', '6', '5'],
    ['requireNumberEqualTo(3)', '3', '4'],
    ['requireNumberNotEqualTo(3)', '4', '3'],
    ['requireNumberGreaterThan(3)', '4', '3'],
    ['requireNumberGreaterThanOrEqualTo(3)', '3', '2'],
    ['requireNumberLessThan(3)', '2', '3'],
    ['requireNumberLessThanOrEqualTo(3)', '3', '4'],
    ['requireTextIsEmail()', 'cy@school.example', 'cy at school'],
    ['requireTextIsUrl()', 'https://school.example/plan', 'the plan'],
    [`requireTextMatchesPattern('[0-9]{3}')`, '101', '1010'],
    [`requireTextDoesNotMatchPattern('[0-9]{3}')`, '1010', '101'],
    [`requireTextContainsPattern('[0-9]{3}')`, 'Room 101', 'Room 10'],
    [`requireTextDoesNotContainPattern('[0-9]{3}')`, 'Room 10', 'Room 101'],
    ['requireTextLengthGreaterThanOrEqualTo(3)', 'abc', 'ab'],
    ['requireTextLengthLessThanOrEqualTo(3)', 'abc', 'abcd'],
  ])('%s takes %s and not %s', (rule, right, wrong) => {
    expect(said('Text', rule, right)).toBe('');
    expect(said('Text', rule, wrong)).not.toBe('');
  });

  it('speaks in the words that the script gave', () => {
    expect(said('ParagraphText', `requireTextLengthLessThanOrEqualTo(3)`, 'abcd')).toBe(
      'Must be fewer than 3 characters',
    );
    expect(
      said(
        'ParagraphText',
        `setHelpText('Be brief.').requireTextLengthLessThanOrEqualTo(3)`,
        'abcd',
      ),
    ).toBe('Be brief.');
  });

  it('says nothing of an answer that may be left out', () => {
    expect(said('Text', 'requireNumber()', '')).toBe('');
  });

  it('must be one that the question can have', () => {
    const workspace = school();
    expect(() =>
      formWith(
        workspace,
        `form.addTextItem().setValidation(FormApp.createParagraphTextValidation().build())`,
      ),
    ).toThrow(/signature for FormApp.TextItem.setValidation/);
    expect(() =>
      formWith(workspace, `form.addTextItem().setValidation(FormApp.createTextValidation())`),
    ).toThrow(/signature/);
    expect(() =>
      formWith(workspace, `FormApp.createTextValidation().requireTextMatchesPattern('(')`),
    ).toThrow(/regular expression/);
  });

  it('goes when it is cleared, or replaced by none', () => {
    const workspace = school();
    const id = formWith(
      workspace,
      `form.addTextItem().setValidation(FormApp.createTextValidation().requireNumber().build())`,
    );
    expect(viewForm(workspace, OBSERVER, id).items[0]?.validation).toEqual({
      message: 'Must be a number',
      rule: 'number',
      values: [],
    });
    inForm(
      workspace,
      id,
      `items[0].asTextItem().setValidation(FormApp.createTextValidation().build());`,
    );
    expect(viewForm(workspace, OBSERVER, id).items[0]?.validation).toBeUndefined();
  });
});

describe('a rule for checkboxes', () => {
  it.each([
    ['requireSelectAtLeast(2)', ['a', 'b'], ['a']],
    ['requireSelectAtMost(2)', ['a', 'b'], ['a', 'b', 'c']],
    ['requireSelectExactly(2)', ['a', 'b'], ['a']],
  ])('%s takes %j and not %j', (rule, right, wrong) => {
    const workspace = school();
    const id = formWith(
      workspace,
      `form.addCheckboxItem().setChoiceValues(['a', 'b', 'c'])
        .setValidation(FormApp.createCheckboxValidation().${rule}.build())`,
    );
    const [item = 0] = itemIds(workspace, id);
    expect(submitForm(workspace, OBSERVER, id, { [item]: right }).problems).toEqual({});
    expect(submitForm(workspace, OBSERVER, id, { [item]: wrong }).problems).toHaveProperty(
      String(item),
    );
  });
});
