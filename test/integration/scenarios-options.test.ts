/** Option accounts on the simulated counter, through the real addon. */
import { expect, test } from '@jest/globals';
import { lastValueFrom, toArray } from 'rxjs';
import { orders, type Account, type ComboLegTerms, type ComboOrder, type OrderIntent } from 'xtp-rx';
import type { CounterSettings } from 'xtp-rx/sim';
import { at, loginOptions, samples, useCounter } from '../support/counter';

const counter = useCounter();
const settled = (): Promise<number> => counter.play({ records: 0 });

const lowCall = '10007001.SH';
const highCall = '10007003.SH';
const highPut = '10007004.SH';
/** Margin of one short call at 4.1: 0.083 settlement, 12 % of 4.0 less the 0.1 that it is out of the money. */
const highCallMargin = (0.083 + 0.12 * 4 - 0.1) * 10_000;

/** An option account in the morning. */
async function optionAccount(settings: CounterSettings = {}): Promise<Account> {
  counter.sim.configure({ accountKinds: { [loginOptions.user]: 'option' }, ...settings });
  const { account } = await counter.trader();
  await counter.play({ untilMs: at('09:31:00') });
  return account;
}

/** What an order's last state is; it trades at once or not at all. */
async function outcome(account: Account, intent: OrderIntent) {
  const states = lastValueFrom(account.submit(intent).pipe(toArray()));
  await settled();
  return (await states).at(-1)!;
}

function open(symbol: string, side: 'buy' | 'sell', quantity: number): OrderIntent {
  return orders.option({ symbol, side, positionEffect: 'open', quantity, priceType: 'bestOrCancel' });
}

async function comboEvents(account: Account, order: ComboOrder) {
  const events = lastValueFrom(account.options.combos.submit(order).pipe(toArray()));
  await settled();
  return (await events).map((event) => ({ status: event.orderStatus, error: event.error?.errorId, comboNum: event.combo.comboNum }));
}

const bullCall: readonly ComboLegTerms[] = [
  { contract: '10007001', type: 'call', side: 'long', quantity: 1 },
  { contract: '10007003', type: 'call', side: 'short', quantity: 1 },
];

test('C5: the assets of an option account say what it is and what its orders keep back', async () => {
  const account = await optionAccount({ fees: { options: { trade: 3 } } });
  expect(await account.queryAsset()).toMatchObject({ accountType: 'derivatives', originalBalance: 1_000_000, balance: 1_000_000 });
  account.submit(orders.option({ symbol: highCall, side: 'sell', positionEffect: 'open', quantity: 2, price: 0.16 })).subscribe();
  account.submit(orders.option({ symbol: lowCall, side: 'buy', positionEffect: 'open', quantity: 1, price: 0.11 })).subscribe();
  await settled();
  const asset = (await account.queryAsset())!;
  expect(asset.frozenMargin).toBeCloseTo(2 * highCallMargin, 4);
  expect(asset.withholdingAmount).toBeCloseTo(2 * highCallMargin + 1100 + 3, 4);
  expect(asset.buyingPower + asset.withholdingAmount).toBeCloseTo(1_000_000, 4);
  expect(asset).toMatchObject({ totalAsset: 1_000_000, frozenExecCash: 0, depositWithdraw: 0, tradeNetting: 0 });
});

test('contracts are listed with what an order must know of them', async () => {
  const account = await optionAccount();
  const contracts = await account.options.queryContracts();
  expect(contracts.map(({ ticker }) => ticker)).toEqual(samples.options.map((symbol) => symbol.slice(0, 8)));
  const [contract] = await account.options.queryContracts(highCall);
  expect(contract).toMatchObject({
    contractId: '510300C2601M04100',
    underlyingSecurityId: '510300',
    callOrPut: 'call',
    exerciseType: 'european',
    exercisePrice: 4.1,
    contractUnit: 10_000,
    lastTradeDate: 20260128,
    previousClearingPrice: 0.083,
    limitBuyMaxQuantity: 50,
    marketBuyMaxQuantity: 10,
    priceTick: 0.0001,
  });
  expect(contract!.sellMargin).toBeCloseTo(highCallMargin, 4);
  expect(await account.options.queryContracts('10009999.SH')).toEqual([]);
});

test('options trade in both directions on the day that they are opened', async () => {
  const account = await optionAccount();
  const bought = await outcome(account, open(lowCall, 'buy', 3));
  expect(bought).toMatchObject({ stage: 'filled', filled: 3 });
  // The money for three contracts of 10,000 units.
  const [{ price, quantity } = { price: 0, quantity: 0 }] = await account.queryTrades();
  expect(quantity).toBe(3);
  expect(bought.amount).toBeCloseTo(price * 3 * 10_000, 4);
  const sold = await outcome(account, open(highCall, 'sell', 2));
  expect(sold).toMatchObject({ stage: 'filled' });
  const rows = await account.queryPositions();
  expect(rows).toMatchObject([
    { ticker: '10007001', positionDirection: 'long', totalQuantity: 3, sellableQuantity: 3, margin: 0 },
    { ticker: '10007003', positionDirection: 'short', totalQuantity: 2, sellableQuantity: 2 },
  ]);
  expect(rows[1]!.margin).toBeCloseTo(2 * highCallMargin, 4);
  const closed = await outcome(
    account,
    orders.option({ symbol: lowCall, side: 'sell', positionEffect: 'close', quantity: 3, price: 0.11 }),
  );
  expect(closed).toMatchObject({ stage: 'filled' });
  const asset = (await account.queryAsset())!;
  expect(asset.balance).toBeCloseTo(1_000_000 - bought.amount + sold.amount + closed.amount - 6 * 2, 4);
  expect(asset.buyingPower).toBeCloseTo(asset.balance - 2 * highCallMargin, 4);
});

test.each<[string, OrderIntent, number]>([
  ['shares', { symbol: '510300.SH', side: 'sell', price: 4, quantity: 100 }, 11000310],
  ['an unknown contract', open('10009999.SH', 'buy', 1), 11000010],
  ['more than is held', orders.option({ symbol: lowCall, side: 'sell', positionEffect: 'close', quantity: 1, price: 0.2 }), 11010121],
  ['a price beyond the limits', orders.option({ symbol: lowCall, side: 'buy', positionEffect: 'open', quantity: 1, price: 0.6 }), 11010122],
  ['too many contracts', orders.option({ symbol: lowCall, side: 'buy', positionEffect: 'open', quantity: 51, price: 0.2 }), 11010126],
  [
    'a position beyond the limit',
    orders.option({ symbol: lowCall, side: 'buy', positionEffect: 'open', quantity: 11, price: 0.2 }),
    11010300,
  ],
  [
    'a price type of Shenzhen',
    orders.option({ symbol: lowCall, side: 'buy', positionEffect: 'open', quantity: 1, priceType: 'forwardBest' }),
    11010115,
  ],
  ['an exercise before the day', orders.exercise({ symbol: lowCall, quantity: 1 }), 11010330],
])('%s: rejected, and nothing is kept back', async (_what, intent, errorId) => {
  const account = await optionAccount({ options: { longLimit: 10 } });
  expect(await outcome(account, intent)).toMatchObject({ stage: 'rejected', error: { errorId } });
  expect(await account.queryAsset()).toMatchObject({ buyingPower: 1_000_000, withholdingAmount: 0 });
});

test('a cash account does not trade options', async () => {
  const { account } = await counter.trader();
  await counter.play({ untilMs: at('09:31:00') });
  expect(await outcome(account, open(lowCall, 'buy', 1))).toMatchObject({ stage: 'rejected', error: { errorId: 11000310 } });
});

test('a combination frees the margin of its legs, and gives it back when it is split', async () => {
  const account = await optionAccount();
  await outcome(account, open(lowCall, 'buy', 2));
  await outcome(account, open(highCall, 'sell', 2));
  const before = (await account.queryAsset())!.buyingPower;
  const trades: string[] = [];
  account.options.combos.trades.subscribe(({ combo }) => trades.push(combo.comboNum));

  const events = await comboEvents(account, { type: 'combine', market: 'SH', strategyId: 'CNSJC', quantity: 2, legs: bullCall });
  expect(events.map(({ status }) => status)).toEqual(['noTradeQueueing', 'allTraded']);
  const { comboNum } = events[1]!;
  expect(trades).toEqual([comboNum]);
  expect((await account.queryAsset())!.buyingPower).toBeCloseTo(before + 2 * highCallMargin, 4);
  expect(await account.options.combos.queryPositions()).toMatchObject([
    { strategyId: 'CNSJC', totalQuantity: 2, availableQuantity: 2, securityComboMargin: 0, combo: { comboNum, numLegs: 2 } },
  ]);
  expect((await account.queryPositions()).map(({ sellableQuantity }) => sellableQuantity)).toEqual([0, 0]);

  const split = await comboEvents(account, { type: 'split', market: 'SH', strategyId: 'CNSJC', comboNum, quantity: 2 });
  expect(split.map(({ status }) => status)).toEqual(['noTradeQueueing', 'allTraded']);
  expect((await account.queryAsset())!.buyingPower).toBeCloseTo(before, 4);
  expect(await account.options.combos.queryPositions()).toEqual([]);
  expect((await account.options.combos.queryOrders()).map(({ side }) => side)).toEqual(['optionCombine', 'optionSplit']);
  expect((await account.options.combos.queryTrades({ comboNum })).map(({ quantity }) => quantity)).toEqual([2, 2]);
});

test('a combination that is wrong is rejected, and a finished one is not cancelled', async () => {
  const account = await optionAccount();
  await outcome(account, open(lowCall, 'buy', 1));
  await outcome(account, open(highCall, 'sell', 1));
  const combine = (strategyId: string): ComboOrder => ({ type: 'combine', market: 'SH', strategyId, quantity: 1, legs: bullCall });
  expect(await comboEvents(account, combine('KS'))).toMatchObject([{ status: 'rejected', error: 11010609 }]);
  await comboEvents(account, combine('CNSJC'));
  const pages = [];
  for await (const row of account.options.combos.queryOrdersByPage({ pageSize: 1 })) pages.push(row);
  expect(pages.map(({ orderStatus }) => orderStatus)).toEqual(['rejected', 'allTraded']);
  const refusals: number[] = [];
  account.options.combos.cancelRefusals.subscribe(({ errorId }) => refusals.push(errorId));
  account.options.combos.cancel(pages[1]!.orderXtpId);
  await settled();
  expect(refusals).toEqual([11000343]);
  expect(await account.options.combos.queryOrder(pages[0]!.orderXtpId)).toMatchObject({ orderError: { errorId: 11010609 } });
  const strategies = await account.options.combos.queryStrategies();
  expect(new Set(strategies.map(({ strategyId }) => strategyId))).toEqual(new Set(['CNSJC', 'CXSJC', 'PNSJC', 'PXSJC', 'KS', 'KKS']));
});

test('on its last day a contract is exercised, alone or with another, and delivered overnight', async () => {
  const expiring = { underlying: '510300.SH', expiry: 20260105 } as const;
  const account = await optionAccount({
    options: {
      contracts: [
        { ...expiring, symbol: lowCall, type: 'call', strike: 3.9 },
        { ...expiring, symbol: highPut, type: 'put', strike: 4.1 },
      ],
    },
  });
  await outcome(account, open(lowCall, 'buy', 2));
  await outcome(account, open(highPut, 'buy', 1));
  expect(await account.options.combos.queryExercisable()).toMatchObject([
    { contractCode1: '10007001', contractCode2: '10007004', availableQuantity: 1 },
  ]);
  const { balance } = (await account.queryAsset())!;
  const pair: ComboOrder = {
    type: 'exercise',
    market: 'SH',
    quantity: 1,
    legs: [
      { contract: '10007001', type: 'call', side: 'long', quantity: 1 },
      { contract: '10007004', type: 'put', side: 'long', quantity: 1 },
    ],
  };
  account.options.combos.submit(pair).subscribe();
  account.submit(orders.exercise({ symbol: lowCall, quantity: 1 })).subscribe();
  await settled();
  expect(await account.queryAsset()).toMatchObject({ frozenExecCash: 39_000, frozenExecFee: 1.8 });
  counter.sim.loadFeed();
  expect((await account.queryAsset())!.balance).toBeCloseTo(balance + 2_000 - 39_000 - 1.8, 4);
  expect(await account.queryPositions()).toMatchObject([{ ticker: '510300', totalQuantity: 10_000, positionDirection: 'net' }]);
});
