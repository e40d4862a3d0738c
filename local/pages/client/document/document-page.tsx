import { useCallback, useEffect, useState } from 'preact/hooks';
import type { DocumentView } from '../../../views';
import { ask, send, wordsOf } from '../common/api';
import { Failure } from '../common/failure';
import { FileHeader } from '../common/file-header';
import { Notice } from '../common/notice';
import { ScriptOverlays, ScriptSidebar, scriptMenus } from '../script/script-views';
import { useScript } from '../script/use-script';
import { Block } from './block';
import { NewParagraph } from './new-paragraph';
import './document-page.css';

export function DocumentPage({ id }: { id: string }) {
  const [view, setView] = useState<DocumentView>();
  const [failure, setFailure] = useState<unknown>();
  const [saving, setSaving] = useState(false);
  const [notice, setNotice] = useState('');
  const refresh = useCallback(() => ask<DocumentView>(`/documents/${id}`).then(setView), [id]);
  const script = useScript(id, () => refresh().catch(() => {}));

  useEffect(() => {
    refresh().catch(setFailure);
    const onFocus = () => refresh().catch(() => {});
    window.addEventListener('focus', onFocus);
    return () => window.removeEventListener('focus', onFocus);
  }, [refresh]);
  useEffect(() => {
    if (view) document.title = `${view.name} - Docs`;
  }, [view]);

  const type = async (where: 'paragraphs' | 'cells', typed: object) => {
    setSaving(true);
    try {
      setView(await send<DocumentView>(`/documents/${id}/${where}`, typed));
    } catch (problem) {
      setNotice(wordsOf(problem));
      await refresh().catch(() => {});
    }
    setSaving(false);
  };

  if (failure) return <Failure failure={failure} />;
  if (!view) return null;
  const focusPaper = () => document.querySelector<HTMLElement>('.paper')?.focus();
  return (
    <div class="document">
      <FileHeader
        id={id}
        type="document"
        name={view.name}
        mayEdit={view.mayEdit}
        state={saving ? 'Saving…' : view.mayEdit ? '' : 'View only'}
        onRenamed={refresh}
        menus={scriptMenus(script)}
      />
      <div class="document-middle">
        <div class="document-desk">
          <main class="paper" tabIndex={-1} aria-label="Document content">
            {view.blocks.map((block, index) => (
              <Block
                // A block has no identity of its own; a changed one is drawn anew, of a table the changed cells.
                key={block.kind === 'table' ? index : `${index} ${JSON.stringify(block)}`}
                block={block}
                mayEdit={view.mayEdit}
                onType={(text) => type('paragraphs', { block: index, text })}
                onTypeInCell={(row, column, text) =>
                  type('cells', { block: index, row, column, text })
                }
              />
            ))}
            {view.mayEdit && (
              <NewParagraph
                key={view.blocks.length}
                onType={(text) => type('paragraphs', { block: view.blocks.length, text })}
              />
            )}
          </main>
        </div>
        <ScriptSidebar script={script} onFocusEditor={focusPaper} />
      </div>
      {notice && <Notice text={notice} onClose={() => setNotice('')} />}
      <ScriptOverlays script={script} onFocusEditor={focusPaper} />
    </div>
  );
}
