/** `xtp-rx demo`: the way of one order on the simulated counter, and sums that must add up. */
import { phaseAt } from '../../market/phase';
import { QuoteClient } from '../../quote/quote-client';
import { allDelivered } from '../../native/connection';
import type { SimulatedCounter } from '../../sim/simulated-counter';
import type { OrderIntent } from '../../trade/order-intent';
import { isEnded, type OrderState } from '../../trade/order-state';
import type { Account } from '../../trade/account';
import { TraderClient } from '../../trade/trader-client';
import type { SnapshotEvent } from '../../xtp/generated/events';
import type { Asset, Position, TradeReport } from '../../xtp/generated/structs';
import { anyLogin, openDay } from '../sim/day';
import { temporaryFolder } from '../temporary-folder';

const symbol = '600001.SH';
/** Shares beyond those of the best offer, so that the order trades at two prices. */
const beyondBest = 1000;
const lot = 100;
export const demoCash = 1_000_000;
const cent = 0.005;

/** A figure from two sides, which must be the same. */
export interface DemoSum {
  readonly what: string;
  readonly ours: number;
  readonly counters: number;
  readonly same: boolean;
}

/** What the demo tells, as it happens. */
export type DemoEvent =
  | { readonly event: 'quote'; readonly snapshot: SnapshotEvent }
  | { readonly event: 'order'; readonly order: OrderState }
  | { readonly event: 'trade'; readonly trade: TradeReport }
  | { readonly event: 'position'; readonly position: Position }
  | { readonly event: 'asset'; readonly asset: Asset }
  | { readonly event: 'sum'; readonly sum: DemoSum };

type Tell = (event: DemoEvent) => void;

/** Resolves with whether everything adds up. */
export async function runDemo(tell: Tell): Promise<boolean> {
  const counter = openDay({});
  counter.configure({ cash: demoCash });
  const log = temporaryFolder();
  const quotes = new QuoteClient({ clientId: 1, logFolder: log.path });
  const trader = new TraderClient({ clientId: 1, logFolder: log.path });
  try {
    await quotes.login(anyLogin);
    return await trade(counter, quotes, await trader.login(anyLogin), tell);
  } finally {
    await Promise.all([quotes.close(), trader.close()]);
    log.remove();
  }
}

async function trade(counter: SimulatedCounter, quotes: QuoteClient, account: Account, tell: Tell): Promise<boolean> {
  const trades: TradeReport[] = [];
  account.trades.subscribe((report) => {
    trades.push(report.copy());
    tell({ event: 'trade', trade: report });
  });
  const snapshot = await firstOffer(counter, quotes);
  tell({ event: 'quote', snapshot });
  const quantity = Math.ceil(snapshot.askQuantityAt(0) / lot) * lot + beyondBest;
  await endOf(counter, account, { symbol, side: 'buy', quantity, price: snapshot.askPriceAt(1) }, tell);

  const asset = await account.queryAsset();
  const [position] = await account.queryPositions();
  if (!asset || !position) throw new Error('The simulated counter told no asset or no position.');
  tell({ event: 'position', position });
  tell({ event: 'asset', asset });
  const sums = sumsOf(trades, position, asset);
  for (const sum of sums) tell({ event: 'sum', sum });
  return sums.every(({ same }) => same);
}

/** Plays until `isThere`, a few records at a time. Throws when the day ends before. */
async function playUntil(counter: SimulatedCounter, what: string, isThere: () => boolean): Promise<void> {
  while (!isThere()) {
    if ((await counter.advance({ records: 20 })) === 0) throw new Error(`The simulated day ended without ${what}.`);
    await allDelivered();
  }
}

/** The first quote of continuous trading with two offers. */
async function firstOffer(counter: SimulatedCounter, quotes: QuoteClient): Promise<SnapshotEvent> {
  let offer: SnapshotEvent | undefined;
  const subscription = quotes.snapshots(symbol).subscribe((snapshot) => {
    const isTrading = phaseAt(symbol, snapshot.time).phase === 'continuous';
    if (isTrading && snapshot.askPriceAt(1) > 0) offer ??= snapshot.copy();
  });
  await playUntil(counter, 'an offer', () => offer !== undefined);
  subscription.unsubscribe();
  return offer!;
}

/** Sends an order and follows it to its end. */
async function endOf(counter: SimulatedCounter, account: Account, intent: OrderIntent, tell: Tell): Promise<void> {
  let [ended, failure]: [boolean, unknown] = [false, undefined];
  account.submit(intent).subscribe({
    next: (order) => {
      tell({ event: 'order', order });
      ended ||= isEnded(order);
    },
    error: (error: unknown) => {
      failure = error;
      ended = true;
    },
  });
  await playUntil(counter, 'an end of the order', () => ended);
  if (failure !== undefined) throw failure as Error;
}

function sumsOf(trades: readonly TradeReport[], position: Position, asset: Asset): DemoSum[] {
  const sum = (of: (report: TradeReport) => number): number => trades.reduce((total, report) => total + of(report), 0);
  const bought = sum((report) => report.tradeAmount);
  const compared = (what: string, ours: number, counters: number, tolerance = 0): DemoSum => ({
    what,
    ours,
    counters,
    same: Math.abs(ours - counters) <= tolerance,
  });
  return [
    compared(
      'shares bought',
      sum((report) => report.quantity),
      position.totalQuantity,
    ),
    compared('paid, yuan', bought, asset.fundBuyAmount, cent),
    compared('cash left, yuan', demoCash - bought - asset.fundBuyFee, asset.buyingPower + asset.withholdingAmount, cent),
  ];
}
