import { type OperatorFunction } from 'rxjs';
import type { QuoteNotice } from '../../quote/notice';
import { Reporter, type Alert, type WatchOptions } from '../alert';
/** For what happens again and again and never says that it is over. */
export interface NoticeOptions extends WatchOptions {
    /** So many milliseconds without another one are taken for its end. Default 60,000. */
    readonly quietMs?: number;
}
/**
 * A quote client's `notices` as alerts: `EVENTS_LOST` (by feed), `SLOW_CONSUMER`, `TICKS_LOST`, `TICKS_NOT_REBUILT`, `SUBSCRIPTION_REFUSED`, `SDK_ERROR`. The first two are
 * resolved after `quietMs` without another one. Throws XtpArgumentError.
 */
export declare function quoteNoticeAlerts(options?: NoticeOptions): OperatorFunction<QuoteNotice, Alert>;
/** OnError of either api. */
export declare function sdkErrorAlert(report: Reporter, { errorId, errorMessage }: {
    readonly errorId: number;
    readonly errorMessage: string;
}): Alert;
