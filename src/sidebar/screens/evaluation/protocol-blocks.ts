import { counted } from '../../../counted';
import { componentName } from '../../../practices/framework-table';
import type { Block } from '../../../workspace';
import type { MappedComponent, Mapping } from './mapping';

/** What the protocol counts of walkthroughs: never a level, and nobody's own. */
export interface Walkthroughs {
  readonly visits: number;
  /** Visits in which each practice was rated, by its id. */
  readonly rated: ReadonlyMap<string, number>;
}

/** The coaching protocol for all staff: what coaching is, what is looked at, what counts in evaluation, and how to ask. */
export function protocolBlocks(
  schoolName: string,
  { framework, components }: Mapping,
  { visits, rated }: Walkthroughs,
): Block[] {
  const focus = components.filter((component) => component.focus);
  const seen = components.filter(({ practices }) => practices.length > 0);
  const unseen = components.filter(({ practices }) => practices.length === 0);
  return [
    { block: 'title', text: 'Coaching and evaluation: how we work' },
    { block: 'quiet', text: [schoolName, `Built on ${framework}`].filter(Boolean).join(' · ') },
    { block: 'heading', text: 'What coaching is' },
    {
      block: 'paragraph',
      text: 'Coaching helps each of us grow in our practice. It is a conversation between equals about lessons, begun from what was seen in them. It is not evaluation.',
    },
    { block: 'heading', text: 'How it goes' },
    {
      block: 'list',
      items: [
        'Short walkthroughs see the same practices in every classroom, all year.',
        'After each one the teacher reads what was seen, and can answer or ask for something.',
        'Coach and teacher meet. Walkthroughs since the last time stand in the coaching log, and what both bring counts as much.',
        'They agree on one step in an area of the framework, try it, and look at it again.',
      ],
    },
    ...(focus.length > 0
      ? [
          { block: 'heading' as const, text: 'Where we begin' },
          {
            block: 'paragraph' as const,
            text: `Leaders chose these areas with ${counted(visits, 'walkthrough')} of our school in view. A teacher and a coach may choose others.`,
          },
          { block: 'list' as const, items: focus.map(componentName) },
        ]
      : []),
    { block: 'heading', text: 'What walkthroughs look at' },
    {
      block: 'table',
      rows: [
        ['Component', 'Practices looked for', 'Rated in'],
        // A row for each, so that a long name and its number stay beside each other.
        ...seen.flatMap(({ practices, ...component }) =>
          practices.map(({ id, name }, at) => [
            at === 0 ? componentName(component) : '',
            name,
            counted(rated.get(id) ?? 0, 'walkthrough'),
          ]),
        ),
      ],
    },
    ...(unseen.length > 0 ? [notLookedAt(unseen)] : []),
    { block: 'heading', text: 'What counts in evaluation' },
    {
      block: 'list',
      items: [
        'No walkthrough is used in a teacher’s evaluation, unless that teacher asks for it.',
        'A coaching log is never used.',
        'What a teacher asks for is named walkthrough by walkthrough, and noted with its date.',
        'It is shown as a walkthrough, seen for coaching, never as an observation of the evaluation.',
        'Nobody coaches or evaluates themselves.',
      ],
    },
    { block: 'heading', text: 'How to ask, and how to take it back' },
    {
      block: 'list',
      items: [
        'Open “Answer or ask for something” in the message about the walkthrough.',
        'Under “My evaluation”, choose to use this walkthrough. Yours is the only answer that counts.',
        'Take it back on the same form at any time. It then leaves your coaching plan, and nothing made later has it.',
        'What somebody has read by then stays read.',
      ],
    },
    { block: 'heading', text: 'When the evaluation names a need' },
    {
      block: 'paragraph',
      text: 'Teacher and coach make a coaching plan: the need by its component, a goal, steps, and evidence of growth. The evidence is what the teacher brings: walkthroughs asked for, plans, student work, video. The teacher, leaders and the assigned coach have the plan, nobody else.',
    },
  ];
}

function notLookedAt(components: readonly MappedComponent[]): Block {
  return {
    block: 'paragraph',
    text: `Walkthroughs do not look at ${components.map(componentName).join(', ')}. Coaching works on these from other things: plans, student work, talks.`,
  };
}
