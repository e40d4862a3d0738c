import { listForms, submitForm, trashForm, viewForm } from '../../../local/services/forms/people';
import type { FormRecord } from '../../../local/services/forms/records';
import { formWith, inForm, OBSERVER, PRINCIPAL, school, script, TEACHER } from './school';

describe('a form that a script makes', () => {
  it('is unpublished, and an observer cannot answer it', () => {
    const workspace = school();
    const id = script<string>(workspace, `return FormApp.create('Walkthrough').getId();`);
    expect(viewForm(workspace, OBSERVER, id).closed).toMatch(/not published/);
    expect(() => submitForm(workspace, OBSERVER, id, {})).toThrow(/not published/);
    expect(
      inForm(workspace, id, 'return [form.isPublished(), form.isAcceptingResponses()];'),
    ).toEqual([false, false]);
  });

  it('takes answers once it is published, from those whom the script has added', () => {
    const workspace = school();
    const id = script<string>(
      workspace,
      `return FormApp.create('Walkthrough').setPublished(true).getId();`,
    );
    expect(() => submitForm(workspace, OBSERVER, id, {})).toThrow(/need permission/);
    expect(submitForm(workspace, PRINCIPAL, id, {}).responseId).not.toBe('');
    inForm(workspace, id, `form.addPublishedReader('${OBSERVER}');`);
    expect(viewForm(workspace, OBSERVER, id).closed).toBe('');
    expect(submitForm(workspace, OBSERVER, id, {}).responseId).not.toBe('');
    expect(listForms(workspace, OBSERVER)).toMatchObject([{ id, mayEdit: false, closed: '' }]);
    expect(listForms(workspace, TEACHER)).toEqual([]);
    inForm(workspace, id, `form.removePublishedReader('${OBSERVER}');`);
    expect(() => submitForm(workspace, OBSERVER, id, {})).toThrow(/need permission/);
  });

  it('can be published as it is made', () => {
    const workspace = school();
    const id = script<string>(workspace, `return FormApp.create('Walkthrough', true).getId();`);
    expect(inForm(workspace, id, 'return form.isPublished();')).toBe(true);
  });

  it('refuses to accept responses while it is unpublished', () => {
    expect(() =>
      script(school(), `FormApp.create('Walkthrough').setAcceptingResponses(true);`),
    ).toThrow(/unpublished/);
  });

  it('stops accepting when it is unpublished, and accepts again when published', () => {
    const workspace = school();
    const id = formWith(workspace, 'form.setAcceptingResponses(false)');
    expect(inForm(workspace, id, 'return form.isAcceptingResponses();')).toBe(false);
    inForm(workspace, id, 'form.setPublished(false).setPublished(true);');
    expect(inForm(workspace, id, 'return form.isAcceptingResponses();')).toBe(true);
  });

  it('shows its own words when it is closed', () => {
    const workspace = school();
    const id = formWith(
      workspace,
      `form.setAcceptingResponses(false).setCustomClosedFormMessage('Walkthroughs begin on Monday.')`,
    );
    expect(viewForm(workspace, OBSERVER, id).closed).toBe('Walkthroughs begin on Monday.');
    inForm(workspace, id, `form.setCustomClosedFormMessage('');`);
    expect(viewForm(workspace, OBSERVER, id).closed).toBe(
      'The form Walkthrough is no longer accepting responses.',
    );
  });

  it('needs a title', () => {
    expect(() => script(school(), `FormApp.create('');`)).toThrow(/title/);
    expect(() => script(school(), `FormApp.create(null);`)).toThrow(/method signature/);
  });
});

describe('a legacy form', () => {
  function legacyForm() {
    const workspace = school();
    const id = formWith(workspace, '');
    const form = workspace.store.get<FormRecord>('form', id);
    workspace.store.put('form', id, { ...form, legacy: true, responders: [] });
    return { workspace, id };
  }

  it('knows nothing of publishing, and accepts responses all the same', () => {
    const { workspace, id } = legacyForm();
    for (const call of [
      'setPublished(true)',
      'isPublished()',
      `addPublishedReader('${TEACHER}')`,
    ]) {
      expect(() => inForm(workspace, id, `form.${call};`)).toThrow(/does not support publishing/);
    }
    expect(inForm(workspace, id, 'return form.supportsAdvancedResponderPermissions();')).toBe(
      false,
    );
    inForm(workspace, id, 'form.setAcceptingResponses(false).setAcceptingResponses(true);');
    expect(viewForm(workspace, OBSERVER, id).closed).toBe('');
  });
});

describe('who may open a form', () => {
  it('is its maker, and then those whom the maker adds', () => {
    const workspace = school();
    const id = formWith(workspace, '');
    expect(() => inForm(workspace, id, '', OBSERVER)).toThrow(/permission/);
    inForm(workspace, id, `form.addEditor('${OBSERVER}');`);
    inForm(workspace, id, `form.setTitle('Classroom visit');`, OBSERVER);
    expect(
      inForm(workspace, id, 'return form.getEditors().map((user) => user.getEmail());'),
    ).toEqual([PRINCIPAL, OBSERVER]);
    inForm(workspace, id, `form.removeEditor('${OBSERVER}');`);
    expect(() => inForm(workspace, id, '', OBSERVER)).toThrow(/permission/);
  });

  it('can be nobody without an account', () => {
    const workspace = school();
    const id = formWith(workspace, '');
    expect(() => inForm(workspace, id, `form.addEditors(['x@elsewhere.example']);`)).toThrow(
      'Invalid email: x@elsewhere.example',
    );
  });

  it('lists responders who are no editors', () => {
    const workspace = school();
    const id = script<string>(workspace, `return FormApp.create('Walkthrough').getId();`);
    inForm(workspace, id, `form.addPublishedReaders(['${TEACHER}', '${PRINCIPAL}']);`);
    const responders = 'return form.getPublishedReaders().map((user) => user.getEmail());';
    expect(inForm(workspace, id, responders)).toEqual([TEACHER]);
    inForm(workspace, id, `form.addEditor('${TEACHER}');`);
    expect(inForm(workspace, id, responders)).toEqual([]);
  });

  it('opens by the form’s own address and not by the one that respondents get', () => {
    const workspace = school();
    const id = formWith(workspace, '');
    const open = (method: string) =>
      inForm(workspace, id, `return FormApp.openByUrl(form.${method}()).getId();`);
    expect(open('getEditUrl')).toBe(id);
    expect(() => open('getPublishedUrl')).toThrow(/Invalid argument: url/);
  });

  it('ends when somebody deletes the form by hand', () => {
    const workspace = school();
    const id = formWith(workspace, '');
    trashForm(workspace, PRINCIPAL, id);
    expect(() => inForm(workspace, id, '')).toThrow(/trash/);
    expect(viewForm(workspace, OBSERVER, id).closed).toMatch(/deleted/);
    expect(() => submitForm(workspace, OBSERVER, id, {})).toThrow(/deleted/);
  });

  it('does not go to an editor’s script for a form that never was', () => {
    expect(() => script(school(), `FormApp.openById('1234');`)).toThrow(/openById/);
  });
});

describe('the properties of a form', () => {
  it('are kept as the script sets them', () => {
    const workspace = school();
    const id = formWith(
      workspace,
      `form.setDescription('Ten minutes.').setConfirmationMessage('Thank you!')
        .setCollectEmail(true).setAllowResponseEdits(true).setLimitOneResponsePerUser(true)
        .setProgressBar(true).setShowLinkToRespondAgain(false).setRequireLogin(true)`,
    );
    expect(
      inForm(
        workspace,
        id,
        `return [form.getTitle(), form.getDescription(), form.getConfirmationMessage(),
          form.collectsEmail(), form.canEditResponse(), form.hasLimitOneResponsePerUser(),
          form.hasProgressBar(), form.hasRespondAgainLink(), form.requiresLogin()];`,
      ),
    ).toEqual(['Walkthrough', 'Ten minutes.', 'Thank you!', true, true, true, true, false, true]);
  });

  it('take only what their signatures say', () => {
    const workspace = school();
    const id = formWith(workspace, '');
    expect(() => inForm(workspace, id, 'form.setTitle(5);')).toThrow(
      /don't match the method signature for FormApp.Form.setTitle/,
    );
    expect(() => inForm(workspace, id, `form.setCollectEmail('yes');`)).toThrow(/signature/);
  });

  it('are not all built, and say so by name', () => {
    const workspace = school();
    const id = formWith(workspace, '');
    expect(() => inForm(workspace, id, 'form.setIsQuiz(true);')).toThrow(
      'Form.setIsQuiz is not built in the local workspace.',
    );
  });
});
