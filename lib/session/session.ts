import { BehaviorSubject, type Observable, type SchedulerLike } from 'rxjs';
import { XtpClosedError, XtpDisconnectedError, XtpLoginError, XtpStateError, type XtpError } from '../errors';
import { checkConnectOptions, loginNow, type ConnectOptions } from './connect-options';
import type { CheckedLogin } from './options';
import type { ConnectionStatus } from './status';
import { Supervisor } from './supervisor';

/** Whose session it is: the calls that make and end one, and what begins and ends with it. */
export interface SessionHost {
  /** For messages, e.g. `The client`. */
  readonly name: string;
  /** Rejects with XtpLoginError and whatever else stands in the way. */
  login(options: CheckedLogin): Promise<void>;
  logout(timeoutMs: number): Promise<void>;
  /** It has begun: what is wanted of the counter may be asked for. */
  started(): void;
  /** Nothing that waits for an answer will get one. */
  ended(why: XtpError): void;
  /**
   * What comes before a session that is kept up is called live; what of it fails, or is not answered in `timeoutMs`, is to be tried again after `againMs`. Rejects when
   * the session is lost.
   */
  replay?(againMs: number, timeoutMs: number): Promise<void>;
  /** Keep the process alive while there is a session. */
  hold(): void;
  release(): void;
}

type State = 'idle' | 'connecting' | 'replaying' | 'live' | 'leaving' | 'closed';

/** One session with a counter, had by `login` or kept up by `connect`; its status never errors. */
export class Session {
  readonly #host: SessionHost;
  readonly #scheduler: SchedulerLike;
  readonly #status = new BehaviorSubject<ConnectionStatus>({ state: 'idle' });
  #state: State = 'idle';
  /** While the session is kept up. */
  #supervisor: Supervisor | undefined;
  /** The SDK's Login has returned, though whoever awaits it has not gone on yet. */
  #isUp = false;
  #droppedInLogin: number | undefined;

  constructor(host: SessionHost, scheduler: SchedulerLike) {
    this.#host = host;
    this.#scheduler = scheduler;
  }

  get status(): Observable<ConnectionStatus> {
    return this.#status.asObservable();
  }
  get state(): ConnectionStatus['state'] {
    return this.#status.value.state;
  }
  get isLive(): boolean {
    return this.#state === 'live';
  }
  /** The counter answers, though what was missed may not all have come in yet. */
  get isUp(): boolean {
    return this.#state === 'live' || this.#state === 'replaying';
  }
  /** A login may begin. */
  get isIdle(): boolean {
    return this.#state === 'idle' && !this.#supervisor;
  }
  get isKeptUp(): boolean {
    return this.#supervisor !== undefined;
  }

  /** Throws XtpClosedError, XtpStateError. */
  async login(options: CheckedLogin): Promise<void> {
    this.#needNone();
    return this.#open(() => options);
  }

  /** Resolves when it is live for the first time. */
  connect(options: ConnectOptions): Promise<void> {
    checkConnectOptions(options);
    this.#needNone();
    const supervisor = new Supervisor(() => this.#open(() => loginNow(options)), options.retry, this.#scheduler);
    this.#supervisor = supervisor;
    supervisor.start();
    return supervisor.first;
  }

  /** A login under way goes on; where it was to be kept up, its session ends as soon as it has begun. */
  async logout(timeoutMs: number): Promise<void> {
    const wasKeptUp = this.#endSupervision(new XtpStateError(`${this.#host.name} was logged out.`));
    if (this.#state === 'idle' && wasKeptUp) this.#become('idle');
    if (!this.isUp) return;
    this.#end(new XtpStateError(`${this.#host.name} was logged out.`));
    this.#state = 'leaving';
    try {
      await this.#host.logout(timeoutMs);
    } finally {
      if (this.#is('leaving')) this.#become('idle');
    }
  }

  /** Nothing can be begun any more. Rejects as the logout does. */
  async close(why: XtpError, timeoutMs: number): Promise<void> {
    if (this.#state === 'closed') return;
    const wasUp = this.isUp;
    this.#endSupervision(why);
    this.#end(why);
    this.#become('closed');
    this.#status.complete();
    if (wasUp) await this.#host.logout(timeoutMs);
  }

  /** The SDK's Login has returned; said at once, before whoever awaits it goes on. */
  returned(failed: boolean): void {
    this.#isUp = !failed;
  }

  /** OnDisconnected. */
  dropped(reason: number): void {
    if (this.#state === 'connecting' && this.#isUp) this.#droppedInLogin = reason;
    if (!this.isUp) return;
    const lost = new XtpDisconnectedError(`${this.#host.name} has lost the connection (reason ${reason}).`);
    this.#end(lost);
    this.#goDown(lost, reason, 'The connection to the server was lost.');
  }

  #needNone(): void {
    const { name } = this.#host;
    if (this.#state === 'closed') throw new XtpClosedError(`${name} is closed.`);
    if (this.isIdle) return;
    const now = {
      idle: 'kept up by connect()',
      connecting: 'logging in',
      replaying: 'logged in',
      live: 'logged in',
      leaving: 'still logging out',
    }[this.#state];
    throw new XtpStateError(`${name} is ${now}: a login needs one without a session. Await logout() first.`);
  }

  async #open(optionsOf: () => CheckedLogin | Promise<CheckedLogin>): Promise<void> {
    const { name } = this.#host;
    const supervisor = this.#supervisor;
    this.#isUp = false;
    this.#droppedInLogin = undefined;
    this.#become('connecting');
    let options: CheckedLogin;
    try {
      options = await optionsOf();
      if (!this.#is('connecting')) throw new XtpClosedError(`${name} was closed before the login.`);
      await this.#host.login(options);
    } catch (error) {
      if (this.#is('connecting')) this.#failed(error as Error, supervisor);
      throw error;
    }
    if (!this.#is('connecting')) throw new XtpClosedError(`${name} was closed during the login.`);
    const reason = this.#dropInLogin();
    if (reason !== undefined) {
      const lost = new XtpDisconnectedError(`${name} lost the connection right after the login (reason ${reason}).`);
      this.#goDown(lost, reason, 'The connection to the server was lost during the login.');
      throw lost;
    }
    if (supervisor !== this.#supervisor) {
      await this.#host.logout(options.timeoutMs).catch(() => undefined);
      if (this.#is('connecting')) this.#become('idle');
      throw new XtpStateError(`${name} was logged out during the login.`);
    }
    this.#host.hold();
    if (supervisor && this.#host.replay) {
      this.#become('replaying');
      this.#host.started();
      await this.#host.replay(supervisor.shortestWaitMs, options.timeoutMs);
      if (!this.#is('replaying')) return; // lost again, or ended
      supervisor.live();
      this.#become('live');
    } else {
      supervisor?.live();
      this.#become('live');
      this.#host.started();
    }
  }

  #failed(error: Error, supervisor: Supervisor | undefined): void {
    if (supervisor !== this.#supervisor) this.#become('idle');
    else this.#goDown(error, error instanceof XtpLoginError ? error.errorId : 0, error.message);
  }

  #become(state: State & ConnectionStatus['state']): void {
    this.#state = state;
    const attempt = state === 'connecting' && this.#supervisor ? { attempt: this.#supervisor.attempt } : {};
    this.#status.next({ state, ...attempt });
  }

  #goDown(why: Error, reason: number, message: string): void {
    this.#state = 'idle';
    const supervisor = this.#supervisor;
    const plan = supervisor?.down(why);
    if (supervisor && !plan) {
      this.#supervisor = undefined;
      this.#status.next({ state: 'refused', reason, message });
    } else {
      this.#status.next({ state: 'down', reason, message, ...plan });
    }
  }

  #end(why: XtpError): void {
    if (this.isUp) this.#host.release();
    this.#host.ended(why);
  }

  #endSupervision(why: XtpError): boolean {
    const supervisor = this.#supervisor;
    this.#supervisor = undefined;
    supervisor?.stop(why);
    return supervisor !== undefined;
  }

  // Asked after an await, where the compiler would still believe the state before it.

  #is(state: State): boolean {
    return this.#state === state;
  }

  #dropInLogin(): number | undefined {
    return this.#droppedInLogin;
  }
}
