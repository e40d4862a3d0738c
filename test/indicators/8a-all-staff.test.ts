import { viewForm } from '../../local/services/forms/people';
import {
  answerForm,
  aSchoolOfTeams,
  emailOf,
  holdReview,
  NAMES,
  PRACTICE,
  teamsAtHand,
  visitAll,
} from '../a-school-of-teams';
import { PRINCIPAL } from '../running-school';
import { acceptance } from './cells';

const ADA = emailOf('Ada');
const FITS = 'Do they fit what you see?';
const DECISION = 'Observers stay ten minutes';

describe('Results to all staff', () => {
  const school = aSchoolOfTeams();
  const letters = (subject: string) =>
    school.workspace.mail().filter((mail) => mail.subject.endsWith(subject));
  const due = () => {
    const home = school.call('home');
    return 'isNew' in home ? [] : home.due.map(({ title }) => title);
  };

  acceptance('8a', 'GS', async () => {
    visitAll(school, '2026-09-15', 8);
    holdReview(school, DECISION, 'Rooms are calm.');
    expect(due()).toContain('Tell all staff: Review 1');

    // Leaders see the letter as staff will, then tell everybody once.
    const before = teamsAtHand(school);
    expect(JSON.stringify(before.letter())).toContain('Rooms are calm.');
    expect(await before.tellStaff()).toEqual({ queued: 19, notice: '' });
    expect((await teamsAtHand(school).tellStaff()).queued).toBe(0);
    expect(due()).not.toContain('Tell all staff: Review 1');
    school.call('send');

    const [mail, ...others] = letters('Review 1');
    expect(others).toHaveLength(18);
    expect(mail?.body).toContain(`${PRACTICE}\n  In place in 88% or more of ratings`);
    for (const name of NAMES) expect(mail?.body).not.toContain(`${name} Ray`);
    // What left is remembered, and everybody may read the Doc.
    expect(school.rows('Released')).toMatchObject([{ Packet: 'What we saw – Review 1' }]);
    const doc = school.workspace.files.list().find(({ name }) => name.startsWith('What we saw'));
    expect(doc?.viewers).toContain(ADA);
    expect(mail?.body).toContain(doc?.id);
  });

  acceptance('8a', 'KI', () => {
    // The link in the letter opens a form that keeps no name.
    const link = /view: (\S+)/.exec(letters('Review 1')[0]?.body ?? '')?.[1] ?? '';
    expect(decodeURIComponent(link)).toContain('=Review 1');
    const form = viewForm(school.workspace, ADA, school.formId('staff-views'));
    expect(form.collectsEmail).toBe(false);
    expect(form.description).toContain('neither your name nor your e-mail is kept');
    for (const [index, name] of NAMES.slice(0, 12).entries()) {
      answerForm(school, 'staff-views', emailOf(name), {
        'Which results is it about?': 'Review 1',
        [FITS]: index < 6 ? 'Yes, mostly' : 'In part',
        'What should we look for next?': index === 0 ? 'Wait time' : '',
        'Which decision helps you most?': DECISION,
      });
    }
    school.run('everyHour');
    const views = school.rows('Staff views');
    expect(views).toHaveLength(12);
    expect(JSON.stringify(views)).not.toContain('school.example');
    expect(school.hasTab('Responses: Your view of our results')).toBe(false);
    expect(
      teamsAtHand(school).page.viewCounts(teamsAtHand(school).teams.views, 'Review 1'),
    ).toEqual({
      answered: 12,
      fits: [
        { words: 'Yes, mostly', count: 6 },
        { words: 'In part', count: 6 },
        { words: 'No', count: 0 },
      ],
      decisions: [{ words: DECISION, count: 12 }],
    });
    // Only leaders read the words.
    expect(school.call('teams', undefined, PRINCIPAL).views).toHaveLength(12);
    school.workspace.files.share(school.workbook, ADA, 'edit');
    expect(school.call('teams', undefined, ADA).views).toEqual([]);
  });

  acceptance('8a', 'GB', async () => {
    visitAll(school, '2026-10-06', 1);
    holdReview(school, 'We pair observers', 'Fewer follow-up questions.');
    // The next letter has themes, trends, decisions, and what staff said to the one before.
    await teamsAtHand(school).tellStaff();
    school.call('send');
    const body = letters('Review 2')[0]?.body ?? '';
    expect(body).toContain('What we noticed\nFewer follow-up questions.');
    expect(body).toContain(`Falling since Review 1: ${PRACTICE}.`);
    expect(body).toContain('What we decided\n- We pair observers');
    expect(body).not.toContain(PRINCIPAL);
    expect(body).toContain(
      `12 of you answered after Review 1: 6 say that the results fit what they see, 6 that they do so in part or not. The decision that helps most: ${DECISION}`,
    );
  });

  it('tells no number of people that is smaller than the smallest group', () => {
    const { page } = teamsAtHand(school);
    const counts = (yes: number, part: number) => ({
      answered: yes + part,
      fits: [
        { words: 'Yes, mostly', count: yes },
        { words: 'In part', count: part },
        { words: 'No', count: 0 },
      ],
      decisions: [{ words: 'One', count: 3 }],
    });
    expect(page.viewsTold(counts(2, 1), 'Review 1', 5)).toBe(
      'A few of you answered after Review 1. We read every word.',
    );
    expect(page.viewsTold(counts(8, 1), 'Review 1', 5)).toBe(
      '9 of you answered after Review 1: most say that the results fit what they see.',
    );
    expect(page.viewsTold(counts(0, 0), 'Review 1', 5)).toBe('');
  });

  it('waits on a day without mail, and goes the next, once', async () => {
    visitAll(school, '2026-11-10', 4);
    holdReview(school, 'We go on', 'Better.');
    await teamsAtHand(school).tellStaff();
    school.withoutMail(() => school.run('everyHour'));
    expect(letters('Review 3')).toHaveLength(0);
    school.run('everyHour');
    school.run('everyHour');
    expect(letters('Review 3')).toHaveLength(19);
  });
});
