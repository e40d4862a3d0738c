import { setDailyLimit } from '../../local/services/quota';
import { aPrincipal, aTeacher } from '../builders';
import { PRINCIPAL, RunningSchool } from '../running-school';

const ANA = 'ana@school.example';
const COACH = 'cora@school.example';
const LEAD = 'lee@school.example';

const STAFF = [
  aPrincipal(),
  aTeacher('Cora Diaz', { role: 'Coach' }),
  aTeacher('Lee Park', { role: 'Lead teacher' }),
  aTeacher('Ana López'),
  aTeacher('Ben Wu'),
];

describe('the outbox', () => {
  it('holds each message to a teacher until a leader or coach has read it, where the school wants that', () => {
    const school = sharing(['Ana López', 'Ben Wu']);
    school.call('review', { review: true });
    expect(school.call('send')).toMatchObject({
      sent: 0,
      waiting: 2,
      held: 'Held until somebody has read them.',
    });
    expect(school.call('outbox').holds).toMatchObject({ reading: 2 });
    school.workspace.files.share(school.workbook, LEAD, 'edit');
    school.workspace.files.share(school.workbook, COACH, 'edit');
    expect(() => settle(school, 'Ana López', 'send', '', LEAD)).toThrow('Only leaders and coaches');
    settle(school, 'Ana López', 'send', '', COACH);
    expect(school.call('send')).toMatchObject({ sent: 1, waiting: 1 });
    expect(school.mailTo(ANA)).toHaveLength(1);
  });

  it('sends somebody’s own words in the place of its own, escaped, and never after it went', () => {
    const school = sharing(['Ana López']);
    const message = messageTo(school, 'Ana López');
    const texts = [
      { part: 'note', text: '<b>Thank you</b> & see you' },
      { part: 'strength', text: 'Kai answered Mia.' },
      { part: 'levels', text: 'In place' },
    ];
    expect(school.call('edit', { message, texts })).toEqual({ edited: 2 });
    expect(school.call('preview', { message }).html).toContain(
      '&lt;b&gt;Thank you&lt;/b&gt; &amp;',
    );
    school.call('send');
    const [mail] = school.mailTo(ANA);
    expect(mail?.body).toContain('What worked\nKai answered Mia.');
    expect(mail?.html).not.toContain('<b>');
    expect(() => school.call('edit', { message, texts })).toThrow('may have gone out already');
  });

  it('lets go of what was held by hand only when it is said', () => {
    const school = sharing(['Ana López']);
    settle(school, 'Ana López', 'hold');
    expect(school.call('send')).toMatchObject({ sent: 0 });
    expect(school.rows('Outbox')).toMatchObject([{ State: 'held', Why: `Held by ${PRINCIPAL}.` }]);
    settle(school, 'Ana López', 'send');
    expect(school.call('send')).toMatchObject({ sent: 1 });
  });

  it('asks before it writes to an address outside the school', () => {
    const school = sharing(['Kim Vale'], [...STAFF, kim]);
    expect(school.call('send')).toMatchObject({
      sent: 0,
      held: 'Held, since the address is outside your school.',
    });
    expect(school.call('outbox').messages).toMatchObject([{ hold: 'outside', to: kim.email }]);
    settle(school, 'Kim Vale', 'send');
    expect(school.call('send')).toMatchObject({ sent: 1 });
  });

  it('takes back the message to a teacher who has left, and says so', () => {
    const school = sharing(['Ana López']);
    erase(school, 'Ana López');
    expect(school.call('send')).toMatchObject({ sent: 0, failed: 0, waiting: 0 });
    expect(school.rows('Outbox')).toMatchObject([
      { State: 'withdrawn', Why: 'Ana López is no longer on the Staff tab, so this did not go.' },
    ]);
  });

  it('takes back the message to a teacher whose last day is past', () => {
    const school = sharing(['Ana López']);
    school.type('Staff', 'Ana López', 'Last day', '2026-09-11');
    expect(school.call('send')).toMatchObject({ sent: 0, failed: 0, waiting: 0 });
    expect(school.rows('Outbox')).toMatchObject([
      { State: 'withdrawn', Why: 'Ana López has left the school, so this did not go.' },
    ]);
  });

  it('follows a teacher whose e-mail has changed on the Staff tab', () => {
    const school = sharing(['Ana López']);
    school.workspace.addPerson({ name: 'Ana López', email: 'alopez@school.example' });
    school.type('Staff', 'Ana López', 'E-mail', 'alopez@school.example');
    expect(school.call('send')).toMatchObject({ sent: 1 });
    expect(school.mailTo('alopez@school.example')).toHaveLength(1);
    expect(school.mailTo(ANA)).toEqual([]);
  });

  it('sends again, to the right address, what somebody says did not arrive', () => {
    const school = sharing(['Ana López', 'Ben Wu']);
    school.call('send');
    settle(school, 'Ana López', 'not arrived');
    expect(school.rows('Outbox')[0]).toMatchObject({
      State: 'failed',
      Why: `It did not arrive at ${ANA}.`,
    });
    expect(() => settle(school, 'Ana López', 'send', 'ana at school')).toThrow('is not an e-mail');
    settle(school, 'Ana López', 'send', 'alopez@school.example');
    settle(school, 'Ben Wu', 'not arrived', 'ben@elsewhere.example');
    // Ben's new address is outside the school, so it is asked about.
    expect(school.call('send')).toMatchObject({ sent: 1, waiting: 1 });
    expect(school.mailTo('alopez@school.example')).toHaveLength(1);
    expect(school.mailTo('ben@elsewhere.example')).toEqual([]);
  });

  it('gives a short day’s mail to what is urgent, says how far it is, and goes on tomorrow by itself', () => {
    const school = sharing(['Ana López', 'Ben Wu']);
    school.call('keepPlan', {
      cadence: 'Twice a month',
      pairedShare: 0,
      randomShare: 0,
      from: '2026-09-15',
      to: '2026-09-25',
      daysOff: [],
      visits: [
        {
          visit: 'ana 1',
          date: '2026-09-22',
          period: 'Period 2',
          lessonPart: 'Middle',
          teacher: ANA,
          observer: COACH,
          second: '',
          kind: 'scheduled',
          request: '',
        },
      ],
    });
    school.call('sendWeek', { week: '2026-09-21' });
    setDailyLimit(school.workspace, 'email', 2);
    expect(school.call('send')).toMatchObject({ sent: 2, waiting: 1 });
    expect(school.mailTo(COACH)).toHaveLength(1);
    expect(school.call('outbox')).toMatchObject({ quota: 0, ready: 1, sentToday: 2 });
    school.workspace.clock.stopAt(new Date('2026-09-15T14:00:00Z'));
    school.run('everyHour');
    expect(school.call('outbox')).toMatchObject({ ready: 0, sentToday: 1 });
    expect(school.workspace.mail()).toHaveLength(3);
  });
});

const kim = aTeacher('Kim Vale', { email: 'kim@district.example' });

/** A school that shares, with one walkthrough of each of some teachers in its outbox. */
function sharing(teachers: readonly string[], staff = STAFF): RunningSchool {
  const school = RunningSchool.ready(staff);
  school.withoutTriggers(() => {
    for (const Teacher of teachers) {
      school.visit({ Teacher, Period: 'Period 1', 'Part of the lesson': 'Middle' });
    }
  });
  school.call('collect');
  school.call('share', { sharing: true, reason: 'Teachers asked for it.' });
  school.call('queue');
  return school;
}

function messageTo(school: RunningSchool, name: string): string {
  return school.rows('Outbox').find(({ To }) => To === name)?.Message ?? '';
}

function settle(
  school: RunningSchool,
  name: string,
  decision: 'send' | 'hold' | 'not arrived',
  address = '',
  who = PRINCIPAL,
): void {
  school.call('settle', { message: messageTo(school, name), decision, address }, who);
}

function erase(school: RunningSchool, name: string): void {
  const row = school.rows('Staff').findIndex((person) => person.Name === name) + 2;
  school.paste('Staff', row, 1, [new Array(school.headings('Staff').length).fill('')]);
}
