import { libraryFrom, libraryTables, practicesOf, setsOnForms } from '../../practices/library';
import { Problem } from '../../problem';
import { settingsFrom, settingsTable } from '../../school/settings';
import type { Block, Occasion, Workspace } from '../../workspace';
import { formsTable } from '../forms-table';
import { drawPaper, type Paper } from './draw-paper';
import { paperForm } from './paper-form';

const tables = { ...libraryTables, settings: settingsTable, forms: formsTable };

/** Makes the paper form of a focus set, or draws it anew after its practices changed. */
export function printForm(
  workspace: Workspace,
  _occasion: Occasion,
  { focus }: { readonly focus: string },
): Paper {
  return workspace.alone(() => {
    const contents = workspace.workbook.read(tables);
    const library = libraryFrom(contents);
    const set = setsOnForms(library).find(({ id }) => id === focus);
    const form = contents.forms.rows.find((row) => row.focus === focus);
    if (!set || !form) throw new Problem('This set has no form yet. Make the form first.');
    const settings = settingsFrom(contents.settings.rows);
    const blocks = paperForm(set, practicesOf(library, focus), settings, form.url);
    return drawPaper(workspace, focus, `Paper form – ${set.name}`, blocks);
  });
}

/** The code to scan for a form, as the sidebar draws it. */
export interface FormCode {
  readonly focus: string;
  /** PNG, in base64. */
  readonly png: string;
}

/** Makes the page that leads to the right form: when to use each, its link, and its code to scan. */
export function printFormsPage(
  workspace: Workspace,
  _occasion: Occasion,
  { codes }: { readonly codes: readonly FormCode[] },
): Paper {
  return workspace.alone(() => {
    const contents = workspace.workbook.read(tables);
    const { schoolName } = settingsFrom(contents.settings.rows);
    const sets = setsOnForms(libraryFrom(contents)).flatMap((set): Block[] => {
      const form = contents.forms.rows.find(({ focus }) => focus === set.id);
      if (!form) return [];
      const code = codes.find(({ focus, png }) => focus === set.id && png !== '');
      return [
        { block: 'link', text: set.name, url: form.url, more: `  ${set.description}` },
        ...(code ? [{ block: 'code' as const, png: code.png, about: `Form: ${set.name}` }] : []),
      ];
    });
    if (sets.length === 0) throw new Problem('There are no forms yet. Make the forms first.');
    return drawPaper(workspace, 'forms', 'Walkthrough forms', [
      { block: 'title', text: ['Walkthrough forms', schoolName].filter(Boolean).join(' – ') },
      {
        block: 'paragraph',
        text: 'Pick the one that fits the lesson. Scan its code, or click its name.',
      },
      ...sets,
    ]);
  });
}
