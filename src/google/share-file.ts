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
    ...letIn(missing(editors), (emails) => file.addEditors(emails)),
    ...letIn(missing(viewers), (emails) => file.addViewers(emails)),
  ];
  const outside = new Set(
    [...editors, ...viewers].filter((email) => !has.has(email) && isOutside(email, owner)),
  );
  return [
    refusedInWords(refused),
    outside.size > 0 &&
      `“${file.getName()}” was not shared with ${[...outside].join(', ')}, outside your school. Share it by hand if that is right.`,
  ]
    .filter(Boolean)
    .join(' ');
}

/**
 * Lets in all at once, and answers who was refused. Google refuses everybody for the sake of one address that it does not know:
 * then that one is left out, found by what Google says or by halves.
 */
export function letIn(
  emails: readonly string[],
  share: (emails: string[]) => void,
): readonly string[] {
  if (emails.length === 0) return [];
  try {
    share([...emails]);
    return [];
  } catch (error) {
    const why = String(error);
    if (OUT_OF_ORDER.test(why.replace(/\S+@\S+/g, ''))) throw error;
    if (emails.length === 1) return emails;
    const named = emails.filter((email) => why.includes(email));
    if (named.length === 1) {
      return [
        ...named,
        ...letIn(
          emails.filter((email) => email !== named[0]),
          share,
        ),
      ];
    }
    // One address may be the end of another, so several may seem to be meant.
    const half = emails.length >> 1;
    return [...letIn(emails.slice(0, half), share), ...letIn(emails.slice(half), share)];
  }
}

/** What Google says when the trouble is its own, and nobody's address. */
const OUT_OF_ORDER = /server|service|again|too many|time/i;

/** Blank for nobody. */
export function refusedInWords(emails: Iterable<string>): string {
  const words = [...new Set(emails)].join(', ');
  return words && `Google knows no account for ${words}. Mend that on Staff.`;
}
