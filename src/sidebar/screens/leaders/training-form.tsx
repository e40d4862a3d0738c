import { useState } from 'preact/hooks';
import type { Training } from '../../../coach/leaders/trainings-table';
import { Button } from '../../parts/button';
import { DayField } from '../../parts/day-field';
import { TextField } from '../../parts/field';
import { Notice } from '../../parts/notice';
import { Segments } from '../../parts/segments';

/** A training or convening, before it is held. */
export function TrainingForm({
  today,
  isBusy,
  onSave,
  onCancel,
}: {
  today: string;
  isBusy: boolean;
  onSave(training: Training): void;
  onCancel(): void;
}) {
  const [kind, setKind] = useState<Training['kind']>('Training');
  const [title, setTitle] = useState('');
  const [purpose, setPurpose] = useState('');
  const [date, setDate] = useState(today);
  const [tried, setTried] = useState(false);
  const mistake = title.trim() === '' ? 'Give it a title.' : date === '' ? 'Say on which day.' : '';
  return (
    <div class="stack-wide">
      <Segments
        label="Kind"
        value={kind}
        options={[
          ['Training', 'A training'],
          ['Convening', 'A convening'],
        ]}
        onChange={setKind}
      />
      <TextField
        label="Title"
        id="training-title"
        value={title}
        placeholder={kind === 'Training' ? 'Feedback that lands' : 'Coaches plan October'}
        onChange={setTitle}
      />
      <TextField
        label="What for"
        id="training-purpose"
        value={purpose}
        placeholder="Coaching strategies, use of feedback"
        onChange={setPurpose}
      />
      <DayField label="Date" id="training-date" value={date} onChange={setDate} />
      {tried && mistake && <Notice tone="problem">{mistake}</Notice>}
      <div class="row">
        <Button
          kind="primary"
          disabled={isBusy}
          onClick={() => {
            setTried(true);
            if (mistake === '') {
              onSave({ date, title: title.trim(), kind, purpose: purpose.trim(), came: [] });
            }
          }}
        >
          Add it
        </Button>
        <Button kind="plain" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </div>
  );
}
