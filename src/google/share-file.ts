import { Problem } from '../problem';

type File = GoogleAppsScript.Document.Document | GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Gives people what they do not have yet. Those whom Google refuses are named in a Problem; all others have it then. */
export function shareFile(
  file: File,
  editors: readonly string[],
  viewers: readonly string[] = [],
): void {
  const owner = Session.getEffectiveUser().getEmail();
  const has = new Set([...file.getEditors(), ...file.getViewers()].map((user) => user.getEmail()));
  const missing = (emails: readonly string[]) =>
    emails.filter((email) => email !== owner && !has.has(email));
  const refused = [
    ...giveTo(missing(editors), (emails) => file.addEditors(emails)),
    ...giveTo(missing(viewers), (emails) => file.addViewers(emails)),
  ];
  if (refused.length > 0) {
    throw new Problem(
      `Google would not share “${file.getName()}” with ${refused.join(', ')}. Check the address on the Staff tab.`,
    );
  }
}

/** Shares with all at once, or, when Google refuses somebody among them, with each alone. Answers who was refused. */
function giveTo(emails: string[], share: (emails: string[]) => void): string[] {
  if (emails.length === 0) return [];
  try {
    share(emails);
    return [];
  } catch {
    return emails.length === 1 ? emails : emails.flatMap((email) => giveTo([email], share));
  }
}
