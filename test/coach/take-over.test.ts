import type { NotedSession } from '../../src/coach/conversations/coaching-sessions-table';
import { takeOver } from '../../src/coach/conversations/take-over';

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
