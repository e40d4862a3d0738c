/** Words that differ only in capitals, spaces and punctuation are the same words: this is what they share. */
export function sameWords(text: string): string {
  const folded = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
  return folded === '' ? text.trim() : folded;
}

/** The same for people's names, which files often hold without accents. */
export function sameName(name: string): string {
  return sameWords(name.normalize('NFD').replace(/[\u0300-\u036f]/g, ''));
}

/** The first words as a readable part of a code, at most `longest` characters of a-z, 0-9 and hyphens. */
export function slug(text: string, longest: number): string {
  const words = sameName(text).match(/[a-z0-9]+/g) ?? [];
  let short = '';
  for (const word of words) {
    const next = short === '' ? word.slice(0, longest) : `${short}-${word}`;
    if (next.length > longest) break;
    short = next;
  }
  return short;
}

/**
 * Text on one line of at most `longest` characters: its beginning and its end, where long look-fors differ from each other,
 * cut at words.
 */
export function shortened(text: string, longest: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= longest) return line;
  const ending = Math.floor(longest / 3);
  const end = line.slice(-ending);
  const start = line.slice(0, longest - ending - 2);
  const startAtWord = start.replace(/\s+\S*$/, '') || start;
  const endAtWord = end.replace(/^\S*\s+/, '') || end;
  // Not within a pair of code units, which would leave half a character.
  return `${startAtWord.replace(/[\uD800-\uDBFF]$/, '')}… ${endAtWord.replace(/^[\uDC00-\uDFFF]/, '')}`;
}
