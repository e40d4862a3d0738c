import { trashForm } from '../local/services/forms/people';
import { aPrincipal, aTeacher } from './builders';
import { PRINCIPAL, RunningSchool } from './running-school';

const VISIT = { Teacher: 'Ana López', Period: 'Period 1', 'Part of the lesson': 'End' };

describe('a leader', () => {
  it('who makes forms before anyone is on the roster is told what to do first', () => {
    const school = new RunningSchool();
    school.setUp();
    expect(school.reply('updateForm', { focus: 'discussion' })).toEqual({
      ok: false,
      message: 'There are no teachers on the Staff tab yet. Add your staff, then make the forms.',
    });
  });

  it('who adds an empty roster is told so', () => {
    const school = new RunningSchool();
    school.setUp();
    expect(school.reply('addStaff', { people: [] })).toMatchObject({
      message: 'There is nobody to add. Paste your roster, one person a line.',
    });
  });

  it('who adds the same teacher twice has that teacher once', () => {
    const school = RunningSchool.ready();
    expect(school.call('addStaff', { people: [aTeacher('Ana López', { grade: '5' })] })).toEqual({
      added: 0,
      updated: 1,
    });
    const ana = school.rows('Staff').filter((row) => row.Name === 'Ana López');
    expect(ana).toMatchObject([{ Grade: '5' }]);
  });

  it('who mistypes an e-mail on the Staff tab is told where, and no form loses a teacher for it', () => {
    const school = RunningSchool.ready();
    school.type('Staff', 'Ana López', 'E-mail', 'ana.school.example');
    expect(school.reply('updateForm', { focus: 'discussion' })).toMatchObject({
      message:
        'Staff, row 4: “ana.school.example” is not an e-mail address. Fix it there, then make the forms.',
    });
    const home = school.call('home');
    expect('problems' in home && home.problems).toEqual([
      'Staff, row 4: “ana.school.example” is not an e-mail address.',
    ]);
  });

  it('who deletes a form by hand keeps what it collected and gets a new one', () => {
    const school = RunningSchool.ready();
    school.visit(VISIT);
    trashForm(school.workspace, PRINCIPAL, school.formId());
    expect(school.call('collect').notices).toEqual([
      'The form “Classroom discussion” is gone. Bring all up to date on Forms makes a new one.',
    ]);
    const made = school.call('updateForm', { focus: 'discussion' });
    expect(made.notice).toBe(
      'The form “Classroom discussion” had been deleted, so a new one was made. Its link has changed; what was collected is still here.',
    );
    school.visit({ ...VISIT, Teacher: 'Ben Wu' });
    expect(school.rows('Observations').map((row) => row.Teacher)).toEqual(['Ana López', 'Ben Wu']);
  });

  it('who deletes a heading is told which, and nothing is written over', () => {
    const school = RunningSchool.ready();
    school.paste('Staff', 1, 2, [['Adresse']]);
    expect(school.reply('addStaff', { people: [aTeacher('Eve Ray')] })).toMatchObject({
      message: 'The tab “Staff” has lost the heading “E-mail”. Put it back, or run Set up again.',
    });
  });

  it('without a Staff row of their own may not keep coaching logs', () => {
    const school = RunningSchool.ready([aTeacher('Ana López')]);
    expect(
      school.reply('openLog', { teacher: 'ana@school.example', session: false, instead: '' }),
    ).toMatchObject({
      message:
        'Only leaders and coaches on the Staff tab keep coaching logs. Check your role there.',
    });
  });
});

describe('a response', () => {
  it('of somebody whom nobody knows is kept, asked about, and put right once they are on the roster', () => {
    const school = RunningSchool.ready();
    const guest = aPrincipal('Gia Guest');
    school.addPerson(guest);
    school.workspace.files.share(school.formId(), guest.email, 'view');
    school.visit(VISIT, guest.email);
    expect(school.rows('Observations')).toMatchObject([
      { 'Needs attention': 'gia@school.example is not on the Staff tab. Add this observer there.' },
    ]);
    school.addStaff([guest]);
    school.call('collect');
    expect(school.rows('Observations')).toMatchObject([{ 'Needs attention': '' }]);
  });

  it('that its observer edits changes its rows, and adds none', () => {
    const school = RunningSchool.ready();
    const practice = school.rows('Practices')[0]?.Name ?? '';
    const response = school.visit({ ...VISIT, [practice]: 'Starting' });
    school.workspace.clock.move(60 * 60 * 1000);
    school.editVisit(response, { ...VISIT, Notes: 'Second thoughts.' });
    school.call('collect');
    expect(school.rows('Observations')).toMatchObject([{ Notes: 'Second thoughts.' }]);
    expect(school.rows('Ratings')).toMatchObject([{ Practice: 'discussion-1', Level: '' }]);
  });

  it('is found whatever people move, rename or sort', () => {
    const school = RunningSchool.ready();
    const practice = school.rows('Practices')[0]?.Name ?? '';
    school.visit({ ...VISIT, [practice]: 'Starting' });
    // A leader puts a column of their own first, and turns the headings of two others around.
    const headings = school.headings('Observations');
    school.paste('Observations', 1, headings.length + 1, [['Our own column']]);
    school.visit({ ...VISIT, Teacher: 'Ben Wu', [practice]: 'In place' });
    expect(school.rows('Observations').map((row) => row.Teacher)).toEqual(['Ana López', 'Ben Wu']);
    expect(school.rows('Ratings').map((row) => row.Level)).toEqual(['2', '4']);
  });

  it('that looks like a formula is only words', () => {
    const school = RunningSchool.ready();
    const words = '=IMPORTXML("https://example.org", "//a")';
    school.visit({ ...VISIT, Notes: words, 'A strength': '- calm start', 'An opportunity': '3-5' });
    expect(school.rows('Observations')).toMatchObject([
      { Notes: words, Strength: '- calm start', Opportunity: '3-5' },
    ]);
  });
});

describe('feedback', () => {
  it('is held until a leader switches sharing on, and then goes once', () => {
    const school = RunningSchool.ready();
    school.visit(VISIT);
    school.call('send');
    expect(school.mailTo('ana@school.example')).toEqual([]);
    school.call('share', { sharing: true, reason: 'The staff asked for it.' });
    school.call('send');
    school.call('send');
    school.run('everyHour');
    expect(school.mailTo('ana@school.example')).toHaveLength(1);
  });

  it('that somebody broke by hand in the outbox is not sent again', () => {
    const school = RunningSchool.ready();
    school.visit(VISIT);
    school.call('share', { sharing: true, reason: 'The staff asked for it.' });
    school.call('send');
    school.type('Outbox', 'Ana López', 'State', 'gone?');
    school.call('queue');
    school.call('send');
    expect(school.mailTo('ana@school.example')).toHaveLength(1);
    expect(school.rows('Outbox')).toMatchObject([{ State: 'gone?' }]);
  });

  it('waits for the day after when today’s mail is used up', () => {
    const school = RunningSchool.ready();
    school.visit(VISIT);
    school.call('share', { sharing: true, reason: 'The staff asked for it.' });
    school.withoutMail(() => {
      expect(school.call('send')).toMatchObject({
        sent: 0,
        waiting: 1,
        held: 'Today’s mail is used up. The rest go tomorrow.',
      });
    });
    expect(school.call('send')).toMatchObject({ sent: 1, waiting: 0 });
  });

  it('to a row that cannot be read, or outside the school, stays in the outbox and says why', () => {
    const school = RunningSchool.ready([
      aPrincipal(),
      aTeacher('Ana López'),
      aTeacher('Ben Wu', { email: 'ben@nowhere.example' }),
    ]);
    school.visit(VISIT);
    school.visit({ ...VISIT, Teacher: 'Ben Wu' });
    school.type('Staff', 'Ana López', 'Role', 'Wizard');
    school.call('share', { sharing: true, reason: 'The staff asked for it.' });
    expect(school.call('send')).toMatchObject({ sent: 0, failed: 1, waiting: 1 });
    expect(school.rows('Outbox')).toMatchObject([
      {
        State: 'failed',
        Why: 'The row of Ana López on the Staff tab cannot be read. Fix it there.',
      },
      { State: 'waiting' },
    ]);
  });
});

describe('a schedule', () => {
  const plan = {
    cadence: 'Every week' as const,
    pairedShare: 0,
    randomShare: 0,
    from: '2026-09-15',
    to: '2026-09-18',
    daysOff: [],
  };
  const visit = {
    visit: 'ana 1',
    date: '2026-09-16',
    period: 'Period 1',
    lessonPart: '',
    teacher: 'ana@school.example',
    observer: PRINCIPAL,
    second: '',
    kind: 'scheduled' as const,
    request: '',
  };

  it('in which somebody would observe themselves is not saved', () => {
    const school = RunningSchool.ready();
    const visits = [{ ...visit, observer: visit.teacher }];
    expect(school.reply('keepPlan', { ...plan, visits })).toMatchObject({
      message:
        'The plan was not saved: ana@school.example cannot visit ana@school.example on 2026-09-16, Period 1, by the Staff and Bell schedule tabs. Plan again.',
    });
    expect(school.rows('Visits')).toEqual([]);
  });

  it('names a day off that is no date and a cadence that is none', () => {
    const school = RunningSchool.ready();
    school.paste('Days off', 2, 1, [['soon', '', 'School', '']]);
    school.type('Settings', 'Visits to each teacher', 'Value', 'Daily');
    expect(school.call('planSources').problems).toEqual([
      'Days off, row 2: “soon” is not a date. Write it like 2026-09-30.',
    ]);
    expect(school.call('schedule').problems).toEqual([
      'Settings: “Daily” is no cadence. Write one of: Once a month, Twice a month, Every 2 weeks, Every week.',
    ]);
  });

  it('keeps a confirmed visit where it is when it is planned again', () => {
    const school = RunningSchool.ready();
    school.call('keepPlan', { ...plan, visits: [visit] });
    school.call('updateVisit', { visit: 'ana 1', state: 'confirmed', focus: '' });
    school.call('keepPlan', { ...plan, visits: [{ ...visit, date: '2026-09-17' }] });
    expect(school.rows('Visits')).toMatchObject([{ Date: '2026-09-16', State: 'confirmed' }]);
  });
});
