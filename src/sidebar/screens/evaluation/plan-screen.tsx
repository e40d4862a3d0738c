import { useEffect, useState } from 'preact/hooks';
import type { EvaluationSources } from '../../../coach/evaluation/show-evaluation';
import type { PlanSources } from '../../../coach/evaluation/show-plan';
import { componentName, isCode } from '../../../practices/framework-table';
import { dayOfMoment, dayWritten } from '../../days';
import { Button, OutLink } from '../../parts/button';
import { Choice, withNone } from '../../parts/choice';
import { LinesField } from '../../parts/field';
import { Icon } from '../../parts/icon';
import { Loaded } from '../../parts/loaded';
import { Notice } from '../../parts/notice';
import { ProgressBar } from '../../parts/progress-bar';
import { type Reading, useReading } from '../../reading';
import { call } from '../../server';
import { svgPicture } from '../../svg-picture';
import { useWork } from '../../work';
import { growthChart } from './growth-chart';
import { type Mapping, mappingOf } from './mapping';
import { type DrawnGrowth, needCard, needsIn, planBlocks } from './plan-blocks';

type Teacher = { readonly email: string; readonly name: string };
type Need = { readonly code: string; readonly words: string };

export function PlanScreen({ teacher, name }: { teacher: string; name: string }) {
  const sources = useReading('evaluation');
  const plan = usePlan(teacher);
  return (
    <Loaded reading={sources}>
      {(found) => (
        <Loaded reading={plan}>
          {(read) => (
            <CoachingPlan
              sources={found}
              plan={read}
              teacher={{ email: teacher, name }}
              again={() => {
                if (plan.state === 'ready') plan.again();
                if (sources.state === 'ready') sources.again();
              }}
            />
          )}
        </Loaded>
      )}
    </Loaded>
  );
}

/** A teacher's plan is never remembered from one look to the next: something may have been taken back. */
function usePlan(teacher: string): Reading<PlanSources> {
  const [value, setValue] = useState<PlanSources | null>(null);
  const [problem, setProblem] = useState('');
  const [round, setRound] = useState(0);
  useEffect(() => {
    let left = false;
    call('plan', { teacher }).then(
      (read) => !left && setValue(read),
      (error: Error) => !left && setProblem(error.message),
    );
    return () => {
      left = true;
    };
  }, [teacher, round]);
  const again = () => {
    setProblem('');
    setRound((now) => now + 1);
  };
  if (problem !== '') return { state: 'failed', message: problem, again };
  return value ? { state: 'ready', value, stale: '', again } : { state: 'loading' };
}

export function CoachingPlan({
  sources,
  plan,
  teacher,
  again,
}: {
  sources: EvaluationSources;
  plan: PlanSources;
  teacher: Teacher;
  again(): void;
}) {
  const work = useWork();
  const [added, setAdded] = useState<readonly Need[]>([]);
  const [done, setDone] = useState('');
  const mapping = mappingOf(sources);
  const standing = needsIn(plan, mapping);
  const url = sources.docs.find(({ of }) => of === teacher.email)?.url ?? '';
  const visits = [...plan.visits].sort((a, b) => (a.date < b.date ? -1 : 1));
  const draw = () =>
    work.start('Drawing the charts', async (step) => {
      const needs = [...standing, ...added.map(({ code }) => code)];
      const charts = await chartsOf(needs, mapping, visits, sources.today);
      if (!step('Writing the Doc')) return;
      const { notice } = await call('planDoc', {
        teacher: teacher.email,
        used: visits.map(({ observation }) => observation),
        needs: added.map(({ code, words }) => needCard(mapping, code, words)),
        blocks: planBlocks(teacher, visits, needs, mapping, charts, sources),
      });
      setAdded([]);
      setDone(
        `${notice} ${teacher.name}, the leaders and the assigned coach have the plan.`.trim(),
      );
      again();
    });
  return (
    <div class="stack-wide">
      {plan.stale && (
        <Notice tone="problem">
          {teacher.name} took back a walkthrough that still stands in the Doc. Update the plan now.
        </Notice>
      )}
      <section class="stack" aria-labelledby="needs">
        <h2 id="needs">What the evaluation named</h2>
        {standing.length + added.length === 0 && (
          <p class="quiet small">
            Each need gets a goal, steps and artifacts in the Doc, which belong to you both.
          </p>
        )}
        <ul class="list">
          {[...standing.map((code) => ({ code, words: '' })), ...added].map(({ code, words }) => (
            <li key={code} class="item">
              <span class="item-name">{nameOf(mapping, code)}</span>
              <span class="quiet small">{words || 'In the plan'}</span>
            </li>
          ))}
        </ul>
        <AddNeed
          mapping={mapping}
          taken={[...standing, ...added.map(({ code }) => code)]}
          onAdd={(need) => setAdded([...added, need])}
        />
      </section>
      {work.problem && <Notice tone="problem">{work.problem}</Notice>}
      {done && !work.progress && <Notice tone="done">{done}</Notice>}
      <ProgressBar work={work} />
      {!work.progress && (
        <div class="row">
          <Button kind="primary" onClick={draw}>
            {drawInWords(url !== '', added.length > 0)}
          </Button>
          {url && (
            <OutLink href={url} about={`of ${teacher.name}`}>
              Open the plan
              <Icon name="out" />
            </OutLink>
          )}
        </div>
      )}
      <Evidence teacher={teacher} visits={visits} requests={sources.requests} />
    </div>
  );
}

function drawInWords(isThere: boolean, isMore: boolean): string {
  if (!isThere) return 'Make the plan';
  return isMore ? 'Put it in the plan' : 'Update the plan';
}

function nameOf({ components }: Mapping, code: string): string {
  const component = components.find((one) => isCode(one.code, code));
  return component ? componentName(component) : code;
}

function AddNeed({
  mapping,
  taken,
  onAdd,
}: {
  mapping: Mapping;
  taken: readonly string[];
  onAdd(need: Need): void;
}) {
  const [code, setCode] = useState('');
  const [words, setWords] = useState('');
  return (
    <div class="stack">
      <Choice
        id="component"
        label="Name a need"
        value={code}
        options={withNone(
          'Choose a component',
          mapping.components
            .filter(({ code: one }) => !taken.includes(one))
            .map((one) => [one.code, componentName(one)]),
        )}
        onChange={setCode}
      />
      {code !== '' && (
        <>
          <LinesField
            id="said"
            label="In the words of the evaluation"
            help="They go into the Doc and nowhere else."
            value={words}
            onChange={setWords}
          />
          <div>
            <Button
              onClick={() => {
                onAdd({ code, words: words.trim() });
                setCode('');
                setWords('');
              }}
            >
              Add this need
            </Button>
          </div>
        </>
      )}
    </div>
  );
}

function Evidence({
  teacher,
  visits,
  requests,
}: {
  teacher: Teacher;
  visits: PlanSources['visits'];
  requests: EvaluationSources['requests'];
}) {
  const now = new Date();
  const log = requests.filter((one) => one.teacher === teacher.email && one.state !== 'set aside');
  return (
    <section class="stack" aria-labelledby="evidence">
      <h2 id="evidence">Walkthroughs asked for</h2>
      {visits.length === 0 && (
        <p class="quiet small">
          None. {teacher.name} alone can ask, by the message about each walkthrough. No other
          walkthrough is shown here or used.
        </p>
      )}
      <ul class="list">
        {visits.map(({ observation, date, period, observer, asked }) => (
          <li key={observation} class="item">
            <span class="item-name">{dayWritten(date, now)}</span>
            <span class="quiet small">
              {[period, observer].filter(Boolean).join(', ')}. Asked for on {dayWritten(asked, now)}
              .
            </span>
          </li>
        ))}
      </ul>
      {log.length > 0 && (
        <details>
          <summary>What was asked and taken back</summary>
          <ul class="list">
            {log.map(({ request, asked, visit, withdrawn }) => (
              <li key={request + asked} class="item">
                <span>{visit.replace(/ · ref .*/, '')}</span>
                <span class="quiet small">
                  Asked for on {dayOfMoment(asked, now)}
                  {withdrawn && `, taken back on ${dayOfMoment(withdrawn, now)}`}.
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

/** A picture for each practice that stands for a need, as far as a visit rated it. */
async function chartsOf(
  needs: readonly string[],
  { components }: Mapping,
  visits: PlanSources['visits'],
  today: string,
): Promise<DrawnGrowth[]> {
  const practices = new Map(
    components
      .filter(({ code }) => needs.some((need) => isCode(need, code)))
      .flatMap((component) => component.practices)
      .map((practice) => [practice.id, practice]),
  );
  const charts: DrawnGrowth[] = [];
  for (const practice of practices.values()) {
    const chart = growthChart(practice, visits, today);
    if (!chart) continue;
    const { svg, width, height, about } = chart;
    const png = await svgPicture(svg, width, height);
    charts.push({ block: 'picture', practice: practice.id, png, about, width, height });
  }
  return charts;
}
