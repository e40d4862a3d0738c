import { useEffect, useState } from 'preact/hooks';
import { Button } from './button';
import { Notice } from './notice';

let show: (words: string) => void = () => {};

/** What a call of the server says beside its answer. It stands until somebody has read it. */
export function tell(words: string): void {
  show(words);
}

/** Stands over every screen, since the work that was told of may have ended on another. */
export function Told({ onStaff }: { onStaff?: (() => void) | undefined }) {
  const [words, setWords] = useState('');
  useEffect(() => {
    show = setWords;
  }, []);
  if (words === '') return null;
  const read = (then?: () => void) => () => {
    setWords('');
    then?.();
  };
  return (
    <div class="told">
      <Notice tone="mind">
        <p>{words}</p>
        <div class="row">
          {onStaff && (
            <Button kind="plain" onClick={read(onStaff)}>
              Open Staff
            </Button>
          )}
          <Button kind="plain" onClick={read()}>
            Close
          </Button>
        </div>
      </Notice>
    </div>
  );
}
