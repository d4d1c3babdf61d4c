import type { SchedulerLike } from 'rxjs';
import type { Service, WebhookRequest } from './formats';
/** How a message is sent. */
export interface PostTerms {
    readonly fetch: typeof globalThis.fetch;
    readonly timeoutMs: number;
    readonly scheduler: SchedulerLike;
    readonly service: Service;
    /** Taken out of what the service says. */
    readonly redact: (text: string) => string;
    /** Ends the request. */
    readonly signal: AbortSignal;
}
/** Sends a message. Rejects with XtpWebhookError alone, without anything that the address or the secret says. */
export declare function post(request: WebhookRequest, terms: PostTerms): Promise<void>;
