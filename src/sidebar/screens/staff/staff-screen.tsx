import { useEffect, useState } from 'preact/hooks';
import type { StaffShown } from '../../../school/show-staff';
import type { Go } from '../../app';
import { Button } from '../../parts/button';
import { Loaded } from '../../parts/loaded';
import { Notice } from '../../parts/notice';
import { useReading } from '../../reading';
import { AddPeople } from './add-people';
import { StaffList } from './staff-list';

export function StaffScreen({ go }: { go: Go }) {
  const reading = useReading('staff');
  const again = reading.state === 'ready' ? reading.again : undefined;
  // People mend a row on the tab and come back.
  useEffect(() => {
    if (!again) return;
    window.addEventListener('focus', again);
    return () => window.removeEventListener('focus', again);
  });
  return (
    <Loaded reading={reading}>
      {(staff) => <Staff staff={staff} go={go} onChange={() => again?.()} />}
    </Loaded>
  );
}

function Staff({ staff, go, onChange }: { staff: StaffShown; go: Go; onChange(): void }) {
  const [adding, setAdding] = useState(staff.people.length === 0);
  const [result, setResult] = useState('');
  // Lines that were left to mend are still there when somebody comes back to them.
  const [text, setText] = useState('');
  if (adding) {
    return (
      <AddPeople
        staff={staff.people}
        text={text}
        onText={setText}
        onChange={onChange}
        onDone={(words) => {
          setResult(words);
          setAdding(false);
        }}
      />
    );
  }
  const add = () => {
    setResult('');
    setAdding(true);
  };
  return (
    <div class="stack-wide">
      {result === '' ? (
        <div>
          <Button kind="primary" onClick={add}>
            Add people
          </Button>
        </div>
      ) : (
        <>
          <Notice tone="done">{result}</Notice>
          <div class="row">
            <Button kind="primary" onClick={() => go.fromHome({ screen: 'forms' })}>
              Make the forms
            </Button>
            <Button onClick={add}>Add more</Button>
          </div>
        </>
      )}
      <StaffList {...staff} />
    </div>
  );
}
