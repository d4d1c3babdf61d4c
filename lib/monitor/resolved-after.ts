import type { MonoTypeOperatorFunction, SchedulerLike } from 'rxjs';
import { Alarm } from '../operators/alarm';
import { operate } from '../operators/operate';
import type { Alert } from './alert';
import type { AlertCode } from './codes';

/** Says of alerts of these codes, which only ever happen and are never said to be over, that they have not happened for a while. Memory: one entry for each that is raised. */
export function resolvedAfter(ms: number, scheduler: SchedulerLike, codes: readonly AlertCode[]): MonoTypeOperatorFunction<Alert> {
  return operate<Alert, Alert>((out) => {
    const raised = new Map<string, { alert: Alert; due: number }>();
    const look = (): void => {
      const now = scheduler.now();
      for (const [id, { alert, due }] of [...raised]) {
        if (due > now) continue;
        raised.delete(id);
        out.next(over(alert, ms, now));
      }
      const next = Math.min(...[...raised.values()].map(({ due }) => due));
      if (next < Infinity && !out.closed) alarm.set(next - now);
    };
    const alarm = new Alarm(scheduler, look);
    return {
      next: (alert) => {
        if (codes.includes(alert.code)) {
          raised.set(alert.id, { alert, due: scheduler.now() + ms });
          if (!alarm.isSet) alarm.set(ms);
        }
        out.next(alert);
      },
      teardown: alarm,
    };
  });
}

function over(alert: Alert, ms: number, time: number): Alert {
  const seconds = ms / 1000;
  return {
    ...alert,
    state: 'resolved',
    level: 'info',
    time,
    message: `It has not happened again for ${seconds} s.`,
    messageZh: `${seconds} 秒内未再发生。`,
  };
}
