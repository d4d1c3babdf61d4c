/** What users and servers do wrong: each has its typed error or its defined outcome, nothing hangs and nothing crashes. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { concatMap, config, filter, from, map, of, toArray, lastValueFrom, type Observable } from 'rxjs';
import {
  QuoteClient,
  TraderClient,
  XtpArgumentError,
  XtpClosedError,
  XtpCreateError,
  XtpLogFolderError,
  XtpLoginError,
  XtpStateError,
  XtpSymbolError,
  XtpTimeoutError,
  type ClientOptions,
  type ConnectionStatus,
  type OrderIntent,
  type OrderState,
} from 'xtp-rx';
import { maxOrderValue, type Accepted, type Verdict } from 'xtp-rx/risk';
import { SimulatedCounterError } from 'xtp-rx/sim';
import { allDelivered } from '../../lib/native/connection';
import { at, block, eventually, failureOf, loginOptions, next, turn, useCounter } from '../support/counter';

const counter = useCounter();
const symbol = '600001.SH';

/** Counts how often the event loop comes round to a timer while a promise is pending. */
async function timersDuring(pending: Promise<unknown>): Promise<number> {
  let fired = 0;
  const timer = setInterval(() => fired++, 5);
  await pending;
  clearInterval(timer);
  return fired;
}

describe('wrong options', () => {
  const right = (): ClientOptions => ({ clientId: 1, logFolder: counter.logFolder });

  test.each<[string, Record<string, unknown>]>([
    ['clientId 0', { clientId: 0 }],
    ['clientId 100', { clientId: 100 }],
    ['clientId 1.5', { clientId: 1.5 }],
    ['clientId as text', { clientId: '1' }],
    ['no clientId', { clientId: undefined }],
    ['an empty log folder', { logFolder: '' }],
    ['no log folder', { logFolder: undefined }],
    ['an empty SDK path', { sdkPath: '' }],
    ['a ring that is too small', { ringBytes: 1024 }],
    ['a ring that is too large', { ringBytes: 2 ** 31 }],
    ['an unknown delivery', { delivery: 'poll' }],
    ['an unknown log level', { logLevel: 'loud' }],
  ])('A2: %s', async (_what, wrong) => {
    const options = { ...right(), ...wrong };
    const [field] = Object.keys(wrong);
    for (const make of [() => new QuoteClient(options), () => new TraderClient(options)]) {
      const error = await failureOf(make);
      expect(error).toBeInstanceOf(XtpArgumentError);
      expect(error.message).toContain(field!);
    }
  });

  test('all that is wrong is said at once, and nothing at all is wrong too', async () => {
    const error = await failureOf(() => new QuoteClient({ clientId: 0, logFolder: '' }));
    expect(error.message).toMatch(/clientId.*logFolder/);
    expect(await failureOf(() => new QuoteClient(undefined as unknown as ClientOptions))).toBeInstanceOf(XtpArgumentError);
  });

  test.each<[string, Record<string, unknown>]>([
    ['an empty version', { softwareVersion: '' }],
    ['a version that is too long', { softwareVersion: '1234567890123456' }],
    ['a version with a dash', { softwareVersion: 'rc-1' }],
    ['a key with a NUL inside', { softwareKey: 'a\0b' }],
    ['a key that is no text', { softwareKey: 12_345 }],
    ['an unknown way to resume', { resume: 'resume' }],
    ['a heartbeat of no seconds', { heartbeatSeconds: 0 }],
  ])('a trader with %s; it keeps no TraderApi from the next one', async (_what, wrong) => {
    const [field] = Object.keys(wrong);
    const error = await failureOf(() => new TraderClient({ ...right(), ...wrong }));
    expect(error).toBeInstanceOf(XtpArgumentError);
    expect(error.message).toContain(field);
    counter.newTrader({ softwareKey: 'key', softwareVersion: '1.0', resume: 'restart', heartbeatSeconds: 20 });
  });

  test('a log folder below a file', async () => {
    const file = join(counter.logFolder, 'file');
    writeFileSync(file, '');
    const error = await failureOf(() => new QuoteClient({ clientId: 1, logFolder: join(file, 'logs') }));
    expect(error).toBeInstanceOf(XtpLogFolderError);
    expect(error.message).toContain(join(file, 'logs'));
  });

  // Not even root can.
  (process.platform === 'linux' ? test : test.skip)('a log folder that can not be written', async () => {
    for (const logFolder of ['/proc/self/task', '/proc/self/xtp-rx', '/proc/self/xtp-rx/logs', '/sys', '/sys/xtp-rx']) {
      for (const Client of [QuoteClient, TraderClient]) {
        const error = await failureOf(() => new Client({ clientId: 1, logFolder }));
        expect(error).toBeInstanceOf(XtpLogFolderError);
        expect(error).toMatchObject({ code: 'XTP_LOG_FOLDER', message: expect.stringContaining(logFolder) });
      }
    }
  });

  test('a log folder that is not there yet, with a name beyond ASCII, is made', async () => {
    const logFolder = join(counter.logFolder, '日志', 'xtp');
    await counter.quote({ logFolder });
    expect(readdirSync(join(counter.logFolder, '日志'))).toEqual(['xtp']);
  });

  test.each<[string, Record<string, unknown>]>([
    ['host as a number', { host: 42 }],
    ['an empty host', { host: '' }],
    ['port 0', { port: 0 }],
    ['port 65536', { port: 65_536 }],
    ['port as text', { port: '6002' }],
    ['an empty user', { user: '' }],
    ['no password', { password: undefined }],
    ['an unknown protocol', { protocol: 'sctp' }],
    ['an address that is none', { localIp: 'eth0' }],
    ['an empty address', { localIp: '' }],
    ['no time at all', { timeoutMs: 0 }],
  ])('login with %s', async (_what, wrong) => {
    const options = { ...loginOptions, ...wrong };
    const [field] = Object.keys(wrong);
    for (const client of [counter.newQuote(), counter.newTrader()]) {
      const error = await failureOf(client.login(options));
      expect(error).toBeInstanceOf(XtpArgumentError);
      expect(error.message).toContain(field!);
    }
  });

  test('a text with a NUL inside', async () => {
    const client = counter.newQuote();
    expect(await failureOf(client.login({ ...loginOptions, user: 'a\0b' }))).toBeInstanceOf(XtpArgumentError);
    await client.login(loginOptions);
  });

  test('A10: trading over UDP', async () => {
    expect(await failureOf(counter.newTrader().login({ ...loginOptions, protocol: 'udp' }))).toBeInstanceOf(XtpArgumentError);
    await counter.newQuote().login({ ...loginOptions, protocol: 'udp' });
  });

  test.each<[string, Partial<Record<keyof OrderIntent, unknown>>, typeof XtpArgumentError | typeof XtpSymbolError]>([
    ['a symbol without an exchange', { symbol: '600001' }, XtpSymbolError],
    ['a side that is none', { side: 'short' }, XtpArgumentError],
    ['no shares', { quantity: 0 }, XtpArgumentError],
    ['parts of shares', { quantity: 100.5 }, XtpArgumentError],
    ['NaN shares', { quantity: NaN }, XtpArgumentError],
    ['more shares than a number can count', { quantity: 2 ** 53 }, XtpArgumentError],
    ['no price', { price: undefined }, XtpArgumentError],
    ['a price below 0', { price: -1 }, XtpArgumentError],
    ['an endless price', { price: Infinity }, XtpArgumentError],
    ['a client id of more than 32 bits', { orderClientId: 2 ** 32 }, XtpArgumentError],
    ['an unknown price type', { priceType: 'iceberg' }, XtpArgumentError],
  ])('an order with %s is not sent', async (_what, wrong, Failure) => {
    const { account } = await counter.trader();
    const intent = { symbol, side: 'buy', quantity: 100, price: 10, ...wrong } as OrderIntent;
    expect(await failureOf(lastValueFrom(account.submit(intent)))).toBeInstanceOf(Failure);
    expect(await account.queryOrders()).toEqual([]);
    expect(account.knownOrders()).toEqual([]);
  });

  test('the simulated counter says what it does not know', async () => {
    expect(await failureOf(() => counter.sim.option('account.colour', 'red'))).toBeInstanceOf(SimulatedCounterError);
    expect(await failureOf(() => counter.sim.option('account.cash', 'much'))).toBeInstanceOf(SimulatedCounterError);
    expect(await failureOf(() => counter.sim.loadFeed(join(counter.logFolder, 'none.feed')))).toBeInstanceOf(SimulatedCounterError);
    expect(await failureOf(counter.sim.advance({ records: -1 }))).toBeInstanceOf(SimulatedCounterError);
    const client = await counter.quote();
    expect(await failureOf(() => counter.sim.reset())).toBeInstanceOf(SimulatedCounterError);
    expect(await client.queryTickers('SH')).toHaveLength(5);
  });
});

describe('a login that is refused', () => {
  test('A11: rejects with the id and text of the counter, and shows in the status', async () => {
    counter.sim.refuseLogins({ errorId: 11000033, message: 'trade key invalid' });
    const [quote, trader] = [counter.newQuote(), counter.newTrader()];
    for (const client of [quote, trader]) {
      const error = await failureOf(client.login(loginOptions));
      expect(error).toBeInstanceOf(XtpLoginError);
      expect(error).toMatchObject({ errorId: 11000033, errorMessage: 'trade key invalid', code: 'XTP_LOGIN' });
      expect(error.message).toContain('11000033');
    }
    expect(await next(quote.status)).toMatchObject({ state: 'down', reason: 11000033 });
    expect(trader.accounts).toEqual([]);

    counter.sim.refuseLogins(undefined);
    await quote.login(loginOptions);
    await trader.login(loginOptions);
    expect(await quote.queryTickers('SH')).toHaveLength(5);
  });

  test('A11: a wrong password', async () => {
    counter.sim.configure({ password: 'right' });
    const client = counter.newTrader();
    expect(await failureOf(client.login({ ...loginOptions, password: 'wrong' }))).toMatchObject({ errorId: 11000030 });
    await client.login({ ...loginOptions, password: 'right' });
  });
});

describe('a login that hangs', () => {
  test('A9 F6: times out while the event loop runs; a late success is undone, and a later login works', async () => {
    counter.sim.hangLogins(true);
    const [quote, trader] = [counter.newQuote(), counter.newTrader()];
    const states: ConnectionStatus[] = [];
    quote.status.subscribe((status) => states.push(status));
    const failures = [quote, trader].map((client) => failureOf(client.login({ ...loginOptions, timeoutMs: 300 })));
    const fired = await timersDuring(Promise.all(failures));

    for (const error of await Promise.all(failures)) expect(error).toBeInstanceOf(XtpTimeoutError);
    expect(fired).toBeGreaterThan(20);
    expect(states.map(({ state }) => state)).toEqual(['idle', 'connecting', 'down']);

    counter.sim.hangLogins(false);
    // While the late session lives, the counter refuses a second one: a login that works says that it was ended.
    await eventually(() => quote.login(loginOptions));
    const account = await eventually(() => trader.login(loginOptions));
    expect(trader.accounts).toEqual([account]);
    expect(await quote.queryTickers('SH')).toHaveLength(5);
    expect(await account.queryOrders()).toEqual([]);
  });

  test('F6: does not hold up an account that is logged in already', async () => {
    await counter.play({ untilMs: at('10:00:00') });
    const { client, account } = await counter.trader();
    const price = (await counter.snapshot(symbol)).askPrices[0]!;
    counter.sim.hangLogins(true);
    const hanging = failureOf(client.login({ ...loginOptions, user: 'trader2' }));
    const states = await lastValueFrom(account.submit({ symbol, side: 'buy', quantity: 100, price }).pipe(toArray()));
    expect(states.at(-1)).toMatchObject({ stage: 'filled' });
    expect(await account.queryOrders()).toHaveLength(1);

    const closing = failureOf(client.close({ timeoutMs: 200 }));
    expect(await hanging).toBeInstanceOf(XtpClosedError);
    expect(await closing).toBeInstanceOf(XtpTimeoutError);
  });

  test.each(['quote', 'trader'] as const)('A20: close of a %s client rejects it at once and settles itself', async (side) => {
    counter.sim.hangLogins(true);
    const make = (): QuoteClient | TraderClient => (side === 'quote' ? counter.newQuote() : counter.newTrader());
    const client = make();
    const login = failureOf(client.login(loginOptions));
    await turn();
    let closed = false;
    const closing = failureOf(client.close({ timeoutMs: 300 })).finally(() => (closed = true));
    expect(await login).toBeInstanceOf(XtpClosedError);
    expect(closed).toBe(false);
    expect(await failureOf(client.login(loginOptions))).toBeInstanceOf(XtpClosedError);
    expect(await closing).toBeInstanceOf(XtpTimeoutError);
    expect(await failureOf(client.close())).toBeInstanceOf(XtpTimeoutError);
    if (side === 'trader') expect(await failureOf(make)).toBeInstanceOf(XtpCreateError); // the SDK still holds the old one

    counter.sim.hangLogins(false);
    const again = await eventually(make);
    await again.login(loginOptions);
  });

  test('two at once: each has its own time', async () => {
    counter.sim.hangLogins(true);
    const client = counter.newTrader();
    const [first, second] = ['trader1', 'trader2'].map((user, i) =>
      failureOf(client.login({ ...loginOptions, user, timeoutMs: 100 + i * 200 })),
    );
    expect(await first).toBeInstanceOf(XtpTimeoutError);
    expect(await second).toBeInstanceOf(XtpTimeoutError);
  });
});

describe('a client that is closed', () => {
  test.each(['quote', 'trader'] as const)('%s: may be closed again, and without a login', async (side) => {
    const client = side === 'quote' ? counter.newQuote() : counter.newTrader();
    await Promise.all([client.close(), client.close()]);
    await client.close();
    expect(await failureOf(client.login(loginOptions))).toBeInstanceOf(XtpClosedError);
    expect(await failureOf(() => client.tradingDay())).toBeInstanceOf(XtpClosedError);
    expect(await failureOf(() => client.calls.getTradingDay())).toBeInstanceOf(XtpClosedError);
    expect(client.counters()).toEqual({ lost: 0, spilled: 0, ringBytes: 0, usedBytes: 0 });
  });

  test('quote: queries reject, logging out does nothing', async () => {
    const client = await counter.quote();
    const query = failureOf(client.queryInstruments('SH'));
    await client.close();
    expect([XtpClosedError.name, XtpStateError.name]).toContain((await query).name);
    expect(await failureOf(client.queryInstruments('SH'))).toBeInstanceOf(XtpStateError);
    await client.logout();
  });

  test('quote: from within its own observer', async () => {
    const client = await counter.quote();
    let closing: Promise<void> | undefined;
    let seen = 0;
    client.ticks([symbol, '000001.SZ']).subscribe(() => {
      seen++;
      closing ??= client.close();
    });
    await counter.play({ records: 500 });
    await closing;
    const atClose = seen;
    await counter.play({ records: 500 });
    expect(atClose).toBeGreaterThan(0);
    expect(seen).toBe(atClose);
  });

  test('trader: from within the observer of an order', async () => {
    const { client, account } = await counter.trader();
    const done = new Promise<void>((resolve, reject) => {
      account.orders.subscribe(({ stage }) => {
        if (stage === 'rejected') client.close().then(resolve, reject);
      });
    });
    account.submit({ symbol, side: 'buy', quantity: 100, price: 20 }).subscribe();
    await done;
    expect(client.accounts).toEqual([]);
  });

  test('trader: behind a login that has just worked', async () => {
    const { client, account } = await counter.trader();
    const closed = new Promise<void>((resolve, reject) => {
      account.orders.subscribe(({ stage }) => {
        if (stage === 'rejected') client.close().then(resolve, reject);
      });
    });
    const login = client.login({ ...loginOptions, user: 'trader2' }).catch((error: unknown) => error);
    block(100); // the login works meanwhile, and the order's rejection comes right behind it
    account.submit({ symbol, side: 'buy', quantity: 100, price: 20 }).subscribe();
    block(20);
    const outcome = await login;
    await closed;
    // Rejected, or if the two did not come together, an account that was closed with the client.
    if (!(outcome instanceof XtpClosedError)) expect(outcome).toMatchObject({ user: 'trader2', isLive: false });
    expect(client.accounts).toEqual([]);
  });
});

describe('an observer that throws', () => {
  let unhandled: unknown[] = [];
  beforeEach(() => {
    unhandled = [];
    config.onUnhandledError = (error) => unhandled.push(error);
  });
  afterEach(() => {
    config.onUnhandledError = null;
  });

  /** What rxjs has to report it reports from a timer. */
  const reported = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

  test('is told once, and the others go on', async () => {
    const client = await counter.quote();
    const mistake = new Error('a mistake of the strategy');
    const broken: Observable<never> = client.snapshots(symbol).pipe(
      map(() => {
        throw mistake;
      }),
    );
    const seen = { before: 0, after: 0 };
    client.snapshots(symbol).subscribe(() => seen.before++);
    broken.subscribe();
    client.snapshots(symbol).subscribe(() => seen.after++);
    await counter.play({ untilMs: at('09:20:00') });
    await reported();

    expect(unhandled).toEqual([mistake]);
    expect(seen.before).toBeGreaterThan(3);
    expect(seen.after).toBe(seen.before);
    expect(await next(client.status)).toEqual({ state: 'live' });
  });

  test('leaves orders as they are', async () => {
    const { account } = await counter.trader();
    const mistakes: Error[] = [];
    account.orders.subscribe(() => {
      const mistake = new Error(`mistake ${mistakes.length}`);
      mistakes.push(mistake);
      throw mistake;
    });
    const states: OrderState[] = await lastValueFrom(account.submit({ symbol, side: 'buy', quantity: 100, price: 20 }).pipe(toArray()));
    await reported();
    expect(states.map(({ stage }) => stage)).toEqual(['submitted', 'rejected']);
    expect(unhandled).toEqual(mistakes);
    expect(mistakes).toHaveLength(2);
  });
});

test('an order that a rule of ours denies never reaches the counter', async () => {
  await counter.play({ untilMs: at('09:16:00') });
  const { account } = await counter.trader();
  const intents: OrderIntent[] = [100, 200, 900, 100].map((quantity) => ({ symbol, side: 'buy', quantity, price: 9 }));
  const verdicts: Verdict[] = [];
  const submitted = await lastValueFrom(
    from(intents).pipe(
      maxOrderValue({ limit: 2000 }),
      filter((verdict): verdict is Accepted => {
        verdicts.push(verdict);
        return verdict.type === 'accepted';
      }),
      concatMap(({ intent }) => of(next(account.submit(intent), ({ stage }) => stage === 'working'))),
      toArray(),
    ),
  );
  const working = await Promise.all(submitted);
  await allDelivered();

  expect(verdicts.map((verdict) => (verdict.type === 'denied' ? verdict.code : verdict.type))).toEqual([
    'accepted',
    'accepted',
    'MAX_ORDER_VALUE',
    'accepted',
  ]);
  const rows = await account.queryOrders();
  expect(rows.map(({ orderXtpId }) => orderXtpId)).toEqual(working.map(({ orderXtpId }) => orderXtpId));
  expect(rows.map(({ quantity }) => quantity)).toEqual([100, 200, 100]);
  expect(account.knownOrders()).toHaveLength(3);
});
