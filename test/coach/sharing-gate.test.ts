import { mayShare } from '../../src/coach/sharing-gate';
import { RECENT_LESSONS, recentAgreement } from '../../src/monitor/calibration/recent-agreement';
import { theSettings } from '../builders';
import { together } from '../monitor/calibration/shared-lessons';

const at = (agreementToShare: string) => ({ ...theSettings, agreementToShare });

describe('feedback on single observations', () => {
  it('waits for ten shared lessons, however well observers agree', () => {
    expect(mayShare({ lessons: 9, share: 1 }, theSettings, '')).toEqual({
      open: false,
      why: 'Observers have rated 9 visits together. Sharing opens at 10, with 60% agreement.',
    });
  });

  it('opens at the very share that the school asks for, and not just below it', () => {
    expect(mayShare({ lessons: 10, share: 0.58 }, at('58%'), '').open).toBe(true);
    expect(mayShare({ lessons: 20, share: 0.599 }, theSettings, '')).toEqual({
      open: false,
      why: 'Observers agree on 59% of ratings, in their last 20 shared visits. Sharing opens at 60%.',
    });
  });

  it.each(['75%', '75', '0.75', '75 %'])('reads “%s” as three quarters', (words) => {
    expect(mayShare({ lessons: 10, share: 0.75 }, at(words), '').open).toBe(true);
    expect(mayShare({ lessons: 10, share: 0.74 }, at(words), '').open).toBe(false);
  });

  it.each(['often', '160%', '-5'])('stays held while the setting says “%s”', (words) => {
    expect(mayShare({ lessons: 20, share: 1 }, at(words), '').why).toContain(`“${words}”`);
  });

  it('opens for a reason, and for no blank one', () => {
    const few = { lessons: 0, share: null };
    expect(mayShare(few, theSettings, ' Teachers asked. ')).toEqual({
      open: true,
      why: 'Teachers asked.',
    });
    expect(mayShare(few, theSettings, '  ').open).toBe(false);
  });
});

describe('recent agreement', () => {
  it('counts each rating by the share of partners at its level', () => {
    expect(recentAgreement(together(['11', '12', '112']))).toEqual({
      lessons: 3,
      // 2 of 2, 0 of 2, and of three observers 0.5 + 0.5 + 0.
      share: 3 / 7,
    });
  });

  it('forgets what is further back than its lessons', () => {
    const lessons = Array.from({ length: RECENT_LESSONS }, () => '22');
    const found = together(['13', ...lessons]);
    const inOrder = [...found].sort((a, b) => (a.visit.lesson < b.visit.lesson ? -1 : 1));
    expect(recentAgreement(inOrder)).toEqual({ lessons: RECENT_LESSONS, share: 1 });
  });

  it('of nothing is none', () => {
    expect(recentAgreement([])).toEqual({ lessons: 0, share: null });
  });
});
