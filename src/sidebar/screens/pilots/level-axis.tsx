/** The levels of a continuum as lines across a chart, named at the left; without levels, quarters of a share. */
export function LevelAxis({
  levels,
  left,
  right,
  y,
}: {
  levels: readonly string[];
  left: number;
  right: number;
  y(place: number): number;
}) {
  const names = levels.length > 0 ? levels : ['0%', '25%', '50%', '75%', '100%'];
  return (
    <g>
      {names.map((name, index) => {
        const at = y(index / (names.length - 1));
        const lines = inTwoLines(name);
        return (
          <g key={name}>
            <line x1={left} x2={right} y1={at} y2={at} class="chart-grid" />
            {lines.map((words, line) => (
              <text
                key={words}
                x={left - 6}
                y={at + 4 + (line - (lines.length - 1) / 2) * 12}
                text-anchor="end"
                class="chart-quiet"
              >
                {words}
              </text>
            ))}
          </g>
        );
      })}
    </g>
  );
}

/** Characters of a level's name that fit beside the chart. */
const FITS = 11;

function inTwoLines(name: string): readonly string[] {
  if (name.length <= FITS) return [name];
  const words = name.split(' ');
  let first = words.shift() ?? '';
  while (words[0] && `${first} ${words[0]}`.length <= FITS) first += ` ${words.shift()}`;
  const rest = words.join(' ');
  if (rest === '') return [shortened(first)];
  return [shortened(first), shortened(rest)];
}

function shortened(words: string): string {
  return words.length <= FITS + 2 ? words : `${words.slice(0, FITS)}…`;
}
