import type { Account } from '../../trade/account';
import type { RiskStateOptions } from './options';
import { RiskState } from './risk-state';
/**
 * What risk rules need to know of an account that is live. Resolves once the counter has told of cash, positions, orders and trades, so that the first order is checked against all of the day. Rejects
 * as queries do (XtpQueryError, XtpTimeoutError, XtpStateError, ...), and with XtpArgumentError.
 */
export declare function openRiskState(account: Account, options?: RiskStateOptions): Promise<RiskState>;
