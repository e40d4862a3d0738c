import type { PacketMatter } from '../../guide/sharing/packet';
import type { staffPacket } from '../../guide/sharing/staff-packet';
import { shareInWords } from '../../guide/sharing/told';
import { type TrendWord, trendsOf } from '../../guide/trends';

/** A theme that says something else than the figure which stands under it in the letter. */
export interface ThemeBeside {
  readonly theme: string;
  readonly practice: string;
  /** "10% or less of ratings, no sure change since Review 1". */
  readonly figure: string;
}

const RISING = /\b(more|better|often|grow\w*|ris\w+|rose|increas\w+|improv\w+)\b/i;
const FALLING = /\b(fewer|less|worse|rarer|fall\w*|fell|drop\w*|declin\w+)\b/i;

/**
 * The themes of a letter that speak of more or less of a practice which has not surely risen or fallen. People write them in their own
 * words, so a theme is taken to be about the practice whose name it shares most words with: a question to the leader, no more.
 */
export function themesBeside(
  matter: PacketMatter,
  themes: string,
  packet: Pick<ReturnType<typeof staffPacket>, 'shareOf'>,
): ThemeBeside[] {
  const { evidence, cycle } = matter;
  const trends = trendsOf(evidence);
  const before = trends.compared?.now.cycle === cycle.cycle ? trends.compared.before.name : '';
  return themes.split(/(?<=[.!?])\s+|\n/).flatMap((line): ThemeBeside[] => {
    const theme = line.trim();
    const says = FALLING.test(theme) ? 'falling' : RISING.test(theme) ? 'rising' : '';
    if (says === '') return [];
    const about = mostAlike(theme, trends.practices);
    const share = about && packet.shareOf(about.practice);
    if (!about || !share || about.sinceLast.word === says) return [];
    const change = before ? `, ${CHANGES[about.sinceLast.word]} since ${before}` : '';
    return [{ theme, practice: about.name, figure: `${shareInWords(share)}${change}` }];
  });
}

const CHANGES: Readonly<Record<TrendWord, string>> = {
  rising: 'rising',
  falling: 'falling',
  steady: 'steady',
  'too little to say': 'no sure change',
};

/** In every other name: they count, but make nothing alike by themselves. */
const COMMON = new Set(['stude', 'teach', 'class', 'lesso', 'their']);
const EMPTY = new Set(['more', 'less', 'than', 'with', 'from', 'that', 'where']);

/** "answering" and "answer" are one word. */
function wordsIn(text: string): Set<string> {
  const words = text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return new Set(words.filter((word) => !EMPTY.has(word)).map((word) => word.slice(0, 5)));
}

function mostAlike<T extends { readonly name: string }>(theme: string, all: readonly T[]) {
  const said = wordsIn(theme);
  const alike = (name: string) => {
    const own = [...wordsIn(name)];
    const shared = own.filter((word) => said.has(word));
    return shared.every((word) => COMMON.has(word)) ? 0 : shared.length / own.length;
  };
  const [best] = [...all].sort((a, b) => alike(b.name) - alike(a.name));
  return best && alike(best.name) >= HALF ? best : undefined;
}

const HALF = 0.5;
