import { type SchedulerLike } from 'rxjs';
import { type RetryOptions } from '../../session/back-off';
import { type AlertLanguage, type WebhookFormat } from './formats';
import type { AlertSink } from './sink';
/** For `toWebhook`. */
export interface WebhookOptions {
    /** The robot's address, with its token. Never printed. */
    readonly url: string;
    /** `json`: all alerts of a message as `{ alerts, dropped }`; any answer of 200 to 299 is right. */
    readonly format: WebhookFormat;
    /** For the signature of DingTalk (加签) and Feishu (签名校验); the others have none. Never printed. */
    readonly secret?: string;
    /** Of messages. Default `zh`. */
    readonly language?: AlertLanguage;
    /** Default: that of Node. */
    readonly fetch?: typeof globalThis.fetch;
    /** How long an answer may take. Default 5,000. */
    readonly timeoutMs?: number;
    /** The waits between tries. Default: 1 s, and twice as long each time. */
    readonly retry?: RetryOptions;
    /** How often a message is tried at most. Default 5. */
    readonly attempts?: number;
    /** Requests a minute at most, tries included. Default 20, what DingTalk and WeCom allow a robot; DingTalk takes nothing for ten minutes from one that sends more. */
    readonly perMinute?: number;
    /** How many alerts may wait; the oldest are dropped for newer ones. Default 500. */
    readonly maxQueue?: number;
    /** Its `now()` is epoch milliseconds: signatures hold it. Default: asyncScheduler. */
    readonly scheduler?: SchedulerLike;
}
/** A sink that sends messages. */
export interface WebhookSink extends AlertSink {
    /** Waits until everything has been sent or given up, at most so many milliseconds (default 10,000), and ends the sink. Nothing is taken any more. Never rejects. */
    close(options?: {
        readonly timeoutMs?: number;
    }): Promise<void>;
}
/**
 * Alerts to a group robot of DingTalk, WeCom or Feishu, or to any address as JSON. What comes while a message can not be sent yet goes out as one with it: of a burst come few messages. What can not
 * be sent is tried again with longer waits, and at last told as a failure. An answer may be lost: then a message is sent twice.
 *
 * Waiting messages keep the process alive; `close` it in the end. Throws XtpArgumentError, which does not show the address.
 */
export declare function toWebhook(options: WebhookOptions): WebhookSink;
