/**
 * The importer on a real trading day, checked against the files as this test reads them itself. The data may not be redistributed: it is
 * taken from the folder named by XTP_RX_DATA, or from `../shared/data` beside the repository, and without it the tests are skipped.
 */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { importDatayes, readFeed, type ImportReport, type StoredRecord } from '../../lib/sim/feed';

type Row = Record<string, string>;
type StoredSnapshot = Extract<StoredRecord, { kind: 'snapshot' }>;
type StoredTick = Extract<StoredRecord, { kind: 'tick' }>;

const data = process.env['XTP_RX_DATA'] ?? resolve(__dirname, '../../../shared/data');
const dayFolder = join(data, 'level2-2023-02-01');
const nextDayFolder = join(data, 'level2-2023-02-02');

function rowsOf(folder: string, name: string): Row[] {
  const [header = '', ...lines] = gunzipSync(readFileSync(join(folder, `${name}.csv.gz`)))
    .toString('utf8')
    .trimEnd()
    .split('\n');
  const columns = header.split(',');
  return lines.map((line) => Object.fromEntries(line.split(',').map((cell, i) => [columns[i] ?? '', cell])));
}

/** A decimal of the file to the cent, as a text: how prices and money are compared here. */
const cents = (cell: string | undefined): string => Number(cell ?? '').toFixed(2);
const timeOf = (cell: string | undefined): string => `20230201${(cell ?? '').replace(/[:.]/g, '')}`;
const oneTo = (last: number): number[] => Array.from({ length: last }, (_, i) => i + 1);
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** What a snapshot and a row must have in common, by the names that the two exchanges' tables give it. */
function commonOfRow(row: Row, names: { volume: string; trades: string }): unknown {
  const side = (name: string): unknown => oneTo(10).map((i) => [cents(row[`${name}Price${i}`]), Number(row[`${name}Volume${i}`])]);
  return {
    time: timeOf(row['UpdateTime']),
    prices: ['PreCloPrice', 'LastPrice', 'OpenPrice', 'HighPrice', 'LowPrice'].map((name) => cents(row[name])),
    volume: Number(row[names.volume]),
    turnover: cents(row['Turnover']),
    trades: Number(row[names.trades]),
    bids: side('Bid'),
    asks: side('Ask'),
  };
}

function commonOfSnapshot({ snapshot }: StoredSnapshot): unknown {
  const { preClosePrice, lastPrice, openPrice, highPrice, lowPrice, volume, turnover, tradesCount } = snapshot;
  const side = (prices: number[], quantities: number[]): unknown => prices.map((price, i) => [price.toFixed(2), quantities[i]]);
  return {
    time: snapshot.timeRaw.toString(),
    prices: [preClosePrice, lastPrice, openPrice, highPrice, lowPrice].map((price) => price.toFixed(2)),
    volume,
    turnover: turnover.toFixed(2),
    trades: tradesCount,
    bids: side(snapshot.bidPrices, snapshot.bidQuantities),
    asks: side(snapshot.askPrices, snapshot.askQuantities),
  };
}

/** The times from which the ticker status differs from the one before. */
function statusChanges(snapshots: readonly StoredSnapshot[]): string[] {
  return snapshots
    .filter(({ snapshot }, i) => snapshot.tickerStatus !== snapshots[i - 1]?.snapshot.tickerStatus)
    .map(({ time, snapshot }) => `${time.toString().slice(8, 14)} ${snapshot.tickerStatus}`);
}

const isThere = existsSync(dayFolder) && existsSync(nextDayFolder);
const describeReal = isThere ? describe : describe.skip;

describeReal(`a real Level-2 day${isThere ? '' : ' (SKIPPED: needs the data folder, see XTP_RX_DATA)'}`, () => {
  let output: string;
  let report: ImportReport;
  let records: StoredRecord[];
  let ticks: StoredTick[];
  let maotai: StoredSnapshot[];
  let midea: StoredSnapshot[];

  beforeAll(async () => {
    output = await mkdtemp(join(tmpdir(), 'xtp-rx-real-'));
    report = await importDatayes({ folder: dayFolder, output: join(output, 'day.xtpfeed') });
    records = [...(await readFeed(report.output)).records()];
    ticks = records.filter((record) => record.kind === 'tick');
    const snapshots = records.filter((record) => record.kind === 'snapshot');
    maotai = snapshots.filter(({ snapshot }) => snapshot.symbol === '600519.SH');
    midea = snapshots.filter(({ snapshot }) => snapshot.symbol === '000333.SZ');
  }, 60_000);
  afterAll(() => rm(output, { recursive: true }));

  test('is imported as a whole', () => {
    expect(report).toMatchObject({
      tradingDay: 20230201,
      records: 5109 + 5011 + 54735 + 27135,
      instruments: {
        '600519.SH': { snapshots: 5109, entrusts: 54735, trades: 27135, queueRows: 10218, queueRowsWithoutSnapshot: 2 },
        '000333.SZ': { snapshots: 5011, entrusts: 0, trades: 0, queueRows: 10022, queueRowsWithoutSnapshot: 1 },
      },
      ignoredFiles: [],
    });
    expect([maotai.length, midea.length, ticks.length]).toEqual([5109, 5011, 54735 + 27135]);
  });

  test('has trades that add up to the last snapshot', () => {
    const trades = ticks.flatMap(({ tick }) => tick.trade ?? []);
    const last = maotai.at(-1)?.snapshot;
    expect(sum(trades.map((trade) => trade.quantity))).toBe(3_397_389);
    expect(sum(trades.map((trade) => Math.round(trade.money * 100)))).toBe(624_467_892_461);
    expect([last?.volume, last?.turnover, last?.tradesCount]).toEqual([3_397_389, 6_244_678_924.61, trades.length]);
  });

  test('has snapshots that equal the trades up to their number of trades', () => {
    const volumes = [0];
    const cents = [0];
    for (const { tick } of ticks) {
      if (!tick.trade) continue;
      volumes.push((volumes.at(-1) ?? 0) + tick.trade.quantity);
      cents.push((cents.at(-1) ?? 0) + Math.round(tick.trade.money * 100));
    }
    const wrong = maotai.filter(
      ({ snapshot: { tradesCount, volume, turnover } }) =>
        volumes[tradesCount] !== volume || cents[tradesCount] !== Math.round(turnover * 100),
    );
    expect(wrong).toEqual([]);
  });

  test('has the numbers of the files in every snapshot of the SSE', () => {
    const rows = rowsOf(dayFolder, '600519.SH-snapshot');
    const names = { volume: 'TradVolume', trades: 'TradNumber' };
    expect(maotai.map(commonOfSnapshot)).toEqual(rows.map((row) => commonOfRow(row, names)));
    expect(maotai.map(({ snapshot }) => snapshot.closePrice.toFixed(2))).toEqual(rows.map((row) => cents(row['ClosePrice'])));
  });

  test('has the numbers of the files in every snapshot of the SZSE', () => {
    const rows = rowsOf(dayFolder, '000333.SZ-snapshot');
    const names = { volume: 'Volume', trades: 'TurnNum' };
    expect(midea.map(commonOfSnapshot)).toEqual(rows.map((row) => commonOfRow(row, names)));
    const limits = midea.map(({ snapshot }) => [snapshot.upperLimitPrice.toFixed(2), snapshot.lowerLimitPrice.toFixed(2)]);
    expect(limits).toEqual(rows.map((row) => [cents(row['HighLimitPrice']), cents(row['LowLimitPrice'])]));
  });

  test('has prices without noise', () => {
    const prices = [...maotai, ...midea].flatMap(({ snapshot }) => [snapshot.lastPrice, ...snapshot.bidPrices, ...snapshot.askPrices]);
    expect(prices.filter((price) => price !== Number(price.toFixed(2)))).toEqual([]);
  });

  test('has the price limits that the exchange set', () => {
    const limits = maotai.map(({ snapshot }) => `${snapshot.upperLimitPrice} ${snapshot.lowerLimitPrice}`);
    expect([...new Set(limits)]).toEqual(['2030.34 1661.18']);
  });

  test('has every order and trade of the files, in the order of BizIndex', () => {
    const entrusts = rowsOf(dayFolder, '600519.SH-entrust').map((row) => ({
      sequence: Number(row['BizIndex']),
      time: timeOf(row['OrderTime']),
      text: [row['OrderNO'], row['OrderType'], row['OrderBSFlag'], row['Balance'], cents(row['OrderPrice'])].join(),
    }));
    const trades = rowsOf(dayFolder, '600519.SH-trade').map((row) => ({
      sequence: Number(row['BizIndex']),
      time: timeOf(row['TradTime']),
      text: [row['TradeBuyNo'], row['TradeSellNo'], row['TradeBSFlag'], row['TradVolume'], cents(row['TradPrice'])].join(),
    }));
    const expected = [...entrusts, ...trades].sort((a, b) => a.sequence - b.sequence);
    const found = ticks.map(({ tick: { sequence, timeRaw, entrust, trade } }) => ({
      sequence,
      time: timeRaw.toString(),
      text: entrust
        ? [entrust.orderNumber, entrust.orderType, entrust.side, entrust.quantity, entrust.price.toFixed(2)].join()
        : [trade?.bidNumber, trade?.askNumber, trade?.tradeFlag, trade?.quantity, trade?.price.toFixed(2)].join(),
    }));
    expect(found).toEqual(expected);
  });

  test('has all records by time, ticks before snapshots', () => {
    const wrong = records.filter(({ time, kind }, i) => {
      const before = records[i - 1];
      return before !== undefined && (before.time > time || (before.time === time && before.kind === 'snapshot' && kind === 'tick'));
    });
    expect(wrong).toEqual([]);
  });

  test.each([
    ['SSE', '600519.SH-snapshot', ['600519.SH-queue'], 'UpdateTime', () => maotai],
    ['SZSE', '000333.SZ-snapshot', ['000333.SZ-queue-bid', '000333.SZ-queue-ask'], 'DataTimeStamp', () => midea],
  ] as const)('has the queues of the %s with their snapshots', (_, snapshotFile, queueFiles, timeColumn, found) => {
    const queues = new Map(
      queueFiles
        .flatMap((name) => rowsOf(dayFolder, name))
        .map((row) => [`${row[timeColumn]} ${row['SeqNo']} ${row['Side']}`, row] as const),
    );
    const expected = rowsOf(dayFolder, snapshotFile).map((row) =>
      ['B', 'S'].map((side) => {
        const queue = queues.get(`${row['UpdateTime']} ${row['SeqNo']} ${side}`) ?? {};
        const quantities = oneTo(50).map((i) => Number(queue[`OrderQty${i}`]));
        return { quantities: quantities.filter((quantity) => quantity > 0), orderCount: Number(queue['NumOrders']) };
      }),
    );
    expect(found().map(({ bidQueue, askQueue }) => [bidQueue, askQueue])).toEqual(expected);
  });

  test('has queues that add up to the best level where all orders are disclosed', () => {
    const all = [...maotai, ...midea].flatMap(({ snapshot, bidQueue, askQueue }) => [
      { queue: bidQueue, quantity: snapshot.bidQuantityAt(0) },
      { queue: askQueue, quantity: snapshot.askQuantityAt(0) },
    ]);
    const disclosed = all.filter(({ queue }) => queue.orderCount > 0 && queue.orderCount === queue.quantities.length);
    expect(disclosed.length).toBeGreaterThan(10_000);
    expect(disclosed.filter(({ queue, quantity }) => sum(queue.quantities) !== quantity)).toEqual([]);
  });

  test('goes through the phases of the day', () => {
    expect(statusChanges(maotai)).toEqual(['084518 S 10', '091400 C111', '092501 T111', '145700 U111', '150002 E111']);
    expect(statusChanges(midea)).toEqual([
      '081548 S1',
      '091500 C1',
      '092500 B1',
      '093000 T1',
      '113000 B1',
      '130000 T1',
      '145700 C1',
      '150003 E1',
    ]);
  });

  test('has the instruments with their names', async () => {
    const { instruments } = await readFeed(report.output);
    expect(instruments.map(({ symbol, tickerName, preClosePrice }) => `${symbol} ${tickerName} ${preClosePrice}`)).toEqual([
      '000333.SZ 美的集团 55.2',
      '600519.SH 贵州茅台 1845.76',
    ]);
  });

  test('may lack tables, as the next day does', async () => {
    const next = await importDatayes({ folder: nextDayFolder, output: join(output, 'next.xtpfeed'), symbols: ['600519.SH'] });
    expect(next).toMatchObject({
      tradingDay: 20230202,
      records: 5127 + 23168,
      instruments: { '600519.SH': { snapshots: 5127, entrusts: 0, trades: 23168 } },
    });
  });
});
