/**
 * The bars of a real day against its totals and its trades. The data may not be redistributed: it is taken from the folder named by XTP_RX_DATA, or from
 * `../shared/data` beside the repository, and without it the tests are skipped.
 */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { from, type OperatorFunction } from 'rxjs';
import { bars, barsOfTicks, type Bar, type BarPeriod } from '../../lib/operators';
import { importDatayes, readFeed } from '../../lib/sim/feed';
import type { Snapshot, Tick } from '../../lib/xtp/generated/structs';

const folder = join(process.env['XTP_RX_DATA'] ?? resolve(__dirname, '../../../shared/data'), 'level2-2023-02-01');
const there = existsSync(folder);
const note = there ? '' : ' (SKIPPED: needs the data folder, see XTP_RX_DATA)';

const timeOf = (ms: number): string => new Date(ms + 8 * 3_600_000).toISOString().slice(11, 19);
const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
const cents = (yuan: number): string => yuan.toFixed(2);

function through<T>(events: readonly T[], operator: OperatorFunction<T, Bar>): Bar[] {
  const made: Bar[] = [];
  from(events)
    .pipe(operator)
    .subscribe((bar) => made.push(bar));
  return made;
}

(there ? describe : describe.skip)(`bars of 2023-02-01${note}`, () => {
  const temporary = mkdtempSync(join(tmpdir(), 'xtp-rx-bars-'));
  const snapshots: Record<'600519.SH' | '000333.SZ', Snapshot[]> = { '600519.SH': [], '000333.SZ': [] };
  const ticks: Tick[] = [];

  beforeAll(async () => {
    const output = join(temporary, 'day.feed');
    await importDatayes({ folder, output });
    for (const record of (await readFeed(output)).records()) {
      if (record.kind === 'tick') ticks.push(record.tick);
      else snapshots[record.snapshot.symbol as '600519.SH'].push(record.snapshot);
    }
  }, 120_000);
  afterAll(() => rmSync(temporary, { recursive: true, force: true }));

  test.each<[BarPeriod, number]>([
    ['1s', 14_400],
    ['1m', 240],
    ['5m', 48],
    ['1h', 4],
    ['1d', 1],
  ])('of %p add up to the totals of the day, to the cent', (period, count) => {
    for (const symbol of ['600519.SH', '000333.SZ'] as const) {
      const last = snapshots[symbol].at(-1)!;
      const made = through(snapshots[symbol], bars(period));
      const all = through(snapshots[symbol], bars(period, { empty: true }));
      for (const list of [made, all]) {
        expect(sum(list.map(({ volume }) => volume))).toBe(last.volume);
        expect(cents(sum(list.map(({ turnover }) => turnover)))).toBe(cents(last.turnover));
        expect(sum(list.map(({ trades }) => trades!))).toBe(last.tradesCount);
        expect(Math.max(...list.map(({ high }) => high))).toBe(last.highPrice);
        expect(Math.min(...list.map(({ low }) => low))).toBe(last.lowPrice);
        expect([list[0]!.open, list.at(-1)!.close]).toEqual([last.openPrice, last.lastPrice]);
        expect(list.filter(({ complete }) => !complete)).toEqual([]);
      }
      expect(all).toHaveLength(count);
    }
    const { volume, turnover } = snapshots['600519.SH'].at(-1)!;
    const fromTicks = through(ticks, barsOfTicks(period));
    expect(sum(fromTicks.map((bar) => bar.volume))).toBe(volume);
    expect(cents(sum(fromTicks.map((bar) => bar.turnover)))).toBe(cents(turnover));
  });

  test('of ticks are what stands between two times in the list of trades', () => {
    const trades = ticks.flatMap(({ time, trade }) => (trade ? [{ time, ...trade.toObject() } as Trade] : []));
    const made = through(ticks, barsOfTicks('1m'));
    const [first, last] = [made[0]!, made.at(-1)!];
    for (const bar of made) {
      const from = bar === first ? 0 : bar.start;
      const to = bar === last ? Infinity : bar.end;
      const own = trades.filter(({ time }) => time >= from && time < to);
      const prices = own.map(({ price }) => price);
      expect(bar).toMatchObject({
        ...{ open: prices[0], close: prices.at(-1), high: Math.max(...prices), low: Math.min(...prices) },
        ...{ volume: sum(own.map(({ quantity }) => quantity)), trades: own.length },
      });
      expect(cents(bar.turnover)).toBe(cents(sum(own.map(({ money }) => money))));
    }
    expect([first, last].map(({ start, end }) => `${timeOf(start)} ${timeOf(end)}`)).toEqual(['09:30:00 09:31:00', '14:59:00 15:00:00']);
  });

  test('of snapshots differ from those of the trades by what was traded around their ends alone', () => {
    const made = through(snapshots['600519.SH'], bars('1m'));
    const exact = through(ticks, barsOfTicks('1m'));
    expect(made.map(({ start }) => start)).toEqual(exact.map(({ start }) => start));
    const trades = ticks.flatMap(({ time, trade }) => (trade ? [{ time, quantity: trade.quantity }] : []));
    let until = 0;
    let exactUntil = 0;
    made.forEach((bar, i) => {
      until += bar.volume;
      exactUntil += exact[i]!.volume;
      // A snapshot comes every three seconds, and tells what was traded until the end of the second that it names.
      const around = trades.filter(({ time }) => time > bar.end - 4000 && time < bar.end + 1000);
      expect(Math.abs(until - exactUntil)).toBeLessThanOrEqual(sum(around.map(({ quantity }) => quantity)));
    });
    const differing = (of: (bar: Bar) => number): number => made.filter((bar, i) => of(bar) !== of(exact[i]!)).length;
    const farthest = (of: (bar: Bar) => number): number => Math.max(...made.map((bar, i) => Math.abs(of(bar) - of(exact[i]!))));
    // As docs/operators.md says: of 238 bars so many have another value, by so much at most. What is traded between two snapshots is not seen.
    expect(made).toHaveLength(238);
    const [open, high, low, close, volume] = [(bar: Bar) => bar.open, (bar: Bar) => bar.high, (bar: Bar) => bar.low, (bar: Bar) => bar.close, (bar: Bar) => bar.volume]; // prettier-ignore
    expect([open, high, low, close, volume].map(differing)).toEqual([157, 96, 111, 70, 144]);
    expect([open, high, low, close].map((of) => cents(farthest(of)))).toEqual(['3.56', '3.06', '2.25', '2.34']);
    const moved = sum(made.map((bar, i) => Math.abs(bar.volume - exact[i]!.volume)));
    expect(moved / 2 / exactUntil).toBeLessThan(0.007);
  });
});

interface Trade {
  readonly time: number;
  readonly price: number;
  readonly quantity: number;
  readonly money: number;
}
