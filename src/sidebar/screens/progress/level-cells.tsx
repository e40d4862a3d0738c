import type { Standing } from '../../../progress/standing';
import { standingName } from './standing-in-words';

/** Three cells, filled as levels are earned. A level whose own criteria are met before an earlier one's is outlined. */
export function LevelCells({ standing }: { standing: Standing }) {
  const reached = standing.steps.findIndex(
    ({ requirement }) => requirement.level === standing.level,
  );
  return (
    <span class="level-cells" role="img" aria-label={standingName(standing.level)}>
      {standing.steps.map(({ requirement, met }, index) => (
        <span
          key={requirement.level}
          class={
            index <= reached
              ? `level-cell earned-${index}`
              : met
                ? 'level-cell ahead'
                : 'level-cell'
          }
        />
      ))}
    </span>
  );
}
