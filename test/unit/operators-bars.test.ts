import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { from, Subject, type OperatorFunction } from 'rxjs';
import { XtpArgumentError, XtpMarketDayError } from '../../lib/errors';
import { TradingCalendar } from '../../lib/market';
import { bars, barsOfTicks, type Bar, type BarOptions, type BarPeriod, type SnapshotReading, type TickReading } from '../../lib/operators';
import { at, marbles, snapshot, trade } from './support/quotes';

function through<T>(events: readonly T[], operator: OperatorFunction<T, Bar>): Bar[] {
  const made: Bar[] = [];
  from(events)
    .pipe(operator)
    .subscribe({
      next: (bar) => made.push(bar),
      error: (error) => {
        throw error;
      },
    });
  return made;
}

const clock = (ms: number): string => new Date(ms + 8 * 3_600_000).toISOString().slice(11, 19);
/** `09:30:00-09:31:00 open high low close x volume`, with a `?` behind it where it is not complete. */
const shown = ({ start, end, open, high, low, close, volume, complete }: Bar): string =>
  `${clock(start)}-${clock(end)} ${open} ${high} ${low} ${close} x${volume}${complete ? '' : ' ?'}`;

/** A snapshot by its time, last price and volume; the turnover is what the volume was worth at 10. */
const snap = (time: string, lastPrice: number, volume: number, fields: Partial<SnapshotReading> = {}): SnapshotReading =>
  snapshot({
    lastPrice,
    volume,
    turnover: volume * 10,
    openPrice: 0,
    highPrice: 0,
    lowPrice: 0,
    ...fields,
    time,
  });

const ofSnapshots = (events: readonly SnapshotReading[], period: BarPeriod = '1m', options?: BarOptions): string[] =>
  through(events, bars(period, options)).map(shown);
const ofTicks = (events: readonly TickReading[], period: BarPeriod = '1m', options?: BarOptions): string[] =>
  through(events, barsOfTicks(period, options)).map(shown);

const opened = snap('09:15:00', 0, 0);

describe('bars of snapshots', () => {
  const [a, b, c, d] = [opened, snap('09:30:30', 10, 100), snap('09:31:30', 11, 300), snap('09:32:30', 12, 600)];
  const rest = { turnover: 0, trades: undefined, symbol: '600519.SH' };
  const first: Bar = { ...rest, start: at('09:30:00'), end: at('09:31:00'), open: 10, high: 10, low: 10, close: 10, volume: 100, turnover: 1000, complete: true }; // prettier-ignore
  const second: Bar = { ...rest, start: at('09:31:00'), end: at('09:32:00'), open: 11, high: 11, low: 11, close: 11, volume: 200, turnover: 2000, complete: true }; // prettier-ignore
  const third: Bar = { ...rest, start: at('09:32:00'), end: at('09:33:00'), open: 12, high: 12, low: 12, close: 12, volume: 300, turnover: 3000, complete: false }; // prettier-ignore
  const events = { a, b, c, d };
  const values = { x: first, y: second, z: third };

  test('come when an event of a later one does; the last, unfinished, with the end of the source', () => {
    marbles(({ hot, expectObservable, expectSubscriptions }) => {
      const source = hot('-a-b-c-d-|', events);
      expectObservable(source.pipe(bars('1m'))).toBe('-----x-y-(z|)', values);
      expectSubscriptions(source.subscriptions).toBe('^--------!');
    });
  });

  test('pass errors of the source and of the clock on, without what is unfinished', () => {
    marbles(({ hot, expectObservable, expectSubscriptions }) => {
      expectObservable(hot('-a-b-c-#', events).pipe(bars('1m'))).toBe('-----x-#', values);
      const source = hot('-a-b-----', events);
      expectObservable(source.pipe(bars('1m', { closeOn: hot('----#') }))).toBe('----#');
      expectSubscriptions(source.subscriptions).toBe('^---!');
    });
  });

  test('let go of the source and the clock with their observer', () => {
    marbles(({ hot, expectObservable, expectSubscriptions }) => {
      const source = hot('-a-b-c-d-|', events);
      const closeOn = hot<number>('----------');
      expectObservable(source.pipe(bars('1m', { closeOn })), '^-----!').toBe('-----x-', values);
      expectSubscriptions(source.subscriptions).toBe('^-----!');
      expectSubscriptions(closeOn.subscriptions).toBe('^-----!');
    });
  });

  test('close by the clock, when the time of grace is over', () => {
    marbles(({ hot, expectObservable, expectSubscriptions }) => {
      const source = hot(' -a-b-------|', events);
      const closeOn = hot('-----p-q-r-', { p: at('09:31:02.999'), q: at('09:31:03.000'), r: at('09:40:00') });
      expectObservable(source.pipe(bars('1m', { closeOn }))).toBe('-------x---|', values);
      expectSubscriptions(closeOn.subscriptions).toBe('^----------!');
    });
  });

  test('have the opening auction in the first and the closing auction in the last', () => {
    const day = [
      opened,
      snap('09:25:03', 10, 100),
      snap('09:29:00', 10, 100),
      snap('09:30:03', 11, 150),
      snap('14:57:00', 12, 400),
      snap('14:59:57', 12, 400),
      snap('15:00:03', 13, 1000),
      snap('15:01:00', 13, 1000),
    ];
    expect(ofSnapshots(day, '1m')).toEqual([
      '09:30:00-09:31:00 10 11 10 11 x150',
      '14:56:00-14:57:00 12 12 12 12 x250',
      '14:59:00-15:00:00 13 13 13 13 x600',
    ]);
    expect(ofSnapshots(day, '1d')).toEqual(['09:30:00-15:00:00 10 13 10 13 x1000']);
  });

  test('respect the lunch break', () => {
    const day = [
      opened,
      snap('11:29:30', 10, 100),
      snap('11:30:03', 11, 150), // what was traded until the break
      snap('11:31:00', 11, 150),
      snap('13:00:00', 12, 170),
      snap('13:00:03', 13, 200),
      snap('13:02:00.001', 13, 200),
    ];
    expect(ofSnapshots(day, '1m')).toEqual(['11:29:00-11:30:00 10 11 10 11 x150', '13:00:00-13:01:00 12 13 12 13 x50']);
    expect(ofSnapshots(day, '2h')).toEqual(['09:30:00-11:30:00 10 11 10 11 x150', '13:00:00-15:00:00 12 13 12 13 x50 ?']);
  });

  test('close the last one before a break when it has settled', () => {
    const events = [opened, snap('11:29:30', 10, 100), snap('11:30:30', 10, 100), snap('11:30:30.001', 10, 100)];
    const seen: number[] = [];
    const source = new Subject<SnapshotReading>();
    let sent = 0;
    source.pipe(bars('1m')).subscribe(() => seen.push(sent));
    for (const event of events) {
      sent++;
      source.next(event);
    }
    expect(seen).toEqual([4]);
  });

  test('end at their last snapshot: that of exactly the end is theirs', () => {
    expect(ofSnapshots([opened, snap('09:31:00', 10, 100), snap('09:31:00.001', 11, 200)])).toEqual([
      '09:30:00-09:31:00 10 10 10 10 x100',
      '09:31:00-09:32:00 11 11 11 11 x100 ?',
    ]);
  });

  test('know the first price, and new highest and lowest prices between two snapshots', () => {
    const day = { openPrice: 10, highPrice: 14, lowPrice: 9 };
    expect(
      ofSnapshots([
        opened,
        snap('09:30:03', 11, 100, day),
        snap('09:31:03', 11.5, 200, day),
        snap('09:31:06', 11.6, 300, { ...day, highPrice: 15 }),
        snap('09:32:03', 11, 400, { ...day, highPrice: 15, lowPrice: 8 }),
        snap('09:33:03', 11, 400, { ...day, highPrice: 15, lowPrice: 8 }),
      ]),
    ).toEqual(['09:30:00-09:31:00 10 14 9 11 x100', '09:31:00-09:32:00 11.5 15 11.5 11.6 x200', '09:32:00-09:33:00 11 11 8 11 x100']);
  });

  test('of a symbol that is first seen in the middle begin there, and say so', () => {
    const day = { openPrice: 10, highPrice: 20, lowPrice: 5 };
    const events = [snap('10:00:30', 11, 5000, day), snap('10:00:33', 12, 5100, day), snap('10:01:03', 13, 5300, day), snap('10:02:03', 13, 5300, day)]; // prettier-ignore
    expect(ofSnapshots(events)).toEqual(['10:00:00-10:01:00 12 12 12 12 x100 ?', '10:01:00-10:02:00 13 13 13 13 x200']);
    // The day's own sums are known whenever one looks.
    expect(ofSnapshots([...events, snap('15:02:00', 13, 5300, day)], '1d')).toEqual(['09:30:00-15:00:00 10 20 5 13 x5300']);
    expect(ofSnapshots([snap('09:30:57', 11, 50, day), snap('09:31:03', 11, 50, day)])).toEqual(['09:30:00-09:31:00 10 20 5 11 x50']);
  });

  test('are not made of snapshots that are late, without a time, or of a day before', () => {
    expect(
      ofSnapshots([
        snap('08:45:00', 99, 7777), // yesterday's, under today's date
        opened,
        snap('09:30:06', 10, 200),
        snap('09:30:03', 9, 100),
        snapshot({ time: 0, lastPrice: 1, volume: 9999, turnover: 99_990 }),
        snapshot({ time: at('09:30:09', '2023-01-31'), lastPrice: 1, volume: 9999, turnover: 99_990 }),
        snap('09:30:09', NaN, NaN),
        snap('09:30:12', 11, 300),
      ]),
    ).toEqual(['09:30:00-09:31:00 10 11 10 11 x300 ?']);
  });

  test('count what comes after its bar was closed in the next one, after the last in a second', () => {
    const source = new Subject<SnapshotReading>();
    const closeOn = new Subject<number>();
    const seen: string[] = [];
    source.pipe(bars('1m', { closeOn })).subscribe((bar) => seen.push(shown(bar)));
    source.next(opened);
    source.next(snap('10:00:57', 10, 100));
    closeOn.next(at('10:01:10'));
    source.next(snap('10:01:00', 11, 150));
    source.next(snap('10:01:03', 12, 170));
    closeOn.next(at('10:02:10'));
    source.next(snap('14:59:59', 13, 200));
    closeOn.next(at('15:05:00'));
    source.next(snap('15:00:03', 14, 900));
    closeOn.next(at('15:06:00'));
    source.complete();
    expect(seen).toEqual([
      '10:00:00-10:01:00 10 10 10 10 x100',
      '10:01:00-10:02:00 11 12 11 12 x70',
      '14:59:00-15:00:00 13 13 13 13 x30',
      '14:59:00-15:00:00 14 14 14 14 x700 ?',
    ]);
  });

  test('may be empty: at the price before, from the time on that one is known', () => {
    const events = [snap('09:15:00', 0, 0, { preClosePrice: 9 }), snap('09:31:30', 10, 100), snap('09:34:03', 11, 200)];
    expect(ofSnapshots(events, '1m', { empty: true })).toEqual([
      '09:30:00-09:31:00 9 9 9 9 x0',
      '09:31:00-09:32:00 10 10 10 10 x100',
      '09:32:00-09:33:00 10 10 10 10 x0',
      '09:33:00-09:34:00 10 10 10 10 x0',
      '09:34:00-09:35:00 11 11 11 11 x100 ?',
    ]);
    // Suspended all day, by the clock.
    const source = new Subject<SnapshotReading>();
    const closeOn = new Subject<number>();
    const seen: Bar[] = [];
    source.pipe(bars('30m', { empty: true, closeOn })).subscribe((bar) => seen.push(bar));
    source.next(snap('09:15:00', 0, 0, { preClosePrice: 9, symbol: '000001.SZ' }));
    source.next(snap('09:15:00', 0, 0, { symbol: '000002.SZ' })); // no price is known
    closeOn.next(at('11:00:03'));
    expect(seen.map(shown)).toEqual(['09:30:00-10:00:00 9 9 9 9 x0', '10:00:00-10:30:00 9 9 9 9 x0', '10:30:00-11:00:00 9 9 9 9 x0']);
    closeOn.next(at('16:00:00'));
    expect(seen).toHaveLength(8);
    expect(seen.every(({ symbol, trades, turnover }) => symbol === '000001.SZ' && trades === 0 && turnover === 0)).toBe(true);
    closeOn.next(at('09:00:00', '2023-02-02'));
    closeOn.next(at('10:00:03', '2023-02-02'));
    expect(seen).toHaveLength(9);
  });

  test('count trades where the feed does', () => {
    const trades = [1, 4, 9].map((tradesCount, i) => snap(`09:3${i}:30`, 10, 100 * (i + 1), { tradesCount }));
    expect(through(trades, bars('1m')).map((bar) => bar.trades)).toEqual([1, 3, 5]);
    const uncounted = [1, 2].map((i) => snap(`09:3${i}:30`, 10, 100 * i));
    expect(through([opened, ...uncounted], bars('1m')).map((bar) => bar.trades)).toEqual([undefined, undefined]);
  });

  test('begin anew each day', () => {
    const next = (time: string, lastPrice: number, volume: number): SnapshotReading => ({
      ...snap(time, lastPrice, volume),
      time: at(time, '2023-02-02'),
    });
    expect(ofSnapshots([opened, snap('14:59:30', 10, 500), next('09:15:00', 0, 0), next('09:30:03', 11, 100), next('09:31:03', 11, 100)])).toEqual([
      '14:59:00-15:00:00 10 10 10 10 x500',
      '09:30:00-09:31:00 11 11 11 11 x100',
    ]); // prettier-ignore
  });

  test.each([
    ['a board with trading after hours', '688001.SH', ['14:59:00-15:00:00 10 10 10 10 x100', '15:05:00-15:06:00 10 10 10 10 x50']],
    ['a board without', '600519.SH', ['14:59:00-15:00:00 10 10 10 10 x100', '14:59:00-15:00:00 10 10 10 10 x50 ?']],
    ['repo, until half past three', '204001.SH', ['14:59:00-15:00:00 10 10 10 10 x100', '15:05:00-15:06:00 10 10 10 10 x50']],
    ['an index, as the shares', '000001.SH', ['14:59:00-15:00:00 10 10 10 10 x100', '14:59:00-15:00:00 10 10 10 10 x50 ?']],
    ['what is on no board, as the shares', '900901.SH', ['14:59:00-15:00:00 10 10 10 10 x100', '14:59:00-15:00:00 10 10 10 10 x50 ?']],
  ])('follow the timetable of %s', (_what, symbol, expected) => {
    const events = [opened, snap('14:59:30', 10, 100), snap('15:03:00', 10, 100), snap('15:05:30', 10, 150), snap('15:31:00', 10, 150)];
    const made = ofSnapshots(events.map((event) => ({ ...event, symbol })));
    expect(made).toEqual(expected);
  });

  test('follow prices alone where nothing is counted', () => {
    const index = (time: string, lastPrice: number): SnapshotReading => snap(time, lastPrice, 0, { symbol: '000300.SH', turnover: 0 });
    expect(ofSnapshots([index('09:25:00', 4000), index('09:30:30', 4010), index('09:30:45', 3990), index('09:31:03', 4000)])).toEqual([
      '09:30:00-09:31:00 4000 4010 3990 3990 x0',
      '09:31:00-09:32:00 4000 4000 4000 4000 x0 ?',
    ]);
  });

  test('are none on days without trading', () => {
    const calendar = new TradingCalendar({ holidays: [20230201] });
    expect(ofSnapshots([opened, snap('09:30:30', 10, 100), snap('09:31:30', 10, 200)], '1m', { calendar, empty: true })).toEqual([]);
    const sunday = snapshot({ time: at('10:00:00', '2023-02-05'), lastPrice: 10, volume: 100 });
    expect(ofSnapshots([sunday])).toEqual([]);
  });

  test('end with an error before the first timetable', () => {
    const errors: unknown[] = [];
    from([snapshot({ time: at('10:00:00', '1999-02-01'), lastPrice: 10 })])
      .pipe(bars('1m'))
      .subscribe({ error: (error) => errors.push(error) });
    expect(errors).toEqual([expect.any(XtpMarketDayError)]);
  });

  test('keep symbols apart', () => {
    const events = ['600519.SH', '000333.SZ'].flatMap((symbol, i) => [
      snap('09:30:03', 10 + i, 100 + i, { symbol, instrument: i }),
      snap('09:31:03', 20 + i, 300 + i, { symbol, instrument: i }),
    ]);
    expect(through(events, bars('1m')).map((bar) => `${bar.symbol} ${shown(bar)}`)).toEqual([
      '600519.SH 09:30:00-09:31:00 10 10 10 10 x100',
      '000333.SZ 09:30:00-09:31:00 11 11 11 11 x101',
      '600519.SH 09:31:00-09:32:00 20 20 20 20 x200 ?',
      '000333.SZ 09:31:00-09:32:00 21 21 21 21 x200 ?',
    ]);
  });
});

describe('bars of ticks', () => {
  const order: TickReading = { symbol: '600519.SH', time: at('09:15:00') };

  test('are made of every trade', () => {
    expect(ofTicks([order, trade('09:25:00.940', 10, 100), trade('09:30:01', 12, 10), trade('09:30:59.999', 9, 1), trade('09:31:00', 11, 5)])).toEqual([
      '09:30:00-09:31:00 10 12 9 9 x111',
      '09:31:00-09:32:00 11 11 11 11 x5 ?',
    ]); // prettier-ignore
  });

  test('come, complete, error and let go as those of snapshots', () => {
    const bar = (start: string, end: string, price: number, complete: boolean): Bar => ({
      ...{ symbol: '600519.SH', start: at(start), end: at(end), open: price, high: price, low: price, close: price, volume: 100 },
      ...{ turnover: price * 100, trades: 1, complete },
    });
    const events = { o: order, a: trade('09:30:30', 10, 100), b: trade('09:31:30', 11, 100), c: { ...order, time: at('09:32:00') } };
    const values = {
      x: bar('09:30:00', '09:31:00', 10, true),
      y: bar('09:31:00', '09:32:00', 11, true),
      z: bar('09:31:00', '09:32:00', 11, false),
    };
    marbles(({ hot, expectObservable, expectSubscriptions }) => {
      const source = hot('-o-a-b-c-|', events);
      expectObservable(source.pipe(barsOfTicks('1m'))).toBe('-----x-y-|', values);
      expectObservable(source.pipe(barsOfTicks('1m')), '^-----!').toBe('-----x', values);
      expectSubscriptions(source.subscriptions).toBe(['^--------!', '^-----!']);
      expectObservable(hot('-o-a-b-|', events).pipe(barsOfTicks('1m'))).toBe('-----x-(z|)', values);
      expectObservable(hot('-o-a-b-#', events).pipe(barsOfTicks('1m'))).toBe('-----x-#', values);
    });
  });

  test('take no cancellation for a trade', () => {
    const cancelled = [trade('09:30:01', 0, 500, { tradeFlag: '4' }), trade('09:30:01', 10, 500, { tradeFlag: '4' })];
    expect(ofTicks([order, ...cancelled, trade('09:30:02', 10, 100, { tradeFlag: 'F' })])).toEqual([
      '09:30:00-09:31:00 10 10 10 10 x100 ?',
    ]);
  });

  test('add turnover exactly, of money where it is told, else of price and quantity', () => {
    const ticks = Array.from({ length: 1000 }, () => trade('09:30:01', 0.07, 3));
    expect(through(ticks, barsOfTicks('1m'))[0]!.turnover).toBe(210);
    const withMoney = Array.from({ length: 1000 }, () => trade('09:30:01', 0.07, 3, { money: 0.1 }));
    expect(through(withMoney, barsOfTicks('1m'))[0]!.turnover).toBe(100);
  });

  test('have the closing auction in the last', () => {
    expect(ofTicks([order, trade('14:56:59', 10, 1), trade('15:00:01.060', 11, 700), { ...order, time: at('15:00:40') }])).toEqual([
      '14:56:00-14:57:00 10 10 10 10 x1',
      '14:59:00-15:00:00 11 11 11 11 x700',
    ]);
  });

  test.each([
    ['the opening auction', '09:24:59', true],
    ['after it', '09:25:00.001', false],
  ])('are complete from the first on if ticks were there in %s', (_what, time, complete) => {
    const ticks = [{ ...order, time: at(time) }, trade('09:30:30', 10, 100), trade('09:31:30', 10, 100), trade('09:32:30', 10, 100)];
    expect(through(ticks, barsOfTicks('1m')).map((bar) => bar.complete)).toEqual([complete, true, false]);
  });

  test('pass over ticks of the day before', () => {
    const late = { ...trade('10:00:00', 99, 99), time: at('10:00:00', '2023-01-31') };
    expect(ofTicks([order, trade('09:30:30', 10, 100), late])).toEqual(['09:30:00-09:31:00 10 10 10 10 x100 ?']);
  });
});

describe('the period of bars', () => {
  test.each<[BarPeriod, number, string]>([
    ['1s', 14_400, '09:30:00-09:30:01'],
    [3000, 4800, '09:30:00-09:30:03'],
    ['1m', 240, '09:30:00-09:31:00'],
    ['7m', 36, '09:30:00-09:37:00'], // the last of a session has one minute
    ['60m', 4, '09:30:00-10:30:00'],
    ['90m', 4, '09:30:00-11:00:00'],
    ['2h', 2, '09:30:00-11:30:00'],
    ['4h', 2, '09:30:00-11:30:00'],
    ['1d', 1, '09:30:00-15:00:00'],
  ])('may be %p: %p a day', (period, count, first) => {
    const made = through(
      [snapshot({ time: '09:15:00', preClosePrice: 10 }), snapshot({ time: '15:01:00' })],
      bars(period, { empty: true }),
    );
    expect(made).toHaveLength(count);
    expect(shown(made[0]!)).toContain(first);
    expect(clock(made.at(-1)!.end)).toBe('15:00:00');
    expect(made.slice(1).filter(({ start }, i) => start !== made[i]!.end).map(({ start }) => clock(start))).toEqual(count > 1 ? ['13:00:00'] : []); // prettier-ignore
  });

  test.each([0, 500, 1500, -1000, NaN, 86_401_000, '0m', '25h', '2d', '1w', 'm', ''])('may not be %p', (period) => {
    expect(() => bars(period as BarPeriod)).toThrow(XtpArgumentError);
    expect(() => barsOfTicks(period as BarPeriod)).toThrow(XtpArgumentError);
  });

  test.each([{ graceMs: -1 }, { graceMs: NaN }, { settleMs: 3_600_000 }])('has no %p', (options) => {
    expect(() => bars('1m', options)).toThrow(XtpArgumentError);
  });
});

describe('whatever snapshots come', () => {
  const periods: BarPeriod[] = ['1s', '3s', '1m', '5m', '1h', '1d'];
  const step = fc.record({
    symbol: fc.constantFrom('600519.SH', '000333.SZ', '688001.SH', '204001.SH'),
    afterMs: fc.integer({ min: 0, max: 600_000 }),
    traded: fc.integer({ min: 0, max: 1000 }),
    cents: fc.integer({ min: 1, max: 5000 }),
    late: fc.boolean(),
    clock: fc.boolean(),
  });

  test('bars add up to the last sums, cent by cent, and follow each other', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), fc.constantFrom(...periods), fc.boolean(), (steps, period, empty) => {
        const source = new Subject<SnapshotReading>();
        const closeOn = new Subject<number>();
        const made: Bar[] = [];
        source.pipe(bars(period, { empty, closeOn })).subscribe((bar) => made.push(bar));
        const sums = new Map<string, { volume: number; cents: number; trades: number }>();
        let now = at('09:15:00');
        for (const { symbol, afterMs, traded, cents, late, clock: ticks } of steps) {
          now += afterMs;
          if (!sums.has(symbol)) source.next(snapshot({ symbol, time: at('09:15:00') }));
          const sum = sums.get(symbol) ?? { volume: 0, cents: 0, trades: 0 };
          if (ticks) closeOn.next(now + 4000);
          sum.volume += traded;
          sum.cents += traded * cents;
          sum.trades += traded > 0 ? 1 : 0;
          sums.set(symbol, sum);
          const { volume, trades } = sum;
          const event = snapshot({ symbol, time: now, lastPrice: cents / 100, volume, turnover: sum.cents / 100, tradesCount: trades });
          source.next(event);
          if (late) source.next({ ...event, time: now - 1, volume: volume - 1 });
        }
        source.complete();
        for (const [symbol, { volume, cents, trades }] of sums) {
          const own = made.filter((bar) => bar.symbol === symbol);
          const total = (of: (bar: Bar) => number): number => own.reduce((sum, bar) => sum + of(bar), 0);
          expect(total((bar) => bar.volume)).toBe(volume);
          expect(total((bar) => Math.round(bar.turnover * 100))).toBe(cents);
          expect(total((bar) => bar.trades ?? 0)).toBe(trades);
          own.forEach((bar, i) => {
            expect(bar.low <= Math.min(bar.open, bar.close) && bar.high >= Math.max(bar.open, bar.close)).toBe(true);
            expect(bar.start < bar.end && (i === 0 || own[i - 1]!.end <= bar.start || !bar.complete)).toBe(true);
          });
        }
      }),
    );
  });

  test('bars of ticks add up to the trades', () => {
    const ticks = fc.array(fc.record({ afterMs: fc.integer({ min: 0, max: 900_000 }), quantity: fc.integer({ min: 1, max: 1e6 }), cents: fc.integer({ min: 1, max: 1e6 }) }), { maxLength: 60 }); // prettier-ignore
    fc.assert(
      fc.property(ticks, fc.constantFrom(...periods), (steps, period) => {
        let now = at('09:25:00');
        const events = steps.map(({ afterMs, quantity, cents }) => trade((now += afterMs), cents / 100, quantity));
        const sameDay = events.filter(({ time }) => time < at('24:00:00'));
        const made = through(sameDay, barsOfTicks(period));
        expect(made.reduce((sum, bar) => sum + bar.volume, 0)).toBe(sameDay.reduce((sum, e) => sum + e.trade!.quantity, 0));
        const cents = sameDay.reduce((sum, { trade: t }) => sum + Math.round(t!.price * 100) * t!.quantity, 0);
        expect(made.reduce((sum, bar) => sum + Math.round(bar.turnover * 100), 0)).toBe(cents);
        expect(made.reduce((sum, bar) => sum + bar.trades!, 0)).toBe(sameDay.length);
      }),
    );
  });
});
