import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { SessionView } from '../../api';

export const SessionContext = createContext<SessionView | undefined>(undefined);

/** Who is signed in; the pages are drawn only once that is known. */
export function useSession(): SessionView {
  const session = useContext(SessionContext);
  if (!session) throw new Error('No session yet.');
  return session;
}
