import { renderToString } from 'preact-render-to-string';
import type { CoachingView } from '../../src/coach/show-coaching';
import {
  CoachedTeacherRow,
  keptInWords,
  seenInWords,
} from '../../src/sidebar/screens/coaching/coached-teacher';
import {
  assignmentsAfter,
  type CoachedTeacher,
} from '../../src/sidebar/screens/coaching/coached-teachers';
import { Teachers } from '../../src/sidebar/screens/coaching/coaching-screen';
import { findTeachers } from '../../src/sidebar/screens/coaching/find-teachers';
import { LogOf } from '../../src/sidebar/screens/coaching/log-screen';
import { saidIn } from '../../src/sidebar/screens/coaching/own-log';
import { groupsOf, ofNoForm } from '../../src/sidebar/screens/coaching/session-form';

const teacher = (name: string, part: Partial<CoachedTeacher> = {}): CoachedTeacher => ({
  email: `${name.split(' ')[0]?.toLowerCase()}@school.org`,
  name,
  about: 'Grade 6, Math',
  walkthroughs: 3,
  lastSeen: '2026-11-03',
  logUrl: '',
  keptBy: '',
  mayReplace: true,
  logTrouble: '',
  last: null,
  coach: '',
  mine: false,
  answers: [],
  ...part,
});

const view: CoachingView = {
  teachers: [],
  setAside: [],
  conversations: [],
  held: [],
  actor: 'cora@school.org',
  leads: false,
  coaches: [{ email: 'cora@school.org', name: 'Cora Diaz' }],
  assigned: [],
  assignments: [],
  focuses: [],
  forms: [],
  formUrl: '',
  today: '2026-11-23',
};

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
        view={view}
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
    expect(html).toContain('Add conversation');
    expect(html).not.toContain('Start log');
  });

  it('says what was put in', () => {
    expect(keptInWords({ added: 2 }, false)).toBe('2 walkthroughs put in the log.');
    expect(keptInWords({ added: 0 }, true)).toBe(
      'A conversation for today stands at its end. Every walkthrough stands in the log.',
    );
  });

  it('names who keeps a log that somebody else keeps, with no button that leads to “You need access”', () => {
    const html = row({
      logUrl: 'https://docs.google.com/document/d/1/edit',
      keptBy: 'Luis Ortega Peña',
      mayReplace: false,
    });
    expect(html).toContain('Log kept by Luis Ortega Peña.');
    expect(html).not.toContain('primary');
    expect(html).not.toContain('Add conversation');
    expect(html).not.toContain('Start a new one');
  });
});

describe('assigning a coach', () => {
  const row = (coach: string, teacher: string) => ({
    coach,
    teacher,
    from: '2026-09-01',
    until: '',
  });

  it('ends the earlier row as it stands on the tab, by name or by address', () => {
    const raw = [row('Cora Diaz', 'Ana López'), row('cora@school.org', 'ben@school.org')];
    const read = [
      row('cora@school.org', 'ana@school.org'),
      row('cora@school.org', 'ben@school.org'),
    ];
    expect(
      assignmentsAfter(
        { assigned: read, assignments: raw, today: '2026-11-23' },
        'ana@school.org',
        'luis@school.org',
      ),
    ).toEqual([
      { ...row('Cora Diaz', 'Ana López'), until: '2026-11-22' },
      { coach: 'luis@school.org', teacher: 'ana@school.org', from: '2026-11-23', until: '' },
    ]);
  });
});

describe('what a teacher reads in their own log', () => {
  it('is what its last conversations say', () => {
    const text = [
      'Coaching log – Ana López',
      'Coaching conversation, Mon, Sep 7, 2026',
      'What we talked about\r',
      'Agreed step\rWait three seconds.',
      'Support\r',
      'Next conversation\rMon, Sep 14, 2026',
      'Coaching conversation, Mon, Sep 14, 2026',
      'Agreed step\r',
      'Support\rModeling\rNeeds: Planning',
      'Next conversation\rFri, Sep 18, 2026',
      'Walkthrough, Tue, Sep 15, 2026',
    ].join('\n');
    expect(saidIn(text)).toEqual({ next: 'Fri, Sep 18, 2026', agreed: 'Wait three seconds.' });
    expect(saidIn('')).toEqual({ next: '', agreed: '' });
  });
});

describe('what a conversation is about', () => {
  it('is chosen by form, first what was seen lately', () => {
    const forms = [
      ['Discussion', ['Wait time', 'Follow-up']],
      ['Writing', ['Models']],
    ] as const;
    const log = { forms, seen: ['Follow-up'] };
    const names = ['3b Questioning', 'Planning', 'Wait time', 'Follow-up', 'Models'];
    expect(ofNoForm(names, log)).toEqual(['3b Questioning', 'Planning']);
    expect(
      groupsOf(names, log).map(({ name, options }) => [name, options.map(([one]) => one)]),
    ).toEqual([
      ['Seen lately', ['Follow-up']],
      ['Discussion', ['Wait time']],
      ['Writing', ['Models']],
    ]);
  });
});

describe('the Coaching screen of a leader', () => {
  it('has the field that finds a teacher above all that is still to come', () => {
    const ana = {
      email: 'ana@school.org',
      name: 'Ana López',
      grade: '4',
      subject: 'Math',
      role: 'Teacher' as const,
      team: '',
      firstDay: '',
      lastDay: '',
      walkthroughs: 3,
      lastSeen: '2026-11-03',
      log: undefined,
      answers: [],
    };
    const html = renderToString(
      <Teachers view={{ ...view, teachers: [ana] }} order="name" onChange={() => undefined}>
        <p>Conversations to come</p>
      </Teachers>,
    );
    const places = ['Find a teacher', 'Conversations to come', 'Ana López'].map((words) =>
      html.indexOf(words),
    );
    expect(places[0]).toBeGreaterThan(0);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });
});

describe('a coaching log in Docs', () => {
  const shown = (message: string) =>
    renderToString(<LogOf reading={{ state: 'failed', message, again: () => undefined }} />);

  it('says who can help a coach who is not assigned, with no button to try again', () => {
    const html = shown('You are not assigned to Ana López. Sam Ortiz can change that.');
    expect(html).toContain('Sam Ortiz can change that.');
    expect(html).not.toContain('Try again');
  });

  it('has that button where Google was too slow', () => {
    expect(shown('Google did not answer. Check that you are online, then try again.')).toContain(
      '>Try again<',
    );
  });
});
