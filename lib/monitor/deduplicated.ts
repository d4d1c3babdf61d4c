import { asyncScheduler, type MonoTypeOperatorFunction, type SchedulerLike } from 'rxjs';
import { XtpArgumentError } from '../errors';
import { Alarm } from '../operators/alarm';
import { operate } from '../operators/operate';
import type { Alert } from './alert';
import { alertCodes, type AlertLevel } from './codes';

/** For `deduplicated`. */
export interface DeduplicationOptions {
  /** An alert is not told again for so many milliseconds; more than 0. Default 60,000. */
  readonly repeatMs?: number;
  /** Default: asyncScheduler. */
  readonly scheduler?: SchedulerLike;
}

/** What was told of one id, and what was not. */
interface Told {
  /** When it was told to be raised last. */
  at: number;
  level: AlertLevel;
  state: Alert['state'];
  /** Whether it will be told that it is over. */
  readonly resolves: boolean;
  /** Not told since then. */
  suppressed: number;
  /** Of something that can be over: it was told to be over and is not. To be told when the time is. */
  waiting: Alert | undefined;
}

const severity: Readonly<Record<AlertLevel, number>> = { info: 0, warning: 1, critical: 2 };
/** So many times `repeatMs` after it was told last, it is forgotten what was held back of an alert that can not be resolved. */
const keptFor = 60;

/**
 * Tells the same (`id`) once in `repeatMs`. The next alert says by `repeats` how many were held back; one of a higher level is not held back. That something is over is told
 * at once, if it was told that it was not. What breaks again within the time after it was raised is told when the time is over, if it is broken still: so what flaps
 * does not flood, and the last word of every id is true.
 *
 * Memory: one entry for each id of the last hour (60 times `repeatMs`). Throws XtpArgumentError for a time that is none.
 */
export function deduplicated({
  repeatMs = 60_000,
  scheduler = asyncScheduler,
}: DeduplicationOptions = {}): MonoTypeOperatorFunction<Alert> {
  if (!(repeatMs > 0 && Number.isFinite(repeatMs))) throw new XtpArgumentError(`repeatMs must be above 0, not ${repeatMs}.`);
  return operate<Alert, Alert>((out) => {
    const all = new Map<string, Told>();
    let cleanedAt = scheduler.now();

    const tell = (alert: Alert, repeats: number): void => {
      const { id, code, state, level } = alert;
      const now = scheduler.now();
      all.set(id, { at: now, level, state, resolves: alertCodes[code].resolves, suppressed: 0, waiting: undefined });
      out.next({ ...alert, repeats });
    };
    const raise = (alert: Alert): void => {
      const told = all.get(alert.id);
      const isDue = !told || scheduler.now() - told.at >= repeatMs || severity[alert.level] > severity[told.level];
      if (isDue) {
        tell(alert, told?.suppressed ?? 0);
        return;
      }
      told.suppressed++;
      if (told.state === 'raised') return;
      told.waiting = alert;
      plan();
    };
    const resolve = (alert: Alert): void => {
      const told = all.get(alert.id);
      if (!told) return;
      told.waiting = undefined;
      if (told.state === 'resolved') return;
      told.state = 'resolved';
      const repeats = told.suppressed;
      told.suppressed = 0;
      out.next({ ...alert, repeats });
    };
    const tellWaiting = (): void => {
      for (const told of [...all.values()]) {
        // The one that waits is among those that were held back.
        if (told.waiting && told.at + repeatMs <= scheduler.now()) tell(told.waiting, told.suppressed - 1);
      }
      if (!out.closed) plan();
    };
    const plan = (): void => {
      const dues = [...all.values()].flatMap(({ waiting, at }) => (waiting ? [at + repeatMs] : []));
      if (dues.length > 0) alarm.set(Math.min(...dues) - scheduler.now());
    };
    const alarm = new Alarm(scheduler, tellWaiting);
    const clean = (): void => {
      const now = scheduler.now();
      if (now - cleanedAt < repeatMs) return;
      cleanedAt = now;
      for (const [id, { at, state, resolves, suppressed, waiting }] of all) {
        const isOpen = waiting !== undefined || (state === 'raised' && resolves);
        const keptMs = suppressed > 0 ? keptFor * repeatMs : repeatMs;
        if (!isOpen && now - at >= keptMs) all.delete(id);
      }
    };

    return {
      next: (alert) => {
        clean();
        if (alert.state === 'raised') raise(alert);
        else resolve(alert);
      },
      teardown: alarm,
    };
  });
}
