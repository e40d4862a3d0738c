import { Clock } from './clock';
import { Execution, type Outcome, type Run } from './execution';
import { Files } from './files';
import type { Project } from './project';
import { type Snapshot, Store } from './store';
import { fireDue } from './triggers';

/** Somebody with an account in the school's domain. */
export interface Person {
  readonly email: string;
  readonly name: string;
}

/** A message as its reader's mailbox keeps it. */
export interface Mail {
  readonly id: string;
  readonly from: string;
  readonly fromName: string;
  readonly to: string;
  readonly cc: string;
  /** Shown to nobody but the sender. */
  readonly bcc: string;
  readonly replyTo: string;
  readonly subject: string;
  readonly body: string;
  readonly html: string;
  /** Pictures that the HTML shows as `cid:` and their key, as `data:` addresses. */
  readonly inlineImages: Readonly<Record<string, string>>;
  /** Names. */
  readonly attachments: readonly string[];
  /** Milliseconds since 1970. */
  readonly sent: number;
}

/**
 * Google Workspace on one machine: people, files, mail, a clock, and scripts that run as somebody. It knows nothing of
 * any add-on. Services (services/) act on it for scripts; pages (pages/) act on it for people.
 */
export class LocalWorkspace {
  readonly store: Store;
  readonly clock: Clock;
  readonly files: Files;
  /** What ran, newest last; the last 200. */
  readonly executions: { readonly run: Run; readonly outcome: Outcome }[] = [];

  /** @param folder where to keep the state; without one it lives in memory */
  constructor(
    readonly project: Project,
    folder?: string,
  ) {
    this.store = new Store(folder);
    this.clock = new Clock(this.store);
    this.files = new Files(this.store);
  }

  addPerson(person: Person): void {
    this.store.put('person', person.email, person);
  }

  person(email: string): Person | undefined {
    return this.store.get('person', email);
  }

  people(): Person[] {
    return this.store.all<Person>('person');
  }

  /** Runs a function of the script. Its log, calls and what it shows stand in the outcome; it never throws for the script's errors. */
  run(run: Omit<Run, 'project'> & { project?: Project }): Outcome {
    const whole = { project: this.project, ...run };
    const outcome = new Execution(this, whole).start();
    this.executions.push({ run: whole, outcome });
    if (this.executions.length > 200) this.executions.shift();
    return outcome;
  }

  /** Moves the clock, firing each clock trigger at the moments it falls due. */
  advance(milliseconds: number): Outcome[] {
    return fireDue(this, this.clock.now().getTime() + milliseconds);
  }

  /** Mail in the order it was sent. */
  mail(): Mail[] {
    return this.store.all<Mail>('mail');
  }

  snapshot(): Snapshot {
    return this.store.snapshot();
  }

  restore(snapshot: Snapshot): void {
    this.store.restore(snapshot);
    this.executions.length = 0;
  }

  close(): void {
    this.store.close();
  }
}
