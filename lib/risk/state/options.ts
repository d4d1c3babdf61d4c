import type { Observable, ObservableInput, SchedulerLike, Unsubscribable } from 'rxjs';
import type { CurrentValue } from '../../ledger/current-value';
import type { LedgerAsset, LedgerPosition } from '../../ledger/figures';
import type { FeeRatesOf, FeeTerms } from '../../ledger/settings';
import type { FeeRates } from '../../market/fees';
import type { TradingCalendar } from '../../market/calendar';
import type { CallOptions } from '../../session/call-options';
import type { ConnectionStatus } from '../../session/status';
import type { OrderGuard } from '../../trade/order-guards';
import type { OrderState } from '../../trade/order-state';
import type { TradeReport } from '../../xtp/generated/structs';
import type { RiskQuote } from './instrument';
import type { TradingModeChange } from './risk-state';
import type { Security } from './security';

/** What risk control needs of an account; `Account` has it. */
export interface RiskAccount {
  readonly user: string;
  readonly tradingDay: string;
  readonly status: Observable<ConnectionStatus>;
  readonly orders: Observable<OrderState>;
  /** Fills, told to the ledger first. Without them what an order says it has filled is taken to be in the positions at once. */
  readonly trades?: Observable<Pick<TradeReport, 'orderXtpId' | 'quantity'>>;
  /** All orders heard of on its trading day. */
  knownOrders(): OrderState[];
  /** An order, if anything was heard of it. */
  order(orderXtpId: bigint): OrderState | undefined;
  /** Orders and trades of the day that had not been told come by `orders`. */
  reconcile(options?: CallOptions): Promise<unknown>;
  /** Asks the guard about every order and cancel from now on. */
  guard(guard: OrderGuard): Unsubscribable;
}

/** What risk control needs of a ledger; `Ledger` has it. */
export interface RiskLedger {
  readonly asset: CurrentValue<LedgerAsset>;
  readonly positions: Observable<LedgerPosition>;
  /** All positions of the day. */
  allPositions(): LedgerPosition[];
  /** What fees are estimated with. */
  feeRates(symbol: string, side: 'buy' | 'sell'): FeeRates;
  /** Asks the counter and takes over what it says. */
  reconcile(options?: CallOptions): Promise<unknown>;
  /** Ends it. */
  close(): void;
}

/** For `openRiskState`. */
export interface RiskStateOptions {
  /** Quotes of what is traded and held, e.g. `quotes.snapshots(symbols)`. Without them rules that need a price deny. An error of them is passed on to nobody: their prices grow old. */
  readonly quotes?: ObservableInput<RiskQuote>;
  /**
   * What the counter publishes of instruments: `() => quotes.queryInstruments('SH')`. It wins over the market's rules. A function is asked before the first order of each day, and until it has answered no
   * order passes; a list is of the day that it was asked on, and stays.
   */
  readonly securities?: Iterable<Security> | (() => Iterable<Security> | Promise<Iterable<Security>>);
  /** A ledger that is open already. Default: one is opened, and closed with the state. */
  readonly ledger?: RiskLedger;
  /** For that one: as `LedgerOptions.fees`. */
  readonly fees?: FeeTerms | FeeRatesOf;
  /** An accepted order that was not sent within this time gives back what is reserved for it; sent later, it is checked again. Default 30,000 ms. */
  readonly acceptedForMs?: number;
  /** The highest equity of before, yuan: drawdown is counted from it. */
  readonly peakEquity?: number;
  /** Realised profit of the day from before, yuan, negative when lost: of an earlier run of the program, for `lossLimit`. The ledger counts from when it is opened. */
  readonly realisedProfit?: number;
  /** How it begins. Default `trading`; a program that was halted and is started again passes what it was. */
  readonly mode?: TradingModeChange;
  /** The trading days of the exchanges. Default `chinaCalendar`. */
  readonly calendar?: TradingCalendar;
  /** How long the counter may take for an answer. Default 30,000 ms. */
  readonly timeoutMs?: number;
  /** The clock: `now()` is the time in epoch milliseconds. Default: this machine's. */
  readonly scheduler?: SchedulerLike;
}
