import { counted } from '../../counted';

/** What to mend, the first few at once and the rest on demand. */
export function ProblemList({
  problems,
  shown = 4,
}: {
  problems: readonly string[];
  shown?: number;
}) {
  const rest = problems.slice(shown);
  return (
    <div class="problems">
      <ul>
        {problems.slice(0, shown).map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
      {rest.length > 0 && (
        <details>
          <summary>{counted(rest.length, 'more', 'more')}</summary>
          <ul>
            {rest.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
