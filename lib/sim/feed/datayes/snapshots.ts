import type { SnapshotFields } from '../../../xtp/generated/structs';
import { roundTo } from '../decimals';
import type { Stock } from '../stock';
import { exchangeTime } from '../trading-day';
import { levels, shSnapshotColumns, szSnapshotColumns, type LevelColumn, type Side } from './columns';
import { readCsv, type CsvRow } from './csv';
import { checkSecurity, notAscending } from './row-checks';
import { shSnapshot } from './snapshot-sh';
import { szSnapshot } from './snapshot-sz';

/** A snapshot and what joins it with its queues. */
export interface SnapshotRow {
  /** YYYYMMDDHHMMSSsss. */
  readonly time: bigint;
  /** Where the row stands in all that the vendor received of the exchange that day. */
  readonly sequence: number;
  readonly fields: SnapshotFields;
}

/** The snapshots of a share in the order of the file. Throws the `FeedError`s of `readCsv`. */
export async function* readSnapshots(file: string, stock: Stock, day: number): AsyncGenerator<SnapshotRow> {
  let last = -1;
  for await (const row of snapshotRows(file, stock, day)) {
    if (row.sequence <= last) throw notAscending(file, row.line, 'SeqNo', row.sequence, last);
    last = row.sequence;
    yield row;
  }
}

async function* snapshotRows(file: string, stock: Stock, day: number): AsyncGenerator<SnapshotRow & { line: number }> {
  if (stock.exchange === 'SH') {
    for await (const row of readCsv(file, shSnapshotColumns)) yield snapshotRow(row, stock, day, shSnapshot(row, stock));
  } else {
    for await (const row of readCsv(file, szSnapshotColumns)) yield snapshotRow(row, stock, day, szSnapshot(row, stock));
  }
}

type SharedColumn = 'UpdateTime' | 'SecurityID' | 'SeqNo' | LevelColumn;

function snapshotRow(row: CsvRow<SharedColumn>, stock: Stock, day: number, ofExchange: SnapshotFields): SnapshotRow & { line: number } {
  checkSecurity(row, stock);
  const time = exchangeTime(day, row.timeOfDay('UpdateTime'));
  const { volume = 0, turnover = 0 } = ofExchange;
  return {
    time,
    line: row.line,
    sequence: row.integer('SeqNo'),
    fields: {
      exchange: stock.exchange,
      ticker: stock.ticker,
      time,
      ...ofExchange,
      avgPrice: volume > 0 ? turnover / Number(volume) : 0,
      bidPrices: levelPrices(row, 'Bid', stock.priceDecimals),
      askPrices: levelPrices(row, 'Ask', stock.priceDecimals),
      bidQuantities: levelQuantities(row, 'Bid'),
      askQuantities: levelQuantities(row, 'Ask'),
      dataTypeV1: 'actual',
      dataType: 'actual',
    },
  };
}

function levelPrices(row: CsvRow<LevelColumn>, side: Side, decimals: number): number[] {
  return levels.map((level) => roundTo(decimals, row.number(`${side}Price${level}`)));
}

function levelQuantities(row: CsvRow<LevelColumn>, side: Side): number[] {
  return levels.map((level) => row.integer(`${side}Volume${level}`));
}
