import { useState } from 'preact/hooks';
import type { ByForm } from '../../../coach/conversations/coaching-codes';
import type { NotesWhen } from '../../../coach/conversations/coaching-sessions-table';
import { Button } from '../../parts/button';
import { Choice, withNone } from '../../parts/choice';
import { DayField } from '../../parts/day-field';
import { Notice } from '../../parts/notice';
import { ProgressBar } from '../../parts/progress-bar';
import { call } from '../../server';
import { useWork } from '../../work';
import { groupsOf, ofNoForm } from './session-form';

const NOTES: readonly (readonly [NotesWhen, string])[] = [
  ['the school day before', 'The school day before'],
  ['now', 'Within the hour'],
  ['not', 'Not'],
];

/** Plans a conversation with a teacher. */
export function PlanConversation({
  teacher,
  focuses,
  forms,
  onDone,
}: {
  teacher: { readonly email: string; readonly name: string };
  focuses: readonly string[];
  forms: readonly ByForm[];
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
      <DayField id="plan-date" label="Day of the conversation" value={date} onChange={setDate} />
      <Choice
        id="plan-focus"
        label="Focus"
        value={focus}
        options={withNone('None', ofNoForm(focuses, { forms }))}
        groups={groupsOf(focuses, { forms })}
        onChange={setFocus}
      />
      <Choice
        id="plan-notes"
        label="Notes go out"
        help="What was seen since you last talked, and the log."
        value={notes}
        options={NOTES}
        onChange={setNotes}
      />
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
