/** Subscribers that throw, leave and come in the middle of everything, through the real addon: the others notice nothing. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { config, map, take, type Observable } from 'rxjs';
import type { Account, ConnectOptions, OrderState, QuoteClient } from 'xtp-rx';
import { at, loginOptions, next, useCounter } from '../support/counter';

const counter = useCounter();
const symbol = '600001.SH';
const options: ConnectOptions = { ...loginOptions, retry: { initialMs: 1, jitter: 0, steadyMs: 0 } };

let reported: unknown[];
beforeEach(() => {
  reported = [];
  config.onUnhandledError = (error) => reported.push(error);
});
afterEach(() => {
  config.onUnhandledError = null;
});

/** RxJS reports on timers of its own; one that is set after them fires after them. */
const allReported = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** What tells one value from another in a run and is the same in the next. */
function nameOf(value: unknown): string {
  const { symbol: of = '', state = '', type = '', stage = '', timeRaw = '', sequence = '' } = value as Record<string, string | bigint>;
  return [(value as object).constructor.name, of, state, type, stage, timeRaw, sequence].join(' ').trim();
}

function streamsOf(quotes: QuoteClient, account: Account): Readonly<Record<string, Observable<unknown>>> {
  return {
    status: quotes.status,
    notices: quotes.notices,
    events: quotes.events,
    snapshots: quotes.snapshots(symbol),
    allSnapshots: quotes.allSnapshots,
    ticks: quotes.ticks('000001.SZ'),
    orderBooks: quotes.orderBooks('000001.SZ'),
    'all ticks of Shenzhen': quotes.market.ticks('SZ'),
    'status of the account': account.status,
    orders: account.orders,
    orderEvents: account.orderEvents,
    trades: account.trades,
    cancelRefusals: account.cancelRefusals,
    reconciliations: account.reconciliations,
    'events of the account': account.events,
  };
}

/** A morning on which every stream has something to say. */
async function morning(disturb: (streams: Readonly<Record<string, Observable<unknown>>>) => void): Promise<Record<string, string[]>> {
  const quotes = counter.newQuote();
  const account = counter.newTrader().open(options);
  const streams = streamsOf(quotes, account);
  disturb(streams);
  const seen = Object.fromEntries(
    Object.entries(streams).map(([name, stream]) => {
      const values: string[] = [];
      stream.subscribe((value) => values.push(nameOf(value)));
      return [name, values];
    }),
  );
  await quotes.connect(options);
  await next(account.status, ({ state }) => state === 'live');
  quotes.snapshots('600999.SH').subscribe(); // refused
  await counter.play({ untilMs: at('09:31:00') });
  const { askPrices } = await counter.snapshot(symbol);
  const order: OrderState[] = [];
  account.submit({ symbol, side: 'buy', quantity: 100, price: askPrices[4]! }).subscribe((state) => order.push(state));
  await counter.play({ records: 0 });
  account.requestCancel(order[0]!.orderXtpId); // too late
  await counter.play({ records: 0 });
  const down = next(account.status, ({ state }) => state === 'down');
  counter.sim.drop('trader');
  await down;
  await next(account.status, ({ state }) => state === 'live');
  await counter.play({ untilMs: at('09:31:30') });
  await counter.restore();
  return seen;
}

test('one that throws at every value is reported each time, once, and takes nothing from the others', async () => {
  const calm = await morning(() => undefined);
  const thrown: Record<string, number> = {};
  const disturbed = await morning((streams) => {
    for (const [name, stream] of Object.entries(streams)) {
      thrown[name] = 0;
      stream.subscribe(() => {
        thrown[name]!++;
        throw new Error(name);
      });
    }
  });
  await allReported();
  expect(Object.entries(calm).filter(([, values]) => values.length === 0)).toEqual([]);
  expect(disturbed).toEqual(calm);
  expect(thrown).toEqual(Object.fromEntries(Object.entries(calm).map(([name, { length }]) => [name, length])));
  const counted: Record<string, number> = {};
  for (const error of reported) counted[(error as Error).message] = (counted[(error as Error).message] ?? 0) + 1;
  expect(counted).toEqual(thrown);
});

test('one that throws in an operator of its own gets the error, and its stream alone has ended', async () => {
  const quotes = await counter.quote();
  const errors: unknown[] = [];
  const mistake = new Error('mine');
  const others: string[] = [];
  quotes
    .snapshots(symbol)
    .pipe(
      map(() => {
        throw mistake;
      }),
    )
    .subscribe({ error: (error) => errors.push(error) });
  quotes.snapshots(symbol).subscribe(({ timeRaw }) => others.push(String(timeRaw)));
  await counter.play({ untilMs: at('09:20:00') });
  expect(errors).toEqual([mistake]);
  expect(others.length).toBeGreaterThan(1);
  await allReported();
  expect(reported).toEqual([]);
});

describe('inside a value', () => {
  test('orders may be sent and streams left and joined: everybody else has every state in order', async () => {
    await counter.play({ untilMs: at('09:31:00') });
    const { account } = await counter.trader();
    const [first, second, whole, late]: [string[], string[], string[], string[]] = [[], [], [], []];
    const send = (price: number): Observable<OrderState> => account.submit({ symbol, side: 'buy', quantity: 100, price });
    account.orders.pipe(take(1)).subscribe(() => {
      account.orders.subscribe(({ stage, price }) => late.push(`${stage} ${price}`));
      send(9.01).subscribe(({ stage }) => second.push(stage));
    });
    account.orders.subscribe(({ stage, price }) => whole.push(`${stage} ${price}`));
    send(9).subscribe(({ stage }) => first.push(stage));
    await counter.play({ records: 0 });
    expect(first).toEqual(['submitted', 'working']);
    expect(second).toEqual(['submitted', 'working']);
    expect([...whole].sort()).toEqual(['submitted 9', 'submitted 9.01', 'working 9', 'working 9.01']);
    // It came while the first value was sent, which it does not see.
    expect([...late].sort()).toEqual(['submitted 9.01', 'working 9', 'working 9.01']);
  });
});

test('the end comes once to each stream, after its last value, even where a subscriber throws at it; the status says closed before', async () => {
  const quotes = counter.newQuote();
  const client = counter.newTrader();
  const account = client.open(options);
  await quotes.connect(options);
  await next(account.status, ({ state }) => state === 'live');
  const ends: string[] = [];
  const streams: Readonly<Record<string, Observable<unknown>>> = {
    ...streamsOf(quotes, account),
    'notices of the client': client.notices,
    'events of the client': client.events,
  };
  for (const [name, stream] of Object.entries(streams)) {
    stream.subscribe({
      complete: () => {
        throw new Error(name);
      },
    });
    stream.subscribe({
      next: (value) => name.startsWith('status') && ends.push(`${name} ${(value as { state: string }).state}`),
      complete: () => ends.push(`${name} |`),
    });
  }
  ends.length = 0;
  await Promise.all([quotes.close(), client.close()]);
  await allReported();
  expect([...ends].sort()).toEqual(
    [...Object.keys(streams).map((name) => `${name} |`), 'status closed', 'status of the account closed'].sort(),
  );
  for (const name of ['status', 'status of the account']) expect(ends.indexOf(`${name} closed`)).toBe(ends.indexOf(`${name} |`) - 1);
  expect(reported.map((error) => (error as Error).message).sort()).toEqual(Object.keys(streams).sort());
});
