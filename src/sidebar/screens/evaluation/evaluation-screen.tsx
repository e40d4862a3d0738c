import { useState } from 'preact/hooks';
import { PROTOCOL } from '../../../coach/evaluation/evaluation-docs-table';
import type { EvaluationSources } from '../../../coach/evaluation/show-evaluation';
import { counted } from '../../../counted';
import { componentName } from '../../../practices/framework-table';
import { namesApart } from '../../../school/names-apart';
import type { Go } from '../../app';
import { dayOfMoment } from '../../days';
import { Button, OutLink } from '../../parts/button';
import { Choice, withNone } from '../../parts/choice';
import { Loaded } from '../../parts/loaded';
import { Notice } from '../../parts/notice';
import { ProblemList } from '../../parts/problem-list';
import { ProgressBar } from '../../parts/progress-bar';
import { useReading } from '../../reading';
import { call } from '../../server';
import { useWork, type Work } from '../../work';
import { FrameworkForm } from './framework-form';
import { type MappedComponent, type Mapping, mappingOf } from './mapping';
import { askedInWords } from './plan-blocks';
import { protocolBlocks } from './protocol-blocks';

export function EvaluationScreen({ go }: { go: Go }) {
  const reading = useReading('evaluation');
  return (
    <Loaded reading={reading}>
      {(sources) => (
        <Evaluation
          sources={sources}
          go={go}
          again={() => reading.state === 'ready' && reading.again()}
        />
      )}
    </Loaded>
  );
}

export function Evaluation({
  sources,
  go,
  again,
}: {
  sources: EvaluationSources;
  go: Go;
  again(): void;
}) {
  const [changing, setChanging] = useState(false);
  const mapping = mappingOf(sources);
  if (mapping.components.length === 0 || changing) {
    return sources.leads ? (
      <FrameworkForm
        before={sources.components}
        onDone={() => {
          setChanging(false);
          again();
        }}
        {...(changing && { onCancel: () => setChanging(false) })}
      />
    ) : (
      <p>
        The components of your evaluation framework will stand here, with the practices that belong
        to each. A leader names the framework.
      </p>
    );
  }
  return (
    <div class="stack-wide">
      <Protocol sources={sources} mapping={mapping} again={again} />
      <Plans sources={sources} go={go} />
      <Components sources={sources} mapping={mapping} go={go} again={again} />
      {sources.leads && (
        <div>
          <Button kind="plain" onClick={() => setChanging(true)}>
            Change the framework or its titles
          </Button>
        </div>
      )}
    </div>
  );
}

function Protocol({
  sources: { schoolName, docs, leads },
  mapping,
  again,
}: {
  sources: EvaluationSources;
  mapping: Mapping;
  again(): void;
}) {
  const work = useWork();
  const [done, setDone] = useState('');
  const url = docs.find(({ of }) => of === PROTOCOL)?.url ?? '';
  const draw = () =>
    work.start('Counting walkthroughs', async (step) => {
      const { lessons } = await call('evidence');
      const rated = new Map<string, number>();
      for (const [practice] of lessons.flatMap(({ ratings }) => ratings)) {
        rated.set(practice, (rated.get(practice) ?? 0) + 1);
      }
      if (!step('Writing the Doc')) return;
      const blocks = protocolBlocks(schoolName, mapping, { visits: lessons.length, rated });
      const { notice } = await call('protocol', { blocks });
      setDone(`${notice} All staff can read the protocol.`.trim());
      again();
    });
  return (
    <section class="stack" aria-labelledby="protocol">
      <h2 id="protocol">Coaching protocol</h2>
      <p class="quiet small">
        For all staff: what coaching is, what is looked at, what counts in evaluation, how to ask.
      </p>
      {work.problem && <Notice tone="problem">{work.problem}</Notice>}
      {done && !work.progress && <Notice tone="done">{done}</Notice>}
      <ProgressBar work={work} />
      {!work.progress && (
        <div class="row">
          {url && (
            <OutLink href={url} kind="primary">
              Open the protocol
            </OutLink>
          )}
          {leads && (
            <Button kind={url ? 'plain' : 'primary'} onClick={draw}>
              {url ? 'Update it' : 'Make the protocol'}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}

function Plans({
  sources: { teachers, docs, requests, sharing },
  go,
}: {
  sources: EvaluationSources;
  go: Go;
}) {
  const names = namesApart(teachers);
  const open = (email: string) => {
    const name = names.get(email);
    if (name) go({ screen: 'coaching-plan', teacher: email, name });
  };
  const shown = teachers
    .map(({ email }) => ({
      email,
      name: names.get(email) ?? email,
      hasPlan: docs.some(({ of }) => of === email),
      waits: docs.some(({ of, waits }) => of === email && waits),
      asked: new Set(
        requests
          .filter(({ state, teacher }) => state === 'admitted' && teacher === email)
          .map(({ observation }) => observation),
      ).size,
    }))
    .sort((a, b) => a.name.localeCompare(b.name));
  const begun = shown.filter(({ hasPlan, asked }) => hasPlan || asked > 0);
  const setAside = requests.filter(({ state }) => state === 'set aside');
  return (
    <section class="stack" aria-labelledby="plans">
      <h2 id="plans">Coaching plans</h2>
      {begun.length === 0 && (
        <p class="quiet small">
          Teachers with a plan, or who asked to have a walkthrough used, will stand here.
        </p>
      )}
      <ul class="list">
        {begun.map(({ email, name, hasPlan, waits, asked }) => (
          <li key={email} class="item">
            <button type="button" class="item-open" onClick={() => open(email)}>
              <span>
                <span class="item-name">{name}</span>
                <span class="message-about quiet small">
                  {askedInWords(asked)}
                  {waits && '. The plan waits to be updated'}
                </span>
              </span>
              {hasPlan && <span class="chip">{waits ? 'Update' : 'Plan'}</span>}
            </button>
          </li>
        ))}
      </ul>
      <Choice
        id="teacher"
        label="Work on a plan for"
        value=""
        options={withNone(
          'Choose a teacher',
          shown.map(({ email, name }) => [email, name]),
        )}
        onChange={open}
      />
      {!sharing && (
        <Notice tone="mind">
          Teachers ask by the message about each walkthrough, and messages are held now. See Outbox.
        </Notice>
      )}
      {setAside.length > 0 && (
        <details>
          <summary>{counted(setAside.length, 'request')} set aside</summary>
          <ul class="list">
            {setAside.map(({ request, asked, setAside: why }) => (
              <li key={request + asked} class="item">
                <span>{why}</span>
                <span class="quiet small">{dayOfMoment(asked, new Date())}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Components({
  sources: { leads },
  mapping: { framework, components, problems, mapped },
  go,
  again,
}: {
  sources: EvaluationSources;
  mapping: Mapping;
  go: Go;
  again(): void;
}) {
  const work = useWork();
  const focus = (component: MappedComponent) =>
    work
      .start('Keeping the focus', async () => {
        const { practices, ...row } = component;
        await call('keepFramework', { components: [{ ...row, focus: !row.focus }] });
      })
      .then(again);
  const without = components.filter(({ practices }) => practices.length === 0);
  return (
    <section class="stack" aria-labelledby="components">
      <h2 id="components">{framework}</h2>
      <p>
        {mapped} of {components.length} components have practices that walkthroughs look at.
      </p>
      {problems.length > 0 && <ProblemList problems={problems} />}
      <div class="row">
        <Button onClick={() => work.start('Opening the tab', async () => openPractices())}>
          Name components of practices
        </Button>
        <Button kind="plain" onClick={() => go({ screen: 'picture' })}>
          What walkthroughs show
        </Button>
      </div>
      <p class="quiet small">On the Practices tab, under Framework codes: 3b, 3c.</p>
      {work.problem && <Notice tone="problem">{work.problem}</Notice>}
      <ProgressBar work={work} />
      <ul class="list">
        {components
          .filter(({ practices }) => practices.length > 0)
          .map((component) => (
            <ComponentRow
              key={component.code}
              component={component}
              work={work}
              onFocus={leads ? () => focus(component) : undefined}
            />
          ))}
      </ul>
      {without.length > 0 && (
        <details>
          <summary>{counted(without.length, 'component')} without practices</summary>
          <ul class="list">
            {without.map((component) => (
              <ComponentRow
                key={component.code}
                component={component}
                work={work}
                onFocus={leads ? () => focus(component) : undefined}
              />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

async function openPractices(): Promise<void> {
  await call('openRows', { tab: 'Practices', row: '' });
}

function ComponentRow({
  component,
  work,
  onFocus,
}: {
  component: MappedComponent;
  work: Work;
  onFocus: (() => void) | undefined;
}) {
  const { practices, domain, focus } = component;
  return (
    <li class="item component">
      <span>
        <span class="item-name">{componentName(component)}</span>
        <span class="message-about quiet small">
          {practices.map(({ name }) => name).join(', ') || domain}
        </span>
      </span>
      {onFocus && (
        <Button
          pressed={focus}
          disabled={work.progress !== null}
          about={component.code}
          onClick={onFocus}
        >
          In focus
        </Button>
      )}
    </li>
  );
}
