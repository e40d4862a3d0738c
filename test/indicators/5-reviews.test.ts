import { typeParagraph, viewDocument } from '../../local/services/document/people';
import { amendmentsInWords } from '../../src/sidebar/screens/review/amendments-in-words';
import { shareChart } from '../../src/sidebar/screens/review/share-chart';
import { aSchoolInReview, COACH, dueTitles, reviewAtHand, visitEach } from '../a-school-in-review';
import { TWELVE_TEACHERS } from '../evolving-form';
import { PRINCIPAL } from '../running-school';
import { acceptance } from './cells';

/** The smallest PNG there is, in base64. */
const ONE_DOT =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

describe('Strengths', () => {
  acceptance('5', 'GS', () => {
    const school = aSchoolInReview();
    visitEach(school, '2026-09-15T15:00:00Z', ['Starting', 'Starting']);
    visitEach(school, '2026-09-17T15:00:00Z', ['Starting', 'In place'], 6);
    school.run('everyHour');
    expect(school.rows('Reviews')).toEqual([]);
    expect(dueTitles(school).join()).not.toContain('Review');

    // At 30 visits, and it opens by itself.
    visitEach(school, '2026-09-22T15:00:00Z', ['Starting', 'In place'], 6);
    visitEach(school, '2026-09-29T15:00:00Z', ['Starting', 'In place'], 6);
    school.call('collect');
    expect(dueTitles(school)).toContain('Review is due: 30 visits, Sep 15 – Sep 29.');
    school.run('everyHour');
    school.run('everyHour');
    expect(school.rows('Reviews')).toMatchObject([
      { Review: 'Review 1', From: '2026-09-15', To: '2026-09-29', State: 'open' },
    ]);

    // Its strengths are listed, with the practitioners behind them, for coaching and mentoring.
    const page = school.page('outcomes');
    const evidence = school.call('evidence');
    const [strength] = page.strengthsOf(evidence).practices;
    expect(strength).toMatchObject({
      name: school.rows('Practices')[1]?.Name,
      levelName: 'In place',
      teachers: 12,
    });
    const found = page.practitioners(evidence, strength?.practice ?? '');
    if ('tooFew' in found) throw new Error('Twelve teachers are enough.');
    expect(found.ranked.map(({ name, reached, rated }) => [name, reached, rated])).toEqual(
      TWELVE_TEACHERS.slice(1, 7).map(({ name }) => [name, 3, 4]),
    );
    expect(found.unranked).toHaveLength(6);

    // A month after the first visit since then, though few were made; the first review was begun by nobody.
    visitEach(school, '2026-10-06T15:00:00Z', ['Starting', 'In place'], 2);
    school.workspace.clock.stopAt(new Date('2026-11-04T15:00:00Z'));
    school.run('everyHour');
    expect(school.rows('Reviews')).toHaveLength(1);
    school.workspace.clock.stopAt(new Date('2026-11-05T15:00:00Z'));
    school.run('everyHour');
    expect(school.rows('Reviews').map(({ Review, State }) => [Review, State])).toEqual([
      ['Review 1', 'not held'],
      ['Review 2', 'open'],
    ]);
    expect(dueTitles(school)).toContain('Review is due: 2 visits, Sep 30 – Nov 5.');
  });

  acceptance('5', 'GB', () => {
    const school = aSchoolInReview();
    const visits = visitEach(school, '2026-09-15T15:00:00Z', ['Starting', 'In place']);
    school.call('collect');
    expect(school.call('holdReview')).toEqual({ review: 'Review 1' });
    const [wait = '', strong = ''] = school.rows('Practices').map(({ Name = '' }) => Name);

    // The principal notices, closes her laptop, and the coach carries on.
    const write = (
      part: 'notice' | 'wonder' | 'interpret' | 'decide' | 'plan',
      text: string,
      who = PRINCIPAL,
    ) => school.call('writeStep', { review: 'Review 1', part, text, before: '' }, who);
    school.workspace.files.share(school.workbook, COACH, 'edit');
    write('notice', `${strong} is everywhere.`);
    write('wonder', 'Why not the other?', COACH);
    write('interpret', 'Teams plan the one together.', COACH);
    expect(dueTitles(school)).toContain('Review 1 is under way: 3 of 5 steps written.');
    expect(school.rows('Reviews')[0]).toMatchObject({ Wonder: 'Why not the other?' });
    // Two people in one step: nobody's words are written over.
    expect(
      school.call('writeStep', { review: 'Review 1', part: 'notice', text: 'Mine.', before: '' }),
    ).toEqual({ saved: false, text: `${strong} is everywhere.` });

    // The strength is what the figures say it is, and the decision builds on it.
    const { page, view } = reviewAtHand(school, 'Review 1');
    expect(page.strongestFirst(view.picture).map(({ practice }) => practice.name)[0]).toBe(strong);
    const owners = new Set(view.staff.map(([email]) => email));
    const draft = { ...page.newDecision('Review 1', new Date('2026-09-15T16:00:00Z')) };
    expect(page.askedOf(draft, '2026-09-15', owners)).toEqual([
      'What do you decide?',
      'Which practice is it about?',
      'Who sees to it? Choose an owner.',
      'What should change? Say how you will know.',
      'By when? Choose a day.',
    ]);
    const decision = {
      ...draft,
      words: 'Teams plan wait time as they plan turns.',
      strength: strong,
      practice: 'discussion-1',
      practiceName: wait,
      owner: COACH,
      direction: 'rises to' as const,
      target: 60,
      by: '2026-10-30',
    };
    expect(page.askedOf(decision, '2026-09-15', owners)).toEqual([]);
    expect(school.reply('decide', { ...decision, owner: '' })).toMatchObject({
      message: 'A decision needs an owner, a practice, an expected change and a day.',
    });
    // Half written, it is kept as a draft, and decides nothing yet.
    school.call('decide', { ...draft, words: 'Teams plan', state: 'draft' });
    expect(school.call('reviews')).toMatchObject({
      decisions: [],
      drafts: [{ words: 'Teams plan', decided: '' }],
    });
    expect(dueTitles(school)).toContain('Review 1 is under way: 3 of 5 steps written.');
    school.call('decide', decision);
    school.call('decide', decision);
    // The draft of a pause ago comes late.
    school.call('decide', { ...draft, words: 'Teams plan', state: 'draft' });
    expect(school.call('reviews').drafts).toEqual([]);
    expect(dueTitles(school)).toContain('Review 1 is under way: 4 of 5 steps written.');
    expect(school.rows('Decisions')).toMatchObject([
      { 'Builds on': strong, Owner: COACH, 'Made in': 'Review 1', By: '2026-10-30' },
    ]);

    // What is written stands in the Doc with its chart, and what people write below stays when it is drawn anew.
    const drawn = () => {
      const at = reviewAtHand(school, 'Review 1');
      const charts = at.view.picture.sets.map((set) => ({
        ...shareChart(set),
        focus: set.focus,
        png: ONE_DOT,
      }));
      const blocks = at.page.reviewBlocks(at.view, charts);
      school.call('reviewDoc', { review: 'Review 1', title: 'Review 1', blocks });
      const id = school.rows('Reviews')[0]?.Document ?? '';
      return { id, words: JSON.stringify(viewDocument(school.workspace, PRINCIPAL, id).blocks) };
    };
    const { id, words } = drawn();
    for (const said of [
      'is everywhere',
      'Why not the other?',
      'Teams plan wait time',
      'Cora Diaz',
      'share of ratings at each level',
    ]) {
      expect(words).toContain(said);
    }
    const { blocks } = viewDocument(school.workspace, PRINCIPAL, id);
    typeParagraph(school.workspace, PRINCIPAL, id, blocks.length, 'Ask the union first.');
    write('plan', 'Cora opens the team meetings.');
    const again = drawn();
    expect(again.id).toBe(id);
    expect(again.words).toContain('Ask the union first.');
    expect(again.words).toContain('Cora opens the team meetings.');
    expect(again.words.match(/Why not the other\?/g)).toHaveLength(1);

    // Closed, it stays as it was: a late and an edited response are shown as amendments.
    school.call('closeReview', { review: 'Review 1' });
    const before = reviewAtHand(school, 'Review 1').view.picture;
    school.workspace.clock.stopAt(new Date('2026-09-22T15:00:00Z'));
    school.editVisit(visits[0] ?? '', {
      Teacher: 'Ada Ray',
      Period: 'Period 1',
      'Part of the lesson': 'Middle',
      'Curriculum in use': 'As planned',
      'Date of the visit': '2026-09-15',
      [wait]: 'Starting',
      [strong]: 'Starting',
    });
    school.visit({
      Teacher: 'Ada Ray',
      'Date of the visit': '2026-09-15',
      Period: 'Period 2',
      'Part of the lesson': 'End',
      [strong]: 'Not yet seen',
    });
    school.call('collect');
    const after = reviewAtHand(school, 'Review 1');
    expect(after.view.picture).toEqual(before);
    const { changed, reviews } = after.shown;
    const amendments = after.page.amendmentsIn(changed, reviews);
    const { summary, each } = amendmentsInWords(amendments, 'Review 1', after.evidence);
    expect(summary).toMatch(/^Since it was closed: 1 visit came in, 1 rating changed\.$/);
    expect(each).toContain(`Ada Ray, Tue, Sep 15: ${strong}, In place then, Starting now`);
  });
});
