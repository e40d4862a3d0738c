import type { Decision } from '../../guide/reviews/decisions-table';
import type { Packet, PacketMatter } from '../../guide/sharing/packet';
import { trendsOf } from '../../guide/trends';
import type { Letter, LetterPart } from '../../school/letter';
import type { StaffView } from './staff-views-table';
import { viewCounts, viewsTold } from './views-told';

/** What leaders may put in their own words before the letter goes. */
export interface StaffWords {
  readonly subject: string;
  readonly opening: string;
  /** Blank for none. */
  readonly themes: string;
}

/** Stands in the letter where the link to the Doc comes. */
export const DOC = '{doc}';

export function firstWords(schoolName: string, review: string, noticed: string): StaffWords {
  return {
    subject: `What we saw, and what we do: ${review}`,
    opening: `Thank you for opening your classrooms. This is what we saw across ${schoolName || 'our school'}, every teacher counting equally.`,
    themes: noticed,
  };
}

/**
 * To all staff after a review: figures of the whole school that went through the gate, what moved, what was decided, what
 * staff said before, and the form for their view. No name of a teacher, and of a decision its words only.
 */
export function staffLetter(
  matter: PacketMatter,
  packet: Packet & { readonly letter: Letter },
  words: StaffWords,
  decisions: readonly Decision[],
  views: readonly StaffView[],
): Letter {
  const { cycle, groups } = matter;
  const before = cycleBefore(matter);
  const said = before
    ? viewsTold(viewCounts(views, before.cycle), before.name, groups.smallest)
    : '';
  const parts: LetterPart[] = [
    { part: 'paragraph', text: words.opening },
    ...(words.themes.trim() ? [panel('What we noticed', words.themes.trim())] : []),
    ...packet.letter.parts.slice(1),
    ...trendParts(matter, packet),
    ...(decisions.length > 0
      ? [
          list(
            'What we decided',
            decisions.map((decision) => decision.words),
          ),
        ]
      : []),
    ...(said ? [panel('What you told us', said)] : []),
    {
      part: 'list',
      title: '',
      items: [{ title: '', text: '', url: DOC, linkText: 'See every practice' }],
    },
    {
      part: 'paragraph',
      text: 'What do you make of it? It takes two minutes and is anonymous: neither your name nor your e-mail is kept. We look at your answers in our next review.',
    },
    { part: 'button', text: 'Tell us your view', url: '{form 0}' },
  ];
  return {
    subject: words.subject,
    greeting: '',
    parts,
    closing: matter.evidence.schoolName || cycle.name,
    replyTo: '',
  };
}

function trendParts(matter: PacketMatter, packet: Packet): LetterPart[] {
  const { evidence, cycle } = matter;
  const trends = trendsOf(evidence);
  if (trends.compared?.now.cycle !== cycle.cycle) return [];
  const since = `since ${trends.compared.before.name}`;
  const names = (word: 'rising' | 'falling') =>
    trends.practices
      .filter(({ practice, sinceLast }) => sinceLast.word === word && packet.tells(practice))
      .map(({ name }) => name);
  const [rising, falling] = [names('rising'), names('falling')];
  const items = [
    ...(rising.length > 0 ? [`Rising ${since}: ${rising.join(', ')}.`] : []),
    ...(falling.length > 0 ? [`Falling ${since}: ${falling.join(', ')}.`] : []),
  ];
  return [
    list('What changed', items.length > 0 ? items : [`Nothing that we can be sure of, ${since}.`]),
  ];
}

function cycleBefore({ evidence: { cycles }, cycle }: PacketMatter) {
  return cycles[cycles.findIndex((one) => one.cycle === cycle.cycle) - 1];
}

function panel(title: string, text: string): LetterPart {
  return { part: 'panel', title, text };
}

function list(title: string, items: readonly string[]): LetterPart {
  return {
    part: 'list',
    title,
    items: items.map((text) => ({ title: '', text, url: '', linkText: '' })),
  };
}
