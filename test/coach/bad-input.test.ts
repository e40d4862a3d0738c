import { viewDocument } from '../../local/services/document/people';
import { submitForm, viewForm } from '../../local/services/forms/people';
import type { SessionRequest } from '../../src/coach/conversations/add-session';
import { aTeacher } from '../builders';
import { answersTo, PRINCIPAL, RunningSchool } from '../running-school';

const COACH = 'cora@school.example';
const ANA = 'ana@school.example';
const HOUR = 60 * 60 * 1000;
const SESSION: SessionRequest = {
  date: '2026-09-14',
  focus: 'Planning',
  supports: [],
  needs: ['Planning'],
  step: 'agreed',
  next: '2026-09-17',
  notes: 'the school day before',
};

/** A school that shares feedback, in which Ana was seen once. It is Monday, September 14. */
function seen(people = RunningSchool.STAFF): RunningSchool {
  const school = RunningSchool.ready(people);
  school.call('share', { sharing: true, reason: 'The staff asked for it.' });
  visit(school, 'You asked why.');
  return school;
}

function visit(school: RunningSchool, strength: string, teacher = 'Ana López'): void {
  school.visit({
    Teacher: teacher,
    Period: 'Period 1',
    'Part of the lesson': 'Middle',
    'Follow-up questions': 'Starting',
    'A strength': strength,
    'Who sees the strength?': 'Share with the teacher',
  });
}

/** The same, with a log that a coach with the workbook started. */
function coached(): { school: RunningSchool; log: string } {
  const school = seen();
  school.workspace.files.share(school.workbook, COACH, 'edit');
  school.call('openLog', { teacher: ANA, session: false, instead: '' }, COACH);
  return { school, log: logIn(school) };
}

const logIn = (school: RunningSchool) => school.rows('Coaching logs')[0]?.Document ?? '';

function textOf(school: RunningSchool, log: string, person = PRINCIPAL): string {
  return JSON.stringify(viewDocument(school.workspace, person, log).blocks);
}

const editorsOf = (school: RunningSchool, file: string) =>
  school.workspace.files.list().find(({ id }) => id === file)?.editors ?? [];

/** Days on, with a run of the routine on each. */
function days(school: RunningSchool, count: number): void {
  for (let day = 0; day < count; day++) {
    school.workspace.clock.move(24 * HOUR);
    school.run('everyHour');
  }
}

const toTell = (to: string) => ({
  about: 'results:Review 1',
  to: [to],
  letter: {
    subject: 'Our results',
    greeting: 'Hello,',
    parts: [],
    closing: 'Thank you.',
    replyTo: '',
  },
  form: null,
  decided: null,
});

describe('a teacher who left', () => {
  it('gets no letter that waits or is queued after, whatever it is about, and a leader reads why', () => {
    const school = seen();
    school.type('Staff', 'Ana López', 'Last day', '2026-09-13');
    school.call('tellPeople', toTell(ANA));
    school.run('everyHour');
    expect(school.mailTo(ANA).map(({ subject }) => subject)).not.toContain('Our results');
    expect(school.rows('Outbox').filter(({ Subject }) => Subject === 'Our results')).toMatchObject([
      { State: 'withdrawn', Why: 'Ana López has left the school, so this did not go.' },
    ]);
  });

  it('and whose row is gone gets no letter that waited either', () => {
    const school = seen();
    school.withoutMail(() => {
      school.call('tellPeople', toTell(ANA));
      const row = school.rows('Staff').findIndex(({ Name }) => Name === 'Ana López') + 2;
      school.paste('Staff', row, 1, [school.headings('Staff').map(() => '')]);
    });
    school.call('send');
    expect(school.rows('Outbox').filter(({ Subject }) => Subject === 'Our results')).toMatchObject([
      { State: 'withdrawn', Why: 'Ana López is no longer on the Staff tab, so this did not go.' },
    ]);
  });

  it('is not mistaken for somebody else of the same name, who gets no message about them', () => {
    const namesake = 'ana2@school.example';
    const school = RunningSchool.ready([
      ...RunningSchool.STAFF,
      aTeacher('Ana López', { email: namesake, grade: '7' }),
    ]);
    school.call('share', { sharing: true, reason: 'The staff asked for it.' });
    visit(school, 'You waited.', 'Ana López (grade 7)');
    school.workspace.clock.stopAt(new Date('2026-09-15T13:00:00Z'));
    school.withoutMail(() => {
      visit(school, 'You asked why.', 'Ana López (grade 4, Math)');
      const row = school.rows('Staff').findIndex((one) => one['E-mail'] === ANA) + 2;
      school.paste('Staff', row, 1, [school.headings('Staff').map(() => '')]);
    });
    school.call('send');
    expect(
      school
        .mailTo(namesake)
        .map(({ body }) => body)
        .join(),
    ).not.toContain('You asked why.');
    expect(school.rows('Outbox').at(-1)).toMatchObject({
      State: 'withdrawn',
      Why: 'Ana López is no longer on the Staff tab, so this did not go.',
    });
  });

  it('asks for nothing any more: nobody is sent to look for it', () => {
    const school = seen();
    school.run('everyHour');
    school.answerMail(ANA, { '… or in your own words': 'Who speaks.' });
    school.run('everyHour');
    expect(school.call('home')).toMatchObject({
      due: expect.arrayContaining([expect.objectContaining({ what: 'asked for' })]),
    });
    school.type('Staff', 'Ana López', 'Last day', '2026-09-13');
    school.run('everyHour');
    expect(school.rows('Teacher answers')).toMatchObject([
      { Request: 'withdrawn', 'Please look for': 'Who speaks.' },
    ]);
    const home = school.call('home');
    expect('due' in home && home.due.map(({ what }) => what)).not.toContain('asked for');
  });

  it('keeps the log, which others do not find changed', () => {
    const { school, log } = coached();
    const before = textOf(school, log, COACH);
    school.type('Staff', 'Ana López', 'Last day', '2026-09-13');
    days(school, 2);
    expect(textOf(school, log, COACH)).toBe(before);
    expect(editorsOf(school, log)).toContain(ANA);
  });
});

describe('a changed e-mail', () => {
  const NEW = 'ana.lopez@school.example';

  function moved(school: RunningSchool): void {
    school.addPerson({ name: 'Ana López', email: NEW });
    school.type('Staff', ANA, 'E-mail', NEW);
    school.run('everyHour');
  }

  it('keeps the coaching log: the same one, shared with the new address, with every walkthrough once', () => {
    const { school, log } = coached();
    moved(school);
    visit(school, 'Students answered one another.');
    const { notice, added } = school.call(
      'openLog',
      { teacher: NEW, session: false, instead: '' },
      COACH,
    );
    expect({ notice, added }).toEqual({ notice: '', added: 1 });
    expect(school.rows('Coaching logs')).toHaveLength(1);
    expect(editorsOf(school, log)).toContain(NEW);
    const text = textOf(school, log, COACH);
    expect(text.split('You asked why.')).toHaveLength(2);
    expect(text.split('Students answered one another.')).toHaveLength(2);
    const ana = school
      .call('coaching', undefined, COACH)
      .teachers.find(({ email }) => email === NEW);
    expect(ana?.log?.url).toContain(log);
  });

  it('keeps the sidebar in the log at work', () => {
    const { school, log } = coached();
    moved(school);
    visit(school, 'Students answered one another.');
    expect(school.callInDoc(log, 'log', undefined, COACH)).toMatchObject({
      teacher: 'Ana López',
      waiting: 1,
    });
    expect(school.callInDoc(log, 'session', SESSION, COACH)).toMatchObject({ added: 1 });
    school.run('everyHour');
    days(school, 2);
    expect(school.mailTo(NEW).map(({ subject }) => subject)).toContain(
      'For our conversation on Thu, Sep 17',
    );
  });

  it('sends a letter that waits to the new address', () => {
    const school = seen();
    school.run('everyHour');
    school.withoutMail(() => {
      school.call('tellPeople', toTell(ANA));
      moved(school);
    });
    school.call('send');
    expect(school.mailTo(NEW).map(({ subject }) => subject)).toEqual(['Our results']);
  });
});

describe('a coach who is unassigned mid-cycle', () => {
  it('loses the log before anything new goes into it', () => {
    const school = seen();
    school.paste('Coach assignments', 2, 1, [[COACH, ANA]]);
    school.call('sessionForm');
    school.call('openLog', { teacher: ANA, session: false, instead: '' });
    const log = logIn(school);
    school.workspace.files.share(log, COACH, 'edit');
    days(school, 1);
    school.type('Coach assignments', COACH, 'Until', '2026-09-14');
    school.paste('Coach assignments', 3, 1, [[PRINCIPAL, ANA]]);
    visit(school, 'Students answered one another.');
    school.call('openLog', { teacher: ANA, session: false, instead: '' });
    expect(editorsOf(school, log)).not.toContain(COACH);
    expect(textOf(school, log)).toContain('Students answered one another.');
  });

  it('and who notes a conversation on the form all the same loses it, too', () => {
    const school = seen();
    school.paste('Coach assignments', 2, 1, [[COACH, ANA]]);
    school.call('sessionForm');
    school.call('openLog', { teacher: ANA, session: false, instead: '' });
    const log = logIn(school);
    school.workspace.files.share(log, COACH, 'edit');
    days(school, 1);
    school.type('Coach assignments', COACH, 'Until', '2026-09-14');
    visit(school, 'Students answered one another.');
    const id = school.formId('coaching-session');
    const form = viewForm(school.workspace, COACH, id);
    submitForm(
      school.workspace,
      COACH,
      id,
      answersTo(form, { Teacher: 'Ana López', 'Date of the conversation': '2026-09-15' }),
    );
    days(school, 1);
    expect(textOf(school, log)).toContain('Students answered one another.');
    expect(editorsOf(school, log)).not.toContain(COACH);
  });

  it('or who has left sees no notes, whatever the tab says', () => {
    const { school, log } = coached();
    school.type('Staff', 'Cora Diaz', 'Last day', '2026-09-13');
    expect(school.reply('log', undefined, COACH, log)).toMatchObject({
      message:
        'You are not assigned to Ana López. Sam Ortiz can change that under Coaching. The log stays with Ana López; you lose it once something new goes in.',
    });
    expect(school.call('coaching', undefined, COACH).teachers).toEqual([]);
  });
});

describe('a log that its owner moved or deleted', () => {
  it('is named to the coach who comes back to it, and a new one has everything', () => {
    const { school, log } = coached();
    school.workspace.store.remove('file', log);
    const { notice, added } = school.call(
      'openLog',
      { teacher: ANA, session: false, instead: '' },
      COACH,
    );
    expect(notice).toBe('A new log was started.');
    expect(added).toBe(1);
    expect(textOf(school, logIn(school), COACH)).toContain('You asked why.');
  });

  it('is not made a second time by a leader to whom it was never shared', () => {
    const { school } = coached();
    expect(school.reply('openLog', { teacher: ANA, session: false, instead: '' })).toMatchObject({
      message: 'The log of Ana López is kept by Cora Diaz. Ask for it to be shared with you.',
    });
    expect(school.rows('Coaching logs')).toHaveLength(1);
  });

  it('does not stop the notes to the teacher, nor the rest of the routine', () => {
    const { school, log } = coached();
    school.callInDoc(log, 'session', SESSION, COACH);
    school.run('everyHour');
    school.workspace.store.remove('file', log);
    days(school, 2);
    expect(school.mailTo(ANA).map(({ subject }) => subject)).toContain(
      'For our conversation on Thu, Sep 17',
    );
    expect(school.run('everyHour').ended).toBe('returned');
  });
});

describe('a day without mail', () => {
  it('gives the notes for tomorrow’s conversation the first of the next day’s mail', () => {
    const { school, log } = coached();
    school.callInDoc(log, 'session', SESSION, COACH);
    school.run('everyHour');
    school.withoutMail(() => {
      days(school, 2);
      expect(school.rows('Outbox').filter(({ State }) => State === 'waiting')).toMatchObject([
        { Subject: 'For our conversation on Thu, Sep 17', Urgent: 'Yes' },
      ]);
    });
    school.call('send');
    expect(school.mailTo(ANA).map(({ subject }) => subject)).toContain(
      'For our conversation on Thu, Sep 17',
    );
  });

  it('puts no walkthrough into the log before its teacher was sent it', () => {
    const school = RunningSchool.ready();
    school.call('share', { sharing: true, reason: 'The staff asked for it.' });
    school.call('sessionForm');
    school.call('openLog', { teacher: ANA, session: false, instead: '' });
    school.workspace.files.share(logIn(school), COACH, 'edit');
    const note = (date: string) => {
      const id = school.formId('coaching-session');
      const form = viewForm(school.workspace, COACH, id);
      const answers = answersTo(form, { Teacher: 'Ana López', 'Date of the conversation': date });
      submitForm(school.workspace, COACH, id, answers);
    };
    school.withoutMail(() => {
      visit(school, 'You asked why.');
      note('2026-09-14');
      expect(textOf(school, logIn(school))).not.toContain('You asked why.');
    });
    days(school, 1);
    note('2026-09-15');
    expect(textOf(school, logIn(school))).toContain('You asked why.');
  });
});

describe('notes that did not arrive', () => {
  it('go again to the right address, and the conversation stays', () => {
    const { school, log } = coached();
    school.callInDoc(log, 'session', { ...SESSION, notes: 'now' }, COACH);
    school.run('everyHour');
    const message =
      school.rows('Outbox').find(({ Subject }) => Subject?.startsWith('For our conversation'))
        ?.Message ?? '';
    const address = 'ana.home@school.example';
    school.addPerson({ name: 'Ana López', email: address });
    school.call('settle', { message, decision: 'not arrived', address });
    school.call('send');
    expect(school.mailTo(address)).toHaveLength(1);
    expect(school.call('coaching', undefined, COACH).conversations).toHaveLength(1);
  });
});

describe('an address outside the school', () => {
  const OUTSIDE = 'gia@elsewhere.example';
  const people = [...RunningSchool.STAFF, aTeacher('Gia Roy', { email: OUTSIDE })];

  it('gets no coaching log by itself: who opens it reads so, and the log is there', () => {
    const school = seen(people);
    const { notice, url } = school.call('openLog', {
      teacher: OUTSIDE,
      session: false,
      instead: '',
    });
    expect(notice).toBe(
      '“Coaching log – Gia Roy” was not shared with gia@elsewhere.example, outside your school. Share it by hand if that is right.',
    );
    expect(url).toContain(logIn(school));
    expect(editorsOf(school, logIn(school))).not.toContain(OUTSIDE);
    // Once somebody has shared it by hand, nothing more is said.
    school.workspace.files.share(logIn(school), OUTSIDE, 'edit');
    expect(school.call('openLog', { teacher: OUTSIDE, session: false, instead: '' }).notice).toBe(
      '',
    );
  });

  it('gets no notes and no results before a leader lets them go', () => {
    const school = seen(people);
    school.call('conversation', {
      teacher: OUTSIDE,
      date: '2026-09-15',
      focus: '',
      notes: 'now',
      takesPlace: true,
    });
    school.call('tellPeople', toTell(OUTSIDE));
    school.run('everyHour');
    expect(school.mailTo(OUTSIDE)).toEqual([]);
    expect(school.call('outbox').holds.outside).toBe(2);
  });
});

describe('a coaching plan', () => {
  const people = [
    ...RunningSchool.STAFF,
    aTeacher('Hal Moss', { role: 'Assistant principal' }),
    aTeacher('Gia Roy', { email: 'gia@elsewhere.example' }),
  ];
  const draw = (school: RunningSchool, teacher: string) =>
    school.call('planDoc', { teacher, used: [], needs: [], blocks: [] });
  const idIn = (url: string) => /d\/([\w-]+)/.exec(url)?.[1] ?? '';

  it('is taken from a leader who left, and stays the teacher’s', () => {
    const school = seen(people);
    const doc = idIn(draw(school, ANA).url);
    expect(editorsOf(school, doc)).toEqual(expect.arrayContaining([ANA, 'hal@school.example']));
    school.type('Staff', 'Hal Moss', 'Last day', '2026-09-13');
    draw(school, ANA);
    expect(editorsOf(school, doc)).not.toContain('hal@school.example');
    expect(editorsOf(school, doc)).toContain(ANA);
  });

  it('leaves the school by nobody’s hand but a leader’s', () => {
    const school = seen(people);
    const { url, notice } = draw(school, 'gia@elsewhere.example');
    expect(notice).toBe(
      '“Coaching plan – Gia Roy” was not shared with gia@elsewhere.example, outside your school. Share it by hand if that is right.',
    );
    expect(editorsOf(school, idIn(url))).not.toContain('gia@elsewhere.example');
  });
});

describe('a conversation whose teacher left the roster', () => {
  it('is named to leaders, sends nothing, and its codes stay', () => {
    const { school, log } = coached();
    school.callInDoc(log, 'session', SESSION, COACH);
    school.run('everyHour');
    const row = school.rows('Staff').findIndex(({ Name }) => Name === 'Ana López') + 2;
    school.paste('Staff', row, 1, [school.headings('Staff').map(() => '')]);
    days(school, 3);
    expect(school.mailTo(ANA).map(({ subject }) => subject)).not.toContain(
      'For our conversation on Thu, Sep 17',
    );
    expect(school.rows('Coaching sessions')).toMatchObject([
      { State: 'held', Needs: 'Planning' },
      { State: 'planned' },
    ]);
    expect(school.reply('log', undefined, COACH, log)).toMatchObject({
      message:
        'Ana López (ana@school.example) is not on the Staff tab any more. The log stays as it is.',
    });
  });
});
