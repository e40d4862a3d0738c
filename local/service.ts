import type { Execution } from './execution';

/**
 * What a service says to the script when it refuses: Apps Script shows it as "Exception: …".
 * Anything else that is thrown inside a service is a fault of the local workspace itself.
 */
export class ServiceError extends Error {
  override name = 'Exception';
}

/**
 * Parent of every object that Google's services hand to a script. All public methods and getters of a
 * child are Google's, by Google's names; everything else is `#private` or a function of the module. The boundary
 * (boundary.ts) shows the script just those, and a method that is not there throws by name.
 */
export abstract class ServiceObject {
  /** Google's name of the class, used in the log and in errors, e.g. `Form`. */
  static readonly className: string;

  constructor(protected readonly execution: Execution) {}
}

/**
 * Where a service object keeps the properties that a script may set on it, as on an HtmlTemplate: the script's own
 * values, by name. Objects without it refuse.
 */
export const scriptProperties = Symbol('scriptProperties');

/** An error of the script's own, thrown by its code while a service was running that code. */
export class ScriptThrew {
  constructor(readonly thrown: unknown) {}
}

/** A value of one of Google's enumerations; the same object every time, printed as its name. */
export class ServiceEnum {
  constructor(
    readonly className: string,
    readonly value: string,
    readonly index: number,
  ) {}

  name(): string {
    return this.value;
  }

  ordinal(): number {
    return this.index;
  }

  toString(): string {
    return this.value;
  }
}

/** Makes the values of an enumeration, e.g. `enumeration('ItemType', ['CHECKBOX', 'DATE'])`. */
export function enumeration<Name extends string>(
  className: string,
  names: readonly Name[],
): { readonly [N in Name]: ServiceEnum } {
  const values = names.map((name, index) => [name, new ServiceEnum(className, name, index)]);
  return Object.freeze(Object.fromEntries(values));
}

// biome-ignore lint/suspicious/noConfusingVoidType: many of Google's setters return void
type Plain = string | number | boolean | null | undefined | Date | void;

/** The types of Google's enumerations extend number, and only this tells them from it. */
type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/**
 * What a local method may return where Google's returns R: an enumeration's value or an object as the local classes
 * have it. Objects may be null, which the published types often leave out.
 */
export type Returned<R> = R extends number
  ? Same<R, number> extends true
    ? R
    : ServiceEnum | null
  : R extends Plain
    ? R
    : R extends GoogleAppsScript.Base.Date
      ? Date
      : R extends readonly (infer Item)[]
        ? Returned<Item>[]
        : R extends (...args: never) => unknown
          ? never
          : ServiceObject | ServiceEnum | Record<string, unknown> | null;

/**
 * The part K of Google's interface T that a local class builds, for `implements`: names, parameters and plain
 * results are checked against @types/google-apps-script; service objects may be their local classes.
 */
export type Built<T, K extends keyof T> = {
  [P in K]: T[P] extends (...args: infer A) => infer R ? (...args: A) => Returned<R> : unknown;
};
