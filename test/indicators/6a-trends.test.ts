import { sinceInWords, trendsTitle } from '../../src/sidebar/screens/trends/trends-in-words';
import { aPrincipal, aTeacher, seeded } from '../builders';
import { RunningSchool } from '../running-school';

const TEACHERS = ['Ana', 'Ben', 'Cy', 'Dee', 'Eve', 'Fay', 'Gus', 'Hal', 'Ida', 'Jo'];

describe('Trends', () => {
  it('says in words how each practice changed across cycles, and when there is too little to say', () => {
    const school = RunningSchool.ready([aPrincipal(), ...TEACHERS.map((name) => aTeacher(name))]);
    const [rising = '', same = '', rare = ''] = school.rows('Practices').map(({ Name }) => Name);
    const visits = (day: string, level: string, seldom: number) => {
      school.workspace.clock.stopAt(new Date(`${day}T15:00:00Z`));
      TEACHERS.forEach((name, index) => {
        school.visit({
          Teacher: name,
          Period: 'Period 1',
          'Part of the lesson': 'Middle',
          [rising]: index === 0 ? 'Starting' : level,
          [same]: index < 5 ? 'In place' : 'Starting',
          ...(index < seldom ? { [rare]: 'In place' } : {}),
        });
      });
    };
    const { trendsOf, patternsOf } = school.page('trends');
    visits('2026-09-15', 'Starting', 4);
    expect(trendsTitle(trendsOf(school.call('evidence'), seeded(1)))).toBe(
      'Trends start with the second review cycle',
    );

    visits('2026-10-13', 'In place', 10);
    const evidence = school.call('evidence');
    const trends = trendsOf(evidence, seeded(1));
    expect(trendsTitle(trends)).toBe(`Rising: ${rising}`);
    const words = (name: string) => {
      const trend = trends.practices.find((one) => one.name === name);
      return trend && sinceInWords(trend, trends);
    };
    expect(words(rising)).toMatch(
      /^Rising: 90 points up since September 2026 \(\+\d\d to \+\d\d\)$/,
    );
    expect(words(same)).toMatch(/^(Steady|Too little to say): no change since September 2026 \(−/);
    expect(words(rare)).toBe(
      'Too little to say since September 2026: 4 teachers in a cycle, figures start at 5',
    );

    // The whole picture of one cycle, from the same evidence.
    const october = evidence.lessons.filter(({ cycle }) => cycle === '2026-10');
    const [first] = patternsOf(evidence, october, seeded(1));
    expect(first?.name).toBe(rising);
    expect([...(first?.counts ?? [])]).toEqual([0, 1, 0, 9]);
  });
});
