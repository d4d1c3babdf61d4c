/** Records of callbacks made by hand, as cpp/core/record.h lays them out. */
import { OrderEvent, SnapshotEvent, TradeEvent } from '../../../lib/xtp/generated/events';
import type { OrderInfoFields, SnapshotFields, TradeReportFields } from '../../../lib/xtp/generated/structs';
import { writeErrorInfo, writeOrderInfo, writeSnapshot, writeTradeReport } from '../../../lib/xtp/generated/writers';

export interface Header {
  readonly kind: number;
  readonly isLast: boolean;
  readonly hasError: boolean;
  readonly isNull: boolean;
  readonly sequence: number;
  readonly instrument: number;
  readonly receivedNs: bigint;
  readonly requestId: number;
}

export const noInstrument = 0xffffffff;
export const headerBytes = 32;

export function writeHeader(to: DataView, at: number, size: number, header: Partial<Header>): void {
  const { kind = 256, isLast, hasError, isNull, sequence = 0, instrument = noInstrument, receivedNs = 0n, requestId = 0 } = header;
  to.setUint32(at, size, true);
  to.setUint16(at + 4, kind, true);
  to.setUint16(at + 6, (isLast ? 1 : 0) | (hasError ? 2 : 0) | (isNull ? 4 : 0), true);
  to.setUint32(at + 8, sequence, true);
  to.setUint32(at + 12, instrument, true);
  to.setBigInt64(at + 16, receivedNs, true);
  to.setInt32(at + 24, requestId, true);
  to.setUint32(at + 28, 0, true);
}

/** A batch of one record at `at`. */
export function record(bytes: number, header: Partial<Header> = {}, at = 0): DataView {
  const size = (bytes + 31) & ~31;
  const data = new DataView(new ArrayBuffer(at + size));
  writeHeader(data, at, size, header);
  return data;
}

export interface ErrorFields {
  readonly errorId: number;
  readonly errorMessage: string;
}

export function orderEvent(fields: OrderInfoFields, error?: ErrorFields, header: Partial<Header> = {}): OrderEvent {
  const data = record(512, { ...header, hasError: error !== undefined });
  writeOrderInfo(data, headerBytes, fields);
  if (error) writeErrorInfo(data, headerBytes + 160, error); // struct, session id, error
  return new OrderEvent(data, headerBytes);
}

export function tradeEvent(fields: TradeReportFields): TradeEvent {
  const data = record(512);
  writeTradeReport(data, headerBytes, fields);
  return new TradeEvent(data, headerBytes);
}

export function snapshotEvent(fields: SnapshotFields, header: Partial<Header> = {}): SnapshotEvent {
  const data = record(1024, header);
  writeSnapshot(data, headerBytes, fields);
  return new SnapshotEvent(data, headerBytes);
}
