import { dayInWords } from '../../school-time';
import type { Block } from '../../workspace';
import type { AdmittedVisit } from './show-plan';

export function planTitle(name: string): string {
  return `Coaching plan – ${name}`;
}

/** The part of a plan above its line: what it is, the needs in words, and growth in walkthroughs. */
export function planPart(
  name: string,
  about: readonly string[],
  needs: readonly string[],
  growth: readonly Block[],
): Block[] {
  return [
    { block: 'title', text: planTitle(name) },
    { block: 'quiet', text: about.filter(Boolean).join(' · ') },
    {
      block: 'paragraph',
      text: `A plan to grow by. ${name}, the leaders and the assigned coach have it, nobody else. What was seen in walkthroughs stands here only where ${name} asked for it, and leaves when that is taken back.`,
    },
    { block: 'heading', text: 'What we work on' },
    {
      block: 'list',
      items:
        needs.length > 0
          ? needs
          : ['No need is named yet. Name one in the sidebar, on Evaluation.'],
    },
    { block: 'heading', text: 'Growth in walkthroughs' },
    ...growth,
  ];
}

/** Each is labeled, so that nobody takes it for an observation of the evaluation. */
export function visitsInPlan(
  visits: readonly AdmittedVisit[],
  teacher: string,
  today: string,
  nameOf: (practice: string) => string,
): Block[] {
  if (visits.length === 0) {
    return [
      {
        block: 'paragraph',
        text: `No walkthrough stands here: ${teacher} has asked for none. The artifacts below show growth as well.`,
      },
    ];
  }
  return [
    {
      block: 'table',
      rows: [
        ['Walkthrough', 'What this is', 'What was seen'],
        ...visits.map((visit) => [
          [dayInWords(visit.date, ''), visit.period, visit.lessonPart, visit.observer]
            .filter(Boolean)
            .join('\n'),
          labelOf(visit, teacher, today),
          [
            ...visit.ratings.map(
              ({ practice, levelName, comparable }) =>
                `${nameOf(practice)}: ${levelName}${comparable ? '' : ' (in an earlier wording)'}`,
            ),
            visit.strength && `Strength: ${visit.strength}`,
            visit.opportunity && `Opportunity: ${visit.opportunity}`,
          ]
            .filter(Boolean)
            .join('\n'),
        ]),
      ],
    },
  ];
}

function labelOf({ asked }: AdmittedVisit, teacher: string, today: string): string {
  return `A walkthrough, seen for coaching. Used here because ${teacher} asked for it on ${dayInWords(asked, today)}.`;
}
