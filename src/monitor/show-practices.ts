import { componentsInUse, frameworkTable } from '../practices/framework-table';
import { fingerprint, guideOf } from '../practices/guide';
import { libraryFrom, practicesOf, setsOnForms } from '../practices/library';
import type { LibraryTabs } from '../practices/library-mistakes';
import { withNotedVersions } from '../practices/note-versions';
import { type PracticeChange, practiceChanges, touchesLevels } from '../practices/practice-changes';
import { lastVersions, numberOf, type PracticeVersion } from '../practices/practice-versions-table';
import { rewordingInWords } from '../practices/wording';
import { settingsFrom } from '../school/settings';
import { observes } from '../school/staff';
import { dayOf } from '../school-time';
import type { Occasion, Workspace } from '../workspace';
import { GUIDES_READ } from './forms-table';
import { acknowledgmentsTable } from './guides-read/acknowledgments-table';
import { whoHasNotRead } from './guides-read/not-read';
import { formSources, isDrawn } from './make-form';

/** What leaders look for: what changed, what is wrong, who knows it. */
export interface PracticesView {
  readonly changes: readonly ShownChange[];
  readonly sets: readonly ShownSet[];
  /** Every noted wording, with what staff were told of it. */
  readonly versions: readonly PracticeVersion[];
  readonly staff: number;
  readonly observers: number;
  /** Whether observers have been asked to read the guides. */
  readonly asked: boolean;
  readonly notRead: readonly { readonly name: string; readonly guides: readonly string[] }[];
  /** Practices whose rows are gone from the Practices tab. */
  readonly deleted: readonly { readonly practice: string; readonly name: string }[];
  /** The tabs as they stand, in which mistakes are looked for. */
  readonly tabs: LibraryTabs;
  /** What else a form asks, as a paper form needs it. */
  readonly lessonParts: readonly string[];
  readonly curriculumUse: readonly string[];
}

export interface ShownChange {
  readonly practice: string;
  readonly name: string;
  readonly set: string;
  readonly kind: PracticeChange['kind'];
  /** Whether leaders must say if earlier ratings still mean the same. */
  readonly levels: boolean;
  readonly words: readonly string[];
}

export interface ShownSet {
  readonly focus: string;
  readonly name: string;
  readonly hasForm: boolean;
  /** Whether its form was last drawn as it should be; what was changed in Google Forms since is not looked for. */
  readonly formIsCurrent: boolean;
  /** Blank without a guide. */
  readonly guideUrl: string;
  readonly isCurrent: boolean;
}

export function showPractices(workspace: Workspace, { now }: Occasion): PracticesView {
  const contents = workspace.workbook.read({
    ...formSources,
    acknowledgments: acknowledgmentsTable,
    framework: frameworkTable,
  });
  const { focusSets, practices, versions, guides, forms, acknowledgments, staff } = contents;
  const library = libraryFrom(contents);
  const today = dayOf(now, workspace.workbook.timeZone);
  const last = lastVersions(versions.rows);
  const { schoolName, lessonParts, curriculumUse } = settingsFrom(contents.settings.rows);
  const made = (focus: string) => forms.rows.some((row) => row.focus === focus && row.published);
  const there = new Set(practices.rows.map(({ id }) => id));
  // A row that cannot be read might be the very one that seems gone.
  const gone = practices.problems.length > 0 ? [] : [...last.values()];
  return {
    changes: practiceChanges(library, versions.rows).map(shown),
    sets: setsOnForms(library).map((set): ShownSet => {
      const guide = guides.rows.find(({ focus }) => focus === set.id);
      const words = guideOf(set, withNotedVersions(practicesOf(library, set.id), last), schoolName);
      return {
        focus: set.id,
        name: set.name,
        hasForm: made(set.id),
        formIsCurrent: isDrawn(set, contents, today),
        guideUrl: guide?.url ?? '',
        isCurrent: guide?.made !== '' && guide?.words === fingerprint(words),
      };
    }),
    versions: versions.rows,
    staff: staff.rows.length,
    observers: staff.rows.filter(observes).length,
    asked: made(GUIDES_READ.id),
    notRead: whoHasNotRead(staff.rows, guides.rows, acknowledgments.rows).map(
      ({ person, guides: open }) => ({ name: person.name, guides: open.map(({ name }) => name) }),
    ),
    deleted: gone
      .filter(({ practice }) => !there.has(practice))
      .map(({ practice, name }) => ({ practice, name })),
    tabs: {
      focusSets,
      practices,
      noted: [...last.values()].map((row) => ({
        practice: row.practice,
        version: numberOf(row),
        levels: row.levels,
      })),
      components: componentsInUse(contents.framework.rows).map(({ code }) => code),
    },
    lessonParts,
    curriculumUse,
  };
}

function shown(change: PracticeChange): ShownChange {
  const { practice, set, kind, last, rewordings } = change;
  return {
    practice: practice.id,
    name: practice.name,
    set: set.name,
    kind,
    levels: touchesLevels(change),
    words: [
      ...(kind === 'unexplained' ? (last?.changes ?? []) : []),
      ...rewordings.map(rewordingInWords),
    ],
  };
}
