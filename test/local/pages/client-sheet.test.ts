import { columnLetters, nameOf } from '../../../local/pages/client/spreadsheet/cell-names';
import { lookOf, styleOf, tallRows } from '../../../local/pages/client/spreadsheet/sheet-look';
import type { SheetView } from '../../../local/views';

function sheet(more: Partial<SheetView>): SheetView {
  return {
    ...{
      id: 0,
      name: 'Roster',
      hidden: false,
      protected: false,
      rows: 5,
      columns: 2,
      tabColor: '',
    },
    ...{ frozenRows: 1, frozenColumns: 0, display: [], widths: [100, 100], hiddenColumns: [] },
    ...{ formats: {}, notes: {}, lists: [], hiddenRows: [], charts: [], pivots: [], filter: null },
    ...more,
  };
}

describe('the cells of a sheet', () => {
  it.each([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [52, 'AZ'],
    [703, 'AAA'],
  ])('column %i is called %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
  });

  it('are named by their corners', () => {
    expect(nameOf({ row: 7, column: 2, rows: 1, columns: 1 })).toBe('B7');
    expect(nameOf({ row: 7, column: 2, rows: 3, columns: 2 })).toBe('B7:C9');
  });

  it('offer the choices of their drop-down and no others', () => {
    const choices = ['Teacher', 'Observer'];
    const look = lookOf(sheet({ lists: [{ row: 2, column: 2, rows: 3, columns: 1, choices }] }));
    expect(look.choices(4, 2)).toBe(choices);
    expect(look.choices(5, 2)).toBeUndefined();
    expect(look.choices(2, 1)).toBeUndefined();
  });

  it.each(['7', '-1,200.5', '85%', '9/7/2026', '2026-09-07 8:00'])(
    'put %s at the right',
    (text) => {
      expect(styleOf(undefined, text)).toEqual({ textAlign: 'right' });
    },
  );

  it('put words at the left, and everything where its format says', () => {
    expect(styleOf(undefined, 'Room 7')).toEqual({});
    expect(styleOf({ align: 'left' }, '7')).toEqual({ textAlign: 'left' });
  });

  it('make their row as tall as their wrapped lines', () => {
    const rows = tallRows(
      sheet({
        display: [['What the teacher is seen to do in the room', 'Short']],
        formats: { '1,1': { wrap: true }, '1,2': { wrap: true } },
      }),
    );
    expect(rows).toEqual(new Map([[1, 72]]));
  });
});
