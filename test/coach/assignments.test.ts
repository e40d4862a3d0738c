import { NO_CHANGE } from '../../src/coach/leaders/leader-plans';
import { PRINCIPAL, RunningSchool } from '../running-school';

const COACH = 'cora@school.example';
const ANA = 'ana@school.example';
const BEN = 'ben@school.example';

/** Cora has the workbook and keeps Ana's log. */
function coached(): RunningSchool {
  const school = RunningSchool.ready();
  school.workspace.files.share(school.workbook, COACH, 'edit');
  school.call('openLog', { teacher: ANA, session: false, instead: '' }, COACH);
  return school;
}

const seen = (school: RunningSchool) =>
  school.call('coaching', undefined, COACH).teachers.map(({ name }) => name);

describe('Who coaches whom', () => {
  it('may be written by name', () => {
    const school = coached();
    school.paste('Coach assignments', 2, 1, [['cora diaz', 'Ana López']]);
    expect(seen(school)).toEqual(['Ana López']);
    expect(JSON.stringify(school.call('home'))).not.toContain('Coach assignments');
  });

  it('is asked for at the top of Home when a name is unknown, and opens nothing to anybody', () => {
    const school = coached();
    school.paste('Coach assignments', 2, 1, [['Cora Dias', 'Ana López']]);
    expect(seen(school)).toEqual([]);
    expect(school.call('home')).toMatchObject({
      problems: [
        'Coach assignments, row 2: “Cora Dias” is nobody on the Staff tab, or two. Write the e-mail.',
      ],
    });
    school.paste('Coach assignments', 2, 1, [['cora@', 'Ana López']]);
    expect(seen(school)).toEqual([]);
  });

  it('keeps whoever has a log with their teacher when the first is assigned', () => {
    const school = coached();
    const from = '2026-09-14';
    school.call('keepLeaders', {
      ...NO_CHANGE,
      assignments: [{ coach: PRINCIPAL, teacher: BEN, from, until: '' }],
    });
    expect(school.rows('Coach assignments')).toMatchObject([
      { Coach: COACH, Teacher: ANA },
      { Coach: PRINCIPAL, Teacher: BEN },
    ]);
    expect(seen(school)).toEqual(['Ana López']);
  });
});

describe('A log', () => {
  it('is started anew by whoever keeps it, once, when the Doc is in the trash', () => {
    const school = coached();
    const [{ Log: before = '' } = {}] = school.rows('Coaching logs');
    const request = { teacher: ANA, session: false, instead: before };
    expect(school.reply('openLog', request)).toMatchObject({
      message: 'The log of Ana López is kept by Cora Diaz. Ask for it to be shared with you.',
    });
    const { url, notice } = school.call('openLog', request, COACH);
    expect(url).not.toBe(before);
    expect(notice).toContain('A new log was started.');
    expect(school.call('openLog', request, COACH).url).toBe(url);
  });

  it('shows its teacher a view of their own', () => {
    const school = coached();
    const [{ Document: log = '' } = {}] = school.rows('Coaching logs');
    expect(school.callInDoc(log, 'log', undefined, ANA)).toMatchObject({
      access: false,
      own: expect.stringContaining('Coaching log – Ana López'),
    });
    expect(school.callInDoc(log, 'log', undefined, COACH)).toMatchObject({ access: true });
  });

  it('leads to the form of conversations, which is made with the first log', () => {
    const school = RunningSchool.ready();
    school.call('openLog', { teacher: ANA, session: false, instead: '' });
    expect(school.call('coaching').formUrl).toContain('/forms/');
  });

  it('has its conversations called off by its coach and by leaders alone', () => {
    const school = coached();
    const plan = { teacher: BEN, date: '2026-09-17', focus: '', notes: 'now' as const };
    school.call('conversation', { ...plan, takesPlace: true });
    expect(() => school.call('conversation', { ...plan, takesPlace: false }, COACH)).toThrow(
      'Only its coach and leaders',
    );
  });
});
