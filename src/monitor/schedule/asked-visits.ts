import type { PracticeRow } from '../../practices/practices-table';
import type { TeacherAnswer } from '../requests/teacher-answers-table';
import type { Visit } from './visits-table';

type Asked = ReadonlyMap<string, readonly TeacherAnswer[]>;

/** A visit whose form nobody chose, with the set of the practice that its teacher asks for. */
export function withAskedSet(visit: Visit, asked: Asked, practices: readonly PracticeRow[]): Visit {
  if (visit.focus !== '') return visit;
  const wanted = (asked.get(visit.teacher) ?? []).map(({ practice }) => practice);
  const practice = practices.find(({ id }) => wanted.includes(id));
  return practice ? { ...visit, focus: practice.focus } : visit;
}

/** The requests of the teachers who are visited, as passed on to those who visit them. */
export function passedOn(visits: readonly Visit[], asked: Asked): TeacherAnswer[] {
  return [...asked].flatMap(([teacher, requests]) => {
    const observers = visits
      .filter((visit) => visit.teacher === teacher)
      .flatMap(({ observer, second }) => [observer, second])
      .filter((email) => email !== '');
    if (observers.length === 0) return [];
    return requests.map((request): TeacherAnswer => {
      const passedTo = [...new Set([...request.passedTo, ...observers])];
      return { ...request, request: 'passed on', passedTo };
    });
  });
}
