import { endWith, ignoreElements, interval, takeUntil, type Observable } from 'rxjs';
import { XtpArgumentError } from '../../errors';
import type { ConnectionCounters } from '../../native/connection';
import { checkMs } from '../../operators/milliseconds';
import { operate } from '../../operators/operate';
import { Reporter, type Alert, type WatchOptions } from '../alert';

/** What is read of a client: its counters, and when it is closed. */
export interface CountingClient {
  readonly notices: Observable<unknown>;
  /** Of a closed client all are 0. */
  counters(): Pick<ConnectionCounters, 'ringBytes' | 'usedBytes'>;
}

/** For `ringAlerts`. */
export interface RingOptions extends WatchOptions {
  /** From which part of the ring on, above 0 and up to 1. Default 0.5. */
  readonly share?: number;
  /** How often it is looked at, milliseconds. Default 1,000. */
  readonly everyMs?: number;
}

/**
 * `SLOW_CONSUMER` when so much of a client's ring waits for this thread: before anything is lost. Resolved when it is less than half of that. It is looked at by a timer, which comes before the events that have waited meanwhile.
 * Completes when the client is closed. Throws XtpArgumentError.
 */
export function ringAlerts(client: CountingClient, options: RingOptions = {}): Observable<Alert> {
  const { share = 0.5, everyMs = 1000 } = options;
  if (!(share > 0 && share <= 1)) throw new XtpArgumentError(`A share of the ring is above 0 and up to 1, not ${share}.`);
  checkMs(everyMs, 'ringAlerts');
  const report = new Reporter(options, 'client');
  return interval(everyMs, report.scheduler).pipe(
    operate<number, Alert>((out) => {
      let isRaised = false;
      return {
        next: () => {
          const { ringBytes, usedBytes } = client.counters();
          const used = ringBytes > 0 ? usedBytes / ringBytes : 0;
          if (!isRaised && used >= share) out.next(full(report, used, ringBytes));
          if (isRaised && used < share / 2) out.next(report.resolved('SLOW_CONSUMER', room));
          isRaised = used >= (isRaised ? share / 2 : share);
        },
      };
    }),
    takeUntil(client.notices.pipe(ignoreElements(), endWith(undefined))),
  );
}

const room = { key: 'ring', message: 'The ring has room again.', messageZh: '事件环已恢复空闲。' };

function full(report: Reporter, used: number, ringBytes: number): Alert {
  const percent = Math.round(used * 100);
  return report.raised('SLOW_CONSUMER', {
    key: 'ring',
    message: `${percent} % of the ring wait for this program: it is too slow.`,
    messageZh: `事件环已用 ${percent}%，程序处理过慢。`,
    details: { percent, ringBytes },
  });
}
