import { asyncScheduler, Subscription, type Observable, type SchedulerLike } from 'rxjs';
import { XtpClosedError, XtpError, XtpOrderOpenError, XtpRequestError, XtpUnknownOrderError } from '../errors';
import type { Executor } from '../execution/executor';
import { dayAt } from '../market/shanghai';
import { apart } from '../operators/kept';
import { Answer } from '../session/answer';
import type { CallOptions } from '../session/call-options';
import type { CancelOutcome } from '../trade/cancel-outcome';
import type { OrderIntent } from '../trade/order-intent';
import { isEnded, type OrderState } from '../trade/order-state';
import type { Position } from '../xtp/generated/structs';
import { asyncValues, type AsyncValuesOptions } from './async-values';
import { needsProtection, order, type OrderWords, type PriceWord } from './order-words';

/** What a snapshot must have for a desk. */
export interface DeskSnapshot {
  readonly lastPrice: number;
  readonly upperLimitPrice: number;
  readonly lowerLimitPrice: number;
}

/** What a desk needs of its quotes; a `QuoteClient` has it. */
export interface DeskQuotes<Snapshot extends DeskSnapshot> {
  /** Snapshots of an instrument. */
  snapshots(symbol: string): Observable<Snapshot>;
}

/** What a desk needs of its account; an `Account` has it. */
export interface DeskAccount extends Executor {
  /** The state of an order, if anything was heard of it. */
  order(orderXtpId: bigint): OrderState | undefined;
  /** Asks to cancel an order and resolves with what became of it. */
  cancel(orderXtpId: bigint, options?: CallOptions): Promise<CancelOutcome>;
  /** The states of all orders of the day. */
  knownOrders(): OrderState[];
  /** What the account holds. */
  queryPositions(symbol?: string, options?: CallOptions): Promise<Position[]>;
}

/** For an order of a desk. */
export type DeskOrderOptions = OrderWords & CallOptions;

/** Quotes and orders by `await`, for those who do not want streams. `asyncDesk` makes one. */
export class AsyncDesk<Snapshot extends DeskSnapshot> {
  readonly #quotes: DeskQuotes<Snapshot>;
  readonly #account: DeskAccount;
  readonly #scheduler: SchedulerLike;

  /** @internal */
  constructor(quotes: DeskQuotes<Snapshot>, account: DeskAccount, scheduler: SchedulerLike) {
    this.#quotes = quotes;
    this.#account = account;
    this.#scheduler = scheduler;
  }

  /** The last price (yuan) of the first snapshot with one. Rejects with XtpTimeoutError, XtpAbortedError, XtpClosedError, XtpSymbolError. */
  async price(symbol: string, options: CallOptions = {}): Promise<number> {
    return (await this.#first(`The price of ${symbol}`, symbol, ({ lastPrice }) => lastPrice > 0, options)).lastPrice;
  }

  /** The next snapshot. Rejects as `price` does. */
  async snapshot(symbol: string, options: CallOptions = {}): Promise<Snapshot> {
    return this.#first(`A snapshot of ${symbol}`, symbol, () => true, options);
  }

  /** Snapshots for `for await`, as they come; by default a slow loop gets the newest. Ends with the client. Throws XtpSymbolError, XtpArgumentError. */
  snapshots(symbol: string, options: AsyncValuesOptions = {}): AsyncIterator<Snapshot, undefined> & AsyncIterable<Snapshot> {
    return asyncValues(this.#quotes.snapshots(symbol), options);
  }

  /**
   * Buys and resolves with how the order ended; a rejection is a state, too. Without a price at the market; where that needs a worst price, the day's price limit. Rejects with
   * XtpOrderOpenError, which has the order's id, when the time limit (default 30 s), the signal or a logout ends the waiting: nothing is cancelled by it. Rejects with XtpArgumentError,
   * XtpSymbolError, XtpStateError, XtpCallError, XtpAbortedError when nothing was sent.
   */
  async buy(symbol: string, quantity: number, price: PriceWord = 'market', options: DeskOrderOptions = {}): Promise<OrderState> {
    return this.#trade(symbol, 'buy', quantity, price, options);
  }

  /** Sells; as `buy`. */
  async sell(symbol: string, quantity: number, price: PriceWord = 'market', options: DeskOrderOptions = {}): Promise<OrderState> {
    return this.#trade(symbol, 'sell', quantity, price, options);
  }

  /** Sends any order; as `buy`. */
  async submit(intent: OrderIntent, options: CallOptions = {}): Promise<OrderState> {
    return this.#untilEnded(this.#account.submit(intent), options);
  }

  /**
   * Asks to cancel an order and resolves with how it ended, which may be filled. Rejects with XtpOrderOpenError as `buy` does, also when the cancel fails or is refused: `cause` is then its error;
   * with XtpUnknownOrderError when the counter has no such order.
   */
  async cancel(orderXtpId: bigint, options: CallOptions = {}): Promise<OrderState> {
    const outcome = await this.#account.cancel(orderXtpId, options).catch((error: unknown) => stillOpen(orderXtpId, error));
    if (outcome.type === 'refused') {
      return stillOpen(orderXtpId, new XtpRequestError(`The cancel of ${orderXtpId} was refused`, outcome.errorId, outcome.errorMessage));
    }
    if (!outcome.order) throw new XtpUnknownOrderError(`The counter has no order ${orderXtpId}: look at its id, and at its day.`);
    return outcome.order;
  }

  /** The orders heard of today. */
  orders(): OrderState[] {
    return this.#account.knownOrders();
  }

  /** What the account holds, as the counter says. Rejects as queries do. */
  async positions(symbol?: string, options: CallOptions = {}): Promise<Position[]> {
    return this.#account.queryPositions(symbol, options);
  }

  async #trade(symbol: string, side: 'buy' | 'sell', quantity: number, price: PriceWord, options: DeskOrderOptions): Promise<OrderState> {
    const { timeoutMs, signal, ...words } = options;
    const call: CallOptions = { ...(timeoutMs !== undefined && { timeoutMs }), ...(signal && { signal }) };
    const { day = dayAt(this.#scheduler.now()) } = words;
    const isBare = price === 'market' && words.protect === undefined && needsProtection(symbol, day);
    const limits = isBare ? { protect: await this.#limit(symbol, side, call) } : {};
    return this.submit(order(symbol, side, quantity, price, { ...words, ...limits, day }), call);
  }

  /** The worst price that the exchange lets anybody trade at today. */
  async #limit(symbol: string, side: 'buy' | 'sell', options: CallOptions): Promise<number> {
    const { upperLimitPrice, lowerLimitPrice } = await this.snapshot(symbol, options);
    return side === 'buy' ? upperLimitPrice : lowerLimitPrice;
  }

  async #untilEnded(states: Observable<OrderState>, options: CallOptions): Promise<OrderState> {
    let last: OrderState | undefined;
    const following = new Subscription();
    const answer = new Answer<OrderState>('The order', this.#scheduler, options, () => following.unsubscribe());
    if (answer.settled) return answer.promise; // its signal had fired already: nothing is sent
    following.add(
      states.subscribe({
        next: (state) => {
          last = state;
          if (isEnded(state)) answer.succeed(state);
        },
        error: (error: unknown) => answer.fail(error as XtpError),
        complete: () => answer.fail(ofAccount()),
      }),
    );
    return answer.promise.catch((error: unknown) => stillOpen(last?.orderXtpId, error));
  }

  async #first(what: string, symbol: string, isMeant: (snapshot: Snapshot) => boolean, options: CallOptions): Promise<Snapshot> {
    const snapshots = this.#quotes.snapshots(symbol);
    const following = new Subscription();
    const answer = new Answer<Snapshot>(what, this.#scheduler, options, () => following.unsubscribe());
    if (answer.settled) return answer.promise;
    following.add(
      snapshots.subscribe({
        next: (snapshot) => {
          if (isMeant(snapshot)) answer.succeed(apart(snapshot));
        },
        error: (error: unknown) => answer.fail(error as XtpError),
        complete: () => answer.fail(new XtpClosedError(`${what} will not come: the quotes have ended.`)),
      }),
    );
    return answer.promise;
  }
}

/** A desk on a quote client and an account. Both stay their owner's to close. */
export function asyncDesk<Snapshot extends DeskSnapshot>(
  quotes: DeskQuotes<Snapshot>,
  account: DeskAccount,
  { scheduler = asyncScheduler }: { readonly scheduler?: SchedulerLike } = {},
): AsyncDesk<Snapshot> {
  return new AsyncDesk(quotes, account, scheduler);
}

function ofAccount(): XtpClosedError {
  return new XtpClosedError('The account has ended.');
}

/** An order that was sent may still work. */
function stillOpen(orderXtpId: bigint | undefined, error: unknown): never {
  if (orderXtpId === undefined || !(error instanceof XtpError)) throw error;
  throw new XtpOrderOpenError(orderXtpId, error);
}
