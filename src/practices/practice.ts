/** The states a practice passes through. Only active and pilot practices stand on forms. */
export const PRACTICE_STATUSES = ['proposed', 'active', 'pilot', 'sustained', 'retired'] as const;
export type PracticeStatus = (typeof PRACTICE_STATUSES)[number];

/** The practices leaders look for in one kind of lesson, all rated on one continuum. */
export interface FocusSet {
  /** Stable short code, e.g. `discussion`. */
  readonly id: string;
  /** What the form is called, e.g. "Classroom discussion". */
  readonly name: string;
  /** When an observer picks this form, in one sentence. */
  readonly description: string;
  /** Names of the 2-5 levels, lowest first. */
  readonly levels: readonly string[];
}

/** One look-for: what the teacher does, what students are seen doing, and its continuum. */
export interface Practice {
  /** Stable short code, e.g. `discussion-2`. */
  readonly id: string;
  /** The `id` of its focus set. */
  readonly focus: string;
  /** A short name an observer recognises at a glance, at most 60 characters. */
  readonly name: string;
  /** What the teacher is seen or heard doing. */
  readonly teacherAction: string;
  /** What students are seen or heard doing when the practice is in place. */
  readonly studentAction: string;
  /** One descriptor for each level of the focus set, lowest first. */
  readonly descriptors: readonly string[];
  /** Where the practice comes from: the guide and its recommendation. */
  readonly source: string;
  /** Codes of the components of the school's educator-evaluation framework that it bears on, e.g. `3b`. */
  readonly frameworkCodes: readonly string[];
  /** Video links, blank until leaders add them. */
  readonly teacherVideo: string;
  readonly observerVideo: string;
  readonly status: PracticeStatus;
  /** Place on the form, from 1. */
  readonly order: number;
  /** Raised by one each time the wording changes. */
  readonly version: number;
  /** The `id` of the practice whose place it took on the form; blank for none. */
  readonly replaces: string;
}
