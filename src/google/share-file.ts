type File = GoogleAppsScript.Document.Document | GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Whom Google did not let in during this run; Apps Script begins each run with a script of its own. */
const refused = new Set<string>();

/** Gives people what they do not have yet. */
export function shareFile(
  file: File,
  editors: readonly string[],
  viewers: readonly string[] = [],
): void {
  const owner = Session.getEffectiveUser().getEmail();
  const has = new Set([...file.getEditors(), ...file.getViewers()].map((user) => user.getEmail()));
  const missing = (emails: readonly string[]) =>
    emails.filter((email) => email !== owner && !has.has(email));
  letIn(missing(editors), (emails) => file.addEditors(emails));
  letIn(missing(viewers), (emails) => file.addViewers(emails));
}

/**
 * Lets in all at once. Google refuses everybody for the sake of one address that it does not know: then that one is left out,
 * found by what Google says or by halves.
 */
export function letIn(emails: readonly string[], share: (emails: string[]) => void): void {
  if (emails.length === 0) return;
  try {
    share([...emails]);
  } catch (error) {
    const why = String(error);
    if (OUT_OF_ORDER.test(why.replace(/\S+@\S+/g, ''))) throw error;
    const named = emails.length === 1 ? emails : emails.filter((email) => why.includes(email));
    const [unknown = ''] = named;
    if (named.length === 1) refused.add(unknown);
    // One address may be the end of another, so several may seem to be meant.
    const half = named.length === 1 ? emails.length : emails.length >> 1;
    for (const some of [emails.slice(0, half), emails.slice(half)]) {
      letIn(
        some.filter((email) => !refused.has(email)),
        share,
      );
    }
  }
}

/** What Google says when the trouble is its own, and nobody's address. */
const OUT_OF_ORDER = /server|service|again|too many|time/i;

/** In words, whom Google did not let in during this run; blank for nobody. */
export function whoWasRefused(): string {
  return refused.size === 0
    ? ''
    : `Google knows no account for ${[...refused].join(', ')}. Mend that on Staff.`;
}
