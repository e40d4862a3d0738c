import type { OutboxItem } from '../../coach/show-outbox';

/** A letter that several people got, with what became of it for each. */
export interface MassLetter {
  readonly about: string;
  readonly subject: string;
  readonly items: readonly OutboxItem[];
}

/** From so many people on a letter is one row. */
const MASS = 3;

/** What needs a person or still has to go, and what is over. Within each a letter to several people is one row, at the place of its first. */
export function messagesInGroups(messages: readonly OutboxItem[]): {
  readonly open: readonly (OutboxItem | MassLetter)[];
  readonly over: readonly (OutboxItem | MassLetter)[];
} {
  const isOver = ({ state }: OutboxItem) => state === 'sent' || state === 'withdrawn';
  return {
    open: inMasses(messages.filter((one) => !isOver(one))),
    over: inMasses(messages.filter(isOver)),
  };
}

export function isMass(one: OutboxItem | MassLetter): one is MassLetter {
  return 'items' in one;
}

function inMasses(items: readonly OutboxItem[]): (OutboxItem | MassLetter)[] {
  const masses = new Map<string, OutboxItem[]>();
  for (const item of items) {
    const about = aboutOf(item);
    masses.set(about, [...(masses.get(about) ?? []), item]);
  }
  return [...masses].flatMap(([about, own]): (OutboxItem | MassLetter)[] => {
    const [first] = own;
    return first && own.length >= MASS ? [{ about, subject: first.subject, items: own }] : own;
  });
}

/** "results:Review 2" of `results:Review 2:ana@…`. What needs a person stays a row of its own. */
function aboutOf({ message, kind, state, hold }: OutboxItem): string {
  const alone = kind === 'feedback' || state === 'failed' || state === 'unsure' || hold !== '';
  return alone ? message : `${message.slice(0, message.lastIndexOf(':'))} ${state}`;
}
