import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { from, type OperatorFunction } from 'rxjs';
import { XtpArgumentError } from '../../lib/errors';
import { vwap, vwapOfTicks, type SnapshotReading, type TickReading, type Vwap } from '../../lib/operators';
import { at, marbles, snapshot, trade } from './support/quotes';

function through<T>(events: readonly T[], operator: OperatorFunction<T, Vwap>): Vwap[] {
  const made: Vwap[] = [];
  from(events)
    .pipe(operator)
    .subscribe((one) => made.push(one));
  return made;
}

const sums = (time: string, volume: number, turnover: number, symbol = '600519.SH'): SnapshotReading =>
  snapshot({ time, volume, turnover, symbol });
const prices = (list: readonly Vwap[]): number[] => list.map(({ price }) => price);

describe('the average price of the day', () => {
  const [a, b] = [sums('09:30:03', 100, 1000), sums('09:30:06', 300, 3600)];
  const first: Vwap = { symbol: '600519.SH', time: at('09:30:03'), price: 10, volume: 100, turnover: 1000 };
  const second: Vwap = { symbol: '600519.SH', time: at('09:30:06'), price: 12, volume: 300, turnover: 3600 };

  test('comes with each snapshot', () => {
    marbles(({ hot, expectObservable, expectSubscriptions }) => {
      const source = hot('-a-b-|', { a, b });
      expectObservable(source.pipe(vwap())).toBe('-x-y-|', { x: first, y: second });
      expectObservable(source.pipe(vwap()), '^-!').toBe('-x-', { x: first });
      expectSubscriptions(source.subscriptions).toBe(['^----!', '^-!']);
      expectObservable(hot('-a-#', { a }).pipe(vwap())).toBe('-x-#', { x: first });
    });
  });

  test('is none before the first trade', () => {
    expect(through([sums('09:20:00', 0, 0)], vwap())[0]!.price).toBeNaN();
  });

  test('passes over snapshots that are late, without a time or with smaller sums', () => {
    const late = [
      sums('09:30:05', 200, 1),
      snapshot({ time: 0, volume: 999, turnover: 1 }),
      sums('09:30:09', 299, 3600),
      sums('09:30:09', 300, NaN),
    ];
    expect(prices(through([a, b, ...late], vwap()))).toEqual([10, 12]);
  });

  test('begins anew each day', () => {
    expect(prices(through([b, { ...a, time: at('09:25:00', '2023-02-02') }], vwap()))).toEqual([12, 10]);
  });

  test('is of one symbol each, in yuan for what its price is of', () => {
    const of = (symbol: string): number => through([sums('10:00:00', 10, 12_000, symbol)], vwap())[0]!.price;
    expect(['600519.SH', '113011.SH', '123001.SZ'].map(of)).toEqual([1200, 120, 1200]);
    const option = through([sums('10:00:00', 10, 5000, '10004567.SH')], vwap({ unitsPerVolume: () => 10_000 }));
    expect(prices(option)).toEqual([0.05]);
  });
});

describe('the average price of a window', () => {
  const events = [
    sums('09:30:00', 100, 1000),
    sums('09:30:03', 200, 2200),
    sums('09:30:06', 300, 3600),
    sums('09:30:09', 300, 3600),
    sums('09:30:12', 300, 3600),
    sums('13:00:00', 400, 5000),
  ];

  test('is of what was traded in it, after the first that was seen', () => {
    const made = through(events, vwap({ windowMs: 6000 }));
    expect(made.map(({ volume }) => volume)).toEqual([0, 100, 200, 100, 0, 100]);
    expect(prices(made)).toEqual([NaN, 12, 13, 14, NaN, 14]);
  });

  test('is what a sum over the window gives, whatever comes', () => {
    const step = fc.record({ afterMs: fc.integer({ min: 0, max: 4000 }), traded: fc.integer({ min: 0, max: 1000 }), cents: fc.integer({ min: 1, max: 1000 }) }); // prettier-ignore
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 120 }), fc.integer({ min: 1, max: 60_000 }), (steps, windowMs) => {
        let time = at('09:30:00');
        let volume = 0;
        let cents = 0;
        const list = steps.map((one) => {
          time += one.afterMs;
          volume += one.traded;
          cents += one.traded * one.cents;
          return snapshot({ time, volume, turnover: cents / 100 });
        });
        through(list, vwap({ windowMs })).forEach((one, i) => {
          const before =
            list
              .slice(0, i + 1)
              .filter((e) => e.time <= one.time - windowMs)
              .at(-1) ?? lastOf(list, list[0]!.time, i);
          expect(one.volume).toBe(list[i]!.volume - before.volume);
          expect(one.turnover).toBeCloseTo(list[i]!.turnover - before.turnover, 4);
        });
      }),
    );
  });

  test.each([0, -1, NaN, Infinity])('has not %p milliseconds', (windowMs) => {
    expect(() => vwap({ windowMs })).toThrow(XtpArgumentError);
    expect(() => vwapOfTicks({ windowMs })).toThrow(XtpArgumentError);
  });
});

/** Of several at one time the last counts. */
function lastOf(list: readonly SnapshotReading[], time: number, until: number): SnapshotReading {
  return list
    .slice(0, until + 1)
    .filter((e) => e.time === time)
    .at(-1)!;
}

describe('the average price of ticks', () => {
  const order: TickReading = { symbol: '600519.SH', time: at('09:29:00') };
  const ticks = [order, trade('09:30:00', 10, 100), trade('09:30:00', 0, 100, { tradeFlag: '4' }), trade('09:30:03', 16, 200, { money: 3200 }), trade('09:30:09', 20, 100)]; // prettier-ignore

  test('comes with each trade', () => {
    expect(prices(through(ticks, vwapOfTicks()))).toEqual([10, 14, 15.5]);
    marbles(({ hot, expectObservable, expectSubscriptions }) => {
      const x: Vwap = { symbol: '600519.SH', time: at('09:30:00'), price: 10, volume: 100, turnover: 1000 };
      const source = hot('-o-a-|', { o: order, a: ticks[1]! });
      expectObservable(source.pipe(vwapOfTicks())).toBe('---x-|', { x });
      expectObservable(source.pipe(vwapOfTicks()), '^-!').toBe('---');
      expectSubscriptions(source.subscriptions).toBe(['^----!', '^-!']);
      expectObservable(hot('-a-#', { a: ticks[1]! }).pipe(vwapOfTicks())).toBe('-x-#', { x });
    });
  });

  test('may be of a window, the first trade included', () => {
    const made = through(ticks, vwapOfTicks({ windowMs: 6000 }));
    expect(made.map(({ volume, price }) => [volume, price])).toEqual([[100, 10], [300, 14], [100, 20]]); // prettier-ignore
  });

  test('begins anew each day', () => {
    const next = { ...trade('09:30:00', 30, 100), time: at('09:30:00', '2023-02-02') };
    expect(prices(through([...ticks, next], vwapOfTicks()))).toEqual([10, 14, 15.5, 30]);
    expect(prices(through([...ticks, next], vwapOfTicks({ windowMs: 60_000 }))).at(-1)).toBe(30);
  });
});
