import { askedOf } from '../../../src/guide/reviews/asked-of-decision';
import { reviewRule } from '../../../src/guide/reviews/review-rule';
import { aSchoolInReview, COACH, reviewAtHand, visitEach } from '../../a-school-in-review';
import { aDecision } from '../../builders';

/** A school with one review of a few visits, still open. */
function inReview(teachers: number) {
  const school = aSchoolInReview();
  visitEach(school, '2026-09-15T15:00:00Z', ['Starting', 'In place'], teachers);
  school.call('collect');
  school.call('holdReview');
  return school;
}

const decide = (school: ReturnType<typeof inReview>) =>
  school.call('decide', aDecision({ by: '2026-10-30' }));

describe('A review', () => {
  it('of one visit to one teacher has no figure, and says so', () => {
    const { view, page } = reviewAtHand(inReview(1), 'Review 1');
    expect(page.strongestFirst(view.picture)).toEqual([]);
    expect(view.picture.sets[0]?.practices[0]?.inPlace).toEqual({ tooFew: true, teachers: 1 });
    expect(JSON.stringify(page.reviewBlocks(view, []))).toContain('Too little to say: 1 teacher');
  });

  it('in which all were at one level has exact limits', () => {
    const { view } = reviewAtHand(inReview(12), 'Review 1');
    expect(view.picture.sets[0]?.practices[1]?.inPlace).toMatchObject({ share: 1, high: 1 });
  });

  it('of no visit is not opened', () => {
    expect(aSchoolInReview().reply('holdReview')).toMatchObject({
      message: 'There is no visit to look at since the last review. Visit first.',
    });
  });

  it('whose row was changed by hand after it was closed says so, and keeps its visits', () => {
    const school = inReview(12);
    school.call('closeReview', { review: 'Review 1' });
    school.type('Reviews', 'Review 1', 'Notice', 'Rewritten.');
    school.type('Reviews', 'Review 1', 'State', 'open');
    const { page, shown, view } = reviewAtHand(school, 'Review 1');
    expect(page.amendmentsIn(shown.changed, shown.reviews)).toMatchObject([{ what: 'row' }]);
    expect(view.lessons).toHaveLength(12);
    expect(
      school.reply('writeStep', { review: 'Review 1', part: 'plan', text: 'x', before: '' }),
    ).toMatchObject({ message: 'Review 1 is closed. Open it again to write in it.' });
  });

  it('whose row is gone or has a date in words is named', () => {
    const school = inReview(12);
    school.call('closeReview', { review: 'Review 1' });
    school.type('Reviews', 'Review 1', 'To', 'last Friday');
    const page = school.page('review');
    expect(page.reviewProblems(school.call('reviews'))).toEqual([
      'Reviews, row 2: “last Friday” is not a date. Write it like 2026-09-30.',
    ]);
    expect(school.reply('holdReview')).toMatchObject({
      message:
        'Reviews, row 2: “last Friday” is not a date. Write it like 2026-09-30. Fix it there first.',
    });
    school.paste('Reviews', 2, 1, [new Array(school.headings('Reviews').length).fill('')]);
    const shown = school.call('reviews');
    expect(page.reviewProblems(shown)).toEqual([
      'Review 1 has no row on the Reviews tab any more. Its visits are kept: bring the row back with File › Version history.',
    ]);
    // Its name is not given to another.
    expect(shown.coming.name).toBe('Review 2');
  });

  it('is closed once by two leaders, and opened again only for a reason', () => {
    const school = inReview(12);
    school.workspace.files.share(school.workbook, COACH, 'edit');
    expect(school.call('closeReview', { review: 'Review 1' })).toEqual({ notice: '' });
    expect(school.call('closeReview', { review: 'Review 1' }, COACH)).toEqual({
      notice: 'Review 1 has been closed already.',
    });
    expect(school.reply('reopenReview', { review: 'Review 1', why: ' ' })).toMatchObject({
      message: 'Say why you open it again. The reason stays with it.',
    });
    school.call('reopenReview', { review: 'Review 1', why: 'A form was late.' }, COACH);
    expect(school.rows('Reviews')).toMatchObject([
      { State: 'open', 'Reopened, and why': `2026-09-15 ${COACH}: A form was late.` },
    ]);
  });

  it('is written by those who lead or observe', () => {
    const school = inReview(12);
    school.workspace.files.share(school.workbook, 'ada@school.example', 'edit');
    expect(
      school.reply(
        'writeStep',
        { review: 'Review 1', part: 'notice', text: 'x', before: '' },
        'ada@school.example',
      ),
    ).toMatchObject({
      message: 'Only leaders and coaches on the Staff tab hold reviews. Check your role there.',
    });
  });
});

describe('A decision', () => {
  it('that is deleted by hand is missed, with its words', () => {
    const school = inReview(12);
    decide(school);
    school.paste('Decisions', 2, 1, [new Array(school.headings('Decisions').length).fill('')]);
    expect(school.page('review').reviewProblems(school.call('reviews'))).toEqual([
      'Review 1 decided “Model wait time in every team meeting.”, which is gone from the Decisions tab. Bring it back with File › Version history, or decide it again.',
    ]);
  });

  it('with a date in words is named, and not missed', () => {
    const school = inReview(12);
    decide(school);
    school.type('Decisions', 'Review 1', 'By', 'after the break');
    expect(school.page('review').reviewProblems(school.call('reviews'))).toEqual([
      'Decisions, row 2: “after the break” is not a date. Write it like 2026-09-30.',
    ]);
  });

  it('whose owner left asks for another at the next review', () => {
    const school = inReview(12);
    decide(school);
    school.call('closeReview', { review: 'Review 1' });
    visitEach(school, '2026-10-01T15:00:00Z', ['In place', 'In place']);
    school.call('collect');
    school.call('holdReview');
    const row = school.rows('Staff').findIndex((person) => person['E-mail'] === COACH) + 2;
    school.paste('Staff', row, 1, [new Array(school.headings('Staff').length).fill('')]);
    const { view } = reviewAtHand(school, 'Review 2');
    expect(view.earlier).toMatchObject([{ ownerLeft: true, verdict: 'met' }]);
    expect(school.reply('decide', view.earlier[0]?.decision)).toMatchObject({
      message: `${COACH} is not on the Staff tab. Choose another owner.`,
    });
  });

  it('asks for each thing it lacks', () => {
    const staff = new Set([COACH]);
    const asked = (more: Parameters<typeof aDecision>[0]) =>
      askedOf(aDecision(more), '2026-10-01', staff);
    expect(asked({})).toEqual([]);
    expect(asked({ by: '2026-09-30' })).toEqual(['That day has passed. Choose a later one.']);
    expect(asked({ target: 140 })).toEqual(['A target lies between 0 and 100%.']);
    expect(asked({ target: null })).toEqual([
      'What should change? Choose a share and a target, or say it in words.',
    ]);
    expect(asked({ state: 'closed' })).toEqual(['What came of it? Say it before you close it.']);
    expect(asked({ kind: 'walkthrough process', practice: '', expected: 'Two observers' })).toEqual(
      [],
    );
  });
});

describe('When a review falls due', () => {
  it('is as the settings say, or as at first where they cannot be', () => {
    expect(reviewRule({ reviewAfterDays: '60', reviewAtVisits: '100' })).toEqual({
      days: 60,
      visits: 100,
      problems: [],
    });
    expect(reviewRule({ reviewAfterDays: 'a month', reviewAtVisits: '0' })).toEqual({
      days: 30,
      visits: 30,
      problems: [
        'Settings, Review after days: “a month” is no whole number from 7 to 366. Until you fix it, 30 counts.',
        'Settings, Review at visits: “0” is no whole number from 5 to 1000. Until you fix it, 30 counts.',
      ],
    });
  });
});
