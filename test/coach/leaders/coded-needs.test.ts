import { submitForm, viewForm } from '../../../local/services/forms/people';
import { type MentoringNeed, needsOfTeachers } from '../../../src/coach/leaders/mentoring-needs';
import { needInWords } from '../../../src/sidebar/screens/leaders/leaders-in-words';
import { ANA, aSchool, BEN, COACH, looks } from '../../a-school-of-mentors';
import { answersTo, type RunningSchool } from '../../running-school';

const DEE = 'dee@school.example';

function talk(school: RunningSchool, name: string, day: string, needs: readonly string[]): void {
  const id = school.formId('coaching-session');
  const answers = answersTo(viewForm(school.workspace, COACH, id), {
    Teacher: `${name} Ames`,
    'Date of the conversation': day,
    Needs: needs,
  });
  expect(submitForm(school.workspace, COACH, id, answers).problems).toEqual({});
}

/** Cora coded the first practice for Ana, who struggles with it, and for Dee, who does not; and the second one once for Dee. */
function coded() {
  const made = aSchool();
  const { school, practice } = made;
  const other = school.rows('Practices')[1]?.Name ?? '';
  school.call('sessionForm');
  talk(school, 'Ana', '2026-09-08', [practice]);
  talk(school, 'Ana', '2026-09-11', [practice, 'Planning']);
  talk(school, 'Dee', '2026-09-10', [practice, other]);
  school.run('everyHour');
  return { ...made, other };
}

const inWords = (need: MentoringNeed | undefined) =>
  need && needInWords(need, 'In place', new Date('2026-09-14'));

describe('What coaches coded', () => {
  it('stands beside what was seen, one need for a teacher and practice', () => {
    const { school, id } = coded();
    const { needs } = looks(school);
    expect(needs.map(({ teacher, practice, why }) => [teacher.name, practice === id, why])).toEqual(
      [
        ['Ana Ames', true, 'below typical'],
        ['Ben Ames', true, 'below typical'],
        ['Dee Ames', true, 'coded'],
        ['Dee Ames', false, 'coded'],
      ],
    );
    const [ana, ben, dee, deeToo] = needs;
    expect(inWords(ana)).toEqual([
      ['In lessons', 'In place in 0 of 6 visits, very likely less than is typical.'],
      ['In coaching', 'Coded in 2 conversations since September.'],
    ]);
    expect(inWords(ben)).toEqual([
      ['In lessons', 'In place in 0 of 6 visits, very likely less than is typical.'],
    ]);
    expect(inWords(dee)).toEqual([
      ['In lessons', 'In place in 3 of 6 visits.'],
      ['In coaching', 'Coded in 1 conversation in September.'],
    ]);
    expect(inWords(deeToo)).toEqual([
      ['In lessons', 'Seen too seldom to say.'],
      ['In coaching', 'Coded in 1 conversation in September.'],
    ]);
  });

  it('is told to leaders, and to a coach of those teachers alone whom they are assigned', () => {
    const { school } = coded();
    school.workspace.files.share(school.workbook, COACH, 'edit');
    school.paste('Coach assignments', 2, 1, [[COACH, BEN, '2026-09-01', '']]);
    const codesSeenBy = (user?: string) => {
      const { evidence, leaders, shown } = looks(school);
      const { sessions } = school.call('coachingNeeds', undefined, user);
      const needs = needsOfTeachers(evidence, shown, leaders, sessions);
      return needs.filter((need) => need.coded).map(({ teacher }) => teacher.email);
    };
    expect(codesSeenBy()).toEqual([ANA, DEE, DEE]);
    expect(codesSeenBy(COACH)).toEqual([]);
    school.type('Coach assignments', BEN, 'Teacher', DEE);
    expect(codesSeenBy(COACH)).toEqual([DEE, DEE]);
  });

  it('counts what was coded lately, and not what is still to come or of somebody with a mentor', () => {
    const { school, practice, id } = aSchool();
    const { evidence, leaders, shown } = looks(school);
    const needs = (date: string, pairs = leaders.pairs) =>
      needsOfTeachers(evidence, shown, { ...leaders, pairs }, [
        { teacher: DEE, date, focus: practice, supports: [], needs: [practice.toUpperCase()] },
      ]).filter(({ teacher }) => teacher.email === DEE);
    expect(needs('2026-09-14')).toMatchObject([{ practice: id, coded: { conversations: 1 } }]);
    expect(needs('2026-09-15')).toEqual([]);
    expect(needs('2025-09-13')).toEqual([]);
    const pair = { pair: 'p', mentor: 'kit@school.example', mentorName: 'Kit Ames', why: '' };
    const going = { ...pair, teacher: DEE, teacherName: 'Dee Ames', practice: id };
    expect(needs('2026-09-14', [{ ...going, from: '2026-09-01', until: '', ended: '' }])).toEqual(
      [],
    );
  });
});
