import type { Observable } from 'rxjs';
import type { Alert } from '../alert';
/**
 * Where alerts go: an observer, `alerts(...).subscribe(sink)`. What fails in it harms neither the stream nor the process: it is a value of `failures`. Several streams may have the
 * same sink.
 */
export interface AlertSink {
    /** An alert that is to go there. */
    next(alert: Alert): void;
    /** A stream of alerts has failed, which those of `alerts` never do. */
    error(error: unknown): void;
    /** A stream of alerts has completed; others may go on. */
    complete(): void;
    /** What did not get where it should. */
    readonly failures: Observable<SinkFailure>;
}
/** What a sink could not do. */
export interface SinkFailure {
    readonly sink: 'logger' | 'callback' | 'webhook';
    /** Why: XtpWebhookError and XtpOverflowError of webhooks, else what was thrown. */
    readonly error: unknown;
    /** What it is about; empty when a stream of alerts failed. */
    readonly alerts: readonly Alert[];
    /** They will not be tried again. */
    readonly final: boolean;
}
