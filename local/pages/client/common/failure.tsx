import { Account } from './account';
import { Refused, wordsOf } from './api';
import './failure.css';

/** Instead of a page: no access, no such file, or a failure, in words. */
export function Failure({ failure }: { failure: unknown }) {
  const needsAccess = failure instanceof Refused ? failure.refusal.needsAccess : undefined;
  const signedIn = failure instanceof Refused;
  return (
    <div class="failure-page">
      <header>{signedIn && <Account />}</header>
      <main>
        <h1>{needsAccess ? 'You need access' : 'This cannot be opened'}</h1>
        <p>{wordsOf(failure)}</p>
        {needsAccess && (
          <p>
            Or switch to an account with access: the file belongs to {needsAccess.owner.name} (
            {needsAccess.owner.email}).
          </p>
        )}
        <p>
          <a href="/">Go to files</a>
        </p>
      </main>
    </div>
  );
}
