import { type OperatorFunction } from 'rxjs';
import type { TraderNotice } from '../../trade/trader-client';
import { type Alert } from '../alert';
import { type NoticeOptions } from './quote-notices';
/** A trader client's `notices` as alerts: `SLOW_CONSUMER`, resolved after `quietMs` without another one, and `SDK_ERROR`. Throws XtpArgumentError. */
export declare function traderNoticeAlerts(options?: NoticeOptions): OperatorFunction<TraderNotice, Alert>;
