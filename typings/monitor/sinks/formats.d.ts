import type { Alert } from '../alert';
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
    refusal(reply: unknown): {
        readonly code: number;
        readonly text: string;
    } | undefined;
    /** Its codes for a message that came too soon after others, or while the service is busy. */
    readonly tooMany: readonly number[];
}
export declare const services: Readonly<Record<WebhookFormat, Service>>;
/** How many bytes an alert takes of a message. */
export declare function bytesOf(format: WebhookFormat, alert: Alert, language: AlertLanguage): number;
/** What a message says of its alerts, no longer than the service takes. */
export declare function messageOf(format: WebhookFormat, alerts: readonly Alert[], language: AlertLanguage, dropped: number): Message;
