import * as vm from 'node:vm';
import { Boundary } from './boundary';
import { costOf, costOfAnswer } from './costs';
import { type Fault, SERVICE_FAILURE } from './faults';
import type { LocalWorkspace } from './local-workspace';
import { permits } from './permissions';
import type { Project } from './project';
import { ScriptThrew, ServiceError, type ServiceObject } from './service';
import { type ServiceConstructors, services } from './services';
import type { Change, Store } from './store';
import { UnsavedWrites } from './unsaved';

export type AuthMode = 'NONE' | 'LIMITED' | 'FULL';

/** Who runs what, where. */
export interface Run {
  readonly project: Project;
  /** E-mail of the person whose rights count: who clicked, or who made the trigger. */
  readonly user: string;
  /** Who is at the keyboard; nobody for a trigger. */
  readonly activeUser?: string;
  readonly functionName: string;
  /** Values, or functions that make service objects for the execution, as events of triggers carry. */
  readonly args?: readonly unknown[];
  readonly authMode?: AuthMode;
  /** Id of the spreadsheet, document or form that the script is bound to or opened in. */
  readonly container?: string;
  readonly fault?: Fault;
  /** Milliseconds before Google ends it: 6 minutes, simple triggers 30 s. */
  readonly limit?: number;
}

/** One call of a service, as the log keeps it. */
export interface Call {
  readonly className: string;
  readonly method: string;
}

/** What came of a run. */
export interface Outcome {
  readonly ended: 'returned' | 'threw' | 'killed';
  readonly value?: unknown;
  /** As Apps Script shows it: "Exception: …". */
  readonly error?: { readonly name: string; readonly message: string; readonly stack: string };
  readonly calls: readonly Call[];
  /** Lines of console and Logger. */
  readonly log: readonly string[];
  readonly interface: Interface;
  /** Modelled, see costs.ts. */
  readonly milliseconds: number;
}

/** What the run asked the page to show. */
export interface Interface {
  menus: Menu[];
  sidebar?: { title: string; html: string };
  dialog?: { title: string; html: string; width: number; height: number; modal: boolean };
  toasts: { title: string; message: string }[];
  /** The sheet of the open spreadsheet that the page is to go to. */
  sheet?: number;
}

export interface Menu {
  /** Made by createAddonMenu: stands under Extensions. */
  readonly addon: boolean;
  readonly title: string;
  readonly items: readonly (MenuItem | 'separator')[];
}

export interface MenuItem {
  readonly label: string;
  readonly functionName: string;
}

/** Thrown through the script when Google ends the execution: no further call has any effect. */
export class Killed {
  constructor(readonly reason: string) {}
}

/** Six minutes, in milliseconds. */
export const EXECUTION_LIMIT = 6 * 60 * 1000;

/** One run of one function of a script, from loading the bundle to its end. */
export class Execution {
  readonly interface: Interface = { menus: [], toasts: [] };
  readonly log: string[] = [];
  readonly calls: Call[] = [];
  readonly #started: number;
  #milliseconds = 0;
  #killed: Killed | undefined;
  #defect: Error | undefined;
  #nested = 0;
  /** The realm of the script, from the moment it is loaded. */
  #context: vm.Context | undefined;
  readonly #unsaved: UnsavedWrites;
  /** Run as the execution ends, however it ends: locks are let go. */
  readonly #endings: (() => void)[] = [];

  constructor(
    readonly workspace: LocalWorkspace,
    readonly run: Run,
  ) {
    this.#started = workspace.clock.now().getTime();
    this.#unsaved = new UnsavedWrites(workspace.store);
  }

  get store(): Store {
    return this.workspace.store;
  }

  get user(): string {
    return this.run.user;
  }

  get authMode(): AuthMode {
    return this.run.authMode ?? 'FULL';
  }

  /** The time in the script: the clock at the start, and what the calls have cost since. */
  now(): Date {
    return new Date(this.#started + this.#milliseconds);
  }

  /** Lets time pass in the script, as Utilities.sleep and waiting for a lock do. */
  wait(milliseconds: number): void {
    this.#milliseconds += milliseconds;
  }

  atEnd(ending: () => void): void {
    this.#endings.push(ending);
  }

  /** Writes what Google may still hold back; a kill may lose it (fault 'killed, unsaved writes lost'). */
  write(changes: readonly Change[]): void {
    this.#unsaved.write(changes);
  }

  /** What SpreadsheetApp.flush and Document.saveAndClose do. */
  save(): void {
    this.#unsaved.save();
  }

  /** Every call of a service passes here. */
  call(
    className: string,
    method: string,
    args: readonly unknown[],
    effect: () => unknown,
  ): unknown {
    if (this.#killed) throw this.#killed;
    if (this.#defect) throw this.#defect;
    // A service that calls another is one call of the script's.
    if (this.#nested > 0) return effect();
    permits(this, className, method);
    this.calls.push({ className, method });
    const fault = this.run.fault?.call === this.calls.length ? this.run.fault : undefined;
    if (fault?.kind === 'another execution in between') fault.between?.();
    if (fault?.kind === 'fails before its effect') throw new ServiceError(SERVICE_FAILURE);
    if (fault?.kind === 'killed before its effect') this.#kill('killed');
    this.#milliseconds += costOf(className, method, args);
    this.#endAtLimit();
    this.#nested++;
    let result: unknown;
    try {
      result = effect();
    } finally {
      this.#nested--;
    }
    this.#milliseconds += costOfAnswer(result);
    // The call itself may have waited, too: Utilities.sleep, a lock.
    this.#endAtLimit();
    if (fault?.kind === 'fails after its effect') throw new ServiceError(SERVICE_FAILURE);
    if (fault?.kind === 'killed after its effect') this.#kill('killed');
    if (fault?.kind === 'killed, unsaved writes lost') {
      this.#unsaved.lose();
      this.#kill('killed');
    }
    return result;
  }

  /**
   * Calls a function, given as source, in the script's realm from inside a service, as evaluating a template does. Its
   * calls of services are the script's own, and what it throws is the script's.
   */
  runScript(source: string, filename: string, args: readonly unknown[]): unknown {
    if (!this.#context) throw new Error('No script is loaded.');
    const nested = this.#nested;
    this.#nested = 0;
    try {
      return vm.runInContext(source, this.#context, { filename })(...args);
    } catch (thrown) {
      throw thrown instanceof Killed ? thrown : new ScriptThrew(thrown);
    } finally {
      this.#nested = nested;
    }
  }

  /** Remembers a fault of the local workspace itself, which no script may catch and hide. */
  defect(className: string, method: string, cause: unknown): Error {
    this.#defect ??=
      cause instanceof Error && cause.name === 'NotBuilt'
        ? cause
        : new Error(`The local workspace failed in ${className}.${method}: ${String(cause)}`, {
            cause,
          });
    return this.#defect;
  }

  /** Loads the bundle as every execution does, and runs the function. */
  start(): Outcome {
    const context = vm.createContext({}, { codeGeneration: { strings: false, wasm: false } });
    this.#context = context;
    const boundary = new Boundary(this, context);
    const clock = () => this.now().getTime();
    vm.runInContext(REALM, context)(clock, (level: string, line: string) => {
      this.log.push(level === 'log' ? line : `${level}: ${line}`);
    });
    for (const [name, Service] of Object.entries<ServiceConstructors>(services)) {
      context[name] = boundary.toScript(new Service(this) as ServiceObject);
    }
    try {
      this.run.project.script.runInContext(context);
      const entry = context[this.run.functionName];
      if (typeof entry !== 'function') {
        return this.#outcome('threw', undefined, {
          name: 'ScriptError',
          message: `Script function not found: ${this.run.functionName}`,
          stack: '',
        });
      }
      const args = (this.run.args ?? []).map((argument) =>
        boundary.toScript(typeof argument === 'function' ? argument(this) : argument),
      );
      const value = entry(...args);
      if (this.#defect) throw this.#defect;
      if (this.#killed) return this.#outcome('killed');
      return this.#outcome('returned', value);
    } catch (thrown) {
      if (this.#defect) throw this.#defect;
      if (this.#killed || thrown instanceof Killed) return this.#outcome('killed');
      const error = thrown as Error;
      if (error.name === 'NotBuilt') throw new Error(error.message);
      return this.#outcome('threw', undefined, {
        name: String(error.name ?? 'Error'),
        message: String(error.message ?? thrown),
        stack: String(error.stack ?? ''),
      });
    } finally {
      for (const ending of this.#endings) ending();
    }
  }

  #endAtLimit(): void {
    if (this.#milliseconds > (this.run.limit ?? EXECUTION_LIMIT)) {
      this.#kill('Exceeded maximum execution time');
    }
  }

  #kill(reason: string): never {
    this.#killed = new Killed(reason);
    throw this.#killed;
  }

  #outcome(ended: Outcome['ended'], value?: unknown, error?: Outcome['error']): Outcome {
    return {
      ended,
      value,
      ...(error ? { error } : {}),
      calls: this.calls,
      log: this.log,
      interface: this.interface,
      milliseconds: this.#milliseconds,
    };
  }
}

/**
 * What Apps Script's realm has besides the language itself: console, and a Date that keeps the workspace's time.
 * Timers, fetch, URL, modules and the rest are absent in a bare context, as they are there.
 */
const REALM = `(function (clock, write) {
  const RealDate = Date;
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, args, caller) =>
      Reflect.construct(target, args.length === 0 ? [clock()] : args, caller === globalThis.Date ? target : caller),
    apply: () => new RealDate(clock()).toString(),
    get: (target, name, receiver) => (name === 'now' ? clock : Reflect.get(target, name, receiver)),
  });
  RealDate.prototype.constructor = globalThis.Date;
  const line = (parts) => parts.map((part) => (typeof part === 'string' ? part : JSON.stringify(part))).join(' ');
  globalThis.console = Object.fromEntries(
    ['log', 'info', 'warn', 'error'].map((level) => [level, (...parts) => write(level, line(parts))]),
  );
})`;
