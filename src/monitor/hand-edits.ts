import { fnv1a } from '../fnv1a';
import type { FormItem, LiveForm } from '../workspace';
import type { QuestionRow } from './questions-table';

/** A mark of what an item says, by which a change made by hand is noticed. */
export function drawnMark(content: FormItem): string {
  return fnv1a(JSON.stringify(Object.entries(content).sort(([a], [b]) => (a < b ? -1 : 1))));
}

/**
 * What people changed on a form in Google Forms since it was last drawn, in words; blank when nothing.
 *
 * @param known the questions that the software drew and that should stand there
 * @param ours items that are questions of ours after this update
 */
export function handEdits(
  live: LiveForm,
  known: readonly QuestionRow[],
  ours: ReadonlySet<number>,
): string {
  const rows = new Map(known.map((row) => [row.item, row]));
  const standing = new Set(live.items.map(({ item }) => item));
  const mended: string[] = known
    .filter(({ item }) => !standing.has(item ?? 0))
    .map(({ title }) => `“${title}” had been deleted`);
  for (const { item, content } of live.items) {
    const row = rows.get(item);
    if (!row || !content || row.drawn === '' || row.drawn === drawnMark(content)) continue;
    if (content.kind === 'video') continue;
    mended.push(
      content.title === row.title
        ? `“${row.title}” had other words or choices`
        : `“${row.title}” had been renamed “${content.title}”`,
    );
  }
  if (isReordered(live, rows)) mended.push('questions had been moved');
  const added = live.items.flatMap(({ item, content }) =>
    ours.has(item) || rows.has(item) ? [] : [content?.title || 'untitled'],
  );
  const sentences: string[] = [];
  if (mended.length > 0) {
    sentences.push(
      `This form was not as it had been left: ${mended.join('; ')}. It is as it should be again, and answers are kept.`,
    );
  }
  if (added.length > 0) {
    sentences.push(`Added by hand, and left below: ${added.map((one) => `“${one}”`).join(', ')}.`);
  }
  return sentences.join(' ');
}

function isReordered(live: LiveForm, rows: ReadonlyMap<number | null, QuestionRow>): boolean {
  const places = live.items.flatMap(({ item }) => rows.get(item)?.place ?? []);
  return places.some((place, index) => place < (places[index - 1] ?? 0));
}
