import type { Alert } from '../alert';
import type { AlertSink, SinkFailure } from './sink';
/** Alerts to a function. What it throws, or what its promise rejects with, is a value of `failures`. */
export declare function toCallback(callback: (alert: Alert) => unknown): AlertSink;
export declare function callingSink(sink: SinkFailure['sink'], callback: (alert: Alert) => unknown): AlertSink;
