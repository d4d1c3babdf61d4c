import { Subject, Subscription, type SchedulerLike, type Subscriber } from 'rxjs';
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
  /** The algorithm that sent it. */
  readonly sender: Subscriber<OrderState> | undefined;
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
  /** Cancels of open orders of an earlier run, which the tag shows. */
  readonly #inherited = new Map<bigint, Subscription>();
  readonly #listening: Subscription;
  #cancelsAll = false;
  #isLeft = false;
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
    this.#listening = account.orders.subscribe({ next: (state) => this.#overheard(state), complete: () => this.#accountEnded() });
    this.#listening.add(
      account.cancelRefusals.subscribe(({ orderXtpId, errorId, errorMessage }) => {
        if (!this.isOwn({ orderXtpId, orderClientId: account.order(orderXtpId)?.orderClientId })) return;
        tell({ event: 'cancelFailed', orderXtpId, error: new XtpRequestError('The cancel was refused', errorId, errorMessage) });
      }),
    );
  }

  get isIdle(): boolean {
    return this.#open.size === 0 && this.#inherited.size === 0;
  }
  /** Whether all are being cancelled. */
  get isCancelling(): boolean {
    return this.#cancelsAll;
  }

  isOwn({ orderXtpId, orderClientId }: { readonly orderXtpId: bigint; readonly orderClientId: number | undefined }): boolean {
    return this.#byId.has(orderXtpId) || (this.#tag !== undefined && orderClientId === this.#tag);
  }

  /** The intent as it is to be sent. */
  tagged(intent: OrderIntent): OrderIntent {
    return this.#tag === undefined || intent.orderClientId !== undefined ? intent : { ...intent, orderClientId: this.#tag };
  }

  /** `sender` is told what becomes of it, as by `Executor.submit`. */
  send(intent: OrderIntent, sender?: Subscriber<OrderState>): void {
    const sent: Sent = { intent, state: undefined, isFollowed: true, following: new Subscription(), sender };
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
      if (this.#cancelsAll) this.#cancelInherited();
    }
  }

  cancel(orderXtpId: bigint): void {
    cancelOnce(this.#account, orderXtpId, (error) => this.#tell({ event: 'cancelFailed', orderXtpId, error }));
  }

  /** For an algorithm, which asks again and again itself. */
  cancelFor(orderXtpId: bigint): unknown {
    const { canceling } = this.#byId.get(orderXtpId) ?? {};
    return canceling && !canceling.closed ? undefined : this.#account.cancel(orderXtpId);
  }

  /** Cancels what is open, again and again until it has ended. */
  cancelAll(): void {
    this.#cancelsAll = true;
    for (const sent of [...this.#open]) this.#cancel(sent);
    this.#cancelInherited();
  }

  /** What is sent from now on may work. */
  goOn(): void {
    this.#cancelsAll = false;
  }

  /** Nobody listens any more. What is being cancelled goes on until it has ended. */
  leave(): void {
    this.#isLeft = true;
    this.own.complete();
    if (!this.#cancelsAll) {
      for (const { following } of this.#open) following.unsubscribe();
      this.#open.clear();
    }
    this.#rest();
  }

  #cancel(sent: Sent): void {
    const { state } = sent;
    if (!sent.isFollowed || sent.canceling || !state || isEnded(state)) return;
    sent.canceling = this.#keepCancelling(state.orderXtpId);
    if (!this.#open.has(sent)) sent.canceling.unsubscribe(); // it ended by the call
  }

  #cancelInherited(): void {
    if (this.#tag === undefined || this.#sending > 0) return;
    for (const order of this.#account.knownOrders()) {
      const { orderXtpId } = order;
      if (!this.#isInherited(order) || this.#inherited.has(orderXtpId)) continue;
      const canceling = new Subscription();
      this.#inherited.set(orderXtpId, canceling);
      canceling.add(
        this.#keepCancelling(orderXtpId, () => {
          if (this.#isInherited(this.#account.order(orderXtpId))) return this.#account.cancel(orderXtpId);
          this.#inheritedEnded(orderXtpId); // on another day its id may be another order's
          return undefined;
        }),
      );
    }
  }

  /** Open, and sent by an earlier run. */
  #isInherited(order: OrderState | undefined): boolean {
    return order !== undefined && order.ours && order.orderClientId === this.#tag && !isEnded(order) && !this.#byId.has(order.orderXtpId);
  }

  #keepCancelling(orderXtpId: bigint, cancel: () => unknown = () => this.#account.cancel(orderXtpId)): Subscription {
    const failed = (error: unknown): void => this.#tell({ event: 'cancelFailed', orderXtpId, error });
    return keepCancelling({ cancel }, orderXtpId, { scheduler: this.#scheduler, retryMs: 1000, failed });
  }

  #heard(sent: Sent, state: OrderState): void {
    sent.state = state;
    this.#byId.set(state.orderXtpId, sent);
    this.#say(sent, state);
    sent.sender?.next(state);
    if (this.#cancelsAll) this.#cancel(sent);
  }

  /** Fills told late, and what others, or an earlier run, sent under the tag. */
  #overheard(state: OrderState): void {
    const { orderXtpId } = state;
    const sent = this.#byId.get(orderXtpId);
    if (sent?.isFollowed) return;
    if (sent) this.#say(sent, state);
    else if (this.#inherited.has(orderXtpId) || (this.#sending === 0 && this.isOwn(state))) this.own.next(state);
    else return;
    if (isEnded(state)) this.#inheritedEnded(orderXtpId);
    else if (this.#cancelsAll && !sent) this.#cancelInherited(); // it was not known before
  }

  #inheritedEnded(orderXtpId: bigint): void {
    const canceling = this.#inherited.get(orderXtpId);
    if (!canceling) return;
    canceling.unsubscribe();
    this.#inherited.delete(orderXtpId);
    this.#settled();
    this.#rest();
  }

  #accountEnded(): void {
    this.own.complete();
    for (const orderXtpId of [...this.#inherited.keys()]) this.#inheritedEnded(orderXtpId);
  }

  /** Nothing is to be heard any more. */
  #rest(): void {
    if (this.#isLeft && this.#inherited.size === 0) this.#listening.unsubscribe();
  }

  #say(sent: Sent, state: OrderState): void {
    this.#tell({ event: 'order', intent: sent.intent, state });
    this.own.next(state);
  }

  #over(sent: Sent, error?: unknown): void {
    const { intent, state, sender } = sent;
    sent.isFollowed = false;
    sent.canceling?.unsubscribe();
    this.#open.delete(sent);
    if (state === undefined && error !== undefined) this.#tell({ event: 'notSent', intent, error });
    else if (state === undefined || !isEnded(state)) this.#tell({ event: 'lost', intent, state });
    if (error === undefined) sender?.complete();
    else sender?.error(error);
    this.#settled();
  }
}
