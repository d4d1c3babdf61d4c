import { type Observable } from 'rxjs';
import type { CallOptions } from '../session/call-options';
import { FundTransferEvent } from '../xtp/generated/events';
import type { FundTransferType } from '../xtp/generated/enums';
import { FundsQueries } from './generated/queries';
/** Money to be moved between this counter, the main counter and the other trading node. */
export interface FundTransferTerms {
    readonly type: Exclude<FundTransferType, 'unknown'>;
    /** Yuan. */
    readonly amount: number;
    readonly fundAccount: string;
    /** Of the fund account; only `in` and `out` need it. Never printed. */
    readonly password?: string;
}
/** Fund transfer. Not offered by the public test environment. */
export declare class Funds extends FundsQueries {
    /** Transfers at every change, whichever client of the account asked (OnFundTransfer); one id may come several times. */
    get transfers(): Observable<FundTransferEvent>;
    /**
     * Transfers money (FundTransfer); resolves when it has arrived. Rejects with XtpRequestError when it failed (11000384 names the amount that could be
     * transferred) and as queries do. Giving up the wait does not take the transfer back: `transfers` and `queryTransfers` tell of it.
     */
    transfer(terms: FundTransferTerms, options?: CallOptions): Promise<FundTransferEvent>;
}
