import type { Evidence, Lesson } from '../../../src/guide/evidence';
import type { Person } from '../../../src/school/staff';
import { aFocusSet, aTeacher } from '../../builders';

/** Evidence of one practice, "wait", and teachers of whom each was seen so often, so many times in place. */
export function evidenceOf(
  seen: Readonly<Record<string, readonly [reached: number, rated: number]>>,
  more: (name: string) => Partial<Person> = () => ({}),
): Evidence {
  const { id, name, levels } = aFocusSet();
  const teachers = Object.keys(seen).map((one) => aTeacher(one, more(one)));
  const lessons = Object.entries(seen).flatMap(([one, [reached, rated]]) =>
    Array.from({ length: rated }, (_, visit) => aLesson(aTeacher(one).email, visit < reached)),
  );
  return {
    schoolName: 'Riverside K-8',
    today: '2026-12-01',
    seesNames: true,
    sets: [{ id, name, levels }],
    practices: [{ id: 'wait', name: 'Wait time', focus: id, asked: true }],
    teachers,
    cycles: [{ cycle: '2026-10', name: 'October 2026', from: '2026-10-01', to: '' }],
    lessons,
  };
}

export function aLesson(teacher: string, inPlace: boolean, more: Partial<Lesson> = {}): Lesson {
  return {
    observation: `${teacher} ${inPlace}`,
    cycle: '2026-10',
    date: '2026-10-06',
    teacher,
    observer: 'sam@school.example',
    focus: 'discussion',
    period: 'Period 1',
    lessonPart: 'Middle',
    curriculum: '',
    school: '',
    studentsSeen: [],
    ratings: [['wait', inPlace ? 4 : 2, 4]],
    ...more,
  };
}
