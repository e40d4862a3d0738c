import { renderToString } from 'preact-render-to-string';
import type { CoachedTeacher } from '../../src/coach/show-coaching';
import {
  CoachedTeacherRow,
  keptInWords,
  seenInWords,
} from '../../src/sidebar/screens/coaching/coached-teacher';
import { findTeachers } from '../../src/sidebar/screens/coaching/find-teachers';

const teacher = (name: string, part: Partial<CoachedTeacher> = {}): CoachedTeacher => ({
  email: `${name.split(' ')[0]?.toLowerCase()}@school.org`,
  name,
  about: 'Grade 6, Math',
  walkthroughs: 3,
  lastSeen: '2026-11-03',
  logUrl: '',
  logTrouble: '',
  lastSession: '',
  answers: [],
  ...part,
});

describe('finding a teacher', () => {
  const teachers = [
    teacher('Ana López', { lastSeen: '2026-11-03' }),
    teacher('Jo Park', { lastSeen: '', walkthroughs: 0, about: 'Grade 7, Science' }),
    teacher('Zoë Müller', { lastSeen: '2026-09-10' }),
  ];
  const names = (words: string, order: 'name' | 'unseen') =>
    findTeachers(teachers, words, order).map(({ name }) => name);

  it('needs no accents', () => {
    expect(names('lopez', 'name')).toEqual(['Ana López']);
    expect(names('MÜLLER', 'name')).toEqual(['Zoë Müller']);
  });

  it('goes by grade and subject too', () => {
    expect(names('grade 7', 'name')).toEqual(['Jo Park']);
    expect(names('history', 'name')).toEqual([]);
  });

  it('puts who was never seen first, then who was seen longest ago', () => {
    expect(names('', 'unseen')).toEqual(['Jo Park', 'Zoë Müller', 'Ana López']);
    expect(names('', 'name')).toEqual(['Ana López', 'Jo Park', 'Zoë Müller']);
  });
});

describe('a teacher’s row', () => {
  const nothing = () => undefined;
  const row = (part: Partial<CoachedTeacher>) =>
    renderToString(
      <CoachedTeacherRow
        teacher={teacher('Ana López', part)}
        focuses={[]}
        opened
        onOpen={nothing}
        onChange={nothing}
      />,
    );

  it('says how often and when the teacher was seen', () => {
    const now = new Date('2026-11-23T15:00:00Z');
    const words = (walkthroughs: number, lastSeen: string) =>
      seenInWords({ walkthroughs, lastSeen }, now);
    expect(words(3, '2026-11-03')).toBe('3 walkthroughs, last Tue, Nov 3');
    expect(words(1, '2026-11-03')).toBe('1 walkthrough, Tue, Nov 3');
    expect(words(0, '')).toBe('Not seen yet');
    expect(words(2, '')).toBe('2 walkthroughs');
  });

  it('starts a log where there is none', () => {
    expect(row({})).toMatch(/primary[^>]*>Start log/);
  });

  it('opens a log that is there, and adds a session to it', () => {
    const html = row({ logUrl: 'https://docs.google.com/document/d/1/edit' });
    expect(html).toMatch(/<a[^>]*href="https:\/\/docs\.google\.com\/document\/d\/1\/edit"/);
    expect(html).toContain('Add session');
    expect(html).not.toContain('Start log');
  });

  it('says what was put in', () => {
    expect(keptInWords({ added: 2 }, false)).toBe('2 walkthroughs put in the log.');
    expect(keptInWords({ added: 0 }, true)).toBe(
      'A session for today stands at its end. Every walkthrough stands in the log.',
    );
  });
});
