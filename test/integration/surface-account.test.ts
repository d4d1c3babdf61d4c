/** What users do with a TraderClient and its accounts besides the generated queries, on the recording double: what arrives there, and what comes of its answers. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { toArray, type Observable } from 'rxjs';
import {
  XtpCallError,
  XtpDisconnectedError,
  XtpRequestError,
  type Account,
  type CallOptions,
  type ComboOrder,
  type OrderIntent,
  type TraderClient,
  type TraderOptions,
} from 'xtp-rx';
import { struct } from '../support/arrived';
import { testByHand } from '../support/by-hand';
import { failureOf, next } from '../support/counter';
import { Desk, login, loginArrives } from '../support/desk';
import { exercised, exercisedHere } from '../support/exercised';
import { Paths } from '../support/paths';
import { apiMethods, traderReplies } from '../support/surface';
import { schema, type Fields } from '../unit/support/schema-values';

/** Of this client (7), and above what a number holds exactly. */
const orderId = (7n << 32n) | 0x1fff_ff00_0000_0001n;
const cancelId = orderId + 1n;

const byHand = apiMethods.filter(({ side, method }) => side === 'trader' && method.gives === undefined);
const settling = traderReplies(byHand);

let desk: Desk;
let paths: Paths;
let trader: TraderClient;
let account: Account;
let sessionId: bigint;

beforeEach(async () => {
  desk = new Desk();
  paths = new Paths();
  const client = desk.trader();
  trader = paths.watch('trader', client);
  const plain = await desk.account(client);
  account = paths.watch('account', plain);
  ({ sessionId } = plain);
  desk.calls('trader');
});
afterEach(() => desk.close());

const calls = () => desk.calls('trader');
const said = (callback: string, values: Fields): void => desk.say(`TraderSpi::${callback}`, { ...values, sessionId });
const answered = (method: string, result: bigint): void => desk.answer(`TraderApi::${method}`, { result });
/** Callbacks that are streams of their own too are told of in surface-pushes.test.ts. */
const told = (callback: string): void => {
  if (settling.some(({ layout }) => layout.method.name === callback)) exercised('told', `TraderSpi::${callback}`);
};

/** What a stream gives from now to its end. */
function all<T>(stream: Observable<T>): Promise<T[]> {
  return new Promise((resolve, reject) => stream.pipe(toArray()).subscribe({ next: resolve, error: reject }));
}

/** A client made with these options, and what of them arrived. */
function configured(options: Partial<TraderOptions>): ReturnType<Desk['calls']> {
  desk.trader(paths.watch('TraderOptions', options));
  return calls().filter(({ call }) => !['GetApiVersion', 'RegisterSpi'].includes(call));
}

const order: OrderIntent = { symbol: '600519.SH', side: 'buy', price: 1845.76, quantity: 200, orderClientId: 9 };
const orderArrives = {
  ticker: '600519',
  market: 'SH',
  price: 1845.76,
  quantity: 200,
  priceType: 'limit',
  side: 'buy',
  positionEffect: 'init',
  businessType: 'cash',
  orderClientId: 9,
};
const combine: ComboOrder = {
  type: 'combine',
  market: 'SZ',
  quantity: 3,
  strategyId: 'CNSJC',
  legs: [
    { contract: '90000001', type: 'call', side: 'long', quantity: 1 },
    { contract: '90000002', type: 'call', side: 'short', covered: 'covered', quantity: 2 },
  ],
};
const leg = (fields: Fields): Fields => struct('XTPOptCombLegInfo', fields);
const comboArrives = {
  market: 'SZ',
  quantity: 3,
  side: 'optionCombine',
  businessType: 'optionCombine',
  combo: struct('XTPOptCombPlugin', {
    strategyId: 'CNSJC',
    numLegs: 2,
    legDetail: [
      leg({ legSecurityId: '90000001', legContractType: 'call', legSide: 'long', legCovered: 'uncovered', legQuantity: 1 }),
      leg({ legSecurityId: '90000002', legContractType: 'call', legSide: 'short', legCovered: 'covered', legQuantity: 2 }),
      leg({}),
      leg({}),
    ],
  }),
};

/** Subscribes, looks at what arrived, has the counter tell of a fill, and gives the states. */
async function filled(submit: () => Observable<unknown>, method: string, arrives: Fields): Promise<unknown[]> {
  answered(method, orderId);
  const states = all(submit());
  expect(calls()).toEqual([{ call: method, ...arrives, sessionId }]);
  const orderInfo = { orderXtpId: orderId, ticker: '600519', market: 'SH', quantity: 200 };
  said('OnOrderEvent', { orderInfo: { ...orderInfo, orderStatus: 'noTradeQueueing' } });
  said('OnOrderEvent', { orderInfo: { ...orderInfo, orderStatus: 'allTraded', quantityTraded: 200, tradeAmount: 369_152 } });
  return states;
}
const fill = [{ stage: 'submitted' }, { stage: 'working' }, { stage: 'filled', filled: 200, averagePrice: 1845.76 }];

async function combined(combo: ComboOrder, method: string, arrives: Fields): Promise<void> {
  answered(method, orderId);
  const events = all(account.options.combos.submit(combo));
  expect(calls()).toEqual([{ call: method, order: struct('XTPOptCombOrderInsertInfo', arrives), sessionId }]);
  said('OnOptionCombinedOrderEvent', { orderInfo: { orderXtpId: orderId + 5n, orderStatus: 'allTraded' } });
  said('OnOptionCombinedOrderEvent', { orderInfo: { orderXtpId: orderId, orderStatus: 'noTradeQueueing' } });
  said('OnOptionCombinedOrderEvent', {
    orderInfo: { orderXtpId: orderId, orderStatus: 'rejected' },
    errorInfo: { errorId: 11010122, errorMessage: 'no' },
  });
  expect(await events).toMatchObject([
    { orderXtpId: orderId, orderStatus: 'noTradeQueueing', error: undefined },
    { orderXtpId: orderId, orderStatus: 'rejected', error: { errorId: 11010122, errorMessage: 'no' } },
  ]);
}

/** A request that the counter answers without a request id. */
interface Request {
  readonly ask: (options?: CallOptions) => Promise<unknown>;
  readonly method: string;
  /** What the call returns. */
  readonly result?: bigint;
  readonly arrives: Fields;
  readonly callback: string;
  /** The callbacks before the last one settle nothing. */
  readonly answers: readonly Fields[];
  readonly gives?: object;
}

const serial = 0xffff_ffff_0000_0005n;
const requests: Readonly<Record<string, () => Request>> = {
  FundTransfer: () => ({
    ask: (options) => account.funds.transfer({ type: 'in', amount: 100.5, fundAccount: 'fund-1', password: 'secret' }, options),
    method: 'FundTransfer',
    result: serial,
    arrives: {
      fundTransfer: struct('XTPFundTransferReq', { transferType: 'in', amount: 100.5, fundAccount: 'fund-1', password: 'secret' }),
    },
    callback: 'OnFundTransfer',
    answers: [
      { fundTransferInfo: { serialId: 1n, operationStatus: 'success' } },
      { fundTransferInfo: { serialId: serial, operationStatus: 'processing' } },
      { fundTransferInfo: { serialId: serial, operationStatus: 'success', amount: 100.5 } },
    ],
    gives: { serialId: serial, operationStatus: 'success', amount: 100.5 },
  }),
  CreditCashRepay: () => ({
    ask: (options) => account.credit.repayCash(5000.25, options),
    method: 'CreditCashRepay',
    result: 77n,
    arrives: { amount: 5000.25 },
    callback: 'OnCreditCashRepay',
    answers: [{ cashRepayInfo: { xtpId: 76n } }, { cashRepayInfo: { xtpId: 77n, requestAmount: 5000.25, cashRepayAmount: 4000 } }],
    gives: { xtpId: 77n, requestAmount: 5000.25, cashRepayAmount: 4000 },
  }),
  CreditCashRepayDebtInterestFee: () => ({
    ask: (options) => account.credit.repayInterest('debt-1', 12.5, options),
    method: 'CreditCashRepayDebtInterestFee',
    result: 78n,
    arrives: { debtId: 'debt-1', amount: 12.5 },
    callback: 'OnCreditCashRepayDebtInterestFee',
    answers: [{ cashRepayInfo: { xtpId: 77n } }, { cashRepayInfo: { xtpId: 78n, cashRepayAmount: 12.5, debtCompactId: 'debt-1' } }],
    gives: { xtpId: 78n, cashRepayAmount: 12.5, debtCompactId: 'debt-1' },
  }),
  CreditExtendDebtDate: () => ({
    ask: (options) => account.credit.extendDebt({ debtId: 'debt-2', days: 30, fundAccount: 'fund-1', password: 'secret' }, options),
    method: 'CreditExtendDebtDate',
    result: serial,
    arrives: {
      debtExtend: struct('XTPCreditDebtExtendReq', { debtId: 'debt-2', deferDays: 30, fundAccount: 'fund-1', password: 'secret' }),
    },
    callback: 'OnCreditExtendDebtDate',
    answers: [
      { debtExtendInfo: { xtpId: 3n, operationStatus: 'success' } },
      { debtExtendInfo: { xtpId: serial, operationStatus: 'success', debtId: 'debt-2' } },
    ],
    gives: { xtpId: serial, operationStatus: 'success', debtId: 'debt-2' },
  }),
  ALGOUserEstablishChannel: () => ({
    ask: (options) => account.algo.openChannel({ host: '10.9.8.7', port: 6101, user: 'user-1', password: 'secret' }, options),
    method: 'ALGOUserEstablishChannel',
    arrives: { omsIp: '10.9.8.7', omsPort: 6101, user: 'user-1', password: 'secret' },
    callback: 'OnALGOUserEstablishChannel',
    answers: [{ user: 'user-1' }],
  }),
  InsertAlgoOrder: () => ({
    ask: (options) => account.algo.submit({ type: 900, clientStrategyId: 55n, params: { code: '600519', 数量: 200 } }, options),
    method: 'InsertAlgoOrder',
    arrives: { strategyType: 900, clientStrategyId: 55n, strategyParam: '{"code":"600519","数量":200}' },
    callback: 'OnInsertAlgoOrder',
    answers: [{ strategyInfo: { clientStrategyId: 54n } }, { strategyInfo: { clientStrategyId: 55n, xtpStrategyId: serial } }],
    gives: { clientStrategyId: 55n, xtpStrategyId: serial },
  }),
  CancelAlgoOrder: () => ({
    ask: (options) => account.algo.cancel(serial, 'now', options),
    method: 'CancelAlgoOrder',
    arrives: { cancelFlag: false, xtpStrategyId: serial },
    callback: 'OnCancelAlgoOrder',
    answers: [{ strategyInfo: { xtpStrategyId: 1n } }, { strategyInfo: { xtpStrategyId: serial } }],
  }),
  ModifyAlgoOrder: () => ({
    ask: (options) => account.algo.modify(serial, '{"speed":2}', options),
    method: 'ModifyAlgoOrder',
    arrives: { xtpStrategyId: serial, strategyParam: '{"speed":2}' },
    callback: 'OnModifyAlgoOrder',
    answers: [{ strategyInfo: { xtpStrategyId: 1n } }, { strategyInfo: { xtpStrategyId: serial } }],
  }),
};

/** Asks; the call must have arrived. */
function asked({ ask, method, result = 0n, arrives }: Request, options?: CallOptions): Promise<unknown> {
  answered(method, result);
  const answer = ask(options);
  answer.catch(() => undefined); // it is awaited later
  expect(calls()).toEqual([{ call: method, ...arrives, sessionId }]);
  return answer;
}

async function settles(request: Request): Promise<void> {
  const answer = asked(request);
  let settled = false;
  void answer.finally(() => (settled = true));
  for (const early of request.answers.slice(0, -1)) said(request.callback, early);
  await desk.heard(trader);
  expect(settled).toBe(false);
  said(request.callback, request.answers.at(-1)!);
  if (request.gives) expect(await answer).toMatchObject(request.gives);
  else expect(await answer).toBeUndefined();
  told(request.callback);
}

testByHand('TraderApi', () => paths, {
  ...Object.fromEntries(Object.entries(requests).map(([method, request]) => [method, () => settles(request())])),

  Release: async () => {
    await trader.close();
    expect(calls()).toEqual([{ call: 'Logout', sessionId }, { call: 'RegisterSpi', spi: null }, { call: 'Release' }]);
  },
  RegisterSpi: async () => {
    const event = next(trader.events);
    said('OnUnknownOrder', { orderXtpId: 5n });
    expect((await event).constructor.name).toBe('UnknownOrderEvent');
    calls();
    desk.trader();
    expect(calls()).toEqual([
      { call: 'GetApiVersion' },
      { call: 'RegisterSpi', spi: 'set' },
      { call: 'SubscribePublicTopic', resumeType: 'quick' },
    ]);
  },
  GetTradingDay: () => {
    desk.answer('TraderApi::GetTradingDay', { text: '20260105' });
    expect(trader.tradingDay()).toBe('20260105');
    expect(calls()).toEqual([{ call: 'GetTradingDay' }]);
  },
  GetApiVersion: () => {
    expect(trader.apiVersion).toBe(schema.apiVersion);
    expect(calls()).toEqual([{ call: 'GetApiVersion' }]);
  },
  GetApiLastError: async () => {
    desk.answer('TraderApi::CancelOrder', { result: 0n, errorId: 11000010, errorMessage: '不行' });
    const error = await failureOf(() => account.requestCancel(orderId));
    expect(error).toBeInstanceOf(XtpCallError);
    expect(paths.watch('XtpCallError', error as Pick<XtpCallError, 'errorId'> & Error).errorId).toBe(11000010);
    expect(error).toMatchObject({ errorMessage: '不行' });
    expect(calls().map(({ call }) => call)).toEqual(['CancelOrder', 'GetApiLastError']);
  },
  GetClientIDByXTPID: () => {
    answered('GetClientIDByXTPID', 99n);
    expect(trader.clientIdOf(orderId)).toBe(99);
    expect(calls()).toEqual([{ call: 'GetClientIDByXTPID', orderXtpId: orderId }]);
  },
  GetAccountByXTPID: () => {
    desk.answer('TraderApi::GetAccountByXTPID', { text: 'user-1' });
    expect(trader.userOf(orderId)).toBe('user-1');
    expect(calls()).toEqual([{ call: 'GetAccountByXTPID', orderXtpId: orderId }]);
  },
  SubscribePublicTopic: () => {
    expect(configured({ resume: 'restart' })).toEqual([{ call: 'SubscribePublicTopic', resumeType: 'restart' }]);
    expect(configured({})).toEqual([{ call: 'SubscribePublicTopic', resumeType: 'quick' }]);
  },
  SetSoftwareVersion: () => {
    expect(configured({ softwareVersion: '1.2.3' })).toContainEqual({ call: 'SetSoftwareVersion', version: '1.2.3' });
  },
  SetSoftwareKey: () => {
    expect(configured({ softwareKey: 'key-1' })).toContainEqual({ call: 'SetSoftwareKey', key: 'key-1' });
  },
  SetHeartBeatInterval: () => {
    expect(configured({ heartbeatSeconds: 20 })).toContainEqual({ call: 'SetHeartBeatInterval', interval: 20 });
  },
  SetMaxOrderBufferQuantity: () => {
    expect(configured({ orderBufferQuantity: 500_000 })).toContainEqual({ call: 'SetMaxOrderBufferQuantity', maxOrderQuantity: 500_000 });
  },
  Login: async () => {
    answered('Login', serial);
    const other = await trader.login({ ...login, user: 'user-2', localIp: '10.0.0.9' });
    expect(other.sessionId).toBe(serial);
    // Orders of another day are not this session's.
    expect(calls()).toEqual([{ call: 'Login', ...loginArrives, user: 'user-2', localIp: '10.0.0.9' }, { call: 'GetTradingDay' }]);
  },
  Logout: async () => {
    await account.logout();
    expect(calls()).toEqual([{ call: 'Logout', sessionId }]);
  },
  IsServerRestart: () => {
    answered('IsServerRestart', 1n);
    expect(account.isServerRestarted()).toBe(true);
    expect(calls()).toEqual([{ call: 'IsServerRestart', sessionId }]);
  },
  ModifyUserTerminalInfo: () => {
    const details = {
      localIp: '10.0.0.1',
      macAddress: '0011',
      hardDisk: 'disk',
      internetIp: '1.2.3.4',
      internetPort: 80,
      clientVersion: '1',
    };
    account.setTerminalInfo({ type: 'pcLinux', ...details });
    expect(calls()).toEqual([
      { call: 'ModifyUserTerminalInfo', info: struct('XTPUserTerminalInfoReq', { termType: 'pcLinux', ...details }), sessionId },
    ]);
  },
  QueryAccountTradeMarket: async () => {
    const asked = async (tradeLocation: number): Promise<unknown> => {
      const markets = account.queryMarkets();
      const [call] = calls();
      expect(call).toMatchObject({ call: 'QueryAccountTradeMarket', sessionId });
      said('OnQueryAccountTradeMarket', { tradeLocation, requestId: call!['requestId'] });
      return markets;
    };
    expect([await asked(0), await asked(1), await asked(2), await asked(3)]).toEqual([[], ['SH'], ['SZ'], ['SH', 'SZ']]);
    told('OnQueryAccountTradeMarket');
  },
  GetANewOrderXTPID: () => {
    answered('GetANewOrderXTPID', orderId);
    expect(account.newOrderId()).toBe(orderId);
    expect(calls()).toEqual([{ call: 'GetANewOrderXTPID', sessionId }]);
  },
  InsertOrder: async () => {
    const states = await filled(() => account.submit(order), 'InsertOrder', { order: struct('XTPOrderInsertInfo', orderArrives) });
    expect(states).toMatchObject(fill);
  },
  InsertOrderExtra: async () => {
    const arrives = { order: struct('XTPOrderInsertInfo', { ...orderArrives, orderXtpId: orderId }) };
    expect(await filled(() => account.submit({ ...order, orderXtpId: orderId }), 'InsertOrderExtra', arrives)).toMatchObject(fill);
  },
  CancelOrder: async () => {
    answered('CancelOrder', cancelId);
    const refusal = next(account.cancelRefusals);
    const outcome = account.cancel(orderId);
    expect(calls()).toEqual([{ call: 'CancelOrder', orderXtpId: orderId, sessionId }]);
    said('OnCancelOrderError', {
      cancelInfo: { orderXtpId: orderId, orderCancelXtpId: cancelId },
      errorInfo: { errorId: 11000384, errorMessage: 'too late' },
    });
    const refused = { orderXtpId: orderId, orderCancelXtpId: cancelId, errorId: 11000384, errorMessage: 'too late' };
    expect(await refusal).toEqual(refused);
    expect(await outcome).toMatchObject({ type: 'refused', ...refused, temporary: false });
  },
  CreditSellStockRepayDebtInterestFee: async () => {
    const sale = { business: 'margin', symbol: '600519.SH', side: 'sellToRepay', price: 1845.76, quantity: 200, orderClientId: 9 } as const;
    const arrives = {
      order: struct('XTPOrderInsertInfo', { ...orderArrives, side: 'sellToRepay', businessType: 'margin' }),
      debtId: 'debt-1',
    };
    const sell = (): Observable<unknown> => account.credit.sellToRepayInterest(sale, 'debt-1');
    expect(await filled(sell, 'CreditSellStockRepayDebtInterestFee', arrives)).toMatchObject(fill);
  },
  InsertOptionCombinedOrder: () => combined(combine, 'InsertOptionCombinedOrder', comboArrives),
  InsertOptionCombinedOrderExtra: () =>
    combined({ ...combine, orderXtpId: orderId }, 'InsertOptionCombinedOrderExtra', { ...comboArrives, orderXtpId: orderId }),
  CancelOptionCombinedOrder: async () => {
    answered('CancelOptionCombinedOrder', cancelId);
    const refusal = next(account.options.combos.cancelRefusals);
    expect(account.options.combos.cancel(orderId)).toBe(cancelId);
    expect(calls()).toEqual([{ call: 'CancelOptionCombinedOrder', orderXtpId: orderId, sessionId }]);
    said('OnCancelOptionCombinedOrderError', {
      cancelInfo: { orderXtpId: orderId, orderCancelXtpId: cancelId },
      errorInfo: { errorId: 5, errorMessage: 'no' },
    });
    expect(await refusal).toEqual({ orderXtpId: orderId, orderCancelXtpId: cancelId, errorId: 5, errorMessage: 'no' });
  },
  LoginALGO: async () => {
    await trader.algo.login(login);
    expect(calls()).toEqual([{ call: 'LoginALGO', ...loginArrives }]);
    expect(await next(trader.algo.status)).toEqual({ state: 'live' });
  },
  GetAlgorithmIDByOrder: () => {
    answered('GetAlgorithmIDByOrder', serial);
    expect(trader.algo.motherOf({ orderXtpId: orderId, orderClientId: 0xffff_fff0 })).toBe(serial);
    expect(calls()).toEqual([{ call: 'GetAlgorithmIDByOrder', orderXtpId: orderId, orderClientId: 0xffff_fff0 }]);
  },
});

describe.each(Object.entries(requests))('%s', (_method, make) => {
  test('rejects with what the counter says', async () => {
    const request = make();
    const answer = asked(request);
    said(request.callback, { ...request.answers.at(-1), errorInfo: { errorId: 11000905, errorMessage: '余额不足' } });
    const error = await failureOf(answer);
    expect(error).toBeInstanceOf(XtpRequestError);
    expect(error).toMatchObject({ errorId: 11000905, errorMessage: '余额不足' });
  });

  test('rejects when the connection is lost', async () => {
    const answer = asked(make());
    said('OnDisconnected', { reason: 10210006 });
    expect(await failureOf(answer)).toBeInstanceOf(XtpDisconnectedError);
  });

  test('is given up by its signal', async () => {
    const giveUp = new AbortController();
    const answer = asked(make(), { signal: giveUp.signal });
    giveUp.abort();
    expect(await failureOf(answer)).toMatchObject({ code: 'XTP_ABORTED' });
  });

  test('is given up after its time', async () => {
    const answer = asked(make(), { timeoutMs: 2500 });
    desk.scheduler.flush();
    expect(await failureOf(answer)).toMatchObject({ code: 'XTP_TIMEOUT' });
    expect(desk.scheduler.now()).toBe(2500);
  });
});

test('account.algo.cancel lets a mother order trade on, if not told otherwise', async () => {
  const answer = account.algo.cancel(serial);
  expect(calls()).toEqual([{ call: 'CancelAlgoOrder', cancelFlag: true, xtpStrategyId: serial, sessionId }]);
  said('OnCancelAlgoOrder', { strategyInfo: { xtpStrategyId: serial } });
  await answer;
});

test.each([
  [
    'split',
    { type: 'split', market: 'SH', quantity: 1, strategyId: 'CNSJC', comboNum: '12345' },
    'optionSplit',
    'optionCombine',
    { strategyId: 'CNSJC', comboNum: '12345' },
  ],
  [
    'exercise',
    { type: 'exercise', market: 'SH', quantity: 1, legs: combine.legs.slice(0, 2) as never },
    0,
    'executeCombine',
    { strategyId: 'exec', numLegs: 2 },
  ],
] satisfies [string, ComboOrder, unknown, string, Fields][])(
  'account.options.combos.submit: %s',
  (_type, combo, side, businessType, plugin) => {
    answered('InsertOptionCombinedOrder', orderId);
    account.options.combos.submit(combo).subscribe();
    expect(calls()).toMatchObject([{ order: { market: 'SH', quantity: 1, ...(side !== 0 && { side }), businessType, combo: plugin } }]);
  },
);

test('those were all methods of the trader that are no generated queries, and all callbacks that settle one', () => {
  expect(exercisedHere('reached')).toEqual(byHand.map(({ name }) => name).sort());
  expect(exercisedHere('told')).toEqual(settling.map(({ name }) => name).sort());
});
