import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type PageName, type PageOf, page, pageHere } from '../page';
import { Loaded } from './loaded';

/** A part of the sidebar that comes when it is opened. */
export function Later<N extends PageName>({
  name,
  children,
}: {
  name: N;
  children: (page: PageOf<N>) => ComponentChildren;
}) {
  const [found, setFound] = useState<PageOf<N> | undefined>(() => pageHere(name));
  const [problem, setProblem] = useState('');
  const [round, setRound] = useState(0);
  useEffect(() => {
    let left = false;
    page(name).then(
      (value) => !left && setFound(() => value),
      (error: Error) => !left && setProblem(error.message),
    );
    return () => {
      left = true;
    };
  }, [name, round]);
  const again = () => {
    setProblem('');
    setRound((now) => now + 1);
  };
  if (found) return <>{children(found)}</>;
  return (
    <Loaded
      reading={problem === '' ? { state: 'loading' } : { state: 'failed', message: problem, again }}
    >
      {() => null}
    </Loaded>
  );
}
