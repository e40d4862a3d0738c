import { useState } from 'preact/hooks';
import type { NotesWhen } from '../../../coach/conversations/coaching-sessions-table';
import { Button } from '../../parts/button';
import { Field } from '../../parts/field';
import { Notice } from '../../parts/notice';
import { ProgressBar } from '../../parts/progress-bar';
import { call } from '../../server';
import { useWork } from '../../work';
import { Day, Words } from './session-form';

/** Plans a conversation with a teacher. */
export function PlanConversation({
  teacher,
  focuses,
  onDone,
}: {
  teacher: { readonly email: string; readonly name: string };
  focuses: readonly string[];
  onDone(): void;
}) {
  const work = useWork();
  const [date, setDate] = useState('');
  const [focus, setFocus] = useState('');
  const [notes, setNotes] = useState<NotesWhen>('the school day before');
  const plan = async () => {
    const request = { teacher: teacher.email, date, focus, notes, takesPlace: true };
    const done = await work.start('Planning', async () => {
      await call('conversation', request);
    });
    if (done) onDone();
  };
  return (
    <div class="stack sure">
      <Day id="plan-date" label="Day of the conversation" value={date} onChange={setDate} />
      <Words
        id="plan-focus"
        label="Focus"
        first="None"
        words={focuses}
        value={focus}
        onChange={setFocus}
      />
      <Field
        id="plan-notes"
        label="Notes go out"
        help="What was seen since you last talked, and the log."
      >
        <select
          id="plan-notes"
          class="input"
          value={notes}
          aria-describedby="plan-notes-help"
          onChange={({ currentTarget }) => setNotes(currentTarget.value as NotesWhen)}
        >
          <option value="the school day before">The school day before</option>
          <option value="now">Within the hour</option>
          <option value="not">Not</option>
        </select>
      </Field>
      {work.problem && <Notice tone="problem">{work.problem}</Notice>}
      <ProgressBar work={work} />
      {!work.progress && (
        <div class="row">
          <Button kind="primary" disabled={date === ''} onClick={plan}>
            Plan it
          </Button>
          <Button kind="plain" onClick={onDone}>
            Cancel
          </Button>
        </div>
      )}
    </div>
  );
}
