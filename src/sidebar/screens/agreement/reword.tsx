import { useId, useState } from 'preact/hooks';
import { Button } from '../../parts/button';
import { TextField } from '../../parts/field';
import { Notice } from '../../parts/notice';
import { call } from '../../server';
import { useWork } from '../../work';

/** Decides that a practice needs other words: keeps why, and opens its row. */
export function Reword({
  practice,
  name,
  onCancel,
}: {
  practice: string;
  name: string;
  onCancel(): void;
}) {
  const id = useId();
  const work = useWork();
  const [why, setWhy] = useState('');
  const [next, setNext] = useState('');
  const keep = () =>
    work.start('Keeping', async () => {
      const kept = await call('rewordPractice', { practice, why });
      setNext(kept.next);
    });
  if (next) return <Notice tone="done">{next}</Notice>;
  return (
    <fieldset class="sure stack" aria-label={`Reword ${name}`}>
      <TextField
        label="Why change the words?"
        id={id}
        value={why}
        help="Stands in the next meeting’s Doc, with your name."
        onChange={setWhy}
      />
      <div class="row">
        <Button
          kind="outlined"
          disabled={why.trim() === '' || work.progress !== null}
          onClick={keep}
        >
          {work.progress ? 'Keeping' : 'Keep and open its row'}
        </Button>
        <Button kind="plain" onClick={onCancel}>
          Not now
        </Button>
      </div>
      {work.problem && <Notice tone="problem">{work.problem}</Notice>}
    </fieldset>
  );
}
