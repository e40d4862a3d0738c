import * as vm from 'node:vm';
import { type Execution, Killed } from './execution';
import { ScriptThrew, ServiceEnum, ServiceError, ServiceObject, scriptProperties } from './service';

/** Constructors of the script's own realm: what crosses into it must be made by them. */
interface Realm {
  array(length: number): unknown[];
  object(): Record<string, unknown>;
  date(milliseconds: number): Date;
  error(name: string, message: string): Error;
}

/**
 * The wall between a script and the services. Every call goes through `Execution.call`, which counts, logs,
 * fails and kills; arguments and results are copied across, since an array made outside the script's realm is no
 * instance of its Array. A member that is not built throws by name.
 */
export class Boundary {
  readonly #execution: Execution;
  readonly #realm: Realm;
  readonly #shown = new WeakMap<ServiceObject | ServiceEnum, object>();
  readonly #behind = new WeakMap<object, ServiceObject | ServiceEnum>();

  constructor(execution: Execution, context: vm.Context) {
    this.#execution = execution;
    this.#realm = vm.runInContext(
      // The realm's own Date, which is slower later on, when it keeps the workspace's time.
      `((Date) => ({
        array: (length) => new Array(length),
        object: () => ({}),
        date: (milliseconds) => new Date(milliseconds),
        error: (name, message) => { const error = new Error(message); error.name = name; return error; },
      }))(Date)`,
      context,
    );
  }

  /** A value of the local workspace as the script sees it. */
  toScript(value: unknown): unknown {
    if (value === null || typeof value !== 'object') return value;
    if (value instanceof ServiceObject) return this.#show(value);
    if (value instanceof ServiceEnum) return this.#showEnum(value);
    if (value instanceof Date) return this.#realm.date(value.getTime());
    if (Array.isArray(value)) {
      const copy = this.#realm.array(value.length);
      for (let index = 0; index < value.length; index++) copy[index] = this.toScript(value[index]);
      return copy;
    }
    const copy = this.#realm.object();
    for (const [key, item] of Object.entries(value)) copy[key] = this.toScript(item);
    return copy;
  }

  /** A value of the script as the local workspace sees it. */
  fromScript(value: unknown): unknown {
    if (value === null || typeof value !== 'object') return value;
    const service = this.#behind.get(value);
    if (service) return service;
    if (isDate(value)) return new Date(value.getTime());
    if (Array.isArray(value)) return value.map((item) => this.fromScript(item));
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, this.fromScript(item)]),
    );
  }

  #show(service: ServiceObject): object {
    const shown = this.#shown.get(service);
    if (shown) return shown;
    const className = (service.constructor as typeof ServiceObject).className;
    const methods = new Map<string, unknown>();
    const settable = (service as { [scriptProperties]?: Map<string, unknown> })[scriptProperties];
    const proxy = new Proxy(this.#realm.object(), {
      get: (_target, name) => {
        if (typeof name === 'symbol' || name === 'toJSON' || name === 'then') return undefined;
        if (settable?.has(name)) return settable.get(name);
        if (name === 'toString') return () => className;
        if (!methods.has(name)) methods.set(name, this.#member(service, className, name));
        return methods.get(name);
      },
      set: (_target, name, value) => {
        if (settable && typeof name === 'string' && !(name in service)) {
          settable.set(name, value);
          return true;
        }
        throw this.#realm.error('TypeError', `${className}.${String(name)} cannot be set.`);
      },
      has: (_target, name) => typeof name === 'string' && name in service,
      ownKeys: () => [],
    });
    this.#shown.set(service, proxy);
    this.#behind.set(proxy, service);
    return proxy;
  }

  #member(service: ServiceObject, className: string, name: string): unknown {
    const built =
      name !== 'constructor' && name !== 'execution' && !(name in Object.prototype)
        ? (service as unknown as Record<string, unknown>)[name]
        : undefined;
    if (built === undefined) {
      throw this.#realm.error(
        'NotBuilt',
        `${className}.${name} is not built in the local workspace.`,
      );
    }
    if (typeof built !== 'function') return this.toScript(built);
    return (...given: unknown[]) => {
      try {
        const args = given.map((argument) => this.fromScript(argument));
        const result = this.#execution.call(className, name, args, () =>
          built.apply(service, args),
        );
        return this.toScript(result);
      } catch (error) {
        if (error instanceof ServiceError) throw this.#realm.error(error.name, error.message);
        if (error instanceof ScriptThrew) throw error.thrown;
        throw error instanceof Killed ? error : this.#execution.defect(className, name, error);
      }
    };
  }

  #showEnum(value: ServiceEnum): object {
    const shown = this.#shown.get(value);
    if (shown) return shown;
    const target = this.#realm.object();
    Object.assign(target, {
      name: () => value.value,
      ordinal: () => value.index,
      toString: () => value.value,
      toJSON: () => value.value,
    });
    Object.freeze(target);
    this.#shown.set(value, target);
    this.#behind.set(target, value);
    return target;
  }
}

/** Dates of any realm; `instanceof` knows only those of this one. */
function isDate(value: object): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}
