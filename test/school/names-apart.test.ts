import { namesApart } from '../../src/school/names-apart';
import { toldApart } from '../../src/sidebar/screens/coaching/coached-teachers';
import { coverageFrom } from '../../src/sidebar/screens/coverage/coverage-in-words';
import { aTeacher } from '../builders';
import { RunningSchool } from '../running-school';
import { makeSchedule } from '../schedule-made';

const MARIA_K = aTeacher('Maria Garcia', { email: 'maria1@school.example', grade: 'K' });
const MARIA_7 = aTeacher('Maria Garcia', { email: 'maria2@school.example', grade: '7' });
const BOTH = ['Maria Garcia (grade 7)', 'Maria Garcia (grade K)'];

const marias = (names: readonly string[]) =>
  [...new Set(names.filter((name) => name.startsWith('Maria')))].sort();

describe('Two people of one name', () => {
  it('are told apart by what the roster knows of them, and others go by their names', () => {
    const someone = aTeacher('Ana López', { grade: '4' });
    expect([...namesApart([MARIA_K, someone, MARIA_7]).values()]).toEqual([
      'Maria Garcia (grade K)',
      'Ana López',
      'Maria Garcia (grade 7)',
    ]);
  });

  it('are told apart in the schedule, the week’s letter, who was seen, coaching and the outbox', () => {
    const school = RunningSchool.ready([...RunningSchool.STAFF, MARIA_K, MARIA_7]);
    makeSchedule(school, { cadence: 'Every week', from: '2026-09-15', weeks: 1 });
    const { visits } = school.call('schedule');
    expect(marias(visits.map(({ teacher }) => teacher))).toEqual(BOTH);

    const covered = coverageFrom(school.call('coverage'));
    expect(marias(covered.teachers.map(({ name }) => name))).toEqual(BOTH);
    expect(marias(toldApart(school.call('coaching')).teachers.map(({ name }) => name))).toEqual(
      BOTH,
    );

    school.call('sendWeek', { week: '2026-09-14' });
    school.call('send');
    const letters = school.workspace.mail().filter(({ subject }) => subject.startsWith('Your '));
    for (const name of BOTH) expect(letters.map(({ body }) => body).join()).toContain(name);

    school.visit({
      Teacher: 'Maria Garcia (grade K)',
      Period: 'Period 1',
      'Part of the lesson': 'Middle',
    });
    school.run('everyHour');
    expect(school.call('outbox').messages.map(({ toName }) => toName)).toContain(BOTH[1]);
  });
});
