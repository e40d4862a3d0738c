import { counted, thousands } from '../../../counted';
import type { ImportSummary } from '../../../monitor/import/import-summary';
import type { Imported } from '../../../monitor/import/import-walkthroughs';

/** What an import would do, one fact a line. */
export function planInWords(summary: ImportSummary): readonly string[] {
  const { fresh, changed, already, visits, undated, newPractices, newSets } = summary;
  const lines = [
    fresh > 0 && `${counted(fresh, 'row')} ${fresh === 1 ? 'comes' : 'come'} in.`,
    changed > 0 &&
      `${counted(changed, 'row')} ${changed === 1 ? 'is' : 'are'} here on another level, which your file changes.`,
    already > 0 &&
      `${counted(already, 'row')} ${already === 1 ? 'is' : 'are'} here already. Nothing happens to ${already === 1 ? 'it' : 'them'}.`,
    visits > 0 && `They make ${counted(visits, 'visit')}.`,
    undated > 0 && undated === visits && 'None has a date, so they count in no month.',
    undated > 0 &&
      undated < visits &&
      `${counted(undated, 'visit')} ${undated === 1 ? 'has' : 'have'} no date.`,
    newPractices > 0 &&
      `${counted(newPractices, 'look-for')} in ${counted(newSets, 'new set')} ${newPractices === 1 ? 'becomes a practice' : 'become practices'}. They show in the picture; forms do not ask about them until you make their sets active.`,
  ];
  return lines.filter((line): line is string => line !== false);
}

/** Who of the file is not on the roster: "3 of 30 observers are not on your roster: O-12, O-14, O-20." */
export function strangersInWords(
  { onRoster, notOnRoster }: ImportSummary['observers'],
  one: string,
  many: string,
): string {
  const named = notOnRoster.filter((name) => name !== '');
  if (named.length === 0) return '';
  const all = onRoster + named.length;
  const shown = named.slice(0, 3).join(', ');
  const rest = named.length > 3 ? ` and ${thousands(named.length - 3)} more` : '';
  return `${thousands(named.length)} of ${counted(all, one, many)} ${named.length === 1 ? 'is' : 'are'} not on your roster: ${shown}${rest}.`;
}

/** Adds up what became of batches. */
export function together(a: Imported, b: Imported): Imported {
  return {
    added: a.added + b.added,
    changed: a.changed + b.changed,
    already: a.already + b.already,
    leftOut: a.leftOut + b.leftOut,
  };
}

export const NOTHING: Imported = { added: 0, changed: 0, already: 0, leftOut: 0 };

/** What an import did. */
export function importedInWords({ added, changed, already, leftOut }: Imported): string {
  const parts = [
    added > 0 && `${counted(added, 'row')} came in.`,
    changed > 0 && `${counted(changed, 'row')} changed.`,
    already > 0 && `${counted(already, 'row')} ${already === 1 ? 'was' : 'were'} here already.`,
    leftOut > 0 && `${counted(leftOut, 'row')} left out: see the Not imported tab.`,
  ];
  return parts.filter(Boolean).join(' ') || 'There was nothing to import.';
}
