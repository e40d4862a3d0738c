import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { SheetView, SpreadsheetView } from '../../../views';
import type { EditResult } from '../../api';
import { ask, askUnlessSame, send, wordsOf } from '../common/api';

/** An open spreadsheet: what it shows, and what a person may do to it. */
export interface OpenSpreadsheet {
  readonly book: SpreadsheetView | undefined;
  /** The shown sheet, once it is here. */
  readonly sheet: SheetView | undefined;
  /** Counts up whenever the sheet is to be drawn from `sheet` again, also after a refused edit. */
  readonly drawing: number;
  readonly failure: unknown;
  readonly saving: boolean;
  readonly notice: string;
  readonly showSheet: (sheetId: number) => void;
  readonly refresh: () => Promise<void>;
  /** Posts a change to the shown sheet (`cells`, `insert-rows` …) or to the spreadsheet, then shows what came of it. */
  readonly change: (verb: string, body: unknown) => Promise<void>;
  readonly addSheet: () => Promise<void>;
  readonly closeNotice: () => void;
}

export function useSpreadsheet(id: string): OpenSpreadsheet {
  const [book, setBook] = useState<SpreadsheetView>();
  const [sheet, setSheet] = useState<SheetView>();
  const [drawing, setDrawing] = useState(0);
  const [failure, setFailure] = useState<unknown>();
  const [saving, setSaving] = useState(0);
  const [notice, setNotice] = useState('');
  const shown = useRef<number | undefined>(sheetInAddress());
  const tag = useRef<string | undefined>(undefined);

  const loadSheet = useCallback(
    async (sheetId: number) => {
      const answer = await askUnlessSame<SheetView>(
        `/spreadsheets/${id}/sheets/${sheetId}`,
        tag.current,
      );
      // Somebody may have turned to another sheet meanwhile.
      if (!answer || shown.current !== sheetId) return;
      tag.current = answer.tag;
      setSheet(answer.value);
      setDrawing((count) => count + 1);
    },
    [id],
  );

  const refresh = useCallback(async () => {
    const next = await ask<SpreadsheetView>(`/spreadsheets/${id}`);
    setBook(next);
    const there = next.sheets.some((each) => each.id === shown.current);
    if (!there) {
      shown.current = (next.sheets.find((each) => !each.hidden) ?? next.sheets[0])?.id;
      tag.current = undefined;
    }
    if (shown.current !== undefined) await loadSheet(shown.current);
  }, [id, loadSheet]);

  useEffect(() => {
    refresh().catch(setFailure);
    const onFocus = () => refresh().catch(() => {});
    window.addEventListener('focus', onFocus);
    return () => window.removeEventListener('focus', onFocus);
  }, [refresh]);

  const showSheet = useCallback(
    (sheetId: number) => {
      shown.current = sheetId;
      tag.current = undefined;
      history.replaceState(null, '', `#gid=${sheetId}`);
      loadSheet(sheetId).catch((problem) => setNotice(wordsOf(problem)));
    },
    [loadSheet],
  );

  const post = useCallback(
    async (path: string, body: unknown) => {
      setSaving((count) => count + 1);
      try {
        const { refused } = await send<EditResult>(path, body);
        setNotice(refused ?? '');
        // What was typed stands in the grid already; draw the sheet as it is.
        if (refused !== undefined) setDrawing((count) => count + 1);
        await refresh();
      } catch (problem) {
        setNotice(wordsOf(problem));
        setDrawing((count) => count + 1);
      }
      setSaving((count) => count - 1);
    },
    [refresh],
  );
  const change = useCallback(
    (verb: string, body: unknown) =>
      post(`/spreadsheets/${id}/sheets/${shown.current}/${verb}`, body),
    [id, post],
  );
  const addSheet = useCallback(() => post(`/spreadsheets/${id}/sheets`, {}), [id, post]);
  const closeNotice = useCallback(() => setNotice(''), []);
  return {
    book,
    sheet,
    drawing,
    failure,
    saving: saving > 0,
    notice,
    showSheet,
    refresh,
    change,
    addSheet,
    closeNotice,
  };
}

/** `#gid=7`, as in Google's addresses of a sheet. */
function sheetInAddress(): number | undefined {
  const gid = /[#&?]gid=(\d+)/.exec(location.hash + location.search)?.[1];
  return gid === undefined ? undefined : Number(gid);
}
