import { filter, type Observable } from 'rxjs';
import { XtpArgumentError } from '../errors';
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
export class Funds extends FundsQueries {
  /** Transfers at every change, whichever client of the account asked (OnFundTransfer); one id may come several times. */
  get transfers(): Observable<FundTransferEvent> {
    return this.session.events.pipe(filter((event) => event instanceof FundTransferEvent));
  }

  /**
   * Transfers money (FundTransfer); resolves when it has arrived. Rejects with XtpRequestError when it failed (11000384 names the amount that could be
   * transferred) and as queries do. Giving up the wait does not take the transfer back: `transfers` and `queryTransfers` tell of it.
   */
  async transfer(terms: FundTransferTerms, options: CallOptions = {}): Promise<FundTransferEvent> {
    const { calls, id, requests } = this.session;
    const { type, amount, fundAccount, password = '' } = terms;
    if (!Number.isFinite(amount) || amount <= 0)
      throw new XtpArgumentError(`The amount of a transfer is a number of yuan above 0, not ${amount}.`);
    const send = (): bigint => calls.fundTransfer({ fundAccount, password, amount, transferType: type }, id);
    return requests.answer('FundTransfer', options, send, {
      event: FundTransferEvent,
      is: (event, serialId) => event.serialId === serialId && isSettled(event),
      failed: ({ operationStatus }) => operationStatus === 'failed',
    });
  }
}

/** It is told of on its way too: as being processed, as sent to the main counter. */
function isSettled({ hasError, operationStatus }: FundTransferEvent): boolean {
  return hasError || operationStatus === 'success' || operationStatus === 'failed';
}
