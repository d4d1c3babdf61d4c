import type { Observable, OperatorFunction, SchedulerLike } from 'rxjs';
import type { Executor } from '../execution/executor';
import type { Denied, Verdict } from '../risk/verdict';
import type { ConnectionStatus } from '../session/status';
import type { CancelRefusal } from '../trade/cancel-refusal';
import type { OrderIntent } from '../trade/order-intent';
import type { OrderState } from '../trade/order-state';
import type { TradeReport } from '../xtp/generated/structs';

/** What a strategy's account must be: an `Account` is one. */
export interface StrategyAccount extends Executor {
  readonly trades: Observable<TradeReport>;
  /** Cancels that the counter refused. */
  readonly cancelRefusals: Observable<CancelRefusal>;
  readonly status: Observable<ConnectionStatus>;
  /** Whether orders can be sent. */
  readonly isLive: boolean;
  /** The state of an order, if anything was heard of it. */
  order(orderXtpId: bigint): OrderState | undefined;
  /** The states of all orders heard of today. */
  knownOrders(): OrderState[];
}

/** Asks to cancel an order. */
export interface CancelIntent {
  readonly cancel: bigint;
}

/** What a strategy wants done. */
export type StrategyIntent = OrderIntent | CancelIntent;

/** What a strategy sees. */
export interface StrategyStreams<Quotes> {
  readonly quotes: Quotes;
  /** The states of its own orders; with a tag, of all orders that carry it. */
  readonly orders: Observable<OrderState>;
  /** The fills of its own orders; with a tag, of all orders that carry it. */
  readonly trades: Observable<TradeReport>;
  /** Where the account's session stands. While it is not live nothing is sent (`notSent`). */
  readonly status: Observable<ConnectionStatus>;
  /**
   * Sends orders for the algorithms of `xtp-rx/execution`, `twap({ executor, ... })`: they pass the rules, carry the tag and are the strategy's own, as those it gives itself. What
   * the rules stop errors with XtpDeniedError.
   */
  readonly executor: Executor;
  /** Everybody's orders and fills of the account. */
  readonly everyone: Pick<StrategyAccount, 'orders' | 'trades'>;
}

/** A function from what happens to what is to be done. */
export type Strategy<Quotes> = (streams: StrategyStreams<Quotes>) => Observable<StrategyIntent>;

/** For `runStrategy`. */
export interface StrategyOptions<Quotes> {
  /** A `QuoteClient`, or whatever the strategy takes for one. */
  readonly quotes: Quotes;
  readonly account: StrategyAccount;
  /**
   * Rules of `xtp-rx/risk`, several in a `pipe`. They see the intents of all restarts of the strategy, each with its tag and as the object that is then given to the account: verdicts
   * must hand it on, not a copy.
   */
  readonly risk: OperatorFunction<OrderIntent, Verdict>;
  readonly strategy: Strategy<Quotes>;
  /** What becomes of its open orders when it ends, fails or is unsubscribed. A failed one begins anew when they have ended. Default `leave`. */
  readonly onStop?: 'leave' | 'cancel';
  /** A strategy that fails is begun anew after so many milliseconds, at most so many times (default: any number). Default: it ends. */
  readonly restart?: { readonly delayMs: number; readonly times?: number };
  /**
   * Given as `orderClientId` to orders that have none; orders with it are the strategy's own, also from before this run, so give it to one strategy alone. `onStop: 'cancel'`
   * cancels those that this client sent.
   */
  readonly tag?: number;
  /** For restarts, and cancels that are sent again. Default: asyncScheduler. */
  readonly scheduler?: SchedulerLike;
}

/** What became of what a strategy wants. */
export type StrategyEvent =
  /** A rule of ours stopped the order. */
  | ({ readonly event: 'denied' } & Omit<Denied, 'type'>)
  /** The state of an order, at every change of it; also fills told after its end. */
  | { readonly event: 'order'; readonly intent: OrderIntent; readonly state: OrderState }
  /** Nothing was sent: there is no session (XtpStateError), the intent is wrong (XtpArgumentError, XtpSymbolError), or the SDK would not take it (XtpCallError). */
  | { readonly event: 'notSent'; readonly intent: OrderIntent; readonly error: unknown }
  /** Nothing more will be heard of an order that had not ended: the account logged out. */
  | { readonly event: 'lost'; readonly intent: OrderIntent; readonly state: OrderState | undefined }
  /** A cancel that was not sent, or refused (XtpRequestError). */
  | { readonly event: 'cancelFailed'; readonly orderXtpId: bigint; readonly error: unknown }
  /** The strategy, or its risk operator, threw. `restartMs` says when it begins anew; without it, it has ended. */
  | { readonly event: 'failed'; readonly by: 'strategy' | 'risk'; readonly error: unknown; readonly restartMs?: number };
