import { type RowOf, table, text } from '../table';
import { shareFrom } from './share';

/** What a school decides once. */
export const settingsTable = table('Settings', {
  help: 'What your school has decided. Change the middle column.',
  shown: 'first',
  key: ['setting'],
  columns: {
    setting: text('Setting', { required: true, width: 200, kept: true }),
    value: text('Value', { width: 260 }),
    meaning: text('What it does', { width: 460, kept: true }),
  },
});

export interface Settings {
  readonly schoolName: string;
  /** Whether teachers get their feedback messages. */
  readonly sharing: boolean;
  /** Whether a leader or coach reads each of them before it goes. */
  readonly review: boolean;
  /** Agreement of observers at which feedback may go out, as somebody typed it: “60%”. */
  readonly agreementToShare: string;
  readonly lessonParts: readonly string[];
  /** What an observer can say of the curriculum in use. */
  readonly curriculumUse: readonly string[];
  /** How often each teacher is visited, in the schedule's words: "Every 2 weeks". */
  readonly cadence: string;
  /** Of all planned visits, those by two observers: "10%". */
  readonly pairedShare: string;
  /** Of all planned visits, those whose time is drawn by chance: "25%". */
  readonly randomShare: string;
  /** The share at the highest level above which a practice counts as in place, from 0 to 1. */
  readonly inPlaceAt: number;
  /** A review falls due so many days after the first visit since the last, as somebody typed it. */
  readonly reviewAfterDays: string;
  /** Or at so many visits, whichever comes first. */
  readonly reviewAtVisits: string;
  /** Distinct teachers from which on a group has figures, as somebody typed it: "5". */
  readonly smallestGroup: string;
  /** Whether leaders are told each Monday what is due. */
  readonly weeklySummary: boolean;
  /** The days on which terms begin, as somebody typed them: "Aug 1, Jan 1". */
  readonly terms: string;
  /** Whether visits are put into the calendars of their observers. */
  readonly calendars: boolean;
  /** E-mail of the person whose triggers do the school's work. */
  readonly owner: string;
}

const DECLARED: Readonly<
  Record<
    keyof Settings,
    { readonly name: string; readonly value: string; readonly meaning: string }
  >
> = {
  schoolName: {
    name: 'School name',
    value: '',
    meaning: 'Stands on forms, messages and documents.',
  },
  sharing: {
    name: 'Share feedback with teachers',
    value: 'No',
    meaning: 'Yes sends each teacher what was seen. No holds every message.',
  },
  review: {
    name: 'Read feedback before it goes',
    value: 'No',
    meaning: 'Yes holds each message until a leader or coach has read it.',
  },
  agreementToShare: {
    name: 'Share when observers agree on',
    value: '60%',
    meaning: 'Until they do, over at least 10 shared visits, feedback is held.',
  },
  lessonParts: {
    name: 'Parts of a lesson',
    value: 'Beginning, Middle, End',
    meaning: 'Choices on the form, with commas between them.',
  },
  curriculumUse: {
    name: 'Curriculum in use',
    value: 'As planned, Adapted, Other materials, Not seen in this visit',
    meaning: 'Choices on the form, with commas between them.',
  },
  cadence: {
    name: 'Visits to each teacher',
    value: 'Twice a month',
    meaning: 'Once a month, Twice a month, Every 2 weeks or Every week.',
  },
  pairedShare: {
    name: 'Visits in pairs',
    value: '10%',
    meaning: 'Of the visits planned, those by two observers, who then compare.',
  },
  randomShare: {
    name: 'Random visits',
    value: '25%',
    meaning: 'Of the visits planned, those at a time drawn by chance. Only the observer knows.',
  },
  inPlaceAt: {
    name: 'In place at',
    value: '75%',
    meaning:
      'A practice above this share at its highest level, two reviews running, may leave the form.',
  },
  reviewAfterDays: {
    name: 'Review after days',
    value: '30',
    meaning: 'A review falls due so many days after its first visit …',
  },
  reviewAtVisits: {
    name: 'Review at visits',
    value: '30',
    meaning: '… or at so many visits, whichever comes first.',
  },
  smallestGroup: {
    name: 'Smallest group shown',
    value: '5',
    meaning:
      'Teachers. Smaller groups have no figures. Under 5 counts on leaders’ screens only. Never under 3.',
  },
  weeklySummary: {
    name: 'Weekly summary to leaders',
    value: 'No',
    meaning: 'Yes mails leaders each Monday what is due.',
  },
  terms: {
    name: 'Terms begin',
    value: 'Aug 1, Jan 1',
    meaning: 'Progress is kept by term. The first of these days begins the school year.',
  },
  calendars: {
    name: 'Put visits in calendars',
    value: 'No',
    meaning: 'Yes puts each visit into its observer’s calendar. Google must be asked for it first.',
  },
  owner: {
    name: 'Runs the routine',
    value: '',
    meaning: 'New responses are collected, and messages sent, in this person’s name.',
  },
};

/** Reads the settings; what is blank or gone takes its first value. */
export function settingsFrom(rows: readonly RowOf<typeof settingsTable>[]): Settings {
  const values = new Map(rows.map((row) => [row.setting, row.value.trim()]));
  const value = (setting: keyof Settings) =>
    values.get(DECLARED[setting].name) || DECLARED[setting].value;
  return {
    schoolName: value('schoolName'),
    sharing: value('sharing').toLowerCase() === 'yes',
    review: value('review').toLowerCase() === 'yes',
    agreementToShare: value('agreementToShare'),
    lessonParts: listed(value('lessonParts')),
    curriculumUse: listed(value('curriculumUse')),
    cadence: value('cadence'),
    pairedShare: value('pairedShare'),
    randomShare: value('randomShare'),
    inPlaceAt: shareFrom(value('inPlaceAt')) || shareFrom(DECLARED.inPlaceAt.value) || 1,
    reviewAfterDays: value('reviewAfterDays'),
    reviewAtVisits: value('reviewAtVisits'),
    smallestGroup: value('smallestGroup'),
    weeklySummary: value('weeklySummary').toLowerCase() === 'yes',
    terms: value('terms'),
    calendars: value('calendars').toLowerCase() === 'yes',
    owner: value('owner').toLowerCase(),
  };
}

/** Rows for those settings that are given; all of them, with their first values, for a new school. */
export function settingsRows(
  settings: Partial<Settings>,
  which: readonly (keyof Settings)[] = Object.keys(settings) as (keyof Settings)[],
): RowOf<typeof settingsTable>[] {
  return which.map((setting) => ({
    setting: DECLARED[setting].name,
    value: setting in settings ? written(settings[setting]) : DECLARED[setting].value,
    meaning: DECLARED[setting].meaning,
  }));
}

export const ALL_SETTINGS = Object.keys(DECLARED) as (keyof Settings)[];

function written(value: Settings[keyof Settings] | undefined): string {
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (typeof value === 'number') return `${Math.round(value * 100)}%`;
  return typeof value === 'string' ? value : (value ?? []).join(', ');
}

function listed(words: string): string[] {
  return words
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}
