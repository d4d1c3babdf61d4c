import { Instrument, Snapshot, Tick } from '../../xtp/generated/structs';
import { noInstrument } from '../../xtp/symbol-names';
import { recordHeader } from '../../xtp/view';
import { FeedError } from './feed-error';
import { header, instrumentBytes, magic, queueCounts, recordHead, recordKind, snapshotBytes, tickBytes, version } from './feed-layout';
import type { OrderQueue, StoredRecord } from './feed-record';

export interface FeedHeader {
  readonly tradingDay: number;
  readonly instrumentCount: number;
  readonly recordCount: number;
}

function badFile(file: string, message: string): FeedError {
  return new FeedError('FEED_BAD_FILE', `${message}; import the feed again`, { file });
}

/** Throws a `FeedError` `FEED_BAD_FILE` for anything but a feed file of this version. */
export function decodeHeader(data: DataView, file: string): FeedHeader {
  const found = data.byteLength < header.bytes ? '' : latin1(data, header.magic, magic.length);
  if (found !== magic) throw badFile(file, `is no feed file: it does not start with ${magic}`);
  const itsVersion = data.getUint32(header.version, true);
  if (itsVersion !== version) throw badFile(file, `is a feed file of version ${itsVersion}, expected ${version}`);
  return {
    tradingDay: data.getUint32(header.tradingDay, true),
    instrumentCount: data.getUint32(header.instrumentCount, true),
    recordCount: Number(data.getBigUint64(header.recordCount, true)),
  };
}

function latin1(data: DataView, at: number, length: number): string {
  return Buffer.from(data.buffer, data.byteOffset + at, length).toString('latin1');
}

/** Throws a `FeedError` `FEED_BAD_FILE` where the file ends too early. */
export function decodeInstruments(data: DataView, count: number, file: string): Instrument[] {
  if (header.bytes + count * instrumentBytes > data.byteLength) throw badFile(file, `ends inside its ${count} instruments`);
  const at = (i: number): number => header.bytes + i * instrumentBytes;
  return Array.from({ length: count }, (_, i) => new Instrument(withEventHeader(data, at(i), instrumentBytes), recordHeader.bytes));
}

/** Throws a `FeedError` `FEED_BAD_FILE` at a record that does not fit, is of no known kind, or is missing. */
export function* decodeRecords(data: DataView, instrumentCount: number, recordCount: number, file: string): Generator<StoredRecord> {
  let at = header.bytes + instrumentCount * instrumentBytes;
  for (let i = 0; i < recordCount; i++) {
    const size = at + recordHead.bytes <= data.byteLength ? data.getUint32(at + recordHead.size, true) : 0;
    if (size < recordHead.bytes || size % 8 !== 0 || at + size > data.byteLength) {
      throw badFile(file, `record ${i + 1} of ${recordCount} is cut off or damaged, at byte ${at}`);
    }
    const record = decodeRecord(data, at, size);
    if (record === undefined) throw badFile(file, `record ${i + 1} of ${recordCount} is of no known kind or size, at byte ${at}`);
    yield record;
    at += size;
  }
  if (at !== data.byteLength) throw badFile(file, `has ${data.byteLength - at} bytes behind its last record`);
}

function decodeRecord(data: DataView, at: number, size: number): StoredRecord | undefined {
  const kind = data.getUint16(at + recordHead.kind, true);
  const time = data.getBigInt64(at + recordHead.time, true);
  const body = at + recordHead.bytes;
  if (kind === recordKind.tick && size === recordHead.bytes + tickBytes) {
    return { kind: 'tick', time, tick: new Tick(withEventHeader(data, body, tickBytes), recordHeader.bytes) };
  }
  const counts = body + snapshotBytes;
  const queues = counts + queueCounts.bytes;
  if (kind !== recordKind.snapshot || queues > at + size) return undefined;
  const bids = data.getInt32(counts + queueCounts.bid, true);
  const asks = data.getInt32(counts + queueCounts.ask, true);
  if (bids < 0 || asks < 0 || queues + (bids + asks) * 8 !== at + size) return undefined;
  return {
    kind: 'snapshot',
    time,
    snapshot: new Snapshot(withEventHeader(data, body, snapshotBytes), recordHeader.bytes),
    bidQueue: decodeQueue(data, queues, bids, data.getInt32(counts + queueCounts.maxBid, true)),
    askQueue: decodeQueue(data, queues + bids * 8, asks, data.getInt32(counts + queueCounts.maxAsk, true)),
  };
}

function decodeQueue(data: DataView, at: number, disclosed: number, orderCount: number): OrderQueue {
  return { quantities: Array.from({ length: disclosed }, (_, i) => Number(data.getBigInt64(at + i * 8, true))), orderCount };
}

/** A struct copied behind the header of an event that names no instrument, as the views of events expect one in front. */
function withEventHeader(data: DataView, at: number, bytes: number): DataView {
  const event = new DataView(new ArrayBuffer(recordHeader.bytes + bytes));
  event.setUint32(recordHeader.size, event.byteLength, true);
  event.setUint32(recordHeader.instrument, noInstrument, true);
  new Uint8Array(event.buffer, recordHeader.bytes).set(new Uint8Array(data.buffer, data.byteOffset + at, bytes));
  return event;
}
