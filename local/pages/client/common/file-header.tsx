import { useState } from 'preact/hooks';
import type { FileView } from '../../api';
import { Account } from './account';
import { send, wordsOf } from './api';
import { FileIcon, Icon } from './icons';
import { type BarMenu, MenuBar } from './menu-bar';
import { NameDialog } from './name-dialog';
import { Notice } from './notice';
import { ShareDialog } from './share-dialog';
import './file-header.css';

interface FileHeaderProps {
  readonly id: string;
  readonly type: 'spreadsheet' | 'document';
  readonly name: string;
  readonly mayEdit: boolean;
  /** Beside the name: whether it is being saved, or only to be viewed. */
  readonly state: string;
  readonly menus: readonly BarMenu[];
  readonly onRenamed: () => void;
}

/** The top of an open file: its name, its menus, sharing and the account. */
export function FileHeader(props: FileHeaderProps) {
  const { id, type, name, mayEdit, state, menus, onRenamed } = props;
  const [asked, setAsked] = useState<'rename' | 'share' | 'new'>();
  const [notice, setNotice] = useState('');
  const attempt = (work: Promise<unknown>, then: () => void) =>
    work.then(then, (failure) => setNotice(wordsOf(failure)));
  const create = (newName: string) =>
    send<FileView>('/files', { type, name: newName }).then(
      (file) => location.assign(file.url),
      (failure) => setNotice(wordsOf(failure)),
    );

  const file: BarMenu = {
    title: 'File',
    entries: [
      { label: `New ${type}`, run: () => setAsked('new') },
      { label: 'All files', run: () => location.assign('/') },
      'separator',
      { label: 'Share', run: () => setAsked('share') },
      { label: 'Rename', disabled: !mayEdit, run: () => setAsked('rename') },
      {
        label: 'Move to trash',
        disabled: !mayEdit,
        run: () => attempt(send(`/files/${id}/trash`), () => location.assign('/')),
      },
    ],
  };
  return (
    <header class="file-header">
      <a class="file-header-home" href="/" aria-label="Files" title="Files">
        <FileIcon type={type} size={36} />
      </a>
      <div class="file-header-middle">
        <div class="file-header-name">
          <h1>
            <button
              type="button"
              disabled={!mayEdit}
              title={mayEdit ? 'Rename' : name}
              onClick={() => setAsked('rename')}
            >
              {name}
            </button>
          </h1>
          <span role="status">{state}</span>
        </div>
        <MenuBar menus={[file, ...menus]} />
      </div>
      <button type="button" class="file-header-share" onClick={() => setAsked('share')}>
        <Icon name="share" />
        <span>Share</span>
      </button>
      <Account />
      {asked === 'share' && (
        <ShareDialog id={id} name={name} mayEdit={mayEdit} onClose={() => setAsked(undefined)} />
      )}
      {asked === 'rename' && (
        <NameDialog
          title="Rename"
          label="Name"
          name={name}
          button="OK"
          onName={(next) => attempt(send(`/files/${id}/name`, { name: next }), onRenamed)}
          onClose={() => setAsked(undefined)}
        />
      )}
      {asked === 'new' && (
        <NameDialog
          title={`New ${type}`}
          label="Name"
          name={`Untitled ${type}`}
          button="Create"
          onName={create}
          onClose={() => setAsked(undefined)}
        />
      )}
      {notice && <Notice text={notice} onClose={() => setNotice('')} />}
    </header>
  );
}
