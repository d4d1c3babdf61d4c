import { Subject, Subscription, type SchedulerLike } from 'rxjs';
import { XtpRequestError } from '../errors';
import { cancelOnce, keepCancelling } from '../execution/keep-cancelling';
import type { OrderIntent } from '../trade/order-intent';
import { isEnded, type OrderState } from '../trade/order-state';
import type { StrategyAccount, StrategyEvent } from './strategy';

interface Sent {
  readonly intent: OrderIntent;
  state: OrderState | undefined;
  /** Its stream is open. */
  isFollowed: boolean;
  readonly following: Subscription;
  canceling?: Subscription;
}

/** The orders of one run of a strategy. */
export class StrategyOrders {
  /** The states of what is the strategy's own. */
  readonly own = new Subject<OrderState>();
  readonly #account: StrategyAccount;
  readonly #tag: number | undefined;
  readonly #scheduler: SchedulerLike;
  readonly #tell: (event: StrategyEvent) => void;
  readonly #settled: () => void;
  readonly #open = new Set<Sent>();
  readonly #byId = new Map<bigint, Sent>();
  readonly #listening: Subscription;
  #cancelsAll = false;
  /** Orders on their way out: their ids are not known yet, and the account tells of them first. */
  #sending = 0;

  /** `settled` is called whenever nothing more will be heard of one of them. */
  constructor(
    { account, tag, scheduler }: { account: StrategyAccount; tag: number | undefined; scheduler: SchedulerLike },
    tell: (event: StrategyEvent) => void,
    settled: () => void,
  ) {
    this.#account = account;
    this.#tag = tag;
    this.#scheduler = scheduler;
    this.#tell = tell;
    this.#settled = settled;
    this.#listening = account.orders.subscribe({ next: (state) => this.#overheard(state), complete: () => this.own.complete() });
    this.#listening.add(
      account.cancelRefusals.subscribe(({ orderXtpId, errorId, errorMessage }) => {
        if (!this.#byId.has(orderXtpId)) return;
        tell({ event: 'cancelFailed', orderXtpId, error: new XtpRequestError('The cancel was refused', errorId, errorMessage) });
      }),
    );
  }

  get isIdle(): boolean {
    return this.#open.size === 0;
  }

  isOwn({ orderXtpId, orderClientId }: { readonly orderXtpId: bigint; readonly orderClientId: number }): boolean {
    return this.#byId.has(orderXtpId) || (this.#tag !== undefined && orderClientId === this.#tag);
  }

  send(given: OrderIntent): void {
    const intent = this.#tag === undefined ? given : { orderClientId: this.#tag, ...given };
    const sent: Sent = { intent, state: undefined, isFollowed: true, following: new Subscription() };
    this.#open.add(sent);
    this.#sending++;
    try {
      sent.following.add(
        this.#account.submit(intent).subscribe({
          next: (state) => this.#heard(sent, state),
          error: (error: unknown) => this.#over(sent, error),
          complete: () => this.#over(sent),
        }),
      );
    } catch (error) {
      this.#over(sent, error);
    } finally {
      this.#sending--;
    }
  }

  cancel(orderXtpId: bigint): void {
    cancelOnce(this.#account, orderXtpId, (error) => this.#tell({ event: 'cancelFailed', orderXtpId, error }));
  }

  /** Cancels what is open, again and again until it has ended. */
  cancelAll(): void {
    this.#cancelsAll = true;
    for (const sent of [...this.#open]) this.#cancel(sent);
  }

  /** Nobody listens any more. What is being cancelled goes on until it has ended. */
  leave(): void {
    this.#listening.unsubscribe();
    this.own.complete();
    if (this.#cancelsAll) return;
    for (const { following } of this.#open) following.unsubscribe();
    this.#open.clear();
  }

  #cancel(sent: Sent): void {
    const { state } = sent;
    if (!sent.isFollowed || sent.canceling || !state || isEnded(state)) return;
    const { orderXtpId } = state;
    const failed = (error: unknown): void => this.#tell({ event: 'cancelFailed', orderXtpId, error });
    sent.canceling = keepCancelling(this.#account, orderXtpId, { scheduler: this.#scheduler, retryMs: 1000, failed });
    if (!this.#open.has(sent)) sent.canceling.unsubscribe(); // it ended by the call
  }

  #heard(sent: Sent, state: OrderState): void {
    sent.state = state;
    this.#byId.set(state.orderXtpId, sent);
    this.#say(sent, state);
    if (this.#cancelsAll) this.#cancel(sent);
  }

  /** Fills told late, and what others, or an earlier run, sent under the tag. */
  #overheard(state: OrderState): void {
    const sent = this.#byId.get(state.orderXtpId);
    if (sent?.isFollowed) return;
    if (sent) this.#say(sent, state);
    else if (this.#sending === 0 && this.isOwn(state)) this.own.next(state);
  }

  #say(sent: Sent, state: OrderState): void {
    this.#tell({ event: 'order', intent: sent.intent, state });
    this.own.next(state);
  }

  #over(sent: Sent, error?: unknown): void {
    const { intent, state } = sent;
    sent.isFollowed = false;
    sent.canceling?.unsubscribe();
    this.#open.delete(sent);
    if (state === undefined && error !== undefined) this.#tell({ event: 'notSent', intent, error });
    else if (state === undefined || !isEnded(state)) this.#tell({ event: 'lost', intent, state });
    this.#settled();
  }
}
