import { useEffect, useState } from 'preact/hooks';
import { counted } from '../../../counted';
import type { PracticesView } from '../../../monitor/show-practices';
import { libraryFrom } from '../../../practices/library';
import { libraryMistakes } from '../../../practices/library-mistakes';
import { newsOf } from '../../../practices/news';
import { Button } from '../../parts/button';
import { Loaded } from '../../parts/loaded';
import { Notice } from '../../parts/notice';
import { OpenTab } from '../../parts/open-tab';
import { ProblemList } from '../../parts/problem-list';
import { ProgressBar } from '../../parts/progress-bar';
import { useReading } from '../../reading';
import { call } from '../../server';
import { type Step, useWork, type Work } from '../../work';
import { bringUpToDate } from './bring-up-to-date';
import { Changes } from './changes';
import { Guides } from './guides';
import { Reading } from './reading-of-guides';
import { TellStaff } from './tell-staff';

export function PracticesScreen() {
  const reading = useReading('practices');
  const work = useWork();
  const [result, setResult] = useState('');
  const run: Run = async (label, job) => {
    setResult('');
    await work.start(label, async (step) => setResult(await job(step)));
    if (reading.state === 'ready') reading.again();
  };
  return (
    <Loaded reading={reading}>
      {(view) => <Practices view={view} work={work} result={result} run={run} />}
    </Loaded>
  );
}

/** Runs some work, shows the words that it answers, and reads the workbook again. */
export type Run = (label: string, job: (step: Step) => Promise<string>) => Promise<void>;

export function Practices({
  view,
  work,
  result,
  run,
}: {
  view: PracticesView;
  work: Work;
  result: string;
  run: Run;
}) {
  const { changes, sets } = view;
  const news = newsOf(libraryFrom(view.tabs), view.versions);
  const busy = work.progress !== null;
  const stale = sets.filter(({ isCurrent }) => !isCurrent);
  // One primary button on the screen: what comes first.
  const next = changes.length > 0 ? 'save' : stale.length > 0 ? 'guides' : 'tell';
  return (
    <div class="stack-wide">
      {work.progress ? (
        <ProgressBar work={work} />
      ) : (
        <Changes
          changes={changes}
          onSave={(why, comparable) =>
            run('Saving the new wording', async (step) => {
              const { sets: changed } = await call('reword', { why, comparable });
              await bringUpToDate(view, changed, step);
              return 'Saved. Forms and guides have the new wording.';
            })
          }
        />
      )}
      {work.problem && <Notice tone="problem">{work.problem}</Notice>}
      {!busy && result && <Notice tone="done">{result}</Notice>}
      <Mistakes view={view} />
      <Guides
        sets={sets}
        primary={next === 'guides'}
        busy={busy}
        onMake={(wanted) =>
          run('Making the guides', async (step) => {
            await bringUpToDate(view, wanted, step);
            return 'The guides are up to date. All staff can read them.';
          })
        }
      />
      {news.length > 0 && (
        <TellStaff news={news} view={view} primary={next === 'tell'} busy={busy} run={run} />
      )}
      <Reading view={view} busy={busy} run={run} />
      <Deleted view={view} busy={busy} run={run} />
      <p class="quiet small">
        On tabs: <OpenTab tab="Practices" />, <OpenTab tab="Focus sets" />,{' '}
        <OpenTab tab="Depth questions" />, <OpenTab tab="Practice versions" />.
      </p>
    </div>
  );
}

/** What is wrong on the tabs, which is marked there too. */
function Mistakes({ view }: { view: PracticesView }) {
  const marks = libraryMistakes(view.tabs);
  const words = JSON.stringify(marks);
  const [problem, setProblem] = useState('');
  // Also without any, so that the marks of what has been mended go.
  useEffect(() => {
    call('mark', JSON.parse(words)).catch((error: Error) => setProblem(error.message));
  }, [words]);
  const all = [...inWords('Focus sets', marks.focusSets), ...inWords('Practices', marks.practices)];
  if (all.length === 0) return null;
  return (
    <section class="stack" aria-label="To fix">
      <h2>{counted(all.length, 'thing')} to look at</h2>
      <ProblemList problems={all} shown={3} />
      <p class="quiet small">
        {problem || 'Marked in red on the tabs. Fix them there; the marks go when you come back.'}
      </p>
    </section>
  );
}

function inWords(
  tab: string,
  marks: readonly { readonly row: number; readonly column: string; readonly words: string }[],
): string[] {
  return marks.map(({ row, column, words }) =>
    words.startsWith(tab) ? words : `${tab}, row ${row}, ${column}: ${words}`,
  );
}

function Deleted({ view, busy, run }: { view: PracticesView; busy: boolean; run: Run }) {
  return (
    <>
      {view.deleted.map(({ practice, name }) => (
        <Notice key={practice} tone="mind">
          “{name}” was deleted from the Practices tab. Its ratings and wording are still here.
          <div>
            <Button
              kind="plain"
              disabled={busy}
              about={name}
              onClick={() =>
                run('Putting it back', async () => {
                  await call('putBack', { practice });
                  return `“${name}” is back, as retired.`;
                })
              }
            >
              Put back as retired
            </Button>
          </div>
        </Notice>
      ))}
    </>
  );
}
