import { fnv1a } from '../fnv1a';
import { depthQuestionsTable } from '../practices/depth-questions-table';
import { guidesTable } from '../practices/guides-table';
import { type Library, libraryFrom, libraryTables, practicesOf } from '../practices/library';
import { makesVersion, noteVersions, withNotedVersions } from '../practices/note-versions';
import type { FocusSet } from '../practices/practice';
import { practiceChanges } from '../practices/practice-changes';
import {
  lastVersions,
  type PracticeVersion,
  practiceVersionsTable,
} from '../practices/practice-versions-table';
import { ifThere, Problem } from '../problem';
import { periodsTable } from '../school/periods';
import { settingsFrom, settingsTable } from '../school/settings';
import { staffTable, teaches } from '../school/staff';
import { dayOf } from '../school-time';
import type { Contents } from '../table';
import type { FormLinks, LiveForm, Occasion, Workspace } from '../workspace';
import { collectFrom } from './collect-responses';
import { formDifference } from './form-difference';
import { type FormRow, formsTable } from './forms-table';
import { drawnMark, handEdits } from './hand-edits';
import { type QuestionRow, questionsTable } from './questions-table';
import { type Question, type WalkthroughForm, walkthroughForm } from './walkthrough-form';

/** What became of one form. */
export interface FormMade {
  readonly focus: string;
  readonly name: string;
  readonly url: string;
  /** How many questions were added, reworded, moved or removed. */
  readonly changes: number;
  /** In words, when something was not as it was left. */
  readonly notice: string;
}

/**
 * Makes the form of a focus set, or brings it up to date: same form, same questions, same link, so that no answer is
 * lost. Answers given so far are collected first, since they are read by what the form asks until now. Safe to run
 * again at any time.
 */
export function makeForm(
  workspace: Workspace,
  occasion: Occasion,
  request: { readonly focus: string },
): FormMade {
  return workspace.alone(() => {
    const { more } = collectFrom(workspace, occasion, ({ focus }) => focus === request.focus);
    if (more) throw new Problem('Answers are still being collected. Update this form once more.');
    const contents = workspace.workbook.read(formSources);
    readable(
      contents.focusSets,
      contents.practices,
      contents.depth,
      contents.staff,
      contents.periods,
    );
    if (!contents.staff.rows.some(teaches)) {
      throw new Problem(
        'There are no teachers on the Staff tab yet. Add your staff, then make the forms.',
      );
    }
    const library = libraryFrom(contents);
    const set = setToMake(library, request.focus);
    const noted = noteDrawn(workspace, occasion, library, set, contents.versions.rows);
    const wanted = formOf(
      set,
      contents,
      noted.versions,
      dayOf(occasion.now, workspace.workbook.timeZone),
    );
    const drawn = drawForm(workspace, occasion, set, wanted, contents);
    return {
      focus: set.id,
      name: set.name,
      url: drawn.url,
      changes: drawn.changes,
      notice: [drawn.notice, noted.notice].filter(Boolean).join(' '),
    };
  });
}

/** The tabs of which the forms are made, and those that remember them. */
export const formTables = { forms: formsTable, questions: questionsTable };
export const formSources = {
  ...libraryTables,
  depth: depthQuestionsTable,
  staff: staffTable,
  periods: periodsTable,
  settings: settingsTable,
  ...formTables,
  versions: practiceVersionsTable,
  guides: guidesTable,
};
type FormSources = { [Tab in keyof typeof formSources]: Contents<(typeof formSources)[Tab]> };

/** The form of a set as it should be on a day. */
function formOf(
  set: FocusSet,
  contents: FormSources,
  versions: readonly PracticeVersion[],
  day: string,
): WalkthroughForm {
  return walkthroughForm(
    set,
    withNotedVersions(practicesOf(libraryFrom(contents), set.id), lastVersions(versions)),
    contents.staff.rows,
    contents.periods.rows,
    settingsFrom(contents.settings.rows),
    contents.depth.rows,
    contents.guides.rows.find(({ focus }) => focus === set.id)?.url,
    day,
  );
}

/**
 * Whether the form of a set was last drawn as it should be on a day; what somebody changed in Google Forms is not known without
 * opening it.
 */
export function isDrawn(set: FocusSet, contents: FormSources, day: string): boolean {
  const mark = markOf(formOf(set, contents, contents.versions.rows, day));
  return contents.forms.rows.some(({ focus, madeOf }) => focus === set.id && madeOf === mark);
}

/** A mark of all that a form is made of. */
export function markOf(wanted: WalkthroughForm): string {
  return fnv1a(JSON.stringify(wanted));
}

/**
 * Notes each wording that the form is about to show and that no version has yet, so that every rating says which words
 * its observer saw. Why it was changed is for leaders to say; until then the Practices screen asks.
 */
function noteDrawn(
  workspace: Workspace,
  occasion: Occasion,
  library: Library,
  set: FocusSet,
  versions: readonly PracticeVersion[],
): { readonly versions: readonly PracticeVersion[]; readonly notice: string } {
  const changes = practiceChanges(library, versions).filter(
    (change) => change.set.id === set.id && makesVersion(change),
  );
  const rows = noteVersions(changes, {
    now: occasion.now,
    by: occasion.actor,
    why: '',
    comparable: true,
  });
  if (rows.length > 0) {
    workspace.workbook.save(practiceVersionsTable, rows);
    workspace.workbook.settle();
  }
  const reworded = changes.filter(({ kind }) => kind === 'reworded');
  return {
    versions: [...versions, ...rows],
    notice:
      reworded.length === 0
        ? ''
        : `New words for ${reworded.map(({ practice }) => `“${practice.name}”`).join(', ')}. Say why on Practices.`,
  };
}

/** A form must not lose a question because a row of the library cannot be read. */
function readable(...tabs: readonly Contents<never>[]): void {
  const problem = tabs.flatMap(({ problems }) => problems)[0];
  if (problem) throw new Problem(`${problem.message} Fix it there, then make the forms.`);
}

function setToMake(library: Library, focus: string): FocusSet {
  const set = library.sets.find(({ id }) => id === focus);
  if (!set || !library.active.has(focus))
    throw new Problem(`There is no active focus set “${focus}” on the Focus sets tab.`);
  if (practicesOf(library, focus).length === 0) {
    throw new Problem(`“${set.name}” has no active practices. Add one on the Practices tab.`);
  }
  return set;
}

/** What a form is about: a focus set, or the guides. */
interface Subject {
  readonly id: string;
  readonly name: string;
}

/**
 * Makes a form, or brings it up to date: same form, same questions, same link, so that no answer is lost. Runs under
 * `workspace.alone`.
 */
export function drawForm(
  workspace: Workspace,
  occasion: Occasion,
  subject: Subject,
  wanted: WalkthroughForm,
  contents: {
    readonly forms: Contents<typeof formsTable>;
    readonly questions: Contents<typeof questionsTable>;
  },
): { readonly url: string; readonly changes: number; readonly notice: string } {
  const before = contents.forms.rows.find(({ focus }) => focus === subject.id);
  const { row, live, notice } = openOrCreate(workspace, subject, before);
  const known = contents.questions.rows.filter(({ form }) => form === row.form);
  const drawn = known.filter(isLive);
  const difference = formDifference(
    live,
    drawn.map(({ question, item }) => ({ question, item: item ?? 0 })),
    wanted.questions,
  );
  const items = workspace.forms.change(row.form, difference.changes);
  const placed = difference.placed.map(({ question, item }) => ({
    question,
    item: typeof item === 'number' ? item : (items[item.added] ?? 0),
  }));
  const edits = handEdits(live, drawn, new Set(placed.map(({ item }) => item)));
  workspace.workbook.save(questionsTable, questionRows(row.form, known, placed, occasion.now));
  const now = occasion.now.toISOString();
  // A tab of raw answers would say to the second when each was given.
  const link = !wanted.front.anonymous && !(Date.parse(now) - Date.parse(row.linked) < LANDING);
  workspace.forms.publish(row.form, wanted.front, link);
  workspace.workbook.save(formsTable, [
    {
      ...row,
      name: subject.name,
      published: row.published || now,
      madeOf: markOf(wanted),
      linked: link ? now : row.linked,
    },
  ]);
  return {
    url: row.url,
    changes: difference.changes.length,
    notice: [notice, edits].filter(Boolean).join(' '),
  };
}

/** Milliseconds in which Google makes the tab that it was asked for; a tab that is missing then is asked for again. */
const LANDING = 3_600_000;

function openOrCreate(
  workspace: Workspace,
  subject: Subject,
  before: FormRow | undefined,
): { row: FormRow; live: LiveForm; notice: string } {
  if (before) {
    const live = ifThere(() => workspace.forms.inspect(before.form));
    if (live) return { row: before, live, notice: '' };
  }
  const links = workspace.forms.create(subject.name);
  const row = newRow(subject, links);
  // Noted before anything else is done with it, so that a run that ends here leaves no second form.
  workspace.workbook.save(formsTable, [row]);
  workspace.workbook.settle();
  const notice = before
    ? `The form “${subject.name}” had been deleted, so a new one was made. Its link has changed; what was collected is still here.`
    : '';
  return { row, live: { items: [] }, notice };
}

function newRow(subject: Subject, { form, url, editUrl }: FormLinks): FormRow {
  return {
    focus: subject.id,
    name: subject.name,
    url,
    editUrl,
    form,
    published: '',
    collectedTo: '',
    version: 1,
    template: '',
    madeOf: '',
    linked: '',
  };
}

function questionRows(
  form: string,
  known: readonly QuestionRow[],
  placed: readonly { readonly question: Question; readonly item: number }[],
  now: Date,
): QuestionRow[] {
  const before = new Map(known.map((row) => [row.item, row]));
  const standing = new Set(placed.map(({ item }) => item));
  return [
    ...placed.map(({ question, item }, place): QuestionRow => {
      const earlier = JSON.parse(before.get(item)?.meanings || '{}');
      const drawn = JSON.parse(before.get(item)?.versionsDrawn || '{}');
      return {
        form,
        item,
        question: question.question,
        title: question.content.title,
        version: question.version,
        versionsDrawn: JSON.stringify({ [question.version]: now.toISOString(), ...drawn }),
        // Earlier labels stay: an answer given before a rewording is still read by its own words.
        meanings: JSON.stringify({ ...earlier, ...question.meanings }),
        state: 'live',
        place,
        drawn: drawnMark(question.content),
      };
    }),
    ...known
      .filter((row) => isLive(row) && !standing.has(row.item ?? 0))
      .map((row): QuestionRow => ({ ...row, state: 'removed' })),
  ];
}

function isLive({ state }: QuestionRow): boolean {
  return state === 'live';
}
