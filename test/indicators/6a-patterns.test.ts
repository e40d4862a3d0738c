import { aPrincipal, aTeacher } from '../builders';
import { RunningSchool } from '../running-school';
import { acceptance } from './cells';

describe('Patterns', () => {
  acceptance('6a', 'GS', () => {
    const teachers = ['Ana', 'Ben', 'Cy', 'Dee', 'Eve', 'Fay'].map((name) => aTeacher(name));
    const school = RunningSchool.ready([aPrincipal(), ...teachers]);
    const practice = school.rows('Practices')[0]?.Name ?? '';
    const visit = (teacher: string, level: string) =>
      school.visit({
        Teacher: teacher,
        Period: 'Period 1',
        'Part of the lesson': 'Middle',
        [practice]: level,
      });
    // Ana is seen in place four times, the other five once each and not there yet.
    for (let times = 0; times < 4; times++) visit('Ana', 'In place');
    for (const { name } of teachers.slice(1)) visit(name, 'Starting');

    const picture = school.call('picture');
    expect(picture).toMatchObject({ observations: 9, teachers: 6, observers: 1 });
    const seen = picture.sets[0]?.practices[0];
    expect(seen?.counts).toEqual([0, 5, 0, 4]);
    expect(seen?.inPlace).toMatchObject({ teachers: 6, share: expect.closeTo(1 / 6, 10) });
  });
});
