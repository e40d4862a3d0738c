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
        {needsAccess ? (
          <p>
            Ask {needsAccess.owner.name} ({needsAccess.owner.email}) to share the file with you, or
            switch to an account with access.
          </p>
        ) : (
          <p>{wordsOf(failure)}</p>
        )}
        <p>
          <a href="/">Go to files</a>
        </p>
      </main>
    </div>
  );
}
