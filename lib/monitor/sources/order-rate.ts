import { Observable } from 'rxjs';
import { XtpArgumentError } from '../../errors';
import { programmeTradingThresholds, type ProgrammeTradingThresholds } from '../../market';
import { Reporter, type Alert, type WatchOptions } from '../alert';
import type { AlertLevel } from '../codes';
import { OrderMeter, type CountedAccount, type OrderCounts } from '../order-meter';
import { resolvedAfter } from '../resolved-after';

/** For `orderRateAlerts`. */
export interface OrderRateOptions extends WatchOptions {
  /** From which part of a threshold on it is a warning, above 0 and up to 1. Default 0.8; at the threshold itself it is critical. */
  readonly share?: number;
  /** Default: `programmeTradingThresholds` of the account's trading day; before there were any, nothing is told. */
  readonly thresholds?: ProgrammeTradingThresholds;
}

/** A second's rate that has not been reached again for so long is over. */
const quietMs = 10_000;

/**
 * `ORDER_RATE_PER_SECOND` and `ORDER_RATE_PER_DAY` when the orders and cancels of an account come near the thresholds of programme trading, from which on it counts as
 * high-frequency. A second is any 1,000 milliseconds, by what this process sends (`account.sent`). The day's count is of the account: orders of its other
 * clients count too, their cancels are not told to us. The day's is told once when it comes near and once when it is
 * reached, the second's every time. Throws XtpArgumentError.
 */
export function orderRateAlerts(account: CountedAccount, options: OrderRateOptions = {}): Observable<Alert> {
  const { share = 0.8, thresholds } = options;
  if (!(share > 0 && share <= 1)) throw new XtpArgumentError(`A share of a threshold is above 0 and up to 1, not ${share}.`);
  const report = new Reporter(options, 'account');
  const { scheduler } = report;
  return new Observable<Alert>((out) => {
    const meter = new OrderMeter(account, () => scheduler.now());
    const day = new DayLevel(report, share);
    const look = (): void => {
      const counts = meter.counts();
      const limits = thresholds ?? programmeTradingThresholds(counts.day);
      const rate = rateAlert(report, counts.perSecond, limits?.perSecond, share);
      for (const alert of [rate, ...day.alerts(counts, limits?.perDay)]) if (alert) out.next(alert);
    };
    look();
    return meter.run({ next: look, complete: () => out.complete() });
  }).pipe(resolvedAfter(quietMs, scheduler, ['ORDER_RATE_PER_SECOND']));
}

function rateAlert(report: Reporter, count: number, threshold: number | undefined, share: number): Alert | undefined {
  const level = levelOf(count, threshold, share);
  if (level === undefined) return undefined;
  return report.raised('ORDER_RATE_PER_SECOND', {
    level,
    message: `${count} orders and cancels within a second; from ${threshold!} on the account is high-frequency.`,
    messageZh: `1 秒内申报、撤单 ${count} 笔；达到 ${threshold!} 笔即认定为高频交易。`,
    details: { count, threshold: threshold! },
  });
}

/** What was told of the day's count. */
class DayLevel {
  readonly #report: Reporter;
  readonly #share: number;
  #told: AlertLevel | undefined;
  #day = 0;

  constructor(report: Reporter, share: number) {
    this.#report = report;
    this.#share = share;
  }

  alerts({ day, today }: OrderCounts, threshold: number | undefined): Alert[] {
    const found: Alert[] = [];
    if (this.#told !== undefined && day !== this.#day) {
      this.#told = undefined;
      found.push(this.#report.resolved('ORDER_RATE_PER_DAY', { message: 'Another trading day has begun.', messageZh: '新交易日已开始。' }));
    }
    const level = levelOf(today, threshold, this.#share);
    if (level !== undefined && level !== this.#told) {
      this.#told = level;
      this.#day = day;
      found.push(
        this.#report.raised('ORDER_RATE_PER_DAY', {
          level,
          message: `${today} orders and cancels today; from ${threshold!} on the account is high-frequency.`,
          messageZh: `当日申报、撤单 ${today} 笔；达到 ${threshold!} 笔即认定为高频交易。`,
          details: { count: today, threshold: threshold!, day },
        }),
      );
    }
    return found;
  }
}

function levelOf(count: number, threshold: number | undefined, share: number): AlertLevel | undefined {
  if (threshold === undefined || count < share * threshold) return undefined;
  return count >= threshold ? 'critical' : 'warning';
}
