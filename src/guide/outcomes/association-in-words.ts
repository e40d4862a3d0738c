import { MONTHS } from '../../school-time';
import { type Association, ENOUGH_UNITS, type Sitting } from './beside-outcomes';

/** "Reading benchmark, Oct 2026, by teacher" */
export function sittingInWords({ measure, month, kind }: Sitting): string {
  return `${measure}, ${monthInWords(month)}, by ${kind}`;
}

function monthInWords(month: string): string {
  return `${MONTHS[Number(month.slice(5)) - 1]} ${month.slice(0, 4)}`;
}

/** A coefficient as people read it: "0.52", "−0.31". */
export function rhoWritten(rho: number): string {
  return rho.toFixed(2).replace('-', '−').replace('−0.00', '0.00');
}

/** What goes with what, in a few words for a list. */
export function wordFor({ figure, units }: Association): string {
  switch (figure) {
    case 'too few units':
      return `${units} of ${ENOUGH_UNITS} needed`;
    case 'outcomes all alike':
      return 'All values are the same';
    case 'shares all alike':
      return 'Alike everywhere';
  }
  if (!figure.clear) return 'No clear association';
  return figure.rho > 0 ? 'Goes with higher values' : 'Goes with lower values';
}

/**
 * What a practice's place beside an outcome says, as one sentence for a title or for what a decision rests on. It never says that
 * one brings about the other.
 */
export function associationInWords(association: Association, sitting: Sitting): string {
  const { name, figure, units } = association;
  const { measure, kind } = sitting;
  const ofUnits = `${units} ${units === 1 ? kind : `${kind}s`}`;
  switch (figure) {
    case 'too few units':
      return `“${name}” beside ${measure}: ${ofUnits} so far. A figure starts at ${ENOUGH_UNITS}.`;
    case 'outcomes all alike':
      return `${measure} is the same for all ${ofUnits}, so there is nothing to set “${name}” beside.`;
    case 'shares all alike':
      return `“${name}” is in place alike for all ${ofUnits}, so there is nothing to set beside ${measure}.`;
  }
  const range = `rank correlation ${rhoWritten(figure.rho)}, 90% interval ${rhoWritten(figure.low)} to ${rhoWritten(figure.high)}, ${ofUnits}`;
  if (!figure.clear) return `“${name}” and ${measure} show no clear association (${range}).`;
  const tends = figure.rho > 0 ? 'higher' : 'lower';
  return `Where “${name}” is in place more often, ${measure} tends to be ${tends} (${range}).`;
}
