/** Imports a day of Level-2 data in the CSV files of the vendor Datayes (通联). */
import type { InstrumentFields } from '../../xtp/generated/structs';
import { listFolder, tradingDayOf, type InstrumentFiles, type Table } from './datayes/folder';
import { readNames } from './datayes/names';
import { joinQueues } from './datayes/queues';
import { readSnapshots } from './datayes/snapshots';
import { mergeChannel, readEntrusts, readTrades, type TickRow, type TickTable } from './datayes/ticks-sh';
import { writeFeed } from './feed-file';
import type { FeedRecord } from './feed-record';
import { noCounts, type ImportReport, type InstrumentCounts } from './import-report';
import { merge, withMonotoneTime } from './merge';
import { instrumentOf, stockOf, type Stock } from './stock';

export interface DatayesOptions {
  /** Symbols to take, like `600519.SH`; all that are there if not given. */
  readonly symbols?: readonly string[];
  /** YYYYMMDD; that of the folder's name if not given. */
  readonly tradingDay?: number;
}

export interface DatayesImport extends DatayesOptions {
  /** Folder of one day with files like `600519.SH-snapshot.csv.gz`. */
  readonly folder: string;
  /** The feed file to write. */
  readonly output: string;
}

/** A day of Datayes files, ready to be read. */
export interface DatayesDay {
  /** YYYYMMDD. */
  readonly tradingDay: number;
  readonly instruments: readonly InstrumentFields[];
  /** Names of files in the folder that the importer does not know. */
  readonly ignoredFiles: readonly string[];
  /**
   * All events from the first with every call, streamed from the files. `counts` by symbol is filled on the way. Throws a
   * `FeedError` at the first row that can not be understood.
   */
  records(counts?: Map<string, InstrumentCounts>): AsyncGenerator<FeedRecord>;
}

/**
 * Writes the feed file of a day of Datayes files.
 *
 * Rejects with a `FeedError` that says what is wrong and where; an older output file then stays as it was.
 */
export async function importDatayes({ folder, output, ...options }: DatayesImport): Promise<ImportReport> {
  const day = await readDatayes(folder, options);
  const { tradingDay, instruments, ignoredFiles } = day;
  const counts = new Map<string, InstrumentCounts>();
  const written = await writeFeed(output, { tradingDay, instruments, records: day.records(counts) });
  return { tradingDay, output, ...written, instruments: Object.fromEntries(counts), ignoredFiles };
}

/**
 * Looks at a day of Datayes files and gives its instruments and events.
 *
 * Events come by exchange time, at equal times ticks before snapshots. Ticks of a channel of the SSE stay in the order of their BizIndex
 * and snapshots of an instrument in that of their file: an event that is earlier than the one it follows is given at the latter's
 * time, while its struct keeps its own. Prices and money are rounded to the cent.
 *
 * Rejects with a `FeedError`: `FEED_FOLDER_MISSING`, `FEED_NO_FILES`, `FEED_DUPLICATE_FILES`, `FEED_NO_TRADING_DAY`,
 * `FEED_UNKNOWN_BOARD`, and those of reading a table: `FEED_BAD_HEADER`, `FEED_BAD_ROW`, `FEED_UNREADABLE`.
 */
export async function readDatayes(folder: string, { symbols, tradingDay }: DatayesOptions = {}): Promise<DatayesDay> {
  const content = await listFolder(folder, symbols);
  const day = tradingDayOf(folder, tradingDay);
  const names = await readNames(folder);
  const sources = content.instruments.map((files) => new InstrumentSource(files, names.get(files.symbol) ?? files.ticker, day));
  const instruments: InstrumentFields[] = [];
  for (const source of sources) instruments.push(await source.instrument());
  return {
    tradingDay: day,
    instruments,
    ignoredFiles: content.ignoredFiles,
    records: (counts = new Map()) => dayRecords(sources, counts),
  };
}

async function* dayRecords(sources: readonly InstrumentSource[], counts: Map<string, InstrumentCounts>): AsyncGenerator<FeedRecord> {
  const snapshots: AsyncIterable<FeedRecord>[] = [];
  const channels = new Map<number, TickTable[]>();
  for (const source of sources) {
    const counter = noCounts();
    counts.set(source.symbol, counter);
    snapshots.push(source.snapshots(counter));
    for (const table of await source.tickTables(counter)) channels.set(table.channel, [...(channels.get(table.channel) ?? []), table]);
  }
  // Of events at the same time those of earlier sources go first: ticks before snapshots.
  const ticks = [...channels.values()].map(mergeChannel);
  yield* merge([...ticks, ...snapshots].map(withMonotoneTime), (a, b) => a.time < b.time);
}

/** The files of one instrument as streams. */
class InstrumentSource {
  readonly #files: ReadonlyMap<Table, string>;
  readonly #stock: Stock;
  readonly #day: number;

  constructor({ exchange, ticker, files }: InstrumentFiles, name: string, day: number) {
    this.#files = files;
    this.#stock = stockOf(exchange, ticker, name, day);
    this.#day = day;
  }

  get symbol(): string {
    return this.#stock.symbol;
  }

  async instrument(): Promise<InstrumentFields> {
    const file = this.#files.get('snapshot');
    const row = file === undefined ? undefined : await first(readSnapshots(file, this.#stock, this.#day));
    return instrumentOf(this.#stock, row?.fields);
  }

  async *snapshots(counts: InstrumentCounts): AsyncGenerator<FeedRecord> {
    const file = this.#files.get('snapshot');
    const rows = file === undefined ? [] : readSnapshots(file, this.#stock, this.#day);
    yield* joinQueues(rows, this.#present('queue', 'queue-bid', 'queue-ask'), this.#stock, this.#day, counts);
  }

  async tickTables(counts: InstrumentCounts): Promise<TickTable[]> {
    const kinds = [
      { table: 'entrust', counter: 'entrusts', read: readEntrusts },
      { table: 'trade', counter: 'trades', read: readTrades },
    ] as const;
    const tables: TickTable[] = [];
    for (const { table, counter, read } of kinds) {
      for (const file of this.#present(table)) {
        const open = (): AsyncGenerator<TickRow> => read(file, this.#stock, this.#day);
        const row = await first(open());
        if (row) tables.push({ channel: row.channel, counter, counts, rows: open() });
      }
    }
    return tables;
  }

  #present(...tables: readonly Table[]): string[] {
    return tables.flatMap((table) => this.#files.get(table) ?? []);
  }
}

async function first<T>(items: AsyncIterable<T>): Promise<T | undefined> {
  for await (const item of items) return item;
  return undefined;
}
