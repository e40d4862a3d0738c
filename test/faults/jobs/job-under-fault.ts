import type * as addon from '../../../src/addon';
import type { RunningSchool } from '../../running-school';

/** A job in the middle of a school's life, to be broken at each of its calls. */
export interface JobUnderFault {
  readonly name: keyof typeof addon;
  readonly request?: unknown;
  /** Run in the first coaching log instead of the workbook. */
  readonly inLog?: boolean;
  /** The school just before the job. */
  before(): RunningSchool;
}
