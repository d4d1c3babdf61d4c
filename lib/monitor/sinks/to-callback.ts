import { Subject } from 'rxjs';
import type { Alert } from '../alert';
import type { AlertSink, SinkFailure } from './sink';

/** Alerts to a function. What it throws, or what its promise rejects with, is a value of `failures`. */
export function toCallback(callback: (alert: Alert) => unknown): AlertSink {
  return callingSink('callback', callback);
}

export function callingSink(sink: SinkFailure['sink'], callback: (alert: Alert) => unknown): AlertSink {
  const failures = new Subject<SinkFailure>();
  const fail = (error: unknown, alerts: readonly Alert[]): void => failures.next({ sink, error, alerts, final: true });
  const call = async (alert: Alert): Promise<void> => {
    try {
      await callback(alert);
    } catch (error) {
      fail(error, [alert]);
    }
  };
  return {
    next: (alert) => void call(alert),
    error: (error) => fail(error, []),
    complete: () => undefined,
    failures: failures.asObservable(),
  };
}
