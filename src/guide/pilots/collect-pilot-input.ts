import { collectSaidOn } from '../../monitor/said-on-form';
import type { Occasion, Workspace } from '../../workspace';
import { formSubject } from './pilot-form';
import { pilotInputsTable } from './pilot-inputs-table';
import { pilotsTable } from './pilots-table';

/** Brings in what the teachers of the pilots that have not ended wrote, by response id and item id. */
export function collectPilotInput(workspace: Workspace, _occasion: Occasion): void {
  workspace.alone(() => {
    const { workbook } = workspace;
    const { pilots } = workbook.read({ pilots: pilotsTable });
    for (const row of pilots.rows.filter(({ state }) => state !== 'ended')) {
      collectSaidOn(workspace, formSubject(row).id, (responses) => {
        const { inputs } = workbook.read({ inputs: pilotInputsTable });
        const known = new Map(inputs.rows.map((one) => [one.response, one.submitted]));
        workbook.save(
          pilotInputsTable,
          responses
            .filter(({ response, submitted }) => known.get(response) !== submitted)
            .map(({ response, submitted, respondent, said }) => ({
              pilot: row.pilot,
              response,
              submitted,
              teacher: respondent,
              tried: said('tried'),
              worked: said('worked'),
              hindered: said('hindered'),
              change: said('change'),
            })),
        );
      });
    }
  });
}
