/** The last gate in the addon: what it stops never reaches the SDK, it opens for the token alone, and it is one for the whole process. */
import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { once } from 'node:events';
import { inspect } from 'node:util';
import { join, resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { firstValueFrom } from 'rxjs';
import {
  hardLimits,
  XtpArgumentError,
  XtpHardLimitError,
  XtpHardLimitTokenError,
  XtpLooserLimitError,
  XtpStateError,
  type Account,
  type ComboOrder,
  type HardLimitChange,
  type HardLimits,
  type OrderInsertFields,
  type OrderIntent,
  type TraderClient,
} from 'xtp-rx';
import { comboFields } from '../../lib/trade/combos';
import { TraderCalls } from '../../lib/xtp/generated/calls';
import { at, failureOf, useCounter } from '../support/counter';
import { Desk, methodNamed } from '../support/desk';
import { connectDouble, SdkDouble } from '../support/sdk-double';
import { apiMethods } from '../support/surface';

// The process gives it out once, and this is the only file that takes it.
const token = hardLimits.takeToken();

const counter = useCounter();
const none: Required<HardLimitChange> = {
  maxValue: null,
  maxQuantity: null,
  ordersPerSecond: null,
  sides: null,
  unpriced: null,
  algo: null,
};
/** Other files of this process know nothing of limits. */
function open(): void {
  hardLimits.loosen(none, token);
  hardLimits.revive(token);
}
afterEach(open);

const buy: OrderIntent = { symbol: '600001.SH', side: 'buy', quantity: 200, price: 9.5 };
const combine: ComboOrder = {
  type: 'combine',
  market: 'SH',
  quantity: 3,
  strategyId: 'CNSJC',
  legs: [
    { contract: '10007001', type: 'call', side: 'long', quantity: 1 },
    { contract: '10007003', type: 'call', side: 'short', quantity: 1 },
  ],
};
const plainOrder: OrderInsertFields = {
  ticker: '600001',
  market: 'SH',
  quantity: 200,
  price: 9.5,
  priceType: 'limit',
  side: 'buy',
  positionEffect: 'init',
  businessType: 'cash',
};

describe('on the recording double', () => {
  let desk: Desk;
  let trader: TraderClient;
  let account: Account;

  beforeEach(async () => {
    desk = new Desk();
    trader = desk.trader();
    account = await desk.account(trader);
    for (const { name, method } of apiMethods) if (method.placesOrder && method.failure === 'zero') desk.answer(name, { result: 77n });
    desk.calls('trader');
  });
  afterEach(() => desk.close());

  const arrived = (): string[] => desk.calls('trader').map(({ call }) => call);
  /** Errors with it, and nothing arrives. */
  async function stopped(send: () => unknown): Promise<XtpHardLimitError> {
    const error = await failureOf(send);
    expect(arrived()).toEqual([]);
    if (!(error instanceof XtpHardLimitError)) throw error;
    return error;
  }
  const submitted = (intent: OrderIntent) => firstValueFrom(account.submit(intent));

  /** What a program does to reach each method that places an order. */
  const ways: Readonly<Record<string, (calls: TraderCalls, session: bigint) => unknown>> = {
    InsertOrder: (calls, session) => calls.insertOrder(plainOrder, session),
    InsertOrderExtra: (calls, session) => calls.insertOrderExtra(plainOrder, session),
    CreditSellStockRepayDebtInterestFee: (calls, session) => calls.creditSellStockRepayDebtInterestFee(plainOrder, 'd1', session),
    InsertOptionCombinedOrder: (calls, session) => calls.insertOptionCombinedOrder(comboFields(combine), session),
    InsertOptionCombinedOrderExtra: (calls, session) => calls.insertOptionCombinedOrderExtra(comboFields(combine), session),
    InsertAlgoOrder: (calls, session) => calls.insertAlgoOrder(1002, 5n, '{}', session),
    ModifyAlgoOrder: (calls, session) => calls.modifyAlgoOrder(5n, '{}', session),
    ResumeAlgoOrder: (calls, session) => calls.resumeAlgoOrder(5n, { ticker: '600001', market: 'SH' }, session, 1),
  };
  const isMother = (name: string): boolean => name.endsWith('AlgoOrder');

  test('the schema marks every method that takes an order, and those that make algorithms send some', () => {
    const marked = apiMethods.filter(({ method }) => method.placesOrder).map(({ method }) => method.name);
    expect(marked.sort()).toEqual(Object.keys(ways).sort());
    const takesOrder = apiMethods.filter(({ method }) => method.params.some(({ struct }) => struct?.endsWith('OrderInsertInfo')));
    expect(marked).toEqual(expect.arrayContaining(takesOrder.map(({ method }) => method.name)));
  });

  test.each(Object.entries(ways))('%s is stopped by the kill switch, and arrives without it', async (name, send) => {
    hardLimits.kill();
    expect(await stopped(() => send(trader.calls, account.sessionId))).toMatchObject({
      code: 'XTP_HARD_LIMIT',
      limit: 'killSwitch',
      allowed: undefined,
      value: undefined,
    });
    hardLimits.revive(token);
    send(trader.calls, account.sessionId);
    expect(arrived()).toEqual([name]);
  });

  test.each(Object.entries(ways))('%s counts among the orders of a second', (name, send) => {
    hardLimits.tighten({ ordersPerSecond: 2 });
    const start = performance.now();
    const errors: unknown[] = [];
    for (let i = 0; i < 50; i++) {
      try {
        send(trader.calls, account.sessionId);
      } catch (error) {
        errors.push(error);
      }
    }
    const seconds = Math.floor((performance.now() - start) / 1000) + 1;
    const sent = arrived();
    expect(new Set(sent)).toEqual(new Set([name]));
    expect(sent.length).toBeGreaterThanOrEqual(2);
    expect(sent.length).toBeLessThanOrEqual(2 * seconds);
    expect(errors).toHaveLength(50 - sent.length);
    for (const error of errors) expect(error).toMatchObject({ limit: 'ordersPerSecond', allowed: 2, value: 3 });
  });

  test.each(Object.entries(ways))('%s is held to quantity and side', async (name, send) => {
    const unknown = isMother(name) ? { limit: 'algo', allowed: undefined, value: undefined } : undefined;
    const combo = name.includes('Combined');
    const quantity = combo ? 3 : 200;
    hardLimits.tighten({ maxQuantity: quantity - 1 });
    const tooMuch = { limit: 'maxQuantity', allowed: quantity - 1, value: quantity };
    expect(await stopped(() => send(trader.calls, account.sessionId))).toMatchObject(unknown ?? tooMuch);
    open();
    hardLimits.tighten({ sides: ['sell', 'purchase'] });
    const wrongSide = { limit: 'sides', allowed: ['sell', 'purchase'], value: combo ? 'optionCombine' : 'buy' };
    expect(await stopped(() => send(trader.calls, account.sessionId))).toMatchObject(unknown ?? wrongSide);
    open();
    hardLimits.tighten({ maxQuantity: quantity, sides: ['buy', 'optionCombine'], algo: 'allow' });
    send(trader.calls, account.sessionId);
    expect(arrived()).toEqual([name]);
  });

  test.each(Object.entries(ways))('%s is held to its value', async (name, send) => {
    hardLimits.tighten({ maxValue: 1899.99 });
    const expected = isMother(name)
      ? { limit: 'algo' }
      : name.includes('Combined')
        ? { limit: 'unpriced', allowed: 1899.99, value: undefined }
        : { limit: 'maxValue', allowed: 1899.99, value: 1900 };
    expect(await stopped(() => send(trader.calls, account.sessionId))).toMatchObject(expected);
    hardLimits.loosen({ maxValue: 1900, unpriced: 'allow', algo: 'allow' }, token);
    send(trader.calls, account.sessionId);
    expect(arrived()).toEqual([name]);
  });

  test('what an account submits errors with it, and has no order then', async () => {
    hardLimits.tighten({ maxValue: 1000 });
    const error = await stopped(() => submitted(buy));
    expect(error.message).toBe('The hard limit maxValue stopped the order: it is worth 1900 yuan, 1000 are allowed. Nothing was sent.');
    await stopped(() => submitted({ ...buy, orderXtpId: 5n }));
    await stopped(() => firstValueFrom(account.options.combos.submit(combine)));
    await stopped(() => firstValueFrom(account.options.combos.submit({ ...combine, orderXtpId: 5n })));
    await stopped(() =>
      firstValueFrom(
        account.credit.sellToRepayInterest(
          { symbol: '600001.SH', business: 'margin', side: 'sellToRepay', quantity: 200, price: 9.5 },
          'd1',
        ),
      ),
    );
    await stopped(() => account.algo.submit({ type: 1002, clientStrategyId: 5n, params: {} }));
    expect(account.knownOrders()).toEqual([]);
  });

  test('an order whose price says nothing of its value is refused unless that is allowed', async () => {
    const market: OrderIntent = { symbol: '000001.SZ', side: 'buy', quantity: 100, priceType: 'bestOrCancel' };
    hardLimits.tighten({ maxValue: 1_000_000 });
    expect(await stopped(() => submitted(market))).toMatchObject({ limit: 'unpriced', allowed: 1_000_000, value: undefined });
    // Shenzhen takes no notice of the price.
    expect(await stopped(() => submitted({ ...market, price: 0.01 }))).toMatchObject({ limit: 'unpriced' });
    await submitted({ ...market, symbol: '600001.SH', priceType: 'best5OrCancel', price: 10 });
    expect(arrived()).toEqual(['InsertOrder']);
    hardLimits.loosen({ unpriced: 'allow' }, token);
    await submitted(market);
    expect(arrived()).toEqual(['InsertOrder']);
  });

  test('what sends no order is not asked: cancels go out with the kill switch thrown', () => {
    desk.answer('TraderApi::CancelOrder', { result: 5n });
    desk.answer('TraderApi::GetANewOrderXTPID', { result: 6n });
    hardLimits.kill();
    account.requestCancel(9n);
    account.newOrderId();
    expect(arrived()).toEqual(['CancelOrder', 'GetANewOrderXTPID']);
  });

  test('an error of the SDK after a stop is the SDK’s', async () => {
    hardLimits.tighten({ maxQuantity: 100 });
    await stopped(() => submitted(buy));
    desk.answer('TraderApi::InsertOrder', { result: 0n, errorId: 10210302, errorMessage: 'no session' });
    expect(await failureOf(submitted({ ...buy, quantity: 100 }))).toMatchObject({ code: 'XTP_CALL', errorId: 10210302 });
  });

  test('the limits stay when the client that set them is closed, and hold the next one', async () => {
    await trader.close();
    trader = desk.trader({ hardLimits: { maxQuantity: 100, sides: ['buy'] } });
    await trader.close();
    expect(await failureOf(() => desk.trader({ hardLimits: { maxQuantity: 101 } }))).toMatchObject({
      code: 'XTP_LOOSER_LIMIT',
      limit: 'maxQuantity',
      asked: 101,
      allowed: 100,
    });
    trader = desk.trader({ hardLimits: { maxQuantity: 100 } }); // no TraderApi was left behind
    account = await desk.account(trader);
    expect(trader.hardLimits).toBe(hardLimits);
    expect(hardLimits.current).toEqual({ maxQuantity: 100, sides: ['buy'], unpriced: 'allow', algo: 'refuse', killed: false });
    arrived();
    await stopped(() => submitted(buy));
  });
});

test('a call that is run on a thread of its own meets the gate too', async () => {
  const double = new SdkDouble('trader');
  const connection = connectDouble('trader');
  const calls = new TraderCalls(connection);
  const { slot } = methodNamed('TraderApi::InsertOrder').method;
  const run = () => connection.callOnThread(slot, 'InsertOrder', 'zero', 10_000);
  double.answer(slot, { result: 77n });
  calls.insertOrder(plainOrder, 1n); // its arguments stay in the frame
  expect((await run()).result).toBe(77n);
  double.takeCalls();
  hardLimits.kill();
  expect(await run()).toMatchObject({ failed: true, errorId: 0 });
  expect(double.takeCalls()).toEqual([]);
  await connection.close(10_000);
});

test('limits become stricter at any time, all that is named or nothing', async () => {
  hardLimits.tighten({ maxValue: 10_000, ordersPerSecond: 20, sides: ['buy', 'sell'] });
  hardLimits.tighten({ maxValue: 5_000, maxQuantity: 500, sides: ['sell'] });
  const current = {
    maxValue: 5_000,
    maxQuantity: 500,
    ordersPerSecond: 20,
    sides: ['sell'],
    unpriced: 'refuse',
    algo: 'refuse',
    killed: false,
  };
  expect(hardLimits.current).toEqual(current);
  const looser: [HardLimits, object][] = [
    [{ maxValue: 5_000.01 }, { limit: 'maxValue', asked: 5_000.01, allowed: 5_000 }],
    [{ maxQuantity: 501 }, { limit: 'maxQuantity', asked: 501, allowed: 500 }],
    [{ ordersPerSecond: 21 }, { limit: 'ordersPerSecond', asked: 21, allowed: 20 }],
    [{ sides: ['buy'] }, { limit: 'sides', asked: ['buy'], allowed: ['sell'] }],
    [{ unpriced: 'allow' }, { limit: 'unpriced', asked: 'allow', allowed: 'refuse' }],
    [{ algo: 'allow' }, { limit: 'algo', asked: 'allow', allowed: 'refuse' }],
    [{ maxValue: 1, maxQuantity: 501 }, { limit: 'maxQuantity' }],
  ];
  for (const [limits, expected] of looser) {
    const error = await failureOf(() => hardLimits.tighten(limits));
    expect(error).toBeInstanceOf(XtpLooserLimitError);
    expect(error).toMatchObject(expected);
    expect(hardLimits.current).toEqual(current);
  }
  expect((await failureOf(() => hardLimits.tighten({ sides: ['buy'] }))).message).toBe(
    'The hard limit sides only becomes stricter: asked was buy, in force is sell. Nothing was changed.',
  );
});

test('what is no limit is refused, a name that is not known with it', async () => {
  const wrong: [object, string][] = [
    [{ maxValue: 0 }, 'maxValue must be a number of yuan above 0'],
    [{ maxValue: NaN }, 'maxValue must be a number'],
    [{ maxValue: Infinity }, 'maxValue must be a number of yuan above 0'],
    [{ maxQuantity: 1.5 }, 'maxQuantity must be a whole number from 1'],
    [{ maxQuantity: 0 }, 'maxQuantity must be a whole number from 1'],
    [{ ordersPerSecond: 0 }, 'ordersPerSecond must be a whole number from 1 to 100,000'],
    [{ ordersPerSecond: 100_001 }, 'ordersPerSecond must be a whole number from 1 to 100,000'],
    [{ sides: ['long'] }, 'sides.0 must be'],
    [{ sides: 'buy' }, 'sides must be'],
    [{ unpriced: 'ask' }, 'unpriced must be'],
    [{ maxvalue: 5 }, 'maxvalue is not known here'],
    [{ maxValue: null }, 'maxValue must be a number'],
  ];
  for (const [limits, text] of wrong) {
    const error = await failureOf(() => hardLimits.tighten(limits));
    expect(error).toBeInstanceOf(XtpArgumentError);
    expect(error.message).toContain(text);
  }
  expect(hardLimits.current).toEqual({ unpriced: 'allow', algo: 'allow', killed: false });
});

test('only the token loosens and revives, and nothing shows it', async () => {
  const secret = token.reveal();
  hardLimits.tighten({ maxValue: 1000 });
  hardLimits.kill();
  const almost = secret.slice(0, -1) + (secret.endsWith('0') ? '1' : '0');
  const seen: unknown[] = [token, hardLimits, hardLimits.current, { token }];
  for (const wrong of ['', almost, `${secret} `, secret.toUpperCase() + 'x', undefined, null, 5, {}, structuredClone(token), [secret]]) {
    for (const call of [() => hardLimits.loosen({ maxValue: 2000 }, wrong as string), () => hardLimits.revive(wrong as string)]) {
      const error = await failureOf(call);
      expect(error).toBeInstanceOf(XtpHardLimitTokenError);
      seen.push(error);
    }
  }
  seen.push(await failureOf(() => hardLimits.loosen({ maxValue: secret, unpriced: secret } as object, secret)));
  expect(hardLimits.current).toMatchObject({ maxValue: 1000, killed: true });
  seen.push(await failureOf(() => hardLimits.takeToken()));
  expect(seen.at(-1)).toBeInstanceOf(XtpStateError);
  for (const value of seen) {
    const { message = '', stack = '' } = value instanceof Error ? value : {};
    const shown = [inspect(value, { depth: 9, showHidden: true, getters: true }), JSON.stringify(value), String(value), message, stack];
    expect(shown.join('\n')).not.toContain(secret);
  }

  hardLimits.loosen({ maxValue: 2000 }, secret); // as text
  hardLimits.revive(token);
  expect(hardLimits.current).toMatchObject({ maxValue: 2000, killed: false });
  hardLimits.loosen({ maxValue: null }, token);
  expect(hardLimits.current).not.toHaveProperty('maxValue');
});

/** A worker thread that loads the compiled package and does this with its `hardLimits`; rejects with what it throws. */
async function inWorker(code: string, data?: unknown): Promise<void> {
  const load = `const { hardLimits } = require(${JSON.stringify(join(resolve(__dirname, '../..'), 'dist', 'index.js'))});`;
  const worker = new Worker(`${load} const data = require('node:worker_threads').workerData; ${code}`, { eval: true, workerData: data });
  await once(worker, 'exit');
}

describe('on the simulated counter', () => {
  test('a worker thread throws the kill switch and tightens for all; an order that is open can be cancelled', async () => {
    const { account } = await counter.trader();
    await counter.play({ untilMs: at('09:31:00') });
    const open = await firstValueFrom(account.submit(buy));
    await inWorker(`hardLimits.tighten({ maxQuantity: 100 }); hardLimits.kill();`);
    expect(hardLimits.current).toMatchObject({ maxQuantity: 100, killed: true });
    expect(await failureOf(firstValueFrom(account.submit(buy)))).toMatchObject({ limit: 'killSwitch' });
    const outcome = account.cancel(open.orderXtpId, { whenPossible: true });
    await counter.play({ records: 0 });
    expect(await outcome).toMatchObject({ type: 'canceled' });
    await inWorker(`hardLimits.revive(data);`, token.reveal());
    expect(await failureOf(firstValueFrom(account.submit(buy)))).toMatchObject({ limit: 'maxQuantity', allowed: 100, value: 200 });
    expect((await firstValueFrom(account.submit({ ...buy, quantity: 100 }))).stage).toBe('submitted');
  });

  test('an order that is stopped uses no id and no order of the counter', async () => {
    const { account } = await counter.trader({ hardLimits: { maxQuantity: 200 } });
    await counter.play({ untilMs: at('09:31:00') });
    const first = await firstValueFrom(account.submit(buy));
    for (let i = 0; i < 5; i++) {
      expect(await failureOf(firstValueFrom(account.submit({ ...buy, quantity: 300 })))).toBeInstanceOf(XtpHardLimitError);
    }
    const reserved = account.newOrderId();
    expect(await failureOf(firstValueFrom(account.submit({ ...buy, quantity: 300, orderXtpId: reserved })))).toBeInstanceOf(
      XtpHardLimitError,
    );
    const second = await firstValueFrom(account.submit({ ...buy, orderXtpId: reserved })); // still to be used
    expect([reserved, second.orderXtpId]).toEqual([first.orderXtpId + 1n, first.orderXtpId + 1n]);
    await counter.play({ records: 0 });
    expect((await account.queryOrders()).map(({ quantity }) => quantity)).toEqual([200, 200]);
    expect(account.knownOrders()).toHaveLength(2);
  });
});

afterAll(() => {
  expect(hardLimits.current).toEqual({ unpriced: 'allow', algo: 'allow', killed: false });
});
