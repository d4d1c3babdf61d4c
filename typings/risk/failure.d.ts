import { type Observable } from 'rxjs';
import type { AuditRecord } from './audit/record';
/** Something that decides nothing has failed: a gate goes on, and tells of it. `failureAlerts()` of `xtp-rx/monitor` makes alerts of them. */
export type RiskFailure = 
/** The audit threw at this record, or its promise rejected. */
{
    readonly type: 'audit';
    readonly error: unknown;
    readonly record: AuditRecord;
}
/** A rule threw over this cancel, and had no say in it. */
 | {
    readonly type: 'cancel';
    readonly error: unknown;
    readonly rule: string;
    readonly orderXtpId: bigint;
};
/** The failures of a gate. Where nobody listens Node tells of the first one, as a warning: it must neither be lost nor end the process. */
export declare class Failures {
    #private;
    readonly stream: Observable<RiskFailure>;
    tell(failure: RiskFailure): void;
    complete(): void;
}
