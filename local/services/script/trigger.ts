import type { Execution } from '../../execution';
import { type Built, type ServiceEnum, ServiceObject } from '../../service';
import type { TriggerRecord } from '../../triggers';
import { EventType, TriggerSource } from './enums';

/** An installable trigger. */
export class Trigger
  extends ServiceObject
  implements
    Built<
      GoogleAppsScript.Script.Trigger,
      'getEventType' | 'getHandlerFunction' | 'getTriggerSource' | 'getUniqueId'
    >
{
  static override readonly className = 'Trigger';
  readonly #record: TriggerRecord;

  constructor(execution: Execution, record: TriggerRecord) {
    super(execution);
    this.#record = record;
  }

  getUniqueId(): string {
    return this.#record.id;
  }

  getHandlerFunction(): string {
    return this.#record.functionName;
  }

  getEventType(): ServiceEnum {
    return this.#record.event === 'clock' ? EventType.CLOCK : EventType.ON_FORM_SUBMIT;
  }

  getTriggerSource(): ServiceEnum {
    return this.#record.event === 'clock' ? TriggerSource.CLOCK : TriggerSource.SPREADSHEETS;
  }

  /** Null for clock triggers, which the published types leave out. */
  getTriggerSourceId(): string | null {
    return this.#record.event === 'clock' ? null : this.#record.source;
  }
}
