/**
 * Whether words are an e-mail address as schools write them: a name, one @, and a domain with a dot. Accounts with quoted names
 * or addresses of a machine by number do not exist in Workspace.
 */
export function isEmailAddress(words: string): boolean {
  return /^(?!\.)(?!.*\.\.)[\w'+.-]*[\w+-]@([a-z\d][a-z\d-]*\.)+[a-z]{2,}$/i.test(words);
}
