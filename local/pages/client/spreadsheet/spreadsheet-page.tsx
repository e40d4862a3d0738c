import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { Failure } from '../common/failure';
import { FileHeader } from '../common/file-header';
import { Menu, type MenuEntry } from '../common/menu';
import { NameDialog } from '../common/name-dialog';
import { Notice } from '../common/notice';
import { useDismiss } from '../common/popover';
import { ScriptOverlays, ScriptSidebar, scriptMenus } from '../script/script-views';
import { useScript } from '../script/use-script';
import type { Selection } from './cell-names';
import { ContentBar } from './content-bar';
import { Grid } from './grid';
import { SheetTabs } from './sheet-tabs';
import { type OpenSpreadsheet, useSpreadsheet } from './use-spreadsheet';
import './spreadsheet-page.css';

const FIRST_CELL: Selection = { row: 1, column: 1, rows: 1, columns: 1 };

export function SpreadsheetPage({ id }: { id: string }) {
  const open = useSpreadsheet(id);
  const script = useScript(id, () => open.refresh().catch(() => {}), open.showSheet);
  const [selection, setSelection] = useState(FIRST_CELL);
  const [menu, setMenu] = useState<{ selection: Selection; x: number; y: number }>();
  const [renaming, setRenaming] = useState<{ id: number; name: string }>();
  const { book, sheet } = open;

  useEffect(() => {
    if (book) document.title = `${book.name} - Sheets`;
  }, [book]);
  // Another sheet begins at its first cell.
  useEffect(() => setSelection(FIRST_CELL), [sheet?.id]);

  if (open.failure) return <Failure failure={open.failure} />;
  if (!book || !sheet) return null;
  const focusGrid = () => document.querySelector<HTMLElement>('revo-grid')?.focus();
  const mayEdit = book.mayEdit;
  return (
    <div class="spreadsheet">
      <FileHeader
        id={id}
        type="spreadsheet"
        name={book.name}
        mayEdit={mayEdit}
        state={open.saving ? 'Saving…' : mayEdit ? '' : 'View only'}
        onRenamed={() => open.refresh()}
        menus={[
          ...(mayEdit
            ? [
                { title: 'Edit', entries: rowEntries(open, selection) },
                {
                  title: 'Data',
                  entries: [
                    ...sortEntries(open, selection.column),
                    ...lookEntries(open, selection),
                  ],
                },
              ]
            : []),
          ...scriptMenus(script),
        ]}
      />
      <ContentBar
        sheet={sheet}
        selection={selection}
        mayEdit={mayEdit}
        onType={(text) =>
          open.change('cells', { row: selection.row, column: selection.column, texts: [[text]] })
        }
      />
      <div class="spreadsheet-middle">
        <Grid
          sheet={sheet}
          drawing={open.drawing}
          mayEdit={mayEdit}
          onType={(typed) => open.change('cells', typed)}
          onSelect={setSelection}
          onMenu={(at, point) => mayEdit && setMenu({ selection: at, ...point })}
        />
        <ScriptSidebar script={script} onFocusEditor={focusGrid} />
      </div>
      <SheetTabs
        sheets={book.sheets}
        shown={sheet.id}
        mayEdit={mayEdit}
        onShow={open.showSheet}
        onAdd={open.addSheet}
        onRename={(tab) => setRenaming({ id: tab.id, name: tab.name })}
        onDelete={() => open.change('delete', {})}
      />
      {menu && (
        <ContextMenu
          x={menu.x}
          y={menu.y}
          entries={[
            ...rowEntries(open, menu.selection),
            'separator',
            ...sortEntries(open, menu.selection.column),
            ...lookEntries(open, menu.selection),
          ]}
          onClose={() => setMenu(undefined)}
        />
      )}
      {renaming && (
        <NameDialog
          title="Rename sheet"
          label="Sheet name"
          name={renaming.name}
          button="OK"
          onName={(name) => open.change('name', { name })}
          onClose={() => setRenaming(undefined)}
        />
      )}
      {open.notice && <Notice text={open.notice} onClose={open.closeNotice} />}
      <ScriptOverlays script={script} onFocusEditor={focusGrid} />
    </div>
  );
}

function rowEntries({ change }: OpenSpreadsheet, selection: Selection): MenuEntry[] {
  const { row, rows, column, columns } = selection;
  const rowWords = rows === 1 ? 'row' : `${rows} rows`;
  return [
    {
      label: `Insert ${rowWords} above`,
      run: () => change('insert-rows', { after: row - 1, count: rows }),
    },
    {
      label: `Insert ${rowWords} below`,
      run: () => change('insert-rows', { after: row + rows - 1, count: rows }),
    },
    'separator',
    { label: `Delete ${rowWords}`, run: () => change('delete-rows', { row, count: rows }) },
    {
      label: columns === 1 ? 'Delete column' : `Delete ${columns} columns`,
      run: () => change('delete-columns', { column, count: columns }),
    },
  ];
}

function sortEntries({ change }: OpenSpreadsheet, column: number): MenuEntry[] {
  return [
    { label: 'Sort sheet A to Z', run: () => change('sort', { column, ascending: true }) },
    { label: 'Sort sheet Z to A', run: () => change('sort', { column, ascending: false }) },
  ];
}

const CHART_TYPES = { BAR: 'bars', COLUMN: 'columns', LINE: 'lines', SCATTER: 'points' };

/** What can be done with the filter, the pivot table and the charts of a sheet, which Google does in panels of their own. */
function lookEntries({ change, sheet }: OpenSpreadsheet, { row, column }: Selection): MenuEntry[] {
  if (!sheet) return [];
  const { filter, pivots, charts, hiddenRows, display } = sheet;
  const entries: MenuEntry[] = [];
  if (filter && row > filter.row) {
    const text = display[row - 1]?.[column - 1] ?? '';
    entries.push({
      label: `Filter by cell value “${text}”`,
      run: () => change('filter', { column, text }),
    });
  }
  if (hiddenRows.length > 0) {
    entries.push({
      label: 'Show all rows of this column',
      run: () => change('filter', { column, text: null }),
    });
  }
  for (const { columns, rowGroup } of pivots.slice(0, 1)) {
    for (const one of columns) {
      if (one.column === rowGroup) continue;
      entries.push({
        label: `Pivot rows by ${one.heading}`,
        run: () => change('pivot', { column: one.column }),
      });
    }
  }
  if (charts.length > 0) {
    for (const [type, words] of Object.entries(CHART_TYPES)) {
      entries.push({ label: `Charts as ${words}`, run: () => change('chart-type', { type }) });
    }
  }
  return entries.length > 0 ? ['separator', ...entries] : [];
}

interface ContextMenuProps {
  readonly x: number;
  readonly y: number;
  readonly entries: readonly MenuEntry[];
  readonly onClose: () => void;
}

function ContextMenu({ x, y, entries, onClose }: ContextMenuProps) {
  const ref = useRef<HTMLDivElement>(null);
  useDismiss(ref, true, useCallback(onClose, []));
  const style = {
    left: `${Math.min(x, window.innerWidth - 240)}px`,
    top: `${Math.min(y, window.innerHeight - 280)}px`,
  };
  return (
    <div class="context-menu" ref={ref} style={style}>
      <Menu label="Cell actions" entries={entries} onClose={onClose} />
    </div>
  );
}
