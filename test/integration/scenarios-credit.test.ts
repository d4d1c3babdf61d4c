/** Credit (margin) accounts on the simulated counter, through the real addon. */
import { describe, expect, test } from '@jest/globals';
import { lastValueFrom } from 'rxjs';
import { orders, XtpRequestError, type Account, type OrderEvent, type OrderIntent, type OrderState, type TradeReport } from 'xtp-rx';
import type { CounterSettings } from 'xtp-rx/sim';
import { failureOf, next, useCounter } from '../support/counter';

const counter = useCounter();
const symbol = '600001.SH'; // closed at 10.00
const fills = { orderClientId: 2 };

/** A credit account with a million yuan and 10,000 shares, in the test environment: every order trades as its client id says. */
async function borrower(settings: CounterSettings = {}): Promise<Account> {
  counter.sim.configure({
    matching: { by: 'test' },
    accountKinds: { trader1: 'credit' },
    positions: [{ symbol, quantity: 10_000, price: 9 }],
    ...settings,
  });
  return (await counter.trader()).account;
}

/** Sends an order and gives what it came to once nothing is under way. */
async function sent(account: Account, intent: OrderIntent): Promise<OrderState> {
  const states: OrderState[] = [];
  account.submit(intent).subscribe((state) => states.push(state));
  await counter.play({ records: 0 });
  return states.at(-1)!;
}

const error = (errorId: number) => expect.objectContaining({ errorId }) as unknown;

describe('C5: what kind of account it is', () => {
  test('C5: a credit account says so, keeps its proceeds apart and sums up no day', async () => {
    const account = await borrower();
    expect(await account.queryAsset()).toMatchObject({ accountType: 'credit', buyingPower: 1_000_000, repayStockAvailableBalance: 0 });
    await sent(account, orders.collateral({ symbol, side: 'buy', quantity: 100, price: 10, ...fills }));
    await sent(account, orders.credit({ symbol: '000001.SZ', side: 'shortSell', quantity: 1000, price: 12.5, ...fills }));
    // Commission 5, transfer fee 0.01; of the short sale 5, 0.13 and a stamp duty of 6.25.
    expect(await account.queryAsset()).toMatchObject({
      buyingPower: 998_994.99,
      repayStockAvailableBalance: 12_488.62,
      totalAsset: 1_011_483.61,
      fundBuyAmount: 0,
      fundSellAmount: 0,
    });
  });

  test.each<['cash' | 'credit' | 'option', string]>([
    ['cash', 'normal'],
    ['credit', 'credit'],
    ['option', 'derivatives'],
  ])('C5: an account for %s', async (kind, accountType) => {
    const account = await borrower({ accountKinds: { trader1: kind } });
    expect(await account.queryAsset()).toMatchObject({ accountType });
    const cash = await sent(account, orders.stock({ symbol, side: 'buy', quantity: 100, price: 10, ...fills }));
    expect(cash.error).toEqual(kind === 'cash' ? undefined : error(11000310));
    const margin = await sent(account, orders.collateral({ symbol, side: 'buy', quantity: 100, price: 10, ...fills }));
    expect(margin.error).toEqual(kind === 'credit' ? undefined : error(11000310));
  });
});

describe('B22: securities that move without a trade', () => {
  /** Everything that the account is told. */
  function heard(account: Account): { events: string[]; trades: TradeReport[] } {
    const all = { events: [] as string[], trades: [] as TradeReport[] };
    account.orderEvents.subscribe((event: OrderEvent) => all.events.push(`${event.side} ${event.orderStatus}`));
    account.trades.subscribe((trade) => all.trades.push(trade));
    return all;
  }

  test('B22: collateral in and out is confirmed, and moves overnight unless it is cancelled', async () => {
    const account = await borrower();
    const { events, trades } = heard(account);
    await sent(account, orders.creditTransfer({ symbol, side: 'collateralOut', quantity: 4000 }));
    await sent(account, orders.creditTransfer({ symbol: '510300.SH', side: 'collateralIn', quantity: 500 }));
    const { orderXtpId } = await sent(account, orders.creditTransfer({ symbol, side: 'collateralOut', quantity: 1000 }));
    expect(events).toEqual(['collateralOut noTradeQueueing', 'collateralIn noTradeQueueing', 'collateralOut noTradeQueueing']);
    expect(await account.queryPositions(symbol)).toMatchObject([{ totalQuantity: 10_000, sellableQuantity: 5000 }]);
    account.requestCancel(orderXtpId);
    await counter.play({ records: 0 });
    expect(await account.queryPositions(symbol)).toMatchObject([{ totalQuantity: 10_000, sellableQuantity: 6000 }]);
    counter.sim.loadFeed();
    expect(await account.queryPositions(symbol)).toMatchObject([{ totalQuantity: 6000, sellableQuantity: 6000 }]);
    expect(await account.queryPositions('510300.SH')).toMatchObject([{ totalQuantity: 500, sellableQuantity: 500 }]);
    expect(trades).toEqual([]);
  });

  test('B22: own securities are returned, what was bought beyond is moved, neither is cancelled', async () => {
    const account = await borrower();
    await sent(account, orders.credit({ symbol, side: 'shortSell', quantity: 1000, price: 10.1, ...fills }));
    counter.sim.loadFeed();
    const { events, trades } = heard(account);
    const returned = await sent(account, orders.creditTransfer({ symbol, side: 'stockForStock', quantity: 950 }));
    expect(await account.credit.queryTickerDebts(symbol)).toMatchObject([{ stockRepayQuantity: 50, stockTotalQuantity: 50 }]);
    expect(await account.queryPositions(symbol)).toMatchObject([{ totalQuantity: 9050 }]);
    expect(trades).toEqual([]);
    await sent(account, orders.credit({ symbol, side: 'buyToReturn', quantity: 100, price: 10, ...fills }));
    expect(trades).toMatchObject([{ side: 'buyToReturn', quantity: 100 }]);
    expect(await account.credit.queryTickerDebts(symbol)).toEqual([]);
    expect(await account.credit.querySurplus(symbol)).toMatchObject({ transferableQuantity: 50 });

    expect((await sent(account, orders.creditTransfer({ symbol, side: 'surplusStockTransfer', quantity: 49 }))).error).toEqual(
      error(11010509),
    );
    const moved = await sent(account, orders.creditTransfer({ symbol, side: 'surplusStockTransfer', quantity: 50 }));
    expect(moved.stage).toBe('working');
    expect(await account.credit.querySurpluses()).toMatchObject([{ transferableQuantity: 0, transferredQuantity: 50 }]);
    expect(await account.queryPositions(symbol)).toMatchObject([{ totalQuantity: 9100 }]);
    for (const { orderXtpId } of [returned, moved]) {
      const refusal = next(account.cancelRefusals, (event) => event.orderXtpId === orderXtpId);
      account.requestCancel(orderXtpId);
      expect(await refusal).toMatchObject({ errorId: 11000913 });
    }
    expect(trades).toHaveLength(1);
    expect(events.at(-1)).toBe('surplusStockTransfer noTradeQueueing');
  });
});

describe('debts', () => {
  test('a buy on credit: its debt, and what is left of line and margin', async () => {
    const account = await borrower();
    const order = await sent(account, orders.credit({ symbol, side: 'marginBuy', quantity: 2000, price: 10.5, ...fills }));
    expect(order).toMatchObject({ stage: 'filled', filled: 2000 });
    expect(await account.credit.queryDebts()).toMatchObject([
      { debtType: 0, orderXtpId: order.orderXtpId, ticker: '600001', remainPrincipal: 21_000, remainAmount: 21_005.46, remainQuantity: 0 },
    ]);
    expect(await account.queryAsset()).toMatchObject({ buyingPower: 1_000_000 });
    // 1,000,000 + 0.7 (120,000 - 21,000) - 21,000 - fees.
    expect(await account.credit.queryFunds()).toMatchObject({
      allAsset: 1_120_000,
      allDebt: 21_005.46,
      lineOfCredit: 4_979_000,
      guaranty: 1_048_294.54,
    });
    expect(await account.credit.queryFundsExtra()).toMatchObject({
      contractDebtsLoad: 5_000_000,
      financingDebts: 21_005.46,
      securityCapital: 120_000,
    });
    expect(await account.credit.queryCashDebt()).toBe(21_005.46);
  });

  test('cash repays them, never more than is owed or there', async () => {
    const account = await borrower();
    await sent(account, orders.credit({ symbol, side: 'marginBuy', quantity: 1000, price: 10, ...fills }));
    expect(await account.credit.repayCash(5000)).toMatchObject({ requestAmount: 5000, cashRepayAmount: 5000 });
    const refused = await failureOf(account.credit.repayCash(2_000_000));
    expect(refused).toBeInstanceOf(XtpRequestError);
    expect(refused).toMatchObject({ errorId: 11000905 });
    expect(await account.credit.repayCash(9000)).toMatchObject({ cashRepayAmount: 5005.1 });
    expect(await account.credit.queryCashDebt()).toBe(0);
    expect(await account.credit.queryRepayments()).toMatchObject([
      { status: 'success' },
      { status: 'failed', errorInfo: { errorId: 11000905 } },
      { status: 'success' },
    ]);
  });

  test('sales repay: of the same security by themselves, of any as a sale to repay', async () => {
    const account = await borrower();
    await sent(account, orders.credit({ symbol: '000001.SZ', side: 'marginBuy', quantity: 1000, price: 12, ...fills }));
    await sent(account, orders.collateral({ symbol, side: 'sell', quantity: 500, price: 10, ...fills }));
    expect(await account.credit.queryCashDebt()).toBe(12_005.12);
    const sale = await sent(account, orders.credit({ symbol, side: 'sellToRepay', quantity: 500, price: 10, ...fills }));
    expect(sale).toMatchObject({ stage: 'filled' });
    // 5,000 - 5 - 0.05 - 2.50.
    expect(await account.credit.queryCashDebt()).toBe(7012.67);
    expect(await account.queryAsset()).toMatchObject({ buyingPower: 1_004_992.45 });
  });

  test('interest is due from the next day on, and can be paid by itself', async () => {
    const account = await borrower({ credit: { financingRate: 0.072 } });
    await sent(account, orders.credit({ symbol, side: 'marginBuy', quantity: 10_000, price: 10, ...fills }));
    counter.sim.loadFeed();
    const [debt] = await account.credit.queryDebts();
    // A day of 7.2 % on 100,000 is 20.00; fees of 25 and 1 are still owed.
    expect(debt).toMatchObject({ remainAmount: 100_046, remainPrincipal: 100_000 });
    expect(await failureOf(account.credit.repayInterest(debt!.debtId, 45))).toMatchObject({ errorId: 11000917 });
    expect(await account.credit.repayInterest(debt!.debtId, 50)).toMatchObject({ cashRepayAmount: 46, debtCompactId: debt!.debtId });
    counter.sim.loadFeed();
    const sale: OrderState[] = [];
    // At a price that nobody pays, and then replaced: it repays the interest still.
    account.credit
      .sellToRepayInterest({ business: 'margin', symbol, side: 'sellToRepay', quantity: 100, price: 10.5 }, debt!.debtId)
      .subscribe((state) => sale.push(state));
    await counter.play({ records: 0 });
    const { orderXtpId } = sale.at(-1)!;
    const replaced = lastValueFrom(account.replace(orderXtpId, { price: 10, ...fills }));
    await counter.play({ records: 0 });
    expect(await replaced).toMatchObject({ order: { stage: 'filled', side: 'sellToRepay' } });
    expect(sale.at(-1)!.stage).toBe('canceled');
    expect(await account.credit.queryDebts()).toMatchObject([{ remainAmount: 100_000, remainPrincipal: 100_000 }]);
  });

  test('a debt is extended, once', async () => {
    const account = await borrower({ credit: { termDays: 20 } });
    await sent(account, orders.credit({ symbol, side: 'marginBuy', quantity: 100, price: 10, ...fills }));
    const { debtId } = (await account.credit.queryDebts())[0]!;
    expect(await failureOf(account.credit.extendDebt({ debtId, days: 10 }))).toMatchObject({ errorId: 11000943 });
    await account.credit.repayInterest(debtId, 10);
    const states: unknown[] = [];
    account.credit.extensions.subscribe(({ operationStatus }) => states.push(operationStatus));
    expect(await account.credit.extendDebt({ debtId, days: 10 })).toMatchObject({ debtId, operationStatus: 'success' });
    expect(states).toEqual(['submitted', 'success']);
    expect(await failureOf(account.credit.extendDebt({ debtId, days: 10 }))).toMatchObject({ errorId: 11010553 });
    expect(await account.credit.queryDebts()).toMatchObject([{ isExtended: true, endDate: 20260204, originalEndDate: 20260125 }]);
    expect(await account.credit.queryExtensions()).toMatchObject([
      { error: { errorId: 11000943 } },
      { operationStatus: 'success' },
      { error: { errorId: 11010553 } },
    ]);
  });

  test('the proceeds of a short sale buy what returns it, from the next day on', async () => {
    const account = await borrower({ credit: { quota: 5000 } });
    await sent(account, orders.credit({ symbol: '000001.SZ', side: 'shortSell', quantity: 1000, price: 12.5, ...fills }));
    expect(await account.credit.queryTickerDebts()).toMatchObject([{ stockRepayQuantity: 0, stockTotalQuantity: 1000 }]);
    const back = orders.credit({ symbol: '000001.SZ', side: 'buyToReturn', quantity: 1000, price: 12, ...fills });
    expect((await sent(account, back)).error).toEqual(error(11000906));
    counter.sim.loadFeed();
    expect((await sent(account, back)).stage).toBe('filled');
    // 12,488.62 less 12,000 and fees of 5.12.
    expect(await account.queryAsset()).toMatchObject({ buyingPower: 1_000_000, repayStockAvailableBalance: 483.5 });
    expect(await account.credit.queryShortable('000001.SZ')).toMatchObject([{ leftQuantity: 4000 }]);
  });
});

describe('refusals', () => {
  test.each<[string, OrderIntent, number]>([
    ['a security that is no target', orders.credit({ symbol: '300001.SZ', side: 'marginBuy', quantity: 100, price: 25.6 }), 11000902],
    ['more than the line', orders.credit({ symbol, side: 'marginBuy', quantity: 3000, price: 10 }), 11010564],
    ['more than the margin', orders.credit({ symbol, side: 'marginBuy', quantity: 1900, price: 10 }), 11010512],
    ['a short sale at the last price', orders.credit({ symbol, side: 'shortSell', quantity: 100, price: 10 }), 11000912],
    ['a short sale beyond the quota', orders.credit({ symbol, side: 'shortSell', quantity: 600, price: 10.1 }), 11010503],
    ['a return of what is not owed', orders.creditTransfer({ symbol, side: 'stockForStock', quantity: 1 }), 11000906],
    ['collateral that is not there', orders.creditTransfer({ symbol, side: 'collateralOut', quantity: 1 }), 11010121],
  ])('%s', async (_what, intent, errorId) => {
    const credit = { line: 20_000, targets: [symbol], quotas: { [symbol]: 500 } };
    const account = await borrower({ cash: 15_000, positions: [], credit });
    expect(await sent(account, intent)).toMatchObject({ stage: 'rejected', error: { errorId } });
  });

  test('C1: an account without debts answers with nothing, one without credit with an error', async () => {
    const account = await borrower();
    for (const query of [
      account.credit.queryDebts(),
      account.credit.queryTickerDebts(),
      account.credit.querySurpluses(),
      account.credit.queryRepayments(),
      account.credit.queryExtensions(),
    ]) {
      expect(await query).toEqual([]);
    }
    expect(await account.credit.querySurplus(symbol)).toBeUndefined();
    expect(await account.credit.queryPositionsExtra()).toMatchObject([{ ticker: '600001' }]);
    await counter.restore();
    const { account: plain } = await counter.trader();
    expect(await failureOf(plain.credit.queryDebts())).toMatchObject({ errorId: 11000310 });
    expect(await failureOf(plain.credit.queryFunds())).toMatchObject({ errorId: 11000310 });
    expect(await failureOf(plain.credit.repayCash(1))).toMatchObject({ errorId: 11000310 });
  });
});
