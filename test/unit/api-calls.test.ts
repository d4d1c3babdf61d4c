import { beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { XtpArgumentError, XtpCallError } from '../../lib/errors';
import { isFailure, type CallOutcome, type CallTarget, type FailsWhen } from '../../lib/xtp/api-calls';
import { QuoteCalls, TraderCalls } from '../../lib/xtp/generated/calls';
import { OrderInsert, OrderQuery } from '../../lib/xtp/generated/structs';
import { callLayout, frame as frameLayout, type CallLayout } from '../../tools/codegen/layout';
import { find } from '../../tools/codegen/schema';
import { holdsPassword } from '../../tools/codegen/ts-calls';
import { methodName } from '../../tools/codegen/ts-common';
import { schema } from './support/schema-values';

/** Native code as a call sees it: reads the frame when called, and answers in it. */
class FakeTarget implements CallTarget {
  frame = new DataView(new ArrayBuffer(0));
  frames = 0;
  /** The frame of the last call as it stood when the call was made. */
  seen = new Uint8Array(0);
  readonly slots: number[] = [];
  readonly threads: unknown[][] = [];
  /** The return value of the next call. */
  result = 0n;
  error = { id: 0, message: '' };
  text = '';
  outcome: Promise<CallOutcome> = Promise.resolve({ result: 0n, failed: false, errorId: 0, errorMessage: '' });

  useFrame(buffer: ArrayBuffer): void {
    this.frame = new DataView(buffer);
    this.frames++;
  }
  call(slot: number): void {
    this.slots.push(slot);
    this.seen = new Uint8Array(this.frame.buffer.slice(0));
    this.frame.setBigInt64(frameLayout.result, BigInt.asIntN(64, this.result), true);
    this.frame.setInt32(frameLayout.error, this.error.id, true);
    this.#put(frameLayout.error + 4, 124, this.error.message);
    this.#put(frameLayout.text, frameLayout.textBytes, this.text);
  }
  callOnThread(slot: number, method: string, fails: FailsWhen, timeoutMs: number): Promise<CallOutcome> {
    this.seen = new Uint8Array(this.frame.buffer.slice(0));
    this.threads.push([slot, method, fails, timeoutMs]);
    return this.outcome;
  }

  /** The text that stands from `at` to its NUL. */
  textAt(at: number): string {
    const bytes = this.seen.subarray(at);
    return Buffer.from(bytes.subarray(0, bytes.indexOf(0))).toString();
  }
  /** The texts that a list at the slot `at` names, one behind the other. */
  listAt(at: number, countAt: number): string[] {
    let from = this.frame.getUint32(at, true);
    return Array.from({ length: this.frame.getInt32(countAt, true) }, () => {
      const text = this.textAt(from);
      from += Buffer.byteLength(text) + 1;
      return text;
    });
  }

  /** Everything that stands in the frame now. */
  held(): string {
    return Buffer.from(this.frame.buffer).toString('latin1');
  }

  #put(at: number, length: number, text: string): void {
    const bytes = new Uint8Array(this.frame.buffer, at, length);
    bytes.fill(0);
    bytes.set(Buffer.from(text));
  }
}

const layoutOf = (side: 'quoteApi' | 'traderApi', method: string): CallLayout => callLayout(schema, find(schema[side].methods, method));
const argAt = (layout: CallLayout, name: string): number => layout.args.find((a) => a.param.name === name)!.at;

let target: FakeTarget;
let calls: Calls;
beforeEach(() => {
  target = new FakeTarget();
  calls = new Calls();
});

/** The calls of either api; the one that is used first and last has the target's frame. */
class Calls {
  #quote: QuoteCalls | undefined;
  #trader: TraderCalls | undefined;
  get quote(): QuoteCalls {
    return (this.#quote ??= new QuoteCalls(target));
  }
  get trader(): TraderCalls {
    return (this.#trader ??= new TraderCalls(target));
  }
}

describe('arguments stand where the layout says', () => {
  test('tickers and an exchange', () => {
    const layout = layoutOf('quoteApi', 'SubscribeMarketData');
    expect(calls.quote.subscribeMarketData(['600519', '600000'], 'SH')).toBe(0);
    expect(target.slots).toEqual([layout.method.slot]);
    expect(target.frame.getUint32(argAt(layout, 'ticker'), true)).toBe(layout.dataStart);
    expect(target.listAt(argAt(layout, 'ticker'), argAt(layout, 'count'))).toEqual(['600519', '600000']);
    expect(target.frame.getInt32(argAt(layout, 'exchange_id'), true)).toBe(1);
  });

  test('an empty list of tickers', () => {
    const layout = layoutOf('quoteApi', 'SubscribeTickByTick');
    calls.quote.subscribeTickByTick([], 'SZ');
    expect(target.listAt(argAt(layout, 'ticker'), argAt(layout, 'count'))).toEqual([]);
    expect(target.frame.getUint32(argAt(layout, 'ticker'), true)).not.toBe(0);
  });

  test('a list of numbers, aligned', () => {
    const layout = layoutOf('quoteApi', 'SetUDPRecvThreadAffinityArray');
    calls.quote.setUdpRecvThreadAffinityArray([3, -1, 7]);
    const [list, count] = layout.args;
    const from = target.frame.getUint32(list!.at, true);
    expect(from % 8).toBe(0);
    expect(target.frame.getInt32(count!.at, true)).toBe(3);
    expect([0, 4, 8].map((i) => target.frame.getInt32(from + i, true))).toEqual([3, -1, 7]);
  });

  test.each([true, false])('the flag %p', (flag) => {
    const layout = layoutOf('quoteApi', 'SetUDPSeqLogOutPutFlag');
    calls.quote.setUdpSeqLogOutPutFlag(flag);
    expect(target.frame.getUint8(layout.args[0]!.at)).toBe(Number(flag));
  });

  test('an order, and a session id of all 64 bits (F1)', () => {
    const layout = layoutOf('traderApi', 'InsertOrder');
    target.result = 1n;
    calls.trader.insertOrder(
      { ticker: '600519', market: 'SH', side: 'buy', quantity: 100, price: 1845.76, priceType: 'limit' },
      2n ** 64n - 2n,
    );
    expect(target.slots).toEqual([layout.method.slot]);
    const [order, session] = layout.args;
    expect(target.frame.getUint32(order!.at, true)).toBe(order!.structAt);
    const written = new OrderInsert(target.frame, order!.structAt!);
    expect(written).toMatchObject({ ticker: '600519', market: 'SH', side: 'buy', quantity: 100, price: 1845.76, priceType: 'limit' });
    expect(target.frame.getBigUint64(session!.at, true)).toBe(2n ** 64n - 2n);
  });

  test('an order, without anything of the order before it', () => {
    const { structAt } = layoutOf('traderApi', 'InsertOrder').args[0]!;
    target.result = 1n;
    calls.trader.insertOrder({ ticker: '1234567890', side: 'sell', quantity: 5, stopPrice: 3, orderClientId: 9 }, 1n);
    calls.trader.insertOrder({ ticker: '1' }, 1n);
    const { ticker, sideCode, quantity, stopPrice, orderClientId } = new OrderInsert(target.frame, structAt!);
    expect({ ticker, sideCode, quantity, stopPrice, orderClientId }).toEqual({
      ticker: '1',
      sideCode: 0,
      quantity: 0,
      stopPrice: 0,
      orderClientId: 0,
    });
  });

  test('a query with session and request', () => {
    const layout = layoutOf('traderApi', 'QueryOrdersEx');
    calls.trader.queryOrdersEx({ ticker: '000001' }, 77n, -5);
    const [query, session, request] = layout.args;
    expect(new OrderQuery(target.frame, query!.structAt!).ticker).toBe('000001');
    expect(target.frame.getBigUint64(session!.at, true)).toBe(77n);
    expect(target.frame.getInt32(request!.at, true)).toBe(-5);
  });

  test('a text, and NULL as 0', () => {
    const layout = layoutOf('traderApi', 'QueryPosition');
    const ticker = argAt(layout, 'ticker');
    calls.trader.queryPosition('600519', 1n, 2, 'SH');
    expect(target.textAt(target.frame.getUint32(ticker, true))).toBe('600519');
    calls.trader.queryPosition(null, 1n, 2, 'SH');
    expect(target.frame.getUint32(ticker, true)).toBe(0);
  });

  test('an empty text, which is not NULL', () => {
    const layout = layoutOf('traderApi', 'QueryPosition');
    calls.trader.queryPosition('', 1n, 2, 'SH');
    const at = target.frame.getUint32(argAt(layout, 'ticker'), true);
    expect(at).not.toBe(0);
    expect(target.textAt(at)).toBe('');
  });
});

describe('a frame that is too small', () => {
  const layout = layoutOf('quoteApi', 'SubscribeMarketData');
  const tickers = Array.from({ length: 20_000 }, (_, i) => String(600_000 + i));

  test('is replaced by a larger one, with what was written before', () => {
    const { quote } = calls;
    expect(target.frame.byteLength).toBe(64 * 1024);
    const before = target.frames;
    quote.subscribeMarketData(tickers, 'SZ');
    expect(target.frames).toBeGreaterThan(before);
    expect(target.frame.byteLength).toBe(256 * 1024);
    expect(target.listAt(argAt(layout, 'ticker'), argAt(layout, 'count'))).toEqual(tickers);
    expect(target.frame.getInt32(argAt(layout, 'exchange_id'), true)).toBe(2);
  });

  test('stays large for the next call', () => {
    calls.quote.subscribeMarketData(tickers, 'SZ');
    const after = target.frames;
    calls.quote.unSubscribeMarketData(tickers, 'SZ');
    expect(target.frames).toBe(after);
  });

  test('keeps texts, numbers and results together whatever their sizes', () => {
    const login = layoutOf('traderApi', 'Login');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200_000 }), fc.integer({ min: 0, max: 200_000 }), (user, password) => {
        const fake = new FakeTarget();
        void new TraderCalls(fake).login('10.0.0.1', 6001, 'u'.repeat(user), 'p'.repeat(password), 'tcp', null, 5000);
        const text = (name: string): string => fake.textAt(fake.frame.getUint32(argAt(login, name), true));
        expect(text('ip')).toBe('10.0.0.1');
        expect(text('user')).toHaveLength(user);
        expect(text('password')).toBe('p'.repeat(password));
        expect(fake.frame.getInt32(argAt(login, 'port'), true)).toBe(6001);
        expect(fake.frame.getUint32(argAt(login, 'local_ip'), true)).toBe(0);
      }),
      { numRuns: 20 },
    );
  });

  test('is not made larger than 64 MiB: the call is refused and does not run', () => {
    expect(() => calls.quote.subscribeMarketData(['x'.repeat(65 * 1024 * 1024)], 'SH')).toThrow(XtpArgumentError);
    expect(target.slots).toEqual([]);
    calls.quote.subscribeMarketData(['600519'], 'SH');
    expect(target.listAt(argAt(layout, 'ticker'), argAt(layout, 'count'))).toEqual(['600519']);
  });
});

describe('what can not be passed on', () => {
  test('a NUL inside a text is refused, and the call does not run', () => {
    expect(() => calls.trader.queryPosition('600\x00519', 1n, 2, 'SH')).toThrow(XtpArgumentError);
    expect(() => calls.quote.subscribeMarketData(['600519', '\0'], 'SH')).toThrow(XtpArgumentError);
    expect(() => calls.trader.insertOrder({ ticker: '600519\0x' }, 1n)).toThrow(XtpArgumentError);
    expect(target.slots).toEqual([]);
  });

  test('a word that no table knows is refused, and the call does not run', () => {
    expect(() => calls.quote.subscribeMarketData(['600519'], 'Shanghai' as 'SH')).toThrow(XtpArgumentError);
    expect(() => calls.trader.insertOrder({ side: 'buyy' as 'buy' }, 1n)).toThrow(/Side is 'buyy'/);
    expect(target.slots).toEqual([]);
  });
});

describe('a result', () => {
  test('of 64 bits is a bigint, exactly (F1)', () => {
    for (const id of [1n, 2n ** 53n + 1n, 2n ** 63n, 2n ** 64n - 1n]) {
      target.result = id;
      expect(calls.trader.insertOrder({}, 1n)).toBe(id);
      expect(calls.trader.cancelOrder(id, 1n)).toBe(id);
    }
  });

  test('of an id that is 0 in its lower half is not a failure', () => {
    target.result = 2n ** 32n;
    expect(calls.trader.insertOrder({}, 1n)).toBe(2n ** 32n);
  });

  test('of a text is a string', () => {
    target.text = '2.2.50';
    expect(calls.quote.getApiVersion()).toBe('2.2.50');
  });

  test('of a text of full width is read to its end', () => {
    target.text = '柜'.repeat(85) + 'x';
    expect(calls.quote.getTradingDay()).toBe(target.text);
  });

  test('of a flag is a boolean', () => {
    target.result = 1n;
    expect(calls.trader.isServerRestart(1n)).toBe(true);
    target.result = 0n;
    expect(calls.trader.isServerRestart(1n)).toBe(false);
  });
});

describe('a failure', () => {
  const failureOf = (action: () => unknown): XtpCallError => {
    try {
      action();
    } catch (error) {
      return error as XtpCallError;
    }
    throw new Error('nothing was thrown');
  };

  test('of an id that is 0 carries what the SDK said', () => {
    target.error = { id: 10210301, message: '会话不存在' };
    const error = failureOf(() => calls.trader.insertOrder({}, 1n));
    expect(error).toBeInstanceOf(XtpCallError);
    expect(error).toMatchObject({ name: 'XtpCallError', code: 'XTP_CALL', errorId: 10210301, errorMessage: '会话不存在' });
    expect(error.message).toBe('TraderApi::InsertOrder failed: 会话不存在 (error id 10210301)');
  });

  test.each([-1n, 1n, -3n])('of a call that answers %p, where 0 is good', (result) => {
    target.result = result;
    target.error = { id: 10200303, message: '' };
    const error = failureOf(() => calls.quote.queryAllTickers('unknown'));
    expect(error).toMatchObject({ errorId: 10200303, errorMessage: '' });
    expect(error.message).toBe('QuoteApi::QueryAllTickers failed: no message (error id 10200303)');
  });

  test('does not spoil the call after it', () => {
    target.result = -1n;
    expect(() => calls.quote.queryAllTickers('SH')).toThrow(XtpCallError);
    target.result = 0n;
    expect(calls.quote.queryAllTickers('SH')).toBe(0);
  });

  test('of a call that can not fail is none, whatever it answers', () => {
    target.result = -1n;
    expect(() => calls.quote.setUdpBufferSize(64)).not.toThrow();
  });

  test.each([
    ['never', false, false],
    ['nonzero', false, true],
    ['zero', true, false],
  ] as const)('by the convention %s: 0 %p, 5 %p', (fails, zero, five) => {
    expect([isFailure(fails, 0n), isFailure(fails, 5n)]).toEqual([zero, five]);
  });
});

describe('a call that blocks', () => {
  test('runs on a thread with its method, its convention and the caller’s timeout', async () => {
    target.outcome = Promise.resolve({ result: 9n, failed: false, errorId: 0, errorMessage: '' });
    await expect(calls.trader.login('ip', 1, 'user', 'password', 'tcp', '10.0.0.2', 1234)).resolves.toMatchObject({ result: 9n });
    await calls.trader.logout(5n, 99);
    await calls.quote.login('ip', 1, 'user', 'password', 'udp', null, 4321);
    const slot = (side: 'quoteApi' | 'traderApi', name: string): number => find(schema[side].methods, name).slot;
    expect(target.threads).toEqual([
      [slot('traderApi', 'Login'), 'TraderApi::Login', 'zero', 1234],
      [slot('traderApi', 'Logout'), 'TraderApi::Logout', 'nonzero', 99],
      [slot('quoteApi', 'Login'), 'QuoteApi::Login', 'nonzero', 4321],
    ]);
    expect(target.slots).toEqual([]);
  });

  test('leaves neither password nor key in the frame', async () => {
    const login = layoutOf('traderApi', 'Login');
    await calls.trader.login('10.0.0.1', 1, 'user', 'secret-1', 'tcp', '10.0.0.2', 1234);
    expect(target.textAt(target.frame.getUint32(argAt(login, 'password'), true))).toBe('secret-1');
    expect(target.held()).not.toMatch(/secret|user|10\.0\.0/);

    calls.trader.setSoftwareKey('secret-2');
    expect(target.held()).not.toContain('secret');
  });

  test('leaves them neither in a frame that was too small, nor when it is refused', () => {
    const small = target.frame;
    const { trader } = calls;
    const first = target.frame;
    expect(first).not.toBe(small);
    void trader.login('ip', 1, 'user', 'secret-3', 'tcp', 'x'.repeat(100_000), 1234);
    expect(target.frame.byteLength).toBeGreaterThan(first.byteLength);
    for (const view of [first, target.frame]) expect(Buffer.from(view.buffer).toString('latin1')).not.toContain('secret');

    expect(() => trader.login('ip', 1, 'user', 'secret-4', 'tcp', 'x\0', 1234)).toThrow(XtpArgumentError);
    expect(target.held()).not.toContain('secret');
    target.call = () => {
      throw new Error('closed');
    };
    expect(() => trader.setSoftwareKey('secret-5')).toThrow('closed');
    expect(target.held()).not.toContain('secret');
    expect(() => trader.login('ip', 1, 'user', 'secret-6', 'tcpp' as 'tcp', null, 1234)).toThrow(XtpArgumentError);
    expect(() => trader.getTradingDay()).toThrow('closed');
    expect(target.held()).not.toContain('secret');
  });

  const withPassword = schema.traderApi.methods.filter((m) =>
    callLayout(schema, m).args.some((a) => a.type.kind === 'struct' && holdsPassword(a.type.def)),
  );

  test.each(withPassword.map((m) => [m.name, m] as const))('%s leaves no password of its struct, sent or refused', (_name, method) => {
    const call = (fields: object): unknown =>
      (calls.trader as unknown as Record<string, (...args: unknown[]) => unknown>)[methodName(method.name)]!(
        fields,
        ...method.params.slice(1).map((p) => (p.type === 'uint64_t' ? 1n : 1)),
      );
    const { structAt } = callLayout(schema, method).args[0]!;
    target.result = method.failure === 'zero' ? 1n : 0n;
    call({ password: 'secret-7' });
    expect(Buffer.from(target.seen.subarray(structAt)).toString('latin1')).toContain('secret-7');
    expect(target.held()).not.toContain('secret');

    target.call = () => {
      throw new Error('closed');
    };
    expect(() => call({ password: 'secret-8' })).toThrow('closed');
    expect(target.held()).not.toContain('secret');
  });

  test('knows every struct with a password that a call takes', () => {
    expect(withPassword.map((m) => m.name)).toEqual(['FundTransfer', 'QueryOtherServerFund', 'CreditExtendDebtDate']);
  });

  test('rejects as the thread does', async () => {
    target.outcome = Promise.reject(new Error('late'));
    await expect(calls.quote.logout(1)).rejects.toThrow('late');
  });
});
