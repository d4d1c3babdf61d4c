/**
 * Orders of ours beside a real trading day: each waits at the best bid behind what was recorded there, and trades when the recording says that it is
 * its turn, worked out here from the ticks alone. The data may not be redistributed: it is taken from the folder named by XTP_RX_DATA, or from
 * `../shared/data` beside the repository, and without it the test is skipped.
 */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Tick as TickView, TradeReport } from 'xtp-rx';
import { importDatayes, readFeed } from 'xtp-rx/sim';
import { useCounter } from '../support/counter';

const folder = join(process.env['XTP_RX_DATA'] ?? resolve(__dirname, '../../../shared/data'), 'level2-2023-02-01');
const isThere = existsSync(folder);
const symbol = '600519.SH';
const on = (time: string): number => Date.parse(`2023-02-01T${time}+08:00`);
const moments = ['09:45:00', '10:20:00', '11:15:00', '13:05:00', '13:40:00', '14:20:00'];

/** A tick's fields, decoded once. */
interface Tick {
  /** When it is played, and when it happened at the exchange, which may be earlier. */
  readonly time: number;
  readonly happened: number;
  readonly entrust?: Pick<NonNullable<TickView['entrust']>, 'side' | 'orderType' | 'orderNumber' | 'price' | 'quantity'>;
  readonly trade?: Pick<NonNullable<TickView['trade']>, 'tradeFlag' | 'bidNumber' | 'price' | 'quantity'>;
}

function decode(played: bigint, { time: happened, entrust, trade }: TickView): Tick {
  const [, hours, minutes, seconds, ms] = /(\d\d)(\d\d)(\d\d)(\d{3})$/.exec(String(played))!;
  const time = on(`${hours}:${minutes}:${seconds}.${ms}`);
  if (entrust) {
    const { side, orderType, orderNumber, price, quantity } = entrust;
    return { time, happened, entrust: { side, orderType, orderNumber, price, quantity } };
  }
  if (!trade) return { time, happened };
  const { tradeFlag, bidNumber, price, quantity } = trade;
  return { time, happened, trade: { tradeFlag, bidNumber, price, quantity } };
}

interface Resting {
  readonly price: number;
  left: number;
}

/** The bids that wait, by order number: the plainest reading of Shanghai's ticks. */
class Bids {
  readonly orders = new Map<number, Resting>();

  apply({ entrust, trade }: Tick): void {
    if (entrust?.side === 'B' && entrust.orderType === 'A')
      this.orders.set(entrust.orderNumber, { price: entrust.price, left: entrust.quantity });
    if (entrust?.side === 'B' && entrust.orderType === 'D') this.#reduce(entrust.orderNumber, entrust.quantity);
    if (trade && trade.tradeFlag !== 'B') this.#reduce(trade.bidNumber, trade.quantity);
  }

  best(): number {
    return Math.max(...[...this.orders.values()].map(({ price }) => price));
  }

  #reduce(number: number, quantity: number): void {
    const order = this.orders.get(number);
    if (!order) return;
    order.left -= quantity;
    if (order.left <= 0) this.orders.delete(number);
  }
}

/** When an order to buy at `price` that came at `at` must trade: in front of it are those that waited then. */
function turnOf(ticks: readonly Tick[], at: number, price: number): { time: number; ahead: number; left: number } | undefined {
  const bids = new Bids();
  let next = 0;
  for (; next < ticks.length && ticks[next]!.time <= at; next++) bids.apply(ticks[next]!);
  const ahead = new Map([...bids.orders].filter(([, order]) => order.price === price));
  const quantity = [...ahead.values()].reduce((sum, { left }) => sum + left, 0);
  for (; next < ticks.length; next++) {
    const { entrust, trade, time, happened } = ticks[next]!;
    // An offer that recorded bids would take is not what waits: its trades follow.
    const offered = entrust?.side === 'S' && entrust.orderType === 'A' && entrust.price <= price && entrust.price > bids.best();
    const through = trade !== undefined && trade.price < price;
    const later = trade?.tradeFlag === 'S' && trade.price === price && !ahead.has(trade.bidNumber);
    bids.apply(ticks[next]!);
    // Told later, but there before.
    const added = entrust?.side === 'B' && entrust.orderType === 'A' && entrust.price === price && happened < at;
    if (added) ahead.set(entrust.orderNumber, bids.orders.get(entrust.orderNumber)!);
    const left = [...ahead].reduce((sum, [number, order]) => sum + (bids.orders.has(number) ? order.left : 0), 0);
    if (offered || through || later) return { time, ahead: quantity, left };
  }
  return undefined;
}

(isThere ? describe : describe.skip)(
  `orders beside 600519.SH on 2023-02-01${isThere ? '' : ' (SKIPPED: needs the data folder, see XTP_RX_DATA)'}`,
  () => {
    const counter = useCounter();
    const temporary = mkdtempSync(join(tmpdir(), 'xtp-rx-orders-'));
    const file = join(temporary, 'day.feed');
    const ticks: Tick[] = [];

    beforeAll(async () => {
      await importDatayes({ folder, output: file, symbols: [symbol] });
      const feed = await readFeed(file);
      for (const record of feed.records()) if (record.kind === 'tick') ticks.push(decode(record.time, record.tick));
    }, 180_000);
    afterAll(() => {
      counter.sim.loadFeed();
      rmSync(temporary, { recursive: true, force: true });
    });

    test.each(moments)(
      'one at the best bid at %s trades when those in front of it are gone, not before',
      async (moment) => {
        const at = on(moment);
        const bids = new Bids();
        for (const tick of ticks) if (tick.time <= at) bids.apply(tick);
        const price = bids.best();
        const turn = turnOf(ticks, at, price)!;
        // Those in front are gone; where the price has not gone through them, none is left.
        expect(turn.ahead).toBeGreaterThan(0);
        expect(turn.left).toBe(0);

        counter.sim.configure({ cash: 10_000_000 });
        counter.sim.loadFeed(file);
        const { account } = await counter.trader();
        const trades: TradeReport[] = [];
        account.trades.subscribe((trade) => trades.push(trade));
        await counter.play({ untilMs: at });
        account.submit({ symbol, side: 'buy', price, quantity: 100 }).subscribe();
        await counter.play({ untilMs: turn.time - 1 });
        expect(trades).toEqual([]);
        await counter.play({ untilMs: turn.time });
        expect(trades.map(({ quantity, price: paid, tradeTime }) => [quantity, paid, tradeTime])).toEqual([[100, price, turn.time]]);
      },
      60_000,
    );

    test('one that nothing comes to for the rest of the day does not trade, though an offer below it is told between its trades', async () => {
      const at = on('10:50:00');
      const bids = new Bids();
      for (const tick of ticks) if (tick.time <= at) bids.apply(tick);
      const price = bids.best();
      expect(turnOf(ticks, at, price)).toBeUndefined();
      expect(ticks.some(({ time, entrust }) => time > at && entrust?.side === 'S' && entrust.price < price)).toBe(true);

      counter.sim.configure({ cash: 10_000_000 });
      counter.sim.loadFeed(file);
      const { account } = await counter.trader();
      await counter.play({ untilMs: at });
      const trades: TradeReport[] = [];
      account.trades.subscribe((trade) => trades.push(trade));
      account.submit({ symbol, side: 'buy', price, quantity: 100 }).subscribe();
      await counter.play({});
      expect(trades).toEqual([]);
    }, 240_000);
  },
);
