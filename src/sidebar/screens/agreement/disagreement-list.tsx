import { counted } from '../../../counted';
import type { ShownDisagreement } from '../../../monitor/calibration/calibration-view';
import { dayWritten } from '../../days';
import { Reword } from './reword';

/** Where observers of one lesson chose different levels, with what each of them wrote. */
export function DisagreementList({
  disagreements,
  more,
}: {
  disagreements: readonly ShownDisagreement[];
  more: number;
}) {
  if (disagreements.length === 0)
    return <p>No two observers of a lesson chose different levels.</p>;
  return (
    <section class="stack" aria-labelledby="disagreements">
      <h2 id="disagreements">Where observers differ, the furthest apart first</h2>
      <ul class="list">
        {disagreements.map((one) => (
          <li key={one.ref} class="item">
            <span class="item-name">{one.practiceName}</span>
            <span class="quiet small">
              {[one.teacherName, one.date && dayWritten(one.date, new Date()), one.period]
                .filter(Boolean)
                .join(', ')}
              {one.talkedOver && ' · in a meeting’s Doc'}
            </span>
            <Sides of={one} />
            {one.inLibrary && <Reword practice={one.practice} name={one.practiceName} />}
          </li>
        ))}
      </ul>
      {more > 0 && (
        <p class="quiet small">
          {counted(more, 'more', 'more')} in older lessons, or closer together.
        </p>
      )}
    </section>
  );
}

function Sides({ of: { sides, observers } }: { of: ShownDisagreement }) {
  return (
    <ul class="sides">
      {sides.map((side, index) => (
        <li key={side.observer}>
          <b>{side.levelName || `Level ${side.level}`}</b>
          <span class="quiet small">{observers[index]}</span>
          {[side.strength, side.opportunity, side.notes].filter(Boolean).map((words) => (
            <span key={words} class="small">
              {words}
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}
