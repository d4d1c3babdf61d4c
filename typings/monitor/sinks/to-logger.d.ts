import type { AlertSink } from './sink';
/** A logger as pino's: an object first, then a text. */
export interface AlertLogger {
    /** For what is over. */
    info(fields: object, message: string): void;
    /** For warnings. */
    warn(fields: object, message: string): void;
    /** For what is critical. */
    error(fields: object, message: string): void;
}
/** Alerts to a logger: `info` by `info`, `warning` by `warn`, `critical` by `error`, all fields beside the message. */
export declare function toLogger(logger: AlertLogger): AlertSink;
