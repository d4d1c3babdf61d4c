import { catchError, map, of, type Observable } from 'rxjs';
import { Reporter, type Alert, type WatchOptions } from '../alert';

/**
 * `FAILURE` for every value of a stream of failures, and for its error, with which it ends. A failure is an error, or has one as `error`. Give it what your program cannot go on
 * with, and the `failures` of sinks other than the one that is to tell of them.
 */
export function failureAlerts(options: WatchOptions = {}): (failures: Observable<unknown>) => Observable<Alert> {
  const report = new Reporter(options, 'program');
  return (failures) =>
    failures.pipe(
      map((failure) => failed(report, failure)),
      catchError((error: unknown) => of(failed(report, error))),
    );
}

function failed(report: Reporter, failure: unknown): Alert {
  const error = errorIn(failure);
  const code = codeOf(error);
  const text = error instanceof Error ? error.message : String(error);
  return report.raised('FAILURE', {
    key: code,
    message: `${code}: ${text}`,
    messageZh: `${code}：${text}`,
    details: { error: code },
  });
}

function errorIn(failure: unknown): unknown {
  return typeof failure === 'object' && failure !== null && 'error' in failure ? failure.error : failure;
}

/** The stable code where there is one. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}
