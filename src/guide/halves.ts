/**
 * The lower half of a continuum: 1 of 2 or 3 levels, 2 of 4 or 5. Below the highest level is nearly every rating of a practice that is
 * being learned, so that it tells no need from another; in the lower half the practice is not at work yet.
 */
export function isLower(level: number, levels: number): boolean {
  return level <= Math.floor(levels / 2);
}

export function isUpper(level: number, levels: number): boolean {
  return !isLower(level, levels);
}

/** The first level of the upper half as people say it: “Partly in place” or above. */
export function fromUpper(levels: readonly string[]): string {
  const first = levels.findIndex((_, index) => isUpper(index + 1, levels.length));
  return `“${levels[first] ?? ''}”${first < levels.length - 1 ? ' or above' : ''}`;
}
