/** Ledgers through the real addon: after whatever happens they say what the counter says, to the cent, and were never contradicted on the way. */
import { afterEach, describe, expect, test } from '@jest/globals';
import type { Observable } from 'rxjs';
import { orders, type Account, type ConnectOptions, type OrderIntent, type OrderState } from 'xtp-rx';
import { openLedger, type Ledger, type LedgerAsset, type LedgerDifference, type LedgerOptions } from 'xtp-rx/ledger';
import { at, loginOptions, next, useCounter } from '../support/counter';
import { dice } from '../support/dice';
import { agree, differencesOf, overnight, symbols, Trading } from '../support/ledgers';

const counter = useCounter();
const connectOptions: ConnectOptions = { ...loginOptions, retry: { initialMs: 1, jitter: 0, steadyMs: 0 } };
/** It asks at once. */
const quick: LedgerOptions = { spacingMs: 0, timeoutMs: 500 };

interface Scene {
  readonly account: Account;
  readonly ledger: Ledger;
  readonly differences: LedgerDifference[];
}

const settled = (): Promise<number> => counter.play({ records: 0 });
const sure = (ledger: Ledger): Promise<LedgerAsset> => next(ledger.asset, ({ needsReconcile }) => !needsReconcile);
const isEven = async ({ ledger, account, differences }: Scene): Promise<void> => {
  await settled();
  await sure(ledger);
  await agree(ledger, account);
  expect(differences).toEqual([]);
};

async function openOn(account: Account, options: LedgerOptions = quick): Promise<Scene> {
  const ledger = await openLedger(account, options);
  return { account, ledger, differences: differencesOf(ledger) };
}

/** An account that is kept up, in trading hours, with something to sell. */
async function begin(options: LedgerOptions = quick): Promise<Scene> {
  counter.sim.configure({ positions: overnight });
  await counter.play({ untilMs: at('09:31:00') });
  return openOn(await counter.newTrader().connect(connectOptions), options);
}

async function trade(tradings: readonly Trading[], from: string, seconds: number): Promise<void> {
  for (let i = 1; i <= seconds; i++) {
    for (const trading of tradings) trading.act();
    await counter.play({ untilMs: at(from) + i * 1000 });
  }
}

const submit = (account: Account, intent: OrderIntent): Promise<OrderState> =>
  next(account.submit(intent), ({ stage }) => stage !== 'submitted');

describe('random orders', () => {
  test.each([1, 2, 3, 4, 5, 6])('with partial fills, rejects and cancels, seed %i', async (seed) => {
    const scene = await begin();
    const trading = new Trading(scene.account, seed);
    for (let minute = 31; minute < 35; minute++) {
      await trade([trading], `09:${minute}:00`, 60);
      await isEven(scene);
    }
    expect(scene.ledger.asset.value.fundBuyAmount).toBeGreaterThan(0);
    expect(scene.ledger.asset.value.fundSellAmount).toBeGreaterThan(0);
  });
});

describe('what goes wrong', () => {
  test('drops: what happened meanwhile is booked once the account is back', async () => {
    const scene = await begin();
    const trading = new Trading(scene.account, 11);
    for (let i = 0; i < 10; i++) {
      await trade([trading], '09:31:00', 20 * i + 10);
      counter.sim.trader.drop();
      await next(scene.account.status, ({ state }) => state === 'down');
      expect(scene.ledger.asset.value.needsReconcile).toBe(true);
      await counter.play({ untilMs: at('09:31:00') + (20 * i + 20) * 1000 });
      await next(scene.account.status, ({ state }) => state === 'live');
      await isEven(scene);
    }
  });

  test('a replay of the day counts nothing twice', async () => {
    counter.sim.configure({ positions: [{ symbol: symbols[0], quantity: 10_000, price: 9 }] });
    await counter.play({ untilMs: at('09:31:00') });
    const client = counter.newTrader({ resume: 'restart' });
    const account = await client.login(loginOptions);
    const scene = await openOn(account);
    await trade([new Trading(account, 12)], '09:31:00', 60);
    await isEven(scene);
    const { fundBuyAmount } = scene.ledger.asset.value;
    await account.logout();
    // A new account of the same client is told the whole day from its start.
    const again = await openOn(await client.login(loginOptions));
    await isEven(again);
    expect(again.ledger.asset.value.fundBuyAmount).toBe(fundBuyAmount);
    counter.sim.trader.drop();
    await next(again.account.status, ({ state }) => state === 'down');
    await client.login(loginOptions);
    await isEven(again);
    await client.close();
  });

  test('events that come twice, trades that come after the end of their order', async () => {
    const scene = await begin();
    const trading = new Trading(scene.account, 13);
    counter.sim.configure({ orders: { cancelRace: 'lateTrade' } });
    for (let i = 0; i < 6; i++) {
      counter.sim.trader.duplicate(20);
      await trade([trading], '09:31:00', 20 * i + 20);
      await isEven(scene);
    }
  });

  test('an order that never arrived is let go after the next drop', async () => {
    const scene = await begin();
    counter.sim.loseOrders(1);
    scene.account.submit({ symbol: '600001.SH', side: 'buy', quantity: 100, price: 9 }).subscribe();
    await settled();
    expect(scene.ledger.asset.value.withholdingAmount).toBe(905.01);
    counter.sim.trader.drop();
    await next(scene.account.status, ({ state }) => state === 'down');
    await next(scene.account.status, ({ state }) => state === 'live');
    await isEven(scene);
    expect(scene.ledger.asset.value.withholdingAmount).toBe(0);
  });

  test('or at once, when somebody asks', async () => {
    const scene = await begin();
    counter.sim.loseOrders(1);
    scene.account.submit({ symbol: '600001.SH', side: 'sell', quantity: 100, price: 10.5 }).subscribe();
    await settled();
    expect(scene.ledger.position('600001.SH')).toMatchObject({ frozen: 100, sellableQuantity: 19_900 });
    expect(await scene.ledger.reconcile()).toEqual([]);
    expect(scene.ledger.position('600001.SH')).toMatchObject({ frozen: 0, sellableQuantity: 20_000 });
    await isEven(scene);
  });

  test('orders that fall silent: a question brings their fills, once', async () => {
    const scene = await begin();
    const { askPrices, bidPrices } = await counter.snapshot('600001.SH');
    counter.sim.act('silence.orders orders=2');
    scene.account.submit({ symbol: '600001.SH', side: 'buy', quantity: 200, price: askPrices[0]! }).subscribe();
    scene.account.submit({ symbol: '600001.SH', side: 'sell', quantity: 200, price: bidPrices[0]! }).subscribe();
    await settled();
    // Each has told of its first half.
    expect(scene.ledger.position('600001.SH')).toMatchObject({ boughtToday: 100, soldToday: 100, frozen: 100 });
    expect(await scene.ledger.reconcile()).toEqual([]);
    expect(scene.ledger.position('600001.SH')).toMatchObject({ boughtToday: 200, soldToday: 200, frozen: 0 });
    await isEven(scene);
    counter.sim.trader.resumeOrders();
    await isEven(scene);
  });

  test.each(['nothing', 'events', 'orders'] as const)('a restart of the counter that forgets %s', async (forgets) => {
    const scene = await begin();
    const trading = new Trading(scene.account, 14);
    await trade([trading], '09:31:00', 30);
    counter.sim.trader.restart(forgets);
    await next(scene.account.status, ({ state }) => state === 'down');
    await next(scene.account.status, ({ state }) => state === 'live');
    await isEven(scene);
    await trade([trading], '09:31:30', 30);
    await isEven(scene);
  });

  test('refused and lost answers: it asks again by itself', async () => {
    const scene = await begin({ spacingMs: 0, timeoutMs: 50 });
    counter.sim.act('refuse.queries queries=3');
    counter.sim.act('lose.answers queries=2');
    await scene.account.funds.transfer({ fundAccount: '1', password: 'x', type: 'in', amount: 100 });
    await isEven(scene);
    expect(scene.ledger.asset.value.totalAsset).toBe(1_000_100);
  });

  test('answers that events overtake', async () => {
    counter.sim.configure({ queries: { line: 'own' } });
    const scene = await begin();
    const trading = new Trading(scene.account, 16);
    for (let i = 1; i <= 30; i++) {
      const asked = scene.ledger.reconcile();
      trading.act();
      trading.act();
      await counter.play({ untilMs: at('09:31:00') + i * 1000 });
      expect(await asked).toEqual([]);
    }
    await isEven(scene);
  });
});

describe('an account', () => {
  test('with two clients: the orders of the other one count as well', async () => {
    counter.sim.configure({ traderApis: 2 });
    const scene = await begin();
    const { account: theirs } = await counter.trader({ clientId: 2 });
    await trade([new Trading(scene.account, 21), new Trading(theirs, 22)], '09:31:00', 120);
    await isEven(scene);
    // A ledger that is opened late begins at the same place.
    const late = await openOn(theirs);
    await isEven(late);
    await trade([new Trading(scene.account, 23), new Trading(theirs, 24)], '09:33:00', 60);
    await isEven(scene);
    await isEven(late);
  });

  test('that is asked while the day goes on by itself', async () => {
    const scene = await begin();
    const trading = new Trading(scene.account, 25);
    counter.sim.start(300);
    for (let i = 0; i < 100; i++) {
      trading.act();
      expect(await scene.ledger.reconcile()).toEqual([]);
    }
    counter.sim.pause();
    await isEven(scene);
  });

  test('that is asked in the middle of everything, with a ledger opened each time', async () => {
    const scene = await begin();
    const trading = new Trading(scene.account, 26);
    counter.sim.start(300);
    for (let i = 0; i < 30; i++) {
      for (let orders = 0; orders < 3; orders++) trading.act();
      const fresh = await openOn(scene.account);
      trading.act();
      expect(await fresh.ledger.reconcile()).toEqual([]);
      expect(fresh.differences).toEqual([]);
      fresh.ledger.close();
    }
    counter.sim.pause();
    await isEven(scene);
  });

  test('without anything', async () => {
    const { account } = await counter.trader();
    const scene = await openOn(account);
    await isEven(scene);
    expect(scene.ledger.allPositions()).toEqual([]);
    expect(scene.ledger.asset.value).toEqual({
      accountType: 'normal',
      totalAsset: 1_000_000,
      buyingPower: 1_000_000,
      withholdingAmount: 0,
      fundBuyAmount: 0,
      fundBuyFee: 0,
      fundSellAmount: 0,
      fundSellFee: 0,
      fees: 0,
      realisedProfit: 0,
      unrealisedProfit: 0,
      marketValue: 0,
      unpriced: [],
      needsReconcile: false,
    });
  });

  test('whose orders wait for their confirmation: what is not told by the counter is known from sending it', async () => {
    counter.sim.configure({ orders: { confirmMs: 2500 } });
    const scene = await begin();
    const trading = new Trading(scene.account, 27);
    for (let i = 1; i <= 40; i++) {
      trading.act();
      expect(await scene.ledger.reconcile()).toEqual([]);
      await counter.play({ untilMs: at('09:31:00') + i * 1000 });
    }
    await isEven(scene);
  });

  test('that logs out and in again without being told what it missed', async () => {
    counter.sim.configure({ traderApis: 2 });
    const scene = await begin();
    const client = counter.newTrader({ clientId: 2 });
    const here = await openOn(await client.login(loginOptions));
    counter.sim.dropAccount(loginOptions.user);
    await next(here.account.status, ({ state }) => state === 'down');
    await next(scene.account.status, ({ state }) => state === 'live');
    await trade([new Trading(scene.account, 28)], '09:31:00', 60);
    await client.login(loginOptions);
    await isEven(here);
    await isEven(scene);
  });
});

describe('the day', () => {
  afterEach(() => counter.sim.loadFeed());

  test('T+1: what was bought today is not to be sold today, T+0: it is', async () => {
    const scene = await begin();
    await submit(scene.account, { symbol: '600001.SH', side: 'buy', quantity: 300, price: 10.1 });
    const { askPrices } = await counter.snapshot('113001.SH');
    await submit(scene.account, { symbol: '113001.SH', side: 'buy', quantity: 10, price: askPrices[0]! });
    await isEven(scene);
    expect(scene.ledger.position('600001.SH')).toMatchObject({
      totalQuantity: 20_300,
      sellableQuantity: 20_000,
      yesterdayPosition: 20_000,
      boughtToday: 300,
    });
    expect(scene.ledger.position('113001.SH')).toMatchObject({ totalQuantity: 20_010, sellableQuantity: 20_010 });
  });

  test('after it comes another: it begins anew, and all that was bought may be sold', async () => {
    const scene = await begin();
    const trading = new Trading(scene.account, 31);
    await trade([trading], '09:31:00', 120);
    await isEven(scene);
    const { boughtToday, totalQuantity } = scene.ledger.position('600001.SH')!;
    expect(boughtToday).toBeGreaterThan(0);

    counter.sim.loadSynthetic({ seed: 3, instruments: 20, tradingDay: '20260106' });
    counter.sim.trader.drop();
    await next(scene.account.status, ({ state }) => state === 'down');
    await next(scene.account.status, ({ state }) => state === 'live');
    await isEven(scene);
    expect(scene.ledger.position('600001.SH')).toMatchObject({
      boughtToday: 0,
      soldToday: 0,
      totalQuantity,
      sellableQuantity: totalQuantity,
      yesterdayPosition: totalQuantity,
      fees: 0,
      realisedProfit: 0,
    });
    expect(scene.ledger.asset.value).toMatchObject({ fundBuyAmount: 0, fundBuyFee: 0, fundSellAmount: 0, realisedProfit: 0 });
    await counter.play({ untilMs: Date.parse('2026-01-06T09:31:00+08:00') });
    const { bidPrices } = await counter.snapshot('600001.SH');
    await submit(scene.account, { symbol: '600001.SH', side: 'sell', quantity: totalQuantity, price: bidPrices[0]! });
    await isEven(scene);
    expect(scene.ledger.position('600001.SH')!.soldToday).toBeGreaterThan(0);
  });
});

describe('what only the counter can compute', () => {
  const anyFunds = { fundAccount: '1', password: 'x' } as const;

  test('market orders, also those that wait at a price nobody tells', async () => {
    const scene = await begin();
    const random = dice(41);
    const types = ['best5OrCancel', 'best5OrLimit', 'reverseBestLimit'] as const;
    for (let i = 1; i <= 40; i++) {
      const symbol = symbols[random(2)]!;
      const { upperLimitPrice, lowerLimitPrice } = await counter.snapshot(symbol);
      const side = random(3) > 0 ? 'buy' : 'sell';
      const quantity = 100 * (1 + random(150));
      const price = side === 'buy' ? upperLimitPrice : lowerLimitPrice;
      scene.account.submit({ symbol, side, quantity, price, priceType: types[random(3)]! }).subscribe({ error: () => undefined });
      if (random(4) === 0) new Trading(scene.account, i).act();
      await counter.play({ untilMs: at('09:31:00') + i * 1000 });
      await isEven(scene);
    }
    expect(scene.ledger.asset.value.fundBuyAmount).toBeGreaterThan(0);
  });

  test('transfers of funds', async () => {
    const scene = await begin();
    await trade([new Trading(scene.account, 42)], '09:31:00', 20);
    await scene.account.funds.transfer({ ...anyFunds, type: 'in', amount: 1234.56 });
    await isEven(scene);
    await scene.account.funds.transfer({ ...anyFunds, type: 'out', amount: 34.56 });
    await isEven(scene);
  });

  test('other business of the cash account beside its buying and selling', async () => {
    counter.sim.configure({
      products: { etfs: [{ symbol: '510300.SH', unit: 10_000, estimate: 540, components: [{ symbol: '600001.SH', quantity: 200 }] }] },
      newIssues: [{ symbol: '730001.SH', quantity: 5000, price: 20 }],
    });
    const scene = await begin();
    const trading = new Trading(scene.account, 43);
    await trade([trading], '09:31:00', 20);
    const intents = [
      orders.etf({ symbol: '510300.SH', side: 'purchase', quantity: 20_000 }),
      orders.repo({ symbol: '204001.SH', quantity: 100, rate: 1.5 }),
      orders.ipo({ symbol: '730001.SH', quantity: 500, price: 20 }),
      orders.etf({ symbol: '510300.SH', side: 'redemption', quantity: 10_000 }),
    ];
    for (const intent of intents) {
      await submit(scene.account, intent);
      trading.act();
      await isEven(scene);
    }
    await trade([trading], '09:31:20', 60);
    await isEven(scene);
  });

  test('credit accounts', async () => {
    counter.sim.configure({ accountKinds: { [loginOptions.user]: 'credit' } });
    const scene = await begin();
    const { askPrices, bidPrices } = await counter.snapshot('600001.SH');
    await submit(scene.account, orders.collateral({ symbol: '600001.SH', side: 'buy', quantity: 100, price: askPrices[0]! }));
    await isEven(scene);
    await submit(scene.account, orders.credit({ symbol: '600001.SH', side: 'marginBuy', quantity: 300, price: askPrices[0]! }));
    await isEven(scene);
    await submit(scene.account, orders.credit({ symbol: '600001.SH', side: 'sellToRepay', quantity: 200, price: bidPrices[0]! }));
    await isEven(scene);
    await submit(scene.account, orders.collateral({ symbol: '600001.SH', side: 'sell', quantity: 100, price: askPrices[0]! + 0.05 }));
    await isEven(scene);
  });

  test('option accounts', async () => {
    counter.sim.configure({ accountKinds: { [loginOptions.user]: 'option' } });
    const scene = await begin();
    const option = { symbol: '10007001.SH', positionEffect: 'open', quantity: 2, priceType: 'bestOrCancel' } as const;
    await submit(scene.account, orders.option({ ...option, side: 'buy' }));
    await isEven(scene);
    await submit(scene.account, orders.option({ ...option, side: 'sell', quantity: 1 }));
    await isEven(scene);
    expect(scene.ledger.position('10007001.SH', 'long')).toMatchObject({ totalQuantity: 2 });
    expect(scene.ledger.position('10007001.SH', 'short')).toMatchObject({ totalQuantity: 1 });
  });
});

describe('a difference', () => {
  test('of fees is told, and the counter is right from then on', async () => {
    counter.sim.configure({ fees: { commission: 0.001, transfer: 0.0001, stampDuty: 0.002 } });
    const { account, ledger, differences } = await begin();
    await submit(account, { symbol: '600001.SH', side: 'buy', quantity: 1000, price: 9.9 });
    const { askPrices } = await counter.snapshot('600001.SH');
    await submit(account, { symbol: '600001.SH', side: 'buy', quantity: 1000, price: askPrices[0]! });
    await settled();
    expect(differences).toEqual([]);
    const found = await ledger.reconcile();
    expect(found).toContainEqual({ field: 'fundBuyFee', ours: expect.any(Number), counters: expect.any(Number) });
    expect(found.map(({ field }) => field)).toEqual(expect.arrayContaining(['totalAsset', 'buyingPower', 'withholdingAmount', 'avgPrice']));
    expect(differences).toEqual(found);
    await agree(ledger, account);
    expect(await ledger.reconcile()).toEqual([]);
    // What was kept back for the order that waits is known to be another sum: its end is asked about.
    const [working] = account.knownOrders().filter(({ stage }) => stage === 'working');
    account.requestCancel(working!.orderXtpId);
    await settled();
    await sure(ledger);
    await agree(ledger, account);
    expect(differences).toEqual(found);
  });

  test('is none for who knows the fees', async () => {
    const fees = { commission: 0.001, commissionMin: 1, transfer: 0.0001, stampDuty: 0.002 };
    counter.sim.configure({ fees });
    const scene = await begin({ ...quick, fees: { ...fees, commissionMinimum: fees.commissionMin } });
    await trade([new Trading(scene.account, 51)], '09:31:00', 120);
    await isEven(scene);
  });
});

describe('a ledger', () => {
  test('ends with its account, and by itself', async () => {
    const { account, ledger } = await begin();
    let ends = 0;
    for (const stream of [ledger.asset, ledger.positions, ledger.differences] as Observable<unknown>[])
      stream.subscribe({ complete: () => ends++ });
    const other = (await openOn(account)).ledger;
    ledger.close();
    ledger.close();
    expect(ends).toBe(3);
    await expect(ledger.reconcile()).rejects.toMatchObject({ code: 'XTP_CLOSED' });
    other.differences.subscribe({ complete: () => ends++ });
    await account.logout();
    expect(ends).toBe(4);
  });

  test('is refused by what queries are refused by, and listens no more', async () => {
    const { account } = await counter.trader();
    counter.sim.act('refuse.queries queries=1');
    await expect(openLedger(account)).rejects.toMatchObject({ code: 'XTP_QUERY', errorId: 11000452 });
    await expect(openLedger(account, { spacingMs: -1 })).rejects.toMatchObject({ code: 'XTP_ARGUMENT' });
    await expect(openLedger(account, { timeoutMs: 0 })).rejects.toMatchObject({ code: 'XTP_ARGUMENT' });
    await account.logout();
    await expect(openLedger(account)).rejects.toMatchObject({ code: 'XTP_STATE' });
  });
});
