import type { TickEntrustFields, TickFields, TickTradeFields } from '../../../xtp/generated/structs';
import { roundTo } from '../decimals';
import type { FeedRecord } from '../feed-record';
import type { InstrumentCounts } from '../import-report';
import { merge } from '../merge';
import type { Stock } from '../stock';
import { exchangeTime } from '../trading-day';
import { shEntrustColumns, shTradeColumns, type ShEntrustColumn, type ShTradeColumn } from './columns';
import { readCsv, type CsvRow } from './csv';
import { checkSecurity, notAscending } from './row-checks';

/** A tick and where it stands among all of its channel. */
export interface TickRow {
  readonly channel: number;
  /** BizIndex: common to the orders and trades of all instruments of a channel. */
  readonly sequence: number;
  /** YYYYMMDDHHMMSSsss. */
  readonly time: bigint;
  readonly fields: TickFields;
}

/** The SSE's tick-by-tick orders of a share: additions with what was left of them on arrival, and deletions. */
export async function* readEntrusts(file: string, stock: Stock, day: number): AsyncGenerator<TickRow> {
  const rows = readCsv(file, shEntrustColumns);
  yield* inSequence(file, rows, 'OrderChannel', (row) => {
    checkSecurity(row, stock);
    const time = exchangeTime(day, row.timeOfDay('OrderTime'));
    const entrust = entrustOf(row, stock);
    return tick(stock, time, entrust, { type: 'entrust', entrust });
  });
}

function entrustOf(row: CsvRow<ShEntrustColumn>, stock: Stock): TickPart<TickEntrustFields> {
  return {
    channelNumber: row.integer('OrderChannel'),
    sequence: row.integer('BizIndex'),
    price: roundTo(stock.priceDecimals, row.number('OrderPrice')),
    quantity: row.integer('Balance'),
    side: row.oneOf('OrderBSFlag', ['B', 'S']),
    orderType: row.oneOf('OrderType', ['A', 'D']),
    orderNumber: row.integer('OrderNO'),
  };
}

/** The SSE's tick-by-tick trades of a share. */
export async function* readTrades(file: string, stock: Stock, day: number): AsyncGenerator<TickRow> {
  const rows = readCsv(file, shTradeColumns);
  yield* inSequence(file, rows, 'TradeChan', (row) => {
    checkSecurity(row, stock);
    const time = exchangeTime(day, row.timeOfDay('TradTime'));
    const trade = tradeOf(row, stock);
    return tick(stock, time, trade, { type: 'trade', trade });
  });
}

function tradeOf(row: CsvRow<ShTradeColumn>, stock: Stock): TickPart<TickTradeFields> {
  return {
    channelNumber: row.integer('TradeChan'),
    sequence: row.integer('BizIndex'),
    price: roundTo(stock.priceDecimals, row.number('TradPrice')),
    quantity: row.integer('TradVolume'),
    money: roundTo(stock.priceDecimals, row.number('TradeMoney')),
    bidNumber: row.integer('TradeBuyNo'),
    askNumber: row.integer('TradeSellNo'),
    tradeFlag: row.oneOf('TradeBSFlag', ['B', 'S', 'N']),
  };
}

type TickPart<Fields> = Fields & { readonly channelNumber: number; readonly sequence: number };

function tick(stock: Stock, time: bigint, part: TickPart<object>, fields: TickFields): TickRow {
  const { channelNumber: channel, sequence } = part;
  return { channel, sequence, time, fields: { exchange: stock.exchange, ticker: stock.ticker, sequence, time, ...fields } };
}

/** Makes ticks of rows and sees to it that a file is of one channel and ascends by BizIndex, as merging needs. */
async function* inSequence<Column extends string>(
  file: string,
  rows: AsyncIterable<CsvRow<Column>>,
  channelColumn: Column,
  make: (row: CsvRow<Column>) => TickRow,
): AsyncGenerator<TickRow> {
  let last: TickRow | undefined;
  for await (const row of rows) {
    const next = make(row);
    if (last && next.channel !== last.channel) throw row.bad(channelColumn, `${last.channel} as in the rows before`);
    if (last && next.sequence <= last.sequence) throw notAscending(file, row.line, 'BizIndex', next.sequence, last.sequence);
    last = next;
    yield next;
  }
}

/** One file of ticks: where it is from and what it counts as. */
export interface TickTable {
  readonly channel: number;
  readonly counter: 'entrusts' | 'trades';
  readonly counts: InstrumentCounts;
  readonly rows: AsyncIterable<TickRow>;
}

/** The ticks of all tables of one channel in the order of their BizIndex. Counts them. */
export async function* mergeChannel(tables: readonly TickTable[]): AsyncGenerator<FeedRecord> {
  const sources = tables.map((table) => counted(table));
  for await (const { time, fields } of merge(sources, (a, b) => a.sequence < b.sequence)) yield { kind: 'tick', time, tick: fields };
}

async function* counted({ rows, counts, counter }: TickTable): AsyncGenerator<TickRow> {
  for await (const row of rows) {
    counts[counter] += 1;
    yield row;
  }
}
