import { asyncScheduler, Subject, type Observable } from 'rxjs';
import * as v from 'valibot';
import { XtpArgumentError, XtpClosedError, XtpDrainingError, XtpDrainTimeoutError, XtpLoginError } from '../errors';
import { Connection, type ConnectionCounters } from '../native/connection';
import { endTimeoutOf, type EndOptions } from '../session/call-options';
import { checkConnectOptions, type ConnectOptions } from '../session/connect-options';
import {
  check,
  connectionOptions,
  heartbeatSeconds,
  loginOptions,
  type CheckedLogin,
  type ClientOptions,
  type LoginOptions,
} from '../session/options';
import { TraderCalls } from '../xtp/generated/calls';
import type { ResumeType } from '../xtp/generated/enums';
import { traderEvents } from '../xtp/generated/event-classes';
import { TraderErrorEvent, TraderKind, type TraderEvent } from '../xtp/generated/events';
import type { ErrorInfo } from '../xtp/generated/structs';
import { Account, type AccountHost } from './account';
import { AlgoBus } from './algo-bus';
import { checkDrain, type DrainOptions } from './drain';
import { hardLimits, type HardLimitGate, type HardLimits } from './hard-limits';

const firstKind = TraderKind.OnDisconnected;

/** For a TraderClient. */
export interface TraderOptions extends ClientOptions {
  /** Comes with the account, one for each channel; the login is refused without it. Never printed. */
  readonly softwareKey?: string;
  /** Of your program: up to 15 letters, digits and dots. */
  readonly softwareVersion?: string;
  /** What a first login brings: only what is new (`quick`, default), or the whole day from its start (`restart`). */
  readonly resume?: Extract<ResumeType, 'quick' | 'restart'>;
  /** Seconds between heartbeats. Default: the SDK's 15. Short ones drop the connection in a debugger. */
  readonly heartbeatSeconds?: number;
  /** Orders and cancels that the SDK makes room for, for each account and login; when it is used up, orders fail with 10210305. Default: the SDK's 204,800. */
  readonly orderBufferQuantity?: number;
  /** What no order may go beyond, whatever the program does: `hardLimits.tighten` before the client is made. They are the process's, and stay when the client is closed. */
  readonly hardLimits?: HardLimits;
}

/** What a user of trading should know besides orders and trades. */
export type TraderNotice =
  /** Events took the overflow because the ring was full; none was lost, but this thread is too slow. */
  | { readonly type: 'spilled'; readonly records: number; readonly total: number }
  /** OnError of the SDK. */
  | { readonly type: 'error'; readonly error: ErrorInfo };

const traderSchema = v.looseObject({
  softwareKey: v.optional(v.pipe(v.string(), v.excludes('\0', 'must not hold a NUL character'))),
  softwareVersion: v.optional(v.pipe(v.string(), v.regex(/^[0-9A-Za-z.]{1,15}$/, 'must be 1 to 15 letters, digits and dots'))),
  resume: v.optional(v.picklist(['quick', 'restart'])),
  heartbeatSeconds,
  orderBufferQuantity: v.optional(
    v.pipe(
      v.number(),
      v.integer('must be a whole number'),
      v.minValue(0, 'must be 0 to 33,553,432'),
      v.maxValue(33_553_432, 'must be 0 to 33,553,432'),
    ),
  ),
});

/** Trading. XTP allows one of these in a process; each `login` gives an account, of which there may be many. */
export class TraderClient {
  /** The algo server, for all accounts. */
  readonly algo: AlgoBus;
  readonly #connection: Connection;
  readonly #calls: TraderCalls;
  readonly #scheduler;
  readonly #clientId: number;
  /** By user. */
  readonly #accounts = new Map<string, Account>();
  readonly #bySession = new Map<bigint, Account>();
  readonly #notices = new Subject<TraderNotice>();
  readonly #events = new Subject<TraderEvent>();
  /** Events of sessions whose Login has not returned to us yet: a replay starts before it does. */
  readonly #early = new Map<bigint, TraderEvent[]>();
  /** Logouts under way, by user. A login that came before one would be refused as a second one, or go on with the old session, whose events are told once. */
  readonly #leaving = new Map<string, Promise<unknown>>();
  #loggingIn = 0;
  #isDraining = false;
  #closed = false;

  /** Throws XtpArgumentError, XtpLooserLimitError, XtpLogFolderError, XtpCreateError and the XtpSdk...Errors; contacts nothing. */
  constructor(options: TraderOptions) {
    const checked = connectionOptions(options);
    // Before the api is made: one that nobody holds would never be released, and the process may have only one.
    check('trader options', traderSchema, options);
    if (options.hardLimits !== undefined) hardLimits.tighten(options.hardLimits);
    this.#clientId = checked.clientId;
    this.#scheduler = options.scheduler ?? asyncScheduler;
    this.#connection = new Connection('trader', checked, {
      record: (kind, data, at) => this.#route(kind, data, at),
      gap: () => undefined, // nothing of the trader's may be lost
      spilled: (records, total) => this.#notices.next({ type: 'spilled', records, total }),
    });
    this.#calls = new TraderCalls(this.#connection);
    // Always said: without it some servers push nothing.
    this.#calls.subscribePublicTopic(options.resume ?? 'quick');
    if (options.softwareKey !== undefined) this.#calls.setSoftwareKey(options.softwareKey);
    if (options.softwareVersion !== undefined) this.#calls.setSoftwareVersion(options.softwareVersion);
    if (options.heartbeatSeconds !== undefined) this.#calls.setHeartBeatInterval(options.heartbeatSeconds);
    if (options.orderBufferQuantity !== undefined) this.#calls.setMaxOrderBufferQuantity(options.orderBufferQuantity);
    this.algo = new AlgoBus(this.#calls);
  }

  /** What was reported besides orders and trades. */
  get notices(): Observable<TraderNotice> {
    return this.#notices.asObservable();
  }
  /** Every callback of every session, as it came. */
  get events(): Observable<TraderEvent> {
    return this.#events.asObservable();
  }
  /** The raw calls of the api, for what has no better form here. */
  get calls(): TraderCalls {
    return this.#calls;
  }
  /** The hard limits of the process: those of this client and of any other. */
  get hardLimits(): HardLimitGate {
    return hardLimits;
  }
  /** The accounts that are live. */
  get accounts(): readonly Account[] {
    return [...this.#accounts.values()].filter((account) => account.isLive);
  }
  /** Events lost to a full ring (none ever, here), records that took the overflow, the ring's size, and how much of it waits to be read. */
  counters(): ConnectionCounters {
    return this.#connection.counters();
  }
  /** The SDK's version, e.g. `2.2.50` (GetApiVersion). */
  get apiVersion(): string {
    return this.#calls.getApiVersion();
  }
  /** The day of the counter, YYYYMMDD; empty before login (GetTradingDay). */
  tradingDay(): string {
    return this.#calls.getTradingDay();
  }
  /** The client id (1 to 99) of the program that placed an order (GetClientIDByXTPID). */
  clientIdOf(orderXtpId: bigint): number {
    return this.#calls.getClientIdByXtpId(orderXtpId);
  }
  /** The account that an order is of; undefined while it is not logged in here (GetAccountByXTPID). */
  userOf(orderXtpId: bigint): string | undefined {
    return this.#calls.getAccountByXtpId(orderXtpId) || undefined;
  }

  /**
   * Logs an account in. After a drop it gives the account of before, which goes on. Rejects with XtpArgumentError (also for UDP, which trading does not have),
   * XtpLoginError, XtpTimeoutError (default 30 s), XtpStateError (logged in already), XtpClosedError.
   * A hanging login does not hold up the event loop or other sessions; other logins of the process wait for it, inside the SDK.
   */
  async login(options: LoginOptions): Promise<Account> {
    const checked = loginOptions(options);
    const account = this.#accountFor(checked);
    if (account.isIdle) await this.#orForget(account, account.login(checked));
    else await account.login(checked); // says what is under way
    return account;
  }

  /**
   * An account that is kept up until its `logout` or the client's `close`: it is logged in, and after a drop again and again, waiting longer each time
   * (`retry`). After each login what was missed comes in and the counter's records are compared (`reconciliations`) before the account is live again.
   * Its streams may be followed at once; `connect` waits until it is live. Throws XtpArgumentError, XtpStateError (known already), XtpClosedError.
   */
  open(options: ConnectOptions): Account {
    return this.#open(options).account;
  }

  /**
   * The same as `open`, once the account is live for the first time. Rejects like it, and with XtpLoginError when the counter refuses in a way that trying again
   * can not mend (a wrong password); later that shows in the account's `status` as `refused`.
   */
  async connect(options: ConnectOptions): Promise<Account> {
    const { account, live } = this.#open(options);
    await this.#orForget(account, live);
    return account;
  }

  /**
   * Logs every account out and releases the api. All streams complete, waiting calls reject with XtpClosedError. May be called again and again.
   * Rejects with XtpTimeoutError when the SDK does not let go.
   */
  async close(options: EndOptions = {}): Promise<void> {
    const timeoutMs = endTimeoutOf('close', options);
    if (!this.#closed) {
      this.#closed = true;
      const accounts = [...this.#accounts.values()];
      for (const account of accounts) this.#forget(account);
      // Release ends the sessions too, so a logout that fails is no reason to stop here.
      await Promise.allSettled(accounts.map((account) => account.end(new XtpClosedError('The client was closed.'), timeoutMs)));
      const released = this.#connection.close(timeoutMs);
      this.algo.close();
      this.#notices.complete();
      this.#events.complete();
      return released;
    }
    return this.#connection.close(timeoutMs);
  }

  /**
   * Closes the client when the work of all accounts is done: no login and no order is taken any more (XtpDrainingError), each account's open orders end or are
   * cancelled, all events are handled. See `Account.drain`. Rejects like it, with the open orders of all accounts: the client is not closed then. And as `close` does.
   */
  async drain(options: DrainOptions = {}): Promise<void> {
    const timeoutMs = checkDrain(options);
    this.#isDraining = true;
    const ends = await Promise.allSettled([...this.#accounts.values()].map((account) => account.drained(options)));
    const failures = ends.flatMap((end) => (end.status === 'rejected' ? [end.reason as unknown] : []));
    const late = failures.filter((failure) => failure instanceof XtpDrainTimeoutError);
    if (late.length > 0) {
      throw new XtpDrainTimeoutError(
        timeoutMs,
        late.flatMap(({ openOrders }) => openOrders),
        late.flatMap(({ openCombos }) => openCombos),
      );
    }
    if (failures.length > 0) throw failures[0];
    return this.close({ timeoutMs });
  }

  #open(options: ConnectOptions): { readonly account: Account; readonly live: Promise<void> } {
    const account = this.#accountFor(checkConnectOptions(options));
    return { account, live: account.connect(options) };
  }

  #accountFor({ user, protocol }: CheckedLogin): Account {
    if (protocol !== 'tcp') throw new XtpArgumentError(`Trading has no ${protocol}: leave protocol out or set it to 'tcp'.`);
    if (this.#closed) throw new XtpClosedError('The client is closed.');
    if (this.#isDraining) throw new XtpDrainingError('The client is being drained: it takes no login any more.');
    let account = this.#accounts.get(user);
    if (!account) {
      account = new Account(this.#host(), user);
      this.#accounts.set(user, account);
    }
    return account;
  }

  /** An account that never was logged in is as if it had not been asked for. */
  async #orForget(account: Account, live: Promise<void>): Promise<void> {
    try {
      await live;
    } catch (error) {
      if (account.sessionId === 0n && this.#accounts.get(account.user) === account) this.#accounts.delete(account.user);
      throw error;
    }
  }

  #host(): AccountHost {
    const calls = this.#calls;
    return {
      calls,
      scheduler: this.#scheduler,
      isOurs: (id) => Number((id >> 32n) & 0xffn) === this.#clientId,
      login: (account, options) => this.#login(account, options),
      logout: (account, timeoutMs) => this.#logout(account, timeoutMs),
      delivered: () => this.#connection.delivered(),
      forget: (account) => this.#forget(account),
      hold: () => this.#connection.hold(),
      release: () => this.#connection.release(),
    };
  }

  async #login(account: Account, { host, port, user, password, protocol, localIp, timeoutMs }: CheckedLogin): Promise<bigint> {
    this.#loggingIn++;
    try {
      await this.#leaving.get(user);
      await this.#connection.stragglersGone(timeoutMs);
      const outcome = await this.#calls.login(host, port, user, password, protocol, localIp, timeoutMs);
      if (this.#isClosed()) throw new XtpClosedError('The client was closed during the login.');
      if (outcome.failed) throw new XtpLoginError(`The login of ${user} was refused`, outcome.errorId, outcome.errorMessage);
      const sessionId = outcome.result;
      if (this.#accounts.get(account.user) !== account) {
        await this.#calls.logout(sessionId, timeoutMs).catch(() => undefined); // or the next login would find the account taken
        throw new XtpClosedError(`The account ${user} was logged out during the login.`);
      }
      this.#bySession.delete(account.sessionId);
      this.#bySession.set(sessionId, account);
      // One turn for the caller to subscribe before what is already here is told.
      setImmediate(() => this.#deliverEarly(account, sessionId));
      return sessionId;
    } finally {
      if (--this.#loggingIn === 0) setImmediate(() => this.#dropForeign());
    }
  }

  async #logout({ user, sessionId }: Account, timeoutMs: number): Promise<void> {
    this.#bySession.delete(sessionId);
    const done = this.#calls.logout(sessionId, timeoutMs);
    const over = done
      .catch(() => undefined)
      .finally(() => {
        if (this.#leaving.get(user) === over) this.#leaving.delete(user);
      });
    this.#leaving.set(user, over);
    await done;
  }

  #forget(account: Account): void {
    if (this.#accounts.get(account.user) === account) this.#accounts.delete(account.user);
    this.#bySession.delete(account.sessionId);
  }

  /** Asked after an await, where the compiler would still believe the state before it. */
  #isClosed(): boolean {
    return this.#closed;
  }

  #route(kind: number, data: DataView, at: number): void {
    const Event = traderEvents[kind - firstKind];
    if (!Event) return; // a callback of a newer SDK
    const event = new Event(data, at);
    if (event instanceof TraderErrorEvent) {
      if (event.error) this.#notices.next({ type: 'error', error: event.error });
    } else if ('sessionId' in event) {
      this.#toAccount(event.sessionId, event);
    } else {
      this.algo.deliver(event); // what has no session is of the algo bus
    }
    this.#events.next(event);
  }

  #toAccount(sessionId: bigint, event: TraderEvent): void {
    const early = this.#early.get(sessionId);
    if (early) {
      early.push(event);
    } else if (this.#bySession.has(sessionId)) {
      this.#bySession.get(sessionId)!.deliver(event);
    } else if (this.#loggingIn > 0) {
      this.#early.set(sessionId, [event]);
    }
  }

  #deliverEarly(account: Account, sessionId: bigint): void {
    const early = this.#early.get(sessionId) ?? [];
    this.#early.delete(sessionId);
    for (const event of early) if (this.#bySession.get(sessionId) === account) account.deliver(event);
  }

  #dropForeign(): void {
    if (this.#loggingIn > 0) return;
    for (const sessionId of [...this.#early.keys()]) if (!this.#bySession.has(sessionId)) this.#early.delete(sessionId);
  }
}
