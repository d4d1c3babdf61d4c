import { filter, type Observable } from 'rxjs';
import { XtpArgumentError } from '../errors';
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
export class Credit extends CreditQueries {
  /** Repayments as the counter reports them, whichever client of the account asked (OnCreditCashRepay). */
  get repayments(): Observable<CreditCashRepayEvent> {
    return this.session.events.pipe(filter((event) => event instanceof CreditCashRepayEvent));
  }
  /** Repayments of interest and fees (OnCreditCashRepayDebtInterestFee). */
  get interestRepayments(): Observable<CreditCashRepayDebtInterestFeeEvent> {
    return this.session.events.pipe(filter((event) => event instanceof CreditCashRepayDebtInterestFeeEvent));
  }
  /** Requests to extend debts, at every change (OnCreditExtendDebtDate). */
  get extensions(): Observable<CreditExtendDebtDateEvent> {
    return this.session.events.pipe(filter((event) => event instanceof CreditExtendDebtDateEvent));
  }

  /**
   * Repays cash debts (CreditCashRepay); resolves with what was really repaid, capped at the debt. Rejects with XtpRequestError (11000905: more than the
   * cash at hand) and as queries do. Giving up the wait does not take the repayment back.
   */
  async repayCash(amount: number, options: CallOptions = {}): Promise<CreditCashRepayEvent> {
    const { calls, id, requests } = this.session;
    positive('amount to repay', amount);
    const send = (): bigint => calls.creditCashRepay(amount, id);
    return requests.answer('CreditCashRepay', options, send, {
      event: CreditCashRepayEvent,
      is: (event, repayment) => event.xtpId === repayment,
    });
  }

  /** Repays interest and fees of one debt contract (CreditCashRepayDebtInterestFee); otherwise as `repayCash`. */
  async repayInterest(debtId: string, amount: number, options: CallOptions = {}): Promise<CreditCashRepayDebtInterestFeeEvent> {
    const { calls, id, requests } = this.session;
    positive('amount to repay', amount);
    const send = (): bigint => calls.creditCashRepayDebtInterestFee(debtId, amount, id);
    return requests.answer('CreditCashRepayDebtInterestFee', options, send, {
      event: CreditCashRepayDebtInterestFeeEvent,
      is: (event, repayment) => event.xtpId === repayment,
    });
  }

  /** Sells to repay the interest and fees of one debt contract (CreditSellStockRepayDebtInterestFee); a cold stream, as `account.submit`. */
  sellToRepayInterest(order: CreditOrder & { readonly side: 'sellToRepay' }, debtId: string): Observable<OrderState> {
    // The session's id when it is sent, which may be another one than now.
    const { session } = this;
    return session.follow(order, (fields) => session.calls.creditSellStockRepayDebtInterestFee(fields, debtId, session.id));
  }

  /**
   * Asks to owe a debt for longer (CreditExtendDebtDate); resolves when the counter has agreed. Rejects with XtpRequestError (110009xx) when it has not,
   * and as queries do.
   */
  async extendDebt(terms: DebtExtensionTerms, options: CallOptions = {}): Promise<CreditExtendDebtDateEvent> {
    const { calls, id, requests } = this.session;
    const { debtId, days, fundAccount = '', password = '' } = terms;
    if (!Number.isInteger(days) || days <= 0)
      throw new XtpArgumentError(`The days to extend a debt by are a whole number above 0, not ${days}.`);
    const send = (): bigint => calls.creditExtendDebtDate({ debtId, deferDays: days, fundAccount, password }, id);
    return requests.answer('CreditExtendDebtDate', options, send, {
      event: CreditExtendDebtDateEvent,
      is: (event, request) => event.xtpId === request && isSettled(event),
      failed: ({ operationStatus }) => operationStatus === 'failed',
    });
  }
}

function isSettled({ hasError, operationStatus }: CreditExtendDebtDateEvent): boolean {
  return hasError || operationStatus === 'success' || operationStatus === 'failed';
}

function positive(what: string, value: number): void {
  if (!Number.isFinite(value) || value <= 0) throw new XtpArgumentError(`The ${what} is a number of yuan above 0, not ${value}.`);
}
