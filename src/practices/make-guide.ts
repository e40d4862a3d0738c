import { ifThere, Problem } from '../problem';
import { settingsFrom, settingsTable } from '../school/settings';
import { staffTable } from '../school/staff';
import type { Occasion, Workspace } from '../workspace';
import { fingerprint, guideOf } from './guide';
import { type GuideRow, guidesTable, versionMark } from './guides-table';
import { libraryFrom, libraryTables, practicesOf, setsOnForms } from './library';
import { withNotedVersions } from './note-versions';
import type { FocusSet } from './practice';
import { lastVersions, practiceVersionsTable } from './practice-versions-table';

export interface GuideMade {
  readonly focus: string;
  readonly name: string;
  readonly url: string;
  /** In words, when something was not as it was left. */
  readonly notice: string;
}

/**
 * Makes the guide of a focus set, or draws it anew in the same document, and shares it with all staff. A run that is cut
 * off leaves it marked as unfinished, and the next draws it whole.
 */
export function makeGuide(
  workspace: Workspace,
  occasion: Occasion,
  request: { readonly focus: string },
): GuideMade {
  return workspace.alone(() => {
    const { workbook, documents } = workspace;
    const contents = workbook.read({
      ...libraryTables,
      versions: practiceVersionsTable,
      guides: guidesTable,
      staff: staffTable,
      settings: settingsTable,
    });
    const unreadable = [...contents.focusSets.problems, ...contents.practices.problems][0];
    if (unreadable) {
      throw new Problem(`${unreadable.message} Fix it there, then make the guides.`);
    }
    const library = libraryFrom(contents);
    const set = setsOnForms(library).find(({ id }) => id === request.focus);
    if (!set) {
      throw new Problem(`There is no active focus set “${request.focus}” with practices to show.`);
    }
    const practices = withNotedVersions(
      practicesOf(library, set.id),
      lastVersions(contents.versions.rows),
    );
    const blocks = guideOf(set, practices, settingsFrom(contents.settings.rows).schoolName);
    const before = contents.guides.rows.find(({ focus }) => focus === set.id);
    const { guide, notice } = openOrCreate(workspace, occasion, set, before);

    if (before && guide.made !== '') {
      workbook.save(guidesTable, [{ ...guide, made: '' }]);
      workbook.settle();
    }
    documents.replace(guide.document, blocks);
    const staff = contents.staff.rows;
    const refused = workspace.documents.share(guide.document, {
      editors: staff.filter(({ role }) => LEADERS.has(role)).map(({ email }) => email),
      viewers: staff.map(({ email }) => email),
    });
    const versions = practices.map(versionMark);
    const same = versions.join('\n') === guide.versions.join('\n');
    workbook.save(guidesTable, [
      {
        ...guide,
        name: set.name,
        edition: same ? guide.edition : (guide.edition ?? 0) + 1,
        made: occasion.now.toISOString(),
        versions,
        words: fingerprint(blocks),
      },
    ]);
    return {
      focus: set.id,
      name: set.name,
      url: guide.url,
      notice: `${notice} ${refused}`.trim(),
    };
  });
}

/** They may make it anew, whoever made it first. */
const LEADERS: ReadonlySet<string> = new Set(['Principal', 'Assistant principal']);

function openOrCreate(
  workspace: Workspace,
  occasion: Occasion,
  set: FocusSet,
  before: GuideRow | undefined,
): { guide: GuideRow; notice: string } {
  if (before) {
    if (ifThere(() => workspace.documents.text(before.document)) !== null) {
      return { guide: before, notice: '' };
    }
    // Google says the same of a document that is gone and of one that this person may not open.
    if (before.by !== occasion.actor) {
      throw new Problem(
        `The guide “${set.name}” was made by ${before.by}. Ask for the right to edit it.`,
      );
    }
  }
  const made = workspace.documents.create(`${set.name} – what we look for`);
  const guide: GuideRow = {
    focus: set.id,
    name: set.name,
    url: made.url,
    edition: before?.edition ?? null,
    made: '',
    by: occasion.actor,
    versions: before?.versions ?? [],
    words: '',
    document: made.document,
  };
  // Noted before anything else is done with it, so that a run that ends here leaves no second document.
  workspace.workbook.save(guidesTable, [guide]);
  workspace.workbook.settle();
  const notice = before
    ? `The guide “${set.name}” had been deleted, so a new one was made. Its link has changed.`
    : '';
  return { guide, notice };
}
