import { useState } from 'preact/hooks';
import { counted } from '../../../counted';
import type { Component } from '../../../practices/framework-table';
import { Button } from '../../parts/button';
import { Choice } from '../../parts/choice';
import { Field, TextField } from '../../parts/field';
import { FileButton } from '../../parts/file-button';
import { Notice } from '../../parts/notice';
import { ProblemList } from '../../parts/problem-list';
import { ProgressBar } from '../../parts/progress-bar';
import { pastedCells } from '../../pasted-cells';
import { call } from '../../server';
import { useWork } from '../../work';
import { componentsOf, frameworkRows, readComponents, withTitles } from './read-framework';
import { READY_FRAMEWORKS } from './ready-frameworks';

const OWN = 'Another framework';

/** Where leaders name the school's evaluation framework: from a ready list of codes, or by their own import. */
export function FrameworkForm({
  before,
  onDone,
  onCancel,
}: {
  before: readonly Component[];
  onDone(): void;
  onCancel?: () => void;
}) {
  const work = useWork();
  const [chosen, setChosen] = useState(READY_FRAMEWORKS[0]?.name ?? OWN);
  const [ownName, setOwnName] = useState('');
  const [pasted, setPasted] = useState('');
  const ready = READY_FRAMEWORKS.find(({ name }) => name === chosen);
  const name = ready ? ready.name : ownName.trim();
  const codes = ready ? componentsOf(ready) : [];
  const read = pasted.trim() === '' ? null : readComponents(pastedCells(pasted));
  const components = read ? withTitles(codes, read.components) : codes;
  const keep = () =>
    work
      .start('Keeping the framework', async () => {
        await call('keepFramework', { components: frameworkRows(before, name, components) });
      })
      .then((done) => done && onDone());
  return (
    <div class="stack-wide">
      <p>Coaching follows the framework that your evaluation uses. Which one is it?</p>
      <Choice
        id="framework"
        label="Framework"
        value={chosen}
        options={[...READY_FRAMEWORKS.map((one) => one.name), OWN].map((one) => [one, one])}
        onChange={setChosen}
      />
      {ready ? (
        <p class="quiet small">{ready.about}</p>
      ) : (
        <TextField id="own-name" label="Its name" value={ownName} onChange={setOwnName} />
      )}
      {work.problem && <Notice tone="problem">{work.problem}</Notice>}
      <ProgressBar work={work} />
      {!work.progress && (
        <div class="row">
          <Button kind="primary" disabled={components.length === 0 || name === ''} onClick={keep}>
            {components.length === 0
              ? 'Use this framework'
              : `Use these ${counted(components.length, 'component')}`}
          </Button>
          {onCancel && (
            <Button kind="plain" onClick={onCancel}>
              Cancel
            </Button>
          )}
        </div>
      )}
      <Field
        id="components"
        label={codes.length > 0 ? 'Your titles, if you like' : 'Its components'}
        help={
          codes.length > 0
            ? 'Code and title, one a line. Titles belong to the publisher, so they come from your copy.'
            : 'Code and title, one a line, as copied from a sheet.'
        }
      >
        <textarea
          id="components"
          class="input short"
          value={pasted}
          placeholder={'3b\tYour title'}
          onInput={({ currentTarget }) => setPasted(currentTarget.value)}
        />
      </Field>
      <div>
        <FileButton label="Choose a CSV file" onText={setPasted} />
      </div>
      {read?.numbered && (
        <Notice tone="mind">
          None has a code, so they are numbered in their order: 1 is “{read.components[0]?.title}”.
        </Notice>
      )}
      {read && read.problems.length > 0 && <ProblemList problems={read.problems} />}
    </div>
  );
}
