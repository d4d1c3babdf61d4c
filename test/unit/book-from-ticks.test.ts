import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { from, Subject, type Observable } from 'rxjs';
import type { TestScheduler } from 'rxjs/testing';
import { XtpArgumentError } from '../../lib/errors';
import { bookFromTicks, type BookOptions } from '../../lib/quote/book/book-from-ticks';
import { checkedAgainst, type BookCheck } from '../../lib/quote/book/checked-against';
import type { TickBook } from '../../lib/quote/book/tick-book';
import { channelGaps } from '../../lib/quote/ticks/channel-gaps';
import type { MissingTicks } from '../../lib/quote/ticks/tick-line';
import { sequenceOf } from '../../lib/quote/ticks/tick-place';
import type { TickEvent } from '../../lib/xtp/generated/events';
import type { Snapshot, SnapshotFields, Tick } from '../../lib/xtp/generated/structs';
import { rawTime } from '../../lib/xtp/time';
import { turn } from './support/promises';
import { snapshotEvent } from './support/records';
import { opening, shOrder, shTrade, szOrder, szTrade } from './support/ticks';
import { advance, stillScheduler } from './support/time';

/** The book after these ticks. */
function bookOf(ticks: readonly Tick[]): TickBook {
  let book: TickBook | undefined;
  from(ticks)
    .pipe(bookFromTicks())
    .subscribe((now) => (book = now));
  return book!;
}
const shown = (book: TickBook): string =>
  (['bid', 'ask'] as const)
    .map((side) => book.levels(side).map(({ price, quantity, orders }) => `${price}:${quantity}/${orders}`))
    .join(' | ');

describe('in Shanghai', () => {
  const resting = [
    shOrder(1, 11, 'B', 10, 300),
    shOrder(2, 12, 'B', 10, 200),
    shOrder(3, 13, 'B', 9.99, 100),
    shOrder(4, 14, 'S', 10.02, 500),
  ];

  test('orders come with what is left of them', () => {
    const book = bookOf(resting);
    expect(shown(book)).toBe('10:500/2,9.99:100/1 | 10.02:500/1');
    expect(book.queue('bid', 10)).toEqual([300, 200]);
    expect([book.depth('bid'), book.orderCount('bid'), book.quantity('bid'), book.leftOf(13)]).toEqual([2, 3, 600, 100]);
    expect(book.level('ask', 0)).toEqual({ price: 10.02, quantity: 500, orders: 1 });
    expect(book.level('ask', 1)).toBeUndefined();
    expect(book.queue('ask', 11)).toEqual([]);
  });

  test('a trade takes from the one that waited, an auction from both', () => {
    const aggressive = bookOf([...resting, shTrade(5, 'S', 11, 20, 10, 300), shOrder(6, 20, 'S', 10, 100)]);
    expect(aggressive.queue('bid', 10)).toEqual([200]);
    expect(aggressive.levels('ask', 1)).toEqual([{ price: 10, quantity: 100, orders: 1 }]);
    const auction = bookOf([
      ...resting,
      shOrder(5, 15, 'S', 9.98, 400),
      shTrade(6, 'N', 11, 15, 10, 300),
      shTrade(7, 'N', 12, 15, 10, 100),
    ]);
    expect(shown(auction)).toBe('10:100/1,9.99:100/1 | 10.02:500/1');
    expect([auction.trades, auction.volume, auction.lastPrice, auction.sequence]).toEqual([2, 400, 10, 7]);
  });

  test('another day begins with an empty book, and with its own numbers', () => {
    const night = opening + 24 * 3_600_000;
    const book = bookOf([...resting, shOrder(1, 11, 'B', 9.9, 700, 'A', night), shOrder(2, 12, 'S', 9.95, 100, 'A', night)]);
    expect(shown(book)).toBe('9.9:700/1 | 9.95:100/1');
    expect(book.stale).toBeUndefined();
    expect(book.sequence).toBe(2);
  });

  test('`D` takes an order out', () => {
    expect(shown(bookOf([...resting, shOrder(5, 11, 'B', 10, 300, 'D'), shOrder(6, 13, 'B', 9.99, 100, 'D')]))).toBe(
      '10:200/1 | 10.02:500/1',
    );
  });

  test.each<[string, TickEvent]>([
    ['a cancel of what is not there', shOrder(5, 99, 'B', 10, 100, 'D')],
    ['more than is left', shTrade(5, 'S', 11, 20, 10, 301)],
    ['an order that is there already', shOrder(5, 11, 'B', 10, 100)],
    ['a price that is none', shOrder(5, 15, 'B', 0, 100)],
  ])('%s does not fit: the book says so and stays as it was', (_, tick) => {
    const book = bookOf([...resting, tick]);
    expect(book.stale).toEqual({ reason: 'unfit', rebuilding: false });
    expect(shown(book)).toBe(shown(bookOf(resting)));
  });
});

describe('in Shenzhen', () => {
  test('orders come before their trades: meanwhile the book is crossed', () => {
    const ticks = [szOrder(1, '1', 10, 300), szOrder(2, '2', 9.9, 500)];
    expect(bookOf(ticks).isCrossed).toBe(true);
    const book = bookOf([...ticks, szTrade(3, 'F', 1, 2, 10, 300)]);
    expect([book.isCrossed, shown(book)]).toEqual([false, ' | 9.9:200/1']);
  });

  test('a cancel names one order', () => {
    expect(shown(bookOf([szOrder(1, '1', 10, 300), szOrder(2, '2', 11, 500), szTrade(3, '4', 1, 0, 0, 300)]))).toBe(' | 11:500/1');
    expect(shown(bookOf([szOrder(1, '1', 10, 300), szOrder(2, '2', 11, 500), szTrade(3, '4', 0, 2, 0, 500)]))).toBe('10:300/1 | ');
  });

  test('an order at the best price of its side waits there', () => {
    expect(shown(bookOf([szOrder(1, '1', 10, 300), szOrder(2, '1', 0, 100, 'U')]))).toBe('10:400/2 | ');
  });

  test('what is left of a market order waits at its last price, or is canceled', () => {
    const ticks = [szOrder(1, '2', 10, 300), szOrder(2, '1', 0, 500, '1')];
    expect(bookOf(ticks).leftOf(2)).toBe(500);
    expect(shown(bookOf([...ticks, szTrade(3, 'F', 2, 1, 10, 300)]))).toBe('10:200/1 | ');
    expect(shown(bookOf([...ticks, szTrade(3, 'F', 2, 1, 10, 300), szTrade(4, '4', 2, 0, 0, 200)]))).toBe(' | ');
    expect(bookOf([...ticks, szTrade(3, '4', 2, 0, 0, 500)]).stale).toBeUndefined();
  });
});

test('a book of random orders, cancels and trades is that of a list of orders', () => {
  const step = fc.record({
    bid: fc.boolean(),
    price: fc.integer({ min: 990, max: 1010 }),
    quantity: fc.integer({ min: 1, max: 9 }),
    cancel: fc.nat(30),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 80 }), (steps) => {
      let sequence = 0;
      const ticks: Tick[] = [];
      let list: { number: number; bid: boolean; price: number; left: number }[] = [];
      for (const { bid, price, quantity, cancel } of steps) {
        const victim = list[cancel];
        if (victim) {
          ticks.push(szTrade(++sequence, '4', victim.bid ? victim.number : 0, victim.bid ? 0 : victim.number, 0, victim.left));
          list = list.filter((order) => order !== victim);
        }
        const number = ++sequence;
        ticks.push(szOrder(number, bid ? '1' : '2', price / 100, quantity));
        let left = quantity;
        for (;;) {
          const better = (a: number, b: number): boolean => (bid ? a < b : a > b);
          const others = list.filter((order) => order.bid !== bid && !better(price, order.price));
          const best = others.reduce<(typeof list)[number] | undefined>((a, b) => (a && !better(b.price, a.price) ? a : b), undefined);
          if (!best || left === 0) break;
          const traded = Math.min(left, best.left);
          ticks.push(szTrade(++sequence, 'F', bid ? number : best.number, bid ? best.number : number, best.price / 100, traded));
          left -= traded;
          best.left -= traded;
          list = list.filter((order) => order.left > 0);
        }
        if (left > 0) list.push({ number, bid, price, left });
      }
      if (ticks.length === 0) return;
      const book = bookOf(ticks);
      expect(book.stale).toBeUndefined();
      for (const side of ['bid', 'ask'] as const) {
        const of = list.filter(({ bid }) => bid === (side === 'bid'));
        const prices = [...new Set(of.map(({ price }) => price))].sort((a, b) => (side === 'bid' ? b - a : a - b));
        const queues = prices.map((price) => of.filter((order) => order.price === price).map(({ left }) => left));
        expect(book.levels(side).map(({ price }) => price)).toEqual(prices.map((price) => price / 100));
        expect(prices.map((price) => book.queue(side, price / 100))).toEqual(queues);
        expect(book.levels(side).map(({ orders }) => orders)).toEqual(queues.map(({ length }) => length));
        expect(book.orderCount(side)).toBe(of.length);
      }
    }),
  );
});

describe('a book whose ticks got lost', () => {
  const all = [1, 2, 3, 4, 5, 6, 7, 8].map((number) => shOrder(number, number, 'B', 10 + number / 100, 100));
  const afterOpening = opening + 10 * 60_000;

  interface Line {
    readonly ticks: Subject<Tick>;
    readonly losses: Subject<void>;
    readonly asked: {
      readonly missing: MissingTicks;
      readonly answer: (ticks: readonly Tick[]) => void;
      readonly fail: (error: Error) => void;
    }[];
    readonly said: string[];
    readonly scheduler: TestScheduler;
    book?: TickBook;
  }

  function line(withFetch = true): Line {
    const made: Line = { ticks: new Subject(), losses: new Subject(), asked: [], said: [], scheduler: stillScheduler() };
    const fetch: BookOptions['fetch'] = (missing) => new Promise((answer, fail) => made.asked.push({ missing, answer, fail }));
    made.ticks.pipe(bookFromTicks({ losses: made.losses, scheduler: made.scheduler, ...(withFetch && { fetch }) })).subscribe({
      next: (book) => {
        made.book = book;
        const { stale } = book;
        made.said.push(`${book.sequence} ${stale ? stale.reason + (stale.rebuilding ? '...' : '') + (stale.error ? '!' : '') : 'right'}`);
      },
      error: (error: unknown) => made.said.push((error as Error).name),
    });
    return made;
  }
  const send = (made: Line, ...numbers: number[]): void => numbers.forEach((number) => made.ticks.next(all[number - 1]!));

  test('says so, gets them in order, and is right again', async () => {
    const made = line();
    send(made, 1, 2);
    made.losses.next();
    send(made, 5, 6); // wait
    expect(made.said).toEqual(['1 right', '2 right', '2 lost', '2 lost...']);
    expect(made.asked.map(({ missing }) => missing)).toEqual([{ channel: 3, from: 3, to: 4 }]);
    made.asked[0]!.answer([all[2]!, all[3]!]);
    await turn();
    expect(made.said.slice(4)).toEqual(['4 right', '5 right', '6 right']);
    expect(made.book!.orderCount('bid')).toBe(6);
  });

  test('finds that nothing was lost where the next tick follows the last one', () => {
    const made = line();
    send(made, 1);
    made.losses.next();
    send(made, 2);
    expect(made.said).toEqual(['1 right', '1 lost', '2 right']);
    expect(made.asked).toEqual([]);
  });

  test('has more to get when some are lost while it waits', async () => {
    const made = line();
    send(made, 1);
    made.losses.next();
    send(made, 3);
    made.losses.next();
    send(made, 6);
    made.asked[0]!.answer([all[1]!]);
    await turn();
    expect(made.asked.map(({ missing }) => [missing.from, missing.to])).toEqual([
      [2, 2],
      [4, 5],
    ]);
    made.asked[1]!.answer([all[3]!, all[4]!]);
    await turn();
    expect(made.said.at(-1)).toBe('6 right');
    expect(made.book!.orderCount('bid')).toBe(6);
  });

  test('stays wrong without a way to get them', () => {
    const made = line(false);
    send(made, 1);
    made.losses.next();
    send(made, 3, 4);
    expect(made.said).toEqual(['1 right', '1 lost', '3 lost', '4 lost']);
  });

  test('tells of a failure, and gets everything later, not at once', async () => {
    const made = line();
    send(made, 1);
    made.losses.next();
    send(made, 3);
    made.asked[0]!.fail(new Error('busy'));
    await turn();
    send(made, 4);
    expect(made.said.slice(2)).toEqual(['1 lost...', '1 lost!', '3 lost!', '4 lost!']);
    expect(made.asked).toHaveLength(1);
    advance(made.scheduler, 5000);
    send(made, 5);
    expect(made.asked[1]!.missing).toEqual({ channel: 3, from: 1, to: 5 });
    made.asked[1]!.answer(all.slice(0, 5));
    await turn();
    expect(made.said.at(-1)).toBe('5 right');
    expect(made.book!.orderCount('bid')).toBe(5);
  });

  test('a tick that comes twice counts once, one that comes late spoils it', async () => {
    const made = line();
    send(made, 1, 3, 3, 2);
    expect(made.said).toEqual(['1 right', '3 right', '3 disorder...']);
    made.asked[0]!.answer(all.slice(0, 3));
    await turn();
    expect(made.said.at(-1)).toBe('3 right');
    expect(made.book!.orderCount('bid')).toBe(3);
  });

  test('one that does not fit is reason to get everything again; an answer with less is none', async () => {
    const made = line();
    send(made, 1);
    made.ticks.next(shOrder(3, 2, 'B', 10.02, 100, 'D'));
    expect(made.asked[0]!.missing).toEqual({ channel: 3, from: 1, to: 3 });
    made.asked[0]!.answer([all[0]!]);
    await turn();
    expect(made.said.at(-1)).toBe('3 unfit!');
    expect(made.book!.stale!.error).toMatchObject({ code: 'XTP_PROTOCOL' });
  });

  test('one that joins after the opening has no beginning', async () => {
    const made = line();
    made.ticks.next(shOrder(7, 7, 'B', 10, 100, 'A', afterOpening));
    expect(made.said).toEqual(['7 joinedLate...']);
    made.asked[0]!.answer([...all.slice(0, 2), shOrder(7, 7, 'B', 10, 100, 'A', afterOpening)]);
    await turn();
    expect(made.said.at(-1)).toBe('7 right');
    expect(made.book!.orderCount('bid')).toBe(3);
  });

  test('is of one instrument', () => {
    const made = line();
    send(made, 1);
    made.ticks.next(szOrder(1, '1', 10, 100));
    expect(made.said.at(-1)).toBe(XtpArgumentError.name);
  });

  test('whatever is lost and told, it ends as if nothing had been', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }), async (arrives) => {
        const made = line();
        let lost = false;
        for (const [i, tick] of all.entries()) {
          if (i === 0 || arrives[i] || i === 7) made.ticks.next(tick);
          else {
            if (!lost) made.losses.next();
            lost = true;
            continue;
          }
          lost = false;
        }
        for (let done = 0; done < made.asked.length; done++) {
          const { missing, answer } = made.asked[done]!;
          answer(all.filter((tick) => sequenceOf(tick) >= missing.from && sequenceOf(tick) <= missing.to));
          await turn();
        }
        expect(made.said.at(-1)).toBe('8 right');
        expect(made.book!.toObject()).toEqual(bookOf(all).toObject());
      }),
      { numRuns: 50 },
    );
  });
});

describe('a book held against snapshots', () => {
  const second = 1000;
  const start = opening + 5 * 60_000;
  const order = (n: number, price: number, after: number): Tick => shOrder(n, n, 'B', price, 100 * n, 'A', start + after);
  const snapshot = (after: number, tradesCount: number, bids: readonly [number, number][], tickerStatus = 'T111'): Snapshot => {
    const fill = (at: 0 | 1): number[] => Array.from({ length: 10 }, (_, i) => bids[i]?.[at] ?? 0);
    const fields = { ticker: '600519', exchange: 'SH', time: rawTime(start + after), tradesCount, tickerStatus };
    return snapshotEvent({ ...fields, bidPrices: fill(0), bidQuantities: fill(1) } as SnapshotFields);
  };

  /** Ticks and snapshots in the order that they come. */
  function checks(...items: (Tick | Snapshot)[]): BookCheck[] {
    const [ticks, snapshots] = [new Subject<Tick>(), new Subject<Snapshot>()];
    const found: BookCheck[] = [];
    const books: Observable<TickBook> = ticks.pipe(bookFromTicks());
    books.pipe(checkedAgainst(snapshots)).subscribe((check) => found.push(check));
    ticks.next(shOrder(1, 1, 'B', 9, 100)); // before the opening
    for (const item of items) {
      if ('tickerStatus' in item) snapshots.next(item);
      else ticks.next(item);
    }
    ticks.complete();
    return found;
  }

  test('is equal to one before the ticks have come, when they came, and after', () => {
    const two: [number, number][] = [
      [10, 200],
      [9, 100],
    ];
    expect(checks(snapshot(0, 0, two), order(2, 10, 0)).map(({ type }) => type)).toEqual(['equal']);
    expect(checks(order(2, 10, 0), snapshot(second, 0, two)).map(({ type }) => type)).toEqual(['equal']);
    expect(checks(order(2, 10, 0), order(3, 11, 2 * second), snapshot(second, 0, two)).map(({ type }) => type)).toEqual(['equal']);
  });

  test('differs, and says in what', () => {
    const [check] = checks(order(2, 10, 0), snapshot(second, 0, [[10, 300]]), order(3, 11, 10 * second));
    expect(check).toMatchObject({ type: 'different', symbol: '600519.SH', trades: 0, time: start + second });
    expect(check).toHaveProperty('differences', [
      { side: 'bid', level: 0, book: { price: 10, quantity: 200 }, snapshot: { price: 10, quantity: 300 } },
      { side: 'bid', level: 1, book: { price: 9, quantity: 100 }, snapshot: { price: 0, quantity: 0 } },
    ]);
  });

  test('at another number of trades nothing is equal', () => {
    const found = checks(order(2, 10, 0), snapshot(second, 1, [[10, 200], [9, 100]]), order(3, 11, 10 * second)); // prettier-ignore
    expect(found.map(({ type }) => type)).toEqual(['different']);
  });

  test('one that the ticks never reach differs when they end', () => {
    expect(checks(snapshot(second, 3, [[9, 100]])).map(({ type }) => type)).toEqual(['different']);
  });

  test('auctions are not compared, nor is a stale book', () => {
    expect(checks(snapshot(0, 0, [[1, 1]], 'C111'))).toMatchObject([{ type: 'skipped', why: 'noBook' }]);
    const stale = checks(shOrder(2, 9, 'B', 10, 1, 'D'), snapshot(second, 0, [[9, 100]]));
    expect(stale).toMatchObject([{ type: 'skipped', why: 'stale' }]);
  });
});

test('the holes in the numbers of channels are told, by channel', () => {
  const found: unknown[] = [];
  const ticks = [
    shOrder(4, 1, 'B', 1, 1),
    szOrder(7, '1', 1, 1),
    shOrder(5, 2, 'B', 1, 1),
    szOrder(10, '1', 1, 1),
    shOrder(9, 3, 'B', 1, 1),
    shOrder(6, 4, 'B', 1, 1),
  ];
  channelGaps()(from(ticks)).subscribe((gap) => found.push(gap));
  expect(found).toEqual([
    { exchange: 'SZ', channel: 2011, from: 8, to: 9 },
    { exchange: 'SH', channel: 3, from: 6, to: 8 },
  ]);
});
