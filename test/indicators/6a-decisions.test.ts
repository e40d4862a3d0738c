import { viewDocument } from '../../local/services/document/people';
import { aSchoolInReview, COACH, reviewAtHand, visitEach } from '../a-school-in-review';
import { TWELVE_TEACHERS } from '../evolving-form';
import { PRINCIPAL, type RunningSchool } from '../running-school';
import { acceptance } from './cells';

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
  acceptance('6a', 'KI', () => {
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
    // The protocol looks at the practice, at how the school visits, and at what its forms brought.
    const [practiceAsked, processAsked, formsAsked] = [
      page.QUESTIONS.wonder.includes('of the practice'),
      page.QUESTIONS.wonder.includes('how we visit'),
      page.QUESTIONS.wonder.includes('our forms'),
    ];
    expect([practiceAsked, processAsked, formsAsked]).toEqual([true, true, true]);
    const seen = page.processOf(view.lessons, view.evidence);
    expect(page.processInWords(seen)).toBe('12 visits by 1 observer. 12 of 12 teachers seen.');
    expect(seen.unrated.length).toBeGreaterThan(0);
    decide(school, 'Review 2', {
      words: 'Drop what nobody rates from the form.',
      kind: 'practice library',
      expected: 'Every practice on the form is rated',
    });
    expect(page.shareInWords(modeled?.before ?? null)).toBe('0% (0–14), 12 teachers');
    expect(page.shareInWords(modeled?.now ?? null)).toBe('100% (86–100), 12 teachers');
    expect(process?.process?.now).toBe('12 visits by 1 observer. 12 of 12 teachers seen.');
    const doc = JSON.stringify(page.reviewBlocks(view, []));
    expect(doc).toContain('Model it.');
    expect(doc).toContain('100% (86–100), 12 teachers');

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
    ).toEqual([
      'Keep it up.',
      'Look at the third.',
      'Cora visits too.',
      'Drop what nobody rates from the form.',
    ]);
    expect(school.rows('Decisions')).toHaveLength(5);

    // The district gets the cycle in a packet, with nobody's name.
    const groupsPage = school.page('groups');
    const evidence = groupsPage.onPresentContinuum(school.call('evidence'));
    const groups = school.call('groups');
    const groupings = groupsPage.groupingsOf(evidence, groups);
    const cycle = evidence.cycles.find(({ name }) => name === 'Review 2');
    if (!cycle) throw new Error('Review 2 is a cycle.');
    const raised = groupsPage.raised(evidence, groupings, groups.smallest, cycle);
    const matter = { evidence, groups, groupings, cycle, raised };
    const { request } = groupsPage.districtPacket(matter, []);
    school.call('packet', request);
    const [packet] = school.rows('Packets');
    expect(packet).toMatchObject({ For: 'District' });
    const told = JSON.stringify(
      viewDocument(school.workspace, PRINCIPAL, packet?.Document ?? '').blocks,
    );
    expect(told).toContain('83% or more, 12 teachers');
    for (const { name } of TWELVE_TEACHERS.slice(1)) expect(told).not.toContain(name);
  });
});
