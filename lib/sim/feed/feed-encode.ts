import { Instrument, Snapshot, Tick, type InstrumentFields } from '../../xtp/generated/structs';
import { writeInstrument, writeSnapshot, writeTick } from '../../xtp/generated/writers';
import { recordHeader, type EventView } from '../../xtp/view';
import { header, instrumentBytes, magic, queueCounts, recordHead, recordKind, snapshotBytes, tickBytes, version } from './feed-layout';
import type { FeedRecord, OrderQueue, StoredRecord } from './feed-record';

/** Size of a record in the file, in bytes: a multiple of 8. */
export function recordSize(record: FeedRecord | StoredRecord): number {
  if (record.kind === 'tick') return recordHead.bytes + tickBytes;
  const queued = record.bidQueue.quantities.length + record.askQueue.quantities.length;
  return recordHead.bytes + snapshotBytes + queueCounts.bytes + queued * 8;
}

/** Writes a record of `recordSize` bytes at `at`. */
export function writeRecord(to: DataView, at: number, record: FeedRecord | StoredRecord): void {
  to.setUint32(at + recordHead.size, recordSize(record), true);
  to.setUint32(at + recordHead.kind, recordKind[record.kind], true);
  to.setBigInt64(at + recordHead.time, record.time, true);
  const body = at + recordHead.bytes;
  if (record.kind === 'tick') {
    if (record.tick instanceof Tick) copyStruct(to, body, record.tick, tickBytes);
    else writeTick(to, body, record.tick);
  } else {
    if (record.snapshot instanceof Snapshot) copyStruct(to, body, record.snapshot, snapshotBytes);
    else writeSnapshot(to, body, record.snapshot);
    writeQueues(to, body + snapshotBytes, record.bidQueue, record.askQueue);
  }
}

/** What came from the counter is kept as it is, with the bits that no field reads. */
function copyStruct(to: DataView, at: number, view: EventView, bytes: number): void {
  const struct = view.recordBytes().subarray(recordHeader.bytes, recordHeader.bytes + bytes);
  new Uint8Array(to.buffer, to.byteOffset + at, bytes).set(struct);
}

function writeQueues(to: DataView, at: number, bid: OrderQueue, ask: OrderQueue): void {
  to.setInt32(at + queueCounts.bid, bid.quantities.length, true);
  to.setInt32(at + queueCounts.maxBid, bid.orderCount, true);
  to.setInt32(at + queueCounts.ask, ask.quantities.length, true);
  to.setInt32(at + queueCounts.maxAsk, ask.orderCount, true);
  let next = at + queueCounts.bytes;
  for (const queue of [bid, ask]) {
    for (const quantity of queue.quantities) {
      to.setBigInt64(next, BigInt(quantity), true);
      next += 8;
    }
  }
}

/** The file's first 64 bytes. */
export function encodeHeader(counts: { instruments: number; records: number; tradingDay: number }): DataView {
  const to = new DataView(new ArrayBuffer(header.bytes));
  for (let i = 0; i < magic.length; i++) to.setUint8(header.magic + i, magic.charCodeAt(i));
  to.setUint32(header.version, version, true);
  to.setUint32(header.instrumentCount, counts.instruments, true);
  to.setBigUint64(header.recordCount, BigInt(counts.records), true);
  to.setUint32(header.tradingDay, counts.tradingDay, true);
  return to;
}

/** The instruments' part of the file. */
export function encodeInstruments(instruments: readonly (InstrumentFields | Instrument)[]): DataView {
  const to = new DataView(new ArrayBuffer(instruments.length * instrumentBytes));
  instruments.forEach((instrument, i) => {
    if (instrument instanceof Instrument) copyStruct(to, i * instrumentBytes, instrument, instrumentBytes);
    else writeInstrument(to, i * instrumentBytes, instrument);
  });
  return to;
}
