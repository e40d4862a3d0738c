import { fnv1a } from '../../fnv1a';
import { type FocusSetRow, focusSetRow } from '../../practices/focus-sets-table';
import type { FocusSet } from '../../practices/practice';
import type { PracticeRow } from '../../practices/practices-table';
import type { KnownPractice, KnownSchool } from './known-school';
import { sameWords, shortened, slug } from './same-words';

/** What was looked for, under which heading of the file; the focus is blank where a file has none. */
export interface LookFor {
  readonly focus: string;
  readonly lookFor: string;
}

/** Sets that an import made have ids beginning so. */
const IMPORTED_SET = 'import-';
const NO_FOCUS = 'Imported';
/** Characters; what an observer takes in at a glance. */
const LONGEST_NAME = 60;

/** A look-for's code, the same however it is capitalized, spaced and punctuated. */
export function lookForKey({ focus, lookFor }: LookFor): string {
  const code = fnv1a(`${sameWords(focus)}\u001f${sameWords(lookFor)}`).slice(0, 10);
  return [slug(lookFor, 32) || 'look-for', code].join('-');
}

/** The practice that a look-for becomes when it is a new one, on a continuum of so many levels. */
export function ownPracticeId(key: string, levels: number): string {
  return `${key}-${levels}`;
}

export function setOfPractice(practice: KnownPractice, known: KnownSchool): FocusSet | undefined {
  return known.sets.find(({ id }) => id === practice.focus);
}

/** Existing practices on a continuum of so many levels: a look-for rated so can only be one of them. */
export function practicesWithLevels(known: KnownSchool, levels: number): readonly KnownPractice[] {
  const sets = new Set(
    known.sets.filter((set) => set.levels.length === levels).map(({ id }) => id),
  );
  return known.practices.filter(({ focus }) => sets.has(focus));
}

/**
 * Finds the school's own practice with the same words, in the set of the same name or, failing that, in the one set that has it.
 * Answers its id; blank when there is none, or when an earlier import already gave the look-for a practice.
 */
export function practiceFinder(known: KnownSchool, levels: number): (lookFor: LookFor) => string {
  const byWords = new Map<string, KnownPractice[]>();
  const ids = new Set(known.practices.map(({ id }) => id));
  for (const practice of practicesWithLevels(known, levels)) {
    if (practice.focus.startsWith(IMPORTED_SET)) continue;
    const wordings = [practice.name, practice.teacherAction, practice.studentAction];
    for (const words of new Set(wordings.map(sameWords))) {
      if (words !== '') byWords.set(words, [...(byWords.get(words) ?? []), practice]);
    }
  }
  const setNames = new Map(known.sets.map(({ id, name }) => [id, sameWords(name)]));
  return (lookFor) => {
    if (ids.has(ownPracticeId(lookForKey(lookFor), levels))) return '';
    const found = byWords.get(sameWords(lookFor.lookFor)) ?? [];
    const focus = sameWords(lookFor.focus);
    const inSet = found.find((practice) => setNames.get(practice.focus) === focus);
    return (inSet ?? (found.length === 1 ? found[0] : undefined))?.id ?? '';
  };
}

/** Where the ratings of a look-for go. */
export interface Place {
  readonly practice: string;
  readonly set: string;
  readonly version: number;
}

/**
 * Gives each look-for its practice, making new ones as they come. New sets are retired and new practices sustained: their
 * history shows, and forms do not ask about them until a leader turns them on.
 */
export class LookForPlaces {
  readonly newSets: FocusSetRow[] = [];
  readonly newPractices: PracticeRow[] = [];
  private readonly places = new Map<string, Place>();
  private readonly sets = new Map<string, string>();
  private readonly spellings = new Map<string, LookFor>();
  private readonly known: KnownSchool;
  private readonly continuum: readonly string[];
  private readonly matched: Readonly<Record<string, string>>;
  private readonly source: string;

  /**
   * @param matched by look-for: an existing practice, or blank
   * @param spellings how each look-for is to be written
   * @param source where the look-fors come from, in words
   */
  constructor(
    known: KnownSchool,
    continuum: readonly string[],
    matched: Readonly<Record<string, string>>,
    spellings: readonly LookFor[],
    source: string,
  ) {
    this.known = known;
    this.continuum = continuum;
    this.matched = matched;
    this.source = source;
    for (const spelling of spellings) this.spellings.set(lookForKey(spelling), spelling);
  }

  placeOf(lookFor: LookFor): Place {
    const words = `${lookFor.focus}\u001f${lookFor.lookFor}`;
    let place = this.places.get(words);
    if (!place) {
      place = this.find(lookFor);
      this.places.set(words, place);
    }
    return place;
  }

  private find(written: LookFor): Place {
    const key = lookForKey(written);
    const lookFor = this.spellings.get(key) ?? written;
    const own = ownPracticeId(key, this.continuum.length);
    const id = this.matched[key] || own;
    const existing = this.known.practices.find((practice) => practice.id === id);
    if (existing) {
      return { practice: id, set: existing.focus, version: existing.version };
    }
    const set = this.setOf(lookFor.focus);
    if (!this.newPractices.some((practice) => practice.id === own)) {
      this.newPractices.push(newPractice(own, set, lookFor.lookFor, this.source));
    }
    return { practice: own, set, version: 1 };
  }

  private setOf(focus: string): string {
    const name = focus.trim() || NO_FOCUS;
    const words = sameWords(name);
    const before = this.sets.get(words);
    if (before !== undefined) return before;
    const levels = this.continuum.length;
    const id = `${IMPORTED_SET}${slug(name, 24) || 'set'}-${fnv1a(words).slice(0, 8)}-${levels}`;
    const namesakes = this.known.sets.filter((set) => sameWords(set.name) === words);
    const set =
      this.known.sets.find((one) => one.id === id) ??
      namesakes.find((one) => one.levels.length === levels);
    if (!set) {
      this.newSets.push({
        ...focusSetRow({
          id,
          name:
            namesakes.length === 0
              ? shortened(name, 200)
              : `${shortened(name, 180)} (${levels} levels)`,
          description: this.source,
          levels: this.continuum,
        }),
        status: 'retired',
      });
    }
    const found = set?.id ?? id;
    this.sets.set(words, found);
    return found;
  }
}

const ABOUT_STUDENTS = /^(the |all |most )?(students?|pupils?|learners?|scholars?|children)\b/i;

function newPractice(id: string, set: string, lookFor: string, source: string): PracticeRow {
  const words = lookFor.trim();
  const ofStudents = ABOUT_STUDENTS.test(words);
  return {
    id,
    focus: set,
    // Without a place of their own they stand after the school's, in the order of their ids, whichever came first.
    order: null,
    name: shortened(words, LONGEST_NAME),
    teacherAction: ofStudents ? '' : words,
    studentAction: ofStudents ? words : '',
    descriptor1: '',
    descriptor2: '',
    descriptor3: '',
    descriptor4: '',
    descriptor5: '',
    teacherVideo: '',
    observerVideo: '',
    source,
    frameworkCodes: [],
    status: 'sustained',
    version: 1,
    replaces: '',
  };
}
