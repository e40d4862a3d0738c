import { sinceInWords, trendsTitle } from '../../src/sidebar/screens/trends/trends-in-words';
import { aPrincipal, aTeacher } from '../builders';
import { PRINCIPAL, RunningSchool } from '../running-school';
import { acceptance } from './cells';

const TEACHERS = ['Ana', 'Ben', 'Cy', 'Dee', 'Eve', 'Fay', 'Gus', 'Hal', 'Ida', 'Jo'];

describe('Trends', () => {
  acceptance('6a', 'GB', () => {
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
    expect(trendsTitle(trendsOf(school.call('evidence')))).toBe(
      'Trends start with the second review cycle',
    );

    visits('2026-10-13', 'In place', 10);
    const evidence = school.call('evidence');
    const trends = trendsOf(evidence);
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
    const [first] = patternsOf(evidence, october);
    expect(first?.name).toBe(rising);
    expect([...(first?.counts ?? [])]).toEqual([0, 1, 0, 9]);

    // The review decides on instruction and on the walkthrough process itself.
    school.call('holdReview');
    const { newDecision } = school.page('review');
    const decide = (seconds: number, more: object) =>
      school.call('decide', {
        ...newDecision('Review 1', new Date(Date.parse('2026-10-13T16:00:00Z') + seconds * 1000)),
        owner: PRINCIPAL,
        by: '2026-12-18',
        ...more,
      });
    decide(1, {
      words: 'Open the second practice in team meetings.',
      practice: 'discussion-2',
      practiceName: same,
      strength: rising,
      direction: 'rises to',
      target: 70,
    });
    decide(2, {
      words: 'Visit the ends of lessons too.',
      kind: 'walkthrough process',
      expected: 'A third of visits at the end',
    });
    expect(
      school.rows('Decisions').map((row) => [row.Decision, row.About, row['Builds on']]),
    ).toEqual([
      ['Open the second practice in team meetings.', 'instruction', rising],
      ['Visit the ends of lessons too.', 'walkthrough process', ''],
    ]);
  });
});
