/** A gate on a real account of the simulated counter. */
import { describe, expect, test } from '@jest/globals';
import { asyncScheduler, Subject, type SchedulerLike } from 'rxjs';
import { XtpDeniedError, type Account, type OrderIntent, type OrderState } from 'xtp-rx';
import { maxOrderValue, openRiskState, orderRate, riskGate, sufficientCash, type AnyVerdict, type RiskState } from 'xtp-rx/risk';
import { runStrategy } from 'xtp-rx/strategy';
import { at, eventually, failureOf, loginOptions, next, useCounter } from '../support/counter';

const counter = useCounter();
const buy = (more: Partial<OrderIntent> = {}): OrderIntent =>
  ({ symbol: '600001.SH', side: 'buy', quantity: 100, price: 9.9, ...more }) as OrderIntent;

/** The day's clock is the counter's. */
function dayClock(): SchedulerLike & { time: number } {
  const clock = { time: at('09:31:00'), now: () => clock.time, schedule: asyncScheduler.schedule.bind(asyncScheduler) };
  return clock;
}

const said = (verdict: AnyVerdict): string => (verdict.type === 'accepted' ? 'accepted' : verdict.code);

async function desk(): Promise<{ account: Account; state: RiskState; clock: ReturnType<typeof dayClock> }> {
  await counter.play({ untilMs: at('09:31:00') });
  const { account } = await counter.trader();
  const quotes = await counter.quote();
  const clock = dayClock();
  const state = await openRiskState(account, { quotes: quotes.snapshots(['600001.SH', '000001.SZ']), scheduler: clock });
  return { account, state, clock };
}

describe('a gate on an account', () => {
  test('stops what the counter would have refused for want of cash, with fees, and what a strategy sends past it', async () => {
    counter.sim.configure({ cash: 2000 });
    const { account, state } = await desk();
    const gate = riskGate({ state, rules: [sufficientCash()] });
    const wanted = new Subject<OrderIntent>();
    const events: string[] = [];
    runStrategy({ quotes: 0, account, risk: gate, strategy: () => wanted }).subscribe((event) =>
      events.push(event.event === 'order' ? event.state.stage : event.event === 'denied' ? event.code : event.event),
    );
    wanted.next(buy());
    wanted.next(buy());
    wanted.next(buy());
    await counter.play({ records: 1 });
    expect(events).toEqual(['submitted', 'submitted', 'INSUFFICIENT_CASH', 'working', 'working']);
    const seen = await failureOf(
      new Promise((resolve, reject) => account.submit(buy()).subscribe({ error: reject, complete: () => resolve(undefined) })),
    );
    expect(seen).toBeInstanceOf(XtpDeniedError);
    expect((await account.queryOrders()).map(({ orderStatus }) => orderStatus)).toEqual(['noTradeQueueing', 'noTradeQueueing']);
    expect([state.reserved, state.openOrders, state.ordersToday]).toEqual([0, 2, 2]);
  });

  test('begins with what the day has brought: positions, open orders, trades, order counts', async () => {
    counter.sim.configure({ positions: [{ symbol: '000001.SZ', quantity: 5000, price: 11 }] });
    await counter.play({ untilMs: at('09:31:00') });
    const first = await counter.trader();
    first.account.submit(buy()).subscribe();
    first.account.submit(buy({ price: 10.1, quantity: 300 })).subscribe(); // trades
    await counter.play({ records: 1 });
    const open = first.account.knownOrders().find(({ stage }) => stage === 'working')!;
    await first.account.cancel(open.orderXtpId);
    first.account.submit(buy({ price: 9.8 })).subscribe();
    await counter.play({ records: 1 });
    const traded = first.account.knownOrders().reduce((sum, { amount }) => sum + amount, 0);
    expect(traded).toBeGreaterThan(0);
    await first.client.close();

    const { account } = await counter.trader({ clientId: 1 });
    const quotes = await counter.quote();
    const symbols = ['600001.SH', '000001.SZ'];
    const state = await openRiskState(account, { quotes: quotes.snapshots(symbols), scheduler: dayClock() });
    await counter.play({ untilMs: at('09:31:04') });
    expect([state.ordersToday, state.cancelsToday, state.openOrders, state.filledOrdersToday]).toEqual([3, 1, 1, 1]);
    expect(state.turnover).toBeCloseTo(traded + 980, 4);
    const figures = state.figuresFor(buy({ symbol: '000001.SZ', side: 'sell' }));
    expect([figures.held, figures.sellable]).toEqual([5000, 5000]);
    expect(figures.lastPrice).toBeGreaterThan(0);
    expect(state.figuresFor(buy()).held).toBe(300);
    expect(state.figuresFor(buy()).sellable).toBe(0); // bought today
    const asset = await account.queryAsset();
    expect(state.availableCash).toBe(asset!.buyingPower);
    expect(state.equity).toBeGreaterThan(asset!.totalAsset);
  });

  test('denies after a drop until the counter was asked again, and goes on by itself', async () => {
    await counter.play({ untilMs: at('09:31:00') });
    const client = counter.newTrader();
    const account = await client.connect({ ...loginOptions, retry: { initialMs: 1, maxMs: 5 } });
    const state = await openRiskState(account, { scheduler: dayClock() });
    const gate = riskGate({ state, rules: [] });
    counter.sim.trader.drop();
    await next(account.status, ({ state: now }) => now !== 'live');
    expect(said(gate.check(buy()))).toBe('NOT_CONNECTED');
    await eventually(() => expect(said(gate.check(buy()))).toBe('accepted'));
    expect(account.isLive).toBe(true);
  });

  test('counts a refused order as ended, and the cash is free again', async () => {
    const { account, state } = await desk();
    riskGate({ state, rules: [maxOrderValue(), orderRate()] });
    const before = state.availableCash;
    const states: OrderState[] = [];
    account.submit(buy({ price: 99 })).subscribe((order) => states.push(order)); // above the upper limit price
    expect(state.availableCash).toBeLessThan(before);
    await counter.play({ records: 1 });
    expect(states.at(-1)!.stage).toBe('rejected');
    expect([state.availableCash, state.openOrders, state.turnover]).toEqual([before, 0, 0]);
  });
});
