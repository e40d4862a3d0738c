import type { Observation } from '../monitor/observations-table';
import { practicesOf, setsOnForms } from '../practices/library';
import { teaches } from '../school/staff';
import { isHere, stayOf } from '../school/stay';
import { daysBetween } from '../school-time';
import { dueNow } from './due/all-due';
import type { Due } from './due/due';
import type { SchoolNow, SchoolRecords } from './due/school-now';
import { LATELY } from './due/visits';

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

const ATTENTION_SHOWN = 10;

/** Everything that the first screen shows. `today` is a day. */
export function homeOf(records: SchoolRecords, today: string): Home {
  const { settings, staff, observations, outbox, problems } = records;
  const forms = formsOf(records);
  const school = schoolNow(records, forms, today);
  return {
    schoolName: settings.schoolName,
    due: dueNow(school),
    figures: {
      observations: observations.length,
      teachers: school.teachers.length,
      seenLately: school.seenLately.size,
      waiting: outbox.filter(({ state }) => state === 'waiting').length,
    },
    forms,
    sharing: settings.sharing,
    staff: staff.length,
    practices: forms.reduce((sum, { practices }) => sum + practices, 0),
    attention: school.attention
      .slice(-ATTENTION_SHOWN)
      .reverse()
      .map(({ teacherName, date, attention: questions }) => ({ teacherName, date, questions })),
    problems,
  };
}

/** A form, made or not, for each set that stands on one. */
function formsOf({ library, forms }: SchoolRecords): HomeForm[] {
  return setsOnForms(library).map(({ id, name, description }) => {
    const form = forms.find(({ focus }) => focus === id);
    return {
      focus: id,
      name,
      description,
      url: form?.published ? form.url : '',
      practices: practicesOf(library, id).length,
    };
  });
}

function schoolNow(records: SchoolRecords, forms: readonly HomeForm[], today: string): SchoolNow {
  const teachers = records.staff.filter((one) => teaches(one) && isHere(stayOf(one), today));
  const roster = new Set(teachers.map(({ email }) => email));
  const seenLately = new Set<string>();
  const attention: Observation[] = [];
  for (const observation of records.observations) {
    if (observation.attention.length > 0) attention.push(observation);
    if (roster.has(observation.teacher) && daysBetween(observation.date, today) <= LATELY) {
      seenLately.add(observation.teacher);
    }
  }
  return {
    ...records,
    today,
    teachers,
    seenLately,
    attention,
    sets: forms.length,
    setsWithoutForm: forms.filter(({ url }) => url === '').length,
  };
}
