import type { SchedulerLike } from 'rxjs';
import { XtpWebhookError } from '../../errors';
import type { Service, WebhookRequest } from './formats';

/** A reply that is longer is no reply of these services. */
const longestReply = 64 * 1024;

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
export async function post(request: WebhookRequest, terms: PostTerms): Promise<void> {
  const answer = await answerOf(request, terms);
  const refusal = refusalOf(answer, terms);
  if (refusal) throw refusal;
}

interface Answer {
  readonly status: number;
  readonly text: string;
}

/** What `fetch` says of a failure may hold the address; the code of the system's error does not. */
async function answerOf({ url, body }: WebhookRequest, { fetch, timeoutMs, scheduler, signal }: PostTerms): Promise<Answer> {
  const ended = new AbortController();
  const abort = (): void => ended.abort();
  signal.addEventListener('abort', abort);
  const late = new AbortController();
  const timer = scheduler.schedule(() => {
    late.abort();
    abort();
  }, timeoutMs);
  const aborted = new Promise<never>((_, reject) => {
    ended.signal.addEventListener('abort', () => reject(new Error('aborted')));
  });
  const exchange = async (): Promise<Answer> => {
    const headers = { 'content-type': 'application/json; charset=utf-8' };
    const response = await fetch(url, { method: 'POST', headers, body, signal: ended.signal, redirect: 'error' });
    return { status: response.status, text: await textIn(response) };
  };
  try {
    return await Promise.race([exchange(), aborted]);
  } catch (error) {
    if (late.signal.aborted) throw new XtpWebhookError(`The webhook has not answered within ${timeoutMs} ms.`, undefined, undefined, false);
    if (signal.aborted) throw new XtpWebhookError('The sink was closed before the webhook answered.', undefined, undefined, true);
    throw new XtpWebhookError(`The webhook can not be reached (${systemCodeOf(error)}).`, undefined, undefined, false);
  } finally {
    timer.unsubscribe();
    signal.removeEventListener('abort', abort);
  }
}

async function textIn(response: Response): Promise<string> {
  if (!response.body) return '';
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    bytes += chunk.byteLength;
    if (bytes > longestReply) return ''; // which cancels the rest
    text += decoder.decode(chunk, { stream: true });
  }
  return text;
}

function systemCodeOf(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined;
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : undefined;
  return typeof code === 'string' ? code : 'no connection';
}

function refusalOf({ status, text }: Answer, { service, redact }: PostTerms): XtpWebhookError | undefined {
  const isTaken = status >= 200 && status < 300;
  const refusal = service.refusal(parsed(text));
  if (isTaken && !refusal) return undefined;
  const code = refusal === undefined || Number.isNaN(refusal.code) ? undefined : refusal.code;
  const mayWork = (code !== undefined && service.tooMany.includes(code)) || status === 408 || status === 429 || status >= 500;
  const said = refusal && code !== undefined ? `${redact(refusal.text).slice(0, 200)} (code ${code})` : 'no answer of the service';
  return new XtpWebhookError(`The webhook has refused the message: ${said}, HTTP status ${status}.`, status, code, !mayWork);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
