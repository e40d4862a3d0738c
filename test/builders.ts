import { chanceFrom } from '../src/chance';
import type { Decision } from '../src/guide/reviews/decisions-table';
import type { Review } from '../src/guide/reviews/reviews-table';
import type { Observation } from '../src/monitor/observations-table';
import type { Rating } from '../src/monitor/ratings-table';
import type { Visit } from '../src/monitor/schedule/visits-table';
import type { Library } from '../src/practices/library';
import { noteVersions } from '../src/practices/note-versions';
import type { FocusSet, Practice } from '../src/practices/practice';
import type { PracticeVersion } from '../src/practices/practice-versions-table';
import { settingsFrom } from '../src/school/settings';
import type { Person } from '../src/school/staff';

/** Plain rows of a small school, each with what a test does not care about filled in. */

export function aTeacher(name: string, more: Partial<Person> = {}): Person {
  return {
    name,
    email: `${name.split(' ')[0]?.toLowerCase()}@school.example`,
    role: 'Teacher',
    grade: '',
    subject: '',
    team: '',
    firstDay: '',
    lastDay: '',
    ...more,
  };
}

export function aPrincipal(name = 'Sam Ortiz'): Person {
  return aTeacher(name, { role: 'Principal' });
}

export function aFocusSet(more: Partial<FocusSet> = {}): FocusSet {
  return {
    id: 'discussion',
    name: 'Classroom discussion',
    description: 'When students talk with each other.',
    levels: ['Not yet seen', 'Starting', 'Partly in place', 'In place'],
    ...more,
  };
}

export function aPractice(id: string, more: Partial<Practice> = {}): Practice {
  return {
    id,
    focus: 'discussion',
    name: `Practice ${id}`,
    teacherAction: `The teacher does ${id}.`,
    studentAction: `Students do ${id}.`,
    descriptors: ['Nobody does.', 'One or two do.', 'Half do.', 'Most do.'],
    source: '',
    frameworkCodes: [],
    teacherVideo: '',
    observerVideo: '',
    status: 'active',
    order: 1,
    version: 1,
    replaces: '',
    ...more,
  };
}

export function aLibrary(sets: readonly FocusSet[], practices: readonly Practice[]): Library {
  return { sets, practices, active: new Set(sets.map(({ id }) => id)) };
}

export function anObservation(more: Partial<Observation> = {}): Observation {
  return {
    observation: 'response-1',
    date: '2026-10-06',
    teacher: 'ana@school.example',
    teacherName: 'Ana López',
    observer: 'sam@school.example',
    focus: 'discussion',
    period: 'Period 2',
    lessonPart: 'Middle',
    curriculum: 'As planned',
    strength: '',
    strengthShared: false,
    worthShowing: false,
    opportunity: '',
    opportunityShared: false,
    notes: '',
    wordingUnclear: '',
    school: '',
    studentsSeen: [],
    attention: [],
    source: 'form',
    submitted: '2026-10-06T15:00:00.000Z',
    form: 'form-1',
    ...more,
  };
}

export function aRating(
  practice: string,
  level: number | null,
  more: Partial<Rating> = {},
): Rating {
  const names = aFocusSet().levels;
  return {
    observation: 'response-1',
    practice,
    level,
    levels: 4,
    levelName: level === null ? '' : (names[level - 1] ?? ''),
    version: 1,
    ...more,
  };
}

export function aVisit(more: Partial<Visit> = {}): Visit {
  return {
    visit: 'ana@school.example 2026-10-05 1',
    date: '2026-10-06',
    period: 'Period 2',
    lessonPart: 'Middle',
    teacher: 'ana@school.example',
    teacherName: 'Ana López',
    observer: 'sam@school.example',
    second: '',
    focus: '',
    kind: 'scheduled',
    state: 'planned',
    request: '',
    link: '',
    event: '',
    ...more,
  };
}

export function aReview(
  name: string,
  from: string,
  to: string,
  more: Partial<Review> = {},
): Review {
  return {
    name,
    from,
    to,
    state: 'open',
    notice: '',
    wonder: '',
    interpret: '',
    decide: '',
    plan: '',
    decided: [],
    opened: `${to}T15:00:00.000Z`,
    closed: '',
    reopened: [],
    url: '',
    document: '',
    seal: '',
    ...more,
  };
}

export function aDecision(more: Partial<Decision> = {}): Decision {
  return {
    decision: 'd-1',
    review: 'Review 1',
    words: 'Model wait time in every team meeting.',
    kind: 'instruction',
    strength: '',
    practice: 'discussion-1',
    practiceName: 'Wait time',
    owner: 'cora@school.example',
    expected: '',
    direction: 'rises to',
    target: 60,
    shareThen: '',
    by: '2026-11-30',
    state: 'open',
    outcome: '',
    who: '',
    decided: '',
    ...more,
  };
}

export const theSettings = settingsFrom([]);

/** A noted version of a practice, in the words of `aPractice` and `aFocusSet`. */
export function aVersion(id: string, more: Partial<PracticeVersion> = {}): PracticeVersion {
  const [row] = noteVersions(
    [{ practice: aPractice(id), set: aFocusSet(), last: undefined, rewordings: [], kind: 'new' }],
    { now: new Date('2026-09-01T12:00:00Z'), by: 'sam@school.example', why: '', comparable: true },
  );
  if (!row) throw new Error('Nothing was noted.');
  return { ...row, told: row.noted, ...more };
}

export const seeded = chanceFrom;
