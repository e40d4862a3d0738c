import { trashDocument, typeParagraph, viewDocument } from '../../local/services/document/people';
import { setDailyLimit } from '../../local/services/quota';
import { ANA, BEN, CARA, run, schoolWith } from './school';
import { lines, written } from './written-document';

describe('a document', () => {
  it('cannot lose its last paragraph', () => {
    expect(written('body.getChild(0).removeFromParent();').result).toBe(
      "Exception: Can't remove the last paragraph in a document section.",
    );
    expect(written(`body.appendTable([['a']]); body.removeChild(body.getChild(2));`).result).toBe(
      "Exception: Can't remove the last paragraph in a document section.",
    );
    expect(
      written(`body.appendParagraph('x'); body.clear(); return body.getNumChildren();`).result,
    ).toBe(1);
  });

  it('says when there is no such child', () => {
    expect(written('body.getChild(3);').result).toBe(
      'Exception: Child index (3) must be less than the number of child elements (1).',
    );
    expect(written(`body.insertParagraph(5, 'x');`).result).toMatch(
      /^Exception: Child index \(5\)/,
    );
  });

  it('that was saved and closed can be used for nothing', () => {
    const closed = 'Exception: Document is closed, its contents cannot be updated.';
    expect(written(`document.saveAndClose(); body.appendParagraph('x');`).result).toBe(closed);
    expect(written('document.saveAndClose(); document.getName();').result).toBe(closed);
  });

  it('may lose what was not saved when the execution is killed', () => {
    const lost = { kind: 'killed, unsaved writes lost' } as const;
    const unsaved = written(`body.appendParagraph('x'); Utilities.getUuid();`, {
      fault: { call: 4, ...lost },
    });
    expect(lines(unsaved.school, unsaved.id)).toEqual(['']);
    const saved = written(
      `body.appendParagraph('x'); document.saveAndClose(); Utilities.getUuid();`,
      {
        fault: { call: 5, ...lost },
      },
    );
    expect(lines(saved.school, saved.id)).toEqual(['', 'x']);
  });

  it('is opened by nobody whom it is not shared with, and changed by no viewer', () => {
    const { school, id } = written(`document.addViewer('${BEN}');`);
    const open = `DocumentApp.openById('${id}')`;
    expect(run(school, `${open};`, { user: CARA })).toBe(
      'Exception: You do not have permission to access the requested document.',
    );
    expect(run(school, `return ${open}.getBody().getText();`, { user: BEN })).toBe('');
    expect(run(school, `${open}.getBody().appendParagraph('x');`, { user: BEN })).toMatch(
      /^Exception: You do not have permission to edit/,
    );
    expect(run(school, `${open}.addEditor('${CARA}');`, { user: BEN })).toMatch(
      /permission to edit/,
    );
  });

  it('is shared, more and less', () => {
    const { school, id, result } = written(
      `document.addViewer('${BEN}').addEditor('${BEN}').addEditor('${CARA}').addViewer('${CARA}').removeEditor('${BEN}');
       return document.getEditors().map((user) => user.getEmail()).join();`,
    );
    expect(result).toBe(`${ANA},${CARA}`);
    expect(school.files.get(id)).toMatchObject({ editors: [CARA], viewers: [] });
  });

  it('cannot be shared with an address that is nobody', () => {
    expect(written(`document.addEditor('bne@school.example');`).result).toBe(
      'Exception: Invalid email: bne@school.example',
    );
  });

  it('that is not there, or is something else, is missing', () => {
    const school = schoolWith('');
    const form = school.files.create('form', 'Walkthrough', ANA, school.clock.now()).id;
    expect(run(school, `DocumentApp.openById('${form}');`)).toMatch(
      /^Exception: Document is missing/,
    );
  });

  it('is found by its address, and as the one that the script is opened in', () => {
    const { school, id } = written('');
    expect(
      run(
        school,
        `return DocumentApp.openByUrl('https://docs.google.com/document/d/${id}/edit').getName();`,
      ),
    ).toBe('Coaching log');
    expect(
      run(school, 'return DocumentApp.getActiveDocument().getName();', { container: id }),
    ).toBe('Coaching log');
    expect(run(school, 'return DocumentApp.getActiveDocument();')).toBeNull();
  });

  it('can be made 1,500 times a day', () => {
    const school = schoolWith('');
    setDailyLimit(school, 'documents', 1);
    expect(run(school, "DocumentApp.create('a'); DocumentApp.create('b');")).toMatch(
      /^Exception: Service invoked too many times for one day/,
    );
    expect(school.files.list()).toHaveLength(1);
  });

  it('survives being opened again, with its styles', () => {
    const { school, id } = written(
      `body.appendParagraph('Strength').setAlignment(DocumentApp.HorizontalAlignment.CENTER);`,
    );
    expect(
      run(
        school,
        `const p = DocumentApp.openById('${id}').getBody().getParagraphs()[1];
        return [p.getText(), p.getAlignment() === DocumentApp.HorizontalAlignment.CENTER, p.getType() === DocumentApp.ElementType.PARAGRAPH].join();`,
      ),
    ).toBe('Strength,true,true');
  });

  it('takes attributes by name', () => {
    const { blocks } = written(
      `const look = {}; look[DocumentApp.Attribute.BOLD] = true; look[DocumentApp.Attribute.HEADING] = DocumentApp.ParagraphHeading.HEADING3;
       body.appendParagraph('x').setAttributes(look);`,
    );
    expect(blocks[1]).toEqual({
      kind: 'paragraph',
      style: 'heading3',
      runs: [{ text: 'x', bold: true }],
    });
  });
});

describe('people with a document', () => {
  it('type into it, and keep the look of what they replace', () => {
    const { school, id } = written(`body.appendParagraph('Notes').editAsText().setBold(true);`);
    typeParagraph(school, ANA, id, 1, 'More notes');
    typeParagraph(school, ANA, id, 2, 'The end');
    expect(viewDocument(school, ANA, id).blocks.slice(1)).toEqual([
      { kind: 'paragraph', style: 'normal', runs: [{ text: 'More notes', bold: true }] },
      { kind: 'paragraph', style: 'normal', runs: [{ text: 'The end' }] },
    ]);
  });

  it('who may only view it cannot type, and who owns it can put it in the trash', () => {
    const { school, id } = written(`document.addViewer('${BEN}');`);
    expect(viewDocument(school, BEN, id).mayEdit).toBe(false);
    expect(() => typeParagraph(school, BEN, id, 0, 'x')).toThrow(/permission/);
    expect(() => trashDocument(school, BEN, id)).toThrow(/owner/);
    trashDocument(school, ANA, id);
    expect(school.files.get(id)?.trashed).toBe(true);
  });
});
