/** A number as people and test reports write it, and whether a percent sign stands behind it. */
export interface ReadNumber {
  readonly value: number;
  readonly percent: boolean;
}

/** Reads 85, -0.5, 85 %, 1,234.5 and 3,5; undefined for what is no number. */
export function readNumber(words: string): ReadNumber | undefined {
  const text = words.replace(/\s/g, '').replace('\u2212', '-');
  const percent = text.endsWith('%');
  const digits = percent ? text.slice(0, -1) : text;
  if (/^[-+]?(\d+\.?\d*|\.\d+)$/.test(digits)) return { value: Number(digits), percent };
  if (/^[-+]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(digits)) {
    return { value: Number(digits.replace(/,/g, '')), percent };
  }
  // A decimal comma; with three digits behind it, it would part thousands.
  if (/^[-+]?\d+,\d{1,2}$/.test(digits))
    return { value: Number(digits.replace(',', '.')), percent };
  return undefined;
}
