import { readdir } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { StockExchange } from '../stock';
import { FeedError } from '../feed-error';
import { isDay } from '../trading-day';

/** The tables that can be imported, by exchange, as the files are named: `600519.SH-snapshot.csv.gz`. */
const tables = {
  SH: ['snapshot', 'queue', 'entrust', 'trade'],
  SZ: ['snapshot', 'queue-bid', 'queue-ask'],
} as const;

export type Table = (typeof tables)[StockExchange][number];

/** The files of one instrument. */
export interface InstrumentFiles {
  readonly symbol: string;
  readonly exchange: StockExchange;
  readonly ticker: string;
  readonly files: ReadonlyMap<Table, string>;
}

export interface FolderContent {
  /** Sorted by symbol. */
  readonly instruments: readonly InstrumentFiles[];
  /** Names of files that are none of the tables. */
  readonly ignoredFiles: readonly string[];
}

/**
 * What a folder of Datayes files has, of all symbols or of some.
 *
 * Throws a `FeedError`: `FEED_FOLDER_MISSING`, `FEED_NO_FILES` (also where one of `symbols` has none), `FEED_DUPLICATE_FILES`.
 */
export async function listFolder(folder: string, symbols?: readonly string[]): Promise<FolderContent> {
  const names = await readdir(folder).catch((cause: unknown) => {
    const message = `there is no folder ${resolve(folder)}; give the folder of one day's files`;
    throw new FeedError('FEED_FOLDER_MISSING', message, { file: folder, cause });
  });
  const found = new Map<string, { exchange: StockExchange; ticker: string; files: Map<Table, string> }>();
  const ignoredFiles: string[] = [];
  for (const name of names.sort()) {
    const known = parseName(name);
    if (!known) {
      ignoredFiles.push(name);
      continue;
    }
    const { symbol, exchange, ticker, table } = known;
    const instrument = found.get(symbol) ?? { exchange, ticker, files: new Map<Table, string>() };
    const other = instrument.files.get(table);
    if (other !== undefined) {
      const message = `is there beside ${basename(other)}; remove one of the two`;
      throw new FeedError('FEED_DUPLICATE_FILES', message, { file: join(folder, name) });
    }
    instrument.files.set(table, join(folder, name));
    found.set(symbol, instrument);
  }

  const present = [...found.keys()];
  const absent = (symbols ?? []).filter((symbol) => !found.has(symbol));
  if (present.length === 0) {
    const message = 'has no file that can be imported; expected names like 600519.SH-snapshot.csv.gz or 000333.SZ-queue-bid.csv';
    throw new FeedError('FEED_NO_FILES', message, { file: folder });
  }
  if (absent.length > 0) {
    throw new FeedError('FEED_NO_FILES', `has no file of ${absent.join(', ')}; it has ${present.join(', ')}`, { file: folder });
  }
  const wanted = symbols === undefined ? present : present.filter((symbol) => symbols.includes(symbol));
  const instruments = wanted.flatMap((symbol) => {
    const instrument = found.get(symbol);
    return instrument ? [{ symbol, ...instrument }] : [];
  });
  return { instruments, ignoredFiles };
}

function parseName(name: string): { symbol: string; exchange: StockExchange; ticker: string; table: Table } | undefined {
  const match = /^(\d{6})\.(SH|SZ)-([a-z-]+)\.csv(?:\.gz)?$/.exec(name);
  if (!match) return undefined;
  const [, ticker = '', venue = '', kind = ''] = match;
  const exchange = venue as StockExchange;
  const table = (tables[exchange] as readonly Table[]).find((candidate) => candidate === kind);
  return table && { symbol: `${ticker}.${exchange}`, exchange, ticker, table };
}

/**
 * The trading day (YYYYMMDD) of a folder: the one given, else that of a name like `level2-2023-02-01`.
 *
 * Throws a `FeedError` `FEED_NO_TRADING_DAY` where there is neither, or it is no day of the calendar.
 */
export function tradingDayOf(folder: string, given?: number): number {
  const match = /(\d{4})-(\d{2})-(\d{2})$/.exec(basename(resolve(folder)));
  const day = given ?? (match ? Number(match.slice(1).join('')) : undefined);
  if (day !== undefined && isDay(day)) return day;
  const fault = day === undefined ? 'its name does not end with the trading day' : `${day} is no trading day`;
  const message = `${fault}; name the folder like level2-2023-02-01 or give the option tradingDay like 20230201`;
  throw new FeedError('FEED_NO_TRADING_DAY', message, { file: folder });
}
