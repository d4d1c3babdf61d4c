/**
 * A real trading day through the simulated counter and the real addon, compared event by event with the feed file. The data may not be
 * redistributed: it is taken from the folder named by XTP_RX_DATA, or from `../shared/data` beside the repository, and without it the tests are
 * skipped.
 */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { SnapshotEvent, TickEvent } from 'xtp-rx';
import { importDatayes, readFeed, type ImportReport, type OrderQueue, type StoredFeed, type StoredRecord } from 'xtp-rx/sim';
import { turn, useCounter } from '../support/counter';

const folder = join(process.env['XTP_RX_DATA'] ?? resolve(__dirname, '../../../shared/data'), 'level2-2023-02-01');
const symbols = ['600519.SH', '000333.SZ'];

type Fields = Record<string, unknown>;

/** What an event has beside its struct; queues are compared by themselves. */
const besides: ReadonlySet<string> = new Set(['bidQueue', 'askQueue', 'bidQueueTotal', 'askQueueTotal', 'error']);

function fieldsOf(view: { toObject(): Fields }): Fields {
  return Object.fromEntries(Object.entries(view.toObject()).filter(([name]) => !besides.has(name)));
}

const textOf = (value: unknown): string => JSON.stringify(value, (_key, item: unknown) => (typeof item === 'bigint' ? `${item}n` : item));

/** What differs between an event and the record it was made of; empty if nothing does. */
function differences(event: SnapshotEvent | TickEvent, record: StoredRecord | undefined): string[] {
  if (record === undefined) return ['the feed has no more records'];
  const stored = record.kind === 'tick' ? record.tick : record.snapshot;
  const pairs: [string, unknown, unknown][] = [['fields', fieldsOf(event), fieldsOf(stored)]];
  if (record.kind === 'snapshot') {
    const { bidQueue, bidQueueTotal, askQueue, askQueueTotal } = event as SnapshotEvent;
    const queue = (quantities: number[], orderCount: number): OrderQueue => ({ quantities, orderCount });
    pairs.push(
      ['bid queue', queue(bidQueue, bidQueueTotal), record.bidQueue],
      ['ask queue', queue(askQueue, askQueueTotal), record.askQueue],
    );
  }
  return pairs.filter(([, a, b]) => textOf(a) !== textOf(b)).map(([what, a, b]) => `${what}: ${textOf(a)} instead of ${textOf(b)}`);
}

(existsSync(folder) ? describe : describe.skip)('600519.SH and 000333.SZ on 2023-02-01', () => {
  const counter = useCounter();
  const temporary = mkdtempSync(join(tmpdir(), 'xtp-rx-day-'));
  const file = join(temporary, 'day.feed');
  let report: ImportReport;
  let feed: StoredFeed;

  beforeAll(async () => {
    report = await importDatayes({ folder, output: file });
    feed = await readFeed(file);
  }, 240_000);
  afterAll(() => {
    counter.sim.loadFeed();
    rmSync(temporary, { recursive: true, force: true });
  });

  test('every snapshot and tick arrives in order, as it stands in the feed', async () => {
    counter.sim.loadFeed(file);
    const client = await counter.quote();
    const records = feed.records();
    const seen = { snapshots: 0, ticks: 0 };
    const wrong: string[] = [];
    const check = (event: SnapshotEvent | TickEvent): void => {
      const record: StoredRecord | undefined = records.next().value as StoredRecord | undefined;
      if (wrong.length < 3) wrong.push(...differences(event, record).map((text) => `event ${seen.snapshots + seen.ticks}, ${text}`));
    };
    client.snapshots(symbols).subscribe((snapshot) => {
      check(snapshot);
      seen.snapshots++;
    });
    client.ticks(symbols).subscribe((tick) => {
      check(tick);
      seen.ticks++;
    });
    await turn();

    const played = await counter.sim.playAll();
    expect(wrong).toEqual([]);
    expect(played).toBe(report.records);
    expect(counter.sim.status()).toMatchObject({ records: report.records, quotesSent: report.records, finished: true });
    const { '600519.SH': moutai, '000333.SZ': midea } = report.instruments;
    expect(seen).toEqual({
      snapshots: moutai!.snapshots + midea!.snapshots,
      ticks: moutai!.entrusts + moutai!.trades,
    });
    expect(seen.ticks).toBe(54_735 + 27_135);
    expect(client.counters()).toMatchObject({ lost: 0, spilled: 0 });
    expect(client.tradingDay()).toBe('20230201');
  }, 240_000);

  test('the instruments of the feed are those of the queries', async () => {
    counter.sim.loadFeed(file);
    const client = await counter.quote();
    const [[moutai], [midea]] = [await client.queryInstruments('SH'), await client.queryInstruments('SZ')];
    const stored = new Map(feed.instruments.map((instrument) => [instrument.symbol, instrument]));
    for (const instrument of [moutai!, midea!]) {
      expect(textOf(fieldsOf(instrument))).toBe(textOf(fieldsOf(stored.get(instrument.symbol)!)));
    }
  });
});
