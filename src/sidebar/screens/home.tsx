import { counted, thousands } from '../../counted';
import type { Due } from '../../progress/due/due';
import type { Home } from '../../progress/home';
import type { Go } from '../app';
import { Button } from '../parts/button';
import { Icon } from '../parts/icon';
import { Loaded } from '../parts/loaded';
import { Notice } from '../parts/notice';
import { Page } from '../parts/page';
import { ProblemList } from '../parts/problem-list';
import { useReading } from '../reading';
import { open } from '../server';
import { whereDone } from '../trail';
import { useWork } from '../work';
import { Collecting } from './collecting';
import { Doors } from './doors';
import { Glance } from './glance';

export function HomeScreen({ go }: { go: Go }) {
  const reading = useReading('home');
  const title =
    reading.state === 'ready' && !('isNew' in reading.value)
      ? reading.value.schoolName
      : 'Walkthroughs';
  return (
    <Page title={title}>
      <Loaded reading={reading}>
        {(home) =>
          'isNew' in home ? (
            <Welcome go={go} />
          ) : (
            <>
              <DueList due={home.due} go={go} />
              <Seen home={home} go={go} onCollected={reading.state === 'ready' && reading.again} />
              <Doing home={home} go={go} />
            </>
          )
        }
      </Loaded>
    </Page>
  );
}

/** The first screen of a workbook that was never set up. */
export function Welcome({ go }: { go: Go }) {
  return (
    <div class="stack-wide">
      <p>
        See every classroom often, tell each teacher what went well, and know what your school needs
        next.
      </p>
      <div>
        <Button kind="primary" onClick={() => go({ screen: 'set-up' })}>
          Set up your school
        </Button>
      </div>
      <ol class="steps">
        <li>
          <b>Your school</b>
          <span class="quiet">Its name, bell schedule and levels. Two minutes.</span>
        </li>
        <li>
          <b>Your staff</b>
          <span class="quiet">Paste the roster you have.</span>
        </li>
        <li>
          <b>Your forms</b>
          <span class="quiet">Made for you from practices that research supports.</span>
        </li>
      </ol>
      <p class="quiet small">
        Everything stays in this workbook and your school’s Google account. Teachers get no message
        before you say so.
      </p>
    </div>
  );
}

/** What is due, the most pressing as the screen's primary button. */
export function DueList({ due, go }: { due: readonly Due[]; go: Go }) {
  if (due.length === 0) {
    return (
      <section class="stack" aria-label="What is due">
        <p>Nothing is due. A good time for a visit.</p>
        <div>
          <Button kind="primary" onClick={() => go({ screen: 'forms' })}>
            Open a form
          </Button>
        </div>
      </section>
    );
  }
  const [first, ...others] = due.map((one, index) => (
    <li key={one.what}>
      <button
        type="button"
        class={index === 0 ? 'due-row first' : 'due-row'}
        onClick={() => go(whereDone(one.what))}
      >
        <span>
          <b>{one.title}</b>
          <span class="due-detail">{one.detail}</span>
        </span>
        <Icon name="on" />
      </button>
    </li>
  ));
  const more = others.slice(BESIDE);
  return (
    <section class="stack" aria-label="What is due">
      <ul class="due">
        {first}
        {others.slice(0, BESIDE)}
      </ul>
      {more.length > 0 && (
        <details>
          <summary>{more.length} more</summary>
          <ul class="due">{more}</ul>
        </details>
      )}
    </section>
  );
}

/** As many rows beside the first as leave room for what was seen. */
const BESIDE = 3;

function Seen({
  home,
  go,
  onCollected,
}: {
  home: Home;
  go: Go;
  onCollected: false | (() => void);
}) {
  const { observations, teachers, seenLately, waiting } = home.figures;
  return (
    <section class="stack" aria-labelledby="seen">
      <h2 id="seen" class="section-name">
        What we see
      </h2>
      {observations === 0 ? (
        <p class="quiet">Your visits, and what they show, will stand here.</p>
      ) : (
        <dl class="figures">
          <div>
            <dd>{thousands(observations)}</dd>
            <dt>{observations === 1 ? 'walkthrough' : 'walkthroughs'}</dt>
          </div>
          <div>
            <dd>
              {thousands(seenLately)}
              <span class="quiet"> of {thousands(teachers)}</span>
            </dd>
            <dt>teachers in 30 days</dt>
          </div>
          <div>
            <dd>{thousands(waiting)}</dd>
            <dt>{waiting === 1 ? 'message waits' : 'messages wait'}</dt>
          </div>
        </dl>
      )}
      {home.problems.length > 0 && (
        <div class="stack">
          <p>{counted(home.problems.length, 'thing')} to mend in the workbook:</p>
          <ProblemList problems={home.problems} shown={2} />
        </div>
      )}
      {observations > 0 && <Glance key={observations} go={go} />}
      {home.forms.some(({ url }) => url !== '') && (
        <Collecting onCollected={onCollected || undefined} />
      )}
    </section>
  );
}

function Doing({ home, go }: { home: Home; go: Go }) {
  const opening = useWork();
  return (
    <section class="stack" aria-labelledby="doing">
      <h2 id="doing" class="section-name">
        What we do
      </h2>
      <Doors home={home} go={go} />
      <div>
        <Button
          kind="plain"
          disabled={opening.progress !== null}
          onClick={() => opening.start('Opening', () => open('openImport'))}
        >
          <Icon name="file" />
          {opening.progress ? 'Opening the import' : 'Import walkthroughs you have'}
        </Button>
      </div>
      {opening.problem && <Notice tone="problem">{opening.problem}</Notice>}
    </section>
  );
}
