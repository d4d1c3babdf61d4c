import { beforeEach, describe, expect, test } from '@jest/globals';
import { inspect } from 'node:util';
import type { TestScheduler } from 'rxjs/testing';
import { XtpArgumentError, XtpDisconnectedError, XtpRequestError, XtpStateError, XtpTimeoutError } from '../../lib/errors';
import { Account, type TerminalDetails } from '../../lib/trade/account';
import type { CallTarget } from '../../lib/xtp/api-calls';
import { TraderCalls } from '../../lib/xtp/generated/calls';
import {
  CreditCashRepayEvent,
  CreditExtendDebtDateEvent,
  FundTransferEvent,
  QueryAccountTradeMarketEvent,
  QueryOrderExEvent,
  QueryPositionEvent,
  QueryTradeEvent,
  TraderDisconnectedEvent,
} from '../../lib/xtp/generated/events';
import { TerminalInfo } from '../../lib/xtp/generated/structs';
import { callLayout } from '../../tools/codegen/layout';
import { find } from '../../tools/codegen/schema';
import { callback } from './support/callbacks';
import { errorOf, stateOf } from './support/promises';
import { orderEvent } from './support/records';
import { schema } from './support/schema-values';
import { advance, stillScheduler, timers } from './support/time';

/** The SDK: takes every call, and gives ids from 1 on. */
class Target implements CallTarget {
  frame = new DataView(new ArrayBuffer(0));
  slots: number[] = [];
  /** As the last call found it. */
  seen = new DataView(new ArrayBuffer(0));
  results: bigint[] = [];

  useFrame(buffer: ArrayBuffer): void {
    this.frame = new DataView(buffer);
  }
  call(slot: number): void {
    this.slots.push(slot);
    this.seen = new DataView(this.frame.buffer.slice(0));
    this.frame.setBigInt64(0, this.results.shift() ?? 0n, true);
  }
  callOnThread(): never {
    throw new Error('not asked for');
  }
}

let scheduler: TestScheduler;
let target: Target;
let account: Account;
/** What the SDK says of the trading day. */
let day: string;
const login = { host: 'front', port: 1, user: 'me', password: '', protocol: 'tcp', localIp: null, timeoutMs: 1000 } as const;
beforeEach(async () => {
  scheduler = stillScheduler();
  target = new Target();
  day = '';
  const host = {
    calls: Object.assign(new TraderCalls(target), { getTradingDay: () => day }),
    scheduler,
    isOurs: () => true,
    login: () => Promise.resolve(7n),
    logout: () => Promise.resolve(),
    delivered: () => Promise.resolve(),
    forget: () => undefined,
    hold: () => undefined,
    release: () => undefined,
  };
  account = new Account(host, 'me');
  await account.login(login);
});

test.each([
  ['stay over a drop', '20260105', 1],
  ['stay where the session is lost again before the day can be asked for', '', 1],
  ['are forgotten on another day', '20260106', 0],
])('the orders of an account %s', async (_what, tradingDay, known) => {
  const drop = (): void => account.deliver(callback(TraderDisconnectedEvent, { scalars: { reason: 10210006 } }));
  drop();
  day = '20260105';
  await account.login(login);
  account.deliver(orderEvent({ orderXtpId: 1n, ticker: '600519', market: 'SH' }));
  drop();
  day = tradingDay;
  await account.login(login);
  expect(account.knownOrders()).toHaveLength(known);
});

test('the orders of an account stay when their day is known only after a drop', async () => {
  account.deliver(orderEvent({ orderXtpId: 1n, ticker: '600519', market: 'SH' })); // the first login gave no day
  account.deliver(callback(TraderDisconnectedEvent, { scalars: { reason: 10210006 } }));
  day = '20260105';
  await account.login(login);
  expect(account.knownOrders()).toHaveLength(1);
});

/** All that somebody could print of an error. */
function printed(error: unknown): string {
  return `${inspect(error, { depth: 9, showHidden: true })} ${JSON.stringify(error)} ${String(error)}`;
}

describe('the details of a terminal', () => {
  const details: TerminalDetails = {
    type: 'pcLinux',
    localIp: '10.1.2.3',
    macAddress: '0242AC110002',
    hardDisk: 'WD-XYZ987',
    internetIp: '203.0.113.9',
    internetPort: 443,
    clientVersion: '1.2',
    macosSerialNumber: 'C02SERIAL',
  };

  test('go to the counter', () => {
    account.setTerminalInfo(details);
    const layout = callLayout(schema, find(schema.traderApi.methods, 'ModifyUserTerminalInfo'));
    expect(target.slots).toEqual([layout.method.slot]);
    const told = new TerminalInfo(target.seen, layout.args.find((a) => a.structAt !== undefined)!.structAt!);
    expect(told.toObject()).toMatchObject({
      termType: 'pcLinux',
      localIp: '10.1.2.3',
      macAddress: '0242AC110002',
      hardDisk: 'WD-XYZ987',
    });
  });

  const texts = ['localIp', 'macAddress', 'hardDisk', 'internetIp', 'clientVersion', 'macosSerialNumber'] as const;
  test.each(texts.flatMap((name) => [[name, 'too long', 'S3CRET'.repeat(30)] as const, [name, 'cut by a NUL', 'S3CRET\0x'] as const]))(
    'are in no error: %s %s',
    (name, _how, value) => {
      let error: unknown;
      try {
        account.setTerminalInfo({ ...details, [name]: value });
      } catch (e) {
        error = e;
      }
      expect(error).toBeInstanceOf(XtpArgumentError);
      expect((error as Error).message).toContain(name);
      for (const secret of ['S3CRET', ...texts.map((t) => details[t]!).filter((text) => text.length > 3)]) {
        expect(printed(error)).not.toContain(secret);
      }
      expect(target.slots).toEqual([]);
    },
  );

  test.each(['PC-S3CRET', undefined, 7, 'constructor'])('have a type that is one (%p), and say which there are', (type) => {
    const wrong = { ...details, type: type as 'pc' };
    expect(() => account.setTerminalInfo(wrong)).toThrow(XtpArgumentError);
    expect(() => account.setTerminalInfo(wrong)).toThrow(/^The type of a terminal is one of pc, android/);
  });

  test('need a session', () => {
    account.deliver(callback(TraderDisconnectedEvent, { scalars: { reason: 1 } }));
    expect(() => account.setTerminalInfo(details)).toThrow(XtpStateError);
  });
});

describe('the password of a transfer', () => {
  test.each(['S3CRET'.repeat(30), 'S3CRET\0'])('is in no error', async (password) => {
    const transfer = account.funds.transfer({ type: 'out', amount: 1, fundAccount: 'f', password });
    const extension = account.credit.extendDebt({ debtId: 'd', days: 1, password });
    for (const call of [transfer, extension]) {
      const error = await errorOf(call);
      expect(error).toBeInstanceOf(XtpArgumentError);
      expect(printed(error)).not.toContain('S3CRET');
    }
    expect([target.slots, timers(scheduler)]).toEqual([[], 0]);
  });
});

describe('requests that the counter answers without a request id', () => {
  test('a transfer resolves when it has arrived, not while it is on its way', async () => {
    target.results = [41n];
    const transfer = account.funds.transfer({ type: 'in', amount: 100, fundAccount: 'f' });
    for (const operationStatus of ['processing', 'submitted'] as const) {
      account.deliver(callback(FundTransferEvent, { fields: { serialId: 41n, operationStatus } }));
    }
    account.deliver(callback(FundTransferEvent, { fields: { serialId: 40n, operationStatus: 'success' } }));
    expect(await stateOf(transfer)).toBe('pending');
    account.deliver(callback(FundTransferEvent, { fields: { serialId: 41n, operationStatus: 'success', amount: 100 } }));
    expect((await transfer).amount).toBe(100);
  });

  test('a transfer that failed rejects, with the error or without', async () => {
    target.results = [41n, 42n];
    const terms = { type: 'in', amount: 100, fundAccount: 'f' } as const;
    const [one, two] = [account.funds.transfer(terms), account.funds.transfer(terms)];
    account.deliver(callback(FundTransferEvent, { fields: { serialId: 42n, operationStatus: 'failed' } }));
    const error = { errorId: 11000384, errorMessage: '可用 50' };
    account.deliver(callback(FundTransferEvent, { fields: { serialId: 41n, operationStatus: 'failed' }, error }));
    expect(await errorOf(one)).toMatchObject({ code: 'XTP_REQUEST', ...error });
    expect(await errorOf(two)).toBeInstanceOf(XtpRequestError);
  });

  test('a repayment resolves with what was repaid', async () => {
    target.results = [5n];
    const repaid = account.credit.repayCash(1000);
    account.deliver(callback(CreditCashRepayEvent, { fields: { xtpId: 5n, cashRepayAmount: 800 } }));
    expect((await repaid).cashRepayAmount).toBe(800);
  });

  test('an extension waits for success or failure', async () => {
    target.results = [5n, 6n];
    const [one, two] = [account.credit.extendDebt({ debtId: 'd', days: 30 }), account.credit.extendDebt({ debtId: 'e', days: 30 })];
    const say = (xtpId: bigint, operationStatus: string): void =>
      account.deliver(callback(CreditExtendDebtDateEvent, { fields: { xtpId, operationStatus } }));
    say(5n, 'submitted');
    expect(await stateOf(one)).toBe('pending');
    say(5n, 'success');
    say(6n, 'failed');
    expect((await one).xtpId).toBe(5n);
    expect(await errorOf(two)).toBeInstanceOf(XtpRequestError);
  });

  test.each([0, -1, NaN, Infinity])('an amount of %p is none', async (amount) => {
    for (const call of [
      account.funds.transfer({ type: 'in', amount, fundAccount: 'f' }),
      account.credit.repayCash(amount),
      account.credit.repayInterest('d', amount),
      account.credit.extendDebt({ debtId: 'd', days: amount }),
    ]) {
      expect(await errorOf(call)).toBeInstanceOf(XtpArgumentError);
    }
    expect(target.slots).toEqual([]);
  });

  test('reject when the connection is lost', async () => {
    target.results = [5n];
    const repaid = account.credit.repayCash(1000);
    const failure = errorOf(repaid);
    account.deliver(callback(TraderDisconnectedEvent, { scalars: { reason: 10210006 } }));
    expect(await failure).toBeInstanceOf(XtpDisconnectedError);
    expect(await errorOf(account.credit.repayCash(1))).toBeInstanceOf(XtpStateError);
    expect(timers(scheduler)).toBe(0);
  });
});

describe('a comparison with the counter', () => {
  const rows = (Row: typeof QueryOrderExEvent | typeof QueryTradeEvent, requestId: number, count: number): void => {
    for (let i = 1; i <= count; i++) {
      advance(scheduler, 90);
      const fields = { orderXtpId: BigInt(i), ticker: '600519', market: 'SH', ...(Row === QueryTradeEvent && { execId: `e${i}` }) };
      account.deliver(callback<QueryOrderExEvent | QueryTradeEvent>(Row, { fields, header: { requestId, isLast: i === count } }));
    }
  };

  test('may take as long as there are rows', async () => {
    const compared = account.reconcile({ timeoutMs: 100 });
    const last = requestIdOf('QueryTrades');
    rows(QueryOrderExEvent, last - 1, 50);
    rows(QueryTradeEvent, last, 50);
    expect(await compared).toMatchObject({ orders: { length: 50 }, trades: { length: 50 } });
    expect(timers(scheduler)).toBe(0);
  });

  test('ends when none comes any more', async () => {
    const failure = errorOf(account.reconcile({ timeoutMs: 100 }));
    advance(scheduler, 100);
    expect(await failure).toBeInstanceOf(XtpTimeoutError);
  });
});

describe('queries', () => {
  test.each([
    [0, []],
    [1, ['SH']],
    [2, ['SZ']],
    [3, ['SH', 'SZ']],
  ])('of the markets read the bits %d', async (tradeLocation, markets) => {
    const found = account.queryMarkets();
    const requestId = requestIdOf('QueryAccountTradeMarket');
    account.deliver(callback(QueryAccountTradeMarketEvent, { scalars: { tradeLocation }, header: { requestId } }));
    expect(await found).toEqual(markets);
  });

  test('of positions name one symbol or none', async () => {
    const found = account.queryPositions('600519.SH');
    account.deliver(
      callback(QueryPositionEvent, { fields: { ticker: '600519' }, header: { requestId: requestIdOf('QueryPosition'), isLast: true } }),
    );
    expect((await found).map((p) => p.ticker)).toEqual(['600519']);
    expect(await errorOf(account.queryPositions('600519'))).toMatchObject({ code: 'XTP_SYMBOL' });
    expect(timers(scheduler)).toBe(0);
  });
});

/** The request id of the last call. */
function requestIdOf(method: string): number {
  const { args } = callLayout(schema, find(schema.traderApi.methods, method));
  return target.seen.getInt32(args.find((a) => a.param.name === 'request_id')!.at, true);
}
