/**
 * The feed file, little-endian: a header of 64 bytes, the instruments (XTPQFI), then records in time order. A record is
 * a head of 16 bytes and either a snapshot (XTPMD), four i32 counts and the two best-price queues as i64, or a tick (XTPTBT).
 */
import { Instrument, Snapshot, Tick } from '../../xtp/generated/structs';

export const magic = 'XTPFEED1';
export const version = 1;

/** Offsets in the file's header. */
export const header = { bytes: 64, magic: 0, version: 8, instrumentCount: 12, recordCount: 16, tradingDay: 24 } as const;

/** Offsets in a record's head; `size` is that of the whole record, a multiple of 8. */
export const recordHead = { bytes: 16, size: 0, kind: 4, time: 8 } as const;

export const recordKind = { snapshot: 1, tick: 2 } as const;

/** Behind a snapshot: four i32, then the disclosed quantities of bid and ask as i64. */
export const queueCounts = { bytes: 16, bid: 0, maxBid: 4, ask: 8, maxAsk: 12 } as const;

export const instrumentBytes = Instrument.bytes;
export const snapshotBytes = Snapshot.bytes;
export const tickBytes = Tick.bytes;
