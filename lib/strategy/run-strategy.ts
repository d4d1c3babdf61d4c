import { asyncScheduler, filter, Observable, Subject, Subscription, type Subscriber } from 'rxjs';
import { XtpArgumentError, XtpDeniedError, XtpStateError } from '../errors';
import { checkedClientId } from '../trade/order-checks';
import type { Verdict } from '../risk/verdict';
import type { OrderIntent } from '../trade/order-intent';
import type { OrderState } from '../trade/order-state';
import type { StrategyEvent, StrategyIntent, StrategyOptions, StrategyStreams } from './strategy';
import { StrategyOrders } from './strategy-orders';

/**
 * Runs a strategy on an account when subscribed: what it wants goes through the rules and, if they let it, to the counter; what becomes of it is told. Each subscriber runs one of
 * its own. It completes when the strategy has ended and all its orders have; it never errors: what fails is an event. While the account has no session nothing is
 * sent and no rule is asked (`notSent`): held back, it would be old. Unsubscribing stops the strategy, and cancels its open orders with `onStop: 'cancel'`. Throws XtpArgumentError.
 */
export function runStrategy<Quotes>(options: StrategyOptions<Quotes>): Observable<StrategyEvent> {
  const { tag, restart } = options;
  checkedClientId(tag ?? 0);
  if (restart && !(restart.delayMs >= 0 && (restart.times ?? 1) >= 0)) {
    throw new XtpArgumentError('restart needs a delayMs and times from 0 on.');
  }
  return new Observable((out) => {
    const run = new StrategyRun(options, out);
    out.add(() => run.leave());
    run.begin();
  });
}

class StrategyRun<Quotes> {
  readonly #options: StrategyOptions<Quotes>;
  readonly #out: Subscriber<StrategyEvent>;
  readonly #orders: StrategyOrders;
  /** From all lives of the strategy, so that rules that count do not begin anew with it. */
  readonly #intents = new Subject<OrderIntent>();
  /** The strategy, the rules, and what waits to begin. */
  readonly #life = new Subscription();
  /** Algorithms that wait for what the rules say of an order. */
  readonly #asking = new Map<OrderIntent, Subscriber<OrderState>>();
  #restarts = 0;
  /** A new life may begin. */
  #isDue = false;
  #isOver = false;

  constructor(options: StrategyOptions<Quotes>, out: Subscriber<StrategyEvent>) {
    this.#options = options;
    this.#out = out;
    const { account, tag, scheduler = asyncScheduler } = options;
    this.#orders = new StrategyOrders(
      { account, tag, scheduler },
      (event) => out.next(event),
      () => this.#settled(),
    );
  }

  begin(): void {
    this.#life.add(
      this.#verdicts().subscribe({
        next: (verdict) => this.#onVerdict(verdict),
        error: (error: unknown) => this.#failed('risk', error),
        complete: () => this.#end(), // no rule, no orders
      }),
    );
    this.#beginStrategy();
  }

  /** The subscriber has left, or everything has ended. */
  leave(): void {
    this.#end();
    this.#orders.leave();
  }

  #verdicts(): Observable<Verdict> {
    try {
      return this.#intents.pipe(this.#options.risk);
    } catch (error) {
      return new Observable((out) => out.error(error));
    }
  }

  #beginStrategy(): void {
    if (this.#isOver) return;
    const living = new Subscription();
    this.#life.add(living);
    try {
      living.add(
        this.#options.strategy(this.#streams()).subscribe({
          next: (intent) => this.#wanted(intent),
          error: (error: unknown) => this.#failed('strategy', error),
          complete: () => this.#end(),
        }),
      );
    } catch (error) {
      this.#failed('strategy', error);
    }
  }

  #streams(): StrategyStreams<Quotes> {
    const { quotes, account } = this.#options;
    return {
      quotes,
      orders: this.#orders.own.asObservable(),
      trades: account.trades.pipe(filter((trade) => this.#orders.isOwn(trade))),
      status: account.status,
      executor: {
        submit: (intent) => new Observable((sender) => this.#submit(intent, sender)),
        cancel: (orderXtpId) => this.#orders.cancelFor(orderXtpId),
        orders: account.orders,
      },
      everyone: { orders: account.orders, trades: account.trades },
    };
  }

  #wanted(wanted: StrategyIntent): void {
    const given: unknown = wanted; // JavaScript may say anything
    if (this.#isOver) return;
    if (typeof given !== 'object' || given === null) {
      this.#notSent(wanted as OrderIntent, new XtpArgumentError(`A strategy wants an order or { cancel: id }, not ${String(given)}.`));
    } else if ('cancel' in wanted) {
      this.#orders.cancel(wanted.cancel);
    } else {
      const intent = this.#orders.tagged(wanted);
      const error = this.#obstacle();
      if (error) this.#notSent(intent, error);
      else this.#intents.next(intent);
    }
  }

  /** An order of an algorithm; throws where nothing can be sent. */
  #submit(given: OrderIntent, sender: Subscriber<OrderState>): void {
    const error = this.#obstacle();
    if (error) throw error;
    const intent = this.#orders.tagged({ ...given });
    this.#asking.set(intent, sender);
    this.#intents.next(intent);
  }

  /** Why nothing can be sent now. */
  #obstacle(): XtpStateError | undefined {
    if (this.#isOver || this.#orders.isCancelling) return new XtpStateError('The strategy has ended or failed: nothing was sent.');
    if (this.#options.account.isLive) return undefined;
    return new XtpStateError('The account has no session: nothing was sent. See its status.');
  }

  #notSent(intent: OrderIntent, error: unknown): void {
    this.#out.next({ event: 'notSent', intent, error });
  }

  #onVerdict(verdict: Verdict): void {
    const { intent } = verdict;
    const sender = this.#asking.get(intent);
    this.#asking.delete(intent);
    if (verdict.type === 'denied') {
      const { type, ...denied } = verdict;
      this.#out.next({ event: type, ...denied });
      sender?.error(new XtpDeniedError(verdict));
    } else if (this.#orders.isCancelling || sender?.closed) {
      verdict.release?.();
      this.#notSent(intent, new XtpStateError('Nobody waits for the order any more: nothing was sent.')); // rules that took their time
    } else {
      this.#orders.send(intent, sender);
    }
  }

  #failed(by: 'strategy' | 'risk', error: unknown): void {
    if (this.#isOver) return;
    const { restart, onStop, scheduler = asyncScheduler } = this.#options;
    const isAgain = by === 'strategy' && restart !== undefined && this.#restarts < (restart.times ?? Infinity);
    this.#out.next({ event: 'failed', by, error, ...(isAgain && { restartMs: restart.delayMs }) });
    if (!isAgain) {
      this.#end();
      return;
    }
    this.#restarts++;
    const waiting = scheduler.schedule(() => {
      waiting.unsubscribe();
      this.#isDue = true;
      this.#beginAgain();
    }, restart.delayMs);
    this.#life.add(waiting);
    if (onStop === 'cancel') this.#orders.cancelAll();
  }

  /** Orders that are to be cancelled have no strategy that is responsible for them: they end first. */
  #beginAgain(): void {
    if (!this.#isDue || (this.#orders.isCancelling && !this.#orders.isIdle)) return;
    this.#isDue = false;
    this.#orders.goOn();
    this.#beginStrategy();
  }

  /** Nothing more is wanted. */
  #end(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#life.unsubscribe();
    for (const sender of this.#asking.values()) sender.error(new XtpStateError('The strategy has ended: nothing was sent.'));
    this.#asking.clear();
    if (this.#options.onStop === 'cancel') this.#orders.cancelAll();
    this.#completeIfDone();
  }

  #settled(): void {
    this.#beginAgain();
    this.#completeIfDone();
  }

  #completeIfDone(): void {
    if (this.#isOver && this.#orders.isIdle) this.#out.complete();
  }
}
