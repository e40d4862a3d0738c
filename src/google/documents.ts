import { FileMissing } from '../problem';
import type { Block, Documents, NamedText } from '../workspace';

type Document = GoogleAppsScript.Document.Document;
type Body = GoogleAppsScript.Document.Body;

const BAND = '#e8f0fe';
const QUIET = '#5f6368';
const LINE = '#dadce0';
const INK = '#202124';
/** Points. */
const SMALL = 9;

/** Google Docs of the person who runs the script. */
export class GoogleDocuments implements Documents {
  create(title: string): { document: string; url: string } {
    const document = DocumentApp.create(title);
    return { document: document.getId(), url: document.getUrl() };
  }

  text(id: string): string {
    return open(id).getBody().getText();
  }

  append(id: string, blocks: readonly Block[]): void {
    const document = open(id);
    draw(document.getBody(), blocks);
    document.saveAndClose();
  }

  share(
    id: string,
    people: { readonly editors: readonly string[]; readonly viewers: readonly string[] },
  ): void {
    const document = open(id);
    const owner = Session.getEffectiveUser().getEmail();
    const has = new Set(
      [...document.getEditors(), ...document.getViewers()].map((user) => user.getEmail()),
    );
    const missing = (emails: readonly string[]) =>
      emails.filter((email) => email !== owner && !has.has(email));
    if (missing(people.editors).length > 0) document.addEditors(missing(people.editors));
    if (missing(people.viewers).length > 0) document.addViewers(missing(people.viewers));
  }
}

function open(id: string): Document {
  try {
    return DocumentApp.openById(id);
  } catch {
    throw new FileMissing(
      'A document was deleted, or you may not open it. Ask its owner to share it.',
    );
  }
}

function draw(body: Body, blocks: readonly Block[]): void {
  for (const block of blocks) drawBlock(body, block);
}

function drawBlock(body: Body, block: Block): void {
  const { ParagraphHeading } = DocumentApp;
  switch (block.block) {
    case 'title':
      body.appendParagraph(block.text).setHeading(ParagraphHeading.TITLE);
      return;
    case 'heading':
      body.appendParagraph(block.text).setHeading(ParagraphHeading.HEADING2);
      return;
    case 'subheading':
      body.appendParagraph(block.text).setHeading(ParagraphHeading.HEADING3);
      return;
    case 'paragraph':
    case 'quiet':
      // Said outright, since a paragraph takes on the color of the one before it.
      body
        .appendParagraph(block.text)
        .setHeading(ParagraphHeading.NORMAL)
        .editAsText()
        .setForegroundColor(block.block === 'quiet' ? QUIET : INK);
      return;
    case 'list':
      for (const item of block.items) {
        body.appendListItem(item).setGlyphType(DocumentApp.GlyphType.BULLET);
      }
      return;
    case 'card':
      drawTable(
        body,
        [block.title],
        block.rows.map((row) => [row]),
      );
      return;
    case 'comparison':
      drawTable(body, [block.title, block.aside], block.rows);
  }
}

/** The table goes in with all its words in one call; what follows only dresses it. */
function drawTable(
  body: Body,
  band: readonly string[],
  rows: readonly (readonly NamedText[])[],
): void {
  const width = Math.max(band.length, ...rows.map((row) => row.length));
  // A table is drawn whole: each line has a cell in every column.
  const line = (cells: readonly string[]) =>
    Array.from({ length: width }, (_, column) => cells[column] ?? '');
  const table = body.appendTable([
    line(band),
    ...rows.map((row) => line(row.map(([name, text]) => `${name}\n${text}`))),
  ]);
  table.setBorderColor(LINE);
  for (let column = 0; column < width; column++) {
    const cell = table.getRow(0).getCell(column).setBackgroundColor(BAND);
    if (column === 0) cell.editAsText().setBold(true);
  }
  rows.forEach((row, index) => {
    row.forEach(([name], column) => {
      const text = table
        .getRow(index + 1)
        .getCell(column)
        .editAsText();
      text.setFontSize(0, name.length - 1, SMALL).setForegroundColor(0, name.length - 1, QUIET);
    });
  });
}
