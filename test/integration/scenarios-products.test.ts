/** What a cash account does beside buying and selling, and the algo bus, on the simulated counter through the real addon. */
import { describe, expect, test } from '@jest/globals';
import { orders, type Account, type ConnectionStatus, type OrderIntent, type OrderState, type TradeReport } from 'xtp-rx';
import type { EtfSettings } from 'xtp-rx/sim';
import { at, failureOf, loginOptions, next, useCounter } from '../support/counter';
import { storyOf } from '../support/stories';

const counter = useCounter();
const settled = (): Promise<number> => counter.play({ records: 0 });

/** Sends an order and gives all its states once nothing is under way. */
async function sent(account: Account, intent: OrderIntent): Promise<OrderState[]> {
  const states: OrderState[] = [];
  account.submit(intent).subscribe((state) => states.push(state));
  await settled();
  return states;
}

const stages = (states: readonly OrderState[]): string => states.map(({ stage }) => stage).join(' ');

/** Every kind of cash beside one delivered share. */
const etf: EtfSettings = {
  symbol: '510300.SH',
  unit: 10_000,
  estimate: 540,
  components: [
    { symbol: '600001.SH', quantity: 1200 },
    { symbol: '688001.SH', quantity: 200, replacement: 'must', amount: 10_000, redemptionAmount: 9900 },
    { symbol: '000001.SZ', quantity: 1000, replacement: 'mustSz', amount: 12_340 },
    { symbol: '300001.SZ', quantity: 10, replacement: 'mustHk', amount: 100 },
    { symbol: '300001.SZ', quantity: 5, replacement: 'mustOther', amount: 60 },
  ],
};

describe('ETFs', () => {
  test('B23: a creation tells its components, its cash by kind and the fund, then it is done', async () => {
    counter.sim.configure({ products: { etfs: [etf] }, positions: [{ symbol: '600001.SH', quantity: 3000, price: 9 }] });
    const { account } = await counter.trader();
    const story = storyOf(account);
    const trades: TradeReport[] = [];
    account.trades.subscribe((trade) => trades.push(trade));
    const states = await sent(account, orders.etf({ symbol: '510300.SH', side: 'purchase', quantity: 20_000 }));
    expect(story.text).toBe('4tttttt1');
    expect(stages(states)).toMatch(/^submitted working .*filled$/);
    expect(states.at(-1)).toMatchObject({ filled: 20_000, remaining: 0 });
    expect(trades.map(({ tradeType, symbol, quantity, tradeAmount }) => [tradeType, symbol, quantity, tradeAmount])).toEqual([
      ['common', '600001.SH', 2400, 0],
      ['cash', '510300.SH', 1, 21_080],
      ['crossMarketCash', '510300.SH', 1, 24_680],
      ['hkMarketCash', '510300.SH', 1, 200],
      ['otherMarketCash', '510300.SH', 1, 120],
      ['primary', '510300.SH', 20_000, 0],
    ]);
    expect((await account.queryAsset())!.buyingPower).toBeCloseTo(1_000_000 - 46_080, 4);
    const [fund] = await account.queryPositions('510300.SH');
    expect(fund).toMatchObject({ totalQuantity: 20_000, sellableQuantity: 20_000, purchaseRedeemableQuantity: 0 });
    const [refused] = (await sent(account, orders.etf({ symbol: '510300.SH', side: 'redemption', quantity: 10_000 }))).slice(-1);
    expect(refused).toMatchObject({ stage: 'rejected', error: { errorId: 11010121 } });
  });

  test('B23: a redemption brings shares that may be sold today', async () => {
    counter.sim.configure({ positions: [{ symbol: '159915.SZ', quantity: 40_000, price: 2.5 }] });
    const { account } = await counter.trader();
    const [row] = await account.etf.queryEtfs('159915.SZ');
    expect(row).toMatchObject({ unit: 20_000, estimateAmount: 1046 });
    const basket = await account.etf.queryBasket('159915.SZ');
    expect(basket.map(({ componentTicker, quantity, replaceType }) => [componentTicker, quantity, replaceType])).toEqual([
      ['000001', 2100, 'cashForbidden'],
      ['300001', 900, 'cashOptional'],
    ]);
    const states = await sent(account, orders.etf({ symbol: '159915.SZ', side: 'redemption', quantity: 40_000 }));
    expect(states.at(-1)!.stage).toBe('filled');
    const positions = await account.queryPositions();
    expect(positions.map(({ symbol, sellableQuantity }) => [symbol, sellableQuantity])).toEqual([
      ['000001.SZ', 4200],
      ['159915.SZ', 0],
      ['300001.SZ', 1800],
    ]);
    expect(await failureOf(account.etf.queryBasket('159999.SZ'))).toMatchObject({ errorId: 11000390 });
  });
});

describe('bonds and allotments', () => {
  test('B22: a bond conversion is confirmed, without a trade; the shares come overnight', async () => {
    counter.sim.configure({
      positions: [{ symbol: '113001.SH', quantity: 500, price: 120 }],
      products: { conversions: [{ bond: '113001.SH', stock: '600001.SH', price: 9.5 }] },
    });
    const { account } = await counter.trader();
    const story = storyOf(account);
    const [conversion] = await account.bonds.queryConversions('113001.SH');
    expect(conversion).toMatchObject({ underlyingTicker: '600001', swapPrice: 9.5, unit: 10 });
    const states = await sent(account, orders.bondConversion({ symbol: '113001.SH', quantity: 200 }));
    expect(story.text).toBe('4');
    expect(stages(states)).toBe('submitted working');
    counter.sim.loadFeed(); // a night passes
    const positions = await account.queryPositions();
    expect(positions.map(({ symbol, totalQuantity }) => [symbol, totalQuantity])).toEqual([
      ['113001.SH', 300],
      ['600001.SH', 2105],
    ]);
  });

  test('B22: an allotment is confirmed only in Shenzhen, and a trade in Shanghai', async () => {
    counter.sim.configure({
      products: {
        allotments: [
          { symbol: '700001.SH', quantity: 300, price: 5 },
          { symbol: '080001.SZ', quantity: 500, price: 4 },
        ],
      },
    });
    const { account } = await counter.trader();
    const story = storyOf(account);
    await sent(account, orders.allotment({ symbol: '080001.SZ', quantity: 500, price: 4 }));
    expect(story.text).toBe('4');
    await sent(account, orders.allotment({ symbol: '700001.SH', quantity: 200, price: 5 }));
    expect(story.text).toBe('44t1');
    expect((await account.queryAsset())!.buyingPower).toBe(997_000);
    const [right] = await account.queryPositions('700001.SH');
    expect(right).toMatchObject({ yesterdayPosition: 300, sellableQuantity: 100, totalQuantity: 200, positionSecurityType: 'placement' });
  });

  test('convertible bonds may be sold on the day they were bought', async () => {
    const { account } = await counter.trader();
    await counter.play({ untilMs: at('10:00:00') });
    const { askPrice, bidPrice } = await bestOf('113001.SH');
    expect((await sent(account, orders.stock({ symbol: '113001.SH', side: 'buy', quantity: 10, price: askPrice }))).at(-1)!.stage).toBe(
      'filled',
    );
    expect((await sent(account, orders.stock({ symbol: '113001.SH', side: 'sell', quantity: 10, price: bidPrice }))).at(-1)!.stage).toBe(
      'filled',
    );
  });
});

async function bestOf(symbol: string): Promise<{ askPrice: number; bidPrice: number }> {
  const snapshot = await counter.snapshot(symbol);
  return { askPrice: snapshot.askPriceAt(0), bidPrice: snapshot.bidPriceAt(0) };
}

test('a reverse repo lends cash for a night, at a rate', async () => {
  counter.sim.configure({ matching: { by: 'test' } });
  const { account } = await counter.trader();
  const states = await sent(account, orders.repo({ symbol: '204001.SH', quantity: 1000, rate: 1.825, orderClientId: 2 }));
  expect(stages(states)).toBe('submitted working filled');
  expect(await account.queryAsset()).toMatchObject({ buyingPower: 899_999, withholdingAmount: 100_000, totalAsset: 999_999 });
  counter.sim.loadFeed();
  expect((await account.queryAsset())!.buyingPower).toBeCloseTo(999_999 + 5, 4); // 100,000 at 1.825 % for one day
});

test('new issues, bonds among them, and how much may be subscribed', async () => {
  counter.sim.configure({
    newIssues: [{ symbol: '730099.SH', quantity: 10_000, price: 21.5 }],
    products: { newBonds: [{ symbol: '754001.SH', quantity: 10_000, price: 100 }], subscriptionQuota: { sh: 8000, sz: 500 } },
  });
  const { account } = await counter.trader();
  expect(await account.ipo.queryStocks()).toMatchObject([{ ticker: '730099', unit: 500, quantityUpperLimit: 10_000, price: 21.5 }]);
  expect(await account.ipo.queryBonds()).toMatchObject([{ ticker: '754001', tickerType: 'bond', unit: 10 }]);
  expect((await account.ipo.queryQuotas()).map(({ quantity, techQuantity }) => [quantity, techQuantity])).toEqual([
    [8000, 0],
    [500, 0],
  ]);
  const ipo = (quantity: number): OrderIntent => orders.ipo({ symbol: '730099.SH', quantity, price: 21.5 });
  expect((await sent(account, ipo(8500))).at(-1)).toMatchObject({ stage: 'rejected', error: { errorId: 11010413 } });
  expect((await sent(account, ipo(8000))).at(-1)!.stage).toBe('working');
});

describe('the algo bus', () => {
  const params = {
    market: 'SH',
    ticker: '600001',
    side: 'BUY',
    quantity: 3000,
    start_time: '10:00:00',
    end_time: '10:10:00',
  };

  test('D8: it comes back by itself after a drop, outlives a logout, and is logged in once', async () => {
    const { client, account } = await counter.trader();
    const states: ConnectionStatus['state'][] = [];
    client.algo.status.subscribe(({ state }) => states.push(state));
    await client.algo.login(loginOptions);
    expect(await failureOf(client.algo.login(loginOptions))).toMatchObject({ code: 'XTP_STATE' });
    counter.sim.act('drop.algo');
    await settled();
    expect(states).toEqual(['idle', 'connecting', 'live', 'down', 'live']);
    await account.logout();
    counter.sim.act('drop.algo');
    await settled();
    expect(states.slice(5)).toEqual(['down', 'live']);
  });

  test('a mother order is told of, sends its orders over its time, and is told of at its end', async () => {
    const { client, account } = await counter.trader();
    await client.algo.login(loginOptions);
    await account.algo.openChannel({ host: '10.0.0.1', port: 6001, user: loginOptions.user, password: loginOptions.password });
    await counter.play({ untilMs: at('10:00:00') });
    const states: string[] = [];
    account.algo.reports.subscribe((report) => states.push(report.strategyInfo.strategyState));
    const children: bigint[] = [];
    account.orderEvents.subscribe((event) => children.push(client.algo.motherOf(event)));
    const accepted = await account.algo.submit({ type: 900, clientStrategyId: 7n, params });
    const [found] = await account.algo.queryOrders();
    expect(found!.xtpStrategyId).toBe(accepted.xtpStrategyId);
    await counter.play({ untilMs: at('10:11:00') });
    expect(states.slice(0, 1)).toEqual(['started']);
    expect(states.at(-1)).toBe('stopped');
    expect(children.length).toBeGreaterThan(8);
    expect(new Set(children)).toEqual(new Set([accepted.xtpStrategyId]));
    const [position] = await account.queryPositions('600001.SH');
    expect(position!.totalQuantity).toBeGreaterThan(2500);
  });

  test('a mother order that is cancelled stops', async () => {
    const { client, account } = await counter.trader();
    await client.algo.login(loginOptions);
    await account.algo.openChannel({ host: '10.0.0.1', port: 6001, user: loginOptions.user, password: loginOptions.password });
    const { xtpStrategyId } = await account.algo.submit({ type: 900, clientStrategyId: 7n, params });
    const end = next(account.algo.reports);
    await account.algo.cancel(xtpStrategyId, 'now');
    expect((await end).strategyInfo.xtpStrategyId).toBe(xtpStrategyId);
    expect(await failureOf(account.algo.cancel(xtpStrategyId))).toMatchObject({ errorId: 11000343 });
  });
});
