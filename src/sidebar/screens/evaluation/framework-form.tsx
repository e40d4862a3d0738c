import { useState } from 'preact/hooks';
import { counted } from '../../../counted';
import { type Component, componentName } from '../../../practices/framework-table';
import { Button } from '../../parts/button';
import { Choice } from '../../parts/choice';
import { Field, TextField } from '../../parts/field';
import { FileButton } from '../../parts/file-button';
import { Notice } from '../../parts/notice';
import { ProblemList } from '../../parts/problem-list';
import { ProgressBar } from '../../parts/progress-bar';
import { call } from '../../server';
import { useWork } from '../../work';
import {
  componentsOf,
  foreignIn,
  frameworkRows,
  type NewComponent,
  readComponents,
  withTitles,
} from './read-framework';
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
  /** The list whose faults a leader has read and goes on with. */
  const [agreedTo, setAgreedTo] = useState('');
  const [takesForeign, setTakesForeign] = useState(false);
  const ready = READY_FRAMEWORKS.find(({ name }) => name === chosen);
  const name = ready ? ready.name : ownName.trim();
  const codes = ready ? componentsOf(ready) : [];
  const { read, foreign, components, rows, leaving, left } = draftOf(
    name,
    codes,
    pasted,
    takesForeign,
    before,
  );
  const isSettled = left.length === 0 || agreedTo === pasted;
  const keep = () =>
    work
      .start('Keeping the framework', async () => {
        await call('keepFramework', { components: rows });
      })
      .then((done) => done && onDone());
  const actions = !work.progress && (
    <div class="row">
      <Button
        kind="primary"
        disabled={components.length === 0 || name === '' || !isSettled}
        onClick={keep}
      >
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
  );
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
      {!read && actions}
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
      {left.length > 0 && (
        <LeftLines
          left={left}
          isSettled={isSettled}
          onSettle={(settled) => setAgreedTo(settled ? pasted : '')}
        />
      )}
      {foreign.length > 0 && (
        <label class="row">
          <input
            type="checkbox"
            checked={takesForeign}
            onChange={({ currentTarget }) => setTakesForeign(currentTarget.checked)}
          />
          Add {foreign.map(({ code }) => code).join(', ')} as{' '}
          {foreign.length === 1 ? 'a component' : 'components'} of our own
        </label>
      )}
      {leaving.length > 0 && (
        <p class="quiet small">
          No longer used: {leaving.map(componentName).join(', ')}. The Framework tab keeps them.
        </p>
      )}
      {read && actions}
    </div>
  );
}

/** What the framework becomes by what was pasted: its components, those that leave it, and the lines that do not come in. */
function draftOf(
  name: string,
  codes: readonly NewComponent[],
  pasted: string,
  takesForeign: boolean,
  before: readonly Component[],
) {
  const read = pasted.trim() === '' ? null : readComponents(pasted);
  const foreign = read ? foreignIn(read.components, codes, before, name) : [];
  const own = read?.components.filter((one) => takesForeign || !foreign.includes(one)) ?? [];
  const components = read ? withTitles(codes, own) : codes;
  const rows = frameworkRows(before, name, components);
  const leaving = rows.filter(
    (row) =>
      row.state === 'retired' && row.framework === name && before.some((one) => isInUse(one, row)),
  );
  const left = [
    ...(read?.problems ?? []),
    ...(takesForeign ? [] : foreign).map(
      ({ line, code, title }) =>
        `Line ${line}: ${code} is no code of ${name}. ${title ? `“${title}”` : 'It'} is left out.`,
    ),
  ];
  return { read, foreign, components, rows, leaving, left };
}

function LeftLines({
  left,
  isSettled,
  onSettle,
}: {
  left: readonly string[];
  isSettled: boolean;
  onSettle(settled: boolean): void;
}) {
  return (
    <Notice tone="mind">
      Please check before you go on.
      <ProblemList problems={left} />
      <label class="row">
        <input
          type="checkbox"
          checked={isSettled}
          onChange={({ currentTarget }) => onSettle(currentTarget.checked)}
        />
        Go on without {left.length === 1 ? 'this line' : `these ${left.length} lines`}
      </label>
    </Notice>
  );
}

function isInUse(before: Component, row: Component): boolean {
  return (
    before.state === 'in use' && before.framework === row.framework && before.code === row.code
  );
}
