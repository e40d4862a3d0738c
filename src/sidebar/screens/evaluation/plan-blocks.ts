import { planPart, visitsInPlan } from '../../../coach/evaluation/plan-part';
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
  const about = [schoolName, mapping.framework, `Updated on ${dayInWords(today, '')}`];
  return planPart(teacher.name, about, named.map(needInWords), [
    ...named.flatMap(({ practices }) =>
      charts.filter(({ practice }) => practices.some(({ id }) => id === practice)),
    ),
    ...visitsInPlan(visits, teacher.name, today, nameOf),
  ]);
}

function needInWords({ practices, ...component }: MappedComponent): string {
  const seen =
    practices.length > 0
      ? `walkthroughs look at ${practices.map(({ name }) => `“${name}”`).join(', ')}`
      : 'walkthroughs do not look at it, so growth shows in plans, student work or video';
  return `${componentName(component)}: ${seen}.`;
}

/** "3 walkthroughs asked for". */
export function askedInWords(visits: number): string {
  return visits === 0 ? 'None asked for' : `${counted(visits, 'walkthrough')} asked for`;
}
