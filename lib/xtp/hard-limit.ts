/** What the order gate of the addon says in numbers (cpp/core/order_gate.h), in words. */
import { XtpHardLimitError, type HardLimitName } from '../errors';
import { Side } from './generated/enums';

/** By the numbers of the addon. */
const names: readonly HardLimitName[] = ['maxValue', 'maxQuantity', 'ordersPerSecond', 'sides', 'unpriced', 'algo', 'killSwitch'];

/** cpp/addon/frame.h, StoppedCall. */
const stoppedCall = { stopped: 0, limit: 4, allowed: 8, value: 16 } as const;

export function limitName(limit: number): HardLimitName {
  return names[limit]!;
}

/** The sides whose bits are set. Not by bits: codes go beyond 32. */
export function sidesOf(bits: number): Side[] {
  return Side.names.filter((side) => Math.floor(bits / 2 ** Side.codes[side]) % 2 === 1);
}

export function bitsOf(sides: readonly Side[]): number {
  return [...new Set(sides)].reduce((bits, side) => bits + 2 ** Side.codes[side], 0);
}

/** What stopped a call that failed before it came to the SDK; undefined: it came there. */
export function hardLimitStop(frame: DataView, at: number): XtpHardLimitError | undefined {
  if (frame.getUint32(at + stoppedCall.stopped, true) === 0) return undefined;
  const limit = limitName(frame.getUint32(at + stoppedCall.limit, true));
  const allowed = frame.getFloat64(at + stoppedCall.allowed, true);
  const value = frame.getFloat64(at + stoppedCall.value, true);
  switch (limit) {
    case 'sides':
      return new XtpHardLimitError(limit, sidesOf(allowed), Side.name(value));
    case 'unpriced':
      return new XtpHardLimitError(limit, allowed, undefined);
    case 'algo':
    case 'killSwitch':
      return new XtpHardLimitError(limit, undefined, undefined);
    default:
      return new XtpHardLimitError(limit, allowed, value);
  }
}
