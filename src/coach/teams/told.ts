import type { Teams } from './show-teams';

/** Letters about one matter, `results:Review 2` or `team:Review 2:Grade 4`: how many were queued and how many have gone. */
export function toldOf(
  { letters }: Pick<Teams, 'letters'>,
  about: string,
): { readonly queued: number; readonly sent: number } {
  const own = letters.filter(({ message }) => message.slice(0, message.lastIndexOf(':')) === about);
  return { queued: own.length, sent: own.filter(({ sent }) => sent).length };
}
