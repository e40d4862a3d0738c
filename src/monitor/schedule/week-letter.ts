import { counted } from '../../counted';
import { firstName, greetingTo, type Letter, type LetterItem } from '../../school/letter';
import { namesApart } from '../../school/names-apart';
import type { Period } from '../../school/periods';
import type { Person } from '../../school/staff';
import { dayInWords } from '../../school-time';
import { isAskedVisit } from '../requests/requests';
import type { TeacherAnswer } from '../requests/teacher-answers-table';
import { calendarLink } from './calendar-link';
import { askedOf, type FormLink } from './form-links';
import { byTime, type Visit } from './visits-table';

/** An observer's visits of a week, in order, each with its forms and a way into the calendar. */
export function weekLetter(
  observer: Person,
  visits: readonly Visit[],
  known: {
    readonly staff: readonly Person[];
    readonly periods: readonly Period[];
    readonly links: ReadonlyMap<string, readonly FormLink[]>;
    readonly asked: ReadonlyMap<string, readonly TeacherAnswer[]>;
    readonly timeZone: string;
    /** What the team of a teacher asks, in lines; none where that is not told. */
    readonly ofTeams?: (teacher: string) => string;
  },
): Letter {
  const inOrder = [...visits].sort(byTime(known.periods));
  const count = visits.reduce((sum, { visit }) => sum + (known.links.get(visit)?.length ?? 0), 0);
  const links = count > MOST_LINKS ? onlyForms(known.links) : known.links;
  const first = inOrder[0]?.date ?? '';
  return {
    subject: `Your ${counted(visits.length, 'visit')} from ${dayInWords(first, first)}`,
    greeting: greetingTo(observer.name),
    parts: [
      {
        part: 'paragraph',
        text: 'Tap a form: it opens with the teacher, period and date filled in.',
      },
      {
        part: 'list',
        title: '',
        items: inOrder.map((visit) => itemOf(visit, observer, { ...known, links })),
      },
    ],
    closing: 'Cannot make one? Say so on the Schedule screen, and it is planned again.',
    replyTo: '',
  };
}

/** Some 350 characters each: a cell of the outbox holds 50,000. */
const MOST_LINKS = 100;

/** Without the links of visits that leave several forms to choose from; observers have those at hand. */
function onlyForms(links: ReadonlyMap<string, readonly FormLink[]>) {
  return new Map([...links].filter(([, forms]) => forms.length === 1));
}

/** One visit as the letters name it. */
export function itemOf(
  visit: Visit,
  observer: Person,
  { staff, periods, links, asked, timeZone, ofTeams }: Parameters<typeof weekLetter>[2],
): LetterItem {
  const { date, period, lessonPart, kind, request } = visit;
  const words = askedOf(asked, visit);
  const names = namesApart(staff);
  const nameOf = (email: string) => names.get(email) ?? email;
  const partner = [visit.observer, visit.second].find(
    (one) => one !== '' && one !== observer.email,
  );
  const about = [
    lessonPart,
    partner && `with ${nameOf(partner)}`,
    kind === 'random' && 'random: tell nobody',
    request !== '' && !isAskedVisit(visit) && 'makes up for one that was missed',
  ];
  const [form, ...others] = links.get(visit.visit) ?? [];
  const teacher = nameOf(visit.teacher);
  // Colleagues may see each other's calendars, and a random visit is this observer's alone.
  const title = kind === 'random' ? 'Classroom visit' : `Visit ${teacher}`;
  const asks = words && `${firstName(teacher)} asked: “${words}”`;
  const link = others.length === 0 ? (form?.url ?? '') : '';
  const teamAsks = ofTeams?.(visit.teacher);
  const details = kind === 'scheduled' ? [asks, teamAsks, link].filter(Boolean).join('\n') : '';
  const bell = periods.find((one) => one.period === period);
  return {
    title: `${dayInWords(date, date)}, ${period}: ${teacher}`,
    text: [about.filter(Boolean).join(' · '), asks, teamAsks].filter(Boolean).join('\n'),
    url: form?.url ?? '',
    linkText: others.length === 0 ? 'Open the form' : (form?.short ?? ''),
    beside: {
      text: 'Add to calendar',
      url: calendarLink({ title, details, date }, bell, timeZone),
    },
    also: others.map(({ short, url }) => ({ text: short, url })),
  };
}
