import { evaluatorsIn } from '../../../src/coach/leaders/evaluators';
import { BY_LEADERS, leftAlone } from '../../../src/coach/leaders/leader-plans';
import {
  gradesApart,
  matchMentors,
  othersFor,
  type School,
} from '../../../src/coach/leaders/match-mentors';
import type { MentoringNeed } from '../../../src/coach/leaders/mentoring-needs';
import type { Mentor } from '../../../src/coach/leaders/mentors-table';
import type { Person } from '../../../src/school/staff';
import { aPrincipal, aTeacher } from '../../builders';

const mentor = (person: Person, most = 2, more: Partial<Mentor> = {}): Mentor => ({
  teacher: person.email,
  teacherName: person.name,
  practice: 'wait',
  why: '',
  asked: '2026-09-01T12:00:00.000Z',
  consent: 'yes',
  since: '2026-09-02T12:00:00.000Z',
  most,
  ...more,
});
const unseen = { seen: undefined, coded: undefined };
const needs = (...teachers: Person[]): MentoringNeed[] =>
  teachers.map((teacher) => ({ teacher, practice: 'wait', why: 'below typical', ...unseen }));
const kit = aTeacher('Kit', { subject: 'Math', grade: '4' });
const lou = aTeacher('Lou', { subject: 'Reading', grade: '5' });
const ana = aTeacher('Ana', { subject: 'Math', grade: '4' });
const ben = aTeacher('Ben', { subject: 'Math', grade: '4' });
const cy = aTeacher('Cy', { subject: 'Math', grade: '4' });

function school(more: Partial<School> = {}): School {
  return {
    schoolName: 'Riverside K-8',
    today: '2026-10-01',
    actor: 'sam@school.example',
    leads: true,
    staff: [aPrincipal(), kit, lou, ana, ben, cy],
    mentors: [mentor(kit), mentor(lou)],
    pairs: [],
    roles: [],
    trainings: [],
    assignments: [],
    evaluators: new Map(),
    ...more,
  };
}
const pairsIn = (found: ReturnType<typeof matchMentors>) =>
  found.matches.map(({ need, mentor: one }) => `${one.name} ${need.teacher.name}`);

describe('mentors', () => {
  it('are near in subject and grade, and share the load', () => {
    expect(pairsIn(matchMentors(needs(ana), new Map(), school()))).toEqual(['Kit Ana']);
    const found = matchMentors(needs(ana, ben, cy), new Map(), school());
    expect(pairsIn(found).filter((pair) => pair.startsWith('Kit'))).toHaveLength(2);
    expect(found.without).toEqual([]);
  });

  it('are marked where their grade is far from the teacher’s', () => {
    const dot = aTeacher('Dot', { subject: 'Social studies', grade: '2' });
    const lee = aTeacher('Lee', { subject: 'Social studies', grade: '6-8' });
    const far = school({ staff: [aPrincipal(), dot, lee], mentors: [mentor(lee)] });
    const [match] = matchMentors(needs(dot), new Map(), far).matches;
    expect(match).toMatchObject({ isFar: true });
    expect(match?.reasons[0]).toBe('Far from grade 2: 4 grades apart.');
    expect(matchMentors(needs(ana), new Map(), school()).matches[0]?.isFar).toBe(false);
  });

  it('get no more colleagues than they agreed to', () => {
    const mentors = [mentor(kit, 1), mentor(lou, 1)];
    const found = matchMentors(needs(ana, ben, cy), new Map(), school({ mentors }));
    expect(found.matches).toHaveLength(2);
    expect(found.without.map(({ why }) => why)).toEqual([
      'Whoever agreed has as many colleagues as they want. Ask one more.',
    ]);
  });

  it('are nobody’s evaluator: no leader, and none whom the Staff tab names', () => {
    const sam = aPrincipal();
    const evaluators = evaluatorsIn([{ heading: 'evaluator', said: [[ana.email, 'Kit']] }]);
    const matter = school({ evaluators, mentors: [mentor(kit), mentor(sam)] });
    const { matches, without } = matchMentors(needs(ana), new Map(), matter);
    expect(matches).toEqual([]);
    expect(without[0]?.why).toBe('Only Sam Ortiz, Kit agreed, who may evaluate them.');
    expect(othersFor(needs(ana), new Map(), matter)).toEqual([]);
    expect(pairsIn(matchMentors(needs(ben), new Map(), matter))).toEqual(['Kit Ben']);
  });

  it('are those who agreed, who are still here, and for the practice that is needed', () => {
    const gone = { ...kit, lastDay: '2026-09-30' };
    const matter = school({ staff: [gone, lou, ana], mentors: [mentor(kit)] });
    expect(matchMentors(needs(ana), new Map(), matter).matches).toEqual([]);
    const other = school({ mentors: [mentor(kit, 2, { practice: 'talk' })] });
    expect(matchMentors(needs(ana), new Map(), other).matches).toEqual([]);
    const newcomer: MentoringNeed[] = [{ teacher: ana, practice: '', why: 'new', ...unseen }];
    expect(matchMentors(newcomer, new Map(), other).matches).toMatchObject([{ practice: 'talk' }]);
    const no = school({ mentors: [mentor(kit, 2, { consent: 'withdrawn' })] });
    expect(matchMentors(needs(ana), new Map(), no).matches).toEqual([]);
  });
});

it('brings those together again who were a pair before only where nobody else is as near', () => {
  const before = {
    pair: 'kit>ana',
    mentor: kit.email,
    mentorName: kit.name,
    teacher: ana.email,
    teacherName: ana.name,
    practice: 'wait',
    why: '',
    from: '2026-09-01',
    until: '2026-09-20',
    ended: BY_LEADERS,
  };
  const gus = aTeacher('Gus', { subject: 'Math', grade: '6' });
  const staff = [kit, gus, ana];
  const both = school({ staff, mentors: [mentor(kit), mentor(gus)], pairs: [before] });
  expect(pairsIn(matchMentors(needs(ana), new Map(), both))).toEqual(['Gus Ana']);
  const alone = school({ staff, mentors: [mentor(kit)], pairs: [before] });
  expect(matchMentors(needs(ana), new Map(), alone).matches[0]?.reasons[0]).toBe(
    'They were a pair before.',
  );
  // Who ended it knows that Ana has nobody; of a pair that ended by itself leaders are told.
  expect(leftAlone(both)).toEqual([]);
  const left = { ...before, ended: 'Kit left.' };
  expect(leftAlone(school({ staff, pairs: [left] }))).toEqual([left]);
});

describe('a teacher with several needs', () => {
  const coded = (practice: string, conversations: number): MentoringNeed => ({
    teacher: ana,
    practice,
    why: 'coded',
    seen: undefined,
    coded: { conversations, since: '2026-09-08' },
  });
  const both = [coded('talk', 1), coded('wait', 2)];

  it('gets one mentor, for the need that was coded more often', () => {
    const matter = school({ mentors: [mentor(kit), mentor(kit, 2, { practice: 'talk' })] });
    const { matches, without } = matchMentors(both, new Map(), matter);
    expect(matches).toMatchObject([{ need: { practice: 'wait' }, practice: 'wait' }]);
    expect(without).toEqual([]);
    expect(othersFor(both, new Map(), matter).map(({ practice }) => practice)).toEqual(['wait']);
  });

  it('gets one for the other need if nobody could help with the first', () => {
    const matter = school({ mentors: [mentor(lou, 2, { practice: 'talk' })] });
    expect(matchMentors(both, new Map(), matter).matches).toMatchObject([{ practice: 'talk' }]);
  });

  it('stands once among those without', () => {
    const { without } = matchMentors(both, new Map(), school({ mentors: [] }));
    expect(without).toMatchObject([{ need: { practice: 'wait' } }]);
  });

  it('comes before another whose need was coded once', () => {
    const other = { ...coded('wait', 1), teacher: ben };
    const matter = school({ mentors: [mentor(kit, 1)] });
    expect(pairsIn(matchMentors([other, ...both], new Map(), matter))).toEqual(['Kit Ana']);
  });
});

it.each([
  ['4', '5', 1],
  ['K', '2', 2],
  ['6-8', '7', 0],
  ['6-8', '4', 2],
  ['', '4', null],
])('counts the grades between %s and %s', (one, other, apart) => {
  expect(gradesApart(one, other)).toBe(apart);
});
