import { viewDocument } from '../../local/services/document/people';
import type { Evidence } from '../../src/guide/evidence';
import type { GroupMatter } from '../../src/guide/groups/show-groups';
import type { PacketMatter } from '../../src/guide/sharing/packet';
import { NAMES, PRACTICE, visitAll } from '../a-school-of-teams';
import { aPrincipal, aTeacher } from '../builders';
import { PRINCIPAL, RunningSchool } from '../running-school';
import { acceptance } from './cells';

/** Grades of eight and of ten, among these a team of two; a column of the school’s own. */
function schoolOfTwoGrades(): RunningSchool {
  const school = RunningSchool.ready([
    aPrincipal(),
    ...NAMES.map((name, index) =>
      aTeacher(`${name} Ray`, {
        grade: index < 8 ? '4' : '5',
        subject: index % 2 ? 'Math' : 'Reading',
        team: index < 8 ? 'Grade 4' : index < 16 ? 'Grade 5' : 'Arts',
        role: index === 0 ? 'Lead teacher' : 'Teacher',
      }),
    ),
  ]);
  const first = school.headings('Staff').length + 1;
  const experience = school
    .rows('Staff')
    .map(({ Role }, index) => [Role === 'Principal' ? '' : index < 9 ? 'New' : 'Experienced']);
  school.paste('Staff', 1, first, [['Experience'], ...experience]);
  return school;
}

function openGroups(school: RunningSchool) {
  const page = school.page('groups');
  // Both are plain answers of the server, as the browser has them.
  const evidence = page.onPresentContinuum(school.call('evidence') as Evidence);
  const groups = school.call('groups') as GroupMatter;
  const groupings = page.groupingsOf(evidence, groups);
  const by = (name: string) => {
    const grouping = groupings.find((one) => one.name === name);
    if (!grouping) throw new Error(`There is no grouping by ${name}.`);
    return grouping;
  };
  const matter = (cycle: string): PacketMatter => {
    const chosen = evidence.cycles.find((one) => one.name === cycle);
    if (!chosen) throw new Error(`There is no ${cycle}.`);
    const raised = page.raised(evidence, groupings, groups.smallest, chosen);
    return { evidence, groups, groupings, cycle: chosen, raised };
  };
  /** "83% of 6", or how many teachers are too few. */
  const figures = (grouping: string, cycle: string) => {
    const lessons = evidence.lessons.filter((lesson) => lesson.cycle === cycle);
    const [row] = page.byGroup(evidence, lessons, by(grouping), groups.smallest);
    return Object.fromEntries(
      (row?.groups ?? []).map(({ group, share }) => [
        group,
        'tooFew' in share
          ? `too few: ${share.teachers}`
          : `${Math.round(share.share * 100)}% of ${share.teachers}`,
      ]),
    );
  };
  return { page, evidence, groups, groupings, by, matter, figures };
}

/** Everything that a Doc of the school says. */
function docOf(school: RunningSchool, packet: string): string {
  const row = school.rows('Packets').find(({ Packet }) => Packet === packet);
  const { blocks } = viewDocument(school.workspace, PRINCIPAL, row?.Document ?? '');
  return JSON.stringify(blocks);
}

describe('Groups', () => {
  const school = schoolOfTwoGrades();
  visitAll(school, '2026-09-15', 8);
  visitAll(school, '2026-10-06', 1);
  school.workspace.clock.stopAt(new Date('2026-11-03T15:00:00Z'));

  acceptance('6b', 'GS', () => {
    const { groupings, figures } = openGroups(school);
    expect(groupings.map(({ name }) => name)).toEqual([
      'Grade',
      'Subject',
      'Team',
      'Experience',
      'Period',
      'Part of the lesson',
      'Observer',
    ]);
    expect(figures('Grade', '2026-10')).toEqual({ 4: '13% of 8', 5: '90% of 10' });
    expect(figures('Team', '2026-10')).toEqual({
      Arts: 'too few: 2',
      'Grade 4': '13% of 8',
      'Grade 5': '100% of 8',
    });
    expect(figures('Experience', '2026-10')).toEqual({
      Experienced: '90% of 10',
      New: '13% of 8',
    });
    expect(figures('Period', '2026-10')).toEqual({
      'Period 1': '56% of 18',
      'Period 2': '56% of 18',
    });
    expect(figures('Observer', '2026-10')).toEqual({ 'Sam Ortiz': '56% of 18' });
  });

  acceptance('6b', 'GB', () => {
    const { page, by, figures, matter } = openGroups(school);
    // Over time, a grade that was ahead is behind.
    expect(figures('Grade', '2026-09')).toEqual({ 4: '100% of 8', 5: '90% of 10' });
    expect(figures('Grade', '2026-10')).toEqual({ 4: '13% of 8', 5: '90% of 10' });

    // A team gets the patterns of its own area, and nobody's name.
    const { request } = page.teamPacket(matter('October 2026'), by('Team'), 'Grade 4');
    school.call('packet', request);
    const doc = docOf(school, 'Grade 4 – October 2026');
    expect(doc).toContain('rated “Partly in place” or above');
    expect(doc).toContain('October 2026: 8 of you');
    expect(doc).toContain('25% or less');
    // Before.
    expect(doc).toContain('75% or more');
    expect(doc).toContain('To talk about');
    for (const name of NAMES) expect(doc).not.toContain(`${name} Ray`);
    expect(school.rows('Released')).toHaveLength(1);

    // The team of two gets the school's figures and none of its own.
    const arts = page.teamPacket(matter('October 2026'), by('Team'), 'Arts');
    expect(JSON.stringify(arts.request.parts)).toContain('Fewer than 5 teachers');
  });

  it('raises a trend that needs a response, with whom it concerns, and lets the district have it', () => {
    const { page, by, matter } = openGroups(school);
    const october = matter('October 2026');
    const [first] = october.raised;
    expect(first).toMatchObject({
      practice: { name: PRACTICE },
      concerns: { teams: ['Grade 4'], leads: [{ name: 'Ada Ray', email: 'ada@school.example' }] },
    });
    expect(october.raised.map(({ kind, group }) => `${group} ${kind}`)).toEqual(
      expect.arrayContaining(['4 falling', 'Grade 4 falling', '4 below']),
    );

    // The grade and its team are the same teachers, so each is brought up once.
    const once = page.distinct(october.raised).map(({ kind, teachers }) => `${kind} ${teachers}`);
    expect(new Set(once).size).toBe(once.length);

    const { request, heldBack } = page.districtPacket(october, [by('Grade'), by('Team')]);
    school.call('packet', request);
    const doc = docOf(school, 'Riverside K-8 – October 2026');
    expect(doc).toContain('What needs a response');
    expect(doc).toContain('is falling');
    expect(doc).toContain('No figures for Arts, Grade 5.');
    // Grade 5 is its team and the team of two: with grade and team told, the two would be.
    expect(heldBack).toBeGreaterThan(0);
    for (const name of NAMES) expect(doc).not.toContain(`${name} Ray`);
  });

  it('shares nothing from which a colleague who joined can be worked out', () => {
    school.type('Staff', 'kim@school.example', 'Team', 'Grade 4');
    const { page, by, matter } = openGroups(school);
    const { request } = page.teamPacket(matter('October 2026'), by('Team'), 'Grade 4');
    const words = JSON.stringify(request.parts);
    expect(words).toContain('Held back');
    expect(words).not.toContain('of you"');
    school.type('Staff', 'kim@school.example', 'Team', 'Grade 5');
  });

  it('refuses a packet that was checked before another went out', () => {
    const { page, matter } = openGroups(school);
    const staff = page.staffPacket(matter('September 2026'));
    school.call('packet', page.staffPacket(matter('October 2026')).request);
    expect(() => school.call('packet', staff.request)).toThrow(
      'Something else was shared meanwhile',
    );
  });

  it('writes to the staff what is strong, as a letter to be mailed', () => {
    const { page, matter } = openGroups(school);
    const { letter } = page.staffPacket(matter('October 2026'));
    expect(letter.subject).toBe('What we saw – October 2026');
    expect(letter.parts).toContainEqual(
      expect.objectContaining({
        title: 'What is strong',
        items: [
          expect.objectContaining({
            title: PRACTICE,
            text: 'In place in about 6 in 10 ratings (it may be 4 to 7)',
          }),
        ],
      }),
    );
  });

  it('answers a limit that points to people, and spellings of one group, in words', () => {
    school.type('Settings', 'Smallest group shown', 'Value', '1');
    expect(openGroups(school).groups).toMatchObject({
      smallest: 5,
      problem: expect.stringContaining('Groups of fewer than 3 teachers would point to people.'),
    });
    school.type('Settings', 'Smallest group shown', 'Value', 'five');
    expect(openGroups(school).groups.problem).toContain('Write a whole number from 3 on.');
    school.type('Settings', 'Smallest group shown', 'Value', '5');

    const spellings = ['MATH', 'math', 'Math.', ' Math', 'M a t h'];
    const math = school.rows('Staff').filter(({ Subject }) => Subject === 'Math');
    for (const [index, spelling] of spellings.entries()) {
      school.type('Staff', math[index]?.['E-mail'] ?? '', 'Subject', spelling);
    }
    const { page, evidence, by } = openGroups(school);
    const subject = by('Subject');
    expect(subject.groups).toHaveLength(1 + 5);
    const said = evidence.teachers.map(({ email }) => subject.groupOfTeacher(email));
    const names = page.namesFor(page.mergesIn('Subject', said), []);
    // Plain rows, as google.script.run sends them.
    school.call('keepGroupNames', JSON.parse(JSON.stringify({ names })));
    expect(openGroups(school).by('Subject').groups).toEqual(['Math', 'Reading']);
    expect(school.rows('Staff').some(({ Subject }) => Subject === 'MATH')).toBe(true);
  });

  it('says nothing of differences when everybody is in one group', () => {
    const { page, evidence, groups, by } = openGroups(school);
    const lessons = evidence.lessons.filter(({ cycle }) => cycle === '2026-10');
    const [row] = page.byGroup(evidence, lessons, by('Observer'), groups.smallest);
    expect(row?.groups.map(({ difference }) => difference)).toEqual([null]);
  });
});
