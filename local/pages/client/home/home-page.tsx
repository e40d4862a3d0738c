import { useCallback, useEffect, useState } from 'preact/hooks';
import type { FileView } from '../../api';
import { ask, send, wordsOf } from '../common/api';
import { AppHeader } from '../common/app-header';
import { Icon } from '../common/icons';
import { MenuButton } from '../common/menu-button';
import { NameDialog } from '../common/name-dialog';
import { Notice } from '../common/notice';
import { useSession } from '../common/session';
import { ShareDialog } from '../common/share-dialog';
import { FileList } from './file-list';
import './home-page.css';

type NewType = 'spreadsheet' | 'document';
const UNTITLED = { spreadsheet: 'Untitled spreadsheet', document: 'Untitled document' } as const;

type Asked =
  | { readonly what: 'rename' | 'share'; readonly file: FileView }
  | { readonly what: 'create'; readonly type: NewType };

/** The files that the signed-in person may open, newest first. */
export function HomePage() {
  const { clock } = useSession();
  const [now, setNow] = useState(clock.now);
  const [files, setFiles] = useState<readonly FileView[]>();
  const [asked, setAsked] = useState<Asked>();
  const [notice, setNotice] = useState('');
  const [search, setSearch] = useState('');

  const load = useCallback(() => {
    ask<FileView[]>('/files').then(setFiles, (failure) => setNotice(wordsOf(failure)));
  }, []);
  useEffect(() => {
    document.title = 'Files';
    load();
    window.addEventListener('focus', load);
    return () => window.removeEventListener('focus', load);
  }, [load]);

  const attempt = async (work: () => Promise<unknown>) => {
    try {
      await work();
    } catch (failure) {
      setNotice(wordsOf(failure));
    }
    load();
  };
  const create = (type: NewType, name: string) =>
    attempt(async () => {
      location.href = (await send<FileView>('/files', { type, name })).url;
    });
  const trash = (file: FileView) =>
    attempt(async () => {
      await send(`/files/${file.id}/trash`);
      setNotice(`“${file.name}” was moved to the trash.`);
    });

  const found = files?.filter((file) =>
    file.name.toLowerCase().includes(search.trim().toLowerCase()),
  );
  return (
    <div class="home">
      <AppHeader
        here="Files"
        onClock={(moved) => {
          setNow(moved.now);
          load();
        }}
      />
      <main>
        <div class="home-top">
          <MenuButton
            label="New"
            class="home-new"
            entries={[
              {
                label: 'Spreadsheet',
                run: () => setAsked({ what: 'create', type: 'spreadsheet' }),
              },
              { label: 'Document', run: () => setAsked({ what: 'create', type: 'document' }) },
            ]}
          >
            <Icon name="add" size={24} />
            New
          </MenuButton>
          <label class="home-search">
            <Icon name="search" />
            <input
              type="search"
              aria-label="Search files"
              placeholder="Search files"
              value={search}
              onInput={(event) => setSearch(event.currentTarget.value)}
            />
          </label>
        </div>
        <h1>Files</h1>
        {found && (
          <FileList
            files={found}
            now={now}
            empty={
              search
                ? 'No file has a name like that.'
                : 'Files that you make, and those that others share with you, will stand here. Start with New.'
            }
            onRename={(file) => setAsked({ what: 'rename', file })}
            onShare={(file) => setAsked({ what: 'share', file })}
            onTrash={trash}
          />
        )}
      </main>
      {asked?.what === 'create' && (
        <NameDialog
          title={`New ${asked.type}`}
          label="Name"
          name={UNTITLED[asked.type]}
          button="Create"
          onName={(name) => create(asked.type, name)}
          onClose={() => setAsked(undefined)}
        />
      )}
      {asked?.what === 'rename' && (
        <NameDialog
          title="Rename"
          label="Name"
          name={asked.file.name}
          button="OK"
          onName={(name) => attempt(() => send(`/files/${asked.file.id}/name`, { name }))}
          onClose={() => setAsked(undefined)}
        />
      )}
      {asked?.what === 'share' && (
        <ShareDialog
          id={asked.file.id}
          name={asked.file.name}
          mayEdit={asked.file.mayEdit}
          onClose={() => setAsked(undefined)}
        />
      )}
      {notice && <Notice text={notice} onClose={() => setNotice('')} />}
    </div>
  );
}
