/** Clients, accounts and ledgers as `xtp-rx/monitor` sees them, moved by the test. */
import { BehaviorSubject, Subject } from 'rxjs';
import type { LedgerDifference } from '../../../lib/ledger';
import type { MeasuredAccount, MeasuredEvent, MeasuredLedger, MeasuredQuotes, WatchedQuotes, WatchedTrader } from '../../../lib/monitor';
import type { QuoteNotice } from '../../../lib/quote/notice';
import type { ConnectionStatus } from '../../../lib/session/status';
import type { CancelRefusal } from '../../../lib/trade/cancel-refusal';
import type { OrderState } from '../../../lib/trade/order-state';
import type { Reconciliation } from '../../../lib/trade/reconciliation';
import type { SentRequest } from '../../../lib/trade/sent-request';
import type { TraderNotice } from '../../../lib/trade/trader-client';
import type { TradeReport } from '../../../lib/xtp/generated/structs';

export class FakeQuotes implements WatchedQuotes, MeasuredQuotes {
  readonly status = new BehaviorSubject<ConnectionStatus>({ state: 'live' });
  readonly notices = new Subject<QuoteNotice>();
  readonly events = new Subject<unknown>();
  readonly allSnapshots = new Subject<MeasuredEvent>();
  readonly allOrderBooks = new Subject<MeasuredEvent>();
  readonly allTicks = new Subject<MeasuredEvent>();
  subscribed = 1;
  wholes = 0;
  readonly market = { subscriptions: () => this.wholes };
  subscriptions = (): Record<string, number> => ({ snapshots: this.subscribed });
  counters = (): { lost: number; spilled: number; ringBytes: number; usedBytes: number } => ({
    lost: 1,
    spilled: 2,
    ringBytes: 1000,
    usedBytes: 10,
  });
}

export class FakeTrader implements WatchedTrader {
  readonly notices = new Subject<TraderNotice>();
  readonly events = new Subject<unknown>();
  counters = new FakeQuotes().counters;
}

export class FakeAccount implements MeasuredAccount {
  readonly status = new BehaviorSubject<ConnectionStatus>({ state: 'live' });
  readonly orders = new Subject<OrderState>();
  readonly trades = new Subject<Pick<TradeReport, 'side' | 'tradeAmount'>>();
  readonly events = new Subject<unknown>();
  readonly sent = new Subject<SentRequest>();
  readonly cancelRefusals = new Subject<CancelRefusal>();
  readonly reconciliations = new Subject<Pick<Reconciliation, 'restarted' | 'unknown'>>();
  tradingDay = '20260105';
  known: OrderState[] = [];
  knownOrders = (): OrderState[] => this.known;

  constructor(readonly user = 'trader1') {}

  /** The account ends. */
  end(): void {
    for (const stream of [this.status, this.orders, this.trades, this.events, this.sent, this.cancelRefusals, this.reconciliations])
      stream.complete();
  }
}

export class FakeLedger implements MeasuredLedger {
  readonly differences = new Subject<LedgerDifference>();
  readonly asset = { value: { totalAsset: 5, buyingPower: 4, marketValue: 3, realisedProfit: 2, unrealisedProfit: -1 } };
}
