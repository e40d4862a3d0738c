import type { Evidence, Lesson } from '../../../src/guide/evidence';
import type { PilotTeacher } from '../../../src/guide/pilots/pilot-teachers-table';
import { type PilotView, pilotViews } from '../../../src/guide/pilots/pilot-view';
import type { Pilot } from '../../../src/guide/pilots/pilots-table';
import type { ShownPilots } from '../../../src/guide/pilots/show-pilots';
import { aFocusSet, aTeacher } from '../../builders';

/** A pilot of five teachers who wait after a question, with what a test does not care about filled in. */

export const ROSTER = 'Ada Bo Cy Dot Eli Flo Gus Hal Ida Jo'
  .split(' ')
  .map((name) => aTeacher(name));
export const TODAY = '2026-12-07';
const STARTED = '2026-09-07';

export const pilot: Pilot = {
  pilot: 'wait',
  name: 'Wait time',
  kind: 'practice',
  question: '',
  cycle: 'weekly',
  started: STARTED,
  state: 'running',
  decision: '',
  practice: 'wait',
  inUse: [],
  lead: '',
};

export function joined(count: number, more: Partial<PilotTeacher> = {}): PilotTeacher[] {
  return ROSTER.slice(0, count).map(({ email, name }) => ({
    pilot: 'wait',
    teacher: email,
    name,
    starts: STARTED,
    experience: 'new',
    ...more,
  }));
}

export function aPilotShown(more: Partial<ShownPilots> = {}): ShownPilots {
  return {
    today: TODAY,
    pilots: [{ ...pilot, form: '' }],
    teachers: joined(5),
    reviews: [],
    inputs: [],
    decisions: [],
    practices: [{ id: 'wait', name: 'Wait time', focus: 'discussion', status: 'pilot' }],
    roster: ROSTER,
    curriculumUse: ['As planned', 'Adapted', 'Not seen in this visit'],
    problems: [],
    ...more,
  };
}

export function day(week: number, days = 2): string {
  return new Date(Date.parse(STARTED) + (week * 7 + days) * 86_400_000).toISOString().slice(0, 10);
}

export function aLesson(teacher: string, date: string, level: number, curriculum = ''): Lesson {
  return {
    observation: `${teacher} ${date}`,
    cycle: date.slice(0, 7),
    date,
    teacher: `${teacher.toLowerCase()}@school.example`,
    observer: '',
    focus: 'discussion',
    period: '',
    lessonPart: '',
    curriculum,
    school: '',
    studentsSeen: [],
    ratings: level === 0 ? [] : [['wait', level, 4]],
  };
}

/** Each week the first teachers at a level, as many as given. */
export function weeksAt(levels: readonly number[], teachers = 5): Lesson[] {
  return levels.flatMap((level, week) =>
    ROSTER.slice(0, teachers).map(({ name }) => aLesson(name, day(week), level)),
  );
}

export function evidenceOf(lessons: readonly Lesson[], today = TODAY): Evidence {
  const { id, name, levels } = aFocusSet();
  return {
    schoolName: '',
    seesNames: true,
    today,
    sets: [{ id, name, levels }],
    practices: [{ id: 'wait', name: 'Wait time', focus: id, asked: true }],
    teachers: ROSTER,
    cycles: [],
    lessons,
  };
}

export function viewOf(lessons: readonly Lesson[], more: Partial<ShownPilots> = {}): PilotView {
  const [one] = pilotViews(aPilotShown(more), evidenceOf(lessons));
  if (!one) throw new Error('There is no pilot.');
  return one;
}
