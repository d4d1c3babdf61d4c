import { XtpArgumentError } from '../../errors';
import { openLedger } from '../../ledger/ledger';
import type { Account } from '../../trade/account';
import type { RiskAccount, RiskLedger, RiskStateOptions } from './options';
import { RiskState } from './risk-state';

/**
 * What risk rules need to know of an account that is live. Resolves once the counter has told of cash, positions, orders and trades, so that the first order is checked against all of the day. Rejects
 * as queries do (XtpQueryError, XtpTimeoutError, XtpStateError, ...), and with XtpArgumentError.
 */
export async function openRiskState(account: Account, options?: RiskStateOptions): Promise<RiskState>;
/** With a ledger that is open already anything that behaves as an account will do. */
export async function openRiskState(account: RiskAccount, options: RiskStateOptions & { readonly ledger: RiskLedger }): Promise<RiskState>;
export async function openRiskState(account: Account | RiskAccount, options: RiskStateOptions = {}): Promise<RiskState> {
  const { ledger: given, fees, timeoutMs, scheduler, acceptedForMs = 1, peakEquity = 0 } = options;
  if (!(acceptedForMs > 0)) throw new XtpArgumentError(`acceptedForMs is a number of milliseconds above 0, not ${acceptedForMs}.`);
  if (!(peakEquity >= 0)) throw new XtpArgumentError(`peakEquity is a number of yuan from 0 on, not ${peakEquity}.`);
  const ledger =
    given ??
    (await openLedger(account as Account, {
      ...(fees && { fees }),
      ...(timeoutMs !== undefined && { timeoutMs }),
      ...(scheduler && { scheduler }),
    }));
  const state = new RiskState(account, ledger, options, given === undefined);
  try {
    await state.catchUp();
  } catch (error) {
    state.close();
    throw error;
  }
  return state;
}
