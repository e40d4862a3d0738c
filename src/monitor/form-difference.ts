import type { FormChange, FormItem, ItemPlace, LiveForm, LiveItem } from '../workspace';
import type { Question } from './walkthrough-form';

/** A question on a live form, as the workbook remembers it. */
export interface KnownQuestion {
  readonly question: string;
  readonly item: number;
}

export interface FormDifference {
  /** In the order in which they are to be made. */
  readonly changes: readonly FormChange[];
  /** For each question wanted: its item, or the index of the change that adds it. */
  readonly placed: readonly {
    readonly question: Question;
    readonly item: ItemPlace;
  }[];
}

/**
 * The fewest changes that make a live form ask what is wanted. A question keeps its item, and so its history, through
 * rewording and moving. An item that the workbook does not know but that has the title of one that is wanted is taken over: an
 * earlier run may have ended before it could be noted. Other items that people added by hand stay, below.
 *
 * Google deletes no page that something still leads to, and knows no page before it is there: what leads to a page that goes
 * lets go of it first, and where questions lead comes last.
 */
export function formDifference(
  live: LiveForm,
  known: readonly KnownQuestion[],
  wanted: readonly Question[],
): FormDifference {
  const contents = new Map(live.items.map(({ item, content }) => [item, content]));
  const itemOf = new Map(known.map(({ question, item }) => [question, item]));
  const remembered = new Set(known.map(({ item }) => item));
  const strangers = live.items.filter(({ item }) => !remembered.has(item));

  const kept = new Map<Question, number>();
  for (const question of wanted) {
    const item = itemOf.get(question.question);
    if (item !== undefined && contents.get(item)?.kind === question.content.kind) {
      kept.set(question, item);
      continue;
    }
    const [stranger] = take(strangers, question);
    if (stranger) kept.set(question, stranger.item);
  }

  const changes: FormChange[] = [];
  const keptItems = new Set(kept.values());
  const order = live.items.map(({ item }) => item);
  const gone = [...remembered].filter((item) => contents.has(item) && !keptItems.has(item));
  const leads = new Map(live.items.map(({ item, leadsTo }) => [item, leadsTo ?? []]));
  for (const [item, leadsTo] of leads) {
    if (!leadsTo.some((page) => page !== 'elsewhere' && gone.includes(page))) continue;
    changes.push({ change: 'lead', item, to: [] });
    leads.set(item, []);
  }
  for (const item of gone) {
    changes.push({ change: 'remove', item });
    order.splice(order.indexOf(item), 1);
  }

  const placed = wanted.map((question, at) => {
    const item = kept.get(question);
    if (item === undefined) {
      changes.push({ change: 'add', at, content: question.content });
      // Any number that no item has: only the places of the others matter from here on.
      order.splice(at, 0, -1);
      return { question, item: { added: changes.length - 1 } };
    }
    if (order[at] !== item) {
      changes.push({ change: 'move', item, at });
      order.splice(order.indexOf(item), 1);
      order.splice(at, 0, item);
    }
    const content = contents.get(item);
    if (!content || !alike(content, question.content)) {
      changes.push({ change: 'reword', item, content: question.content });
      // New choices lead nowhere in particular.
      if ('choices' in question.content) leads.set(item, []);
    }
    return { question, item };
  });
  const places = new Map(placed.map(({ question, item }) => [question.question, item]));
  for (const { question, item } of placed) {
    const to = (question.leadsTo ?? []).flatMap((page) => places.get(page) ?? []);
    const now = typeof item === 'number' ? (leads.get(item) ?? []) : [];
    if (to.length === now.length && to.every((page, index) => page === now[index])) continue;
    changes.push({ change: 'lead', item, to });
  }
  return { changes, placed };
}

/**
 * Takes out the stranger that an earlier run must have added for this question: one of its title, or one that the run
 * could not even name any more.
 */
function take(strangers: LiveItem[], { content }: Question): LiveItem[] {
  for (const title of [content.title, '']) {
    const at = strangers.findIndex(
      (stranger) => stranger.content?.kind === content.kind && stranger.content.title === title,
    );
    if (at >= 0) return strangers.splice(at, 1);
  }
  return [];
}

function alike(a: FormItem, b: FormItem): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

function sorted(item: FormItem): [string, unknown][] {
  return Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1));
}
