import { useEffect, useRef, useState } from 'preact/hooks';
import type { PilotView } from '../../../guide/pilots/pilot-view';
import type { ShownPilots } from '../../../guide/pilots/show-pilots';
import { dayOfMoment, dayWritten } from '../../days';
import { Button, OutLink } from '../../parts/button';
import { LinesField } from '../../parts/field';
import { WrittenList } from './written-list';

interface Reviewed {
  readonly seen: string;
  readonly adjustment: string;
  readonly next: string;
}

/** What was seen, what is adjusted and what comes next, beside what the teachers wrote. One of today is gone on with. */
export function ReviewForm({
  view,
  busy,
  onReviewed,
}: {
  view: PilotView;
  busy: boolean;
  onReviewed(review: Reviewed): void;
}) {
  const today = view.reviews.find(({ date }) => date === view.today);
  const [seen, setSeen] = useState(today?.seen ?? '');
  const [adjustment, setAdjustment] = useState(today?.adjustment ?? '');
  const [next, setNext] = useState(today?.next ?? '');
  const form = useRef<HTMLElement>(null);
  // It stands under the chart, which may fill the sidebar.
  useEffect(() => form.current?.scrollIntoView({ behavior: 'smooth' }), []);
  return (
    <section ref={form} class="stack" aria-label="Review">
      <WrittenList inputs={view.inputs} teachers={view.teachers} />
      <LinesField label="What do we see?" id="pilot-seen" value={seen} onChange={setSeen} />
      <LinesField
        label="What do we adjust?"
        id="pilot-adjustment"
        help="It gets a number on the chart. Blank when nothing changes."
        value={adjustment}
        onChange={setAdjustment}
      />
      <LinesField label="What comes next?" id="pilot-next" value={next} onChange={setNext} />
      <div>
        <Button
          kind="primary"
          disabled={busy || seen.trim() === ''}
          onClick={() =>
            onReviewed({ seen: seen.trim(), adjustment: adjustment.trim(), next: next.trim() })
          }
        >
          Save the review
        </Button>
      </div>
    </section>
  );
}

/** What the teachers wrote since the last review, and where they write. */
export function WrittenByTeachers({ view, shown }: { view: PilotView; shown: ShownPilots }) {
  const form = shown.pilots.find(({ pilot }) => pilot === view.pilot.pilot)?.form ?? '';
  return (
    <section class="stack">
      <h2>What teachers wrote since the last review</h2>
      <WrittenList inputs={view.inputs} teachers={view.teachers} />
      {form !== '' && (
        <div>
          <OutLink kind="plain" href={form}>
            Open their form
          </OutLink>
        </div>
      )}
    </section>
  );
}

/** Every review with what was seen and decided, and every decision, the newest first. */
export function EarlierReviews({ view: { reviews, decisions, today } }: { view: PilotView }) {
  if (reviews.length + decisions.length === 0) return null;
  return (
    <details>
      <summary>Reviews and decisions so far</summary>
      <ul class="list">
        {decisions.map(({ date, decision, words, cycle }) => (
          <li key={`${date} ${decision}`} class="item">
            <span class="quiet small">{dayWritten(date, new Date(today))}</span>
            <span>
              <b>{decision}</b> {cycle || words}
            </span>
          </li>
        ))}
        {reviews.map(({ date, seen, adjustment, next, noted }) => (
          <li key={date} class="item">
            <span class="quiet small">{dayOfMoment(noted, new Date(today))}</span>
            <span>{seen}</span>
            {adjustment !== '' && (
              <span>
                <b>Adjusted</b> {adjustment}
              </span>
            )}
            {next !== '' && (
              <span>
                <b>Next</b> {next}
              </span>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
