import type { SchedulerLike, Subscription } from 'rxjs';
import { XtpLoginError, type XtpError } from '../errors';
import { BackOff, type RetryOptions } from './back-off';

/** When the next try is; nothing where there will be none. */
export interface Plan {
  readonly attempt: number;
  readonly nextTry: number;
}

/**
 * Keeps one connection up: tries until it is live, and again after every drop, without end, but for refusals that trying again can not mend. It holds no
 * status of its own: whoever is kept up says what happens, and asks here what comes next.
 */
export class Supervisor {
  readonly #open: () => Promise<void>;
  readonly #scheduler: SchedulerLike;
  readonly #backOff: BackOff;
  #timer: Subscription | undefined;
  #attempt = 0;
  #liveSince: number | undefined;
  #stopped = false;
  #settleFirst: ((error?: Error) => void) | undefined;
  readonly #first: Promise<void>;

  /** `open` is one try; whatever it comes to, `live` or `down` is told as well. Throws XtpArgumentError. */
  constructor(open: () => Promise<void>, retry: RetryOptions | undefined, scheduler: SchedulerLike) {
    this.#open = open;
    this.#scheduler = scheduler;
    this.#backOff = new BackOff(retry);
    this.#first = new Promise((resolve, reject) => {
      this.#settleFirst = (error) => {
        this.#settleFirst = undefined;
        if (error) reject(error);
        else resolve();
      };
    });
    this.#first.catch(() => undefined); // not everybody waits for it
  }

  /** Of the try under way or the last one. */
  get attempt(): number {
    return this.#attempt;
  }

  get shortestWaitMs(): number {
    return this.#backOff.initialMs;
  }

  /** Tries at once. */
  start(): void {
    this.#try();
  }

  /** Live for the first time, or never to be: rejects with what refused it, or XtpClosedError. */
  get first(): Promise<void> {
    return this.#first;
  }

  live(): void {
    this.#liveSince = this.#scheduler.now();
    this.#attempt = 0;
    this.#settleFirst?.();
  }

  /** The session was lost, or could not be had. Gives when it is tried again; undefined when that is useless, or after `stop`. */
  down(error: Error): Plan | undefined {
    if (this.#stopped) return undefined;
    const now = this.#scheduler.now();
    if (this.#liveSince !== undefined && now - this.#liveSince >= this.#backOff.steadyMs) this.#backOff.reset();
    this.#liveSince = undefined;
    if (error instanceof XtpLoginError && error.final) {
      this.stop(error);
      return undefined;
    }
    const waitMs = this.#backOff.next();
    this.#timer = this.#scheduler.schedule(() => this.#try(), waitMs);
    return { attempt: this.#attempt, nextTry: now + waitMs };
  }

  /** Nothing is tried any more; whoever waits for the first time is told why. */
  stop(why: XtpError): void {
    this.#stopped = true;
    this.#timer?.unsubscribe();
    this.#settleFirst?.(why);
  }

  #try(): void {
    if (this.#stopped) return;
    this.#attempt++;
    this.#open().catch(() => undefined); // told by down()
  }
}
