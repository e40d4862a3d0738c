import type { EvaluationSources } from '../../../coach/evaluation/show-evaluation';
import type { AdmittedVisit, PlanSources } from '../../../coach/evaluation/show-plan';
import { counted } from '../../../counted';
import { componentName, isCode } from '../../../practices/framework-table';
import { dayInWords } from '../../../school-time';
import type { Block } from '../../../workspace';
import type { MappedComponent, Mapping } from './mapping';

/** A chart as the browser drew it. */
export type DrawnGrowth = Extract<Block, { block: 'picture' }> & { readonly practice: string };

/** The codes of the needs that stand in a plan, by the words with which each begins there. */
export function needsIn({ text }: Pick<PlanSources, 'text'>, { components }: Mapping): string[] {
  return components.map(({ code }) => code).filter((code) => text.includes(`Need ${code}:`));
}

/** The card of a need, below the line, where teacher and coach write. */
export function needCard({ components }: Mapping, code: string, said: string): Block {
  const title = components.find((one) => one.code === code)?.title ?? '';
  return {
    block: 'card',
    title: `Need ${code}: ${title}`.trim(),
    rows: [
      ['What the evaluation named', said],
      ['Goal', ''],
      ['Steps: who, and by when', ''],
      ['How we will see growth', ''],
      ['Artifacts: links to plans, student work, video', ''],
    ],
  };
}

/** The plan's own part, which is drawn anew: what it is, the needs, and the evidence that the teacher asked to have in it. */
export function planBlocks(
  teacher: { readonly name: string },
  visits: readonly AdmittedVisit[],
  needs: readonly string[],
  mapping: Mapping,
  charts: readonly DrawnGrowth[],
  { schoolName, today, library }: Pick<EvaluationSources, 'schoolName' | 'today' | 'library'>,
): Block[] {
  const nameOf = (practice: string) =>
    library.practices.find(({ id }) => id === practice)?.name ?? practice;
  const named = mapping.components.filter(({ code }) => needs.some((need) => isCode(need, code)));
  return [
    { block: 'title', text: `Coaching plan – ${teacher.name}` },
    {
      block: 'quiet',
      text: [schoolName, mapping.framework, `Drawn on ${dayInWords(today, '')}`]
        .filter(Boolean)
        .join(' · '),
    },
    {
      block: 'paragraph',
      text: `A plan to grow by. ${teacher.name}, the leaders and the assigned coach have it, nobody else. What was seen in walkthroughs stands here only where ${teacher.name} asked for it, and leaves when that is taken back.`,
    },
    { block: 'heading', text: 'What we work on' },
    {
      block: 'list',
      items:
        named.length > 0
          ? named.map(needInWords)
          : ['No need is named yet. Name one in the sidebar, on Evaluation.'],
    },
    { block: 'heading', text: 'Growth in walkthroughs' },
    ...(visits.length === 0
      ? [
          {
            block: 'paragraph' as const,
            text: `${teacher.name} has not asked to have a walkthrough here. The artifacts below show growth as well.`,
          },
        ]
      : [
          ...named.flatMap(({ practices }) =>
            charts.filter(({ practice }) => practices.some(({ id }) => id === practice)),
          ),
          visitTable(visits, teacher.name, today, nameOf),
        ]),
  ];
}

function needInWords({ practices, ...component }: MappedComponent): string {
  const seen =
    practices.length > 0
      ? `walkthroughs look at ${practices.map(({ name }) => `“${name}”`).join(', ')}`
      : 'no practice of walkthroughs stands for it, so other artifacts show it';
  return `${componentName(component)}: ${seen}.`;
}

/** Each is labeled, so that nobody takes it for an observation of the evaluation. */
function visitTable(
  visits: readonly AdmittedVisit[],
  teacher: string,
  today: string,
  nameOf: (practice: string) => string,
): Block {
  return {
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
  };
}

function labelOf({ asked }: AdmittedVisit, teacher: string, today: string): string {
  return `A walkthrough, seen for coaching. Used here because ${teacher} asked for it on ${dayInWords(asked, today)}.`;
}

/** "3 walkthroughs asked for". */
export function askedInWords(visits: number): string {
  return visits === 0 ? 'None asked for' : `${counted(visits, 'walkthrough')} asked for`;
}
