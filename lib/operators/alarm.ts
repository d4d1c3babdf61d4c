import type { SchedulerLike, Subscription, Unsubscribable } from 'rxjs';

/** One timer that is set again and again. */
export class Alarm implements Unsubscribable {
  readonly #scheduler: SchedulerLike;
  readonly #work: () => void;
  #action: Subscription | undefined;

  constructor(scheduler: SchedulerLike, work: () => void) {
    this.#scheduler = scheduler;
    this.#work = work;
  }

  get isSet(): boolean {
    return this.#action !== undefined;
  }

  set(ms: number): void {
    this.unsubscribe();
    this.#action = this.#scheduler.schedule(this.#ring, ms);
  }

  unsubscribe(): void {
    this.#action?.unsubscribe();
    this.#action = undefined;
  }

  readonly #ring = (): void => {
    this.unsubscribe();
    this.#work();
  };
}
