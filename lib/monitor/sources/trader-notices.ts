import { map, pipe, type OperatorFunction } from 'rxjs';
import { checkMs } from '../../operators/milliseconds';
import type { TraderNotice } from '../../trade/trader-client';
import { Reporter, type Alert } from '../alert';
import { resolvedAfter } from '../resolved-after';
import { sdkErrorAlert, type NoticeOptions } from './quote-notices';
import { spilledAlert } from './spilled';

/** A trader client's `notices` as alerts: `SLOW_CONSUMER`, resolved after `quietMs` without another one, and `SDK_ERROR`. Throws XtpArgumentError. */
export function traderNoticeAlerts(options: NoticeOptions = {}): OperatorFunction<TraderNotice, Alert> {
  const { quietMs = 60_000 } = options;
  checkMs(quietMs, 'traderNoticeAlerts');
  const report = new Reporter(options, 'trader');
  return pipe(
    map((notice: TraderNotice) => (notice.type === 'spilled' ? spilledAlert(report, notice) : sdkErrorAlert(report, notice.error))),
    resolvedAfter(quietMs, report.scheduler, ['SLOW_CONSUMER']),
  );
}
