import type { DepthQuestion } from '../practices/depth-question';
import type { FocusSet, Practice } from '../practices/practice';
import { namesApart } from '../school/names-apart';
import type { Period } from '../school/periods';
import type { Settings } from '../school/settings';
import { observes, type Person, teaches } from '../school/staff';
import { isNamed } from '../school/stay';
import type { FormFront, FormItem } from '../workspace';
import { asked, type Choice, same } from './asked-question';
import { type DepthPages, depthPages, pageBreak } from './depth-pages';

/** A question of a walkthrough form: what stands there, and what each answer means. */
export interface Question {
  /** What it asks for, the same for as long as the form lives: `teacher`, `practice:discussion-2`, … */
  readonly question: string;
  readonly content: FormItem;
  /** For choices: what each label stands for. */
  readonly meanings: Readonly<Record<string, string>>;
  /** Of the practice it asks about, else 0. */
  readonly version: number;
  /** Questions that are pages: where each choice leads or, of a page, the page before it. Absent: to the next page. */
  readonly leadsTo?: readonly string[];
}

/** The form of one focus set, as it should be. */
export interface WalkthroughForm {
  readonly front: FormFront;
  readonly questions: readonly Question[];
}

export const SHARE = 'Share with the teacher';
export const KEEP = 'Keep for the coach';

/**
 * What a form for a focus set asks; short enough to fill in within three minutes of a visit.
 *
 * @param day on which it is drawn: it names the teachers of that day
 */
export function walkthroughForm(
  set: FocusSet,
  practices: readonly Practice[],
  staff: readonly Person[],
  periods: readonly Period[],
  settings: Settings,
  depth: readonly DepthQuestion[] = [],
  guideUrl = '',
  day = '',
): WalkthroughForm {
  const seen = practices.filter(({ studentAction }) => studentAction !== '');
  const pages = practicePages(set, practices, depth);
  const questions: (Question | null)[] = [
    teacherQuestion(staff, day),
    periods.length === 0
      ? null
      : asked('period', 'list', 'Period', '', true, same(periods.map(({ period }) => period))),
    asked('lessonPart', 'choice', 'Part of the lesson', '', true, same(settings.lessonParts)),
    asked('curriculum', 'choice', 'Curriculum in use', '', false, same(settings.curriculumUse)),
    asked('askedFor', 'text', 'Asked to look for', 'Only where the teacher asked for something.'),
    asked('levels', 'section', 'What you saw', 'Skip what there was no occasion for.'),
    ...pages.asked,
    seen.length === 0
      ? null
      : asked(
          'students',
          'checkboxes',
          'What were students seen doing?',
          'Tick what you saw.',
          false,
          seen.map(({ id, studentAction }) => [studentAction, id]),
        ),
    ...pages.opened,
    pages.opened.length > 0
      ? pageBreak(TALK, ...CONVERSATION, '')
      : asked(TALK, 'section', ...CONVERSATION),
    asked(
      'strength',
      'paragraph',
      'A strength',
      'What worked, and what students did because of it.',
    ),
    asked('strengthShared', 'choice', 'Who sees the strength?', '', false, SHARING),
    asked(
      'worthShowing',
      'choice',
      'Worth showing to others?',
      'Leaders see it, and ask the teacher first.',
      false,
      same(['Yes']),
    ),
    asked('opportunity', 'paragraph', 'An opportunity', 'One next step to try.'),
    asked('opportunityShared', 'choice', 'Who sees the opportunity?', '', false, SHARING),
    asked(
      'askedSeen',
      'paragraph',
      'What you saw of what was asked for',
      'Only where the teacher asked. The teacher reads it.',
    ),
    asked('notes', 'paragraph', 'Notes', 'For leaders only. Never sent to the teacher.'),
    asked(
      'wordingUnclear',
      'text',
      'Was a wording unclear?',
      'Say which, in a few words. Leaders talk it over when they meet.',
    ),
    asked('date', 'date', 'Date of the visit', 'Leave blank if it was today.'),
  ];
  return {
    front: {
      title: `${set.name} – walkthrough`,
      description: [
        settings.schoolName,
        set.description,
        'Rate only what you saw, skip the rest.',
        guideUrl && `Guide: ${guideUrl}`,
      ]
        .filter((part) => part !== '')
        .join('\n'),
      confirmation: 'Recorded. Thank you.',
      responders: staff.filter(observes).map(({ email }) => email),
    },
    questions: questions.filter((question): question is Question => question !== null),
  };
}

/** The part of the form that every visit comes to. */
const TALK = 'talk';
const CONVERSATION = ['For the conversation', 'Plain and specific. Quote what you heard.'] as const;

/**
 * The practices, with the pages that their levels open. A form leaves a page by one question only, so each practice with depth
 * questions after the first begins a page of its own; `opened` follows the last page of practices.
 */
function practicePages(
  set: FocusSet,
  practices: readonly Practice[],
  depth: readonly DepthQuestion[],
): { readonly asked: readonly Question[]; readonly opened: readonly Question[] } {
  const asked: Question[] = [];
  let opened: readonly Question[] = [];
  const leading = practices.filter(({ id }) => depth.some((one) => one.practice === id));
  for (const practice of practices) {
    const next = leading[leading.indexOf(practice) + 1];
    const rest = next ? `page:${next.id}` : TALK;
    const pages = leading.includes(practice) ? depthPages(set, practice, depth, rest) : null;
    if (pages && opened.length > 0) {
      asked.push(...opened, pageBreak(`page:${practice.id}`, 'What you saw, continued', '', ''));
    }
    if (pages) opened = pages.pages;
    asked.push(practiceQuestion(set, practice, pages && { ...pages, rest }));
  }
  return { asked, opened };
}

/** Asks for one of the teachers of a day. Where nobody teaches on it, as between two years, all are named: a list needs choices. */
export function teacherQuestion(staff: readonly Person[], day: string): Question {
  const labels = teacherLabels(staff);
  const here = new Set(staff.filter((one) => isNamed(one, day)).map(({ email }) => email));
  const named = labels.filter(([, email]) => here.has(email));
  return asked('teacher', 'list', 'Teacher', '', true, named.length > 0 ? named : labels);
}

/** How teachers are named on the form. */
export function teacherLabels(
  staff: readonly Person[],
): (readonly [label: string, email: string])[] {
  const names = namesApart(staff);
  return staff
    .filter(teaches)
    .map(({ email, name }): [string, string] => [names.get(email) ?? name, email])
    .sort(([a], [b]) => a.localeCompare(b));
}

/** A level as a choice's meaning keeps it: `3/4 In place`. */
export interface OfferedLevel {
  /** From 1, the lowest. */
  readonly level: number;
  /** How many levels the continuum had. */
  readonly levels: number;
  readonly levelName: string;
}

function levelMeaning({ level, levels, levelName }: OfferedLevel): string {
  return `${level}/${levels} ${levelName}`;
}

/** The level that a choice stood for, or null when it stood for none. */
export function levelOf(meaning: string | undefined): OfferedLevel | null {
  const parts = /^(\d+)\/(\d+) (.*)$/.exec(meaning ?? '');
  return parts
    ? { level: Number(parts[1]), levels: Number(parts[2]), levelName: parts[3] ?? '' }
    : null;
}

function practiceQuestion(
  set: FocusSet,
  practice: Practice,
  pages: (Pick<DepthPages, 'pageOf'> & { readonly rest: string }) | null,
): Question {
  const labels = set.levels.map((level, index): [string, string] => {
    const descriptor = practice.descriptors[index];
    return [
      descriptor ? `${level}: ${descriptor}` : level,
      levelMeaning({ level: index + 1, levels: set.levels.length, levelName: level }),
    ];
  });
  const video = practice.observerVideo && `Video: ${practice.observerVideo}`;
  return {
    ...asked(
      `practice:${practice.id}`,
      'choice',
      practice.name,
      [practice.teacherAction, video].filter(Boolean).join('\n'),
      false,
      labels,
    ),
    version: practice.version,
    ...(pages && {
      leadsTo: labels
        .map(([label], index) => ({ label, page: pages.pageOf[index] || pages.rest }))
        // As the choices: of two with the same words the first stands.
        .filter(({ label }, index) => labels.findIndex(([one]) => one === label) === index)
        .map(({ page }) => page),
    }),
  };
}

const SHARING: readonly Choice[] = [
  [SHARE, 'Yes'],
  [KEEP, 'No'],
];
