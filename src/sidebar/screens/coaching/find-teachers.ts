import type { CoachedTeacher } from './coached-teachers';

export type TeacherOrder = 'name' | 'unseen';

/** The teachers that have all these words in name, grade, subject or e-mail; accents may be left out. */
export function findTeachers(
  teachers: readonly CoachedTeacher[],
  words: string,
  order: TeacherOrder,
): readonly CoachedTeacher[] {
  const wanted = plain(words).split(/\s+/).filter(Boolean);
  const found = teachers.filter(({ name, about, email }) => {
    const text = plain(`${name} ${about} ${email}`);
    return wanted.every((word) => text.includes(word));
  });
  if (order === 'name') return found;
  // Never seen is a blank day, which stands before every other.
  return found.sort((a, b) => (a.lastSeen < b.lastSeen ? -1 : a.lastSeen > b.lastSeen ? 1 : 0));
}

function plain(words: string): string {
  return words
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
}
