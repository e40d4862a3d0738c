import type { CoachingLogRow } from '../coach/coaching-logs-table';
import type { PlannedConversation } from '../coach/show-coaching';
import type { Pilot } from '../guide/pilots/pilots-table';
import type { Decision } from '../guide/reviews/decisions-table';
import type { FormRow } from '../monitor/forms-table';
import type { Observation } from '../monitor/observations-table';
import { askedBy } from '../monitor/requests/requests';
import type { TeacherAnswer } from '../monitor/requests/teacher-answers-table';
import { laterDay, mondayOf } from '../monitor/schedule/school-days';
import { stillMissed, visitsNow } from '../monitor/schedule/visit-states';
import { isOpen, type Visit } from '../monitor/schedule/visits-table';
import { type Library, practicesOf, setsOnForms } from '../practices/library';
import { practiceChanges } from '../practices/practice-changes';
import type { PracticeVersion } from '../practices/practice-versions-table';
import type { OutboxRow } from '../school/outbox-table';
import type { Settings } from '../school/settings';
import { observes, type Person, teaches } from '../school/staff';
import { isHere, stayOf } from '../school/stay';
import { daysBetween } from '../school-time';
import { sharedLessons } from './seen-in';

/** The first screen: what is due, what we see, what we do. */
export interface Home {
  readonly schoolName: string;
  readonly due: readonly Due[];
  readonly figures: {
    readonly observations: number;
    /** Teachers on the roster, and how many of them were seen in the last 30 days. */
    readonly teachers: number;
    readonly seenLately: number;
    readonly waiting: number;
  };
  readonly forms: readonly HomeForm[];
  readonly sharing: boolean;
  readonly staff: number;
  /** On forms. */
  readonly practices: number;
  /** Walkthroughs that could not be matched whole, the newest first; more stand on the Observations tab. */
  readonly attention: readonly {
    readonly teacherName: string;
    readonly date: string;
    readonly questions: readonly string[];
  }[];
  /** Rows that could not be read, in words. */
  readonly problems: readonly string[];
}

export interface HomeForm {
  readonly focus: string;
  readonly name: string;
  readonly description: string;
  /** Blank until the form is made. */
  readonly url: string;
  readonly practices: number;
}

/** Something that waits for a leader, and where to do it. */
export interface Due {
  readonly what:
    | 'add staff'
    | 'practices changed'
    | 'make forms'
    | 'first visit'
    | 'needs attention'
    | 'in place'
    | 'review'
    | 'decisions past'
    | 'pilot review'
    | 'tell results'
    | 'proposals'
    | 'look-fors to word'
    | 'convening'
    | 'not seen'
    | 'plan visits'
    | 'missed visits'
    | 'talk over'
    | 'see together'
    | 'talk with teacher'
    | 'asked for'
    | 'conversations'
    | 'without a coach'
    | 'decide sharing'
    | 'read feedback'
    | 'send feedback'
    | 'unsure messages'
    | 'failed messages';
  readonly title: string;
  readonly detail: string;
}

/** A visit in the last month or so counts as lately: the document asks for one or two a month. */
const LATELY = 30;

/** Observers who see no lesson together for so many days drift apart: about two months. */
const TOGETHER = 60;

/** A schedule that ends within this many days is due for the next. */
const PLAN_AHEAD = 7;

const ATTENTION_SHOWN = 10;

/** Everything that the first screen shows, most pressing first. `today` is a day. */
export function homeOf(
  state: {
    readonly settings: Settings;
    readonly staff: readonly Person[];
    readonly library: Library;
    readonly forms: readonly FormRow[];
    readonly observations: readonly Observation[];
    readonly visits: readonly Visit[];
    readonly outbox: readonly OutboxRow[];
    readonly answers: readonly TeacherAnswer[];
    readonly logs: readonly CoachingLogRow[];
    /** Practices in place, which leaders may replace. */
    readonly inPlace: number;
    /** Whose review is due. */
    readonly pilots: readonly Pilot[];
    readonly versions: readonly PracticeVersion[];
    /** Shared visits on which observers differ and which no meeting has talked over. */
    readonly toTalkOver: number;
    /** Still to come, soonest first. */
    readonly conversations: readonly PlannedConversation[];
    /** What reviews decided. */
    readonly decided: readonly Pick<Decision, 'state' | 'by' | 'words'>[];
    /** A review that is open or due, in words. */
    readonly review: { readonly title: string; readonly detail: string } | null;
    /** What is to be told after the last review, in words. */
    readonly tell: { readonly title: string; readonly detail: string } | null;
    /** Answers and proposals of teams that wait for a decision. */
    readonly proposals: number;
    /** Look-fors of teams that were taken up, by name. */
    readonly toWord: readonly string[];
    /** Coaches and others with a role now, when no convening of them is planned or lately held. */
    readonly toConvene: number;
    readonly problems: readonly string[];
  },
  today: string,
): Home {
  const { settings, staff, library, observations, outbox } = state;
  const teachers = staff.filter((one) => teaches(one) && isHere(stayOf(one), today));
  const roster = new Set(teachers.map(({ email }) => email));
  const seen = new Set<string>();
  const attention: Observation[] = [];
  for (const observation of observations) {
    if (observation.attention.length > 0) attention.push(observation);
    if (roster.has(observation.teacher) && daysBetween(observation.date, today) <= LATELY) {
      seen.add(observation.teacher);
    }
  }
  const forms = setsOnForms(library).map((set): HomeForm => {
    const form = state.forms.find(({ focus }) => focus === set.id);
    return {
      focus: set.id,
      name: set.name,
      description: set.description,
      url: form?.published ? form.url : '',
      practices: practicesOf(library, set.id).length,
    };
  });
  const count = (wanted: OutboxRow['state']) =>
    outbox.filter(({ state }) => state === wanted).length;
  const waiting = count('waiting');
  const toRead =
    settings.sharing && settings.review
      ? outbox.filter(
          ({ state, kind, letGo }) => state === 'waiting' && kind === 'feedback' && letGo === '',
        ).length
      : 0;
  const held = settings.sharing
    ? 0
    : outbox.filter(({ state, kind }) => state === 'waiting' && kind === 'feedback').length;
  const ready = waiting - held - toRead;

  const due: Due[] = [];
  const add = (what: Due['what'], when: boolean, title: string, detail: string) => {
    if (when) due.push({ what, title, detail });
  };
  const missing = forms.filter(({ url }) => url === '').length;
  add('add staff', teachers.length === 0, 'Add your staff', 'Paste the roster once.');
  const changed = practiceChanges(library, state.versions).length;
  add(
    'practices changed',
    changed > 0,
    `${plural(changed, 'practice')} changed`,
    'Say why, then save the new wording.',
  );
  add(
    'make forms',
    teachers.length > 0 && missing > 0,
    missing === forms.length
      ? 'Make the walkthrough forms'
      : `Make ${plural(missing, 'more form')}`,
    'One for each kind of lesson.',
  );
  add(
    'first visit',
    teachers.length > 0 && missing < forms.length && observations.length === 0,
    'Make your first visit',
    'Open a form on your phone or Chromebook.',
  );
  add(
    'needs attention',
    attention.length > 0,
    `${plural(attention.length, 'walkthrough')} to put right`,
    'A name or an answer could not be matched.',
  );
  add(
    'unsure messages',
    count('unsure') > 0,
    `${plural(count('unsure'), 'message')} in doubt`,
    'Google stopped while it was going out.',
  );
  add(
    'failed messages',
    count('failed') > 0,
    `${plural(count('failed'), 'message')} not sent`,
    'See why, and try again.',
  );
  const talk = state.answers.filter(({ talk, setAside }) => talk === 'wanted' && setAside === '');
  add(
    'talk with teacher',
    talk.length > 0,
    talk.length === 1 ? `${talk[0]?.teacherName} asks to talk` : `${talk.length} ask to talk`,
    'About a visit. See Coaching.',
  );
  add(
    'decide sharing',
    held > 0,
    `${plural(held, 'message')} held`,
    'They go out when you switch sharing on.',
  );
  add(
    'read feedback',
    toRead > 0,
    `${plural(toRead, 'message')} to read`,
    'They go when somebody has read them.',
  );
  add(
    'send feedback',
    ready > 0,
    `${plural(ready, 'message')} to send`,
    'They go by themselves within the hour.',
  );
  const visits = visitsNow(state.visits, observations, today);
  const missed = stillMissed(visits, observations, today).length;
  add(
    'missed visits',
    missed > 0,
    `${plural(missed, 'visit')} missed`,
    'Plan again: they come back first.',
  );
  const open = new Set(
    visits.filter((visit) => isOpen(visit) && visit.date >= today).map(({ teacher }) => teacher),
  );
  const asks = [...askedBy(state.answers).keys()].filter((teacher) => !open.has(teacher)).length;
  add(
    'asked for',
    asks > 0,
    `${plural(asks, 'teacher')} asked for a visit`,
    'Plan again: they come first.',
  );
  const soon = laterDay(today, PLAN_AHEAD);
  add(
    'plan visits',
    teachers.length > 0 &&
      missing < forms.length &&
      staff.some(observes) &&
      missed === 0 &&
      !visits.some((visit) => isOpen(visit) && visit.date > soon),
    visits.some(isOpen) ? 'Plan the next weeks' : 'Plan your visits',
    visits.some(isOpen) ? 'The schedule ends soon.' : 'A schedule that reaches every teacher.',
  );
  const { review } = state;
  add('review', review !== null, review?.title ?? '', review?.detail ?? '');
  const { tell, proposals, toConvene, toWord } = state;
  add(
    'convening',
    toConvene > 1,
    'Bring your coaches together',
    `${toConvene} have a role, and no meeting is planned.`,
  );
  add('tell results', tell !== null, tell?.title ?? '', tell?.detail ?? '');
  add(
    'proposals',
    proposals > 0,
    `${plural(proposals, 'team proposal')} to decide`,
    'The team hears what, and why.',
  );
  add(
    'look-fors to word',
    toWord.length > 0,
    `Word the levels: ${toWord[0]}`,
    'Then it goes on the form.',
  );
  const past = state.decided.filter(({ state, by }) => state === 'open' && by !== '' && by < today);
  add(
    'decisions past',
    past.length > 0,
    `${plural(past.length, 'decision')} past ${past.length === 1 ? 'its' : 'their'} day`,
    past.length === 1 ? (past[0]?.words ?? '') : 'Say what became of each.',
  );
  add(
    'in place',
    state.inPlace > 0,
    `${plural(state.inPlace, 'practice')} in place`,
    'Keep on the form, or replace?',
  );
  add(
    'pilot review',
    state.pilots.length > 0,
    `Review ${state.pilots.length === 1 ? 'a pilot' : plural(state.pilots.length, 'pilot')}`,
    state.pilots.map(({ name }) => name).join(', '),
  );
  add(
    'talk over',
    state.toTalkOver > 0,
    `${plural(state.toTalkOver, 'shared visit')} to talk about`,
    'Observers chose different levels.',
  );
  const lately = laterDay(today, -TOGETHER);
  add(
    'see together',
    staff.filter(observes).length > 1 &&
      observations.some(({ date }) => date < lately) &&
      sharedLessons(observations.filter(({ date }) => date >= lately)).length === 0,
    'See a lesson together',
    'Observers have not compared for two months.',
  );
  const stuck = state.conversations.filter(({ open }) => open !== '').length;
  add(
    'without a coach',
    stuck > 0,
    `${plural(stuck, 'conversation')} without a coach`,
    'Somebody left, or coaches others now.',
  );
  const thisWeek = state.conversations.filter(
    ({ date, open }) => open === '' && mondayOf(date) === mondayOf(today),
  );
  const unsent = thisWeek.filter(({ queued, notes }) => !queued && notes !== 'not').length;
  add(
    'conversations',
    thisWeek.length > 0,
    `${plural(thisWeek.length, 'conversation')} this week`,
    unsent > 0
      ? `Notes for ${unsent === 1 ? 'one' : unsent} go out the school day before.`
      : 'The notes are with the teachers.',
  );
  const unseen = teachers.filter(
    ({ email, firstDay }) =>
      !seen.has(email) && (firstDay === '' || daysBetween(firstDay, today) > LATELY),
  ).length;
  add(
    'not seen',
    observations.length > 0 && unseen > 0,
    `${plural(unseen, 'teacher')} not seen for a month`,
    'Visit them next.',
  );
  return {
    schoolName: settings.schoolName,
    due,
    figures: {
      observations: observations.length,
      teachers: roster.size,
      seenLately: seen.size,
      waiting,
    },
    forms,
    sharing: settings.sharing,
    staff: staff.length,
    practices: forms.reduce((sum, { practices }) => sum + practices, 0),
    attention: attention
      .slice(-ATTENTION_SHOWN)
      .reverse()
      .map(({ teacherName, date, attention: questions }) => ({ teacherName, date, questions })),
    problems: state.problems,
  };
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
