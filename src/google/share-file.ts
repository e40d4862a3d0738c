import { isOutside } from '../email-address';

type File = GoogleAppsScript.Document.Document | GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * Gives people what they do not have yet. Answers in words who did not get it: those whom Google refuses, and those outside the
 * school, whom a person may give it to by hand.
 */
export function shareFile(
  file: File,
  editors: readonly string[],
  viewers: readonly string[] = [],
): string {
  const owner = Session.getEffectiveUser().getEmail();
  const has = new Set([...file.getEditors(), ...file.getViewers()].map((user) => user.getEmail()));
  const missing = (emails: readonly string[]) =>
    emails.filter((email) => email !== owner && !has.has(email) && !isOutside(email, owner));
  const refused = [
    ...giveTo(missing(editors), (emails) => file.addEditors(emails)),
    ...giveTo(missing(viewers), (emails) => file.addViewers(emails)),
  ];
  const outside = new Set(
    [...editors, ...viewers].filter((email) => !has.has(email) && isOutside(email, owner)),
  );
  return [
    refused.length > 0 &&
      `Google would not share “${file.getName()}” with ${refused.join(', ')}. Check the address on the Staff tab.`,
    outside.size > 0 &&
      `“${file.getName()}” was not shared with ${[...outside].join(', ')}, outside your school. Share it by hand if that is right.`,
  ]
    .filter(Boolean)
    .join(' ');
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
