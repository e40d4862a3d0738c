import { pastedTexts, typedTexts } from '../../../local/pages/client/spreadsheet/typed-texts';
import type { SheetView } from '../../../local/views';

/** A sheet with one frozen row of headings. */
const ROSTER: SheetView = {
  ...{ id: 0, name: 'Roster', hidden: false, protected: false, rows: 9, columns: 3, tabColor: '' },
  ...{ frozenRows: 1, frozenColumns: 0, widths: [], hiddenColumns: [] },
  ...{ formats: {}, notes: {}, lists: [], hiddenRows: [], charts: [], pivots: [], filter: null },
  display: [
    ['Name', 'Role', 'Grade'],
    ['Ana', 'Observer', '7'],
    ['Ben', 'Teacher', '8'],
  ],
};

describe('what a leader types into a sheet', () => {
  // The grid tells more of an edit than is read here.
  const typed = (edit: object) => typedTexts(ROSTER, edit as Parameters<typeof typedTexts>[1]);

  it('belongs to the row of the sheet, also below the frozen ones', () => {
    expect(typed({ rowIndex: 1, prop: 0, type: 'rgRow', val: 'Cara' })).toEqual({
      row: 3,
      column: 1,
      texts: [['Cara']],
    });
    expect(typed({ rowIndex: 0, prop: 2, type: 'rowPinStart', val: 'Year' })).toMatchObject({
      row: 1,
      column: 3,
    });
  });

  it('is nothing when the cell said so before', () => {
    expect(typed({ rowIndex: 0, prop: 0, type: 'rgRow', val: 'Ana' })).toBeUndefined();
  });

  it('clears a whole selection at once', () => {
    const data = { 1: { 0: '', 1: '' }, 0: { 0: '', 1: '' } };
    expect(typed({ data, type: 'rgRow' })).toEqual({
      row: 2,
      column: 1,
      texts: [
        ['', ''],
        ['', ''],
      ],
    });
  });
});

describe('what a leader pastes', () => {
  it('begins at the first selected cell, however much it is', () => {
    const roster = [
      ['Ana', 'Observer'],
      ['Ben', 'Teacher'],
    ];
    expect(pastedTexts({ row: 2, column: 1, rows: 1, columns: 1 }, roster)).toEqual({
      row: 2,
      column: 1,
      texts: roster,
    });
  });

  it('fills the selection when it is one text', () => {
    expect(pastedTexts({ row: 2, column: 2, rows: 2, columns: 1 }, [['Teacher']]).texts).toEqual([
      ['Teacher'],
      ['Teacher'],
    ]);
  });
});
