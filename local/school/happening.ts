/** Something that people of the school do at a moment. */
export interface Happening {
  readonly at: Date;
  /** @param later adds what comes of it, such as the visits of a plan */
  happens(later: (more: readonly Happening[]) => void): void;
}

/** Everything in its order until a moment, with what comes of it. `begin` is told of each before it happens. */
export function liveThem(
  happenings: readonly Happening[],
  until: Date,
  begin: (at: Date) => void,
): void {
  const ahead = [...happenings].sort(byTime);
  for (;;) {
    const next = ahead.shift();
    if (!next || next.at >= until) return;
    begin(next.at);
    next.happens((more) => {
      ahead.push(...more);
      ahead.sort(byTime);
    });
  }
}

function byTime(a: Happening, b: Happening): number {
  return a.at.getTime() - b.at.getTime();
}
