import { viewDocument } from '../../local/services/document/people';
import { ANA, run, schoolWith } from './school';
import { lines, written } from './written-document';

describe('a coaching log that a script makes', () => {
  it("is its maker's, begins with an empty paragraph, and grows at its end", () => {
    const school = schoolWith('');
    const id = String(
      run(
        school,
        `const document = DocumentApp.create('Coaching log: Ben');
         document.getBody().appendParagraph('Session 1').setHeading(DocumentApp.ParagraphHeading.HEADING1);
         return document.getId();`,
      ),
    );
    expect(school.files.get(id)).toMatchObject({ owner: ANA, name: 'Coaching log: Ben' });
    expect(viewDocument(school, ANA, id).blocks).toEqual([
      { kind: 'paragraph', style: 'normal', runs: [] },
      { kind: 'paragraph', style: 'heading1', runs: [{ text: 'Session 1' }] },
    ]);
  });

  it('holds lists, which are numbered until they are told otherwise', () => {
    const { blocks, result } = written(
      `const first = body.appendListItem('Wait');
       const second = body.appendListItem('Ask').setNestingLevel(1).setGlyphType(DocumentApp.GlyphType.BULLET);
       return [first.getGlyphType(), first.getListId() === second.getListId()].join();`,
    );
    expect(result).toBe('NUMBER,true');
    expect(blocks.slice(1)).toEqual([
      { kind: 'list-item', level: 0, numbered: true, runs: [{ text: 'Wait' }] },
      { kind: 'list-item', level: 1, numbered: false, runs: [{ text: 'Ask' }] },
    ]);
  });

  it('holds tables, each with an empty paragraph after it', () => {
    const { blocks, result } = written(
      `const table = body.appendTable([['Practice', 'Level'], ['Wait time', '3']]);
       table.setColumnWidth(0, 120).getCell(0, 0).setBackgroundColor('#EEEEEE').editAsText().setBold(true);
       table.appendTableRow().appendTableCell('Talk moves');
       return [table.getNumRows(), table.getRow(1).getNumCells(), table.getCell(1, 1).getText()].join();`,
    );
    expect(result).toBe('3,2,3');
    expect(blocks[1]).toMatchObject({
      kind: 'table',
      widths: [120, null],
      rows: [
        [
          { background: '#EEEEEE', runs: [{ text: 'Practice', bold: true }] },
          { background: '', runs: [{ text: 'Level' }] },
        ],
        [
          { background: '', runs: [{ text: 'Wait time' }] },
          { background: '', runs: [{ text: '3' }] },
        ],
        [{ background: '', runs: [{ text: 'Talk moves' }] }],
      ],
    });
    expect(blocks[2]).toEqual({ kind: 'paragraph', style: 'normal', runs: [] });
  });

  it('shows how a table was dressed, and a table that was not as Docs makes it', () => {
    const { blocks } = written(
      `const table = body.appendTable([['Focus'], ['What we work on\\nWait time']]);
       table.setBorderColor('#dadce0').setBorderWidth(2);
       table.getCell(0, 0).setBackgroundColor('#e8f0fe').setPaddingTop(8).setPaddingLeft(0);
       table.getCell(0, 0).getChild(0).asParagraph().setAlignment(DocumentApp.HorizontalAlignment.CENTER);
       table.getCell(1, 0).editAsText().setFontSize(0, 14, 9).setForegroundColor(0, 14, '#5f6368').setBold(16, 19, true);
       body.appendTable([['plain']]);`,
    );
    expect(blocks[1]).toEqual({
      kind: 'table',
      widths: [null],
      borderColor: '#dadce0',
      borderWidth: 2,
      rows: [
        [
          {
            background: '#e8f0fe',
            padding: { top: 8, left: 0 },
            runs: [{ text: 'Focus' }],
            layouts: [{ align: 'center' }],
          },
        ],
        [
          {
            background: '',
            runs: [
              { text: 'What we work on', size: 9, color: '#5f6368' },
              { text: '\v' },
              { text: 'Wait', bold: true },
              { text: ' time' },
            ],
            layouts: [{}],
          },
        ],
      ],
    });
    expect(blocks[3]).toEqual({
      kind: 'table',
      widths: [null],
      rows: [[{ background: '', runs: [{ text: 'plain' }], layouts: [{}] }]],
    });
  });

  it('shows how a paragraph was laid out', () => {
    const { blocks } = written(
      `body.appendParagraph('Strength').setAlignment(DocumentApp.HorizontalAlignment.RIGHT)
         .setSpacingBefore(12).setSpacingAfter(0).setLineSpacing(1.5);`,
    );
    expect(blocks[1]).toEqual({
      kind: 'paragraph',
      style: 'normal',
      align: 'right',
      before: 12,
      after: 0,
      lineSpacing: 1.5,
      runs: [{ text: 'Strength' }],
    });
  });

  it('has two blank paragraphs where a script adds one behind a table that it appended', () => {
    const { school, id } = written(
      `body.appendTable([['Visit']]); body.appendParagraph(''); body.appendParagraph('end');`,
    );
    expect(lines(school, id)).toEqual(['', '<table>', '', '', 'end']);
  });

  it('merges a cell into the one before it', () => {
    const { result } = written(
      `const row = body.appendTable([['Session', '1', '']]).getRow(0);
       const merged = row.getCell(1).merge();
       return [row.getNumCells(), JSON.stringify(merged.getText()), merged.getNumChildren()].join();`,
    );
    expect(result).toBe('2,"Session\\n1",2');
    expect(written(`body.getChild(0).merge();`).result).toMatch(/preceded by an element/);
  });

  it('takes only text into a table', () => {
    expect(written('body.appendTable([[1]]);').result).toMatch(/don't match the method signature/);
  });

  it('holds rules and pictures', () => {
    const { blocks } = written(
      `body.appendHorizontalRule();
       body.appendImage(Utilities.newBlob([1], 'image/png')).setWidth(40).setAltDescription('A chart');`,
    );
    expect(blocks.slice(1)).toEqual([
      { kind: 'rule' },
      { kind: 'image', dataUrl: 'data:image/png;base64,AQ==', width: 40, alt: 'A chart' },
    ]);
  });

  it('styles parts of its text', () => {
    const { blocks } = written(
      `const paragraph = body.appendParagraph('Next step: ');
       paragraph.editAsText().setBold(0, 8, true);
       paragraph.appendText('wait').setItalic(true).setLinkUrl('https://school.example/guide');
       paragraph.appendText(' longer').setLinkUrl(null);`,
    );
    expect(blocks[1]).toMatchObject({
      runs: [
        { text: 'Next step', bold: true },
        { text: ': ' },
        { text: 'wait', italic: true, link: 'https://school.example/guide' },
        // Text that is appended looks as what stands before it.
        { text: ' longer', italic: true },
      ],
    });
  });

  it('gives a new paragraph the look of the text before it, but not its heading', () => {
    const { blocks } = written(
      `body.appendParagraph('Title').setHeading(DocumentApp.ParagraphHeading.TITLE).editAsText().setBold(true);
       body.appendParagraph('Text');`,
    );
    expect(blocks[2]).toEqual({
      kind: 'paragraph',
      style: 'normal',
      runs: [{ text: 'Text', bold: true }],
    });
  });

  it('puts a session in front of the ones before', () => {
    const { school, id } = written(
      `body.getChild(0).setText('Log'); body.appendParagraph('old');
       body.insertParagraph(1, 'new'); body.insertListItem(2, 'item'); body.insertTable(3, [['cell']]);`,
    );
    expect(lines(school, id)).toEqual(['Log', 'new', 'item', '<table>', 'old']);
  });

  it('writes the text of a cell anew by its only text', () => {
    const { result } = written(
      `const cell = body.appendTable([['Wait time']]).getCell(0, 0);
       cell.editAsText().setText('Step: wait').setBold(0, 4, true);
       return cell.getText() + cell.getChild(0).getChild(0).isBold(4) + cell.editAsText().isBold(5);`,
    );
    expect(result).toBe('Step: waittruenull');
  });

  it('finds and replaces text', () => {
    const { school, id, result } = written(
      `body.appendParagraph('Dear {{name}}, {{name}}!'); body.appendTable([['{{name}}']]);
       const found = body.findText('{{n[a-z]+}}');
       const again = body.findText('{{n[a-z]+}}', found);
       body.replaceText('{{name}}', '$& Ben');
       return [found.getStartOffset(), found.getEndOffsetInclusive(), again.getStartOffset(), body.findText('Ana')].join();`,
    );
    expect(result).toBe('5,12,15,');
    expect(lines(school, id)[1]).toBe('Dear $& Ben, $& Ben!');
  });

  it('turns a new line in a paragraph into a line break', () => {
    const { result } = written(`return JSON.stringify(body.appendParagraph('a\\nb').getText());`);
    expect(result).toBe('"a\\rb"');
  });

  it('copies, takes out and puts in again', () => {
    const { school, id, result } = written(
      `const session = body.appendParagraph('Session'); body.appendParagraph('end');
       const copy = session.copy(); const parent = String(copy.getParent());
       body.appendParagraph(copy.setHeading(DocumentApp.ParagraphHeading.HEADING2));
       const taken = session.removeFromParent();
       body.insertParagraph(0, taken);
       return [parent, body.getNumChildren(), body.getChildIndex(taken)].join();`,
    );
    expect(result).toBe('null,4,0');
    expect(lines(school, id)).toEqual(['Session', '', 'end', 'Session']);
  });

  it('keeps places by name while their elements are there', () => {
    const { result } = written(
      `const paragraph = body.appendParagraph('Sessions'); body.appendParagraph('end');
       document.addNamedRange('sessions', document.newRange().addElement(paragraph).build());
       const [kept] = DocumentApp.openById(document.getId()).getNamedRanges('sessions');
       const text = kept.getRange().getRangeElements()[0].getElement().asParagraph().getText();
       paragraph.removeFromParent();
       return [text, kept.getRange().getRangeElements().length].join();`,
    );
    expect(result).toBe('Sessions,0');
  });
});
