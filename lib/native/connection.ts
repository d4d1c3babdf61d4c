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
import { native, type NativeApi } from './native';
import { findLibrary, type ApiSide } from './sdk';

/**
 * How events come to this thread.
 * - `wake`: the SDK's thread wakes the event loop when it sleeps (default; costs nothing while nothing happens).
 * - `spin`: the event loop never sleeps while the connection is open: a full core for latencies of a few microseconds.
 */
export type Delivery = 'wake' | 'spin';

export interface ConnectionOptions {
  readonly sdkPath: string;
  readonly clientId: number;
  readonly logFolder: string;
  readonly logLevel: number;
  readonly ringBytes: number;
  readonly delivery: Delivery;
  readonly scheduler?: SchedulerLike;
}

/** Market data that a full ring could not take. */
export interface Gap {
  /** Kind of the lost records (`QuoteKind`). */
  readonly kind: number;
  readonly instrument: number;
  readonly count: number;
}

export interface ConnectionEvents {
  /** A callback: its kind, and where its struct starts in the batch. Called in order, must not keep the batch. */
  record(kind: number, data: DataView, at: number): void;
  gap(gap: Gap): void;
  /** Records took the overflow because this thread was too slow; none was lost. */
  spilled(records: number, total: number): void;
}

/** cpp/core/record.h, InternalKind. */
const internalKind = { gap: 1, spilled: 2, callDone: 3 } as const;
const firstCallbackKind = 256;

// Plain numbers: a look-up in an object costs on the way of every event.
const { size: sizeAt, kind: kindAt, bytes: headerBytes, instrument: instrumentAt } = recordHeader;

/**
 * Batches are written one behind the other into a slab; a full one is left to the views that still need it. Best between 64 and 256 KiB:
 * smaller ones cost an allocation too often, larger ones fall out of the cache, and a kept view keeps its slab.
 */
const slabBytes = 128 * 1024;
/** With less room than this a new slab is taken: batches of a few records cost throughput. */
const slabRest = 4 * 1024;
/** After this long, timers and sockets get their turn before the next batch. */
const turnMs = 4;
/** How long one turn of `spin` waits for an event before timers and sockets get theirs. */
const spinNs = 20_000;

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
  readonly #jobs = new Map<number, Job>();
  #lastJob = 0;
  #slab = new DataView(new ArrayBuffer(0));
  #slabEnd = 0;
  #holders = 0;
  #spinning = false;
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
    openConnections.add(this);
  }

  /** Whether an event waits to be handled. */
  get hasPending(): boolean {
    return this.#native.hasPending();
  }

  counters(): { readonly lost: number; readonly spilled: number; readonly ringBytes: number } {
    const [lost, spilled, ringBytes] = this.#native.counters();
    return { lost, spilled, ringBytes };
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
        this.#native.abandon(id);
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

  /** Keeps the process alive, and spinning if asked for, until as many `release`s. */
  hold(): void {
    if (this.#holders++ > 0 || this.#closing) return;
    this.#native.hold(true);
    if (this.#spin) this.#startSpinning();
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
    return this.#closing;
  }

  #onWake(): void {
    if (this.#closing) {
      if (this.#native.isReleased()) this.#onReleased?.();
      return;
    }
    if (!this.#spinning) this.#deliverTurn();
  }

  readonly #deliverTurn = (): void => {
    const until = performance.now() + turnMs;
    do {
      if (this.#closing) return;
      if (!this.#deliver(this.#next(-1))) return; // asleep now: the next event wakes
    } while (performance.now() < until);
    setImmediate(this.#deliverTurn);
  };

  /** Asked after a handler ran, where the compiler would still believe the answer before it. */
  #isClosing(): boolean {
    return this.#closing !== undefined;
  }

  #startSpinning(): void {
    if (this.#spinning) return;
    this.#spinning = true;
    const turn = (): void => {
      if (this.#closing) return;
      if (this.#holders === 0) {
        this.#spinning = false;
        this.#deliverTurn(); // back to waiting for a wake
        return;
      }
      const until = performance.now() + turnMs;
      let any = this.#deliver(this.#next(spinNs));
      while (any && !this.#isClosing() && performance.now() < until) any = this.#deliver(this.#next(0));
      setImmediate(turn);
    };
    setImmediate(turn);
  }

  /** The next batch is in the slab behind the last one; its bytes, 0 if there is none. `spin` below 0: sleep then. */
  #next(spin: number): number {
    if (this.#slab.byteLength - this.#slabEnd < slabRest) this.#newSlab(slabBytes);
    for (;;) {
      const bytes = spin < 0 ? this.#native.take(this.#slabEnd) : this.#native.poll(this.#slabEnd, spin);
      if (bytes >= 0) return bytes;
      this.#newSlab(Math.max(slabBytes, -bytes));
    }
  }

  #newSlab(bytes: number): void {
    const { buffer } = Buffer.allocUnsafeSlow(bytes); // not zeroed: only what was written is read
    this.#native.useSlab(buffer);
    this.#slab = new DataView(buffer);
    this.#slabEnd = 0;
  }

  #deliver(bytes: number): boolean {
    const data = this.#slab;
    const start = this.#slabEnd;
    const end = start + bytes;
    this.#slabEnd = end; // first: a handler may ask for more
    for (let at = start; at < end; at += data.getUint32(at + sizeAt, true)) {
      const kind = data.getUint16(at + kindAt, true);
      try {
        if (kind >= firstCallbackKind) this.#events.record(kind, data, at + headerBytes);
        else this.#internal(kind, data, at);
      } catch (error) {
        // Whoever handles this event is broken; the events behind it are not.
        queueMicrotask(() => {
          throw error;
        });
      }
      if (this.#isClosing()) return true; // a handler closed the client
    }
    return bytes > 0;
  }

  #internal(kind: number, data: DataView, at: number): void {
    const payload = at + headerBytes;
    switch (kind) {
      case internalKind.gap:
        this.#events.gap({
          kind: data.getUint32(payload, true),
          instrument: data.getUint32(at + instrumentAt, true),
          count: data.getUint32(payload + 4, true),
        });
        return;
      case internalKind.spilled:
        this.#events.spilled(Number(data.getBigUint64(payload, true)), Number(data.getBigUint64(payload + 8, true)));
        return;
      case internalKind.callDone: {
        const job = this.#jobs.get(Number(data.getBigUint64(payload, true)));
        const result = data.getBigUint64(payload + 8, true);
        job?.settle({
          result,
          failed: isFailure(job.fails, result),
          errorId: data.getInt32(payload + 16, true),
          errorMessage: readText(data, payload + 20, 124),
        });
      }
    }
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
