import { BehaviorSubject, type Observable, type SchedulerLike } from 'rxjs';
import {
  XtpArgumentError,
  XtpCallError,
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
import { loginOptions, type LoginOptions } from '../session/options';
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

/**
 * The server that gives again what was missed of the day. It drops a connection that is idle for about 3 seconds; the next request logs in again by
 * itself. Its data does not come through `snapshots` and `ticks`.
 */
export class Rebuild {
  readonly #calls: QuoteCalls;
  readonly #scheduler: SchedulerLike;
  readonly #status = new BehaviorSubject<ConnectionStatus>({ state: 'idle' });
  readonly #lane = new Lane();
  #piece: { readonly rows: QuoteEvent[]; readonly answer: Answer<Piece> } | undefined;
  #login: LoginOptions | undefined;
  #loggingIn: Promise<void> | undefined;
  #dropped = false;
  #lastId = 0;

  constructor(calls: QuoteCalls, scheduler: SchedulerLike) {
    this.#calls = calls;
    this.#scheduler = scheduler;
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
    const { host, port, user, password, protocol, localIp, timeoutMs } = loginOptions(options);
    if (protocol !== 'tcp') throw new XtpArgumentError(`The rebuild server has no ${protocol}: leave protocol out or set it to 'tcp'.`);
    const { state } = this.#status.value;
    if (state !== 'idle' && state !== 'down') throw new XtpStateError(`The rebuild connection is ${state}: log it out first.`);
    this.#become({ state: 'connecting' });
    this.#dropped = false;
    try {
      const outcome = await this.#calls.loginToRebuildQuoteServer(host, port, user, password, protocol, localIp, timeoutMs);
      if (outcome.failed) throw new XtpLoginError('The login to the rebuild server was refused', outcome.errorId, outcome.errorMessage);
    } catch (error) {
      const reason = error instanceof XtpLoginError ? error.errorId : 0;
      this.#become({ state: 'down', reason, message: (error as Error).message });
      throw error;
    }
    this.#login = options;
    if (this.#wasDropped()) throw new XtpDisconnectedError('The connection to the rebuild server was lost right after the login.');
    this.#become({ state: 'live' });
  }

  /** Ends the connection (LogoutFromRebuildQuoteServer). Rejects with XtpCallError, XtpTimeoutError (default 20 s). */
  async logout(options: EndOptions = {}): Promise<void> {
    const timeoutMs = endTimeoutOf('logout', options);
    this.#login = undefined;
    if (this.#status.value.state !== 'live') return;
    this.#lane.clear(new XtpStateError('The rebuild connection was logged out.'));
    this.#become({ state: 'idle' });
    const outcome = await this.#calls.logoutFromRebuildQuoteServer(timeoutMs);
    if (outcome.failed) {
      throw new XtpCallError('QuoteApi::LogoutFromRebuildQuoteServer failed', outcome.errorId, outcome.errorMessage);
    }
  }

  /**
   * The ticks of a range of sequences, in order; asked for again and again while the server gives them in pieces (1,000 at most). [] when there are none.
   * Rejects with XtpRebuildError (asked wrongly or too often), XtpStateError (never logged in), and as a login does, XtpTimeoutError (each piece),
   * XtpAbortedError, XtpDisconnectedError, XtpCallError, XtpSymbolError.
   */
  async ticks({ symbol, channel, from, to }: TickRange, options: CallOptions = {}): Promise<Tick[]> {
    const { ticker, exchange } = parseSymbol(symbol);
    const request = { dataType: 'tick', exchange, ticker, channelNumber: channel } as const;
    const rows = await this.#all(request, BigInt(from), BigInt(to), options, (end) => end + 1n);
    return rows.filter((row) => row instanceof RebuildTickByTickEvent);
  }

  /** The snapshots of a stretch of time, in order and without the queues of the best prices; otherwise as `ticks`. */
  async snapshots({ symbol, from, to }: SnapshotRange, options: CallOptions = {}): Promise<Snapshot[]> {
    const { ticker, exchange } = parseSymbol(symbol);
    const request = { dataType: 'snapshot', exchange, ticker } as const;
    const rows = await this.#all(request, rawTime(from), rawTime(to), options, (end) => end);
    const snapshots = rows.filter((row) => row instanceof RebuildMarketDataEvent);
    // A piece may begin with what ended the one before.
    return snapshots.filter((snapshot, i) => i === 0 || !snapshot.equals(snapshots[i - 1]!));
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
      this.#dropped = true;
      this.#end({ state: 'idle' }, new XtpDisconnectedError(`The connection to the rebuild server was lost (reason ${reason}).`));
    }
  }

  /** @internal For the client. */
  close(why: XtpError): void {
    this.#login = undefined;
    this.#end({ state: 'closed' }, why);
    this.#status.complete();
  }

  async #all(
    request: RebuildRequestFields,
    from: bigint,
    to: bigint,
    options: CallOptions,
    after: (end: bigint) => bigint,
  ): Promise<QuoteEvent[]> {
    const all: QuoteEvent[] = [];
    for (let begin = from; ;) {
      const { rows, result } = await this.#one({ ...request, begin, end: to }, options);
      all.push(...rows);
      const { resultCode, resultCodeCode, message, end } = result;
      if (resultCode === 'complete' || resultCode === 'noData') return all;
      if (resultCode !== 'partly') throw new XtpRebuildError(`The rebuild request was refused (${resultCode})`, resultCodeCode, message);
      const next = after(end);
      if (next <= begin) throw new XtpProtocolError(`The rebuild server gave a piece that ends at ${end} for one from ${begin} on.`);
      begin = next;
    }
  }

  async #one(request: RebuildRequestFields, options: CallOptions): Promise<Piece> {
    await this.#live();
    const answer = new Answer<Piece>('RequestRebuildQuote', this.#scheduler, options, () => undefined);
    const id = ++this.#lastId;
    this.#lane.run({
      answer,
      send: () => {
        this.#piece = { rows: [], answer };
        this.#calls.requestRebuildQuote({ ...request, requestId: id });
      },
    });
    return answer.promise;
  }

  async #live(): Promise<void> {
    if (this.#status.value.state === 'live') return;
    if (!this.#login) throw new XtpStateError('A rebuild needs a connection to the rebuild server: call rebuild.login first.');
    this.#loggingIn ??= this.login(this.#login).finally(() => (this.#loggingIn = undefined));
    await this.#loggingIn;
  }

  /** Asked after an await, where the compiler would still believe what was before it. */
  #wasDropped(): boolean {
    return this.#dropped;
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
