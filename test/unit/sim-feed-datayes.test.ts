import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { FeedError, importDatayes, readDatayes, readFeed, type FeedRecord, type InstrumentCounts } from '../../lib/sim/feed';

const oneTo = (last: number): number[] => Array.from({ length: last }, (_, i) => i + 1);
const levelColumns = ['Ask', 'Bid'].flatMap((side) => oneTo(10).flatMap((i) => [`${side}Price${i}`, `${side}Volume${i}`]));
const tail = [...levelColumns, ...oneTo(10).map((i) => `NumOrdersB${i}`), ...oneTo(10).map((i) => `NumOrdersS${i}`), 'LocalTime', 'SeqNo'];
const queueTail = [...oneTo(50).map((i) => `OrderQty${i}`), 'LocalTime', 'SeqNo'];
const queueColumns = ['SecurityID', 'ImageStatus', 'Side', 'NoPriceLevel', 'PrcLvlOperator', 'Price', 'Volume', 'NumOrders', 'NoOrders'];

/** The first lines of the vendor's tables. */
const headers = {
  shSnapshot: [
    ...'UpdateTime,SecurityID,ImageStatus,PreCloPrice,OpenPrice,HighPrice,LowPrice,LastPrice,ClosePrice,InstruStatus'.split(','),
    ...'TradNumber,TradVolume,Turnover,TotalBidVol,WAvgBidPri,AltWAvgBidPri,TotalAskVol,WAvgAskPri,AltWAvgAskPri'.split(','),
    ...'EtfBuyNumber,EtfBuyVolume,EtfBuyMoney,EtfSellNumber,EtfSellVolume,ETFSellMoney,YieldToMatu,TotWarExNum'.split(','),
    ...'WarLowerPri,WarUpperPri,WiDBuyNum,WiDBuyVol,WiDBuyMon,WiDSellNum,WiDSellVol,WiDSellMon,TotBidNum'.split(','),
    ...'TotSellNum,MaxBidDur,MaxSellDur,BidNum,SellNum,IOPV'.split(','),
    ...tail,
  ],
  szSnapshot: [
    ...'UpdateTime,MDStreamID,SecurityID,SecurityIDSource,TradingPhaseCode,PreCloPrice,TurnNum,Volume,Turnover'.split(','),
    ...'LastPrice,OpenPrice,HighPrice,LowPrice,DifPrice1,DifPrice2,PE1,PE2,PreCloseIOPV,IOPV,TotalBidQty'.split(','),
    ...'WeightedAvgBidPx,TotalOfferQty,WeightedAvgOfferPx,HighLimitPrice,LowLimitPrice,OpenInt,OptPremiumRatio'.split(','),
    ...tail,
  ],
  shQueue: ['UpdateTime', ...queueColumns, ...queueTail],
  szQueue: ['DataTimeStamp', ...queueColumns, ...queueTail],
  entrust:
    'DataStatus,OrderIndex,OrderChannel,SecurityID,OrderTime,OrderType,OrderNO,OrderPrice,Balance,OrderBSFlag,BizIndex,LocalTime,SeqNo'.split(
      ',',
    ),
  trade:
    'DataStatus,TradeIndex,TradeChan,SecurityID,TradTime,TradPrice,TradVolume,TradeMoney,TradeBuyNo,TradeSellNo,TradeBSFlag,BizIndex,LocalTime,SeqNo'.split(
      ',',
    ),
};

type Row = Readonly<Record<string, string | number>>;

function csv(columns: readonly string[], rows: readonly Row[]): string {
  return [columns.join(','), ...rows.map((row) => columns.map((column) => row[column] ?? '').join(','))].join('\n') + '\n';
}

const shRow = { UpdateTime: '09:30:00.000', SecurityID: '600519', PreCloPrice: 1845.76, InstruStatus: 'TRADE', SeqNo: 100 };
const szRow = { UpdateTime: '09:30:00.000', SecurityID: '000333', TradingPhaseCode: 'T0      ', PreCloPrice: 55.2, SeqNo: 100 };
const entrust = {
  OrderChannel: 6,
  SecurityID: '600519',
  OrderTime: '09:30:00.010',
  OrderType: 'A',
  OrderNO: 90,
  OrderPrice: '1801.00999999999999',
  Balance: 50,
  OrderBSFlag: 'S',
  BizIndex: 10,
};
const trade = {
  TradeChan: 6,
  SecurityID: '600519',
  TradTime: '09:30:00.010',
  TradPrice: '1854.980000000000018',
  TradVolume: 100,
  TradeMoney: 185498,
  TradeBuyNo: 113304,
  TradeSellNo: 38420,
  TradeBSFlag: 'N',
  BizIndex: 11,
};

let root: string;
let folder: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'xtp-rx-datayes-'));
  folder = join(root, 'level2-2023-02-01');
  await mkdir(folder);
});
afterEach(() => rm(root, { recursive: true }));

const put = (name: string, columns: readonly string[], rows: readonly Row[]): Promise<void> =>
  writeFile(join(folder, name), csv(columns, rows));

async function records(options = {}): Promise<FeedRecord[]> {
  const all: FeedRecord[] = [];
  for await (const record of (await readDatayes(folder, options)).records()) all.push(record);
  return all;
}

async function onlySnapshot(): Promise<Extract<FeedRecord, { kind: 'snapshot' }>> {
  const [record, ...rest] = await records();
  expect(rest).toEqual([]);
  if (record?.kind !== 'snapshot') throw new Error('expected a snapshot');
  return record;
}

async function failure(promise: Promise<unknown>): Promise<FeedError> {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof FeedError)) throw new Error(`expected a FeedError, got ${String(error)}`);
  return error;
}

describe('snapshots of the SSE', () => {
  test('are mapped, without the noise of the file', async () => {
    await put('600519.SH-snapshot.csv', headers.shSnapshot, [
      {
        ...shRow,
        UpdateTime: '09:30:03.000',
        PreCloPrice: '1845.75999999999999',
        OpenPrice: '1854.980000000000018',
        HighPrice: 1859,
        LowPrice: '1811.40000000000009',
        LastPrice: '1843.099999999999909',
        ClosePrice: 0,
        TradNumber: 26832,
        TradVolume: 3351477,
        Turnover: '6.159972661970001E9',
        TotalBidVol: 218300,
        WAvgBidPri: '1802.821999999999889',
        TotalAskVol: 287028,
        WAvgAskPri: '1898.45399999999995',
        WiDBuyNum: 8116,
        WiDBuyVol: 1355023,
        WiDBuyMon: '2.47301501635E9',
        WiDSellNum: 7552,
        WiDSellVol: 1478238,
        WiDSellMon: '2.72696670499E9',
        TotBidNum: 1358,
        TotSellNum: 1859,
        MaxBidDur: 4662,
        MaxSellDur: -1,
        BidNum: 411,
        SellNum: 566,
        AskPrice1: '1844.970000000000027',
        AskVolume1: 45912,
        BidPrice1: 1843,
        BidVolume1: 88,
        BidPrice10: '1840.049999999999955',
        BidVolume10: 700,
      },
    ]);
    const record = await onlySnapshot();

    const none = [0, 0, 0, 0, 0, 0, 0, 0];
    expect(record.time).toBe(20230201093003000n);
    expect(record.snapshot).toEqual({
      exchange: 'SH',
      ticker: '600519',
      time: 20230201093003000n,
      lastPrice: 1843.1,
      preClosePrice: 1845.76,
      openPrice: 1854.98,
      highPrice: 1859,
      lowPrice: 1811.4,
      closePrice: 0,
      upperLimitPrice: 2030.34,
      lowerLimitPrice: 1661.18,
      volume: 3351477,
      turnover: 6159972661.97,
      avgPrice: 6159972661.97 / 3351477,
      tradesCount: 26832,
      tickerStatus: 'T111',
      bidPrices: [1843, ...none, 1840.05],
      bidQuantities: [88, ...none, 700],
      askPrices: [1844.97, ...none, 0],
      askQuantities: [45912, ...none, 0],
      dataType: 'actual',
      dataTypeV1: 'actual',
      stock: expect.objectContaining({
        totalBidQuantity: 218300,
        totalAskQuantity: 287028,
        maBidPrice: 1802.822,
        maAskPrice: 1898.454,
        cancelBuyCount: 8116,
        cancelBuyQuantity: 1355023,
        cancelBuyMoney: 2473015016.35,
        cancelSellCount: 7552,
        cancelSellQuantity: 1478238,
        cancelSellMoney: 2726966704.99,
        totalBuyCount: 1358,
        totalSellCount: 1859,
        durationAfterBuy: 4662,
        durationAfterSell: -1,
        numBidOrders: 411,
        numAskOrders: 566,
      }),
    });
  });

  test.each([
    ['START', 'S 10'],
    ['OCALL', 'C111'],
    ['TRADE', 'T111'],
    ['SUSP', 'P011'],
    ['CCALL', 'U111'],
    ['CLOSE', 'E111'],
    ['ENDTR', 'E111'],
  ])('in the status %s have the ticker status %j', async (InstruStatus, tickerStatus) => {
    await put('600519.SH-snapshot.csv', headers.shSnapshot, [{ ...shRow, InstruStatus }]);
    expect((await onlySnapshot()).snapshot.tickerStatus).toBe(tickerStatus);
  });

  test.each([
    ['half a tick goes up', '600000', 10.05, 11.06, 9.05],
    ['20 % on the STAR market', '688001', 33.33, 40, 26.66],
  ])('get price limits of their board: %s', async (_, SecurityID, PreCloPrice, upperLimitPrice, lowerLimitPrice) => {
    await put(`${SecurityID}.SH-snapshot.csv`, headers.shSnapshot, [{ ...shRow, SecurityID, PreCloPrice }]);
    expect((await onlySnapshot()).snapshot).toMatchObject({ upperLimitPrice, lowerLimitPrice });
  });

  test('take the queues of both sides by SeqNo and time', async () => {
    const at = (SeqNo: number, UpdateTime: string): Row => ({ ...shRow, SeqNo, UpdateTime });
    const queue = (SeqNo: number, UpdateTime: string, Side: string, NumOrders: number, ...quantities: number[]): Row => ({
      SecurityID: '600519',
      SeqNo,
      UpdateTime,
      Side,
      NumOrders,
      NoOrders: quantities.length,
      ...Object.fromEntries(quantities.map((quantity, i) => [`OrderQty${i + 1}`, quantity])),
    });
    await put('600519.SH-snapshot.csv', headers.shSnapshot, [at(100, '09:30:00.000'), at(200, '09:30:00.000'), at(300, '09:30:03.000')]);
    await put('600519.SH-queue.csv', headers.shQueue, [
      queue(50, '09:29:57.000', 'S', 1, 900),
      queue(100, '09:30:00.000', 'S', 3, 200, 300, 100),
      queue(100, '09:30:00.000', 'B', 70, ...oneTo(50)),
      queue(200, '09:30:00.000', 'B', 1, 400),
      queue(300, '09:30:06.000', 'B', 1, 800),
      queue(400, '09:30:09.000', 'B', 1, 900),
    ]);
    const day = await readDatayes(folder);
    const counts = new Map<string, InstrumentCounts>();
    const queues: unknown[] = [];
    for await (const record of day.records(counts)) {
      if (record.kind === 'snapshot') queues.push([record.bidQueue, record.askQueue]);
    }

    const empty = { quantities: [], orderCount: 0 };
    expect(queues).toEqual([
      [
        { quantities: oneTo(50), orderCount: 70 },
        { quantities: [200, 300, 100], orderCount: 3 },
      ],
      [{ quantities: [400], orderCount: 1 }, empty],
      [empty, empty],
    ]);
    expect(counts.get('600519.SH')).toEqual({ snapshots: 3, entrusts: 0, trades: 0, queueRows: 3, queueRowsWithoutSnapshot: 3 });
  });
});

describe('snapshots of the SZSE', () => {
  test('are mapped, with the last price as close and the limits of the file', async () => {
    await put('000333.SZ-snapshot.csv', headers.szSnapshot, [
      {
        ...szRow,
        PreCloPrice: '55.200000000000002',
        TurnNum: 70665,
        Volume: 26724709,
        Turnover: '1.47482002911E9',
        LastPrice: '55.479999999999996',
        OpenPrice: '55.289999999999999',
        HighPrice: '55.990000000000001',
        LowPrice: '54.450000000000002',
        TotalBidQty: 2507238,
        WeightedAvgBidPx: '53.859999999999999',
        TotalOfferQty: 2417312,
        WeightedAvgOfferPx: '57.350000000000001',
        HighLimitPrice: '60.729999999999997',
        LowLimitPrice: '49.670000000000002',
        AskPrice2: '55.520000000000003',
        AskVolume2: 2700,
      },
    ]);
    const { snapshot } = await onlySnapshot();
    expect(snapshot).toMatchObject({
      exchange: 'SZ',
      ticker: '000333',
      preClosePrice: 55.2,
      lastPrice: 55.48,
      closePrice: 55.48,
      openPrice: 55.29,
      highPrice: 55.99,
      lowPrice: 54.45,
      upperLimitPrice: 60.73,
      lowerLimitPrice: 49.67,
      volume: 26724709,
      turnover: 1474820029.11,
      tradesCount: 70665,
      stock: { totalBidQuantity: 2507238, totalAskQuantity: 2417312, maBidPrice: 53.86, maAskPrice: 57.35, iopv: 0, preIopv: 0 },
    });
    expect(snapshot.askPrices?.slice(0, 3)).toEqual([0, 55.52, 0]);
    expect(snapshot.askQuantities?.slice(0, 3)).toEqual([0, 2700, 0]);
  });

  test.each([
    ['S0', 'S1'],
    ['O0', 'C1'],
    ['B0', 'B1'],
    ['T0', 'T1'],
    ['C0', 'C1'],
    ['E0', 'E1'],
    ['H0', 'P1'],
    ['T1', 'T0'],
  ])('in the phase %s have the ticker status %s', async (TradingPhaseCode, tickerStatus) => {
    await put('000333.SZ-snapshot.csv', headers.szSnapshot, [{ ...szRow, TradingPhaseCode }]);
    expect((await onlySnapshot()).snapshot.tickerStatus).toBe(tickerStatus);
  });

  test('take the queues of two tables', async () => {
    const queue = { SecurityID: '000333', DataTimeStamp: '09:30:00.000', SeqNo: 100, NoOrders: 1 };
    await put('000333.SZ-snapshot.csv', headers.szSnapshot, [szRow]);
    await put('000333.SZ-queue-bid.csv', headers.szQueue, [{ ...queue, Side: 'B', NumOrders: 5, OrderQty1: 638 }]);
    await put('000333.SZ-queue-ask.csv', headers.szQueue, [{ ...queue, Side: 'S', NumOrders: 1, OrderQty1: 200 }]);
    expect(await onlySnapshot()).toMatchObject({
      bidQueue: { quantities: [638], orderCount: 5 },
      askQueue: { quantities: [200], orderCount: 1 },
    });
  });
});

describe('ticks of the SSE', () => {
  test('are mapped', async () => {
    await put('600519.SH-entrust.csv', headers.entrust, [entrust, { ...entrust, OrderType: 'D', OrderBSFlag: 'B', BizIndex: 12 }]);
    await put('600519.SH-trade.csv', headers.trade, [trade]);
    const time = 20230201093000010n;
    const base = { exchange: 'SH', ticker: '600519', time };
    const added = { channelNumber: 6, sequence: 10, price: 1801.01, quantity: 50, side: 'S', orderType: 'A', orderNumber: 90 };
    expect(await records()).toEqual([
      { kind: 'tick', time, tick: { ...base, sequence: 10, type: 'entrust', entrust: added } },
      {
        kind: 'tick',
        time,
        tick: {
          ...base,
          sequence: 11,
          type: 'trade',
          trade: {
            channelNumber: 6,
            sequence: 11,
            price: 1854.98,
            quantity: 100,
            money: 185498,
            bidNumber: 113304,
            askNumber: 38420,
            tradeFlag: 'N',
          },
        },
      },
      {
        kind: 'tick',
        time,
        tick: { ...base, sequence: 12, type: 'entrust', entrust: { ...added, sequence: 12, orderType: 'D', side: 'B' } },
      },
    ]);
  });

  test('of one channel stay in the order of BizIndex over all instruments, even where time goes back', async () => {
    const other = { SecurityID: '600000' };
    await put('600519.SH-entrust.csv', headers.entrust, [
      { ...entrust, BizIndex: 1, OrderTime: '09:30:00.050' },
      { ...entrust, BizIndex: 4, OrderTime: '09:30:00.060' },
    ]);
    await put('600519.SH-trade.csv', headers.trade, [{ ...trade, BizIndex: 3, TradTime: '09:30:00.070' }]);
    await put('600000.SH-entrust.csv', headers.entrust, [{ ...entrust, ...other, BizIndex: 2, OrderTime: '09:30:00.020' }]);
    await put('601398.SH-trade.csv', headers.trade, [
      { ...trade, SecurityID: '601398', TradeChan: 1, BizIndex: 900, TradTime: '09:30:00.040' },
      { ...trade, SecurityID: '601398', TradeChan: 1, BizIndex: 901, TradTime: '09:30:00.065' },
    ]);
    const order = (await records()).map((record) =>
      record.kind === 'tick' ? [record.tick.sequence, Number(record.time % 1000n), Number(BigInt(record.tick.time ?? 0) % 1000n)] : [],
    );
    expect(order).toEqual([
      [900, 40, 40],
      [1, 50, 50],
      [2, 50, 20],
      [901, 65, 65],
      [3, 70, 70],
      [4, 70, 60],
    ]);
  });

  test('come before a snapshot of the same time; snapshots stay in the order of their file', async () => {
    await put('600519.SH-snapshot.csv', headers.shSnapshot, [
      { ...shRow, SeqNo: 1, UpdateTime: '09:30:03.000', TradNumber: 1 },
      { ...shRow, SeqNo: 2, UpdateTime: '09:30:00.000', TradNumber: 2 },
    ]);
    await put('600519.SH-trade.csv', headers.trade, [
      { ...trade, BizIndex: 1, TradTime: '09:30:03.000' },
      { ...trade, BizIndex: 2, TradTime: '09:30:03.010' },
    ]);
    const order = (await records()).map((record) =>
      record.kind === 'tick' ? `trade ${String(record.tick.sequence)}` : `${record.time} snapshot ${String(record.snapshot.tradesCount)}`,
    );
    expect(order).toEqual(['trade 1', '20230201093003000 snapshot 1', '20230201093003000 snapshot 2', 'trade 2']);
  });
});

describe('instruments', () => {
  test('have the rules of their board, a name from the list and limits from their first snapshot', async () => {
    await writeFile(
      join(root, 'instruments.csv.gz'),
      gzipSync(
        'SSE,E,600519,贵州茅台,0.01,1886.99\nSZSE,E,333,美的集团,0.01,72.27\nSSE,E,600078,*ST澄星,0.01,8.81\nSSE,B,688001,别名,0.01,1\n',
      ),
    );
    await put('600519.SH-snapshot.csv', headers.shSnapshot, [shRow]);
    await put('600078.SH-snapshot.csv', headers.shSnapshot, [{ ...shRow, SecurityID: '600078', PreCloPrice: 8.81 }]);
    await put('688001.SH-snapshot.csv', headers.shSnapshot, [{ ...shRow, SecurityID: '688001', PreCloPrice: 30 }]);
    await put('000333.SZ-snapshot.csv', headers.szSnapshot, [{ ...szRow, HighLimitPrice: 60.72, LowLimitPrice: 49.68 }]);
    await put('300750.SZ-snapshot.csv', headers.szSnapshot, [{ ...szRow, SecurityID: '300750' }]);
    await put('601398.SH-trade.csv', headers.trade, []);
    const bySymbol = Object.fromEntries((await readDatayes(folder)).instruments.map((i) => [`${i.ticker}.${i.exchange}`, i]));

    expect(bySymbol).toMatchObject({
      '600519.SH': {
        tickerName: '贵州茅台',
        securityType: 'mainBoard',
        securityStatus: 'common',
        isHavePriceLimit: true,
        preClosePrice: 1845.76,
        upperLimitPrice: 2030.34,
        lowerLimitPrice: 1661.18,
        priceTick: 0.01,
        bidQuantityLowerLimit: 100,
        bidQuantityUnit: 100,
        bidQuantityUpperLimit: 1_000_000,
        askQuantityUnit: 1,
      },
      '600078.SH': { securityStatus: 'st', upperLimitPrice: 9.25, lowerLimitPrice: 8.37 },
      '688001.SH': {
        tickerName: '688001',
        securityType: 'techBoard',
        upperLimitPrice: 36,
        bidQuantityLowerLimit: 200,
        bidQuantityUnit: 1,
        bidQuantityUpperLimit: 100_000,
        marketBidQuantityUpperLimit: 50_000,
      },
      '000333.SZ': { tickerName: '美的集团', securityType: 'mainBoard', upperLimitPrice: 60.72, lowerLimitPrice: 49.68 },
      '300750.SZ': { securityType: 'startupBoard', bidQuantityUpperLimit: 300_000, marketAskQuantityUpperLimit: 150_000 },
      '601398.SH': { isHavePriceLimit: false, preClosePrice: 0, upperLimitPrice: 0 },
    });
  });
});

describe('importing', () => {
  test('writes a feed file and reports what is in it, of packed and plain tables', async () => {
    await writeFile(join(folder, '600519.SH-snapshot.csv.gz'), gzipSync('\ufeff' + csv(headers.shSnapshot, [shRow])));
    await put('600519.SH-trade.csv', headers.trade, [trade]);
    await put('000333.SZ-snapshot.csv', headers.szSnapshot, [szRow, { ...szRow, SeqNo: 101, UpdateTime: '09:30:03.000' }]);
    await writeFile(join(folder, 'notes.txt'), '');
    const output = join(root, 'feeds', 'day.xtpfeed');
    const report = await importDatayes({ folder, output });

    const none = { snapshots: 0, entrusts: 0, trades: 0, queueRows: 0, queueRowsWithoutSnapshot: 0 };
    expect(report).toEqual({
      tradingDay: 20230201,
      output,
      records: 4,
      bytes: 64 + 2 * 216 + 3 * (16 + 736 + 16) + 128,
      instruments: { '000333.SZ': { ...none, snapshots: 2 }, '600519.SH': { ...none, snapshots: 1, trades: 1 } },
      ignoredFiles: ['notes.txt'],
    });
    const feed = await readFeed(output);
    expect(feed.instruments.map((instrument) => instrument.symbol)).toEqual(['000333.SZ', '600519.SH']);
    expect([...feed.records()].map((record) => record.kind)).toEqual(['snapshot', 'snapshot', 'tick', 'snapshot']);
  });

  test('takes only the symbols asked for, on the day that is given', async () => {
    const elsewhere = join(root, 'files');
    await mkdir(elsewhere);
    await writeFile(join(elsewhere, '600519.SH-snapshot.csv'), csv(headers.shSnapshot, [shRow]));
    await writeFile(join(elsewhere, '000333.SZ-snapshot.csv'), csv(headers.szSnapshot, [szRow]));
    await writeFile(join(elsewhere, '510300.SH-snapshot.csv'), 'a fund that is not touched');
    const day = await readDatayes(elsewhere, { symbols: ['000333.SZ'], tradingDay: 20230202 });
    expect([day.tradingDay, day.instruments.map((instrument) => instrument.ticker)]).toEqual([20230202, ['000333']]);
    for await (const record of day.records()) expect(record.time).toBe(20230202093000000n);
  });
});

describe('a fault of the folder', () => {
  test('FEED_FOLDER_MISSING: it is not there', async () => {
    const error = await failure(readDatayes(join(root, 'level2-2023-02-03')));
    expect(error.code).toBe('FEED_FOLDER_MISSING');
    expect(error.message).toContain('level2-2023-02-03');
  });

  test('FEED_NO_FILES: nothing in it can be imported', async () => {
    await writeFile(join(folder, '000333.SZ-trade.csv'), '');
    const error = await failure(readDatayes(folder));
    expect([error.code, error.file]).toEqual(['FEED_NO_FILES', folder]);
    expect(error.message).toContain('expected names like 600519.SH-snapshot.csv.gz');
  });

  test('FEED_NO_FILES: one of the symbols has none', async () => {
    await put('600519.SH-snapshot.csv', headers.shSnapshot, [shRow]);
    const error = await failure(readDatayes(folder, { symbols: ['600519.SH', '600000.SH'] }));
    expect(error.code).toBe('FEED_NO_FILES');
    expect(error.message).toContain('no file of 600000.SH; it has 600519.SH');
  });

  test('FEED_DUPLICATE_FILES: a table is packed and plain', async () => {
    await put('600519.SH-snapshot.csv', headers.shSnapshot, [shRow]);
    await writeFile(join(folder, '600519.SH-snapshot.csv.gz'), '');
    expect((await failure(readDatayes(folder))).code).toBe('FEED_DUPLICATE_FILES');
  });

  test.each([
    ['the name has none', 'files', undefined],
    ['the name has no real day', 'level2-2023-02-30', undefined],
    ['the one given is no real day', 'level2-2023-02-01', 20231301],
  ])('FEED_NO_TRADING_DAY: %s', async (_, name, tradingDay) => {
    const other = join(root, name);
    await mkdir(other, { recursive: true });
    await writeFile(join(other, '600519.SH-snapshot.csv'), csv(headers.shSnapshot, [shRow]));
    const error = await failure(readDatayes(other, tradingDay === undefined ? {} : { tradingDay }));
    expect(error.code).toBe('FEED_NO_TRADING_DAY');
    expect(error.message).toContain('give the option tradingDay');
  });

  test('FEED_UNKNOWN_BOARD: the code is no A share', async () => {
    await put('510300.SH-snapshot.csv', headers.shSnapshot, []);
    const error = await failure(readDatayes(folder));
    expect(error.code).toBe('FEED_UNKNOWN_BOARD');
    expect(error.message).toContain('510300.SH');
  });
});

describe('a fault of a table', () => {
  test('FEED_BAD_HEADER names what lacks and what is unknown', async () => {
    const columns = headers.entrust.map((column) => (column === 'Balance' ? 'Qty' : column));
    await put('600519.SH-entrust.csv', columns, [entrust]);
    const error = await failure(records());
    expect([error.code, basename(error.file ?? ''), error.line]).toEqual(['FEED_BAD_HEADER', '600519.SH-entrust.csv', 1]);
    expect(error.message).toContain('lacks the columns Balance and has the unknown columns Qty');
  });

  test('FEED_BAD_HEADER: a column too many', async () => {
    await put('600519.SH-entrust.csv', [...headers.entrust, 'Remark'], [entrust]);
    expect((await failure(records())).message).toContain('the first line has the unknown columns Remark');
  });

  test('FEED_BAD_HEADER: a column twice, or an empty file', async () => {
    await put('600519.SH-entrust.csv', [...headers.entrust, 'BizIndex'], []);
    expect((await failure(records())).message).toContain('names a column twice');
    await writeFile(join(folder, '600519.SH-entrust.csv'), '');
    expect((await failure(records())).code).toBe('FEED_BAD_HEADER');
  });

  test.each<[string, Row, string]>([
    ['no number', { OrderPrice: '18x' }, "OrderPrice is '18x', expected a number"],
    ['a fraction of a share', { Balance: '0.5' }, "Balance is '0.5', expected a whole number"],
    ['no time', { OrderTime: '25:00:00' }, "OrderTime is '25:00:00', expected a time like 09:30:00.000"],
    ['an unknown word', { OrderType: 'M' }, "OrderType is 'M', expected one of A, D"],
    ['another instrument', { SecurityID: '600000' }, "SecurityID is '600000', expected 600519"],
    ['another channel', { OrderChannel: 5 }, "OrderChannel is '5', expected 6 as in the rows before"],
    ['the same BizIndex again', { BizIndex: 10 }, 'BizIndex is 10 after 10; sort the rows by BizIndex'],
    ['a cell too many', { OrderPrice: '1,800' }, 'has 14 cells, expected 13'],
    ['a quote that is not closed', { OrderPrice: '"1800' }, 'Quote'],
  ])('FEED_BAD_ROW with file and line: %s', async (_, fault, message) => {
    await put('600519.SH-entrust.csv', headers.entrust, [entrust, { ...entrust, BizIndex: 11, ...fault }]);
    const error = await failure(records());
    expect([error.code, basename(error.file ?? ''), error.line]).toEqual(['FEED_BAD_ROW', '600519.SH-entrust.csv', 3]);
    expect(error.message).toContain(message);
    expect(error.message).toContain('600519.SH-entrust.csv:3: ');
  });

  test.each<[string, readonly string[], Row, string]>([
    ['600519.SH-snapshot.csv', headers.shSnapshot, { ...shRow, InstruStatus: 'LUNCH' }, 'expected one of START, OCALL'],
    ['000333.SZ-snapshot.csv', headers.szSnapshot, { ...szRow, TradingPhaseCode: 'X0' }, "TradingPhaseCode is 'X0'"],
    ['000333.SZ-snapshot.csv', headers.szSnapshot, { ...szRow, TradingPhaseCode: 'T' }, "TradingPhaseCode is 'T'"],
  ])('FEED_BAD_ROW in %s', async (name, columns, row, message) => {
    await put(name, columns, [row]);
    const error = await failure(records());
    expect([error.code, error.line]).toEqual(['FEED_BAD_ROW', 2]);
    expect(error.message).toContain(message);
  });

  test('FEED_BAD_ROW: snapshots that do not ascend by SeqNo', async () => {
    await put('600519.SH-snapshot.csv', headers.shSnapshot, [shRow, shRow]);
    const error = await failure(records());
    expect([error.code, error.line]).toEqual(['FEED_BAD_ROW', 3]);
    expect(error.message).toContain('SeqNo is 100 after 100; sort the rows by SeqNo');
  });

  test('FEED_BAD_ROW: more orders disclosed than a queue has room for', async () => {
    await put('600519.SH-snapshot.csv', headers.shSnapshot, [shRow]);
    const queue = { UpdateTime: '09:30:00.000', SecurityID: '600519', SeqNo: 100, Side: 'B' };
    await put('600519.SH-queue.csv', headers.shQueue, [{ ...queue, NoOrders: 51 }]);
    expect((await failure(records())).message).toContain("NoOrders is '51', expected 0 to 50");
  });

  test('blank lines do not matter', async () => {
    await writeFile(join(folder, '600519.SH-entrust.csv'), `${csv(headers.entrust, [entrust])}\n\n`);
    expect(await records()).toHaveLength(1);
  });

  test.each([
    ['is no gzip', (packed: Buffer) => packed.subarray(20)],
    ['is cut off', (packed: Buffer) => packed.subarray(0, -12)],
  ])('FEED_UNREADABLE: a packed file %s', async (_, damage) => {
    const packed = gzipSync(
      csv(
        headers.entrust,
        Array.from({ length: 500 }, (__, i) => ({ ...entrust, BizIndex: i + 1 })),
      ),
    );
    await writeFile(join(folder, '600519.SH-entrust.csv.gz'), damage(packed));
    const error = await failure(records());
    expect([error.code, basename(error.file ?? '')]).toEqual(['FEED_UNREADABLE', '600519.SH-entrust.csv.gz']);
  });

  test('leaves the older feed as it was', async () => {
    const output = join(root, 'day.xtpfeed');
    await put('600519.SH-entrust.csv', headers.entrust, [entrust]);
    await importDatayes({ folder, output });
    await put('600519.SH-entrust.csv', headers.entrust, [entrust, { ...entrust, BizIndex: 'x' }]);
    expect((await failure(importDatayes({ folder, output }))).code).toBe('FEED_BAD_ROW');
    expect((await readFeed(output)).recordCount).toBe(1);
  });
});
