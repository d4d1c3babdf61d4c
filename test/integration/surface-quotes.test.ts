/** What users do with a QuoteClient, on the recording double: every method where the schema says it is, and every callback where it comes out. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Observable } from 'rxjs';
import {
  XtpCallError,
  XtpDisconnectedError,
  XtpQueryError,
  type CallOptions,
  type QuoteClient,
  type QuoteEvent,
  type QuoteOptions,
} from 'xtp-rx';
import { struct } from '../support/arrived';
import { testByHand, type ByHand } from '../support/by-hand';
import { expectedOf, givenOf, matcher, nothing, readAs, type Given } from '../support/callback-values';
import { failureOf, next, turn } from '../support/counter';
import { callbackNamed, Desk, login, loginArrives } from '../support/desk';
import { encode } from '../support/encode';
import { exercised, exercisedHere } from '../support/exercised';
import { Paths } from '../support/paths';
import { apiMethods, spiCallbacks, type SpiCallback } from '../support/surface';
import { schema, type Fields } from '../unit/support/schema-values';

let desk: Desk;
let paths: Paths;
let quotes: QuoteClient;

beforeEach(async () => {
  desk = new Desk();
  paths = new Paths();
  const client = desk.quotes();
  quotes = paths.watch('quotes', client);
  await client.login(login);
  desk.calls('quote');
});
afterEach(() => desk.close());

const calls = () => desk.calls('quote');
const callback = (name: string): SpiCallback => callbackNamed(`QuoteSpi::${name}`);
const said = (name: string, values: Fields = {}): void => desk.say(`QuoteSpi::${name}`, values);
const told = (...names: string[]): void => names.forEach((name) => exercised('told', `QuoteSpi::${name}`));

/** The first event of that callback among all. */
function eventOf(name: string): Promise<QuoteEvent> {
  const { kind } = callback(name).layout;
  return next(quotes.events, (event) => event.kind === kind);
}

/** A client made with these options, and what of them arrived. */
function configured(options: Partial<QuoteOptions>): ReturnType<Desk['calls']> {
  desk.quotes(paths.watch('QuoteOptions', options));
  return calls().filter(({ call }) => !['GetApiVersion', 'RegisterSpi'].includes(call));
}

function expectEvent(of: SpiCallback, given: Given, event: unknown): void {
  const { getters } = expectedOf(of, given);
  expect(readAs(getters, event)).toEqual(matcher(getters));
}

/** Random rows of a callback, with these fields. */
function rowsOf(of: SpiCallback, fields: Fields = {}): fc.Arbitrary<Given> {
  const { struct: def } = of.layout.structs[0]!;
  const set = def.fields.filter((f) => f.ts in fields);
  return givenOf(of)
    .filter(({ structs }) => !structs.includes(null))
    .map((given) => {
      const bytes = Buffer.from(given.structs[0]!);
      for (const { offset, size } of set) bytes.set(encode(def, fields).subarray(offset, offset + size), offset);
      return { ...given, structs: [bytes], error: null };
    });
}
const sampled = (of: SpiCallback, count: number): Given[] => fc.sample(rowsOf(of), { numRuns: count, seed: 7 });

/** A query and how it is answered. */
interface Query {
  readonly ask: (options?: CallOptions) => Promise<unknown>;
  readonly arrives: Fields;
  readonly reply: string;
}
const queries: Readonly<Record<string, Query>> = {
  QueryAllTickers: { ask: (o) => quotes.queryTickers('SZ', o), arrives: { exchange: 'SZ' }, reply: 'OnQueryAllTickers' },
  QueryTickersPriceInfo: {
    ask: (o) => quotes.queryPrices(['600519.SH', '510300.SH'], o),
    arrives: { ticker: ['600519', '510300'], count: 2, exchange: 'SH' },
    reply: 'OnQueryTickersPriceInfo',
  },
  QueryAllTickersPriceInfo: { ask: (o) => quotes.queryAllPrices(o), arrives: {}, reply: 'OnQueryTickersPriceInfo' },
  QueryAllTickersFullInfo: {
    ask: (o) => quotes.queryInstruments('SH', o),
    arrives: { exchange: 'SH' },
    reply: 'OnQueryAllTickersFullInfo',
  },
  QueryAllNQTickersFullInfo: { ask: (o) => quotes.queryNqInstruments(o), arrives: {}, reply: 'OnQueryAllNQTickersFullInfo' },
};

function answerWith(of: SpiCallback, rows: readonly Given[]): void {
  rows.forEach((row, i) => desk.sayGiven(of, { ...row, isLast: i === rows.length - 1 }));
}

async function asks(method: string, { ask, arrives, reply }: Query): Promise<void> {
  const of = callback(reply);
  await fc.assert(
    fc.asyncProperty(fc.array(rowsOf(of), { minLength: 1, maxLength: 5 }), async (rows) => {
      const answer = ask();
      expect(calls()).toEqual([{ call: method, ...arrives }]);
      answerWith(of, rows);
      const given = (await answer) as unknown[];
      expect(given).toHaveLength(rows.length);
      rows.forEach((row, i) => expectEvent(of, { ...row, isLast: i === rows.length - 1 }, given[i]));
    }),
    { numRuns: 10 },
  );
  told(reply);
}

describe.each(Object.entries(queries))('%s', (_method, { ask, reply }) => {
  const of = callback(reply);

  test.each([true, false])('finds nothing, with NULL for the row: %p', async (isNull) => {
    const answer = ask();
    const structs = isNull ? [null] : [Buffer.alloc(of.layout.structs[0]!.struct.size)];
    desk.sayGiven(of, { ...nothing(of), structs, error: { id: 11000350, message: Buffer.from('none') }, isLast: true });
    expect(await answer).toEqual([]);
  });

  test('rejects when it is refused', async () => {
    const answer = ask();
    said(reply, { errorInfo: { errorId: 11200002, errorMessage: '频率' }, isLast: true });
    const error = await failureOf(answer);
    expect(error).toBeInstanceOf(XtpQueryError);
    expect(error).toMatchObject({ errorId: 11200002, errorMessage: '频率' });
  });

  test('rejects when the connection is lost in the middle of the answer', async () => {
    const answer = ask();
    desk.sayGiven(of, { ...sampled(of, 1)[0]!, isLast: false });
    said('OnDisconnected', { reason: 10200006 });
    expect(await failureOf(answer)).toBeInstanceOf(XtpDisconnectedError);
  });

  test('is given up by its signal; the rest of its answer is not the next one’s', async () => {
    const giveUp = new AbortController();
    const answer = ask({ signal: giveUp.signal });
    giveUp.abort();
    expect(await failureOf(answer)).toMatchObject({ code: 'XTP_ABORTED' });
    calls();
    const second = ask();
    expect(calls()).toEqual([]); // it waits for its turn
    answerWith(of, sampled(of, 3));
    await desk.heard(quotes);
    expect(calls()).toHaveLength(1);
    answerWith(of, sampled(of, 2));
    expect(await second).toHaveLength(2);
  });

  test('is given up after its time', async () => {
    const answer = ask({ timeoutMs: 1200 });
    desk.scheduler.flush();
    expect(await failureOf(answer)).toMatchObject({ code: 'XTP_TIMEOUT' });
    expect(desk.scheduler.now()).toBe(1200);
  });
});

/** A kind of market data, of single instruments or of a whole exchange. */
interface Feed {
  readonly data: string;
  readonly ticker: string;
}
const stocks = { ticker: '600519' };
const feeds = {
  snapshots: { data: 'OnDepthMarketData', ...stocks },
  orderBooks: { data: 'OnOrderBook', ...stocks },
  ticks: { data: 'OnTickByTick', ...stocks },
} as const satisfies Readonly<Record<string, Feed>>;
const optionFeeds = {
  optionSnapshots: { data: 'OnDepthMarketData', ticker: '10001234' },
  optionOrderBooks: { data: 'OnOrderBook', ticker: '10001234' },
  optionTicks: { data: 'OnTickByTick', ticker: '10001234' },
} as const satisfies Readonly<Record<string, Feed>>;
const marketFeeds = { ...feeds, ...optionFeeds };
type FeedName = keyof typeof feeds;
type MarketFeedName = keyof typeof marketFeeds;

/** Everything that the SDK publishes of the instrument comes out of the stream as it is. */
async function brings(stream: Observable<unknown>, { data, ticker }: Feed): Promise<void> {
  const of = callback(data);
  await fc.assert(
    fc.asyncProperty(rowsOf(of, { ticker, exchange: 'SH' }), async (given) => {
      const event = next(stream);
      desk.sayGiven(of, given);
      expectEvent(of, given, await event);
    }),
    { numRuns: 10 },
  );
  told(data);
}

const instruments = ['600519.SH', '000001.SZ', '510300.SH'];
const perExchange = (call: string) => [
  { call, ticker: ['600519', '510300'], count: 2, exchange: 'SH' },
  { call, ticker: ['000001'], count: 1, exchange: 'SZ' },
];

const streamOf = (feed: FeedName, symbols: string | readonly string[]): Observable<unknown> => quotes[feed](symbols);
const wholeOf = (feed: MarketFeedName, exchange?: 'SH' | 'SZ'): Observable<unknown> => quotes.market[feed](exchange);

/** Subscribes single instruments, looks at the data, and leaves again. */
const single = (feed: FeedName, what: string): ByHand => ({
  [`Subscribe${what}`]: async () => {
    const following = streamOf(feed, instruments).subscribe();
    await turn();
    expect(calls()).toEqual(perExchange(`Subscribe${what}`));
    await brings(streamOf(feed, '600519.SH'), feeds[feed]);

    const refusal = next(quotes.notices);
    said(`OnSub${what}`, {
      ticker: { exchange: 'SZ', ticker: '000001' },
      errorInfo: { errorId: 11200003, errorMessage: '未开通' },
      isLast: true,
    });
    expect(await refusal).toEqual({
      type: 'subscriptionRefused',
      feed,
      symbol: '000001.SZ',
      reason: 'unknown',
      errorId: 11200003,
      errorMessage: '未开通',
    });
    told(`OnSub${what}`);
    following.unsubscribe();
  },
  [`UnSubscribe${what}`]: async () => {
    const following = streamOf(feed, instruments).subscribe();
    await turn();
    calls();
    following.unsubscribe();
    await turn();
    expect(calls()).toEqual(perExchange(`UnSubscribe${what}`));

    const event = eventOf(`OnUnSub${what}`);
    said(`OnUnSub${what}`, { ticker: { exchange: 'SH', ticker: '600519' }, isLast: true });
    expect(await event).toMatchObject({ symbol: '600519.SH', isLast: true, error: undefined });
    told(`OnUnSub${what}`);
  },
});

/** The same of whole exchanges. */
const whole = (feed: MarketFeedName, what: string): ByHand => ({
  [`SubscribeAll${what}`]: async () => {
    const following = wholeOf(feed).subscribe();
    await turn();
    expect(calls()).toEqual(['SH', 'SZ'].map((exchange) => ({ call: `SubscribeAll${what}`, exchange })));
    await brings(wholeOf(feed, 'SH'), marketFeeds[feed]);

    const refusal = next(quotes.notices);
    said(`OnSubscribeAll${what}`, { exchange: 'SZ', errorInfo: { errorId: 11200004, errorMessage: '无权限' } });
    const notice = await refusal;
    expect(notice).toMatchObject({ type: 'marketRefused', feed, exchange: 'SZ', error: { errorId: 11200004, errorMessage: '无权限' } });
    told(`OnSubscribeAll${what}`);
    following.unsubscribe();
  },
  [`UnSubscribeAll${what}`]: async () => {
    const following = wholeOf(feed, 'SZ').subscribe();
    await turn();
    calls();
    following.unsubscribe();
    await turn();
    expect(calls()).toEqual([{ call: `UnSubscribeAll${what}`, exchange: 'SZ' }]);

    const event = eventOf(`OnUnSubscribeAll${what}`);
    said(`OnUnSubscribeAll${what}`, { exchange: 'SZ' });
    expect(await event).toMatchObject({ exchange: 'SZ', error: undefined });
    told(`OnUnSubscribeAll${what}`);
  },
});

const range = { symbol: '600519.SH', channel: 3, from: 1, to: 2500n };
const rebuildArrives = (fields: Fields): Fields => ({
  call: 'RequestRebuildQuote',
  rebuildParam: struct('XTPQuoteRebuildReq', { exchange: 'SH', ticker: '600519', ...fields }),
});

async function rebuildLogin(): Promise<void> {
  await quotes.rebuild.login(login);
  calls();
}

testByHand('QuoteApi', () => paths, {
  ...Object.fromEntries(Object.entries(queries).map(([method, query]) => [method, () => asks(method, query)])),
  ...single('snapshots', 'MarketData'),
  ...single('orderBooks', 'OrderBook'),
  ...single('ticks', 'TickByTick'),
  ...whole('snapshots', 'MarketData'),
  ...whole('orderBooks', 'OrderBook'),
  ...whole('ticks', 'TickByTick'),
  ...whole('optionSnapshots', 'OptionMarketData'),
  ...whole('optionOrderBooks', 'OptionOrderBook'),
  ...whole('optionTicks', 'OptionTickByTick'),

  Release: async () => {
    await quotes.close();
    expect(calls()).toEqual([{ call: 'Logout' }, { call: 'RegisterSpi', spi: null }, { call: 'Release' }]);
  },
  RegisterSpi: async () => {
    const event = eventOf('OnTickByTickLossRange');
    said('OnTickByTickLossRange', { beginSequence: 4, endSequence: 6 });
    expect(await event).toMatchObject({ beginSequence: 4, endSequence: 6 });
    desk.quotes();
    expect(calls()).toEqual([{ call: 'GetApiVersion' }, { call: 'RegisterSpi', spi: 'set' }]);
  },
  GetTradingDay: () => {
    desk.answer('QuoteApi::GetTradingDay', { text: '20260105' });
    expect(quotes.tradingDay()).toBe('20260105');
    expect(calls()).toEqual([{ call: 'GetTradingDay' }]);
  },
  GetApiVersion: () => {
    expect(quotes.apiVersion).toBe(schema.apiVersion);
    expect(calls()).toEqual([{ call: 'GetApiVersion' }]);
  },
  GetApiLastError: async () => {
    desk.answer('QuoteApi::QueryAllTickersPriceInfo', { result: -1n, errorId: 11000010, errorMessage: '不行' });
    const error = await failureOf(quotes.queryAllPrices());
    expect(error).toBeInstanceOf(XtpCallError);
    expect(paths.watch('XtpCallError', error as Pick<XtpCallError, 'errorId'> & Error).errorId).toBe(11000010);
    expect(calls().map(({ call }) => call)).toEqual(['QueryAllTickersPriceInfo', 'GetApiLastError']);
  },
  SetUDPBufferSize: () => {
    expect(configured({ udp: { bufferMb: 256 } })).toEqual([{ call: 'SetUDPBufferSize', buffSize: 256 }]);
  },
  SetHeartBeatInterval: () => {
    expect(configured({ heartbeatSeconds: 20 })).toEqual([{ call: 'SetHeartBeatInterval', interval: 20 }]);
  },
  SetUDPRecvThreadAffinity: () => {
    paths.watch('QuoteCalls', quotes.calls).setUdpRecvThreadAffinity(3);
    expect(calls()).toEqual([{ call: 'SetUDPRecvThreadAffinity', cpuNumber: 3 }]);
  },
  SetUDPRecvThreadAffinityArray: () => {
    const arrives = { call: 'SetUDPRecvThreadAffinityArray', cpuNumberArray: [2, 5], count: 2 };
    expect(configured({ udp: { receiveCpus: [2, 5] } })).toEqual([arrives]);
  },
  SetUDPParseThreadAffinity: () => {
    paths.watch('QuoteCalls', quotes.calls).setUdpParseThreadAffinity(4);
    expect(calls()).toEqual([{ call: 'SetUDPParseThreadAffinity', cpuNumber: 4 }]);
  },
  SetUDPParseThreadAffinityArray: () => {
    const arrives = { call: 'SetUDPParseThreadAffinityArray', cpuNumberArray: [1, 6, 7], count: 3 };
    expect(configured({ udp: { parseCpus: [1, 6, 7] } })).toEqual([arrives]);
  },
  SetUDPSeqLogOutPutFlag: () => {
    expect(configured({ udp: { sequenceLog: false } })).toEqual([{ call: 'SetUDPSeqLogOutPutFlag', flag: false }]);
  },
  Login: async () => {
    const other = paths.watch('quotes', desk.quotes());
    calls();
    await other.login({ ...login, protocol: 'udp', localIp: '10.0.0.9' });
    expect(calls()).toEqual([{ call: 'Login', ...loginArrives, sockType: 'udp', localIp: '10.0.0.9' }]);
  },
  Logout: async () => {
    await quotes.logout();
    expect(calls()).toEqual([{ call: 'Logout' }]);
  },
  LoginToRebuildQuoteServer: async () => {
    await quotes.rebuild.login({ ...login, localIp: '10.0.0.9' });
    expect(calls()).toEqual([{ call: 'LoginToRebuildQuoteServer', ...loginArrives, localIp: '10.0.0.9' }]);
    expect(await next(quotes.rebuild.status)).toEqual({ state: 'live' });
  },
  LogoutFromRebuildQuoteServer: async () => {
    await rebuildLogin();
    await quotes.rebuild.logout();
    expect(calls()).toEqual([{ call: 'LogoutFromRebuildQuoteServer' }]);
  },
  RequestRebuildQuote: async () => {
    await rebuildLogin();
    const of = callback('OnRebuildTickByTick');
    const [first, second, third] = sampled(of, 3);
    const answer = quotes.rebuild.ticks(range);
    await turn();
    const arrives = (requestId: number, begin: bigint): Fields =>
      rebuildArrives({ requestId, dataType: 'tick', channelNumber: 3, begin, end: 2500n });
    expect(calls()).toEqual([arrives(1, 1n)]);
    desk.sayGiven(of, first!);
    desk.sayGiven(of, second!);
    said('OnRequestRebuildQuote', { rebuildResult: { requestId: 1, resultCode: 'partly', begin: 1, end: 1000 } });
    await desk.heard(quotes);
    await turn();
    expect(calls()).toEqual([arrives(2, 1001n)]);
    desk.sayGiven(of, third!);
    said('OnRequestRebuildQuote', { rebuildResult: { requestId: 2, resultCode: 'complete', begin: 1001, end: 2500 } });
    const ticks = await answer;
    expect(ticks).toHaveLength(3);
    [first!, second!, third!].forEach((given, i) => expectEvent(of, given, ticks[i]));
    told('OnRebuildTickByTick', 'OnRequestRebuildQuote');
  },
});

describe('callbacks that the SDK makes by itself', () => {
  test('OnDisconnected: quotes.status', async () => {
    const down = next(quotes.status, ({ state }) => state === 'down');
    said('OnDisconnected', { reason: 10200006 });
    expect(await down).toMatchObject({ state: 'down', reason: 10200006 });
    told('OnDisconnected');
  });

  test('OnError: quotes.notices', async () => {
    const notice = next(quotes.notices);
    said('OnError', { errorInfo: { errorId: -5, errorMessage: '出错' } });
    expect(await notice).toMatchObject({ type: 'error', error: { errorId: -5, errorMessage: '出错' } });
    told('OnError');
  });

  test('OnTickByTickLossRange: quotes.notices', async () => {
    const notice = next(quotes.notices);
    said('OnTickByTickLossRange', { beginSequence: 100, endSequence: 130 });
    expect(await notice).toEqual({ type: 'tickLoss', firstPacket: 100, lastPacket: 130 });
    told('OnTickByTickLossRange');
  });

  test('OnETFIOPVData: quotes.iopvs', () => brings(quotes.iopvs, { data: 'OnETFIOPVData', ticker: '510300' }));

  test('OnRebuildQuoteServerDisconnected: quotes.rebuild.status', async () => {
    await rebuildLogin();
    const idle = next(quotes.rebuild.status, ({ state }) => state === 'idle');
    said('OnRebuildQuoteServerDisconnected', { reason: 5 });
    await idle;
    told('OnRebuildQuoteServerDisconnected');
  });

  test('OnRebuildMarketData: quotes.rebuild.snapshots', async () => {
    await rebuildLogin();
    const of = callback('OnRebuildMarketData');
    const rows = sampled(of, 2);
    const at = (time: string): number => Date.parse(`2026-01-05T${time}+08:00`);
    const answer = quotes.rebuild.snapshots({ symbol: '600519.SH', from: at('09:30:00'), to: at('09:31:00.500') });
    await turn();
    const [begin, end] = [20260105093000000n, 20260105093100500n];
    expect(calls()).toEqual([rebuildArrives({ requestId: 1, dataType: 'snapshot', begin, end })]);
    for (const row of rows) desk.sayGiven(of, row);
    said('OnRequestRebuildQuote', { rebuildResult: { requestId: 1, resultCode: 'complete' } });
    const snapshots = await answer;
    expect(snapshots).toHaveLength(2);
    rows.forEach((given, i) => expectEvent(of, given, snapshots[i]));
    told('OnRebuildMarketData');
  });
});

describe('quotes.rebuild.ticks', () => {
  const asked = async (options?: CallOptions): Promise<{ readonly answer: Promise<unknown> }> => {
    await rebuildLogin();
    const answer = quotes.rebuild.ticks(range, options);
    answer.catch(() => undefined); // it is awaited later
    await turn();
    expect(calls()).toHaveLength(1);
    return { answer };
  };
  const result = (fields: Fields): void => said('OnRequestRebuildQuote', { rebuildResult: { requestId: 1, ...fields } });

  test('finds nothing', async () => {
    const { answer } = await asked();
    result({ resultCode: 'noData' });
    expect(await answer).toEqual([]);
  });

  test('rejects when it is refused', async () => {
    const { answer } = await asked();
    result({ resultCode: 'tooFrequent', message: '太快' });
    expect(await failureOf(answer)).toMatchObject({ code: 'XTP_REBUILD', errorMessage: '太快' });
  });

  test('rejects when the connection is lost in the middle of the answer', async () => {
    const { answer } = await asked();
    said('OnRebuildQuoteServerDisconnected', { reason: 5 });
    expect(await failureOf(answer)).toBeInstanceOf(XtpDisconnectedError);
  });

  test('is given up by its signal', async () => {
    const giveUp = new AbortController();
    const { answer } = await asked({ signal: giveUp.signal });
    giveUp.abort();
    expect(await failureOf(answer)).toMatchObject({ code: 'XTP_ABORTED' });
  });

  test('is given up after its time', async () => {
    const { answer } = await asked({ timeoutMs: 900 });
    desk.scheduler.flush();
    expect(await failureOf(answer)).toMatchObject({ code: 'XTP_TIMEOUT' });
    expect(desk.scheduler.now()).toBe(900);
  });
});

test('quotes.queryPrices asks one exchange after the other', async () => {
  const of = callback('OnQueryTickersPriceInfo');
  const answer = quotes.queryPrices(instruments);
  expect(calls()).toEqual([perExchange('QueryTickersPriceInfo')[0]]);
  answerWith(of, sampled(of, 2));
  await desk.heard(quotes);
  expect(calls()).toEqual([perExchange('QueryTickersPriceInfo')[1]]);
  answerWith(of, sampled(of, 1));
  expect(await answer).toHaveLength(3);
});

test('those were all methods and all callbacks of quotes', () => {
  const names = (list: readonly { side: string; name: string }[]): string[] =>
    list
      .filter(({ side }) => side === 'quote')
      .map(({ name }) => name)
      .sort();
  expect(exercisedHere('reached')).toEqual(names(apiMethods));
  expect(exercisedHere('told')).toEqual(names(spiCallbacks));
});
