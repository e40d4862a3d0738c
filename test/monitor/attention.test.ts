import { LEVEL_QUESTION, recheck, rosterQuestions } from '../../src/monitor/attention';
import { anObservation, aPrincipal, aTeacher } from '../builders';

const staff = [aTeacher('Ana López'), aPrincipal()];

describe('a walkthrough that needed attention', () => {
  const visit = anObservation({ observer: 'new@school.example' });
  const asked = { ...visit, attention: rosterQuestions(visit, staff) };

  it('is in order once the observer stands on the roster', () => {
    const found = recheck(
      [asked],
      [...staff, aTeacher('Nia New', { email: 'new@school.example' })],
    );
    expect(found).toEqual([{ ...asked, attention: [] }]);
  });

  it('stays as it is while nothing has changed', () => {
    expect(recheck([asked], staff)).toEqual([]);
  });

  it('takes the name of the teacher whose e-mail a leader typed', () => {
    const lost = anObservation({
      teacher: '',
      teacherName: '',
      attention: ['No teacher was chosen.'],
    });
    const mended = { ...lost, teacher: 'ana@school.example' };
    expect(recheck([mended], staff)).toMatchObject([{ teacherName: 'Ana López', attention: [] }]);
  });

  it('keeps asking about a level that nobody offers', () => {
    const question = `${LEVEL_QUESTION}“So so” for “Wait time”. Type the level in Ratings.`;
    const both = { ...visit, attention: [...rosterQuestions(visit, staff), question] };
    const known = [...staff, aTeacher('Nia New', { email: 'new@school.example' })];
    expect(recheck([both], known)).toMatchObject([{ attention: [question] }]);
  });

  it('is asked about when its teacher only leads', () => {
    const visitOfLeader = anObservation({
      teacher: 'sam@school.example',
      observer: 'ana@school.example',
    });
    expect(rosterQuestions(visitOfLeader, staff)).toEqual([
      'Sam Ortiz is no teacher on the Staff tab. Change the role there.',
    ]);
  });
});
