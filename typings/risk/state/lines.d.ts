import type { Board } from '../../market/board';
import type { Line } from './line';
/** The orders of an account and what they may still do, added up. Those that were sent are known by their id; what is only accepted counts, too, and is kept by whoever reserved it. */
export declare class Lines {
    #private;
    get(orderXtpId: bigint): Line | undefined;
    has(orderXtpId: bigint): boolean;
    /** Orders that may still fill. */
    get open(): number;
    /** Orders that have traded. */
    get filled(): number;
    /** Traded, and what may still be. */
    get turnover(): number;
    get pendingBuyValue(): number;
    /** Of sells of what is not held. */
    get pendingShortValue(): number;
    /** What the ledger was not told of. */
    get cash(): number;
    pendingBuyValueOf(board: Board | undefined): number;
    /** What becomes of an order that was sent: instead of what was known of it. */
    set(orderXtpId: bigint, line: Line): void;
    /** What was accepted, and counts already, was sent. */
    sent(orderXtpId: bigint, line: Line): void;
    /** It counts from now on. */
    enter(line: Line): void;
    /** It counts no more. */
    leave(line: Line): void;
}
