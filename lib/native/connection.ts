import { types } from 'node:util';
import { isMainThread } from 'node:worker_threads';
import { asyncScheduler, type SchedulerLike } from 'rxjs';
import {
  XtpClosedError,
  XtpCreateError,
  XtpSdkLoadError,
  XtpSdkSymbolError,
  XtpSdkVersionError,
  XtpTimeoutError,
  type XtpError,
} from '../errors';
import { isFailure, type CallOutcome, type CallTarget, type FailsWhen } from '../xtp/api-calls';
import { apiVersion } from '../xtp/generated/enums';
import { readText } from '../xtp/text';
import { recordHeader } from '../xtp/view';
import { Delivery, type DeliveryMode } from './delivery';
import { native, type NativeApi } from './native';
import { findLibrary, type ApiSide } from './sdk';

export interface ConnectionOptions {
  readonly sdkPath: string;
  readonly clientId: number;
  readonly logFolder: string;
  readonly logLevel: number;
  readonly ringBytes: number;
  readonly delivery: DeliveryMode;
  readonly scheduler?: SchedulerLike;
}

/** Market data that a full ring could not take. */
export interface Gap {
  /** Kind of the lost records (`QuoteKind`). */
  readonly kind: number;
  readonly instrument: number;
  readonly count: number;
}

/** How a client keeps up with what comes. */
export interface ConnectionCounters {
  /** Market data that a full ring could not take. */
  readonly lost: number;
  /** Records that took the overflow because the ring was full. */
  readonly spilled: number;
  /** The ring's size. */
  readonly ringBytes: number;
  /** How much of the ring waits for this thread now. */
  readonly usedBytes: number;
}

export interface ConnectionEvents {
  /** A callback: its kind, and where its struct starts in the batch. Called in order, must not keep the batch. */
  record(kind: number, data: DataView, at: number): void;
  gap(gap: Gap): void;
  /** Records took the overflow because this thread was too slow; none was lost. */
  spilled(records: number, total: number): void;
  /** A blocking call returned: told before its promise settles and before the events behind it. */
  returned?(method: string, outcome: CallOutcome): void;
}

/** cpp/core/record.h, InternalKind. */
const internalKind = { gap: 1, spilled: 2 } as const; // the third is a call that returned
const firstCallbackKind = 256;
const instrumentAt = recordHeader.instrument - recordHeader.bytes;

interface Job {
  readonly method: string;
  readonly fails: FailsWhen;
  settle(outcome: CallOutcome | XtpError): void;
}

const openConnections = new Set<Connection>();

/** Resolves when every event that this thread's connections have taken from the SDK so far has been handled. */
export async function allDelivered(): Promise<void> {
  do {
    await new Promise((resolve) => setImmediate(resolve));
  } while ([...openConnections].some((connection) => connection.hasPending));
}

/** One api object of the SDK: its events come in here in order, its calls go out, and its end is orderly. */
export class Connection implements CallTarget {
  readonly #events: ConnectionEvents;
  readonly #scheduler: SchedulerLike;
  readonly #spin: boolean;
  readonly #native: NativeApi;
  readonly #delivery: Delivery;
  readonly #jobs = new Map<number, Job>();
  /** Calls that nobody waits for any more but that are still inside the SDK. */
  readonly #stragglers = new Set<number>();
  #onStragglersGone: (() => void)[] = [];
  #lastJob = 0;
  #holders = 0;
  #closing: Promise<void> | undefined;
  #onReleased: (() => void) | undefined;

  /** Throws the typed errors of a library that is missing or does not fit. */
  constructor(side: ApiSide, options: ConnectionOptions, events: ConnectionEvents) {
    this.#events = events;
    this.#scheduler = options.scheduler ?? asyncScheduler;
    this.#spin = options.delivery === 'spin';
    const library = findLibrary(options.sdkPath, side);
    const Api = side === 'quote' ? native.QuoteApi : native.TraderApi;
    try {
      this.#native = new Api(library, options.clientId, options.logFolder, options.logLevel, options.ringBytes, isMainThread, () =>
        this.#onWake(),
      );
    } catch (error) {
      throw asSdkError(error, library, side);
    }
    this.#delivery = new Delivery(this.#native, (kind, data, at) => this.#onRecord(kind, data, at));
    openConnections.add(this);
  }

  /** Whether an event waits to be handled. */
  get hasPending(): boolean {
    return this.#native.hasPending();
  }

  counters(): ConnectionCounters {
    const [lost, spilled, ringBytes, usedBytes] = this.#native.counters();
    return { lost, spilled, ringBytes, usedBytes };
  }

  useFrame(frame: ArrayBuffer): void {
    this.#native.useFrame(frame);
  }

  call(slot: number): void {
    if (this.#closing) throw new XtpClosedError('The client is closed.');
    this.#native.call(slot);
  }

  callOnThread(slot: number, method: string, fails: FailsWhen, timeoutMs: number): Promise<CallOutcome> {
    if (this.#closing) return Promise.reject(new XtpClosedError('The client is closed.'));
    const id = ++this.#lastJob;
    return new Promise((resolve, reject) => {
      const timer = this.#scheduler.schedule(() => {
        if (!this.#native.abandon(id)) return; // it is back at this very moment
        this.#stragglers.add(id);
        job.settle(
          new XtpTimeoutError(`${method} did not return within ${timeoutMs} ms. Its front may be silent; the SDK may still be waiting.`),
        );
      }, timeoutMs);
      const job: Job = {
        method,
        fails,
        settle: (outcome) => {
          if (!this.#jobs.delete(id)) return;
          timer.unsubscribe();
          this.release();
          if (types.isNativeError(outcome)) reject(outcome);
          else resolve(outcome);
        },
      };
      this.#jobs.set(id, job);
      this.hold();
      try {
        this.#native.callOnThread(slot, id);
      } catch (error) {
        job.settle(error as XtpError);
      }
    });
  }

  /**
   * Resolves when no abandoned call is inside the SDK any more: a new login must not meet an old one there. Rejects with XtpTimeoutError after
   * `timeoutMs`, with XtpClosedError when the connection is closed.
   */
  stragglersGone(timeoutMs: number): Promise<void> {
    if (this.#stragglers.size === 0) return Promise.resolve();
    return new Promise((resolve, reject) => {
      const timer = this.#scheduler.schedule(() => {
        reject(new XtpTimeoutError(`An earlier login still hangs in the SDK; the new one could not start within ${timeoutMs} ms.`));
      }, timeoutMs);
      this.#onStragglersGone.push(() => {
        timer.unsubscribe();
        if (this.#closing) reject(new XtpClosedError('The client was closed during its login.'));
        else resolve();
      });
    });
  }

  #stragglersHaveGone(): void {
    const waiting = this.#onStragglersGone;
    this.#onStragglersGone = [];
    for (const go of waiting) go();
  }

  /** Resolves when every event that has come from the SDK has been handled, the connection is closed, or the time is over. */
  async delivered(timeoutMs = Infinity): Promise<void> {
    const until = performance.now() + timeoutMs;
    do {
      await new Promise((resolve) => setImmediate(resolve));
    } while (!this.#closing && this.hasPending && performance.now() < until);
  }

  /** Keeps the process alive, and spinning if asked for, until as many `release`s. */
  hold(): void {
    if (this.#holders++ > 0 || this.#closing) return;
    this.#native.hold(true);
    if (this.#spin) this.#delivery.spinWhile(() => this.#holders > 0);
  }
  release(): void {
    if (--this.#holders === 0 && !this.#closing) this.#native.hold(false);
  }

  /**
   * Ends everything: waiting calls reject, no event comes any more, the SDK's object is released on a native thread. Settles in any case;
   * rejects with XtpTimeoutError when the SDK has not let go after `timeoutMs` (a login that hangs holds it).
   */
  close(timeoutMs: number): Promise<void> {
    openConnections.delete(this);
    this.#closing ??= new Promise((resolve, reject) => {
      this.#delivery.stop();
      for (const job of [...this.#jobs.values()]) job.settle(new XtpClosedError(`The client was closed during ${job.method}.`));
      const timer = this.#scheduler.schedule(() => {
        this.#native.dispose();
        reject(
          new XtpTimeoutError(
            `The SDK did not release the connection within ${timeoutMs} ms: a call into it hangs. The process can go on and exit; a TraderApi can be made again once the call returns.`,
          ),
        );
      }, timeoutMs);
      this.#onReleased = () => {
        timer.unsubscribe();
        this.#native.dispose();
        resolve();
      };
      this.#native.hold(true);
      this.#native.close();
    });
    this.#stragglersHaveGone();
    return this.#closing;
  }

  #onWake(): void {
    if (!this.#closing) this.#delivery.onWake();
    else if (this.#native.isReleased()) this.#onReleased?.();
  }

  #onRecord(kind: number, data: DataView, at: number): void {
    if (kind >= firstCallbackKind) {
      this.#events.record(kind, data, at);
    } else if (kind === internalKind.gap) {
      const instrument = data.getUint32(at + instrumentAt, true);
      this.#events.gap({ kind: data.getUint32(at, true), instrument, count: data.getUint32(at + 4, true) });
    } else if (kind === internalKind.spilled) {
      this.#events.spilled(Number(data.getBigUint64(at, true)), Number(data.getBigUint64(at + 8, true)));
    } else {
      this.#onCallDone(data, at);
    }
  }

  /** cpp/addon/connection.h, CallDone. */
  #onCallDone(data: DataView, at: number): void {
    const id = Number(data.getBigUint64(at, true));
    if (this.#stragglers.delete(id) && this.#stragglers.size === 0) this.#stragglersHaveGone();
    const job = this.#jobs.get(id);
    if (!job) return;
    const result = data.getBigUint64(at + 8, true);
    const outcome: CallOutcome = {
      result,
      failed: isFailure(job.fails, result),
      errorId: data.getInt32(at + 16, true),
      errorMessage: readText(data, at + 20, 124),
    };
    this.#events.returned?.(job.method, outcome);
    job.settle(outcome);
  }
}

function asSdkError(error: unknown, library: string, side: ApiSide): unknown {
  // Not instanceof: the addon's errors are of the realm that loaded it, which under jest is not this one.
  if (!types.isNativeError(error)) return error;
  switch ((error as NodeJS.ErrnoException).code) {
    case 'SDK_LOAD':
      return new XtpSdkLoadError(`${library} could not be loaded: ${error.message}`);
    case 'SDK_SYMBOL':
      return new XtpSdkSymbolError(`${library} does not export ${error.message}: it is not an XTP ${side} library.`);
    case 'SDK_VERSION':
      return new XtpSdkVersionError(
        `${library} is XTP ${error.message}, xtp-rx needs ${apiVersion}: other versions number their calls differently. Install that version of the SDK.`,
      );
    case 'SDK_CREATE':
      return new XtpCreateError(
        side === 'trader'
          ? 'The SDK made no TraderApi: it allows one in a process. Close the other TraderClient first; one client serves many accounts.'
          : 'The SDK made no QuoteApi. Check that clientId is 1 to 99 and that logFolder can be written.',
      );
    default:
      return error;
  }
}
