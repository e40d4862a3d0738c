import type { FileView } from '../../api';
import { Initial } from '../common/account';
import { FileIcon, Icon } from '../common/icons';
import type { MenuEntry } from '../common/menu';
import { MenuButton } from '../common/menu-button';
import { useSession } from '../common/session';
import { shortOf } from '../common/times';
import './file-list.css';

interface FileListProps {
  readonly files: readonly FileView[];
  readonly now: number;
  readonly empty: string;
  readonly onRename: (file: FileView) => void;
  readonly onShare: (file: FileView) => void;
  readonly onTrash: (file: FileView) => void;
}

const KINDS = { spreadsheet: 'Spreadsheet', document: 'Document', form: 'Form' } as const;

export function FileList({ files, now, empty, ...actions }: FileListProps) {
  const { me, clock } = useSession();
  if (files.length === 0) return <p class="file-list-empty">{empty}</p>;
  const actionsOf = (file: FileView): MenuEntry[] => [
    { label: 'Open', run: () => location.assign(file.url) },
    { label: 'Rename', disabled: !file.mayEdit, run: () => actions.onRename(file) },
    { label: 'Share', run: () => actions.onShare(file) },
    'separator',
    { label: 'Move to trash', disabled: !file.mayTrash, run: () => actions.onTrash(file) },
  ];
  return (
    <table class="file-list">
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col" class="file-owner">
            Owner
          </th>
          <th scope="col" class="file-changed">
            Last modified
          </th>
          <th scope="col">
            <span class="visually-hidden">Actions</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {files.map((file) => (
          <tr key={file.id}>
            <td>
              <a href={file.url} class="file-name" title={KINDS[file.type]}>
                <FileIcon type={file.type} size={20} />
                <span>{file.name}</span>
              </a>
            </td>
            <td class="file-owner">
              <span>
                <Initial person={file.owner} size={24} />
                {file.owner.email === me.email ? 'me' : file.owner.name}
              </span>
            </td>
            <td class="file-changed">{shortOf(file.modified, now, clock.timeZone)}</td>
            <td class="file-actions">
              <MenuButton
                label={`Actions for ${file.name}`}
                class="icon-button"
                align="right"
                entries={actionsOf(file)}
              >
                <Icon name="more" />
              </MenuButton>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
