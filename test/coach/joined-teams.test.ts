import { viewSpreadsheet } from '../../local/services/spreadsheet/people';
import {
  joinInWords,
  proposedJoins,
  rowsApart,
  rowsOfJoin,
} from '../../src/coach/teams/joined-teams';
import { aSchoolOfTeams, emailOf, holdReview, teamsAtHand, visitAll } from '../a-school-of-teams';
import { PRINCIPAL } from '../running-school';

const sizes = (all: Record<string, number>) => new Map(Object.entries(all));

describe('teams that are too small alone', () => {
  it('are proposed together: grades that follow each other, as few as are large enough', () => {
    const all = { Kindergarten: 2, 'Grade 1': 3, 'Grade 2': 2, 'Grade 3': 6, 'Grade 4': 3, '5': 3 };
    const joins = proposedJoins(Object.keys(all), sizes(all), 5);
    expect(joins.map(({ name }) => name)).toEqual(['K–1', 'Grade 2, Grade 4, 5']);
    expect(joins[0] && joinInWords(joins[0])).toBe('Kindergarten, Grade 1 · 5 teachers');
  });

  it('whose names begin alike are proposed, and others are not', () => {
    const all = {
      Arts: 2,
      'Middle school mathematics': 3,
      'Middle school science': 2,
      Specials: 4,
    };
    expect(proposedJoins(Object.keys(all), sizes(all), 5)).toEqual([
      {
        name: 'Middle school: mathematics, science',
        teams: ['Middle school mathematics', 'Middle school science'],
        teachers: 5,
      },
    ]);
  });

  it('leave what is left over with the last, and nothing is proposed that stays too small', () => {
    const all = { K: 3, '1': 2, '2': 2, Band: 1, Choir: 1 };
    expect(proposedJoins(Object.keys(all), sizes(all), 5).map(({ name }) => name)).toEqual(['K–2']);
  });
});

it('a school gives two teams their results together, and apart again', async () => {
  const school = aSchoolOfTeams();
  visitAll(school, '2026-09-15', 6);
  holdReview(school, 'We go on', 'Rooms are calm.');
  school.call('keepGroupNames', {
    names: rowsOfJoin({ name: 'Grade 5 and arts', teams: ['Grade 5', 'Arts'] }),
  });
  const { grouping, page, matter, tellTeams } = teamsAtHand(school);
  expect(grouping.groups).toEqual(['Grade 5 and arts', 'Grade 4']);
  const joined = page.whatTeamGets(matter, grouping, 'Grade 5 and arts');
  expect(joined).toMatchObject({ none: null, figures: [{ told: { words: expect.any(String) } }] });
  expect(joined.members).toHaveLength(9);
  // What the screen says before is what they get.
  const told = await tellTeams();
  expect(told.map(({ none, queued }) => [none, queued])).toEqual([
    [null, 9],
    // Beside the whole school it would tell of the one who is in no team.
    ['held back', 8],
  ]);
  school.call('send');
  const [mail] = school.mailTo(emailOf('Quin'));
  expect(mail?.subject).toBe('Grade 5 and arts: our results, Review 1');
  // Elsewhere they stay the teams of the Staff tab.
  expect(school.rows('Staff').map(({ Team }) => Team)).toContain('Arts');

  school.call('keepGroupNames', { names: rowsApart(['Grade 5', 'Arts']) });
  const apart = teamsAtHand(school);
  expect(apart.grouping.groups).toEqual(['Arts', 'Grade 4', 'Grade 5']);
  expect(apart.page.whatTeamGets(apart.matter, apart.grouping, 'Arts').none).toBe('small');
  // Grade 5 alone, beside both together, would tell of the two.
  expect(apart.page.whatTeamGets(apart.matter, apart.grouping, 'Grade 5').none).toBe('held back');
});

it('a send to all teams makes one tab of raw answers, although Google makes it later', async () => {
  const school = aSchoolOfTeams();
  visitAll(school, '2026-09-15', 6);
  holdReview(school, 'We go on', 'Rooms are calm.');
  const tabs = () =>
    viewSpreadsheet(school.workspace, PRINCIPAL, school.workbook).sheets.map(({ name }) => name);
  const before = tabs().length;
  // All within the seconds that Google takes.
  expect(await teamsAtHand(school).tellTeams()).toHaveLength(3);
  school.workspace.clock.move(60_000);
  school.run('everyHour');
  expect(tabs().filter((tab) => /^Form Responses/.test(tab))).toEqual([]);
  expect(tabs()).toHaveLength(before + 1);
  expect(tabs()).toContain('Raw: What our team says');
});
