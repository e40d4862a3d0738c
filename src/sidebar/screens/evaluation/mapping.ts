import type { EvaluationSources } from '../../../coach/evaluation/show-evaluation';
import { type Component, componentsInUse, isCode } from '../../../practices/framework-table';

/** A component with the practices of walkthroughs that stand for it. */
export interface MappedComponent extends Component {
  readonly practices: readonly { readonly id: string; readonly name: string }[];
}

export interface Mapping {
  readonly framework: string;
  readonly components: readonly MappedComponent[];
  /** What is wrong with the codes, in words that say how to mend it. */
  readonly problems: readonly string[];
  readonly mapped: number;
}

/** Which practices on forms stand for which component, by the Practices tab. */
export function mappingOf({
  components,
  library,
  problems,
}: Pick<EvaluationSources, 'components' | 'library' | 'problems'>): Mapping {
  const inUse = componentsInUse(components);
  const asked = library.practices.filter(({ status }) => status === 'active' || status === 'pilot');
  const mapped = inUse.map((component) => ({
    ...component,
    practices: asked
      .filter(({ frameworkCodes }) => frameworkCodes.some((code) => isCode(code, component.code)))
      .map(({ id, name }) => ({ id, name })),
  }));
  const unknown = asked.flatMap(({ name, frameworkCodes }) =>
    frameworkCodes
      .filter((code) => !inUse.some((one) => isCode(one.code, code)))
      .map(
        (code) =>
          `“${name}” names ${code}, which is no component of your framework. Fix it on the Practices tab.`,
      ),
  );
  return {
    framework: [...new Set(inUse.map(({ framework }) => framework))].join(' and '),
    components: mapped,
    problems: [...problems, ...(inUse.length > 0 ? unknown : [])],
    mapped: mapped.filter(({ practices }) => practices.length > 0).length,
  };
}
