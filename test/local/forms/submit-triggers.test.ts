import type { LocalWorkspace } from '../../../local/local-workspace';
import { submitForm, trashForm } from '../../../local/services/forms/people';
import { setDailyLimit } from '../../../local/services/quota';
import { createSpreadsheet } from '../../../local/services/spreadsheet/people';
import type { TriggerRecord } from '../../../local/triggers';
import { formWith, inForm, itemIds, OBSERVER, PRINCIPAL, school, TEACHER } from './school';

/** The script whose functions the triggers run. */
const SCRIPT = `
  function onSheet(e) {
    return { authMode: e.authMode, triggerUid: e.triggerUid, values: e.values, namedValues: e.namedValues,
      row: e.range.getRow(), sheet: e.range.getSheet().getName(), user: Session.getEffectiveUser().getEmail(),
      active: Session.getActiveUser().getEmail() };
  }
  function onForm(e) {
    return { form: e.source.getId(), response: e.response.getId(),
      answers: e.response.getItemResponses().map((each) => each.getResponse()) };
  }
  function fails() { throw new Error('no luck'); }`;

function trigger(
  workspace: LocalWorkspace,
  source: string,
  functionName = 'onSheet',
  creator = PRINCIPAL,
): void {
  const id = workspace.files.newId('trigger');
  const record: TriggerRecord = { id, functionName, creator, event: 'form-submit', source };
  workspace.store.put('trigger', id, record);
}

/** What the triggers returned, oldest first. */
function ran(workspace: LocalWorkspace): unknown[] {
  return workspace.executions
    .filter(({ run }) => run.functionName !== 'main')
    .map(({ outcome }) => JSON.parse(JSON.stringify(outcome.value ?? outcome.error?.message)));
}

function linkedForm() {
  const workspace = school(SCRIPT);
  const book = createSpreadsheet(workspace, PRINCIPAL, 'Walkthroughs');
  const id = formWith(
    workspace,
    `form.setAllowResponseEdits(true);
     form.addTextItem().setTitle('Room'); form.addTextItem().setTitle('Notes'); form.addTextItem().setTitle('Notes');
     form.setDestination(FormApp.DestinationType.SPREADSHEET, '${book}')`,
  );
  const [room = 0, notes = 0] = itemIds(workspace, id);
  return { workspace, book, id, room, notes };
}

describe('a form-submit trigger of the spreadsheet', () => {
  // A new spreadsheet lives by Pacific time.
  it('runs as its maker, with the row and its values', () => {
    const { workspace, book, id, room, notes } = linkedForm();
    trigger(workspace, book);
    submitForm(workspace, OBSERVER, id, { [room]: 'Gym', [notes]: 'Calm' });
    const values = ['9/7/2026 6:00:00', 'Gym', 'Calm', ''];
    expect(ran(workspace)).toEqual([
      {
        authMode: 'FULL',
        triggerUid: expect.any(String),
        values,
        namedValues: { Timestamp: [values[0]], Room: ['Gym'], Notes: ['Calm', ''] },
        row: 2,
        sheet: 'Form Responses 1',
        user: PRINCIPAL,
        active: '',
      },
    ]);
  });

  it('hears of an edit with blanks for what did not change', () => {
    const { workspace, book, id, room, notes } = linkedForm();
    const { responseId } = submitForm(workspace, OBSERVER, id, { [room]: 'Gym', [notes]: 'Calm' });
    trigger(workspace, book);
    workspace.advance(1000);
    submitForm(workspace, OBSERVER, id, { [room]: 'Gym', [notes]: 'Loud' }, responseId);
    expect(ran(workspace)).toMatchObject([
      { values: ['9/7/2026 6:00:01', '', 'Loud', ''], row: 2 },
    ]);
  });

  it('hears nothing of a script’s own submission', () => {
    const { workspace, book, id } = linkedForm();
    trigger(workspace, book);
    inForm(
      workspace,
      id,
      `form.createResponse().withItemResponse(items[0].asTextItem().createResponse('Gym')).submit();`,
    );
    expect(ran(workspace)).toEqual([]);
  });

  it('hears nothing of answers that were refused, or of forms that go elsewhere', () => {
    const { workspace, book, id, room } = linkedForm();
    trigger(workspace, book);
    inForm(workspace, id, 'items[0].asTextItem().setRequired(true);');
    submitForm(workspace, OBSERVER, id, {});
    inForm(workspace, id, 'form.removeDestination();');
    submitForm(workspace, OBSERVER, id, { [room]: 'Gym' });
    expect(ran(workspace)).toEqual([]);
  });

  it('runs once for each person who made one, and its failure is no concern of the observer', () => {
    const { workspace, book, id, room } = linkedForm();
    workspace.files.share(book, TEACHER, 'edit');
    trigger(workspace, book, 'fails');
    trigger(workspace, book, 'onSheet', TEACHER);
    trigger(workspace, book, 'onSheet', OBSERVER);
    const { responseId } = submitForm(workspace, OBSERVER, id, { [room]: 'Gym' });
    expect(responseId).not.toBe('');
    expect(ran(workspace)).toMatchObject([
      'no luck',
      { user: TEACHER },
      // Who may no longer open the spreadsheet gets no event.
      expect.stringMatching(/permission/),
    ]);
  });
});

describe('the form-submit triggers of a person', () => {
  it('use up that person’s time for triggers, and then are silent until the next day', () => {
    const { workspace, book, id, room } = linkedForm();
    workspace.files.share(book, TEACHER, 'edit');
    trigger(workspace, book);
    trigger(workspace, book, 'onSheet', TEACHER);
    setDailyLimit(workspace, 'triggers', 1);
    const submit = () => submitForm(workspace, OBSERVER, id, { [room]: 'Gym' });
    submit();
    expect(ran(workspace)).toMatchObject([{ user: PRINCIPAL }, { user: TEACHER }]);
    submit();
    expect(ran(workspace)).toHaveLength(2);
    workspace.advance(24 * 60 * 60 * 1000);
    submit();
    expect(ran(workspace)).toHaveLength(4);
  });
});

describe('a form-submit trigger of the form', () => {
  it('gets the form and the response', () => {
    const { workspace, id, room } = linkedForm();
    trigger(workspace, id, 'onForm');
    const { responseId } = submitForm(workspace, OBSERVER, id, { [room]: 'Gym' });
    expect(ran(workspace)).toEqual([{ form: id, response: responseId, answers: ['Gym', '', ''] }]);
  });

  it('is silent once the form is deleted', () => {
    const { workspace, id, room } = linkedForm();
    trigger(workspace, id, 'onForm');
    trashForm(workspace, PRINCIPAL, id);
    expect(() => submitForm(workspace, OBSERVER, id, { [room]: 'Gym' })).toThrow(/deleted/);
    expect(ran(workspace)).toEqual([]);
  });
});
