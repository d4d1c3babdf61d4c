/**
 * The main job: a day on the simulated counter. Quotes flow in, a small strategy trades through a risk gate, the terminal shows it live, and the
 * summary must add up. `npm start`, or `npm start -- --data <folder>` for a real day.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { share, tap } from 'rxjs';
import { isEnded, nowNs, QuoteClient, TraderClient, type Account } from 'xtp-rx';
import { maxOpenOrders, maxOrderValue, openRiskState, riskGate, sellablePosition, sufficientCash } from 'xtp-rx/risk';
import { SimulatedCounter } from 'xtp-rx/sim';
import { Board } from './board';
import { prepareDay, type Day } from './day';
import { readOptions } from './options';
import { meanReversion } from './strategy';
import { summarize } from './summary';
import { Screen } from './view';

/** Yuan an order: one lot of the dearest share passes, two do not. */
const orderLimit = 200_000;
/** An order that rests longer than this (simulated) is cancelled. */
const patienceMs = 5 * 60_000;
const redrawMs = 200;
/** How long the last events may take; what is still missing then is reported as such. */
const settleMs = 2000;

async function main(): Promise<boolean> {
  const options = readOptions();
  const counter = SimulatedCounter.open();
  const day = await prepareDay(counter, options.data);
  const logFolder = mkdtempSync(join(tmpdir(), 'xtp-rx-log-'));
  const quotes = new QuoteClient({ clientId: 1, logFolder });
  const trader = new TraderClient({ clientId: 1, logFolder });
  try {
    counter.configure({ cash: day.cash, positions: day.positions });
    const login = { host: '127.0.0.1', port: 6001, user: 'demo', password: 'demo' };
    await quotes.login(login);
    return await play(counter, quotes, await trader.login(login), day, options.speed);
  } finally {
    await Promise.all([quotes.close(), trader.close()]);
    day.cleanUp();
    rmSync(logFolder, { recursive: true, force: true });
  }
}

async function play(counter: SimulatedCounter, quotes: QuoteClient, account: Account, day: Day, speed: number): Promise<boolean> {
  const board = new Board();
  for (const { symbol, quantity } of day.positions) board.holdings.set(symbol, { overnight: quantity, bought: 0, sold: 0 });
  for (const instrument of [...(await quotes.queryInstruments('SH')), ...(await quotes.queryInstruments('SZ'))])
    board.instruments.set(instrument.symbol, instrument);

  const snapshots = quotes.snapshots(day.symbols).pipe(
    tap((snapshot) => {
      board.latencyNs.record(Math.max(1, Math.round(nowNs() - snapshot.receivedNs)));
      board.onSnapshot(snapshot);
    }),
    share(),
  );
  quotes.ticks(day.symbols).subscribe(() => board.counts.ticks++);
  quotes.notices.subscribe((notice) => console.error('notice:', notice));
  account.orders.subscribe((order) => board.orders.set(order.orderXtpId, order));
  account.orderEvents.subscribe(() => board.counts.orderEvents++);
  account.trades.subscribe((trade) => board.onTrade(trade));

  const gate = riskGate({
    state: await openRiskState(account),
    rules: [maxOrderValue({ limit: orderLimit }), maxOpenOrders({ perInstrument: 1 }), sellablePosition(), sufficientCash()],
  });
  meanReversion(snapshots)
    .pipe(gate)
    .subscribe((verdict) => {
      if (verdict.type === 'denied') board.denied.push(verdict);
      else account.submit(verdict.intent).subscribe({ error: (error: Error) => console.error('not sent:', error.message) });
    });
  snapshots.subscribe(() => cancelStale(board, account));

  const screen = new Screen();
  const cash = day.cash;
  const started = performance.now();
  counter.start(speed);
  await new Promise<void>((resolve) => {
    const timer = setInterval(() => {
      screen.show(board, day.symbols, cash - board.buys + board.sells, withheld(board));
      if (!counter.status().finished) return;
      clearInterval(timer);
      resolve();
    }, redrawMs);
  });
  await allHeard(counter, board);
  const asset = await account.queryAsset();
  if (!asset) throw new Error('The counter told no asset.');
  return summarize(board, {
    cashBefore: cash,
    asset,
    positions: await account.queryPositions(),
    quotesSent: counter.status().quotesSent,
    lost: quotes.counters().lost,
    seconds: (performance.now() - started) / 1000,
  });
}

/** The counter may be at its end a moment before its last callbacks are: waits until all were heard and no more come. */
async function allHeard(counter: SimulatedCounter, { counts }: Board): Promise<void> {
  const heard = (): number => counts.snapshots + counts.ticks;
  const until = performance.now() + settleMs;
  let sent = -1;
  while (performance.now() < until) {
    const before = sent;
    sent = counter.status().quotesSent;
    if (sent === before && heard() === sent) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

function withheld(board: Board): number {
  let sum = 0;
  for (const order of board.orders.values()) if (order.side === 'buy') sum += order.remaining * order.price;
  return sum;
}

const cancelling = new Set<bigint>();

function cancelStale(board: Board, account: Account): void {
  for (const order of board.orders.values()) {
    if (isEnded(order) || cancelling.has(order.orderXtpId) || order.time === 0 || board.now - order.time < patienceMs) continue;
    cancelling.add(order.orderXtpId);
    account.requestCancel(order.orderXtpId);
  }
}

main().then(
  (good) => (process.exitCode = good ? 0 : 1),
  (error: unknown) => {
    console.error(error instanceof Error ? `${error.name}: ${error.message}` : error);
    process.exitCode = 1;
  },
);
