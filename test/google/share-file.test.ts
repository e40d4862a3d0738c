import { letIn } from '../../src/google/share-file';
import { aTeacher } from '../builders';
import { RunningSchool } from '../running-school';

const VISIT = { Teacher: 'Ana López', Period: 'Period 1', 'Part of the lesson': 'End' };
const KNOWN = ['ana', 'ben', 'cora', 'dee', 'eve', 'fay', 'gil', 'hal'].map(
  (name) => `${name}@school.example`,
);

/** Lets in whoever is known and everybody or nobody, as Google does. Answers who is in, and in how many calls. */
function door(says: (stranger: string) => string, known: readonly string[] = KNOWN) {
  const inside: string[] = [];
  let calls = 0;
  const share = (emails: string[]) => {
    calls++;
    const stranger = emails.find((email) => !known.includes(email));
    if (stranger !== undefined) throw new Error(says(stranger));
    inside.push(...emails);
  };
  return { inside, share, calls: () => calls };
}

describe('people whom Google is asked to let in', () => {
  it('come in with one call when it knows all of them', () => {
    const { inside, share, calls } = door(() => '');
    expect(letIn(KNOWN, share)).toEqual([]);
    expect([inside, calls()]).toEqual([KNOWN, 1]);
  });

  it('come in without the one it does not know, whom it names', () => {
    const { inside, share, calls } = door((email) => `Invalid email: ${email}`);
    const asked = [...KNOWN.slice(0, 3), 'bfitz@school.example', ...KNOWN.slice(3)];
    expect(letIn(asked, share)).toEqual(['bfitz@school.example']);
    expect([inside, calls()]).toEqual([KNOWN, 2]);
  });

  it('come in also when it does not say who is unknown, or somebody’s address is the end of another', () => {
    const silent = door(() => 'Invalid argument');
    expect(letIn([...KNOWN, 'zed@school.example'], silent.share)).toEqual(['zed@school.example']);
    expect(silent.inside).toEqual(KNOWN);
    expect(silent.calls()).toBeLessThan(10);
    const alike = door((email) => `Invalid email: ${email}`);
    expect(letIn(['diana@school.example', ...KNOWN], alike.share)).toEqual([
      'diana@school.example',
    ]);
    expect(alike.inside).toEqual(KNOWN);
  });

  it('are blamed for nothing when Google itself is out of order', () => {
    const tired = door(() => "We're sorry, a server error occurred. Please wait a bit.", []);
    expect(() => letIn(['new@school.example', ...KNOWN], tired.share)).toThrow('server error');
    expect(tired.calls()).toBe(1);
    const odd = door((email) => `Invalid email: ${email}`);
    letIn(['services@school.example', ...KNOWN], odd.share);
    expect(odd.inside).toEqual(KNOWN);
  });
});

describe('a school with people whom Google knows no account for', () => {
  const STRANGERS = 'Google knows no account for gil@school.example. Mend that on Staff.';

  function school(role: 'Coach' | 'Teacher' = 'Coach'): RunningSchool {
    const made = new RunningSchool();
    made.setUp();
    made.addStaff(RunningSchool.STAFF);
    const stranger = aTeacher('Gil Host', { role, email: 'gil@school.example', team: 'Grade 4' });
    made.call('addStaff', { people: [stranger] });
    return made;
  }

  it('has its forms all the same, open to all others, and is told who is left out', () => {
    const made = school();
    expect(made.reply('updateForm', { focus: 'discussion' })).toMatchObject({
      ok: true,
      notice: STRANGERS,
    });
    made.visit(VISIT, 'cora@school.example');
    expect(made.rows('Observations')).toHaveLength(1);
  });

  it('is told nothing once the address is mended', () => {
    const made = school();
    made.call('updateForm', { focus: 'discussion' });
    made.addPerson({ name: 'Gil Host', email: 'gil.host@school.example' });
    made.type('Staff', 'gil@school.example', 'E-mail', 'gil.host@school.example');
    expect(made.reply('updateForm', { focus: 'discussion' })).toMatchObject({ notice: '' });
    made.visit(VISIT, 'gil.host@school.example');
  });

  it('can switch sharing on: messages and their answer form go out to all others', () => {
    const made = school('Teacher');
    made.call('updateForm', { focus: 'discussion' });
    const reply = made.reply('share', { sharing: true, reason: 'Teachers asked for it.' });
    expect(reply).toMatchObject({ ok: true, value: { sharing: true }, notice: STRANGERS });
    const form = made.rows('Forms').find((row) => row.Set === 'teacher-answers');
    expect(form?.Published).not.toBe('');
  });

  it('has what each of its other forms and files is for', () => {
    const made = school();
    made.call('updateForm', { focus: 'discussion' });
    expect(made.call('guide', { focus: 'discussion' }).notice).toBe(STRANGERS);
    expect(made.reply('guidesForm')).toMatchObject({ ok: true, notice: STRANGERS });
    expect(made.reply('sessionForm')).toMatchObject({ ok: true, notice: STRANGERS });
    const log = made.reply('openLog', {
      teacher: 'ana@school.example',
      session: false,
      instead: '',
    });
    expect(log).toMatchObject({ ok: true, notice: '' });
  });

  it('is asked to try again, with nobody named, when Google fails at the door', () => {
    const made = school();
    const { calls } = made.run('updateForm', { focus: 'discussion' });
    const call = calls.findIndex(({ method }) => method === 'addPublishedReaders') + 1;
    const fresh = school();
    const outcome = fresh.run(
      'updateForm',
      { focus: 'discussion' },
      {
        call,
        kind: 'fails before its effect',
      },
    );
    expect(outcome.value).toEqual({
      ok: false,
      message: 'Google did not finish this. Nothing is lost: try again in a minute.',
    });
    expect(fresh.reply('updateForm', { focus: 'discussion' })).toMatchObject({ notice: STRANGERS });
  });
});
