import { typeParagraph, viewDocument } from '../../local/services/document/people';
import { submitForm, viewForm } from '../../local/services/forms/people';
import type { SessionRequest } from '../../src/coach/conversations/add-session';
import { answersTo, PRINCIPAL, RunningSchool } from '../running-school';
import { acceptance } from './cells';

const COACH = 'cora@school.example';
const ANA = 'ana@school.example';
const HOUR = 60 * 60 * 1000;
const SESSION: SessionRequest = {
  date: '2026-09-14',
  focus: 'Follow-up questions',
  supports: ['Modeling'],
  needs: ['Follow-up questions', 'Planning'],
  step: 'agreed',
  next: '2026-09-17',
  notes: 'the school day before',
};

/** A school with a visit to Ana, whose coach has the workbook and has started her log. */
function coached(): { school: RunningSchool; log: string } {
  const school = RunningSchool.ready();
  school.workspace.files.share(school.workbook, COACH, 'edit');
  school.call('share', { sharing: true, reason: 'The staff asked for it.' });
  visit(school, '2026-09-10', 'You asked why.');
  const { url } = school.call('openLog', { teacher: ANA, session: false, instead: '' }, COACH);
  return { school, log: /d\/([\w-]+)/.exec(url)?.[1] ?? '' };
}

function visit(school: RunningSchool, day: string, strength: string): void {
  school.visit({
    Teacher: 'Ana López',
    Period: 'Period 1',
    'Part of the lesson': 'Middle',
    'Date of the visit': day,
    'Follow-up questions': 'Starting',
    'A strength': strength,
    'Who sees the strength?': 'Share with the teacher',
  });
}

/** The notes that Ana has; feedback on single visits comes beside them. */
function notesIn(school: RunningSchool) {
  return school.mailTo(ANA).filter(({ subject }) => subject.startsWith('For our conversation'));
}

function textOf(school: RunningSchool, log: string): string {
  return JSON.stringify(viewDocument(school.workspace, COACH, log).blocks);
}

function days(school: RunningSchool, count: number): void {
  school.workspace.advance(count * 24 * HOUR);
}

describe('Coaching conversations', () => {
  acceptance('9', 'GB', () => {
    const { school, log } = coached();
    visit(school, '2026-09-11', 'Students answered one another.');
    expect(school.callInDoc(log, 'log', undefined, COACH)).toMatchObject({
      teacher: 'Ana López',
      waiting: 1,
      last: null,
    });
    // Without leaving the Doc, the coach adds a session and says when they talk next.
    expect(school.callInDoc(log, 'session', SESSION, COACH)).toMatchObject({
      added: 1,
      noted: true,
      calendar: expect.stringContaining('20260917%2F20260918'),
    });
    const written = textOf(school, log);
    expect(written).toContain('Students answered one another.');
    expect(written).toContain('Coaching conversation, Mon, Sep 14, 2026');
    expect(notesIn(school)).toEqual([]);

    school.run('everyHour');
    expect(school.rows('Coaching sessions')).toMatchObject([
      { Teacher: 'Ana López', State: 'held', 'Next date': '2026-09-17' },
      { Teacher: 'Ana López', State: 'planned', Date: '2026-09-17', Coach: COACH },
    ]);
    expect(school.call('coaching', undefined, COACH).conversations).toMatchObject([
      { date: '2026-09-17', coach: COACH, queued: false, open: '' },
    ]);
    expect(school.call('home')).toMatchObject({
      due: expect.arrayContaining([expect.objectContaining({ title: '1 conversation this week' })]),
    });

    // What is seen meanwhile reaches Ana the school day before, once.
    visit(school, '2026-09-15', 'You waited for the second answer.');
    days(school, 1);
    expect(notesIn(school)).toEqual([]);
    days(school, 1);
    const [notes, ...more] = notesIn(school);
    expect(more).toEqual([]);
    expect(notes?.subject).toBe('For our conversation on Thu, Sep 17');
    expect(notes?.body).toContain('You waited for the second answer.');
    expect(notes?.body).not.toContain('You asked why.');
    expect(notes?.replyTo).toBe(COACH);
    days(school, 2);
    expect(notesIn(school)).toHaveLength(1);
  });

  it('sends the notes within the hour when the coach says so, as they were shown', () => {
    const { school, log } = coached();
    const { next: date, focus } = SESSION;
    const shown = school.callInDoc(
      log,
      'notesPreview',
      { date, focus, since: '2026-09-09' },
      COACH,
    );
    school.callInDoc(log, 'session', { ...SESSION, date: '2026-09-09', notes: 'now' }, COACH);
    school.run('everyHour');
    const [mail] = notesIn(school);
    expect(mail?.html).toBe(shown.html);
  });

  it('say nothing of what was seen while the school holds feedback back', () => {
    const { school, log } = coached();
    school.call('share', { sharing: false, reason: '' });
    school.callInDoc(log, 'session', { ...SESSION, date: '2026-09-09', notes: 'now' }, COACH);
    school.run('everyHour');
    const [mail] = notesIn(school);
    expect(mail?.body).toContain('Open our coaching log');
    expect(mail?.body).not.toContain('You asked why.');
  });

  it('keep what a coach wrote by hand, and what was said out of the workbook', () => {
    const { school, log } = coached();
    school.callInDoc(log, 'session', SESSION, COACH);
    const { blocks } = viewDocument(school.workspace, COACH, log);
    const before = JSON.stringify(blocks);
    school.callInDoc(log, 'session', { ...SESSION, needs: ['Planning'] }, COACH);
    expect(textOf(school, log)).toBe(before);
    school.run('everyHour');
    expect(school.rows('Coaching sessions')[0]).toMatchObject({ Needs: 'Planning' });
    expect(school.rows('Coaching sessions')).toHaveLength(2);
  });

  it('go by a form for a coach who does not see the workbook', () => {
    const school = RunningSchool.ready();
    school.call('sessionForm');
    const { url } = school.call('openLog', { teacher: ANA, session: false, instead: '' });
    const log = /d\/([\w-]+)/.exec(url)?.[1] ?? '';
    school.workspace.files.share(log, COACH, 'edit');
    const view = school.callInDoc(log, 'log', undefined, COACH);
    expect(view).toMatchObject({ access: false, formUrl: expect.stringContaining('entry.') });
    expect(school.callInDoc(log, 'session', SESSION, COACH).noted).toBe(false);
    expect(textOf(school, log)).toContain('Coaching conversation, Mon, Sep 14, 2026');

    const id = school.formId('coaching-session');
    const answers = answersTo(viewForm(school.workspace, COACH, id), {
      Teacher: 'Ana López',
      'Date of the conversation': '2026-09-14',
      'Supports given': ['Modeling'],
      Needs: ['Planning'],
      'Next conversation': '2026-09-18',
    });
    expect(submitForm(school.workspace, COACH, id, answers).problems).toEqual({});
    school.run('everyHour');
    expect(school.rows('Coaching sessions')).toMatchObject([
      { Teacher: 'Ana López', Coach: COACH, Needs: 'Planning', State: 'held' },
      { Teacher: 'Ana López', Coach: COACH, Date: '2026-09-18', State: 'planned' },
    ]);
  });
});

describe('A coach sees assigned teachers only', () => {
  it('and hears who is not', () => {
    const { school, log } = coached();
    school.paste('Coach assignments', 2, 1, [[COACH, 'ben@school.example']]);
    const { teachers } = school.call('coaching', undefined, COACH);
    expect(teachers.map(({ name }) => name)).toEqual(['Ben Wu']);
    expect(school.call('coaching').teachers).toHaveLength(3);
    expect(() => school.callInDoc(log, 'log', undefined, COACH)).toThrow(
      'You are not assigned to Ana López.',
    );
    expect(() =>
      school.call('openLog', { teacher: ANA, session: true, instead: '' }, COACH),
    ).toThrow('You are not assigned to Ana López.');
  });

  it('and a conversation whose coach moved on waits for whoever takes over', () => {
    const { school, log } = coached();
    school.paste('Coach assignments', 2, 1, [[COACH, ANA]]);
    school.callInDoc(log, 'session', SESSION, COACH);
    school.run('everyHour');
    school.type('Coach assignments', COACH, 'Until', '2026-09-15');
    days(school, 2);
    expect(notesIn(school)).toEqual([]);
    expect(school.call('coaching').conversations).toMatchObject([
      {
        open: 'not assigned',
      },
    ]);
    expect(school.call('home')).toMatchObject({
      due: expect.arrayContaining([
        expect.objectContaining({ title: '1 conversation without a coach' }),
      ]),
    });
    school.call('conversation', {
      teacher: ANA,
      date: '2026-09-17',
      focus: '',
      notes: 'now',
      takesPlace: true,
    });
    school.paste('Coach assignments', 3, 1, [[PRINCIPAL, ANA]]);
    school.run('everyHour');
    expect(notesIn(school)).toHaveLength(1);
  });
});

describe('Somebody who left', () => {
  it('gets no notes, and the conversation waits for a leader', () => {
    const { school, log } = coached();
    school.callInDoc(log, 'session', SESSION, COACH);
    school.run('everyHour');
    school.type('Staff', ANA, 'Last day', '2026-09-15');
    days(school, 2);
    expect(notesIn(school)).toEqual([]);
    expect(school.call('coaching').conversations[0]?.open).toBe('no teacher');
  });
});

describe('What cannot be is answered in words', () => {
  const refused = (school: RunningSchool, log: string, part: Partial<SessionRequest>) => {
    const reply = school.reply('session', { ...SESSION, ...part }, COACH, log);
    return reply.ok ? '' : reply.message;
  };

  it('for dates, codes, people and links', () => {
    const { school, log } = coached();
    expect(refused(school, log, { date: 'next Tuesday' })).toBe(
      '“next Tuesday” is no date of the conversation. Write it like 2026-11-03.',
    );
    expect(refused(school, log, { next: '2026-09-01' })).toContain(
      'The next conversation cannot be on Tue, Sep 1',
    );
    expect(refused(school, log, { needs: ['Charisma'] })).toContain(
      '“Charisma” is not on the Coaching codes tab any more.',
    );
    expect(textOf(school, log)).not.toContain('Coaching conversation,');

    // A new address is followed by the name; somebody who is gone is not.
    school.type('Staff', ANA, 'E-mail', 'ana.lopez@school.example');
    expect(refused(school, log, { next: '' })).toBe('');
    school.type('Staff', 'ana.lopez@school.example', 'Name', 'Ana Ruiz');
    expect(refused(school, log, {})).toContain(
      'Ana López (ana@school.example) is not on the Staff tab any more. The log stays as it is.',
    );
  });

  it('for a Doc that is no log, or that has lost its link', () => {
    const { school, log } = coached();
    const other = school.workspace.files.create('document', 'Ideas', COACH, new Date()).id;
    const said = () => {
      const reply = school.reply('log', undefined, COACH, other);
      return reply.ok ? '' : reply.message;
    };
    expect(said()).toContain('This Doc does not say which workbook it belongs to.');

    const place = () =>
      viewDocument(school.workspace, COACH, log).blocks.findIndex((block) =>
        JSON.stringify(block).includes('School workbook'),
      );
    typeParagraph(school.workspace, COACH, log, place(), 'Gone');
    const lost = school.reply('log', undefined, COACH, log);
    expect(lost.ok ? '' : lost.message).toContain('open it once from Coaching in the workbook');
    school.call('openLog', { teacher: ANA, session: false, instead: '' }, COACH);
    expect(school.callInDoc(log, 'log', undefined, COACH)).toMatchObject({ access: true });
    expect(textOf(school, log)).toContain('Gone');
  });

  it('for a date that a leader types in words, which waits to be mended', () => {
    const { school, log } = coached();
    school.callInDoc(log, 'session', SESSION, COACH);
    school.run('everyHour');
    school.type('Coaching sessions', '2026-09-14', 'Date', 'after lunch');
    school.run('everyHour');
    expect(school.rows('Coaching sessions').map((row) => row.Date)).toEqual([
      'after lunch',
      '2026-09-17',
    ]);
    expect(school.call('home')).toMatchObject({
      problems: [
        'Coaching sessions, row 2: “after lunch” is not a date. Write it like 2026-09-30.',
      ],
    });
  });
});
