import { createHmac } from 'node:crypto';
import type { Alert } from '../alert';
import type { AlertLevel } from '../codes';

/** Who is written to: a group robot of DingTalk (钉钉), WeCom (企业微信) or Feishu (飞书), or anybody by plain JSON. */
export type WebhookFormat = 'dingtalk' | 'wecom' | 'feishu' | 'json';

/** The language of messages; JSON has both always. */
export type AlertLanguage = 'zh' | 'en' | 'both';

/** An HTTP request that is to be made. */
export interface WebhookRequest {
  readonly url: string;
  readonly body: string;
}

/** What is to be said. */
export interface Message {
  readonly text: string;
  readonly alerts: readonly Alert[];
  /** So many before these found no room in the queue. */
  readonly dropped: number;
}

/** How a service wants its messages, and how it answers. */
export interface Service {
  /** The most that a message may have, bytes of UTF-8: below what the service takes, since there is more in a request than its text. */
  readonly maxBytes: number;
  readonly canSign: boolean;
  /** `now`: epoch milliseconds. */
  request(url: string, message: Message, secret: string | undefined, now: number): WebhookRequest;
  /** The service's code and text of a refusal; undefined when it took the message. */
  refusal(reply: unknown): { readonly code: number; readonly text: string } | undefined;
  /** Its codes for a message that came too soon after others, or while the service is busy. */
  readonly tooMany: readonly number[];
}

function hmac(key: string, text: string): string {
  return createHmac('sha256', key).update(text).digest('base64');
}

function refusalBy(codeName: string, textName: string): Service['refusal'] {
  return (reply) => {
    const fields = typeof reply === 'object' && reply !== null ? (reply as Readonly<Record<string, unknown>>) : {};
    const { [codeName]: code, [textName]: text } = fields;
    if (code === 0) return undefined;
    return { code: typeof code === 'number' ? code : NaN, text: typeof text === 'string' ? text : 'not an answer of the service' };
  };
}

export const services: Readonly<Record<WebhookFormat, Service>> = {
  dingtalk: {
    maxBytes: 16_000, // of 20,000
    canSign: true,
    request: (url, { text, alerts }, secret, now) => {
      const to = new URL(url);
      if (secret !== undefined) {
        to.searchParams.set('timestamp', `${now}`);
        to.searchParams.set('sign', hmac(secret, `${now}\n${secret}`));
      }
      return { url: to.href, body: JSON.stringify({ msgtype: 'markdown', markdown: { title: headline(alerts), text } }) };
    },
    refusal: refusalBy('errcode', 'errmsg'),
    tooMany: [-1, 130101, 410100],
  },
  wecom: {
    maxBytes: 4_000, // of 4,096
    canSign: false,
    request: (url, { text }) => ({ url, body: JSON.stringify({ msgtype: 'markdown', markdown: { content: text } }) }),
    refusal: refusalBy('errcode', 'errmsg'),
    tooMany: [-1, 45009],
  },
  feishu: {
    maxBytes: 16_000, // of 20 KiB for the whole request
    canSign: true,
    request: (url, { text }, secret, now) => {
      const timestamp = `${Math.floor(now / 1000)}`;
      const signed = secret === undefined ? {} : { timestamp, sign: hmac(`${timestamp}\n${secret}`, '') };
      return { url, body: JSON.stringify({ ...signed, msg_type: 'text', content: { text } }) };
    },
    refusal: refusalBy('code', 'msg'),
    tooMany: [11232, 9499],
  },
  json: {
    maxBytes: 64_000,
    canSign: false,
    request: (url, { alerts, dropped }) => ({ url, body: JSON.stringify({ alerts, dropped }) }),
    refusal: () => undefined,
    tooMany: [],
  },
};

/** How many bytes an alert takes of a message. */
export function bytesOf(format: WebhookFormat, alert: Alert, language: AlertLanguage): number {
  return Buffer.byteLength(format === 'json' ? JSON.stringify(alert) : paragraph(format, alert, language)) + 2;
}

/** What a message says of its alerts, no longer than the service takes. */
export function messageOf(format: WebhookFormat, alerts: readonly Alert[], language: AlertLanguage, dropped: number): Message {
  const missing =
    dropped === 0 ? [] : [inWords(language, `${dropped} alerts before these were dropped.`, `此前有 ${dropped} 条告警被丢弃。`)];
  const text = [...missing, ...alerts.map((alert) => paragraph(format, alert, language))].join('\n\n');
  return { text: clipped(text, services[format].maxBytes), alerts, dropped };
}

const names: Readonly<Record<AlertLevel, readonly [en: string, zh: string]>> = {
  info: ['INFO', '提示'],
  warning: ['WARNING', '警告'],
  critical: ['CRITICAL', '严重'],
};

function paragraph(format: WebhookFormat, alert: Alert, language: AlertLanguage): string {
  const { level, state, title, titleZh, message, messageZh, source, repeats, time } = alert;
  const [en, zh] = state === 'resolved' ? ['RESOLVED', '已恢复'] : names[level];
  const heading = inWords(language, `[${en}] ${title}`, `【${zh}】${titleZh}`);
  const repeated = repeats === 0 ? '' : inWords(language, ` (${repeats} more held back)`, `（期间另有 ${repeats} 次）`);
  const clock = new Date(time + 8 * 3_600_000).toISOString().replace('T', ' ').slice(0, 19);
  const said = `${inWords(language, message, messageZh)}${repeated}`;
  const from = `${source} · ${clock}`;
  if (format === 'feishu' || format === 'json') return `${heading}\n${said}\n${from}`;
  // Markdown: what others wrote must not be taken for it.
  return `**${escaped(heading)}**\n\n${escaped(said)}\n\n> ${escaped(from)}`;
}

function inWords(language: AlertLanguage, en: string, zh: string): string {
  return language === 'both' ? `${zh} / ${en}` : language === 'zh' ? zh : en;
}

const wide: Readonly<Record<string, string>> = { '*': '＊', '`': '｀', '[': '［', ']': '］', '<': '＜', '>': '＞', '#': '＃' };

function escaped(text: string): string {
  return text.replaceAll(/[*`[\]<>#]/g, (mark) => wide[mark]!);
}

/** No longer than so many bytes of UTF-8. */
function clipped(text: string, maxBytes: number): string {
  if (Buffer.byteLength(text) <= maxBytes) return text;
  const cut = Buffer.from(text)
    .subarray(0, maxBytes - 3)
    .toString();
  return `${cut.replace(/\uFFFD+$/, '')}…`;
}

/** What the list of chats shows. */
function headline(alerts: readonly Alert[]): string {
  const [first] = alerts;
  return `${first?.titleZh ?? ''}${alerts.length > 1 ? ` 等 ${alerts.length} 条` : ''}`;
}
