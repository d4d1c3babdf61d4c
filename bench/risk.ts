/** What a gate costs an order, and the whole way from a quote to an order through it. */
import { createHistogram, type RecordableHistogram } from 'node:perf_hooks';
import { NEVER, Subject, of, type Observable } from 'rxjs';
import { nowNs, type Account, type OrderIntent, type OrderState, type SnapshotEvent, type StockOrder } from 'xtp-rx';
import type { LedgerAsset } from 'xtp-rx/ledger';
import { feeRates } from 'xtp-rx/market';
import {
  dailyPriceLimit,
  lotSize,
  maxDailyTurnover,
  maxOpenOrders,
  maxOrderQuantity,
  maxOrderValue,
  maxPositionRatio,
  openRiskState,
  orderRate,
  priceCage,
  priceTick,
  riskGate,
  selfTrade,
  sellablePosition,
  sufficientCash,
  suspended,
  tradingPhase,
  type RiskAccount,
  type RiskLedger,
  type RiskOperator,
  type RiskState,
} from 'xtp-rx/risk';
import { addon, finish, openQuotes, openTrader, orderLibrary, start, symbols } from './feed';
import type { Percentiles } from './measure';

const day = 20250801;

/** Fifteen that a careful user has, beside the three that every gate has. */
function fifteen(): RiskOperator[] {
  return [
    tradingPhase(),
    suspended(),
    lotSize(),
    priceTick(),
    dailyPriceLimit(),
    priceCage(),
    maxOrderQuantity({ limit: 1_000_000 }),
    maxOrderValue(),
    sufficientCash(),
    sellablePosition(),
    maxPositionRatio(),
    maxDailyTurnover({ limit: 1e12 }),
    maxOpenOrders({ total: 1_000_000 }),
    selfTrade(),
    orderRate({ perSecond: 1_000_000, perDay: 1_000_000_000 }),
  ];
}

const asset: LedgerAsset = {
  ...{ totalAsset: 1e12, buyingPower: 1e12, withholdingAmount: 0, fundBuyAmount: 0, fundBuyFee: 0, fundSellAmount: 0, fundSellFee: 0 },
  ...{ accountType: 'normal', fees: 0, realisedProfit: 0, unrealisedProfit: 0, marketValue: 0, unpriced: [], needsReconcile: false },
};

/** A ledger looks them up once a day. */
const rates = { buy: feeRates('shMain', day, 'buy'), sell: feeRates('shMain', day, 'sell') };

/** A rich account's; nothing becomes of it. */
const ledger: RiskLedger = {
  asset: Object.assign(NEVER as Observable<LedgerAsset>, { value: asset }),
  positions: NEVER,
  allPositions: () => [],
  feeRates: (_symbol, side) => rates[side],
  reconcile: () => Promise.resolve(),
  close: () => undefined,
};

const noGuard = { unsubscribe: () => undefined };

/** An account that sends nothing. */
function silent(): RiskAccount {
  return {
    ...{ user: 'bench', tradingDay: String(day), status: of({ state: 'live' } as const), orders: NEVER },
    ...{ knownOrders: () => [], order: () => undefined, reconcile: () => Promise.resolve(), guard: () => noGuard },
  };
}

/** Time goes on from a moment of continuous trading: it is looked at as often, and costs as much, as the machine's. */
const ahead = Date.now() - Date.UTC(2025, 7, 1, 2, 0, 0);
const clock = { now: () => Date.now() - ahead, schedule: () => new Subject<void>().subscribe() };

/** As the counter publishes them. */
const securities = symbols.map((symbol, i) => ({
  symbol,
  ...{ securityStatus: 'common' as const, isHavePriceLimit: true, preClosePrice: 10 + i * 0.01 },
  ...{ upperLimitPrice: 10_000, lowerLimitPrice: 0.01 }, // the feed's prices know no limits
}));

async function stateOf(account: RiskAccount, quotes?: Observable<SnapshotEvent>): Promise<RiskState> {
  return openRiskState(account, { ledger, securities, scheduler: clock as never, ...(quotes && { quotes }) });
}

const intents: readonly StockOrder[] = symbols.map((symbol, i) => ({
  symbol,
  side: 'buy',
  quantity: 100 * (1 + (i % 10)),
  price: 10 + i * 0.01,
}));

/** Quotes of every symbol, as the state keeps them. */
function quoteAll(quotes: Subject<SnapshotEvent>): void {
  intents.forEach(({ symbol }, i) => {
    const last = 10 + i * 0.01;
    const quote = {
      ...{
        symbol,
        lastPrice: last,
        upperLimitPrice: last * 1.1,
        lowerLimitPrice: last * 0.9,
        preClosePrice: last,
        tickerStatus: 'T111    ',
      },
      ...{ bidPriceAt: () => last - 0.01, askPriceAt: () => last + 0.01 },
    };
    quotes.next(quote as unknown as SnapshotEvent);
  });
}

const percentiles = (histogram: RecordableHistogram): Percentiles => ({
  p50: histogram.percentile(50),
  p99: histogram.percentile(99),
  p999: histogram.percentile(99.9),
});

/** Nanoseconds of one check, what looking at the clock costs taken off; and what the heap has grown by between a million checks and ten millions. */
export interface GateCost {
  readonly rules: number;
  readonly check: Percentiles;
  readonly heapGrowthBytes: number;
}

export async function gateCost(checks: number): Promise<GateCost> {
  const quotes = new Subject<SnapshotEvent>();
  const state = await stateOf(silent(), quotes);
  quoteAll(quotes);
  const rules = fifteen();
  const gate = riskGate({ state, rules, guard: false });
  const histogram = createHistogram();
  const looking = clockCost();
  let heapAtFirst = 0;
  const first = Math.min(1_000_000, checks / 10);
  for (let i = 0; i < checks; i++) {
    const intent = intents[i % intents.length]!;
    const before = nowNs();
    const verdict = gate.check(intent);
    const taken = nowNs() - before - looking;
    if (verdict.type === 'denied') throw new Error(`${verdict.rule}: ${verdict.message}`);
    verdict.release?.(); // it is not sent
    if (i >= first) histogram.record(Math.max(1, Math.round(taken)));
    else if (i === first - 1) heapAtFirst = heapUsed();
  }
  const heapGrowthBytes = heapUsed() - heapAtFirst;
  gate.close();
  state.close();
  return { rules: rules.length, check: percentiles(histogram), heapGrowthBytes };
}

function clockCost(): number {
  const taken: number[] = [];
  for (let i = 0; i < 10_000; i++) {
    const before = nowNs();
    taken.push(nowNs() - before);
  }
  return taken.sort((a, b) => a - b)[taken.length >> 1]!;
}

function heapUsed(): number {
  const { gc } = globalThis as { gc?: () => void };
  gc?.();
  gc?.();
  return process.memoryUsage().heapUsed;
}

/** Of an account of the benchmark's SDK, which knows no trading day and has no records. */
function sending(account: Account): RiskAccount {
  return {
    ...{ user: 'bench', tradingDay: String(day), status: account.status, orders: account.orders },
    ...{ knownOrders: () => [], order: (id: bigint): OrderState | undefined => account.order(id), reconcile: () => Promise.resolve() },
    guard: (guard) => account.guard(guard),
  };
}

/** Nanoseconds from the entry of the quote's callback to the entry of InsertOrder, at 1,000 quotes a second. */
export async function tickToOrder(events: number, delivery: 'wake' | 'spin'): Promise<Percentiles> {
  const { client, account } = await openTrader();
  addon.openOrders(orderLibrary);
  const quotes = await openQuotes({ delivery });
  const state = await stateOf(sending(account), quotes.allSnapshots);
  const gate = riskGate({ state, rules: fifteen() });
  const histogram = createHistogram();
  let sent = 0;
  const wanted = new Subject<OrderIntent>();
  let receivedNs = 0;
  wanted.pipe(gate).subscribe((verdict) => {
    if (verdict.type === 'denied') throw new Error(`${verdict.rule}: ${verdict.message}`);
    account.submit(verdict.intent).subscribe();
    if (++sent > events / 2) histogram.record(Math.max(1, Math.round(addon.orderEnteredNs() - receivedNs))); // the first half warms
  });
  // The strategy: one lot at the best ask.
  const done = new Promise<void>((resolve) => {
    quotes.allSnapshots.subscribe((snapshot) => {
      ({ receivedNs } = snapshot);
      wanted.next({ symbol: snapshot.symbol, side: 'buy', quantity: 100, price: snapshot.askPriceAt(0) });
      if (sent === events) resolve();
    });
  });
  start({ kind: 'snapshots', events, perSecond: 1000 });
  const alive = setInterval(() => undefined, 100);
  await done;
  clearInterval(alive);
  finish(events);
  gate.close();
  state.close();
  addon.closeOrders();
  await quotes.close();
  await client.close();
  return percentiles(histogram);
}
