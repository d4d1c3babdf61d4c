import { catchError, of, type Observable } from 'rxjs';
import { Reporter, type Alert, type WatchOptions } from './alert';

/** A source that fails is itself an alert, and ends alone: the others go on. */
export function guarded(what: string, alerts: Observable<Alert>, options: WatchOptions): Observable<Alert> {
  const report = new Reporter(options, what);
  return alerts.pipe(
    catchError((error: unknown) => {
      const text = error instanceof Error ? error.message : String(error);
      return of(
        report.raised('MONITOR_FAILED', {
          key: what,
          message: `${what} is not watched any more: ${text}`,
          messageZh: `${what} 的监控已失效：${text}`,
          details: { what },
        }),
      );
    }),
  );
}
