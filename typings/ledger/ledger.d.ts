import { type Observable } from 'rxjs';
import { type CallOptions } from '../session/call-options';
import type { FeeRates } from '../market/fees';
import type { Account } from '../trade/account';
import type { PositionDirection } from '../xtp/generated/enums';
import { type CurrentValue } from './current-value';
import type { LedgerAsset, LedgerDifference, LedgerPosition } from './figures';
import type { LedgerOptions } from './settings';
/**
 * An account's cash and positions, kept from its events between queries: what working orders keep back, what fills cost, what was gained. It begins with what the counter says, and
 * asks again after every login; where the counter contradicts it, the counter is right, and that it did is told by `differences`. docs/ledger.md has the formulas. Streams never error;
 * they complete with `close` and with the account.
 */
export declare class Ledger {
    #private;
    /** The account's cash and what follows from its positions: now (`value`), and at every change. */
    get asset(): CurrentValue<LedgerAsset>;
    /** Positions as they change: by orders, fills, prices and answers of the counter. */
    get positions(): Observable<LedgerPosition>;
    /** What the counter said that the ledger did not: nothing, if all is well. The ledger has taken it over when this tells of it. */
    get differences(): Observable<LedgerDifference>;
    /** A position; undefined if the account has had none of it today. */
    position(symbol: string, positionDirection?: PositionDirection): LedgerPosition | undefined;
    /** What it estimates the fees of an order with. */
    feeRates(symbol: string, side: 'buy' | 'sell'): FeeRates;
    /** All positions of the day, also those that are sold out. */
    allPositions(): LedgerPosition[];
    /**
     * Asks the counter for asset and positions and compares; gives what was different. If something is, orders and trades are asked for, too (`account.reconcile`), since one might
     * not have been told, and only what then is different twice counts. Where so much goes on that no two answers agree, nothing counts, and `needsReconcile` stays. Rejects as queries
     * do, and with XtpClosedError.
     */
    reconcile(options?: CallOptions): Promise<LedgerDifference[]>;
    /** Ends it: the streams complete, the figures stay as they are. */
    close(): void;
}
/**
 * A ledger of an account that is live: its cash and positions from now on. Resolves once the counter has told what it begins with; rejects as queries do (XtpQueryError,
 * XtpTimeoutError, XtpStateError, ...), and with XtpArgumentError.
 */
export declare function openLedger(account: Account, options?: LedgerOptions): Promise<Ledger>;
