import { aSchoolInReview, COACH, reviewAtHand, visitEach } from '../a-school-in-review';
import { PRINCIPAL, type RunningSchool } from '../running-school';

/** Decides something in a review, with what every decision has. */
function decide(
  school: RunningSchool,
  review: string,
  more: Partial<Parameters<typeof school.call<'decide'>>[1]>,
): void {
  const { page } = reviewAtHand(school, review);
  school.call('decide', {
    ...page.newDecision(review, school.workspace.clock.now()),
    owner: COACH,
    by: '2026-12-18',
    ...more,
  });
  school.workspace.clock.stopAt(new Date(school.workspace.clock.now().getTime() + 1000));
}

describe('Decisions', () => {
  it('are about instruction and about the walkthrough process itself', () => {
    const school = aSchoolInReview();
    visitEach(school, '2026-09-15T15:00:00Z', ['Starting', 'In place']);
    school.call('collect');
    school.call('holdReview');
    const { page, view } = reviewAtHand(school, 'Review 1');
    expect(page.processInWords(page.processOf(view.lessons, view.evidence))).toBe(
      '12 visits by 1 observer. 12 of 12 teachers seen.',
    );
    // Forms ask about practices that nobody rated, which a review of documentation tools shows.
    expect(page.processOf(view.lessons, view.evidence).unrated.length).toBeGreaterThan(0);
    decide(school, 'Review 1', {
      words: 'Model the first practice in team meetings.',
      practice: 'discussion-1',
      direction: 'rises to',
      target: 50,
    });
    decide(school, 'Review 1', {
      words: 'Cora visits too, at the ends of lessons.',
      kind: 'walkthrough process',
      expected: 'Two observers, and a third of visits at the end',
    });
    decide(school, 'Review 1', {
      words: 'Drop what nobody rates from the form.',
      kind: 'practice library',
      expected: 'Every practice on the form is rated',
    });
    expect(school.rows('Decisions').map(({ About }) => About)).toEqual([
      'instruction',
      'walkthrough process',
      'practice library',
    ]);
  });

  it('all come back at the next review with what the data now says, until leaders close them', () => {
    const school = aSchoolInReview();
    visitEach(school, '2026-09-15T15:00:00Z', ['Starting', 'In place']);
    school.call('collect');
    school.call('holdReview');
    decide(school, 'Review 1', {
      words: 'Model it.',
      practice: 'discussion-1',
      direction: 'rises to',
      target: 50,
    });
    decide(school, 'Review 1', {
      words: 'Keep it up.',
      practice: 'discussion-2',
      direction: 'stays at',
      target: 70,
    });
    decide(school, 'Review 1', {
      words: 'Look at the third.',
      practice: 'discussion-3',
      direction: 'rises to',
      target: 50,
    });
    decide(school, 'Review 1', {
      words: 'Cora visits too.',
      kind: 'walkthrough process',
      expected: 'Two observers',
    });
    school.call('closeReview', { review: 'Review 1' });

    visitEach(school, '2026-10-15T15:00:00Z', ['In place', 'Starting']);
    school.call('collect');
    school.call('holdReview');
    const checks = () =>
      reviewAtHand(school, 'Review 2').view.earlier.map(({ decision, verdict }) => [
        decision.words,
        verdict,
      ]);
    expect(checks()).toEqual([
      ['Model it.', 'met'],
      ['Keep it up.', 'not yet'],
      ['Look at the third.', 'too little to say'],
      ['Cora visits too.', 'for you to judge'],
    ]);
    const { view, page } = reviewAtHand(school, 'Review 2');
    const [modeled, , , process] = view.earlier;
    expect(page.shareInWords(modeled?.before ?? null)).toBe('0% (0–14), 12 teachers');
    expect(page.shareInWords(modeled?.now ?? null)).toBe('100% (87–100), 12 teachers');
    expect(process?.process?.now).toBe('12 visits by 1 observer. 12 of 12 teachers seen.');
    const doc = JSON.stringify(page.reviewBlocks(view, [], () => 0.5));
    expect(doc).toContain('Model it.');
    expect(doc).toContain('100% (87–100), 12 teachers');

    // One is closed with what came of it; the others stay.
    const closing = { ...view.earlier[0]?.decision, state: 'closed' } as never;
    expect(school.reply('decide', closing)).toMatchObject({ ok: false });
    school.call('decide', { ...(closing as object), outcome: 'It holds.' } as never);
    school.call('closeReview', { review: 'Review 2' });
    visitEach(school, '2026-11-12T15:00:00Z', ['In place', 'In place']);
    school.call('collect');
    school.call('holdReview', undefined, PRINCIPAL);
    expect(
      reviewAtHand(school, 'Review 3').view.earlier.map(({ decision }) => decision.words),
    ).toEqual(['Keep it up.', 'Look at the third.', 'Cora visits too.']);
    expect(school.rows('Decisions')).toHaveLength(4);
  });
});
