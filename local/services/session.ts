import type { Execution } from '../execution';
import { type Built, ServiceObject } from '../service';

/** A person as scripts see them; blank when they may not be known. */
export class User extends ServiceObject implements Built<GoogleAppsScript.Base.User, 'getEmail'> {
  static override readonly className = 'User';
  readonly #email: string;

  constructor(execution: Execution, email: string) {
    super(execution);
    this.#email = email;
  }

  getEmail(): string {
    return this.#email;
  }
}

/** Who runs the script, and where. */
export class Session
  extends ServiceObject
  implements
    Built<
      GoogleAppsScript.Base.Session,
      'getActiveUser' | 'getActiveUserLocale' | 'getEffectiveUser' | 'getScriptTimeZone'
    >
{
  static override readonly className = 'Session';

  /** Blank for triggers, simple ones too: nobody is asked there whether the script may know them. */
  getActiveUser(): User {
    const { run, authMode } = this.execution;
    return new User(this.execution, authMode === 'FULL' ? (run.activeUser ?? '') : '');
  }

  getEffectiveUser(): User {
    return new User(this.execution, this.execution.user);
  }

  getActiveUserLocale(): string {
    return 'en';
  }

  getScriptTimeZone(): string {
    const { timeZone } = this.execution.run.project.manifest;
    return typeof timeZone === 'string' ? timeZone : 'Etc/GMT';
  }
}
