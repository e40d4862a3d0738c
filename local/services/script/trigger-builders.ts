import type { Execution } from '../../execution';
import { type Built, ServiceError, ServiceObject } from '../../service';
import type { TriggerRecord } from '../../triggers';
import { mismatch } from '../arguments';
import { Trigger } from './trigger';

const TRIGGERS_OF_A_PERSON = 20;
const HOUR = 60 * 60 * 1000;

/** Begins a trigger for a function. */
export class TriggerBuilder
  extends ServiceObject
  implements Built<GoogleAppsScript.Script.TriggerBuilder, 'forSpreadsheet' | 'timeBased'>
{
  static override readonly className = 'TriggerBuilder';
  readonly #functionName: string;

  constructor(execution: Execution, functionName: string) {
    super(execution);
    this.#functionName = functionName;
  }

  /** An add-on listens only to the file that it is used in ("Triggers for Editor add-ons", Restrictions). */
  forSpreadsheet(sheet: unknown): SpreadsheetTriggerBuilder {
    const id = fileId(sheet);
    if (id === null) throw mismatch('TriggerBuilder.forSpreadsheet', [sheet]);
    const { workspace, user, run } = this.execution;
    const file = workspace.files.open(id, 'spreadsheet', user);
    if (file.id !== run.container) {
      throw new ServiceError(
        'The Add-on attempted to create a trigger for a document that it is not used in.',
      );
    }
    return new SpreadsheetTriggerBuilder(this.execution, this.#functionName, file.id);
  }

  timeBased(): ClockTriggerBuilder {
    return new ClockTriggerBuilder(this.execution, this.#functionName);
  }
}

/** A trigger on a spreadsheet: when a form that is linked to it is submitted. */
class SpreadsheetTriggerBuilder
  extends ServiceObject
  implements Built<GoogleAppsScript.Script.SpreadsheetTriggerBuilder, 'create' | 'onFormSubmit'>
{
  static override readonly className = 'SpreadsheetTriggerBuilder';
  readonly #functionName: string;
  readonly #source: string;
  #chosen = false;

  constructor(execution: Execution, functionName: string, source: string) {
    super(execution);
    this.#functionName = functionName;
    this.#source = source;
  }

  onFormSubmit(): this {
    this.#chosen = true;
    return this;
  }

  create(): Trigger {
    if (!this.#chosen) throw new ServiceError('The trigger has no event type.');
    return create(this.execution, {
      functionName: this.#functionName,
      event: 'form-submit',
      source: this.#source,
    });
  }
}

/** A trigger at intervals of whole hours. */
class ClockTriggerBuilder
  extends ServiceObject
  implements
    Built<GoogleAppsScript.Script.ClockTriggerBuilder, 'create' | 'everyHours' | 'everyMinutes'>
{
  static override readonly className = 'ClockTriggerBuilder';
  readonly #functionName: string;
  #every: number | undefined;

  constructor(execution: Execution, functionName: string) {
    super(execution);
    this.#functionName = functionName;
  }

  everyHours(n: number): this {
    if (!Number.isInteger(n) || n < 1) throw new ServiceError(`Invalid argument: ${n}`);
    this.#every = n * HOUR;
    return this;
  }

  /** Refused: an add-on's clock triggers run hourly at most. */
  everyMinutes(_n: number): never {
    throw new ServiceError(
      'The Add-on attempted to create a time-based trigger that runs more often than once per hour.',
    );
  }

  create(): Trigger {
    if (this.#every === undefined) throw new ServiceError('The trigger has no time to run at.');
    return create(this.execution, {
      functionName: this.#functionName,
      event: 'clock',
      source: this.execution.run.container ?? '',
      every: this.#every,
      next: this.execution.now().getTime() + this.#every,
    });
  }
}

/** Keeps a trigger, within what one person may have of an add-on's. */
function create(execution: Execution, trigger: Omit<TriggerRecord, 'id' | 'creator'>): Trigger {
  const { store, user } = execution;
  const own = store.all<TriggerRecord>('trigger').filter((other) => other.creator === user);
  if (own.length >= TRIGGERS_OF_A_PERSON) {
    throw new ServiceError(
      'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    );
  }
  const same = own.some(
    (other) => other.event === trigger.event && other.source === trigger.source,
  );
  if (same) {
    const type = trigger.event === 'clock' ? 'time-based' : 'form submit';
    throw new ServiceError(
      `The Add-on attempted to create too many ${type} triggers in this document for this Google user account.`,
    );
  }
  const count = (store.get<number>('counter', 'trigger') ?? 0) + 1;
  const record: TriggerRecord = {
    ...trigger,
    id: String(4_034_124_084_959_900_000n + BigInt(count)),
    creator: user,
  };
  store.commit([
    ['counter', 'trigger', count],
    ['trigger', record.id, record],
  ]);
  return new Trigger(execution, record);
}

/** The id of a file given by its id, or as an object that has one; null for anything else. */
export function fileId(file: unknown): string | null {
  if (typeof file === 'string') return file;
  if (!(file instanceof ServiceObject)) return null;
  const { getId } = file as { getId?: () => unknown };
  const id = getId?.call(file);
  return typeof id === 'string' ? id : null;
}
