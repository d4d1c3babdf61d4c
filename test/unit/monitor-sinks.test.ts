/** Where alerts go, by a loopback HTTP server that answers as the test says. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inspect } from 'node:util';
import { pino } from 'pino';
import { firstValueFrom, throwError, timeout } from 'rxjs';
import type { TestScheduler } from 'rxjs/testing';
import { XtpArgumentError, XtpOverflowError, XtpWebhookError } from '../../lib/errors';
import { toCallback, toLogger, toWebhook, type Alert, type SinkFailure, type WebhookOptions } from '../../lib/monitor';
import { alert } from './support/alerts';
import { startingAt } from './support/quotes';
import { advance, stillScheduler, timers } from './support/time';

const start = Date.parse('2026-01-05T10:00:00+08:00');
const token = 'token-of-nobody-0123456789';
const secret = 'SEC-of-nobody';

interface Received {
  readonly url: URL;
  readonly body: Readonly<Record<string, unknown>>;
}

/** An HTTP server whose answers the test chooses. */
class Robot {
  readonly received: Received[] = [];
  /** What it answers, in turn; the last one for ever. Undefined: nothing at all. */
  answers: ((() => { status?: number; body: string }) | undefined)[] = [() => ({ body: '{"errcode":0,"errmsg":"ok"}' })];
  readonly #server: Server;

  constructor() {
    this.#server = createServer((request, response) => {
      void this.#read(request).then(() => {
        const answer = this.answers.length > 1 ? this.answers.shift() : this.answers[0];
        if (!answer) return;
        const { status = 200, body } = answer();
        response.writeHead(status, status === 302 ? { location: 'http://127.0.0.1:1/elsewhere' } : {}).end(body);
      });
    });
  }

  async #read(request: IncomingMessage): Promise<void> {
    let text = '';
    for await (const chunk of request) text += String(chunk);
    this.received.push({ url: new URL(request.url!, 'http://robot'), body: JSON.parse(text) as Received['body'] });
  }

  async open(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/robot/send?access_token=${token}`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}

let robot: Robot;
let url: string;
let still: TestScheduler;
const sinks: ReturnType<typeof toWebhook>[] = [];

beforeEach(async () => {
  robot = new Robot();
  url = await robot.open();
  still = stillScheduler();
});
afterEach(async () => {
  for (const sink of sinks.splice(0)) {
    const closed = sink.close({ timeoutMs: 1 });
    advance(still, 1);
    await closed;
  }
  await robot.close();
  expect(timers(still)).toBe(0);
});

function webhook(options: Partial<WebhookOptions> = {}) {
  const sink = toWebhook({ url, format: 'dingtalk', scheduler: startingAt(start, still), retry: { jitter: 0 }, ...options });
  sinks.push(sink);
  const failures: SinkFailure[] = [];
  sink.failures.subscribe((failure) => failures.push(failure));
  return { sink, failures };
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Waits for what comes over the network, turn by turn; only a broken test waits long. */
async function until(condition: () => boolean): Promise<void> {
  const end = performance.now() + 5000;
  while (!condition()) {
    if (performance.now() > end) throw new Error('it never came');
    await turn();
  }
}

/** Lets time pass, and gives what the robot receives then. */
async function arrival(ms = 0): Promise<Received> {
  const before = robot.received.length;
  advance(still, ms);
  await until(() => {
    advance(still, 0); // a message waits for the answer to the one before
    return robot.received.length > before;
  });
  return robot.received.at(-1)!;
}

/** Nothing is on its way and nothing waits. */
async function idle(): Promise<void> {
  await until(() => timers(still) === 0);
  await turn();
}

/** The sink has handled what was answered: it has planned what comes next, or has nothing more to do. */
async function failureOf(sink: ReturnType<typeof toWebhook>, action: () => void): Promise<SinkFailure> {
  const next = firstValueFrom(sink.failures.pipe(timeout(5000)));
  action();
  const failure = await next;
  await Promise.resolve(); // it goes on behind its await
  return failure;
}

/** Everything of values that could end in a log. */
const printed = (...values: unknown[]): string =>
  values.map((value) => `${inspect(value, { depth: 20, showHidden: true, getters: true })}\n${(value as Error).stack ?? ''}`).join('\n');

describe('toWebhook', () => {
  test('DingTalk: markdown, with the signature in the query', async () => {
    const { sink } = webhook({ secret });
    sink.next(alert({ time: start, message: 'no <@all> [x](y)', messageZh: '发生 <@all> [x](y)', repeats: 3 }));
    const { url: to, body } = await arrival();
    const sign = createHmac('sha256', secret).update(`${start}\n${secret}`).digest('base64');
    expect(Object.fromEntries(to.searchParams)).toEqual({ access_token: token, timestamp: `${start}`, sign });
    expect(body).toEqual({
      msgtype: 'markdown',
      markdown: {
        title: '委托被拒',
        text: '**【警告】委托被拒**\n\n发生 ＜@all＞ ［x］(y)（期间另有 3 次）\n\n> a · 2026-01-05 10:00:00',
      },
    });
  });

  test('WeCom: markdown, in English', async () => {
    const { sink } = webhook({ format: 'wecom', language: 'en' });
    sink.next(alert({ time: start, state: 'resolved' }));
    expect((await arrival()).body).toEqual({
      msgtype: 'markdown',
      markdown: { content: '**［RESOLVED］ Order rejected**\n\nit happened\n\n> a · 2026-01-05 10:00:00' },
    });
  });

  test('Feishu: text, with timestamp and sign in the body', async () => {
    robot.answers = [() => ({ body: '{"code":0,"msg":"success"}' })];
    const { sink, failures } = webhook({ format: 'feishu', secret, language: 'both' });
    sink.next(alert({ time: start }));
    const timestamp = `${start / 1000}`;
    expect((await arrival()).body).toEqual({
      timestamp,
      sign: createHmac('sha256', `${timestamp}\n${secret}`).update('').digest('base64'),
      msg_type: 'text',
      content: { text: '【警告】委托被拒 / [WARNING] Order rejected\n发生了 / it happened\na · 2026-01-05 10:00:00' },
    });
    await sink.close();
    expect(failures).toEqual([]);
  });

  test('JSON: the alerts themselves; any answer of 2xx is right', async () => {
    robot.answers = [() => ({ status: 204, body: '' })];
    const { sink, failures } = webhook({ format: 'json' });
    const both = [alert({ source: 'a' }), alert({ source: 'b' })];
    for (const each of both) sink.next(each);
    expect((await arrival()).body).toEqual({ alerts: both, dropped: 0 });
    await sink.close();
    expect(failures).toEqual([]);
  });

  test('twenty messages a minute, then one with all that waited', async () => {
    const { sink, failures } = webhook({ format: 'json' });
    for (let i = 0; i < 20; i++) {
      sink.next(alert({ source: `${i}` }));
      await arrival();
      await idle();
    }
    for (let i = 20; i < 60; i++) sink.next(alert({ source: `${i}` }));
    advance(still, 59_999);
    expect(robot.received.length).toBe(20);
    const { body } = await arrival(1);
    expect((body['alerts'] as Alert[]).map(({ source }) => source)).toEqual(Array.from({ length: 40 }, (_, i) => `${i + 20}`));
    expect(failures).toEqual([]);
  });

  test('what does not fit into a message goes with the next one', async () => {
    const { sink } = webhook({ format: 'wecom' });
    const text = '长'.repeat(400); // 1,200 bytes
    for (let i = 0; i < 5; i++) sink.next(alert({ source: `${i}`, messageZh: text }));
    sink.next(alert({ source: 'long', messageZh: '长'.repeat(4000) }));
    const sizes: number[] = [];
    const sources: string[] = [];
    for (let i = 0; i < 3; i++) {
      const { markdown } = (await arrival()).body as { markdown: { content: string } };
      sizes.push(Buffer.byteLength(markdown.content));
      sources.push(...[...markdown.content.matchAll(/> (\S+)/g)].map(([, source]) => source!));
    }
    await idle();
    for (const size of sizes) expect(size).toBeLessThanOrEqual(4096);
    expect(sources).toEqual(['0', '1', '2', '3', '4']); // of the long one all is said but its end
    expect(robot.received.length).toBe(3);
  });

  test('an errcode is a failure: too many are tried again after a minute, others are not', async () => {
    robot.answers = [
      () => ({ body: '{"errcode":130101,"errmsg":"send too fast"}' }),
      () => ({ body: '{"errcode":0,"errmsg":"ok"}' }),
      () => ({ body: `{"errcode":310000,"errmsg":"sign not match for ${token}"}` }),
    ];
    const { sink, failures } = webhook();
    sink.next(alert());
    const first = await failureOf(sink, () => advance(still, 0));
    expect(first).toMatchObject({ sink: 'webhook', final: false, alerts: [alert()] });
    expect(first.error).toMatchObject({ code: 'XTP_WEBHOOK', serviceCode: 130101, status: 200, final: false });
    advance(still, 59_999);
    expect(robot.received.length).toBe(1);
    await arrival(1);
    await idle();
    sink.next(alert());
    const last = await failureOf(sink, () => advance(still, 0));
    expect(last).toMatchObject({ final: true });
    expect((last.error as Error).message).toBe(
      'The webhook has refused the message: sign not match for *** (code 310000), HTTP status 200.',
    );
    advance(still, 600_000);
    expect(failures.length).toBe(2);
  });

  test('a server in trouble is tried again, longer each time, and given up in the end', async () => {
    robot.answers = [() => ({ status: 503, body: 'busy' })];
    const { sink, failures } = webhook({ attempts: 3 });
    sink.next(alert());
    await failureOf(sink, () => advance(still, 0));
    sink.next(alert({ source: 'b' })); // which goes along
    await failureOf(sink, () => advance(still, 1000));
    await failureOf(sink, () => advance(still, 2000));
    expect(robot.received.length).toBe(3);
    expect(failures.map(({ final, alerts }) => [final, alerts.length])).toEqual([
      [false, 1],
      [false, 2],
      [true, 2],
    ]);
    expect(failures[0]!.error).toMatchObject({ status: 503 });
  });

  test.each([
    ['a page that is no answer of the service', () => ({ body: '<html>' }), 200],
    ['a redirection', () => ({ status: 302, body: '' }), undefined],
    ['a refusal by HTTP', () => ({ status: 404, body: '{}' }), 404],
    ['an answer without end', () => ({ body: 'x'.repeat(200_000) }), 200],
  ])('%s is a failure', async (_what, answer, status) => {
    robot.answers = [answer];
    const { sink } = webhook({ attempts: 1 });
    sink.next(alert());
    const { error } = await failureOf(sink, () => advance(still, 0));
    expect(error).toBeInstanceOf(XtpWebhookError);
    expect((error as XtpWebhookError).status).toBe(status);
  });

  test('silence is a failure after the time, also of a fetch that hangs', async () => {
    robot.answers = [undefined];
    for (const fetch of [globalThis.fetch, () => new Promise<never>(() => undefined)]) {
      const { sink } = webhook({ timeoutMs: 100, attempts: 1, fetch });
      sink.next(alert());
      if (fetch === globalThis.fetch) await arrival();
      else advance(still, 0);
      const { error } = await failureOf(sink, () => advance(still, 100));
      expect((error as Error).message).toBe('The webhook has not answered within 100 ms.');
    }
  });

  test('a queue that is full drops the oldest and says so', async () => {
    const { sink, failures } = webhook({ format: 'json', maxQueue: 3 });
    for (const source of ['a', 'b', 'c', 'd', 'e']) sink.next(alert({ source }));
    expect(failures.map(({ error, alerts }) => [(error as Error).constructor, alerts[0]!.source])).toEqual([
      [XtpOverflowError, 'a'],
      [XtpOverflowError, 'b'],
    ]);
    const { body } = await arrival();
    expect(body).toMatchObject({ dropped: 2, alerts: [{ source: 'c' }, { source: 'd' }, { source: 'e' }] });
    await idle();
    sink.next(alert());
    expect((await arrival()).body).toMatchObject({ dropped: 0 });
  });

  test('what is on its way is not dropped', async () => {
    const { sink, failures } = webhook({ format: 'json', maxQueue: 2 });
    robot.answers = [undefined];
    sink.next(alert({ source: 'a' }));
    sink.next(alert({ source: 'b' }));
    await arrival();
    for (const source of ['c', 'd']) sink.next(alert({ source }));
    expect(failures.map(({ alerts }) => alerts[0]!.source)).toEqual(['c', 'd']);
  });

  test('the close sends what waits, or gives it up in time; nothing is taken then', async () => {
    const { sink, failures } = webhook({ format: 'json' });
    sink.next(alert());
    const closed = sink.close();
    expect((await arrival()).body).toMatchObject({ alerts: [{}] });
    await closed;
    expect(failures).toEqual([]);
    robot.answers = [undefined];
    const other = webhook();
    other.sink.next(alert());
    await arrival();
    const late = other.sink.close({ timeoutMs: 50 });
    advance(still, 50);
    await late;
    expect(other.failures).toEqual([expect.objectContaining({ final: true, alerts: [alert()] })]);
    other.sink.next(alert());
    await other.sink.close();
  });

  test('shows neither token nor secret, whatever goes wrong', async () => {
    const seen: unknown[] = [];
    const nowhere = new URL(url);
    nowhere.port = '1'; // nobody listens
    for (const [to, answer] of [
      [url, () => ({ body: `{"errcode":1,"errmsg":"${token} ${secret}"}` })],
      [url, () => ({ status: 500, body: token })],
      [nowhere.href, () => ({ body: '' })],
    ] as const) {
      robot.answers = [answer];
      const { sink } = webhook({ url: to, secret, attempts: 1 });
      seen.push(sink);
      sink.next(alert());
      seen.push(await failureOf(sink, () => advance(still, 0)));
    }
    for (const wrong of [`no address ${token}`, `ftp://${token}`]) {
      try {
        toWebhook({ url: wrong, format: 'json' });
      } catch (error) {
        expect(error).toBeInstanceOf(XtpArgumentError);
        seen.push(error);
      }
    }
    expect(seen.length).toBe(8);
    expect(printed(...seen)).not.toMatch(new RegExp(`${token}|${secret}`));
    expect(printed(...seen)).toContain('***');
  });

  test('what can not be written is a failure, and the others are sent', async () => {
    const { sink, failures } = webhook({ format: 'json' });
    sink.next(alert({ source: 'odd', details: { id: 1n as never } }));
    sink.next(alert({ source: 'plain' }));
    expect((await arrival()).body).toMatchObject({ alerts: [{ source: 'plain' }] });
    expect(failures).toEqual([expect.objectContaining({ final: true, error: expect.any(TypeError) })]);
  });

  test('refuses what can not be', () => {
    const wrong: Partial<WebhookOptions>[] = [
      ...[{ format: 'qq' as never }, { format: 'wecom', secret } as const, { timeoutMs: 0 }, { attempts: 0 }],
      ...[{ perMinute: 1.5 }, { maxQueue: -1 }, { retry: { initialMs: 0 } }, { url: '' }],
    ];
    for (const options of wrong) expect(() => toWebhook({ url, format: 'json', ...options })).toThrow(XtpArgumentError);
  });
});

describe('toLogger', () => {
  test('writes with pino, by level', () => {
    const lines: Record<string, unknown>[] = [];
    const sink = toLogger(pino({ base: null }, { write: (line: string) => lines.push(JSON.parse(line) as Record<string, unknown>) }));
    sink.next(alert({ level: 'critical' }));
    sink.next(alert());
    sink.next(alert({ state: 'resolved' }));
    expect(lines.map(({ level, msg }) => [level, msg])).toEqual([
      [50, 'Order rejected: it happened'],
      [40, 'Order rejected: it happened'],
      [30, 'Order rejected (resolved): it happened'],
    ]);
    const { message, ...fields } = alert();
    expect(lines[1]!['alert']).toEqual(fields);
    expect(message).toBe('it happened');
  });

  test('a logger that throws is a failure', async () => {
    const fail = (): never => {
      throw new Error('disk full');
    };
    const sink = toLogger({ info: fail, warn: fail, error: fail });
    const failures: SinkFailure[] = [];
    sink.failures.subscribe((failure) => failures.push(failure));
    sink.next(alert());
    throwError(() => new Error('the stream')).subscribe(sink);
    await Promise.resolve();
    expect(failures.map(({ sink: name, error, alerts }) => [name, (error as Error).message, alerts.length])).toEqual([
      ['logger', 'disk full', 1],
      ['logger', 'the stream', 0],
    ]);
  });
});

describe('toCallback', () => {
  test('calls, and takes what is thrown or rejected for a failure', async () => {
    const seen: Alert[] = [];
    const sink = toCallback((one) => {
      seen.push(one);
      if (one.source === 'throws') throw new Error('thrown');
      return one.source === 'rejects' ? Promise.reject(new Error('rejected')) : undefined;
    });
    const failures: string[] = [];
    sink.failures.subscribe(({ error }) => failures.push((error as Error).message));
    for (const source of ['fine', 'throws', 'rejects', 'fine']) sink.next(alert({ source }));
    await new Promise(setImmediate);
    expect(seen.length).toBe(4);
    expect(failures).toEqual(['thrown', 'rejected']);
  });
});
