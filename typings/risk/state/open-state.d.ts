import type { Account } from '../../trade/account';
import type { RiskAccount, RiskLedger, RiskStateOptions } from './options';
import { RiskState } from './risk-state';
/**
 * What risk rules need to know of an account that is live. Resolves once the counter has told of cash, positions, orders and trades, so that the first order is checked against all of the day. Rejects
 * as queries do (XtpQueryError, XtpTimeoutError, XtpStateError, ...), and with XtpArgumentError.
 */
export declare function openRiskState(account: Account, options?: RiskStateOptions): Promise<RiskState>;
/** With a ledger that is open already anything that behaves as an account will do. */
export declare function openRiskState(account: RiskAccount, options: RiskStateOptions & {
    readonly ledger: RiskLedger;
}): Promise<RiskState>;
