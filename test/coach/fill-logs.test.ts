import { viewDocument } from '../../local/services/document/people';
import { submitForm, viewForm } from '../../local/services/forms/people';
import { answersTo, PRINCIPAL, RunningSchool } from '../running-school';

const COACH = 'cora@school.example';
const ANA = 'ana@school.example';
const HOUR = 60 * 60 * 1000;

/** A school whose coach does not see the workbook; a leader started Ana's log and shared it with the coach. */
function withoutWorkbook(sharing = true): { school: RunningSchool; log: string } {
  const school = RunningSchool.ready();
  if (sharing) school.call('share', { sharing, reason: 'The staff asked for it.' });
  school.call('sessionForm');
  school.call('openLog', { teacher: ANA, session: false, instead: '' });
  const log = school.rows('Coaching logs')[0]?.Document ?? '';
  school.workspace.files.share(log, COACH, 'edit');
  return { school, log };
}

function visit(school: RunningSchool, strength: string, more: Record<string, string> = {}): void {
  school.visit({
    Teacher: 'Ana López',
    Period: 'Period 1',
    'Part of the lesson': 'Middle',
    'Follow-up questions': 'Starting',
    'A strength': strength,
    'Who sees the strength?': 'Share with the teacher',
    ...more,
  });
}

function talk(school: RunningSchool, day: string, next = ''): void {
  const id = school.formId('coaching-session');
  const answers = answersTo(viewForm(school.workspace, COACH, id), {
    Teacher: 'Ana López',
    'Date of the conversation': day,
    ...(next && { 'Next conversation': next }),
  });
  expect(submitForm(school.workspace, COACH, id, answers).problems).toEqual({});
}

function textOf(school: RunningSchool, log: string): string {
  return JSON.stringify(viewDocument(school.workspace, COACH, log).blocks);
}

const count = (text: string, words: string) => text.split(words).length - 1;

describe('the log of a coach who does not see the workbook', () => {
  it('gets the walkthroughs with the notes for a planned conversation, once', () => {
    const { school, log } = withoutWorkbook();
    talk(school, '2026-09-14', '2026-09-17');
    school.workspace.advance(2 * HOUR);
    visit(school, 'You waited for the second answer.');
    expect(textOf(school, log)).not.toContain('You waited');
    school.workspace.clock.move(48 * HOUR);
    school.run('everyHour');
    expect(count(textOf(school, log), 'You waited for the second answer.')).toBe(1);
    school.call('openLog', { teacher: ANA, session: false, instead: '' });
    expect(count(textOf(school, log), 'You waited for the second answer.')).toBe(1);
  });

  it('gets them when a conversation was noted on the form', () => {
    const { school, log } = withoutWorkbook();
    visit(school, 'Students asked why.');
    school.workspace.advance(HOUR);
    expect(textOf(school, log)).not.toContain('Students asked why.');
    talk(school, '2026-09-14');
    expect(count(textOf(school, log), 'Students asked why.')).toBe(1);
    school.workspace.advance(HOUR);
    const calls = school.run('everyHour').calls.map(({ className }) => className);
    expect(calls).not.toContain('DocumentApp');
  });

  it('has nothing that the teacher was not sent, and what was sent in the words that were', () => {
    const { school, log } = withoutWorkbook(false);
    visit(school, 'Not yet for Ana.');
    talk(school, '2026-09-14');
    school.workspace.advance(HOUR);
    school.run('everyHour');
    expect(textOf(school, log)).not.toContain('Not yet for Ana.');

    const message = school.rows('Outbox').find(({ Kind }) => Kind === 'feedback')?.Message ?? '';
    school.call('edit', { message, texts: [{ part: 'strength', text: 'In kinder words.' }] });
    school.call('review', { review: true });
    school.call('share', { sharing: true, reason: 'The staff asked for it.' });
    school.run('everyHour');
    expect(textOf(school, log)).not.toContain('Not yet for Ana.');
    school.call('settle', { message, decision: 'send', address: '' });
    school.call('send');
    school.workspace.advance(HOUR);
    talk(school, '2026-09-15');
    const text = textOf(school, log);
    expect(text).toContain('In kinder words.');
    expect(text).not.toContain('Not yet for Ana.');
  });

  it('that somebody deleted is said to a leader, and a new one has everything', () => {
    const { school, log } = withoutWorkbook();
    visit(school, 'Students asked why.');
    school.workspace.store.remove('file', log);
    talk(school, '2026-09-14');
    const words =
      'The log of Ana López is gone, or not shared with sam@school.example: it gets no walkthroughs by itself. Put them in under Coaching.';
    expect(school.call('home')).toMatchObject({ problems: [words] });
    school.call('openLog', { teacher: ANA, session: false, instead: '' });
    expect(school.call('home')).toMatchObject({ problems: [] });
    const fresh = school.rows('Coaching logs')[0]?.Document ?? '';
    expect(JSON.stringify(viewDocument(school.workspace, PRINCIPAL, fresh).blocks)).toContain(
      'Students asked why.',
    );
  });

  it('waits for the next run when many are due', () => {
    const { school } = withoutWorkbook();
    // Twelve logs, all of conversations that were noted at once.
    const people = Array.from({ length: 12 }, (_, index) => ({
      ...RunningSchool.STAFF[2],
      name: `Tea ${index}`,
      email: `tea${index}@school.example`,
    }));
    school.addStaff(people as never);
    for (const { email } of people)
      school.call('openLog', { teacher: email, session: false, instead: '' });
    school.withoutTriggers(() => {
      const id = school.formId('coaching-session');
      school.call('sessionForm');
      for (const { name } of people) {
        const form = viewForm(school.workspace, COACH, id);
        const answers = answersTo(form, {
          Teacher: name,
          'Date of the conversation': '2026-09-14',
        });
        submitForm(school.workspace, COACH, id, answers);
      }
    });
    const opened = () => {
      const calls = school.run('everyHour').calls;
      return calls.filter(
        ({ className, method }) => `${className}.${method}` === 'DocumentApp.openById',
      ).length;
    };
    school.workspace.clock.move(HOUR);
    expect([opened(), opened(), opened()]).toEqual([10, 2, 0]);
  });
});
