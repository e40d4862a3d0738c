import { viewDocument } from '../../local/services/document/people';
import { viewForm } from '../../local/services/forms/people';
import {
  addSheet,
  changeChartType,
  filterSheet,
  pivotSheetBy,
  typeIntoCells,
  viewSheet,
  viewSpreadsheet,
} from '../../local/services/spreadsheet/people';
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
import { PRINCIPAL, type RunningSchool } from '../running-school';
import { acceptance } from './cells';

const ADA = emailOf('Ada');
const BO = emailOf('Bo');
const SAYS = 'What is it?';
const WORDS = 'What do you say?';

describe('Results to teams', () => {
  const school = aSchoolOfTeams();

  acceptance('8b', 'GS', async () => {
    visitAll(school, '2026-09-15', 8);
    holdReview(school, 'We go on', 'Rooms are calm.');
    const told = await teamsAtHand(school).tellTeams();
    expect(told.map(({ queued }) => queued)).toEqual([8, 7, 2]);
    // The largest first: what the team of two costs another, it costs the smallest of those that are large enough.
    expect(told.map(({ none }) => none)).toEqual([null, 'held back', 'small']);
    school.call('send');

    // The team's Doc is for its members, and names nobody.
    const packet = packetOf(school, 'Grade 4 – Review 1');
    const file = school.workspace.files.list().find(({ id }) => id === packet?.Document);
    expect([...(file?.viewers ?? [])].sort()).toEqual(NAMES.slice(0, 8).map(emailOf).sort());
    const doc = JSON.stringify(viewDocument(school.workspace, ADA, file?.id ?? '').blocks);
    expect(doc).toContain('Review 1: 8 of you');
    expect(doc).toContain('75% or more');
    const mail = lastMail(school, ADA);
    expect(mail.subject).toBe('Grade 4: our results, Review 1');
    expect(mail.body).toContain(file?.id);
    expect(mail.body).toContain('“Partly in place” or above in 75% or more of ratings.');
    for (const name of NAMES) expect(doc + mail.body.slice(20)).not.toContain(`${name} Ray`);

    // A team of two hears why it gets no figures, and has no Doc.
    const small = lastMail(school, emailOf('Quin'));
    expect(small.body).toContain('We give figures of 5 teachers or more');
    expect(small.body).not.toContain('%,');
    expect(packetOf(school, 'Arts – Review 1')).toBeUndefined();
  });

  acceptance('8b', 'KI', async () => {
    const { id, tab } = workbookOf(school, 'Grade 4');
    // What stands in it is about five teachers or more, with no teacher, day or observer.
    const [headings = [], ...rows] = tab('Data').display;
    expect(headings).toEqual([
      'Review',
      'Form',
      'Practice',
      'Looked at by',
      'Group',
      'Teachers',
      'How much',
      'Upper half, in words',
      'Upper half, %',
      'From, %',
      'To, %',
      'Highest level, in words',
      'Highest level, %',
    ]);
    expect(rows).toContainEqual(
      expect.arrayContaining([
        'Review 1',
        PRACTICE,
        'Our team',
        'Grade 4',
        '8',
        'Most',
        '75% or more',
      ]),
    );
    for (const line of rows) expect(Number(line[5])).toBeGreaterThanOrEqual(5);
    // Where “75% or more” is told there is no number: an average would take it for one, an interval say how much more.
    for (const line of rows) {
      const inWords = expect.stringMatching(/^\d+% or more$/);
      expect(line.slice(6)).toEqual(['Most', inWords, '', '', '', inWords, '']);
    }
    const all = JSON.stringify(['Data', 'Pivot', 'Charts'].map((name) => tab(name).display));
    for (const name of [...NAMES.map((one) => `${one} Ray`), 'Ortiz', '2026-', '@']) {
      expect(all).not.toContain(name);
    }
    expect(school.rows('Released').map(({ Packet }) => Packet)).toContain('Workbook of Grade 4');

    // A member works in it: filters, pivots, charts, and has a tab of their own.
    const { workspace } = school;
    filterSheet(workspace, ADA, id, tab('Data').id, 4, 'Our team');
    pivotSheetBy(workspace, ADA, id, tab('Pivot').id, 5, true);
    changeChartType(workspace, ADA, id, tab('Charts').id, 'COLUMN');
    const own = addSheet(workspace, ADA, id);
    typeIntoCells(workspace, ADA, id, own, 1, 1, [['Our plan']]);

    // After the next review it is remade in place: new figures, and all that they changed.
    visitAll(school, '2026-10-06', 1);
    holdReview(school, 'We pair observers', 'Fewer questions.');
    await teamsAtHand(school).tellTeams();
    const after = workbookOf(school, 'Grade 4');
    expect(after.id).toBe(id);
    const data = after.tab('Data');
    expect(data.display.some((line) => line[0] === 'Review 2' && line[3] === 'Our team')).toBe(
      true,
    );
    expect(data.hiddenRows.length).toBeGreaterThan(0);
    for (const row of data.hiddenRows) {
      expect(data.display[row - 1]?.[3]).not.toBe('Our team');
    }
    const pivot = after.tab('Pivot');
    expect(pivot.pivots).toMatchObject([{ rowGroup: 5 }]);
    // Made again since the data have grown, in the order that they chose.
    const groups = pivot.display.slice(1, -1).map(([group]) => group ?? '');
    expect(groups.length).toBeGreaterThan(2);
    expect(groups).toEqual([...groups].sort().reverse());
    expect(pivot.display[0]).toEqual(expect.arrayContaining(['Few', 'Most']));
    const [chart] = after.tab('Charts').charts;
    // A bar in the third color, up to what it is at most, with its figure in its name; the table has the review before.
    expect(chart).toMatchObject({
      type: 'COLUMN',
      lines: [[`${PRACTICE}: 25% or less`, '', '', '25']],
    });
    expect(after.tab('Charts').display).toContainEqual(
      expect.arrayContaining(['Review 2', 'Review 1: 75% or more']),
    );
    expect(viewSheet(workspace, ADA, id, own).display[0]).toEqual(['Our plan']);

    // A team proposes a look-for for its area, which enters the library as a proposal.
    answerForm(school, 'team-says', ADA, {
      [SAYS]: 'Something new to look for',
      [WORDS]: 'Teachers name what a good answer has; students check theirs against it.',
      'A short name': 'Students check their answer',
    });
    school.run('everyHour');
    const [proposed] = school.rows('Practices').filter(({ Status }) => Status === 'proposed');
    expect(proposed).toMatchObject({
      Name: 'Students check their answer',
      Set: 'discussion',
      Source: expect.stringContaining('Proposed by Grade 4'),
    });
    expect(school.call('updateForm', { focus: 'discussion' }).changes).toBe(0);
  });

  acceptance('8b', 'GB', async () => {
    // Every review: each team once.
    school.call('send');
    const letters = school.mailTo(BO).filter(({ subject }) => subject.startsWith('Grade 4: our'));
    expect(letters.map(({ subject }) => subject)).toEqual([
      'Grade 4: our results, Review 1',
      'Grade 4: our results, Review 2',
    ]);

    // Teams ask for changes; leaders accept, adapt or decline, and the whole team hears which and why.
    answerForm(school, 'team-says', BO, {
      [SAYS]: 'Change how visits are done',
      [WORDS]: 'No visits on Mondays.',
    });
    school.run('everyHour');
    expect(dueTitles(school)).toContain('2 team proposals to decide');
    await decide(school, 'No visits on Mondays.', 'declined', '', 'Mondays are when we can.');
    await decide(
      school,
      'Teachers name what',
      'adapted',
      'Students check each other',
      'Peers help more.',
    );
    school.call('send');
    const heard = (who: string) =>
      school.mailTo(who).filter(({ subject }) => subject.startsWith('What Grade 4 proposed'));
    expect(heard(emailOf('Hal')).map(({ subject }) => subject)).toEqual([
      'What Grade 4 proposed: not now',
      'What Grade 4 proposed: we adapt it',
    ]);
    expect(heard(ADA)[0]?.body).toContain('Why: Mondays are when we can.');
    expect(heard(emailOf('Ida'))).toEqual([]);
    expect(school.rows('Team proposals').map(({ State, Why }) => `${State}: ${Why}`)).toEqual([
      'adapted: Peers help more.',
      'declined: Mondays are when we can.',
    ]);
    // Taken up, it waits for its levels: without them it would be no question.
    const inLibrary = () =>
      school.rows('Practices').find(({ Name }) => Name === 'Students check each other');
    expect(inLibrary()?.Status).toBe('proposed');
    expect(school.call('updateForm', { focus: 'discussion' }).changes).toBe(0);
    expect(dueTitles(school)).toContain('Word the levels: Students check each other');

    // They begin with the team's own words.
    const { page, server, teams } = teamsAtHand(school);
    const [proposal] = teams.toWord;
    const { tabs } = school.call('practices');
    const row = tabs.practices.rows.find(({ id }) => id === proposal?.practice);
    const set = tabs.focusSets.rows.find(({ id }) => id === row?.focus);
    if (!proposal || !row || !set) throw new Error('Nothing is to be worded.');
    const begun = { ...page.firstWording(row, proposal, set) };
    expect(begun.descriptor4).toBe(proposal.words);
    expect(() => school.call('wordLookFor', { practice: begun })).toThrow(
      'Say what “Not yet seen”',
    );
    const practice = {
      ...begun,
      descriptor1: 'Nobody.',
      descriptor2: 'A few.',
      descriptor3: 'Half.',
    };
    school.call('wordLookFor', { practice });
    expect(school.call('updateForm', { focus: 'discussion' }).changes).toBeGreaterThan(0);
    const { items } = viewForm(school.workspace, PRINCIPAL, school.formId('discussion'));
    expect(items.map(({ title }) => title)).toContain('Students check each other');
    expect(dueTitles(school).join()).not.toContain('Word the levels');

    // And the team hears by which words it is rated.
    const worded = {
      name: practice.name,
      form: set.name,
      levels: [['Not yet seen', 'Nobody.'] as const],
    };
    await page.tellOnForm(server, proposal, worded, page.teamOf(proposal, teams.staff));
    school.call('send');
    const last = lastMail(school, emailOf('Hal'));
    expect(last.subject).toBe('On the form now: Students check each other');
    expect(last.body).toContain('Nobody.');
  });

  it('tells another of two teams alike first in the next cycle', () => {
    const { page, matter, grouping } = teamsAtHand(school);
    expect(page.inFairOrder(matter, grouping)).toEqual(['Grade 4', 'Grade 5', 'Arts']);
    school.type('Staff', emailOf('Pia'), 'Team', 'Grade 5');
    const alike = teamsAtHand(school);
    const [first, second] = alike.matter.evidence.cycles;
    if (!first || !second) throw new Error('There were two reviews.');
    const orders = [first, second].map((cycle) =>
      page.inFairOrder({ ...alike.matter, cycle }, alike.grouping),
    );
    expect(orders).toEqual([
      ['Grade 4', 'Grade 5', 'Arts'],
      ['Grade 5', 'Grade 4', 'Arts'],
    ]);
    school.type('Staff', emailOf('Pia'), 'Team', '');
  });

  it('keeps the workbook of a team with a new name, and takes it from who left', async () => {
    const { id } = workbookOf(school, 'Grade 4');
    for (const name of NAMES.slice(0, 8)) school.type('Staff', emailOf(name), 'Team', 'Fourth');
    school.type('Staff', emailOf('Hal'), 'Last day', '2026-10-30');
    school.workspace.clock.stopAt(new Date('2026-11-02T15:00:00Z'));
    const [told] = await teamsAtHand(school).tellTeams('Fourth');
    expect(told).toMatchObject({ none: null, queued: 7 });
    expect(workbookOf(school, 'Fourth').id).toBe(id);
    expect(viewSpreadsheet(school.workspace, ADA, id).name).toBe('Fourth: our data');
    expect(school.workspace.files.may(id, emailOf('Hal'), 'view')).toBe(false);
    expect(school.workspace.files.may(id, ADA, 'edit')).toBe(true);
  });

  it('makes a workbook anew that was deleted, and says so', async () => {
    const { id } = workbookOf(school, 'Fourth');
    school.workspace.store.remove('file', id);
    const [told] = await teamsAtHand(school).tellTeams('Fourth');
    expect(told?.notice).toContain('The workbook had been deleted, so a new one was made.');
    expect(workbookOf(school, 'Fourth').id).not.toBe(id);
  });

  it('sets aside what comes from somebody who is in no team', async () => {
    school.type('Staff', BO, 'Team', '');
    answerForm(school, 'team-says', BO, { [SAYS]: 'Change a form', [WORDS]: 'Shorter, please.' });
    school.run('everyHour');
    expect(school.rows('Team proposals').pop()).toMatchObject({
      'In their words': 'Shorter, please.',
      State: 'set aside',
    });
    expect(dueTitles(school).some((title) => title.includes('proposal'))).toBe(false);
  });
});

function dueTitles(school: RunningSchool): string[] {
  const home = school.call('home');
  return 'isNew' in home ? [] : home.due.map(({ title }) => title);
}

function packetOf(school: RunningSchool, name: string) {
  return school.rows('Packets').find(({ Packet }) => Packet === name);
}

function lastMail(school: RunningSchool, who: string) {
  const mail = school.mailTo(who).pop();
  if (!mail) throw new Error(`${who} has no mail.`);
  return mail;
}

function workbookOf(school: RunningSchool, team: string) {
  const row = school.rows('Packets').find((one) => one.For === 'Workbook' && one.Team === team);
  const id = row?.Document ?? '';
  const { sheets } = viewSpreadsheet(school.workspace, PRINCIPAL, id);
  return {
    id,
    tab: (name: string) => {
      const sheet = sheets.find((one) => one.name === name);
      if (!sheet) throw new Error(`There is no tab ${name}.`);
      return viewSheet(school.workspace, PRINCIPAL, id, sheet.id);
    },
  };
}

async function decide(
  school: RunningSchool,
  words: string,
  state: 'accepted' | 'adapted' | 'declined',
  adapted: string,
  why: string,
): Promise<void> {
  const { page, server, teams } = teamsAtHand(school);
  const proposal = teams.proposals.find((one) => one.words.startsWith(words));
  if (!proposal) throw new Error(`Nobody said “${words}”.`);
  const team = page.teamOf(proposal, teams.staff);
  await page.tellDecision(server, { ...proposal, state, adapted, why }, team);
}
