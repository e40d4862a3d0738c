import type { Block, Card, Documents, NamedText } from '../workspace';
import { openFile } from './open-file';
import { shareFile } from './share-file';

type Document = GoogleAppsScript.Document.Document;
type Body = GoogleAppsScript.Document.Body;

const BAND = '#e8f0fe';
const QUIET = '#5f6368';
const LINE = '#dadce0';
const INK = '#202124';
/** Points. */
const SMALL = 9;
const PAPER = 7.5;
/** Pixels: an inch or so, which a phone reads from a wall. */
const CODE = 84;
const AFTER = 10;

/** Google Docs of the person who runs the script. */
export class GoogleDocuments implements Documents {
  create(title: string): { document: string; url: string } {
    const document = DocumentApp.create(title);
    return { document: document.getId(), url: document.getUrl() };
  }

  text(id: string): string {
    return open(id).getBody().getText();
  }

  linkIn(id: string, words: string): string {
    return linkIn(open(id), words);
  }

  append(id: string, blocks: readonly Block[]): void {
    const document = open(id);
    draw({ body: document.getBody(), at: null }, blocks);
    document.saveAndClose();
  }

  redraw(id: string, blocks: readonly Block[], line: string): void {
    const document = open(id);
    const body = document.getBody();
    drawAbove(body, 0, blocks, line);
    document.saveAndClose();
  }

  addPart(id: string, heading: string, blocks: readonly Block[], line: string): void {
    const document = open(id);
    const body = document.getBody();
    if (paragraphWith(body, line)) return;
    if (!paragraphWith(body, heading)) {
      drawHeading({ body, at: null }, heading, DocumentApp.ParagraphHeading.HEADING2);
    }
    const top = paragraphWith(body, heading);
    const unfinished = `${heading}: not finished.`;
    const end = drawAbove(body, top ? body.getChildIndex(top) + 1 : 0, blocks, unfinished);
    end?.editAsText().setText(line);
    document.saveAndClose();
  }

  replace(id: string, blocks: readonly Block[], margin?: number): void {
    const document = open(id);
    const body = document.getBody().clear();
    if (margin !== undefined) {
      body
        .setMarginTop(margin)
        .setMarginBottom(margin)
        .setMarginLeft(margin)
        .setMarginRight(margin);
    }
    draw({ body, at: null }, blocks);
    document.saveAndClose();
  }

  share(
    id: string,
    people: { readonly editors: readonly string[]; readonly viewers: readonly string[] },
  ): string {
    return shareFile(open(id), people.editors, people.viewers);
  }

  unshare(id: string, people: readonly string[]): void {
    const document = open(id);
    const owner = Session.getEffectiveUser().getEmail();
    const has = new Set(document.getEditors().map((user) => user.getEmail()));
    for (const person of people) {
      if (has.has(person) && person !== owner) document.removeEditor(person);
    }
  }
}

/** Where the first of the places with these words that is a link leads; blank when there is none. */
export function linkIn(document: Document, words: string): string {
  const body = document.getBody();
  let found = body.findText(words);
  while (found) {
    const url = found.getElement().asText().getLinkUrl(found.getStartOffset());
    if (url) return url;
    found = body.findText(words, found);
  }
  return '';
}

/**
 * Draws blocks above a line of words, in place of what stood there. The line goes in first: what a run that was cut off
 * leaves above it goes with the next. Answers the line.
 */
function drawAbove(body: Body, top: number, blocks: readonly Block[], line: string) {
  if (!paragraphWith(body, line)) drawBlock({ body, at: top }, { block: 'quiet', text: line });
  const place = { body, at: top };
  draw(place, blocks);
  const end = paragraphWith(body, line);
  for (let at = end ? body.getChildIndex(end) - 1 : -1; at >= place.at; at--) {
    body.removeChild(body.getChild(at));
  }
  return end;
}

/** The paragraph in which words that were drawn stand. */
function paragraphWith(body: Body, words: string) {
  // findText takes a pattern.
  const pattern = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return body.findText(pattern)?.getElement().getParent();
}

function open(id: string): Document {
  return openFile(
    () => DocumentApp.openById(id),
    'A document was deleted, or you may not open it. Ask its owner to share it.',
  );
}

/** Where blocks go: at an index of the body's children, which goes on with them, or at the end. */
interface Place {
  readonly body: Body;
  at: number | null;
}

function draw(place: Place, blocks: readonly Block[]): void {
  for (const block of blocks) drawBlock(place, block);
}

function paragraph(place: Place, text: string): GoogleAppsScript.Document.Paragraph {
  const { body, at } = place;
  if (at === null) return body.appendParagraph(text);
  place.at = at + 1;
  return body.insertParagraph(at, text);
}

function tableAt(place: Place, cells: string[][]): GoogleAppsScript.Document.Table {
  const { body, at } = place;
  if (at === null) return body.appendTable(cells);
  place.at = at + 1;
  return body.insertTable(at, cells);
}

function listItemAt(place: Place, text: string): GoogleAppsScript.Document.ListItem {
  const { body, at } = place;
  if (at === null) return body.appendListItem(text);
  place.at = at + 1;
  return body.insertListItem(at, text);
}

function drawBlock(place: Place, block: Block): void {
  const { ParagraphHeading } = DocumentApp;
  switch (block.block) {
    case 'title': {
      const title = place.at === null ? firstParagraph(place.body) : paragraph(place, '');
      title.setText(block.text);
      title.setHeading(ParagraphHeading.TITLE);
      return;
    }
    case 'heading':
      drawHeading(place, block.text, ParagraphHeading.HEADING2);
      return;
    case 'subheading':
      drawHeading(place, block.text, ParagraphHeading.HEADING3);
      return;
    case 'paragraph':
    case 'quiet':
      paragraph(place, block.text)
        .setHeading(ParagraphHeading.NORMAL)
        .setSpacingAfter(AFTER)
        .editAsText()
        .setForegroundColor(block.block === 'quiet' ? QUIET : INK);
      return;
    case 'list':
      for (const item of block.items) {
        listItemAt(place, item).setGlyphType(DocumentApp.GlyphType.BULLET);
      }
      return;
    case 'link':
      paragraph(place, `${block.text}${block.more}`)
        .setHeading(ParagraphHeading.NORMAL)
        .editAsText()
        .setForegroundColor(INK)
        .setLinkUrl(0, block.text.length - 1, block.url);
      return;
    case 'code':
      drawPicture(place, block, CODE, CODE);
      return;
    case 'picture':
      drawPicture(place, block, block.width, block.height);
      return;
    case 'table':
      drawGrid(place, block.rows);
      return;
    case 'card':
      if (block.compact) drawCompact(place, block);
      else {
        drawTable(
          place,
          [block.title],
          block.rows.map((row) => [row]),
        );
      }
      return;
    case 'comparison':
      drawTable(place, [block.title, block.aside], block.rows);
  }
}

function drawPicture(
  place: Place,
  { png, about }: { readonly png: string; readonly about: string },
  width: number,
  height: number,
): void {
  const blob = Utilities.newBlob(Utilities.base64Decode(png), 'image/png');
  paragraph(place, '')
    .setHeading(DocumentApp.ParagraphHeading.NORMAL)
    .appendInlineImage(blob)
    .setAltDescription(about)
    .setWidth(width)
    .setHeight(height);
}

/** A new document begins with an empty paragraph, which takes the first words. */
function firstParagraph(body: Body): GoogleAppsScript.Document.Paragraph {
  const first = body.getParagraphs()[0];
  return first && body.getText() === '' ? first : body.appendParagraph('');
}

/** Its color is said outright, since a paragraph takes on that of the one before it. */
function drawHeading(
  place: Place,
  text: string,
  heading: GoogleAppsScript.Document.ParagraphHeading,
): void {
  paragraph(place, text).setHeading(heading).editAsText().setForegroundColor(INK);
}

/** The table goes in with all its words in one call; what follows only dresses it. */
function drawTable(
  place: Place,
  band: readonly string[],
  rows: readonly (readonly NamedText[])[],
): void {
  const width = Math.max(band.length, ...rows.map((row) => row.length));
  // A table is drawn whole: each line has a cell in every column.
  const line = (cells: readonly string[]) =>
    Array.from({ length: width }, (_, column) => cells[column] ?? '');
  const table = tableAt(place, [
    line(band),
    ...rows.map((row) => line(row.map(([name, text]) => `${name}\n${text}`))),
  ]);
  table.setBorderColor(LINE);
  for (let column = 0; column < width; column++) {
    const cell = table.getRow(0).getCell(column).setBackgroundColor(BAND);
    if (column === 0) cell.editAsText().setBold(true);
  }
  rows.forEach((row, index) => {
    row.forEach(([name, words, url], column) => {
      const text = table
        .getRow(index + 1)
        .getCell(column)
        .editAsText();
      text.setFontSize(0, name.length - 1, SMALL).setForegroundColor(0, name.length - 1, QUIET);
      // After the name and its line break.
      if (url) text.setLinkUrl(name.length + 1, name.length + words.length, url);
    });
  });
}

/** A card in small print: names stand out, and no line is lost between them. */
function drawCompact(place: Place, { title, rows }: Card): void {
  const words = rows.map(([name, text]) => [text === '' ? name : `${name}\n${text}`]);
  const table = tableAt(place, [[title], ...words]);
  table.setBorderColor(LINE);
  table.editAsText().setFontSize(PAPER).setForegroundColor(INK);
  [title, ...rows.map(([name]) => name)].forEach((name, index) => {
    const cell = table.getRow(index).getCell(0).setPaddingTop(1).setPaddingBottom(1);
    cell.editAsText().setBold(0, name.length - 1, true);
    if (index === 0) cell.setBackgroundColor(BAND);
  });
}

/** Figures in small print, under a row of headings. */
function drawGrid(place: Place, rows: readonly (readonly string[])[]): void {
  const width = Math.max(...rows.map((row) => row.length));
  const table = tableAt(
    place,
    rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? '')),
  );
  table.setBorderColor(LINE);
  table.editAsText().setFontSize(SMALL).setForegroundColor(INK);
  for (let column = 0; column < width; column++) {
    table.getRow(0).getCell(column).setBackgroundColor(BAND).editAsText().setBold(true);
  }
}
