import { Account } from '../common/account';
import { useSession } from '../common/session';

/** Who answers, and the switch to somebody else. */
export function AccountLine({ words }: { words: string }) {
  const { me } = useSession();
  return (
    <div class="form-account">
      <span>
        <strong>{me.email}</strong> {words}
      </span>
      <Account />
    </div>
  );
}
