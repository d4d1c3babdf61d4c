import { asyncScheduler, Subject, type SchedulerLike } from 'rxjs';
import { XtpArgumentError, XtpOverflowError, XtpWebhookError } from '../../errors';
import { Alarm } from '../../operators/alarm';
import { checkMs } from '../../operators/milliseconds';
import { BackOff, type RetryOptions } from '../../session/back-off';
import type { Alert } from '../alert';
import { bytesOf, messageOf, services, type AlertLanguage, type Service, type WebhookFormat } from './formats';
import { post } from './post';
import type { AlertSink, SinkFailure } from './sink';

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
  close(options?: { readonly timeoutMs?: number }): Promise<void>;
}

/**
 * Alerts to a group robot of DingTalk, WeCom or Feishu, or to any address as JSON. What comes while a message can not be sent yet goes out as one with it: of a burst come few messages. What can not
 * be sent is tried again with longer waits, and at last told as a failure. An answer may be lost: then a message is sent twice.
 *
 * Waiting messages keep the process alive; `close` it in the end. Throws XtpArgumentError, which does not show the address.
 */
export function toWebhook(options: WebhookOptions): WebhookSink {
  return new Webhook(options);
}

const minuteMs = 60_000;

/** An alert, and how many bytes it takes of a message. */
interface Waiting {
  readonly alert: Alert;
  readonly bytes: number;
}

class Webhook implements WebhookSink {
  readonly #url: string;
  readonly #secret: string | undefined;
  readonly #format: WebhookFormat;
  readonly #service: Service;
  readonly #options: Required<
    Pick<WebhookOptions, 'language' | 'fetch' | 'timeoutMs' | 'attempts' | 'perMinute' | 'maxQueue' | 'scheduler'>
  >;
  readonly #backOff: BackOff;
  readonly #failures = new Subject<SinkFailure>();
  readonly #alarm: Alarm;
  readonly #ended = new AbortController();
  readonly #queue: Waiting[] = [];
  /** How many at the head of the queue are on their way. */
  #sending = 0;
  /** Alerts that were dropped since the last message. */
  #dropped = 0;
  #tries = 0;
  /** When the requests of the last minute were made. */
  #requests: number[] = [];
  #notBefore = 0;
  #isClosed = false;
  readonly #onEmpty: (() => void)[] = [];

  constructor(options: WebhookOptions) {
    const { url, format, secret, language = 'zh', fetch = globalThis.fetch, timeoutMs = 5000, retry } = options;
    const { attempts = 5, perMinute = 20, maxQueue = 500, scheduler = asyncScheduler } = options;
    this.#service = checkedService(format, secret);
    this.#url = checkedUrl(url);
    this.#secret = secret;
    this.#format = format;
    checkMs(timeoutMs, 'toWebhook');
    for (const [name, value] of Object.entries({ attempts, perMinute, maxQueue })) {
      if (!(Number.isInteger(value) && value > 0))
        throw new XtpArgumentError(`${name} of a webhook must be a whole number above 0, not ${value}.`);
    }
    this.#options = { language, fetch, timeoutMs, attempts, perMinute, maxQueue, scheduler };
    this.#backOff = new BackOff(retry);
    this.#alarm = new Alarm(scheduler, () => void this.#send());
  }

  readonly failures = this.#failures.asObservable();

  next(alert: Alert): void {
    if (this.#isClosed) {
      this.#fail(new XtpWebhookError('The sink is closed.', undefined, undefined, true), [alert]);
      return;
    }
    try {
      this.#queue.push({ alert, bytes: bytesOf(this.#format, alert, this.#options.language) });
    } catch (error) {
      this.#fail(error, [alert]); // what somebody made by hand may not be plain data
      return;
    }
    if (this.#queue.length > this.#options.maxQueue) this.#drop();
    this.#plan();
  }

  error(error: unknown): void {
    this.#failures.next({ sink: 'webhook', error, alerts: [], final: true });
  }

  complete(): void {
    // other streams may go on
  }

  async close({ timeoutMs = 10_000 }: { readonly timeoutMs?: number } = {}): Promise<void> {
    if (this.#isClosed) return;
    this.#isClosed = true;
    if (this.#queue.length > 0) {
      await new Promise<void>((resolve) => {
        const timer = this.#options.scheduler.schedule(() => resolve(), timeoutMs);
        this.#onEmpty.push(() => {
          timer.unsubscribe();
          resolve();
        });
      });
    }
    this.#alarm.unsubscribe();
    const left = this.#queue.splice(0).map(({ alert }) => alert);
    this.#sending = 0;
    if (left.length > 0)
      this.#fail(new XtpWebhookError('The sink was closed before they could be sent.', undefined, undefined, true), left);
    this.#ended.abort();
    this.#failures.complete();
  }

  /** When the next message goes out. */
  #plan(): void {
    if (this.#sending > 0 || this.#alarm.isSet || this.#ended.signal.aborted) return;
    if (this.#queue.length === 0) {
      for (const resolve of this.#onEmpty.splice(0)) resolve();
      return;
    }
    const { scheduler, perMinute } = this.#options;
    const now = scheduler.now();
    this.#requests = this.#requests.filter((at) => now - at < minuteMs);
    const room = this.#requests.length < perMinute ? now : this.#requests.at(-perMinute)! + minuteMs;
    // Also without a wait it is later: what comes in this turn goes along.
    this.#alarm.set(Math.max(room, this.#notBefore) - now);
  }

  async #send(): Promise<void> {
    const { scheduler, language, fetch, timeoutMs } = this.#options;
    const batch = this.#batch();
    this.#sending = batch.length;
    const dropped = this.#dropped;
    const now = scheduler.now();
    this.#requests.push(now);
    this.#tries++;
    const message = messageOf(this.#format, batch, language, dropped);
    const request = this.#service.request(this.#url, message, this.#secret, now);
    const redact = (text: string): string => redacted(text, this.#url, this.#secret);
    try {
      await post(request, { fetch, timeoutMs, scheduler, service: this.#service, redact, signal: this.#ended.signal });
      this.#dropped -= dropped;
      this.#done(batch.length);
    } catch (error) {
      this.#notSent(error as XtpWebhookError, batch);
    }
    this.#sending = 0;
    this.#plan();
  }

  #notSent(error: XtpWebhookError, batch: readonly Alert[]): void {
    if (this.#ended.signal.aborted) return; // told by close
    const final = error.final || this.#tries >= this.#options.attempts;
    this.#failures.next({ sink: 'webhook', error, alerts: batch, final });
    if (final) {
      this.#done(batch.length);
      return;
    }
    const wait = error.serviceCode === undefined ? 0 : minuteMs; // it said that there were too many
    this.#notBefore = this.#options.scheduler.now() + Math.max(wait, this.#backOff.next());
  }

  #done(count: number): void {
    if (this.#ended.signal.aborted) return;
    this.#queue.splice(0, count);
    this.#tries = 0;
    this.#backOff.reset();
    this.#notBefore = 0;
  }

  /** As many of those that wait as fit into a message, one at least. */
  #batch(): Alert[] {
    let size = 100; // for what was dropped
    const count = this.#queue.findIndex(({ bytes }, i) => {
      size += bytes;
      return i > 0 && size > this.#service.maxBytes;
    });
    return (count < 0 ? this.#queue : this.#queue.slice(0, count)).map(({ alert }) => alert);
  }

  /** The oldest that is not on its way. */
  #drop(): void {
    const oldest = this.#queue.splice(this.#sending, 1).map(({ alert }) => alert);
    this.#dropped++;
    this.#fail(new XtpOverflowError(`More than ${this.#options.maxQueue} alerts wait for the webhook.`), oldest);
  }

  #fail(error: unknown, alerts: readonly Alert[]): void {
    this.#failures.next({ sink: 'webhook', error, alerts, final: true });
  }
}

function checkedUrl(url: string): string {
  // Not its own error: it shows the address.
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
    throw new XtpArgumentError('The url of a webhook must be an address of http or https.');
  return url;
}

function checkedService(format: WebhookFormat, secret: string | undefined): Service {
  if (!Object.hasOwn(services, format))
    throw new XtpArgumentError(`The format of a webhook is one of ${Object.keys(services).join(', ')}.`);
  const service = services[format];
  if (secret !== undefined && !service.canSign) throw new XtpArgumentError(`Webhooks of ${format} have no secret.`);
  return service;
}

/** Without any part of the address that may be a token, and without the secret. */
function redacted(text: string, url: string, secret: string | undefined): string {
  const { pathname, searchParams } = new URL(url);
  const secrets = [
    ...searchParams.values(),
    ...pathname.split('/').filter((part) => part.length >= 16),
    ...(secret === undefined ? [] : [secret]),
  ];
  return secrets.filter((each) => each !== '').reduce((shown, each) => shown.replaceAll(each, '***'), text);
}
