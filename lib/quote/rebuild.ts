import { BehaviorSubject, type Observable, type SchedulerLike } from 'rxjs';
import {
  XtpArgumentError,
  XtpCallError,
  XtpClosedError,
  XtpDisconnectedError,
  XtpLoginError,
  XtpProtocolError,
  XtpRebuildError,
  XtpStateError,
  type XtpError,
} from '../errors';
import { parseSymbol } from '../market/symbol';
import { Answer } from '../session/answer';
import { endTimeoutOf, type CallOptions, type EndOptions } from '../session/call-options';
import { Lane } from '../session/lane';
import { loginOptions, type CheckedLogin, type LoginOptions } from '../session/options';
import type { ConnectionStatus } from '../session/status';
import type { QuoteCalls } from '../xtp/generated/calls';
import {
  RebuildMarketDataEvent,
  RebuildQuoteServerDisconnectedEvent,
  RebuildTickByTickEvent,
  RequestRebuildQuoteEvent,
  type QuoteEvent,
} from '../xtp/generated/events';
import type { RebuildRequestFields, RebuildResult, Snapshot, Tick } from '../xtp/generated/structs';
import { rawTime } from '../xtp/time';

/** Ticks that were missed. */
export interface TickRange {
  readonly symbol: string;
  /** The channel that the sequences count. */
  readonly channel: number;
  /** The first sequence. */
  readonly from: number | bigint;
  /** The last sequence. */
  readonly to: number | bigint;
}

/** Snapshots that were missed. */
export interface SnapshotRange {
  readonly symbol: string;
  /** From this time on; epoch milliseconds. */
  readonly from: number;
  /** Before this time; epoch milliseconds. */
  readonly to: number;
}

interface Piece {
  readonly rows: QuoteEvent[];
  readonly result: RebuildResult;
}

type Request = RebuildRequestFields & { readonly begin: bigint; readonly end: bigint };

/**
 * The server that gives again what was missed of the day. It drops a connection that is idle for about 3 seconds; the next request logs in again by
 * itself. Its data does not come through `snapshots` and `ticks`.
 */
export class Rebuild {
  readonly #calls: QuoteCalls;
  readonly #scheduler: SchedulerLike;
  readonly #stragglersGone: (timeoutMs: number) => Promise<void>;
  readonly #status = new BehaviorSubject<ConnectionStatus>({ state: 'idle' });
  readonly #lane = new Lane();
  #piece: { readonly rows: QuoteEvent[]; readonly answer: Answer<Piece> } | undefined;
  /** The last one that succeeded, for logging in again. */
  #login: CheckedLogin | undefined;
  #loggingIn: Promise<void> | undefined;
  /** What has ended the login that is under way, or the connection that it made. */
  #cutShort: XtpError | undefined;
  #lastId = 0;

  /** `stragglersGone` resolves when no login that was given up is inside the SDK any more. */
  constructor(calls: QuoteCalls, scheduler: SchedulerLike, stragglersGone: (timeoutMs: number) => Promise<void>) {
    this.#calls = calls;
    this.#scheduler = scheduler;
    this.#stragglersGone = stragglersGone;
  }

  /** Where the connection stands, now and at every change; `idle` too after the server has dropped it for being idle. */
  get status(): Observable<ConnectionStatus> {
    return this.#status.asObservable();
  }

  /**
   * Logs in (LoginToRebuildQuoteServer), TCP only. Rejects with XtpArgumentError, XtpLoginError, XtpTimeoutError (default 30 s), XtpStateError (logged in
   * already), XtpClosedError.
   */
  async login(options: LoginOptions): Promise<void> {
    const checked = loginOptions(options);
    const { protocol } = checked;
    if (protocol !== 'tcp') throw new XtpArgumentError(`The rebuild server has no ${protocol}: leave protocol out or set it to 'tcp'.`);
    const { state } = this.#status.value;
    if (state === 'closed') throw new XtpClosedError('The client is closed.');
    if (state === 'live' || this.#loggingIn) throw new XtpStateError(`The rebuild connection is ${state}: log it out first.`);
    return this.#logIn(checked);
  }

  /**
   * Ends the connection (LogoutFromRebuildQuoteServer); requests do not log in by themselves any more. Rejects with XtpCallError, XtpTimeoutError
   * (default 20 s).
   */
  async logout(options: EndOptions = {}): Promise<void> {
    const timeoutMs = endTimeoutOf('logout', options);
    const why = new XtpStateError('The rebuild connection was logged out.');
    this.#login = undefined;
    if (this.#loggingIn) {
      this.#cutShort = why;
      const ended = new Answer<void>('The end of the login', this.#scheduler, { timeoutMs }, () => undefined);
      void this.#loggingIn.catch(() => undefined).then(() => ended.succeed());
      return ended.promise;
    }
    if (this.#status.value.state === 'live') {
      this.#end({ state: 'idle' }, why);
      await this.#leave(timeoutMs);
    }
  }

  /**
   * The ticks of a range of sequences, in order; asked for again and again while the server gives them in pieces (1,000 at most). [] when there are none.
   * Rejects with XtpRebuildError (asked wrongly or too often), XtpProtocolError (the pieces do not go on), XtpStateError (never logged in), and as a login
   * does, XtpTimeoutError (each piece, logging in again included), XtpAbortedError, XtpDisconnectedError, XtpCallError, XtpSymbolError, XtpArgumentError.
   */
  async ticks({ symbol, channel, from, to }: TickRange, options: CallOptions = {}): Promise<Tick[]> {
    const { ticker, exchange } = parseSymbol(symbol);
    const [begin, end] = [whole('from', from), whole('to', to)];
    const request = { dataType: 'tick', exchange, ticker, channelNumber: channel, begin, end } as const;
    const pieces = await this.#all(request, options, (last) => (last < end ? last + 1n : undefined));
    return pieces.flat().filter((row) => row instanceof RebuildTickByTickEvent);
  }

  /** The snapshots of a stretch of time, in order and without the queues of the best prices; otherwise as `ticks`. */
  async snapshots({ symbol, from, to }: SnapshotRange, options: CallOptions = {}): Promise<Snapshot[]> {
    const { ticker, exchange } = parseSymbol(symbol);
    const [begin, end] = [momentOf('from', from), momentOf('to', to)];
    const request = { dataType: 'snapshot', exchange, ticker, begin, end } as const;
    const pieces = await this.#all(request, options, (last) => (last < end ? last : undefined));
    return withoutRepeats(pieces.map((rows) => rows.filter((row) => row instanceof RebuildMarketDataEvent)));
  }

  /** @internal For the client: a callback that may be of the rebuild server. */
  deliver(event: QuoteEvent): void {
    if (event instanceof RebuildTickByTickEvent || event instanceof RebuildMarketDataEvent) {
      this.#piece?.rows.push(event);
    } else if (event instanceof RequestRebuildQuoteEvent) {
      const piece = this.#piece;
      this.#piece = undefined;
      piece?.answer.succeed({ rows: piece.rows, result: event });
      this.#lane.ended();
    } else if (event instanceof RebuildQuoteServerDisconnectedEvent) {
      const { reason } = event;
      const why = new XtpDisconnectedError(`The connection to the rebuild server was lost (reason ${reason}).`);
      if (this.#loggingIn) this.#cutShort ??= why;
      else this.#end({ state: 'idle' }, why);
    }
  }

  /** @internal For the client. */
  close(why: XtpError): void {
    this.#login = undefined;
    if (this.#loggingIn) this.#cutShort ??= why;
    this.#end({ state: 'closed' }, why);
    this.#status.complete();
  }

  /** The rows of a range piece by piece; `next` gives where the piece after one that ends at `last` begins. */
  async #all(request: Request, options: CallOptions, next: (last: bigint) => bigint | undefined): Promise<QuoteEvent[][]> {
    const pieces: QuoteEvent[][] = [];
    for (let { begin } = request; ;) {
      const { rows, result } = await this.#one({ ...request, begin }, options);
      pieces.push(rows);
      const { resultCode, resultCodeCode, message, end } = result;
      if (resultCode === 'complete' || resultCode === 'noData') return pieces;
      if (resultCode !== 'partly') throw new XtpRebuildError(`The rebuild request was refused (${resultCode})`, resultCodeCode, message);
      const following = next(end);
      if (following === undefined) return pieces;
      if (following <= begin) throw new XtpProtocolError(`The rebuild server gave a piece that ends at ${end} for one from ${begin} on.`);
      begin = following;
    }
  }

  async #one(request: Request, options: CallOptions): Promise<Piece> {
    const answer = new Answer<Piece>('RequestRebuildQuote', this.#scheduler, options, () => undefined);
    if (answer.settled) return answer.promise; // its signal had fired already
    const id = ++this.#lastId;
    const send = (): void => {
      this.#piece = { rows: [], answer };
      this.#calls.requestRebuildQuote({ ...request, requestId: id });
    };
    // Not awaited: the time limit and the signal count while it logs in, too.
    this.#live().then(
      () => this.#lane.run({ answer, send }),
      (error: unknown) => answer.fail(error as XtpError),
    );
    return answer.promise;
  }

  /** Logs in again by itself if it must. */
  async #live(): Promise<void> {
    const { state } = this.#status.value;
    if (state === 'live') return;
    if (state === 'closed') throw new XtpClosedError('The client is closed.');
    if (this.#loggingIn) return this.#loggingIn;
    if (!this.#login) throw new XtpStateError('A rebuild needs a connection to the rebuild server: call rebuild.login first.');
    return this.#logIn(this.#login);
  }

  #logIn(login: CheckedLogin): Promise<void> {
    this.#loggingIn = this.#connect(login).finally(() => (this.#loggingIn = undefined));
    return this.#loggingIn;
  }

  async #connect(login: CheckedLogin): Promise<void> {
    const { host, port, user, password, protocol, localIp, timeoutMs } = login;
    this.#become({ state: 'connecting' });
    this.#cutShort = undefined;
    try {
      await this.#stragglersGone(timeoutMs);
      const outcome = await this.#calls.loginToRebuildQuoteServer(host, port, user, password, protocol, localIp, timeoutMs);
      if (outcome.failed) throw new XtpLoginError('The login to the rebuild server was refused', outcome.errorId, outcome.errorMessage);
    } catch (error) {
      const reason = error instanceof XtpLoginError ? error.errorId : 0;
      this.#become({ state: 'down', reason, message: (error as Error).message });
      throw error;
    }
    const why = this.#endedMeanwhile();
    this.#become({ state: why ? 'idle' : 'live' });
    if (!why || why instanceof XtpDisconnectedError) this.#login = login;
    if (why instanceof XtpStateError) await this.#leave(timeoutMs).catch(() => undefined); // logged out: what came of it goes
    if (why) throw why;
  }

  /** Asked after an await, where the compiler would still believe what was before it. */
  #endedMeanwhile(): XtpError | undefined {
    return this.#cutShort;
  }

  async #leave(timeoutMs: number): Promise<void> {
    const outcome = await this.#calls.logoutFromRebuildQuoteServer(timeoutMs);
    if (outcome.failed) {
      throw new XtpCallError('QuoteApi::LogoutFromRebuildQuoteServer failed', outcome.errorId, outcome.errorMessage);
    }
  }

  #end(status: ConnectionStatus, why: XtpError): void {
    this.#piece = undefined;
    this.#become(status);
    this.#lane.clear(why);
  }

  #become(status: ConnectionStatus): void {
    if (this.#status.value.state !== 'closed') this.#status.next(status);
  }
}

function whole(what: string, value: number | bigint): bigint {
  if (typeof value === 'bigint' || Number.isSafeInteger(value)) return BigInt(value);
  throw new XtpArgumentError(`The ${what} of a range of ticks is a whole number, not ${value}.`);
}

function momentOf(what: string, value: number): bigint {
  if (Number.isSafeInteger(value)) return rawTime(value);
  throw new XtpArgumentError(`The ${what} of a range of snapshots is a time in epoch milliseconds, not ${value}.`);
}

/** A piece starts at the moment where the one before ended, and so repeats what came in it. */
function withoutRepeats(pieces: readonly (readonly Snapshot[])[]): Snapshot[] {
  return pieces.flatMap((piece, i) => {
    const before = pieces[i - 1] ?? [];
    const ending = before.filter(({ timeRaw }) => timeRaw === before.at(-1)?.timeRaw);
    return piece.filter((snapshot) => !ending.some((known) => known.timeRaw === snapshot.timeRaw && known.equals(snapshot)));
  });
}
