import { type Component, frameworkTable } from '../../practices/framework-table';
import type { Occasion, Workspace } from '../../workspace';
import { leadersDecide } from './draw-protocol';
import { evaluationTables, isLeader } from './who-sees';

/** Keeps the components of the school's framework, as the browser read them. */
export function saveFramework(
  { workbook, alone }: Workspace,
  { actor }: Occasion,
  { components }: { readonly components: readonly Component[] },
): void {
  alone(() => {
    leadersDecide(isLeader(workbook.read(evaluationTables), actor));
    workbook.save(frameworkTable, components);
  });
}
