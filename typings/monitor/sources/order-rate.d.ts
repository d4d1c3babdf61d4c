import { Observable } from 'rxjs';
import { type ProgrammeTradingThresholds } from '../../market';
import { type Alert, type WatchOptions } from '../alert';
import { type CountedAccount } from '../order-meter';
/** For `orderRateAlerts`. */
export interface OrderRateOptions extends WatchOptions {
    /** From which part of a threshold on it is a warning, above 0 and up to 1. Default 0.8; at the threshold itself it is critical. */
    readonly share?: number;
    /** Default: `programmeTradingThresholds` of the account's trading day; before there were any, nothing is told. */
    readonly thresholds?: ProgrammeTradingThresholds;
}
/**
 * `ORDER_RATE_PER_SECOND` and `ORDER_RATE_PER_DAY` when the orders and cancels of an account come near the thresholds of programme trading, from which on it counts as
 * high-frequency. A second is any 1,000 milliseconds, by what this process sends (`account.sent`). The day's count is of the account: orders of its other
 * clients count too, their cancels are not told to us. The day's is told once when it comes near and once when it is
 * reached, the second's every time. Throws XtpArgumentError.
 */
export declare function orderRateAlerts(account: CountedAccount, options?: OrderRateOptions): Observable<Alert>;
