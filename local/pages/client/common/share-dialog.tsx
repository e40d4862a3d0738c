import { useEffect, useState } from 'preact/hooks';
import type { PersonView, SharingView } from '../../api';
import { Initial } from './account';
import { ask, send, wordsOf } from './api';
import { Dialog } from './dialog';
import { useSession } from './session';
import './share-dialog.css';

interface ShareDialogProps {
  readonly id: string;
  readonly name: string;
  readonly mayEdit: boolean;
  readonly onClose: () => void;
}

type Access = 'view' | 'edit' | 'none';

/** Who may open a file, and giving or taking that. */
export function ShareDialog({ id, name, mayEdit, onClose }: ShareDialogProps) {
  const { people } = useSession();
  const [sharing, setSharing] = useState<SharingView>();
  const [problem, setProblem] = useState('');
  const [added, setAdded] = useState('');
  useEffect(() => {
    ask<SharingView>(`/files/${id}/sharing`).then(setSharing, (failure) =>
      setProblem(wordsOf(failure)),
    );
  }, [id]);

  const share = async (email: string, access: Access) => {
    try {
      setSharing(await send<SharingView>(`/files/${id}/sharing`, { email, access }));
      setProblem('');
    } catch (failure) {
      setProblem(wordsOf(failure));
    }
  };

  const rows: [PersonView, Access][] = [
    ...(sharing?.editors ?? []).map((person): [PersonView, Access] => [person, 'edit']),
    ...(sharing?.viewers ?? []).map((person): [PersonView, Access] => [person, 'view']),
  ];
  return (
    <Dialog title={`Share “${name}”`} onClose={onClose}>
      <div class="dialog-body share">
        {mayEdit && (
          <form
            class="share-add"
            onSubmit={(event) => {
              event.preventDefault();
              share(added.trim(), 'edit');
              setAdded('');
            }}
          >
            <input
              class="field"
              list="share-people"
              placeholder="Add people by e-mail"
              aria-label="Add people by e-mail"
              value={added}
              onInput={(event) => setAdded(event.currentTarget.value)}
            />
            <button type="submit" class="button" disabled={added.trim() === ''}>
              Add
            </button>
          </form>
        )}
        <datalist id="share-people">
          {people.map((person) => (
            <option key={person.email} value={person.email}>
              {person.name}
            </option>
          ))}
        </datalist>
        {problem && <p role="alert">{problem}</p>}
        <h3>People with access</h3>
        <ul>
          {sharing && (
            <li>
              <PersonLine person={sharing.owner} />
              <span class="share-owner">Owner</span>
            </li>
          )}
          {rows.map(([person, access]) => (
            <li key={person.email}>
              <PersonLine person={person} />
              <select
                aria-label={`Access of ${person.name}`}
                value={access}
                disabled={!mayEdit}
                onChange={(event) => share(person.email, event.currentTarget.value as Access)}
              >
                <option value="view">Viewer</option>
                <option value="edit">Editor</option>
                <option value="none">Remove access</option>
              </select>
            </li>
          ))}
        </ul>
        <div class="dialog-buttons">
          <button type="button" class="button primary" onClick={onClose}>
            Done
          </button>
        </div>
      </div>
    </Dialog>
  );
}

function PersonLine({ person }: { person: PersonView }) {
  return (
    <span class="share-person">
      <Initial person={person} size={32} />
      <span>
        <span>{person.name}</span>
        <span class="share-email">{person.email}</span>
      </span>
    </span>
  );
}
