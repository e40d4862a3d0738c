import { responseAnswers, submitForm } from '../../../local/services/forms/people';
import type { FormAnswers } from '../../../local/views';
import { formWith, inForm, itemIds, OBSERVER, PRINCIPAL, school, script, TEACHER } from './school';

const WALKTHROUGH = `
  form.addListItem().setTitle('Teacher').setChoiceValues(['Cy', 'Di']).setRequired(true);
  form.addTextItem().setTitle('Room');
  form.addCheckboxItem().setTitle('Students').setChoiceValues(['Talk', 'Write', 'Read']);
  form.addGridItem().setTitle('Levels').setRows(['Modeling', 'Feedback']).setColumns(['Not yet', 'Yes']);
  form.addScaleItem().setTitle('Pace');
  form.addDateItem().setTitle('Day');
  form.addTimeItem().setTitle('Start')`;

/** Every answer of a response as the script sees it, by title. */
function answersOf(workspace: ReturnType<typeof school>, form: string, response: string) {
  return inForm(
    workspace,
    form,
    `return form.getResponse('${response}').getItemResponses()
       .map((each) => [each.getItem().getTitle(), each.getResponse()]);`,
  );
}

function walkthrough(settings = '') {
  const workspace = school();
  const id = formWith(workspace, WALKTHROUGH + settings);
  const ids = itemIds(workspace, id);
  const given = (...answers: (string | string[] | null)[]): FormAnswers =>
    Object.fromEntries(
      answers.flatMap((answer, at) => (answer === null ? [] : [[ids[at], answer]])),
    );
  return { workspace, id, ids, given };
}

describe('what an observer answers', () => {
  it('reaches the script in the order of the questions, each in its own shape', () => {
    const { workspace, id, given } = walkthrough();
    const { responseId } = submitForm(
      workspace,
      OBSERVER,
      id,
      given('Cy', '101', ['Talk', 'Read'], ['Yes', ''], '4', '2026-09-07', '08:05'),
    );
    expect(answersOf(workspace, id, responseId)).toEqual([
      ['Teacher', 'Cy'],
      ['Room', '101'],
      ['Students', ['Talk', 'Read']],
      ['Levels', ['Yes', null]],
      ['Pace', '4'],
      ['Day', '2026-09-07'],
      ['Start', '08:05'],
    ]);
  });

  it('is blank for texts, days and times that were left out, and absent for other questions', () => {
    const { workspace, id, given } = walkthrough();
    const { responseId } = submitForm(workspace, OBSERVER, id, given('Cy', '  ', [], ['', '']));
    expect(answersOf(workspace, id, responseId)).toEqual([
      ['Teacher', 'Cy'],
      ['Room', ''],
      ['Day', ''],
      ['Start', ''],
    ]);
    expect(
      inForm(
        workspace,
        id,
        `const response = form.getResponse('${responseId}');
         return [response.getResponseForItem(items[0]).getResponse(), response.getResponseForItem(items[1]),
           response.getResponseForItem(items[2].asCheckboxItem())];`,
      ),
    ).toEqual(['Cy', null, null]);
  });

  it('is refused where it does not fit the question, and then nothing is kept', () => {
    const { workspace, id, ids, given } = walkthrough();
    const { responseId, problems } = submitForm(
      workspace,
      OBSERVER,
      id,
      given(null, '101', ['Sleep'], ['Maybe', ''], '6', '2026-02-30', '25:00'),
    );
    expect(responseId).toBe('');
    const [teacher, room, ...others] = ids.map(String);
    expect(problems[Number(teacher)]).toBe('This is a required question');
    expect(Object.keys(problems).sort()).toEqual([teacher, ...others].sort());
    expect(problems).not.toHaveProperty(room ?? '');
    expect(inForm(workspace, id, 'return form.getResponses().length;')).toBe(0);
  });

  it('must fill every row of a grid that is required', () => {
    const { workspace, id, ids, given } = walkthrough(
      `; form.getItems()[3].asGridItem().setRequired(true)`,
    );
    const { problems } = submitForm(workspace, OBSERVER, id, given('Cy', null, null, ['Yes', '']));
    expect(problems).toEqual({ [ids[3] ?? 0]: 'This question requires one response per row' });
  });

  it('keeps its words when a choice is reworded, and is out of sight when its question is deleted', () => {
    const { workspace, id, given } = walkthrough();
    const { responseId } = submitForm(workspace, OBSERVER, id, given('Cy', '101'));
    inForm(workspace, id, `items[0].asListItem().setChoiceValues(['Cyrus']); form.deleteItem(1);`);
    expect(answersOf(workspace, id, responseId)).toEqual([
      ['Teacher', 'Cy'],
      ['Day', ''],
      ['Start', ''],
    ]);
  });

  it('carries the observer’s address only where the form collects it', () => {
    const { workspace, id, given } = walkthrough();
    const emails = 'return form.getResponses().map((each) => each.getRespondentEmail());';
    submitForm(workspace, OBSERVER, id, given('Cy'));
    inForm(workspace, id, 'form.setCollectEmail(true);');
    submitForm(workspace, OBSERVER, id, given('Di'));
    expect(inForm(workspace, id, emails)).toEqual(['', OBSERVER]);
    expect(() => submitForm(workspace, 'who@elsewhere.example', id, given('Cy'))).toThrow(
      /sign in/,
    );
  });

  it('is taken once from each person where the form says so', () => {
    const { workspace, id, given } = walkthrough('; form.setLimitOneResponsePerUser(true)');
    submitForm(workspace, OBSERVER, id, given('Cy'));
    expect(() => submitForm(workspace, OBSERVER, id, given('Cy'))).toThrow(/only once/);
    expect(submitForm(workspace, TEACHER, id, given('Cy')).problems).toEqual({});
  });
});

describe('an edited response', () => {
  it('keeps its id and its place, and counts by when it was last submitted', () => {
    const { workspace, id, given } = walkthrough('; form.setAllowResponseEdits(true)');
    const first = submitForm(workspace, OBSERVER, id, given('Cy', '101'));
    workspace.advance(60_000);
    submitForm(workspace, TEACHER, id, given('Di'));
    workspace.advance(60_000);
    expect(responseAnswers(workspace, OBSERVER, id, first.responseId)).toEqual(given('Cy', '101'));
    const again = submitForm(workspace, OBSERVER, id, given('Di'), first.responseId);
    expect(again.responseId).toBe(first.responseId);
    expect(
      inForm(
        workspace,
        id,
        `return form.getResponses().map((each) => [each.getId() === '${first.responseId}',
          each.getTimestamp().toISOString(), each.getItemResponses()[1].getResponse()]);`,
      ),
    ).toEqual([
      [true, '2026-09-07T13:02:00.000Z', ''],
      [false, '2026-09-07T13:01:00.000Z', ''],
    ]);
    expect(
      inForm(
        workspace,
        id,
        `return form.getResponses(new Date('2026-09-07T13:01:30Z')).map((each) => each.getId());`,
      ),
    ).toEqual([first.responseId]);
  });

  it('carries the address of whoever edited it', () => {
    const { workspace, id, given } = walkthrough(
      '; form.setAllowResponseEdits(true).setCollectEmail(true)',
    );
    const { responseId } = submitForm(workspace, OBSERVER, id, given('Cy'));
    submitForm(workspace, TEACHER, id, given('Cy'), responseId);
    expect(
      inForm(workspace, id, `return form.getResponse('${responseId}').getRespondentEmail();`),
    ).toBe(TEACHER);
  });

  it('needs a form that lets people edit', () => {
    const { workspace, id, given } = walkthrough();
    const { responseId } = submitForm(workspace, OBSERVER, id, given('Cy'));
    expect(() => submitForm(workspace, OBSERVER, id, given('Di'), responseId)).toThrow(
      /turned off/,
    );
    expect(() => responseAnswers(workspace, OBSERVER, id, responseId)).toThrow(/turned off/);
  });

  it('keeps the answers to questions that were deleted meanwhile', () => {
    const { workspace, id, ids, given } = walkthrough('; form.setAllowResponseEdits(true)');
    const { responseId } = submitForm(workspace, OBSERVER, id, given('Cy', '101'));
    inForm(workspace, id, 'form.deleteItem(1);');
    submitForm(workspace, OBSERVER, id, given('Di', '102'), responseId);
    const kept = responseAnswers(workspace, OBSERVER, id, responseId);
    expect([kept[ids[0] ?? 0], kept[ids[1] ?? 0]]).toEqual(['Di', '101']);
  });
});

describe('the responses that a script asks for', () => {
  it('are those of a moment and later, in the order in which they came', () => {
    const { workspace, id, given } = walkthrough();
    for (const room of ['101', '102', '103']) {
      submitForm(workspace, OBSERVER, id, given('Cy', room));
      workspace.advance(1000);
    }
    const rooms = (since: string) =>
      inForm(
        workspace,
        id,
        `return form.getResponses(${since}).map((each) => each.getItemResponses()[1].getResponse());`,
      );
    expect(rooms('')).toEqual(['101', '102', '103']);
    expect(rooms(`new Date('2026-09-07T13:00:01Z')`)).toEqual(['102', '103']);
    expect(rooms(`new Date('2026-09-07T13:00:01.001Z')`)).toEqual(['103']);
    expect(() => rooms(`'2026-09-07'`)).toThrow(/signature/);
    expect(() => inForm(workspace, id, `form.getResponse('2_none');`)).toThrow(/No response/);
  });

  it('stay apart when two people answer at the same moment', () => {
    const { workspace, id, given } = walkthrough('; form.setCollectEmail(true)');
    const ids = [OBSERVER, TEACHER, PRINCIPAL].map(
      (person) => submitForm(workspace, person, id, given('Cy')).responseId,
    );
    expect(new Set(ids).size).toBe(3);
    expect(
      inForm(workspace, id, 'return form.getResponses().map((each) => each.getRespondentEmail());'),
    ).toEqual([OBSERVER, TEACHER, PRINCIPAL]);
  });
});

describe('a response that a script makes', () => {
  const answer = `const draft = form.createResponse()
    .withItemResponse(items[0].asListItem().createResponse('Cy'))
    .withItemResponse(items[1].asTextItem().createResponse('101'));`;

  it('is one of the form’s once it is submitted, and only once', () => {
    const { workspace, id } = walkthrough();
    expect(
      inForm(
        workspace,
        id,
        `${answer}
         const before = [draft.getId(), draft.getTimestamp(), draft.getRespondentEmail(), draft.getEditResponseUrl()];
         const sent = draft.submit();
         return [before, sent.getId() === form.getResponses()[0].getId(),
           sent.getEditResponseUrl().endsWith('?edit2=' + sent.getId())];`,
      ),
    ).toEqual([[null, null, null, null], true, true]);
    expect(() => inForm(workspace, id, `${answer} draft.submit(); draft.submit();`)).toThrow(
      /already been submitted/,
    );
    expect(() =>
      inForm(
        workspace,
        id,
        `form.getResponses()[0].withItemResponse(items[1].asTextItem().createResponse('9'));`,
      ),
    ).toThrow(/already been submitted/);
  });

  it('keeps the last answer to a question', () => {
    const { workspace, id } = walkthrough();
    expect(
      inForm(
        workspace,
        id,
        `${answer} draft.withItemResponse(items[1].asTextItem().createResponse('102'));
         return draft.getItemResponses()[1].getResponse();`,
      ),
    ).toBe('102');
  });

  it('is refused while the form collects addresses, is limited to one a person, or is closed', () => {
    for (const [settings, words] of [
      ['setCollectEmail(true)', 'Invalid data updating form.'],
      ['setLimitOneResponsePerUser(true)', 'Invalid data updating form.'],
      ['setPublished(false)', 'not published'],
      ['setAcceptingResponses(false)', 'no longer accepting'],
    ] as const) {
      const { workspace, id } = walkthrough(`; form.${settings}`);
      expect(() => inForm(workspace, id, `${answer} draft.submit();`)).toThrow(words);
    }
  });

  it('is refused without an answer that is required', () => {
    const { workspace, id } = walkthrough();
    expect(() => inForm(workspace, id, 'form.createResponse().submit();')).toThrow(
      'Invalid data updating form.',
    );
  });

  it('answers no question with what is not among its choices', () => {
    const { workspace, id } = walkthrough();
    for (const wrong of [
      `items[0].asListItem().createResponse('Zed')`,
      `items[2].asCheckboxItem().createResponse(['Talk', 'Sleep'])`,
      `items[3].asGridItem().createResponse(['Yes'])`,
      `items[3].asGridItem().createResponse(['Yes', 'Maybe'])`,
      `items[4].asScaleItem().createResponse(6)`,
    ]) {
      expect(() => inForm(workspace, id, `${wrong};`)).toThrow(/Invalid response submitted/);
    }
  });

  it('gives days and times as the form page would', () => {
    const { workspace, id } = walkthrough();
    expect(
      inForm(
        workspace,
        id,
        `const moment = new Date('2026-09-08T03:00:00Z');
         const day = items[5].asDateItem();
         return [day.createResponse(moment).getResponse(),
           day.setIncludesYear(false).createResponse(moment).getResponse(),
           items[6].asTimeItem().createResponse(10, 90).getResponse(),
           items[6].asTimeItem().createResponse(-1, 60).getResponse(),
           items[3].asGridItem().createResponse([null, 'Yes']).getResponse()];`,
      ),
    ).toEqual(['2026-09-07', '09-07', '11:30', '00:00', [null, 'Yes']]);
  });

  it('belongs to its own form', () => {
    const { workspace, id } = walkthrough();
    const other = formWith(workspace, 'form.addTextItem()');
    expect(() =>
      script(
        workspace,
        `const item = FormApp.openById('${other}').getItems()[0].asTextItem();
         FormApp.openById('${id}').createResponse().withItemResponse(item.createResponse('x'));`,
      ),
    ).toThrow('Invalid data updating form.');
  });
});
