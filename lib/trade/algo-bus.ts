import { BehaviorSubject, type Observable } from 'rxjs';
import { XtpArgumentError, XtpClosedError, XtpLoginError, XtpStateError } from '../errors';
import { loginOptions, type LoginOptions } from '../session/options';
import type { ConnectionStatus } from '../session/status';
import type { TraderCalls } from '../xtp/generated/calls';
import { AlgoConnectedEvent, AlgoDisconnectedEvent, type TraderEvent } from '../xtp/generated/events';

/** The process's one connection to the algo server. Unlike the others it comes back by itself after a drop. */
export class AlgoBus {
  readonly #calls: TraderCalls;
  readonly #status = new BehaviorSubject<ConnectionStatus>({ state: 'idle' });
  /** From then on the SDK keeps the connection up. */
  #isLoggedIn = false;

  constructor(calls: TraderCalls) {
    this.#calls = calls;
  }

  /** Where the connection stands, now and at every change. */
  get status(): Observable<ConnectionStatus> {
    return this.#status.asObservable();
  }

  /**
   * Connects (LoginALGO): once a process, after an account has logged in. Rejects with XtpArgumentError, XtpLoginError, XtpStateError (logged in already), XtpTimeoutError
   * (default 30 s), XtpClosedError.
   */
  async login(options: LoginOptions): Promise<void> {
    const { host, port, user, password, protocol, localIp, timeoutMs } = loginOptions(options);
    if (protocol !== 'tcp') throw new XtpArgumentError(`The algo server has no ${protocol}: leave protocol out or set it to 'tcp'.`);
    const { state } = this.#status.value;
    if (state === 'closed') throw new XtpClosedError('The client is closed.');
    if (this.#isLoggedIn || state === 'connecting') {
      throw new XtpStateError(`The algo bus is ${state}: it is logged in once a process and comes back by itself.`);
    }
    this.#become({ state: 'connecting' });
    try {
      const outcome = await this.#calls.loginAlgo(host, port, user, password, protocol, localIp, timeoutMs);
      if (outcome.failed) throw new XtpLoginError('The login to the algo server was refused', outcome.errorId, outcome.errorMessage);
    } catch (error) {
      this.#become({ state: 'down', reason: error instanceof XtpLoginError ? error.errorId : 0, message: (error as Error).message });
      throw error;
    }
    this.#isLoggedIn = true;
    if (this.#isConnecting()) this.#become({ state: 'live' }); // or else it has been lost since
  }

  /** The mother order of a child order, from what the order's events say of it; 0n if it is of no algorithm (GetAlgorithmIDByOrder). */
  motherOf(order: { readonly orderXtpId: bigint; readonly orderClientId: number }): bigint {
    return this.#calls.getAlgorithmIdByOrder(order.orderXtpId, order.orderClientId);
  }

  /** @internal For the client: an event of no session. */
  deliver(event: TraderEvent): void {
    if (event instanceof AlgoConnectedEvent) {
      this.#isLoggedIn = true; // also by a login that was given up
      this.#become({ state: 'live' });
    } else if (event instanceof AlgoDisconnectedEvent) {
      this.#become({
        state: 'down',
        reason: event.reason,
        message: 'The connection to the algo server was lost; it will come back by itself.',
      });
    }
  }

  /** @internal For the client. */
  close(): void {
    this.#become({ state: 'closed' });
    this.#status.complete();
  }

  /** Asked after an await, where the compiler would still believe the state before it. */
  #isConnecting(): boolean {
    return this.#status.value.state === 'connecting';
  }

  #become(status: ConnectionStatus): void {
    if (this.#status.value.state !== 'closed') this.#status.next(status);
  }
}
