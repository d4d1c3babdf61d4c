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

const at = (time: string): number => Date.parse(`2023-02-01T${time}+08:00`);
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
  }, 60_000);
  afterAll(() => rmSync(temporary, { recursive: true, force: true }));

  test('x', () => {
    const s = through(snapshots['600519.SH'], bars('1m'));
    const t = through(ticks, barsOfTicks('1m'));
    console.log(s.length, t.length, s[0], t[0], s.at(-1), t.at(-1));
    const by = new Map(t.map((b) => [b.start, b]));
    const eq = (f: (b: Bar) => number) => s.filter((b) => by.has(b.start) && f(b) === f(by.get(b.start)!)).length;
    console.log({
      open: eq((b) => b.open),
      high: eq((b) => b.high),
      low: eq((b) => b.low),
      close: eq((b) => b.close),
      volume: eq((b) => b.volume),
      trades: eq((b) => b.trades!),
    });
    const rel = s.filter((b) => by.has(b.start)).map((b) => Math.abs(b.volume - by.get(b.start)!.volume));
    console.log(
      'abs vol diff',
      sum(rel),
      sum(s.map((b) => b.volume)),
      sum(t.map((b) => b.volume)),
      cents(sum(s.map((b) => b.turnover))),
      cents(sum(t.map((b) => b.turnover))),
    );
    const px = (f: (b: Bar) => number) => Math.max(...s.filter((b) => by.has(b.start)).map((b) => Math.abs(f(b) - f(by.get(b.start)!))));
    console.log({ open: px((b) => b.open), high: px((b) => b.high), low: px((b) => b.low), close: px((b) => b.close) });
    console.log(
      s.filter((b) => !by.has(b.start)),
      t.filter((b) => !s.some((x) => x.start === b.start)),
      s.filter((b) => !b.complete),
      t.filter((b) => !b.complete),
    );
    const z = through(snapshots['000333.SZ'], bars('1m'));
    console.log(z.length, z[0], z.at(-1), sum(z.map((b) => b.volume)), cents(sum(z.map((b) => b.turnover))));
    for (const p of ['1s', '3s', '5m', '15m', '30m', '1h', '2h', '1d', 7000] as BarPeriod[]) {
      const zz = through(snapshots['000333.SZ'], bars(p, { empty: true }));
      console.log(
        p,
        zz.length,
        sum(zz.map((b) => b.volume)),
        cents(sum(zz.map((b) => b.turnover))),
        zz.filter((b) => !b.complete).length,
        timeOf(zz[0]!.start),
        timeOf(zz.at(-1)!.end),
      );
    }
    expect(at('09:30:00')).toBe(s[0]!.start);
  });
});
