import { types } from 'node:util';
import * as vm from 'node:vm';
import type { LocalWorkspace } from '../local-workspace';

export interface PageCall {
  /** E-mail of who has the page open. */
  readonly user: string;
  /** The file that the page stands beside. */
  readonly container?: string;
  readonly functionName: string;
  readonly args: readonly unknown[];
}

export type PageAnswer =
  | { readonly value: unknown }
  | { readonly error: { readonly name: string; readonly message: string } };

/**
 * What google.script.run does: calls a top-level function of the script as the person at the page, in AuthMode FULL.
 * Only what JSON can say crosses, both ways (guide "Communicate with server functions").
 */
export function callFromPage(workspace: LocalWorkspace, call: PageCall): PageAnswer {
  const { user, container, functionName } = call;
  if (functionName.endsWith('_') || isOfTheLanguage(functionName)) {
    return failure('TypeError', `google.script.run.${functionName} is not a function`);
  }
  const args: unknown[] = [];
  for (const [index, argument] of call.args.entries()) {
    const crossed = crossing(argument);
    if ('illegal' in crossed) {
      const place = [index, ...crossed.illegal].join('.');
      return failure('TypeError', `Failed due to illegal value in property: ${place}`);
    }
    args.push(crossed.value);
  }
  const outcome = workspace.run({
    user,
    activeUser: user,
    functionName,
    args,
    authMode: 'FULL',
    ...(container === undefined ? {} : { container }),
  });
  if (outcome.ended === 'killed') return failure('Exception', 'Exceeded maximum execution time');
  if (outcome.error) return failure(outcome.error.name, outcome.error.message);
  const result = crossing(outcome.value);
  return 'illegal' in result
    ? failure(
        'ScriptError',
        'The script completed but the returned value is not a supported return type.',
      )
    : result;
}

/** Functions that every realm has: no script declared them. */
const OF_THE_LANGUAGE: ReadonlySet<string> = new Set(
  vm.runInNewContext('Object.getOwnPropertyNames(globalThis)') as string[],
);

function isOfTheLanguage(name: string): boolean {
  return OF_THE_LANGUAGE.has(name) || name in Object.prototype;
}

function failure(name: string, message: string): PageAnswer {
  return { error: { name, message } };
}

type Crossed = { readonly value: unknown } | { readonly illegal: readonly string[] };

/**
 * A copy of a value for the other side, or where in it something stands that may not cross: a Date, a function, an
 * object that is no plain one, a circle. `undefined` becomes null, except as a field of an object, which is left out.
 */
function crossing(value: unknown, around: readonly object[] = []): Crossed {
  if (value === undefined || value === null) return { value: null };
  if (typeof value === 'number') return { value: Number.isFinite(value) ? value : null };
  if (typeof value === 'string' || typeof value === 'boolean') return { value };
  if (typeof value !== 'object' || around.includes(value)) return { illegal: [] };
  const within = [...around, value];
  if (Array.isArray(value)) {
    const copy: unknown[] = [];
    for (let index = 0; index < value.length; index++) {
      const item = crossing(value[index], within);
      if ('illegal' in item) return { illegal: [String(index), ...item.illegal] };
      copy.push(item.value);
    }
    return { value: copy };
  }
  if (!isPlain(value)) return { illegal: [] };
  const copy: Record<string, unknown> = {};
  for (const [key, field] of Object.entries(value)) {
    if (field === undefined) continue;
    const item = crossing(field, within);
    if ('illegal' in item) return { illegal: [key, ...item.illegal] };
    copy[key] = item.value;
  }
  return { value: copy };
}

/** An object of any realm that nothing but Object made. What services hand out are proxies. */
function isPlain(value: object): boolean {
  if (types.isProxy(value) || Object.prototype.toString.call(value) !== '[object Object]')
    return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
