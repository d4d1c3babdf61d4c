import { BehaviorSubject, type Observable } from 'rxjs';
import { XtpArgumentError, XtpLoginError, XtpStateError } from '../errors';
import { loginOptions, type LoginOptions } from '../session/options';
import type { ConnectionStatus } from '../session/status';
import type { TraderCalls } from '../xtp/generated/calls';
import { AlgoConnectedEvent, AlgoDisconnectedEvent, type TraderEvent } from '../xtp/generated/events';

/** The process's one connection to the algo server. Unlike the others it comes back by itself after a drop. */
export class AlgoBus {
  readonly #calls: TraderCalls;
  readonly #status = new BehaviorSubject<ConnectionStatus>({ state: 'idle' });

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
    if (this.#status.value.state !== 'idle' && this.#status.value.state !== 'down') {
      throw new XtpStateError(`The algo bus is ${this.#status.value.state}: it is logged in once a process and comes back by itself.`);
    }
    this.#become({ state: 'connecting' });
    try {
      const outcome = await this.#calls.loginAlgo(host, port, user, password, protocol, localIp, timeoutMs);
      if (outcome.failed) throw new XtpLoginError('The login to the algo server was refused', outcome.errorId, outcome.errorMessage);
      this.#become({ state: 'live' });
    } catch (error) {
      this.#become({ state: 'down', reason: error instanceof XtpLoginError ? error.errorId : 0, message: (error as Error).message });
      throw error;
    }
  }

  /** The mother order of a child order, from what the order's events say of it; 0n if it is of no algorithm (GetAlgorithmIDByOrder). */
  motherOf(order: { readonly orderXtpId: bigint; readonly orderClientId: number }): bigint {
    return this.#calls.getAlgorithmIdByOrder(order.orderXtpId, order.orderClientId);
  }

  /** @internal For the client: an event of no session. */
  deliver(event: TraderEvent): void {
    if (event instanceof AlgoConnectedEvent) this.#become({ state: 'live' });
    else if (event instanceof AlgoDisconnectedEvent) {
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

  #become(status: ConnectionStatus): void {
    if (this.#status.value.state !== 'closed') this.#status.next(status);
  }
}
