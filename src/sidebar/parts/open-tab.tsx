import { useState } from 'preact/hooks';
import { call } from '../server';

/** Words that put a tab before the person, also one that is hidden; at one of its rows if it is named by its key. */
export function OpenTab({ tab, row = '', about }: { tab: string; row?: string; about?: string }) {
  const [problem, setProblem] = useState('');
  return (
    <>
      <button
        type="button"
        class="link"
        onClick={() =>
          call('openRows', { tab, row }).then(
            () => setProblem(''),
            (error: Error) => setProblem(error.message),
          )
        }
      >
        {about ?? tab}
      </button>
      {problem && (
        <span class="field-problem" role="alert">
          {' '}
          {problem}
        </span>
      )}
    </>
  );
}
