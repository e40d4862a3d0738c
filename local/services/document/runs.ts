/** Names of DocumentApp.Attribute with their values; of enumerations the name. */
export type Attributes = Readonly<Record<string, string | number | boolean | null>>;

/** A stretch of text with one look. */
export interface Run {
  readonly text: string;
  readonly attributes: Attributes;
}

/** Those attributes of a paragraph that are its text's. */
export const TEXT_ATTRIBUTES = [
  'BACKGROUND_COLOR',
  'BOLD',
  'FONT_FAMILY',
  'FONT_SIZE',
  'FOREGROUND_COLOR',
  'ITALIC',
  'LINK_URL',
  'STRIKETHROUGH',
  'UNDERLINE',
] as const;

export function textOf(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join('');
}

/** The stretch from one offset to another, exclusive. */
export function slice(runs: readonly Run[], start: number, end: number): Run[] {
  const found: Run[] = [];
  let at = 0;
  for (const run of runs) {
    const text = run.text.slice(Math.max(0, start - at), Math.max(0, end - at));
    if (text !== '') found.push({ ...run, text });
    at += run.text.length;
  }
  return found;
}

/** The runs with a stretch looking different; an attribute that becomes null is gone. */
export function styled(
  runs: readonly Run[],
  start: number,
  end: number,
  attributes: Attributes,
): Run[] {
  return joined([
    ...slice(runs, 0, start),
    ...slice(runs, start, end).map((run) => ({
      ...run,
      attributes: changed(run.attributes, attributes),
    })),
    ...slice(runs, end, Number.POSITIVE_INFINITY),
  ]);
}

/** The runs with a stretch replaced by text that looks as its first character did, or as the text before it. */
export function spliced(runs: readonly Run[], start: number, end: number, text: string): Run[] {
  const like = slice(runs, start, start + 1)[0] ?? slice(runs, start - 1, start)[0];
  return joined([
    ...slice(runs, 0, start),
    { text, attributes: like?.attributes ?? {} },
    ...slice(runs, end, Number.POSITIVE_INFINITY),
  ]);
}

export function changed(attributes: Attributes, change: Attributes): Attributes {
  return Object.fromEntries(
    Object.entries({ ...attributes, ...change }).filter(([, value]) => value !== null),
  );
}

/** One run where neighbors look alike, none where there is no text. */
export function joined(runs: readonly Run[]): Run[] {
  const result: Run[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    if (run.text === '') continue;
    if (last && sameLook(last.attributes, run.attributes)) {
      result[result.length - 1] = { ...last, text: last.text + run.text };
    } else result.push(run);
  }
  return result;
}

function sameLook(a: Attributes, b: Attributes): boolean {
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].every((name) => (a[name] ?? null) === (b[name] ?? null));
}
