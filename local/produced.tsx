/** @jsxRuntime automatic */
/** @jsxImportSource preact */
// Said here too, since what runs it reads only the settings of src.
import * as fs from 'node:fs';
import * as path from 'node:path';
import { unparse } from 'papaparse';
import { render } from 'preact-render-to-string';
import { cellStyle, layoutStyle, tableStyle, textStyle } from './document-styles';
import type { LocalWorkspace, Mail } from './local-workspace';
import { viewDocument } from './services/document/people';
import { viewSheet, viewSpreadsheet } from './services/spreadsheet/people';
import type { DocumentBlock, DocumentView, TextRun } from './views';

/** What was written: how many files of each kind. */
export interface Produced {
  readonly tabs: number;
  readonly documents: number;
  readonly mails: number;
}

/**
 * Writes everything of a workspace into a folder, to be read without it: the tabs of a spreadsheet as CSV, documents and mail as
 * HTML, and a page that leads to all of it.
 *
 * @param folder is emptied first
 * @param opening HTML that stands at the top of the first page
 */
export function writeProduced(
  workspace: LocalWorkspace,
  spreadsheet: string,
  folder: string,
  title: string,
  opening: string,
): Produced {
  fs.rmSync(folder, { recursive: true, force: true });
  const tabs = writeTabs(workspace, spreadsheet, path.join(folder, 'workbook'));
  const documents = writeDocuments(workspace, path.join(folder, 'docs'));
  const mails = writeMails(workspace, path.join(folder, 'mails'));
  const parts = [
    { title: 'Docs', files: documents },
    { title: 'Tabs of the workbook', files: tabs },
    { title: 'Mails', files: mails },
  ];
  fs.writeFileSync(
    path.join(folder, 'index.html'),
    page(
      title,
      <>
        <h1>{title}</h1>
        {/* Made by whoever asks for it, of its own words. */}
        <div dangerouslySetInnerHTML={{ __html: opening }} />
        {parts.map((part) => (
          <section key={part.title}>
            <h2>
              {part.title} <small>{part.files.length}</small>
            </h2>
            <ul>
              {part.files.map(({ file, name, more }) => (
                <li key={file}>
                  <a href={encodeURI(file)}>{name}</a> <small>{more}</small>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </>,
    ),
  );
  return { tabs: tabs.length, documents: documents.length, mails: mails.length };
}

interface Written {
  /** From the folder on. */
  readonly file: string;
  readonly name: string;
  readonly more: string;
}

function writeTabs(workspace: LocalWorkspace, id: string, folder: string): Written[] {
  const owner = workspace.files.get(id)?.owner ?? '';
  fs.mkdirSync(folder, { recursive: true });
  return viewSpreadsheet(workspace, owner, id).sheets.map(({ id: sheet, name }) => {
    const { display } = viewSheet(workspace, owner, id, sheet);
    const rows = display.filter((row) => row.some((cell) => cell !== ''));
    const file = `${fileName(name)}.csv`;
    fs.writeFileSync(path.join(folder, file), unparse(rows.map((row) => [...row])));
    return { file: `workbook/${file}`, name, more: `${Math.max(0, rows.length - 1)} rows` };
  });
}

function writeDocuments(workspace: LocalWorkspace, folder: string): Written[] {
  fs.mkdirSync(folder, { recursive: true });
  const used = new Set<string>();
  return workspace.files
    .list()
    .filter(({ type, trashed }) => type === 'document' && !trashed)
    .map(({ id, owner, created }) => {
      const view = viewDocument(workspace, owner, id);
      const file = `${unused(fileName(view.name), used)}.html`;
      fs.writeFileSync(path.join(folder, file), documentPage(view));
      return { file: `docs/${file}`, name: view.name, more: dayIn(created) };
    });
}

function writeMails(workspace: LocalWorkspace, folder: string): Written[] {
  const used = new Set<string>();
  return workspace.mail().map((mail) => {
    const month = new Date(mail.sent).toISOString().slice(0, 7);
    fs.mkdirSync(path.join(folder, month), { recursive: true });
    const name = fileName(`${dayIn(mail.sent)} ${mail.to.split('@')[0]} ${mail.subject}`);
    const file = `${month}/${unused(name, used)}.html`;
    fs.writeFileSync(path.join(folder, file), mailPage(mail));
    return {
      file: `mails/${file}`,
      name: mail.subject,
      more: `${dayIn(mail.sent)}, to ${mail.to}`,
    };
  });
}

function dayIn(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}

/** Short enough for every disk, and without what some of them refuse. */
function fileName(words: string): string {
  return words
    .replace(/[^\p{L}\p{N} .,–-]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 90);
}

function unused(name: string, used: Set<string>): string {
  let free = name;
  for (let number = 2; used.has(free); number++) free = `${name} ${number}`;
  used.add(free);
  return free;
}

const STYLES = ['document/block.css', 'document/table.css', 'document/document-page.css']
  .map((file) => path.join(__dirname, 'pages', 'client', file))
  .map((file) => fs.readFileSync(file, 'utf8'))
  .join('\n');

const PLAIN = `body { margin: 0 auto; max-width: 900px; padding: 24px; color: #202124;
  font: 14px/1.5 system-ui, sans-serif; } small { color: #5f6368; } ul { padding-left: 20px; }`;

function page(title: string, content: preact.ComponentChild, style = PLAIN): string {
  return `<!doctype html>\n${render(
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body>{content}</body>
    </html>,
  )}`;
}

function mailPage({ subject, fromName, from, to, html, body }: Mail): string {
  return page(
    subject,
    <>
      <p>
        <strong>{subject}</strong>
        <br />
        <small>
          {fromName || from} to {to}
        </small>
      </p>
      {html ? <div dangerouslySetInnerHTML={{ __html: html }} /> : <pre>{body}</pre>}
    </>,
  );
}

function documentPage({ name, blocks }: DocumentView): string {
  return page(
    name,
    <main class="paper">
      {blocks.map((block, index) => (
        <Block key={index} block={block} />
      ))}
    </main>,
    `body { margin: 0; padding: 16px; background: #f9fbfd; }\n${STYLES}`,
  );
}

const HEADINGS: Readonly<Record<string, 'h1' | 'h2' | 'h3' | 'h4'>> = {
  title: 'h1',
  heading1: 'h2',
  heading2: 'h3',
  heading3: 'h4',
};

function Block({ block }: { block: DocumentBlock }) {
  switch (block.kind) {
    case 'paragraph': {
      const Tag = HEADINGS[block.style] ?? 'p';
      return (
        <Tag class={`block ${block.style}`} style={layoutStyle(block)}>
          <Runs runs={block.runs} />
        </Tag>
      );
    }
    case 'list-item':
      return (
        <div
          class={`block list-item ${block.numbered ? 'numbered' : ''}`}
          style={{ marginLeft: `${36 * (block.level + 1)}px` }}
        >
          <Runs runs={block.runs} />
        </div>
      );
    case 'rule':
      return <hr class="block" />;
    case 'image':
      return <img class="block image" src={block.dataUrl} alt={block.alt} width={block.width} />;
    case 'table':
      return <Table block={block} />;
  }
}

function Table({ block }: { block: Extract<DocumentBlock, { kind: 'table' }> }) {
  const { rows, widths } = block;
  return (
    <table class="block" style={tableStyle(block)}>
      <colgroup>
        {widths.map((width, column) => (
          <col key={column} style={width === null ? {} : { width: `${width}pt` }} />
        ))}
      </colgroup>
      <tbody>
        {rows.map((row, index) => (
          <tr key={index}>
            {row.map((cell, column) => (
              <td key={column} style={{ whiteSpace: 'pre-wrap', ...cellStyle(cell) }}>
                <Runs runs={cell.runs} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Runs({ runs }: { runs: readonly TextRun[] }) {
  return (
    <>
      {runs.map((run, index) => {
        const { text, link } = run;
        const style = textStyle(run);
        // Parts of the workspace are not there any more when this is read.
        return link ? (
          <u key={index} style={style} title={link}>
            {lines(text)}
          </u>
        ) : (
          <span key={index} style={style}>
            {lines(text)}
          </span>
        );
      })}
    </>
  );
}

/** Docs part lines within a paragraph by a vertical tab. */
function lines(text: string): string {
  return text.replaceAll('\v', '\n');
}
