import type { PracticesView } from '../../../monitor/show-practices';
import { KEEP, SHARE } from '../../../monitor/walkthrough-form';
import { libraryFrom, practicesOf } from '../../../practices/library';
import type { FocusSet, Practice } from '../../../practices/practice';
import type { Block, Card } from '../../../workspace';

const LINE = '_'.repeat(28);
const SHORT_LINE = '_'.repeat(12);
/** Lines of small print that fit one sheet beside the rest, and characters in each. */
const LINES = 46;
const LINE_LENGTH = 118;

/** A focus set's form on one sheet of paper, to be keyed in later. */
export function paperForm(
  { focus, url }: { readonly focus: string; readonly url: string },
  {
    tabs,
    lessonParts,
    curriculumUse,
  }: Pick<PracticesView, 'tabs' | 'lessonParts' | 'curriculumUse'>,
): Block[] {
  const library = libraryFrom(tabs);
  const set = library.sets.find(({ id }) => id === focus);
  if (!set) throw new Error('This set is no longer on the Focus sets tab.');
  const practices = practicesOf(library, focus);
  const whole = practices.map((practice) => practiceRow(set, practice, true));
  const rows = fits(whole) ? whole : practices.map((practice) => practiceRow(set, practice, false));
  return [
    { block: 'title', text: `${set.name} – walkthrough` },
    compact('Visit', [
      [`Teacher ${LINE}   Period ${SHORT_LINE}   Date ${SHORT_LINE}   Observer ${SHORT_LINE}`, ''],
      [`Part of the lesson   ${boxes(lessonParts)}`, ''],
      [`Curriculum in use   ${boxes(curriculumUse)}`, ''],
    ]),
    compact('What you saw. Leave blank what there was no occasion for.', rows),
    compact('For the conversation', [
      [`A strength   ${boxes([SHARE, KEEP, 'Worth showing to others'])}`, '\n'],
      [`An opportunity   ${boxes([SHARE, KEEP])}`, '\n'],
      ['Notes, for leaders only', '\n'],
    ]),
    { block: 'link', text: 'Key it in on the form', url, more: ', with the date of the visit.' },
  ];
}

function practiceRow(set: FocusSet, practice: Practice, described: boolean): Card['rows'][number] {
  const levels = described
    ? set.levels
        .map((level, index) => [level, practice.descriptors[index]].filter(Boolean).join(': '))
        .map((words) => `☐ ${words}`)
        .join('\n')
    : boxes(set.levels);
  const students = practice.studentAction && `\nAlso  ☐ ${practice.studentAction}`;
  return [practice.name, `${levels}${students}`];
}

function fits(rows: Card['rows']): boolean {
  const lines = rows.flatMap(([name, text]) => [name, ...text.split('\n')]);
  return lines.reduce((sum, line) => sum + Math.ceil(line.length / LINE_LENGTH), 0) <= LINES;
}

function boxes(words: readonly string[]): string {
  return words.map((word) => `☐ ${word}`).join('   ');
}

function compact(title: string, rows: Card['rows']): Card {
  return { block: 'card', title, rows, compact: true };
}
