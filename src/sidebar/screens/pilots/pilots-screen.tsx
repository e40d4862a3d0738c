import { counted } from '../../../counted';
import type { PilotView } from '../../../guide/pilots/pilot-view';
import type { Go } from '../../app';
import { dayWritten } from '../../days';
import { Button } from '../../parts/button';
import { Icon } from '../../parts/icon';
import { ProblemList } from '../../parts/problem-list';
import { statusInWords } from './pilot-in-words';
import { WithPilots } from './with-pilots';

export function PilotsScreen({ go }: { go: Go }) {
  return (
    <WithPilots>
      {({ shown, views }) => <PilotList views={views} problems={shown.problems} go={go} />}
    </WithPilots>
  );
}

/** The pilots, each with what its chart says and when it is reviewed. */
export function PilotList({
  views,
  problems,
  go,
}: {
  views: readonly PilotView[];
  problems: readonly string[];
  go: Go;
}) {
  return (
    <div class="stack-wide">
      {problems.length > 0 && <ProblemList problems={problems} shown={2} />}
      {views.length === 0 && (
        <>
          <p>
            Some teachers try a practice or a resource first, and you look at it together every week
            or two. How it goes will stand here as a chart, with what you changed.
          </p>
          <div class="bar hatched" aria-hidden="true" />
        </>
      )}
      <div>
        <Button
          kind={views.some(isDue) ? 'outlined' : 'primary'}
          onClick={() => go({ screen: 'new-pilot' })}
        >
          Start a pilot
        </Button>
      </div>
      <ul class="list">
        {views.map((view) => (
          <li key={view.pilot.pilot} class="item">
            <button
              type="button"
              class="item-open"
              onClick={() =>
                go({ screen: 'pilot', pilot: view.pilot.pilot, name: view.pilot.name })
              }
            >
              <span>
                <span class="item-name">{view.pilot.name}</span>
                <br />
                <span>{statusInWords(view).split('. ')[0]}.</span>
                <br />
                <span class="quiet small">{dueInWords(view)}</span>
              </span>
              <Icon name="on" />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

export function isDue({ due, today }: PilotView): boolean {
  return due !== '' && due <= today;
}

/** "5 teachers, reviewed weekly. Review due since Mon, Oct 12." */
export function dueInWords(view: PilotView): string {
  const { pilot, teachers, due, today } = view;
  const who = counted(teachers.length, 'teacher');
  if (due === '') return `${who}. It has ended.`;
  const day = dayWritten(due, new Date(today));
  const when = isDue(view) ? (due === today ? 'Due today.' : `Due since ${day}.`) : `Next: ${day}.`;
  return `${who}, reviewed ${pilot.cycle}. ${when}`;
}
