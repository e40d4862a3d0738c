/**
 * Whether words are an e-mail address as schools write them: a name, one @, and a domain with a dot. Accounts with quoted names
 * or addresses of a machine by number do not exist in Workspace.
 */
export function isEmailAddress(words: string): boolean {
  return /^(?!\.)(?!.*\.\.)[\w'+.-]*[\w+-]@([a-z\d][a-z\d-]*\.)+[a-z]{2,}$/i.test(words);
}

/** Whether an address is of another domain than that of the person who runs the school's workbook. */
export function isOutside(address: string, owner: string): boolean {
  const domain = domainOf(owner);
  const theirs = domainOf(address);
  return domain !== '' && theirs !== '' && theirs !== domain && !theirs.endsWith(`.${domain}`);
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase();
}
