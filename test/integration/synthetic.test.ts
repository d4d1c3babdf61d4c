/** A made-up market on the simulated counter: its first minutes through the real addon, with quotes that arrive and an order that trades. */
import { afterAll, describe, expect, test } from '@jest/globals';
import type { OrderState, SnapshotEvent } from 'xtp-rx';
import { SimulatedCounterError } from 'xtp-rx/sim';
import { at, failureOf, useCounter } from '../support/counter';

const counter = useCounter();
afterAll(() => counter.sim.loadFeed());

const symbols = ['600001.SH', '000001.SZ', '688001.SH', '300001.SZ', '510001.SH', '159001.SZ'];

/** The snapshots of all symbols and the number of ticks until 9:40. */
async function firstMinutes(seed: number): Promise<{ snapshots: string[]; ticks: number }> {
  counter.sim.loadSynthetic({ seed, instruments: 12 });
  const client = await counter.quote();
  const snapshots: string[] = [];
  let ticks = 0;
  client.snapshots(symbols).subscribe((s) => {
    snapshots.push([s.symbol, s.timeRaw, s.lastPrice, s.volume, ...s.bidPrices, ...s.askPrices, ...s.bidQueue].join(' '));
  });
  client.ticks(symbols).subscribe(() => ticks++);
  // In steps: nothing is read while one is under way.
  while ((await counter.play({ records: 500, untilMs: at('09:40:00') })) > 0);
  expect(client.counters()).toMatchObject({ lost: 0 });
  await counter.restore();
  return { snapshots, ticks };
}

describe('a synthetic day', () => {
  test('comes with snapshots and ticks, the same for the same seed', async () => {
    const first = await firstMinutes(1);
    // Ten minutes of the opening call and ten of trading every three seconds, five of waiting every minute.
    expect(first.snapshots.length).toBeGreaterThan(symbols.length * 400);
    expect(first.snapshots.length).toBeLessThan(symbols.length * 410);
    expect(first.ticks).toBeGreaterThan(symbols.length * 100);
    expect(await firstMinutes(1)).toEqual(first);
    expect(await firstMinutes(2)).not.toEqual(first);
  }, 60_000);

  test('takes orders into its flow: they are seen in ticks and queues, and others trade with them', async () => {
    counter.sim.configure({ cash: 100_000_000 });
    counter.sim.loadSynthetic({ seed: 3, instruments: 7, ordersPerInstrument: 8000 });
    const { account } = await counter.trader();
    const client = await counter.quote();
    const symbol = '000001.SZ';
    let newest: SnapshotEvent | undefined;
    const entrusts = new Map<number, number>();
    client.snapshots(symbol).subscribe((snapshot) => (newest = snapshot.copy()));
    client.ticks(symbol).subscribe(({ entrust }) => {
      if (entrust) entrusts.set(entrust.sequence, entrust.quantity);
    });
    while ((await counter.play({ records: 500, untilMs: at('09:40:00') })) > 0);
    const price = newest!.bidPrices[0]!;
    expect(price).toBeGreaterThan(0);

    const states: OrderState[] = [];
    account.submit({ symbol, side: 'buy', price, quantity: 123_400 }).subscribe((state) => states.push(state));
    await counter.play({ records: 1 });
    const [row] = await account.queryOrders();
    expect(row!.orderExchangeId).toMatch(/^\d{16}$/);
    expect(entrusts.get(Number(row!.orderExchangeId))).toBe(123_400);

    // The next snapshot has it in the queue of the best price.
    await counter.play({ untilMs: at('09:40:04') });
    expect(newest!.bidPrices[0]).toBe(price);
    expect(newest!.bidQuantities[0]).toBeGreaterThanOrEqual(123_400);
    expect(newest!.bidQueue).toContain(123_400);
    // The flow trades with it, piece by piece and at its price.
    while ((await counter.play({ records: 5000, untilMs: at('11:30:00') })) > 0);
    const last = states.at(-1)!;
    expect(last.filled).toBeGreaterThan(0);
    expect(last.averagePrice).toBe(price);
    expect(states.length).toBeGreaterThan(5);
  });

  test('tells the instruments of its boards, and how many records there are where that is known', async () => {
    counter.sim.loadSynthetic({ instruments: 7, tradingDay: '20260106', ticks: false, snapshotIntervalMs: 6000 });
    expect(counter.sim.status().records).toBeGreaterThan(7 * 2500);
    const client = await counter.quote();
    const shanghai = await client.queryInstruments('SH');
    expect(shanghai.map(({ symbol }) => symbol)).toEqual(['600001.SH', '688001.SH', '510001.SH']);
    expect(client.tradingDay()).toBe('20260106');
  });

  test('is refused when its settings make no sense', async () => {
    expect(await failureOf(() => counter.sim.loadSynthetic({ instruments: 0 }))).toBeInstanceOf(SimulatedCounterError);
    expect(await failureOf(() => counter.sim.loadSynthetic({ tradingDay: '20260230' }))).toBeInstanceOf(SimulatedCounterError);
  });
});
