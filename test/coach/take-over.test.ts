import type { SessionRequest } from '../../src/coach/conversations/add-session';
import type { NotedSession } from '../../src/coach/conversations/coaching-sessions-table';
import { takeOver } from '../../src/coach/conversations/take-over';
import { RunningSchool } from '../running-school';

const noted = (more: Partial<NotedSession> = {}): NotedSession => ({
  date: '2026-09-14',
  teacher: 'ana@school.example',
  teacherName: 'Ana López',
  coach: 'cora@school.example',
  focus: 'Planning',
  supports: ['Modeling'],
  needs: ['Planning'],
  step: 'agreed',
  next: '2026-09-21',
  notes: 'now',
  noted: '2026-09-14T20:00:00.000Z',
  ...more,
});
const days = (sessions: ReturnType<typeof takeOver>) =>
  sessions.map(({ date, state }) => `${date} ${state}`);

describe('what coaches noted', () => {
  it('is a conversation held, and the next one planned', () => {
    const sessions = takeOver([], [noted()]);
    expect(days(sessions)).toEqual(['2026-09-14 held', '2026-09-21 planned']);
    expect(sessions[1]).toMatchObject({ needs: [], supports: [], step: '', noted: '' });
  });

  it('changes nothing the second time, whatever people mended since', () => {
    const mended = takeOver([], [noted()]).map((one) => ({ ...one, focus: 'Wait time' }));
    expect(takeOver(mended, [noted()])).toEqual([]);
    // A planned conversation that a leader moved does not come back.
    const moved = mended.map((one) =>
      one.state === 'planned' ? { ...one, date: '2026-09-22' } : one,
    );
    expect(takeOver(moved, [noted()])).toEqual([]);
  });

  it('moves the plan when it is noted again with another day', () => {
    const before = takeOver([], [noted()]);
    const again = noted({ next: '2026-09-23', noted: '2026-09-14T21:00:00.000Z' });
    expect(days(takeOver(before, [again]))).toEqual([
      '2026-09-14 held',
      '2026-09-21 moved',
      '2026-09-23 planned',
    ]);
  });

  it('holds what was planned, and keeps when its notes went', () => {
    const plan = takeOver([], [noted()]).map((one) => ({
      ...one,
      notesSent: one.state === 'planned' ? '2026-09-18T20:00:00.000Z' : '',
    }));
    const held = noted({ date: '2026-09-21', next: '', noted: '2026-09-21T20:00:00.000Z' });
    expect(takeOver(plan, [held])).toMatchObject([
      { date: '2026-09-21', state: 'held', notesSent: '2026-09-18T20:00:00.000Z' },
    ]);
  });
});

describe('a conversation that a leader deletes from Coaching sessions', () => {
  const COACH = 'cora@school.example';
  const session: SessionRequest = {
    date: '2026-09-14',
    focus: 'Planning',
    supports: [],
    needs: ['Planning'],
    step: 'agreed',
    next: '',
    notes: 'not',
  };

  function noted(): { school: RunningSchool; log: string } {
    const school = RunningSchool.ready();
    school.workspace.files.share(school.workbook, COACH, 'edit');
    school.call('openLog', { teacher: 'ana@school.example', session: false, instead: '' }, COACH);
    const log = school.rows('Coaching logs')[0]?.Document ?? '';
    school.callInDoc(log, 'session', session, COACH);
    school.run('everyHour');
    expect(school.rows('Coaching sessions')).toHaveLength(1);
    return { school, log };
  }

  const deleteRow = (school: RunningSchool) => {
    const blank = school.headings('Coaching sessions').map(() => '');
    school.paste('Coaching sessions', 2, 1, [blank]);
  };

  it('stays deleted, and the coach is not shown it any more', () => {
    const { school, log } = noted();
    deleteRow(school);
    school.run('everyHour');
    expect(school.rows('Coaching sessions')).toEqual([]);
    expect(school.callInDoc(log, 'log', undefined, COACH)).toMatchObject({ last: null });
  });

  it('comes back when the coach notes it once more, as do others, even within the same moment', () => {
    const { school, log } = noted();
    deleteRow(school);
    school.callInDoc(log, 'session', { ...session, needs: [] }, COACH);
    school.callInDoc(log, 'session', { ...session, date: '2026-09-11' }, COACH);
    school.run('everyHour');
    expect(school.rows('Coaching sessions').map((row) => [row.Date, row.Needs])).toEqual([
      ['2026-09-14', ''],
      ['2026-09-11', 'Planning'],
    ]);
  });

  it('is not brought back under its first day when a leader mends the day', () => {
    const { school } = noted();
    school.type('Coaching sessions', '2026-09-14', 'Date', '2026-09-10');
    school.run('everyHour');
    expect(school.rows('Coaching sessions').map((row) => row.Date)).toEqual(['2026-09-10']);
  });
});
