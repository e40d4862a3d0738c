import { laterDay } from '../../src/monitor/schedule/school-days';
import type { Records, SeenVisit } from '../../src/progress/records/records';
import { aFocusSet, aPractice, aPrincipal, aTeacher } from '../builders';

const TODAY = '2027-05-14';
const PRINCIPAL = 'sam@school.example';
const DISTRICT = 'dana@school.example';
const TEACHERS = Array.from({ length: 10 }, (_, index) =>
  aTeacher(`T${index + 1} Teacher`, { team: index < 5 ? 'Grade 4' : 'Grade 5' }),
);
const REVIEWS = ['Review 1', 'Review 2', 'Review 3', 'Review 4', 'Review 5'];

/** The records of a small school that did all that the document asks for. */
export function recordsOfAYear(): Records {
  const sets = ['discussion', 'reading', 'writing'].map((id) => aFocusSet({ id, name: id }));
  const practices = sets.flatMap(({ id, levels }) =>
    [1, 2].map((number) =>
      aPractice(`${id}-${number}`, {
        focus: id,
        descriptors: levels.map((level) => `What ${level} looks like`),
        studentAction: 'Students explain',
        frameworkCodes: ['3b'],
        teacherVideo: 'https://videos.school.example/1',
        replaces: number === 2 ? `${id}-0` : '',
      }),
    ),
  );
  return {
    today: TODAY,
    schoolName: 'Riverside K-8',
    staff: [
      aPrincipal(),
      aTeacher('Dana', { email: DISTRICT, role: 'District leader' }),
      ...TEACHERS,
    ],
    sets,
    practices,
    versions: practices.flatMap(({ id }) =>
      [1, 2].map((version) => ({
        practice: id,
        version,
        noted: '2026-09-01T12:00:00Z',
        why: version === 2 ? 'Observers read it differently' : '',
        told: version === 2 ? '2026-10-01T12:00:00Z' : '',
      })),
    ),
    guides: sets.map(({ id }) => ({ focus: id, made: '2026-09-01T12:00:00Z' })),
    acknowledgments: [PRINCIPAL, DISTRICT].map((person) => ({ person, focus: 'discussion' })),
    forms: sets.map(({ id }) => ({ focus: id, published: '2026-09-01T12:00:00Z', version: 2 })),
    visits: ['random', 'scheduled'].flatMap((kind) =>
      [1, 2, 3].map(() => ({ date: '2027-05-03', kind: kind as 'random', state: 'done' as const })),
    ),
    observations: visitsOfAYear(sets.map(({ id }) => id)),
    depthAnswers: 40,
    meetings: ['2026-10-09', '2026-12-04', '2027-03-05'].map((day) => ({ day, lessons: 8 })),
    reviews: REVIEWS.map((name, index) => ({
      name,
      from: laterDay('2026-09-01', index * 30),
      to: laterDay('2026-09-01', index * 30 + 29),
      visits: 60,
      written: ['notice', 'wonder', 'interpret', 'decide', 'plan'],
    })),
    decisions: REVIEWS.flatMap((review) =>
      (
        [
          'instruction',
          'walkthrough process',
          'support and coaching',
          'professional learning',
        ] as const
      ).map((kind) => ({
        kind,
        review,
        practice: 'discussion-1',
        state: 'done' as const,
        strength: true,
        outcome: true,
      })),
    ),
    outcomes: TEACHERS.map(({ email }) => ({
      measure: 'Reading benchmark',
      unitKind: 'teacher' as const,
      unit: email,
    })),
    pilots: [{ pilot: 'wait-time', started: '2027-02-01' }],
    pilotTeachers: TEACHERS.map(({ email }, index) => ({
      pilot: 'wait-time',
      teacher: email,
      starts: index < 5 ? '2027-02-01' : '2027-04-12',
      experience: index < 5 ? ('experienced' as const) : ('new' as const),
    })),
    pilotReviews: [0, 1, 2, 3, 4].map((number) => ({
      pilot: 'wait-time',
      date: laterDay('2027-02-08', number * 14),
      adjusted: number < 3,
    })),
    pilotInputs: TEACHERS.map(({ email }) => ({ pilot: 'wait-time', teacher: email })),
    pilotDecisions: [{ pilot: 'wait-time', date: '2027-04-12', decision: 'expand' }],
    packets: [
      { packet: 'Professional learning needs', kind: 'Needs', team: '', cycle: 'Review 1' },
      ...REVIEWS.flatMap((review) => [
        ...['Grade 4', 'Grade 5'].map((team) => ({
          packet: `Workbook of ${team} ${review}`,
          kind: 'Workbook' as const,
          team,
          cycle: review,
        })),
        { packet: `School ${review}`, kind: 'District' as const, team: '', cycle: review },
        ...['Grade 4', 'Grade 5'].map((team) => ({
          packet: `${team} ${review}`,
          kind: 'Team' as const,
          team,
          cycle: review,
        })),
      ]),
    ],
    answers: TEACHERS.map(({ email }) => ({
      teacher: email,
      reflection: true,
      asked: true,
      seen: true,
    })),
    inPlace: [{ decision: 'replace', decided: '2027-01-08T12:00:00Z' }],
    outbox: TEACHERS.flatMap(() =>
      [1, 2, 3].map(() => ({
        kind: 'feedback',
        state: 'sent',
        sent: '2026-10-09T12:00:00Z',
      })),
    ),
    conversations: TEACHERS.flatMap(({ email }) =>
      [0, 1, 2, 3].map((number) => ({
        teacher: email,
        coach: PRINCIPAL,
        date: laterDay('2026-11-02', 28 * number),
        supports: 1,
        needs: 1,
        notesSent: true,
        framework: true,
      })),
    ),
    learning: ['2026-12-09', '2027-02-10', '2027-03-10'].map((date) => ({ date })),
    told: REVIEWS.flatMap((review) => (['all', 'teams'] as const).map((to) => ({ review, to }))),
    views: [...REVIEWS, ...REVIEWS],
    proposals: ['Grade 4', 'Grade 5'].flatMap((team) =>
      (['form', 'process'] as const).map((says) => ({ team, says, state: 'accepted' as const })),
    ),
    evaluationDocs: ['protocol', 'plan', 'plan', 'plan', 'plan'],
    componentsInFocus: 2,
    evaluationAsked: 5,
    mentors: TEACHERS.slice(0, 4).map(({ email }) => ({ teacher: email })),
    pairs: TEACHERS.slice(5).map(({ email }) => ({ teacher: email })),
    roles: [PRINCIPAL, ...TEACHERS.slice(0, 2).map(({ email }) => email)].map((person) => ({
      person,
      by: 'District',
      responsibilities: 2,
      trackRecord: true,
    })),
    trainings: ['Training', 'Convening'].flatMap((kind) =>
      [1, 2, 3].map(() => ({ kind, came: 3 })),
    ),
    logs: [],
  };
}

/** Every teacher in every week, by two people of whom one is from the district. */
function visitsOfAYear(sets: readonly string[]): SeenVisit[] {
  return Array.from({ length: 12 }, (_, week) => week).flatMap((week) =>
    TEACHERS.flatMap(({ email }, index) =>
      [PRINCIPAL, DISTRICT].map(
        (observer): SeenVisit => ({
          date: laterDay(TODAY, -7 * week - (index % 5)),
          teacher: email,
          observer,
          focus: sets[(week + index) % sets.length] ?? '',
          period: `Period ${1 + ((week + index) % 4)}`,
          lessonPart: ['Beginning', 'Middle', 'End'][week % 3] ?? '',
          school: '',
          source: 'form',
          rated: 2,
          students: 1,
          curriculum: true,
          strength: true,
          opportunity: true,
          shared: true,
          notes: true,
          worthShowing: week === 0,
        }),
      ),
    ),
  );
}
