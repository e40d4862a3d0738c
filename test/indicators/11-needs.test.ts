import { viewDocument } from '../../local/services/document/people';
import { submitForm, viewForm } from '../../local/services/forms/people';
import { aPrincipal, aTeacher } from '../builders';
import { answersTo, PRINCIPAL, RunningSchool } from '../running-school';
import { acceptance } from './cells';

const COACH = 'cora@school.example';
const NAMES = ['Ana', 'Ben', 'Dee', 'Eva', 'Flo', 'Gus', 'Hal', 'Ida', 'Jon', 'Kim', 'Lea', 'Max'];
const QUESTIONS = 'Follow-up questions';

/** Twelve teachers in two teams of six, and a coach who answers the form of conversations. */
function aSchool(): RunningSchool {
  const school = RunningSchool.ready([
    aPrincipal(),
    aTeacher('Cora Diaz', { role: 'Coach' }),
    ...NAMES.map((name, index) =>
      aTeacher(`${name} Smith`, { team: index < 6 ? 'Lower grades' : 'Upper grades' }),
    ),
  ]);
  school.call('sessionForm');
  return school;
}

function talk(
  school: RunningSchool,
  name: string,
  day: string,
  needs: readonly string[],
  supports: readonly string[] = ['Modeling'],
): void {
  const id = school.formId('coaching-session');
  const answers = answersTo(viewForm(school.workspace, COACH, id), {
    Teacher: `${name} Smith`,
    'Date of the conversation': day,
    'Supports given': supports,
    Needs: needs,
  });
  expect(submitForm(school.workspace, COACH, id, answers).problems).toEqual({});
}

function visit(school: RunningSchool, name: string, day: string, level: string): void {
  school.visit({
    Teacher: `${name} Smith`,
    Period: 'Period 1',
    'Part of the lesson': 'Middle',
    'Date of the visit': day,
    [QUESTIONS]: level,
  });
}

/** The needs as the browser works them out. */
function needsIn(school: RunningSchool) {
  const { needsOf, needsPacket } = school.page('coaching');
  const evidence = school.call('evidence');
  const coaching = school.call('coachingNeeds');
  const needs = needsOf(evidence, coaching, 'team');
  const { request, heldBack } = needsPacket(evidence, coaching, 'team', school.call('groups'));
  // As google.script.run takes it.
  const packet: typeof request = JSON.parse(JSON.stringify(request));
  return { needs, packet, heldBack, said: packet.parts.flatMap(({ cells }) => cells.flat()) };
}

describe('Professional learning needs', () => {
  acceptance('11', 'GS', () => {
    const school = aSchool();
    for (const name of NAMES.slice(0, 6)) {
      talk(school, name, '2026-09-08', [QUESTIONS]);
      // Named again, the need still counts once for this teacher.
      talk(school, name, '2026-09-11', [QUESTIONS, 'Planning']);
    }
    talk(school, 'Lea', '2026-09-11', ['Reasons and evidence']);
    school.run('everyHour');
    const { needs, said } = needsIn(school);
    expect(needs.coached).toEqual({ count: 7 });
    expect(needs.named[0]).toMatchObject({
      name: QUESTIONS,
      named: { count: 6 },
      groups: expect.arrayContaining([
        expect.objectContaining({ group: 'Lower grades', named: { count: 6 } }),
      ]),
    });
    expect(needs.other).toEqual([{ name: 'Planning', named: { count: 6 } }]);
    expect(needs.supports).toEqual([{ name: 'Modeling', named: { count: 7 } }]);
    // What one teacher needs points at that teacher.
    expect(under(said, 'Reasons and evidence')[0]).toBe(
      'In coaching: named by fewer than 5 teachers.',
    );
  });

  acceptance('11', 'GB', () => {
    const school = aSchool();
    school.paste('Coaching codes', 20, 1, [['Working with families', 'need', 'At home too.']]);
    school.call('sessionForm');
    const { items } = viewForm(school.workspace, COACH, school.formId('coaching-session'));
    expect(items.map(({ title }) => title)).toEqual([
      'Teacher',
      'Date of the conversation',
      'Focus',
      'Supports given',
      'Needs',
      'Agreed step',
      'Next conversation',
      'Send the notes to the teacher',
    ]);
    const offered = items.find(({ title }) => title === 'Needs')?.choices ?? [];
    expect(offered.map(({ value }) => value)).toEqual(
      expect.arrayContaining([QUESTIONS, 'Planning', 'Working with families']),
    );
    talk(school, 'Ana', '2026-09-11', ['Working with families'], ['Co-planning', 'Resources']);
    school.run('everyHour');
    expect(school.rows('Coaching sessions')).toMatchObject([
      {
        Teacher: 'Ana Smith',
        Supports: 'Co-planning\nResources',
        Needs: 'Working with families',
        Coach: COACH,
      },
    ]);
    // A code that is renamed later leaves what was noted by it.
    school.type('Coaching codes', 'Working with families', 'Name', 'Families');
    school.call('sessionForm');
    talk(school, 'Ben', '2026-09-11', ['Families']);
    school.run('everyHour');
    expect(school.rows('Coaching sessions').map((row) => row.Needs)).toEqual([
      'Working with families',
      'Families',
    ]);
  });

  acceptance('11', 'KI', () => {
    const school = aSchool();
    NAMES.forEach((name, index) => {
      visit(school, name, '2026-09-01', index < 9 ? 'Starting' : 'In place');
      if (index < 6) talk(school, name, '2026-09-08', [QUESTIONS]);
      visit(school, name, '2026-09-14', index < 3 ? 'Starting' : 'In place');
    });
    school.paste('Professional learning', 2, 1, [
      ['2026-09-07', 'Workshop on questions', QUESTIONS, ''],
    ]);
    school.run('everyHour');
    const { needs, packet, said } = needsIn(school);
    expect(needs.named[0]).toMatchObject({
      name: QUESTIONS,
      named: { count: 6 },
      gap: { share: 0.5, teachers: 12 },
    });
    const first = under(said, QUESTIONS);
    expect(first[0]).toBe('In coaching: named by 6 teachers.');
    expect(first[1]).toMatch(/^In lessons: “Not yet seen” or “Starting” in 50% or less\.$/);
    // That all six of a team named it would be said of each of them.
    expect(first[2]).toMatch(
      /^Lower grades: named by nearly all teachers; “Not yet seen” or “Starting” in 66% or more/,
    );
    expect(under(said, 'Workshop on questions')).toEqual([
      `On ${QUESTIONS}.`,
      expect.stringMatching(/days before: 25% \(\d+–\d+\)/),
      expect.stringMatching(/days after: 75% \(\d+–\d+\)/),
    ]);

    const { url } = school.call('packet', packet);
    const document = /d\/([\w-]+)/.exec(url)?.[1] ?? '';
    const text = JSON.stringify(viewDocument(school.workspace, PRINCIPAL, document).blocks);
    expect(text).toContain('Workshop on questions');
    expect(text).toContain('Lower grades');
    for (const name of NAMES) expect(text).not.toContain(`${name} Smith`);
    // What it tells is noted. Made again, it says the same in the same place.
    const noted = school.rows('Released').length;
    expect(noted).toBeGreaterThan(0);
    const again = needsIn(school);
    expect(again).toMatchObject({ heldBack: 0, said });
    expect(school.call('packet', again.packet).url).toBe(url);
    expect(school.rows('Released')).toHaveLength(noted);
    school.workspace.files.share(school.workbook, COACH, 'edit');
    expect(() => school.call('packet', packet, COACH)).toThrow('Only leaders on the Staff tab');
  });

  it('does not let a small group be worked out from the others', () => {
    const school = aSchool();
    for (const name of NAMES.slice(0, 8)) talk(school, name, '2026-09-08', [QUESTIONS]);
    school.run('everyHour');
    const [first] = needsIn(school).needs.named;
    expect(first?.named).toEqual({ count: 8 });
    // Eight in all, six of them in one team, would tell of the two in the other.
    expect(first?.groups.map(({ named }) => named)).toEqual([{ tooFew: true }, { tooFew: true }]);
  });

  it('is held back where another report would give a teacher away', () => {
    const school = aSchool();
    for (const name of NAMES.slice(0, 6)) talk(school, name, '2026-09-08', [QUESTIONS]);
    school.run('everyHour');
    const first = needsIn(school);
    expect(under(first.said, QUESTIONS)[0]).toBe('In coaching: named by 6 teachers.');
    school.call('packet', first.packet);
    // One teacher more: seven less six would be her.
    talk(school, 'Kim', '2026-09-11', [QUESTIONS]);
    school.run('everyHour');
    const second = needsIn(school);
    expect(second.needs.named[0]).toMatchObject({ named: { count: 7 } });
    expect(second.heldBack).toBeGreaterThan(0);
    expect(under(second.said, QUESTIONS)[0]).toBe(
      'In coaching: named by a number that is held back.',
    );
    // A report whose figures were checked before another left is refused.
    school.call('packet', { ...second.packet, packet: 'Another' });
    expect(() => school.call('packet', second.packet)).toThrow('Something else was shared');
  });

  it('is held back where a packet by group left before, over the same visits', () => {
    const school = aSchool();
    for (const name of NAMES)
      visit(school, name, '2026-09-08', name < 'F' ? 'Starting' : 'In place');
    school.call('collect');
    const shares = ({ said }: { said: readonly string[] }) =>
      under(said, QUESTIONS).filter((line) => line.includes('“Not yet seen” or “Starting” in'));
    expect(shares(needsIn(school)).join()).not.toContain('held back');
    // Eleven of the twelve, to the district: the twelfth is what is left of the whole.
    const { page, matter } = districtAtHand(school);
    const fewer = { ...matter.evidence, lessons: matter.evidence.lessons.slice(1) };
    school.call('packet', plain(page.districtPacket({ ...matter, evidence: fewer }, []).request));
    expect(shares(needsIn(school))[0]).toContain('a share that is held back');
  });
});

/** What a report says under a heading. */
function under(said: readonly string[], heading: string): string[] {
  const at = said.findIndex((line) => line.includes(heading));
  const next = said.findIndex((line, index) => index > at && !line.endsWith('.'));
  return said.slice(at + 1, next < 0 ? undefined : next);
}

/** What the district is told of all visits so far. */
function districtAtHand(school: RunningSchool) {
  const page = school.page('groups');
  const evidence = school.call('evidence');
  const groups = school.call('groups');
  const [cycle] = evidence.cycles;
  if (!cycle) throw new Error('Nobody was visited.');
  return { page, matter: { evidence, groups, groupings: [], cycle, raised: [] } };
}

function plain<T>(value: T): T {
  return JSON.parse(JSON.stringify(value));
}
