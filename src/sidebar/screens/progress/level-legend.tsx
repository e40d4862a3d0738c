import { LEVEL_NAMES } from '../../../progress/own-ratings-table';

/** What the cells of a standing mean, in a line or two. */
export function LevelLegend() {
  return (
    <ul class="level-legend small quiet" aria-label="What the boxes mean">
      {LEVEL_NAMES.map((name, index) => (
        <li key={name}>
          <span class={`level-cell earned-${index}`} aria-hidden="true" /> {name}
        </li>
      ))}
      <li>
        <span class="level-cell ahead" aria-hidden="true" /> Done ahead: counts once the levels
        before it are there
      </li>
    </ul>
  );
}
