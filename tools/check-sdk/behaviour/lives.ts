/** Clients of the library as users have them: made, set, logged in to fronts that fail them, closed. */
import { QuoteClient, TraderClient, XtpCounterError, XtpError } from 'xtp-rx';
import type { ApiSide } from '../../../lib/native/sdk';
import type { Finding } from './finding';
import { stageFor } from './stage';

export interface Place {
  /** Of the libraries. */
  readonly folder: string;
  readonly logFolder: string;
}

type Client = QuoteClient | TraderClient;

function open(side: ApiSide, { folder, logFolder }: Place): Client {
  const options = { sdkPath: folder, logFolder, clientId: 1, logLevel: 'error' } as const;
  return side === 'quote' ? new QuoteClient(options) : new TraderClient(options);
}

/** The error's code, and the SDK's id where there is one. */
function tell(error: unknown): string {
  if (error instanceof XtpCounterError) return `${error.code} ${error.errorId}`;
  return error instanceof XtpError ? error.code : String(error);
}

export function version(side: ApiSide, place: Place): Finding[] {
  const what = `${side} library: version`;
  try {
    return [{ what, expected: '2.2.50', outcome: open(side, place).calls.getApiVersion() }];
  } catch (error) {
    const { message } = error as Error;
    return [{ what, expected: '2.2.50', outcome: `${tell(error)}: ${message.replaceAll(`${place.folder}/`, '')}` }];
  }
}

const settings = {
  quote: (client: QuoteClient) => {
    const { calls } = client;
    return [
      () => calls.setHeartBeatInterval(20),
      () => calls.setUdpBufferSize(128),
      () => calls.setUdpRecvThreadAffinity(0),
      () => calls.setUdpRecvThreadAffinityArray([0, 0]),
      () => calls.setUdpParseThreadAffinity(0),
      () => calls.setUdpParseThreadAffinityArray([0, 0]),
      () => calls.setUdpSeqLogOutPutFlag(false),
    ];
  },
  trader: (client: TraderClient) => {
    const { calls } = client;
    return [
      () => calls.subscribePublicTopic('quick'),
      () => calls.subscribePublicTopic('restart'),
      () => calls.setSoftwareVersion('1.0.0'),
      () => calls.setSoftwareKey('key'),
      () => calls.setHeartBeatInterval(20),
      () => calls.setMaxOrderBufferQuantity(1000),
    ];
  },
};

export async function madeSetAndReleased(side: ApiSide, place: Place): Promise<Finding[]> {
  const client = open(side, place);
  const calls = client instanceof QuoteClient ? settings.quote(client) : settings.trader(client);
  for (const call of calls) call();
  const start = performance.now();
  await client.close();
  const ms = performance.now() - start;
  const again = open(side, place);
  const apiVersion = again.calls.getApiVersion();
  await again.close();
  return [
    {
      what: `${side}: made, ${calls.length} settings, released, made again`,
      expected: '2.2.50 again',
      outcome: `${apiVersion} again`,
      note: `released after ${ms.toFixed(0)} ms`,
    },
  ];
}

const loginOptions = { host: '127.0.0.1', user: 'user', password: 'password' } as const;
/** A connection that nobody takes fails at once: a few milliseconds, with room for a busy machine. */
const atOnceMs = 1_000;

export async function refusedLogin(side: ApiSide, place: Place): Promise<Finding[]> {
  const front = await stageFor(place.folder).closed();
  const client = open(side, place);
  const start = performance.now();
  const told = await client.login({ ...loginOptions, port: front.port }).then(() => 'logged in', tell);
  const ms = performance.now() - start;
  return [
    {
      what: `A7 ${side}: login to a closed port`,
      expected: 'XTP_LOGIN 1, at once',
      outcome: `${told}, ${ms < atOnceMs ? 'at once' : 'late'}`,
      note: `${ms.toFixed(1)} ms`,
    },
  ];
}

const askedMs = 700;
const lateMs = 500;
const tickMs = 10;

export async function silentLogin(side: ApiSide, place: Place): Promise<Finding[]> {
  const front = await stageFor(place.folder).silent();
  const client = open(side, place);
  const loop = new LoopWatch();
  const start = performance.now();
  const told = await client.login({ ...loginOptions, port: front.port, timeoutMs: askedMs }).then(() => 'logged in', tell);
  const ms = performance.now() - start;
  const { ticks, longestMs } = loop.stop();
  const onTime = ms >= askedMs - tickMs && ms < askedMs + lateMs;
  front.end();
  const closed = await client.close().then(() => 'closes', tell);
  return [
    {
      what: `A9 ${side}: login to a silent port, ${askedMs} ms allowed`,
      expected: 'XTP_TIMEOUT, on time',
      outcome: `${told}, ${onTime ? 'on time' : 'not on time'}`,
      note: `${ms.toFixed(0)} ms`,
    },
    {
      what: `A9 ${side}: the event loop meanwhile`,
      expected: 'runs',
      outcome: longestMs < askedMs / 2 ? 'runs' : 'was blocked',
      note: `${ticks} ticks of ${tickMs} ms, longest pause ${longestMs.toFixed(0)} ms`,
    },
    { what: `A9 ${side}: close, once the port hangs up`, expected: 'closes', outcome: closed },
  ];
}

/** Counts timer ticks, and the longest time without one. */
class LoopWatch {
  #ticks = 0;
  #longestMs = 0;
  #last = performance.now();
  readonly #timer = setInterval(() => {
    this.#ticks++;
    this.#note();
  }, tickMs);

  stop(): { ticks: number; longestMs: number } {
    clearInterval(this.#timer);
    this.#note();
    return { ticks: this.#ticks, longestMs: this.#longestMs };
  }

  #note(): void {
    const now = performance.now();
    this.#longestMs = Math.max(this.#longestMs, now - this.#last);
    this.#last = now;
  }
}
