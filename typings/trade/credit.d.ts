import { type Observable } from 'rxjs';
import type { CallOptions } from '../session/call-options';
import { CreditCashRepayDebtInterestFeeEvent, CreditCashRepayEvent, CreditExtendDebtDateEvent } from '../xtp/generated/events';
import { CreditQueries } from './generated/queries';
import type { CreditOrder } from './order-intent';
import type { OrderState } from './order-state';
/** Asks to owe a debt for longer. */
export interface DebtExtensionTerms {
    /** Of the debt contract (`queryDebts`). */
    readonly debtId: string;
    /** By how many days. */
    readonly days: number;
    readonly fundAccount?: string;
    /** Of the fund account. Never printed. */
    readonly password?: string;
}
/** Margin trading of a credit account: repaying and extending debts, and what can be asked of them. Its orders go through `account.submit`. */
export declare class Credit extends CreditQueries {
    /** Repayments as the counter reports them, whichever client of the account asked (OnCreditCashRepay). */
    get repayments(): Observable<CreditCashRepayEvent>;
    /** Repayments of interest and fees (OnCreditCashRepayDebtInterestFee). */
    get interestRepayments(): Observable<CreditCashRepayDebtInterestFeeEvent>;
    /** Requests to extend debts, at every change (OnCreditExtendDebtDate). */
    get extensions(): Observable<CreditExtendDebtDateEvent>;
    /**
     * Repays cash debts (CreditCashRepay); resolves with what was really repaid, capped at the debt. Rejects with XtpRequestError (11000905: more than the
     * cash at hand) and as queries do. Giving up the wait does not take the repayment back.
     */
    repayCash(amount: number, options?: CallOptions): Promise<CreditCashRepayEvent>;
    /** Repays interest and fees of one debt contract (CreditCashRepayDebtInterestFee); otherwise as `repayCash`. */
    repayInterest(debtId: string, amount: number, options?: CallOptions): Promise<CreditCashRepayDebtInterestFeeEvent>;
    /** Sells to repay the interest and fees of one debt contract (CreditSellStockRepayDebtInterestFee); a cold stream, as `account.submit`. */
    sellToRepayInterest(order: CreditOrder & {
        readonly side: 'sellToRepay';
    }, debtId: string): Observable<OrderState>;
    /**
     * Asks to owe a debt for longer (CreditExtendDebtDate); resolves when the counter has agreed. Rejects with XtpRequestError (110009xx) when it has not,
     * and as queries do.
     */
    extendDebt(terms: DebtExtensionTerms, options?: CallOptions): Promise<CreditExtendDebtDateEvent>;
}
