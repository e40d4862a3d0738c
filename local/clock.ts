import type { Store } from './store';

/** The time everybody in the local workspace lives by: the real one, moved by an offset, or standing still. */
export class Clock {
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
  }

  now(): Date {
    const state = this.#state();
    return new Date(state.stopped ?? Date.now() + state.offset);
  }

  /** Stops at a moment, so that nothing depends on how quick the machine is. */
  stopAt(moment: Date): void {
    this.#store.put('clock', 'clock', { stopped: moment.getTime(), offset: 0 });
  }

  /** Starts again from the present local moment. */
  start(): void {
    this.#store.put('clock', 'clock', { stopped: null, offset: this.now().getTime() - Date.now() });
  }

  /** Moves on without firing anything; LocalWorkspace.advance also fires what falls due. */
  move(milliseconds: number): void {
    const state = this.#state();
    this.#store.put(
      'clock',
      'clock',
      state.stopped === null
        ? { stopped: null, offset: state.offset + milliseconds }
        : { stopped: state.stopped + milliseconds, offset: 0 },
    );
  }

  #state(): { stopped: number | null; offset: number } {
    return this.#store.get('clock', 'clock') ?? { stopped: null, offset: 0 };
  }
}
