/** 60%, 60 or, as Sheets may keep it, 0.6 as a share from 0 to 1; null for what is none. */
export function shareFrom(words: string): number | null {
  const parts = /^(\d+(?:\.\d+)?)\s*(%?)$/.exec(words);
  if (!parts) return null;
  const number = Number(parts[1]);
  const share = parts[2] === '%' || number > 1 ? number / 100 : number;
  return share <= 1 ? share : null;
}
