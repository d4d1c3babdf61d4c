/** Writes and reads the feed file that the simulated counter replays. Its layout is in `feed-layout.ts`. */
import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Instrument, InstrumentFields } from '../../xtp/generated/structs';
import { decodeHeader, decodeInstruments, decodeRecords } from './feed-decode';
import { encodeHeader, encodeInstruments, recordSize, writeRecord } from './feed-encode';
import { FeedError, unreadable } from './feed-error';
import type { FeedRecord, StoredRecord } from './feed-record';

/** Records are gathered to this many bytes before they are written. */
const blockBytes = 1 << 20;

/** What a feed file is written of. */
export interface FeedContent {
  /** YYYYMMDD. */
  readonly tradingDay: number;
  /** As fields, or as the counter told them, which are written bit for bit; so are records. */
  readonly instruments: readonly (InstrumentFields | Instrument)[];
  /** In time order. */
  readonly records: AsyncIterable<FeedRecord | StoredRecord> | Iterable<FeedRecord | StoredRecord>;
}

/** What a feed file came to. */
export interface WrittenFeed {
  readonly records: number;
  readonly bytes: number;
}

/**
 * Writes a feed file, making its folder where needed. It appears under `path` only when it is complete; an older
 * file of that name is replaced, and stays where anything fails.
 *
 * Throws a `FeedError`: `FEED_OUT_OF_ORDER` for a record earlier than the one before it, `FEED_NOT_WRITTEN` where the disk refuses,
 * and whatever `records` throws.
 */
export async function writeFeed(path: string, content: FeedContent): Promise<WrittenFeed> {
  const temporary = `${path}.${randomUUID()}.tmp`;
  try {
    await mkdir(dirname(path), { recursive: true });
    const file = await open(temporary, 'w');
    let written: WrittenFeed;
    try {
      written = await writeContent(file, content);
    } finally {
      await file.close();
    }
    await rename(temporary, path);
    return written;
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined); // the first error is the one to tell
    if (!isSystemError(error)) throw error;
    throw new FeedError('FEED_NOT_WRITTEN', `can not be written (${error.message}); check the folder and the space left on the disk`, {
      file: path,
      cause: error,
    });
  }
}

async function writeContent(file: FileHandle, { tradingDay, instruments, records }: FeedContent): Promise<WrittenFeed> {
  const start = encodeHeader({ instruments: instruments.length, records: 0, tradingDay });
  let bytes = await put(file, start, start.byteLength);
  const table = encodeInstruments(instruments);
  bytes += await put(file, table, table.byteLength);

  const block = new DataView(new ArrayBuffer(blockBytes));
  let used = 0;
  let count = 0;
  let last = 0n;
  for await (const record of records) {
    if (record.time < last) {
      throw new FeedError('FEED_OUT_OF_ORDER', `record ${count + 1} is of ${record.time}, before ${last}; records must be sorted by time`);
    }
    const size = recordSize(record);
    if (used + size > blockBytes) {
      bytes += await put(file, block, used);
      used = 0;
    }
    writeRecord(block, used, record);
    used += size;
    count += 1;
    last = record.time;
  }
  bytes += await put(file, block, used);

  const complete = encodeHeader({ instruments: instruments.length, records: count, tradingDay });
  await file.write(complete, 0, complete.byteLength, 0);
  await file.sync();
  return { records: count, bytes };
}

/** Appends the first `length` bytes and gives back how many they are. */
async function put(file: FileHandle, data: DataView, length: number): Promise<number> {
  await file.appendFile(new Uint8Array(data.buffer, data.byteOffset, length));
  return length;
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return typeof error === 'object' && error !== null && 'syscall' in error;
}

/** A feed file in memory. */
export interface StoredFeed {
  /** YYYYMMDD. */
  readonly tradingDay: number;
  readonly instruments: readonly Instrument[];
  readonly recordCount: number;
  /** All records in the order of the file, from the first with every call. Throws a `FeedError` `FEED_BAD_FILE` where one is damaged. */
  records(): Generator<StoredRecord>;
}

/**
 * Reads a feed file, the whole of it into memory.
 *
 * Throws a `FeedError`: `FEED_UNREADABLE`, or `FEED_BAD_FILE` where it is no feed file, of another version, or cut off.
 */
export async function readFeed(path: string): Promise<StoredFeed> {
  const bytes = await readFile(path).catch((error: unknown) => {
    throw unreadable(path, error);
  });
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { tradingDay, instrumentCount, recordCount } = decodeHeader(data, path);
  return {
    tradingDay,
    recordCount,
    instruments: decodeInstruments(data, instrumentCount, path),
    records: () => decodeRecords(data, instrumentCount, recordCount, path),
  };
}
