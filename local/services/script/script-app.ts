import type { Execution } from '../../execution';
import { isAuthorized } from '../../permissions';
import { type Built, ServiceEnum, ServiceError, ServiceObject } from '../../service';
import type { TriggerRecord } from '../../triggers';
import { mismatch } from '../arguments';
import { AuthMode, AuthorizationStatus, EventType, TriggerSource } from './enums';
import { Trigger } from './trigger';
import { fileId, TriggerBuilder } from './trigger-builders';

const SCRIPT_ID = '1LocalScriptOfTheWorkspace'.padEnd(57, '0');

/** Whether the person whose rights count has granted the script what it asks for. */
class AuthorizationInfo
  extends ServiceObject
  implements Built<GoogleAppsScript.Script.AuthorizationInfo, 'getAuthorizationStatus'>
{
  static override readonly className = 'AuthorizationInfo';
  readonly #required: boolean;

  constructor(execution: Execution, required: boolean) {
    super(execution);
    this.#required = required;
  }

  getAuthorizationStatus(): ServiceEnum {
    return this.#required ? AuthorizationStatus.REQUIRED : AuthorizationStatus.NOT_REQUIRED;
  }

  /** Null when nothing is missing, which the published types leave out. */
  getAuthorizationUrl(): string | null {
    return this.#required ? `https://script.google.com/macros/d/${SCRIPT_ID}/edit` : null;
  }
}

/** The script itself: its triggers and what it may do. */
export class ScriptApp
  extends ServiceObject
  implements
    Built<
      GoogleAppsScript.Script.ScriptApp,
      | 'AuthMode'
      | 'AuthorizationStatus'
      | 'EventType'
      | 'TriggerSource'
      | 'deleteTrigger'
      | 'getAuthorizationInfo'
      | 'getProjectTriggers'
      | 'getScriptId'
      | 'getUserTriggers'
      | 'newTrigger'
    >
{
  static override readonly className = 'ScriptApp';
  readonly AuthMode = AuthMode;
  readonly AuthorizationStatus = AuthorizationStatus;
  readonly EventType = EventType;
  readonly TriggerSource = TriggerSource;

  newTrigger(functionName: string): TriggerBuilder {
    if (typeof functionName !== 'string') throw mismatch('ScriptApp.newTrigger', [functionName]);
    return new TriggerBuilder(this.execution, functionName);
  }

  /** Only those of the person whose rights count: nobody sees another's. */
  getProjectTriggers(): Trigger[] {
    return this.#own().map((record) => new Trigger(this.execution, record));
  }

  /** Those of the person on one file. */
  getUserTriggers(file: unknown): Trigger[] {
    const id = fileId(file);
    if (id === null || typeof file === 'string')
      throw mismatch('ScriptApp.getUserTriggers', [file]);
    return this.#own()
      .filter((record) => record.source === id)
      .map((record) => new Trigger(this.execution, record));
  }

  deleteTrigger(trigger: unknown): void {
    if (!(trigger instanceof Trigger)) throw mismatch('ScriptApp.deleteTrigger', [trigger]);
    const id = trigger.getUniqueId();
    if (!this.#own().some((record) => record.id === id)) {
      throw new ServiceError(
        'Unexpected error while getting the method or property deleteTrigger on object ScriptApp.',
      );
    }
    this.execution.store.remove('trigger', id);
  }

  /** Of all scopes, or of some: “scopes that are … not required by the script lead to an error”. */
  getAuthorizationInfo(authMode: unknown, scopes?: unknown): AuthorizationInfo {
    const named = Array.isArray(scopes) ? scopes.map(String) : [];
    if (!(authMode instanceof ServiceEnum) || (scopes !== undefined && !Array.isArray(scopes))) {
      throw mismatch('ScriptApp.getAuthorizationInfo', [authMode, scopes]);
    }
    const { workspace, user, run } = this.execution;
    const declared = run.project.manifest.oauthScopes;
    const odd = named.find((scope) => Array.isArray(declared) && !declared.includes(scope));
    if (odd !== undefined) throw new ServiceError(`Invalid argument: ${odd}`);
    const required = authMode === AuthMode.FULL && !isAuthorized(workspace, user, named);
    return new AuthorizationInfo(this.execution, required);
  }

  getScriptId(): string {
    return SCRIPT_ID;
  }

  #own(): TriggerRecord[] {
    const { store, user } = this.execution;
    return store.all<TriggerRecord>('trigger').filter((record) => record.creator === user);
  }
}
