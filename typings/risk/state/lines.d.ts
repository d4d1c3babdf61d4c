import type { Board } from '../../market/board';
import type { Line } from './line';
/** The orders of an account and what they may still do: those that were sent by their id, those that were only accepted by their intent. */
export declare class Lines {
    #private;
    get(key: unknown): Line | undefined;
    has(key: unknown): boolean;
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
    set(key: unknown, line: Line): void;
    delete(key: unknown): Line | undefined;
    /** It is known by another key from now on. */
    move(from: unknown, to: unknown): void;
    /** All that are known. */
    keys(): IterableIterator<unknown>;
}
