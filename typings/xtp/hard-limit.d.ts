/** What the order gate of the addon says in numbers (cpp/core/order_gate.h), in words. */
import { XtpHardLimitError, type HardLimitName } from '../errors';
import { Side } from './generated/enums';
export declare function limitName(limit: number): HardLimitName;
/** The sides whose bits are set. Not by bits: codes go beyond 32. */
export declare function sidesOf(bits: number): Side[];
export declare function bitsOf(sides: readonly Side[]): number;
/** What stopped a call that failed before it came to the SDK; undefined: it came there. */
export declare function hardLimitStop(frame: DataView, at: number): XtpHardLimitError | undefined;
