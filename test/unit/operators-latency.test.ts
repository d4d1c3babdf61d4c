import { describe, expect, test } from '@jest/globals';
import { of } from 'rxjs';
import { latency, type Timed, type TimedReading } from '../../lib/operators';
import { nowNs } from '../../lib/xtp/clock';
import { at, marbles, startingAt } from './support/quotes';
import { snapshotEvent } from './support/records';

const ten = at('10:00:00');

describe('latency', () => {
  const clockNs = 5_000_000_000;
  const options = (scheduler: Parameters<typeof startingAt>[1]) => ({ scheduler: startingAt(ten, scheduler), nowNs: () => clockNs });
  const a: TimedReading = { time: ten - 100, receivedNs: clockNs - 2_500_000 };
  const b: TimedReading = { time: ten - 100 };
  const c: TimedReading = { time: 0, receivedNs: clockNs - 1000 };
  const values = { a, b, c };

  test('tags each event with its way from the exchange and from the callback', () => {
    marbles(({ hot, expectObservable, expectSubscriptions }, scheduler) => {
      const source = hot('-a-b-c-|', values);
      const tagged: Record<string, Timed<TimedReading>> = {
        x: { event: a, exchangeMs: 98.5, localNs: 2_500_000 }, // 1 ms of the marble later, 2.5 ms after it was received
        y: { event: b, exchangeMs: 103, localNs: NaN },
        z: { event: c, exchangeMs: NaN, localNs: 1000 },
      };
      expectObservable(source.pipe(latency(options(scheduler)))).toBe('-x-y-z-|', tagged);
      expectObservable(source.pipe(latency(options(scheduler))), '^-!').toBe('-x-', tagged);
      expectSubscriptions(source.subscriptions).toBe(['^------!', '^-!']);
      expectObservable(hot('-a-#', values).pipe(latency(options(scheduler)))).toBe('-x-#', tagged);
    });
  });

  test("knows the clock of the library's events", () => {
    const before = nowNs();
    const event = snapshotEvent({ exchange: 'SH', ticker: '600519', time: 20230201100000000n }, { receivedNs: BigInt(Math.floor(before)) });
    let timed: Timed<typeof event> | undefined;
    of(event)
      .pipe(latency())
      .subscribe((one) => (timed = one));
    const after = nowNs();
    expect(timed!.event).toBe(event);
    expect(timed!.localNs).toBeGreaterThanOrEqual(0);
    expect(timed!.localNs).toBeLessThanOrEqual(after - Math.floor(before));
    expect(Math.abs(timed!.exchangeMs - (Date.now() - ten))).toBeLessThan(1000);
  });
});
