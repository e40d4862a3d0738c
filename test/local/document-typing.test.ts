import { typeInCell, viewDocument } from '../../local/services/document/people';
import { ANA, BEN } from './school';
import { written } from './written-document';

/** A card of a coaching log: a small grey label, a line break, and room to write. */
const CARD = `
  const card = body.appendTable([['Focus', ''], ['What we work on\\n', 'Wait time']]);
  card.getCell(1, 0).editAsText().setFontSize(0, 14, 9).setForegroundColor(0, 14, '#5f6368');`;
const LABEL = { text: 'What we work on', size: 9, color: '#5f6368' };
const ROOM = { block: 1, row: 1, column: 0 };

function card(more = '') {
  const { school, id } = written(CARD + more);
  const cell = ({ block, row, column }: typeof ROOM) => {
    const table = viewDocument(school, ANA, id).blocks[block];
    return table?.kind === 'table' ? table.rows[row]?.[column] : undefined;
  };
  return {
    school,
    id,
    type: (text: string, place = ROOM) => typeInCell(school, ANA, id, place, text),
    runs: (place = ROOM) => cell(place)?.runs,
    layouts: (place = ROOM) => cell(place)?.layouts,
  };
}

describe('a coach who types in a cell of a coaching log', () => {
  it('below its label, writes plainly, and the label stays small and grey', () => {
    const { type, runs } = card();
    type('What we work on\nEveryone answers');
    expect(runs()).toEqual([LABEL, { text: '\vEveryone answers' }]);
    type('What we work on\nEveryone answers twice');
    expect(runs()).toEqual([LABEL, { text: '\vEveryone answers twice' }]);
  });

  it('begins a paragraph with each new line, laid out as the one before', () => {
    const { type, runs, layouts } = card(
      'card.getCell(1, 0).getChild(0).asParagraph().setAlignment(DocumentApp.HorizontalAlignment.CENTER);',
    );
    type('What we work on\nOne\n\nThree');
    expect(runs()).toEqual([
      LABEL,
      { text: '\vOne' },
      { text: '\n' },
      { text: '\n' },
      { text: 'Three' },
    ]);
    expect(layouts()).toEqual([{ align: 'center' }, { align: 'center' }, { align: 'center' }]);
  });

  it('joins paragraphs, takes some out and splits one, while the others keep their look', () => {
    const { type, runs } = card(
      `const notes = card.getCell(1, 1).setText('Monday\\nTuesday\\nWednesday\\nFriday');
       notes.getChild(3).asParagraph().editAsText().setBold(true);`,
    );
    const notes = { ...ROOM, column: 1 };
    const text = () => runs(notes)?.map((run) => run.text);
    type('MondayTuesday\nWednesday\nFriday', notes);
    expect(text()).toEqual(['MondayTuesday', '\n', 'Wednesday', '\n', 'Friday']);
    type('Mon\nday\nWednesday\nFriday', notes);
    expect(text()).toEqual(['Mon', '\n', 'day', '\n', 'Wednesday', '\n', 'Friday']);
    type('Mon\nFriday', notes);
    expect(runs(notes)).toEqual([{ text: 'Mon' }, { text: '\n' }, { text: 'Friday', bold: true }]);
  });

  it('gives what replaces a word the look of that word', () => {
    const { type, runs } = card(
      `card.getCell(1, 1).editAsText().setText('Step: wait').setBold(0, 4, true);`,
    );
    const step = { ...ROOM, column: 1 };
    type('Step: talk', step);
    expect(runs(step)).toEqual([{ text: 'Step:', bold: true }, { text: ' talk' }]);
    type('Goal: talk', step);
    expect(runs(step)).toEqual([{ text: 'Goal:', bold: true }, { text: ' talk' }]);
  });

  it('fills an empty cell and empties it again', () => {
    const { type, runs, layouts } = card();
    const empty = { ...ROOM, row: 0, column: 1 };
    type('Period 3\nPeriod 5', empty);
    expect(runs(empty)?.map((run) => run.text)).toEqual(['Period 3', '\n', 'Period 5']);
    type('', empty);
    expect(runs(empty)).toEqual([]);
    expect(layouts(empty)).toEqual([{}]);
  });

  it('writes nothing when nothing is different', () => {
    const { school, type } = card();
    const commit = jest.spyOn(school.store, 'commit');
    type('What we work on\n');
    expect(commit).not.toHaveBeenCalled();
  });

  it('needs a cell that is there, and the right to edit', () => {
    const { school, id, type } = card(`document.addViewer('${BEN}');`);
    expect(() => type('x', { ...ROOM, column: 2 })).toThrow('no longer in the document');
    expect(() => type('x', { ...ROOM, block: 0 })).toThrow('no longer in the document');
    expect(() => typeInCell(school, BEN, id, ROOM, 'x')).toThrow(/permission/);
  });
});
