import { Subject, type Observable } from 'rxjs';
import type { AuditRecord } from './audit/record';

/** Something that decides nothing has failed: a gate goes on, and tells of it. `failureAlerts()` of `xtp-rx/monitor` makes alerts of them. */
export type RiskFailure =
  /** The audit threw at this record, or its promise rejected. */
  | { readonly type: 'audit'; readonly error: unknown; readonly record: AuditRecord }
  /** A rule threw over this cancel, and had no say in it. */
  | { readonly type: 'cancel'; readonly error: unknown; readonly rule: string; readonly orderXtpId: bigint };

/** The failures of a gate. Where nobody listens Node tells of the first one, as a warning: it must neither be lost nor end the process. */
export class Failures {
  readonly #failures = new Subject<RiskFailure>();
  readonly stream: Observable<RiskFailure> = this.#failures.asObservable();
  #hasWarned = false;

  tell(failure: RiskFailure): void {
    if (this.#failures.observed) {
      this.#failures.next(failure);
      return;
    }
    if (this.#hasWarned) return;
    this.#hasWarned = true;
    const reason = failure.error instanceof Error ? failure.error.message : String(failure.error);
    const what = failure.type === 'audit' ? 'Its audit' : `The rule ${failure.rule}, asked about a cancel,`;
    process.emitWarning(`${what} failed: ${reason}. (What else fails is told to observers of gate.failures alone.)`, {
      type: 'RiskGateWarning',
      code: 'XTP_RISK_FAILURE',
    });
  }

  complete(): void {
    this.#failures.complete();
  }
}
