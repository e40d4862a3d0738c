import { percent, type Segment } from './level-bar';
import { levelColors } from './level-colors';

/** The parts of a bar of levels, each named by its tip and, where it fits, on itself. */
export function LevelSegments({
  segments,
  levels,
}: {
  segments: readonly Segment[];
  /** How many levels there are. */
  levels: number;
}) {
  const colors = levelColors(levels);
  return (
    <>
      {segments.map(({ level, name, share, label }) => (
        <span
          key={level}
          title={`${name} ${percent(share)}`}
          style={{
            width: `${share * 100}%`,
            background: colors[level - 1]?.fill,
            color: colors[level - 1]?.ink,
          }}
        >
          {label}
        </span>
      ))}
    </>
  );
}

/** "In place 40%, Starting 60%", for those who hear the bar. */
export function segmentsInWords(segments: readonly Segment[]): string {
  return segments.map(({ name, share }) => `${name} ${percent(share)}`).join(', ');
}
