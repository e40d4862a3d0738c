import { levelOf, teacherLabels, walkthroughForm } from '../../src/monitor/walkthrough-form';
import { aFocusSet, aPractice, aPrincipal, aTeacher, theSettings } from '../builders';

describe('a walkthrough form', () => {
  const form = walkthroughForm(
    aFocusSet(),
    [aPractice('a'), aPractice('b', { studentAction: '' })],
    [aTeacher('Ana López'), aPrincipal()],
    [
      { period: '1', starts: '', ends: '' },
      { period: 'Advisory', starts: '', ends: '' },
    ],
    theSettings,
  );
  const question = (name: string) => form.questions.find((one) => one.question === name);

  it('lists the teachers, not those who only observe', () => {
    expect(question('teacher')?.content).toMatchObject({ choices: ['Ana López'] });
  });

  it('is open to those who observe', () => {
    expect(form.front.responders).toEqual(['sam@school.example']);
  });

  it('offers each level with what it looks like, lowest first, and knows it again', () => {
    const levels = question('practice:a');
    expect(levels?.content).toMatchObject({
      required: false,
      choices: [
        'Not yet seen: Nobody does.',
        'Starting: One or two do.',
        'Partly in place: Half do.',
        'In place: Most do.',
      ],
    });
    expect(levelOf(levels?.meanings['Partly in place: Half do.'])).toEqual({
      level: 3,
      levels: 4,
      levelName: 'Partly in place',
    });
  });

  it('asks once for what students were seen doing', () => {
    expect(question('students')?.content).toMatchObject({ choices: ['Students do a.'] });
  });

  it('keeps the periods in the order of the day', () => {
    expect(question('period')?.content).toMatchObject({ choices: ['1', 'Advisory'] });
  });

  it('tells apart two teachers of one name, even in one grade', () => {
    const labels = teacherLabels([
      aTeacher('Ana López', { email: 'ana1@school.example', grade: '4' }),
      aTeacher('Ana López', { email: 'ana2@school.example', grade: '6', subject: 'Science' }),
      aTeacher('Ana López', { email: 'ana3@school.example', grade: '4' }),
    ]);
    expect(labels).toEqual([
      ['Ana López (grade 4)', 'ana1@school.example'],
      ['Ana López (grade 4) ana3@school.example', 'ana3@school.example'],
      ['Ana López (grade 6, Science)', 'ana2@school.example'],
    ]);
  });
});
