/** How a level is filled, and the color of words on it. */
export interface LevelColor {
  readonly fill: string;
  readonly ink: string;
}

const DARK = '#04204f';
const LIGHT = '#ffffff';

/** One hue, from light to dark in steps that stay apart in grey and to the color-blind. */
const STEPS: Readonly<Record<number, readonly LevelColor[]>> = {
  2: [
    { fill: '#d3e3fd', ink: DARK },
    { fill: '#0a3b91', ink: LIGHT },
  ],
  3: [
    { fill: '#d3e3fd', ink: DARK },
    { fill: '#6a9bf0', ink: DARK },
    { fill: '#0a3b91', ink: LIGHT },
  ],
  4: [
    { fill: '#d3e3fd', ink: DARK },
    { fill: '#86b0f7', ink: DARK },
    { fill: '#3271de', ink: LIGHT },
    { fill: '#0a3581', ink: LIGHT },
  ],
  5: [
    { fill: '#d8e6fd', ink: DARK },
    { fill: '#9dc0fa', ink: DARK },
    { fill: '#6a9bf0', ink: DARK },
    { fill: '#2b65cf', ink: LIGHT },
    { fill: '#082a66', ink: LIGHT },
  ],
};

/** Colors of a continuum of 2 to 5 levels, lowest first. */
export function levelColors(levels: number): readonly LevelColor[] {
  return STEPS[levels] ?? [];
}
