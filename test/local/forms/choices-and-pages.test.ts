import { submitForm, viewForm } from '../../../local/services/forms/people';
import { formWith, inForm, itemIds, OBSERVER, school } from './school';

describe('the choices of a question', () => {
  const set = (call: string) => () =>
    formWith(school(), `const item = form.addMultipleChoiceItem(); item.${call}`);

  it('differ from each other and are not blank', () => {
    expect(set(`setChoiceValues(['Yes', 'Yes'])`)).toThrow(
      'Questions cannot have duplicate choice values.',
    );
    expect(set(`setChoices([item.createChoice('Yes'), item.createChoice('Yes')])`)).toThrow(
      'Questions cannot have duplicate choice values.',
    );
    expect(set(`setChoiceValues(['Yes', ''])`)).toThrow('Invalid data updating form.');
    expect(set('setChoiceValues([])')).toThrow(/empty/);
    expect(set('setChoices([])')).toThrow(/empty/);
    expect(set('setChoices([null])')).toThrow(/signature/);
    expect(set('setChoiceValues(null)')).toThrow(/signature/);
    expect(set('setChoiceValues([1, 2])')).toThrow(/signature/);
  });

  it('lead on from all of them or from none', () => {
    const mixed = `setChoices([
      item.createChoice('Yes', FormApp.PageNavigationType.SUBMIT), item.createChoice('No')])`;
    expect(set(mixed)).toThrow('Invalid data updating form.');
    expect(
      set(`setChoices([item.createChoice('Yes', FormApp.PageNavigationType.GO_TO_PAGE)])`),
    ).toThrow('Invalid data updating form.');
    expect(set(`createChoice('Yes', form.addTextItem())`)).toThrow(/signature/);
    expect(set(`createChoice('Yes', form.addPageBreakItem() && form.getItems()[1])`)).toThrow(
      /signature/,
    );
  });

  it('say where they lead', () => {
    const workspace = school();
    const id = formWith(
      workspace,
      `const page = form.addPageBreakItem();
       const item = form.addListItem();
       item.setChoices([item.createChoice('On', page),
         item.createChoice('Done', FormApp.PageNavigationType.SUBMIT)]);
       form.addMultipleChoiceItem().setChoiceValues(['Plain'])`,
    );
    expect(
      inForm(
        workspace,
        id,
        `const choices = items[1].asListItem().getChoices();
         const plain = items[2].asMultipleChoiceItem().getChoices()[0];
         return [choices[0].getGotoPage().getId() === items[0].getId(),
           choices.map((choice) => choice.getPageNavigationType().toString()),
           choices[1].getGotoPage(), plain.getPageNavigationType(), plain.getValue()];`,
      ),
    ).toEqual([true, ['GO_TO_PAGE', 'SUBMIT'], null, null, 'Plain']);
  });

  it('may leave room for another answer', () => {
    const workspace = school();
    const id = formWith(
      workspace,
      `form.addMultipleChoiceItem().setChoiceValues(['Whole group']).showOtherOption(true)`,
    );
    const [question = 0] = itemIds(workspace, id);
    expect(viewForm(workspace, OBSERVER, id).items[0]?.other).toBe(true);
    expect(submitForm(workspace, OBSERVER, id, { [question]: 'Pairs' }).problems).toEqual({});
    inForm(workspace, id, 'items[0].asMultipleChoiceItem().showOtherOption(false);');
    expect(submitForm(workspace, OBSERVER, id, { [question]: 'Pairs' }).problems).toHaveProperty(
      String(question),
    );
  });
});

/** Asks for the grade; seniors skip to the last page, others read the middle one. */
const BRANCHING = `
  const grade = form.addListItem().setTitle('Grade').setRequired(true);
  form.addPageBreakItem().setTitle('Juniors');
  form.addTextItem().setTitle('Homeroom').setRequired(true);
  const last = form.addPageBreakItem().setTitle('Everybody');
  form.addTextItem().setTitle('Comment');
  grade.setChoices([
    grade.createChoice('9', FormApp.PageNavigationType.CONTINUE),
    grade.createChoice('12', last),
    grade.createChoice('None', FormApp.PageNavigationType.SUBMIT),
    grade.createChoice('Again', FormApp.PageNavigationType.RESTART)])`;

describe('the pages of a form', () => {
  function branching() {
    const workspace = school();
    const id = formWith(workspace, BRANCHING);
    const [grade = 0, juniors = 0, homeroom = 0, last = 0, comment = 0] = itemIds(workspace, id);
    const answers = (response: string) =>
      inForm<Record<string, string>>(
        workspace,
        id,
        `const given = {};
         form.getResponse('${response}').getItemResponses()
           .filter((each) => each.getResponse() !== '')
           .forEach((each) => { given[each.getItem().getTitle()] = each.getResponse(); });
         return given;`,
      );
    return { workspace, id, grade, juniors, homeroom, last, comment, answers };
  }

  it('are shown with where each choice leads', () => {
    const { workspace, id, last } = branching();
    expect(viewForm(workspace, OBSERVER, id).items[0]?.choices).toEqual([
      { value: '9', goTo: 'next' },
      { value: '12', goTo: last },
      { value: 'None', goTo: 'submit' },
      { value: 'Again', goTo: 'restart' },
    ]);
  });

  it('ask only what stands on the way that the answers take', () => {
    const { workspace, id, grade, homeroom, comment, answers } = branching();
    expect(submitForm(workspace, OBSERVER, id, { [grade]: '9' }).problems).toEqual({
      [homeroom]: 'This is a required question',
    });
    const senior = submitForm(workspace, OBSERVER, id, { [grade]: '12', [comment]: 'Fine' });
    expect(senior.problems).toEqual({});
    expect(answers(senior.responseId)).toEqual({ Grade: '12', Comment: 'Fine' });
  });

  it('drop answers that were given before the way led past them', () => {
    const { workspace, id, grade, homeroom, comment, answers } = branching();
    const { responseId } = submitForm(workspace, OBSERVER, id, {
      [grade]: 'None',
      [homeroom]: '101',
      [comment]: 'Fine',
    });
    expect(answers(responseId)).toEqual({ Grade: 'None' });
  });

  it('cannot be left by going back to the start', () => {
    const { workspace, id, grade } = branching();
    expect(submitForm(workspace, OBSERVER, id, { [grade]: 'Again' }).problems).toEqual({
      [grade]: 'This answer leads back to an earlier page.',
    });
  });

  it('follow the page break where no choice says otherwise', () => {
    const workspace = school();
    const id = formWith(
      workspace,
      `form.addTextItem().setTitle('First');
       const second = form.addPageBreakItem(); form.addTextItem().setTitle('Second').setRequired(true);
       const third = form.addPageBreakItem(); form.addTextItem().setTitle('Third').setRequired(true);
       second.setGoToPage(third)`,
    );
    const [, second = 0, , third = 0, thirdText = 0] = itemIds(workspace, id);
    expect(submitForm(workspace, OBSERVER, id, {}).problems).toEqual({
      [thirdText]: 'This is a required question',
    });
    expect(
      inForm(
        workspace,
        id,
        `const page = items[1].asPageBreakItem();
         return [page.getGoToPage().getId(), page.getPageNavigationType().toString(), items[3].asPageBreakItem().getGoToPage()];`,
      ),
    ).toEqual([third, 'GO_TO_PAGE', null]);
    inForm(
      workspace,
      id,
      `items[1].asPageBreakItem().setGoToPage(FormApp.PageNavigationType.SUBMIT);`,
    );
    expect(submitForm(workspace, OBSERVER, id, {}).problems).toEqual({});
    expect(viewForm(workspace, OBSERVER, id).items.find((item) => item.id === second)?.goTo).toBe(
      'submit',
    );
  });

  it('cannot be deleted while something leads to them', () => {
    const { workspace, id } = branching();
    expect(() => inForm(workspace, id, 'form.deleteItem(3);')).toThrow(
      'Invalid data updating form.',
    );
    inForm(
      workspace,
      id,
      `items[0].asListItem().setChoiceValues(['9', '12']); form.deleteItem(3);`,
    );
    expect(itemIds(workspace, id)).toHaveLength(4);
  });

  it('of another form are no place to go', () => {
    const workspace = school();
    const other = formWith(workspace, 'form.addPageBreakItem()');
    expect(() =>
      formWith(
        workspace,
        `const page = FormApp.openById('${other}').getItems()[0].asPageBreakItem();
         form.addPageBreakItem().setGoToPage(page)`,
      ),
    ).toThrow('Invalid data updating form.');
  });
});
