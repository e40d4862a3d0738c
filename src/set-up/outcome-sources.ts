import { type Outcome, outcomesTable } from '../guide/outcomes/outcomes-table';
import type { Occasion, Workspace } from '../workspace';
import { tabsOfPeople } from './import-sources';

/** What stands on the Outcomes tab, and where more may come from. */
export interface OutcomeSources {
  readonly outcomes: readonly Outcome[];
  /** Rows of the tab that cannot be read, in words. */
  readonly problems: readonly string[];
  /** Tabs that people made. */
  readonly tabs: readonly string[];
}

export function outcomeSources({ workbook }: Workspace, _occasion: Occasion): OutcomeSources {
  const { outcomes } = workbook.read({ outcomes: outcomesTable });
  return {
    outcomes: outcomes.rows,
    problems: outcomes.problems.map(({ message }) => message),
    tabs: tabsOfPeople(workbook.tabs()),
  };
}
