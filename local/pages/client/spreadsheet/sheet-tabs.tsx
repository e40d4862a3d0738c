import type { SheetSummary } from '../../../views';
import { Icon } from '../common/icons';
import { MenuButton } from '../common/menu-button';
import './sheet-tabs.css';

interface SheetTabsProps {
  readonly sheets: readonly SheetSummary[];
  readonly shown: number;
  readonly mayEdit: boolean;
  readonly onShow: (id: number) => void;
  readonly onAdd: () => void;
  readonly onRename: (sheet: SheetSummary) => void;
  readonly onDelete: (sheet: SheetSummary) => void;
}

/** The tabs at the bottom; hidden sheets stand only in the list of all. */
export function SheetTabs(props: SheetTabsProps) {
  const { sheets, shown, mayEdit, onShow } = props;
  const tabs = sheets.filter((sheet) => !sheet.hidden || sheet.id === shown);
  const step = (event: KeyboardEvent, index: number) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const next = by === undefined ? undefined : tabs[(index + by + tabs.length) % tabs.length];
    if (!next) return;
    onShow(next.id);
    document.getElementById(`sheet-tab-${next.id}`)?.focus();
  };
  return (
    <footer class="sheet-tabs">
      {mayEdit && (
        <button
          type="button"
          class="icon-button"
          aria-label="Add sheet"
          title="Add sheet"
          onClick={props.onAdd}
        >
          <Icon name="add" />
        </button>
      )}
      <MenuButton
        label="All sheets"
        class="icon-button"
        above
        entries={sheets.map((sheet) => ({
          label: sheet.hidden ? `${sheet.name} (hidden)` : sheet.name,
          run: () => onShow(sheet.id),
        }))}
      >
        <Icon name="list" />
      </MenuButton>
      <div class="sheet-tab-list" role="tablist" aria-label="Sheets">
        {tabs.map((sheet, index) => (
          <button
            key={sheet.id}
            id={`sheet-tab-${sheet.id}`}
            type="button"
            role="tab"
            class="sheet-tab"
            aria-selected={sheet.id === shown}
            tabIndex={sheet.id === shown ? 0 : -1}
            ref={(tab) => {
              if (sheet.id === shown) tab?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
            }}
            style={sheet.tabColor ? { boxShadow: `inset 0 -3px 0 ${sheet.tabColor}` } : {}}
            onClick={() => onShow(sheet.id)}
            onDblClick={() => mayEdit && props.onRename(sheet)}
            onKeyDown={(event) => step(event, index)}
          >
            {sheet.protected && <Lock />}
            {sheet.name}
          </button>
        ))}
      </div>
      {mayEdit && <SheetMenu {...props} />}
    </footer>
  );
}

function SheetMenu({ sheets, shown, onRename, onDelete }: SheetTabsProps) {
  const sheet = sheets.find((each) => each.id === shown);
  if (!sheet) return null;
  return (
    <MenuButton
      label="Sheet actions"
      class="icon-button"
      align="right"
      above
      entries={[
        { label: 'Rename', run: () => onRename(sheet) },
        { label: 'Delete', disabled: sheets.length === 1, run: () => onDelete(sheet) },
      ]}
    >
      <Icon name="more" />
    </MenuButton>
  );
}

function Lock() {
  return (
    <svg
      width="12"
      height="12"
      viewBox="0 0 24 24"
      fill="currentColor"
      role="img"
      aria-label="Protected"
    >
      <path d="M18 8h-1V6A5 5 0 0 0 7 6v2H6a2 2 0 0 0-2 2v10c0 1.1.9 2 2 2h12a2 2 0 0 0 2-2V10a2 2 0 0 0-2-2zM9 6a3 3 0 0 1 6 0v2H9z" />
    </svg>
  );
}
