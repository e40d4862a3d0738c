import { type Built, ServiceObject } from '../service';

/** Writes to the execution's log. */
export class Logger
  extends ServiceObject
  implements Built<GoogleAppsScript.Base.Logger, 'clear' | 'getLog' | 'log'>
{
  static override readonly className = 'Logger';
  #lines: string[] = [];

  /** The first value may be a format with `%s` for each of the others. */
  log(data: unknown, ...values: unknown[]): this {
    const rest = [...values];
    const line =
      typeof data === 'string'
        ? data.replace(/%s/g, (place) => (rest.length > 0 ? shown(rest.shift()) : place))
        : shown(data);
    this.execution.log.push(line);
    this.#lines.push(`${this.execution.now().toISOString()} INFO: ${line}`);
    return this;
  }

  getLog(): string {
    return this.#lines.map((line) => `${line}\n`).join('');
  }

  clear(): void {
    this.#lines = [];
  }
}

function shown(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value instanceof Date) return value.toString();
  if (value instanceof ServiceObject) return (value.constructor as typeof ServiceObject).className;
  return JSON.stringify(value) ?? String(value);
}
