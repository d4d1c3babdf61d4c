import type { Alert } from '../alert';
import type { AlertLevel } from '../codes';
import type { AlertSink } from './sink';
import { callingSink } from './to-callback';

/** A logger as pino's: an object first, then a text. */
export interface AlertLogger {
  /** For what is over. */
  info(fields: object, message: string): void;
  /** For warnings. */
  warn(fields: object, message: string): void;
  /** For what is critical. */
  error(fields: object, message: string): void;
}

const methods: Readonly<Record<AlertLevel, keyof AlertLogger>> = { info: 'info', warning: 'warn', critical: 'error' };

/** Alerts to a logger: `info` by `info`, `warning` by `warn`, `critical` by `error`, all fields beside the message. */
export function toLogger(logger: AlertLogger): AlertSink {
  return callingSink('logger', (alert: Alert) => {
    const { message, ...fields } = alert;
    const { title, state } = fields;
    // The logger's own time is when it was written.
    logger[methods[alert.level]]({ alert: fields }, `${title}${state === 'resolved' ? ' (resolved)' : ''}: ${message}`);
  });
}
