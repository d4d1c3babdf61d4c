/** Clients of the library as users have them: made, set, logged in to fronts that fail them, closed. */
import { setImmediate as immediate } from 'node:timers/promises';
import { QuoteClient, TraderClient, XtpCounterError, XtpError } from 'xtp-rx';
import type { ApiSide } from '../../../lib/native/sdk';
import type { Finding } from './finding';
import { stageFor, type Front } from './stage';

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

async function failedLogin(side: ApiSide, place: Place, front: Front): Promise<Pick<Finding, 'outcome' | 'note'>> {
  const client = open(side, place);
  const start = performance.now();
  const told = await client.login({ ...loginOptions, port: front.port }).then(() => 'logged in', tell);
  const ms = performance.now() - start;
  front.end();
  return { outcome: `${told}, ${ms < atOnceMs ? 'at once' : 'late'}`, note: `${ms.toFixed(1)} ms` };
}

export async function refusedLogin(side: ApiSide, place: Place): Promise<Finding[]> {
  const failed = await failedLogin(side, place, await stageFor(place.folder).closed());
  return [{ what: `A7 ${side}: login to a closed port`, expected: 'XTP_LOGIN 1, at once', ...failed }];
}

export async function droppedLogin(side: ApiSide, place: Place): Promise<Finding[]> {
  const failed = await failedLogin(side, place, await stageFor(place.folder).closing());
  return [{ what: `A8 ${side}: login to a port that hangs up`, expected: 'XTP_LOGIN 13, at once', ...failed }];
}

const askedMs = 700;
const lateMs = 500;
const tickMs = 10;

export async function silentLogin(side: ApiSide, place: Place): Promise<Finding[]> {
  const stage = stageFor(place.folder);
  const [front, closed] = [await stage.silent(side), await stage.closed()];
  const client = open(side, place);
  const [sameSide, otherSide] = side === 'quote' ? [open('quote', place), open('trader', place)] : [client, open('quote', place)];
  const loop = new LoopWatch();
  const start = performance.now();
  const login = (by: Client, user: string, { port }: Front): Promise<string> =>
    by.login({ ...loginOptions, user, port, timeoutMs: askedMs }).then(() => 'logged in', tell);
  const logins = [login(client, 'user', front), login(sameSide, 'another', closed), login(otherSide, 'user', closed)];
  const told = await logins[0]!;
  const ms = performance.now() - start;
  const { ticks, longestMs } = loop.stop();
  const [, toldBehind, toldAside] = await Promise.all(logins);
  const onTime = ms >= askedMs - tickMs && ms < askedMs + lateMs;
  front.end();
  const ended = await client.close().then(() => 'closes', tell);
  const another = side === 'quote' ? 'of another QuoteApi' : 'of another account';
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
    { what: `A9 ${side}: meanwhile a login ${another} to a closed port`, expected: 'XTP_TIMEOUT', outcome: toldBehind! },
    { what: `A9 ${side}: meanwhile a login of the other library to a closed port`, expected: 'XTP_LOGIN 1', outcome: toldAside! },
    { what: `A9 ${side}: close, once the port hangs up`, expected: 'closes', outcome: ended },
  ];
}

/** The SDK lets an api go in some seconds, once its login has ended. */
const releasedMs = 30_000;

/** A client that is closed during a login waits for no answer, and lets the api go when the login has ended. */
export async function closedDuringLogin(side: ApiSide, place: Place): Promise<Finding[]> {
  const front = await stageFor(place.folder).silent(side);
  const client = open(side, place);
  const start = performance.now();
  const login = client.login({ ...loginOptions, port: front.port }).then(() => 'logged in', tell);
  await immediate();
  const closed = client.close({ timeoutMs: askedMs }).then(() => 'closed', tell);
  const toldLogin = await login;
  const loginMs = performance.now() - start;
  const told = await closed;
  front.end();
  const again = await madeInTime(side, place);
  return [
    {
      what: `A20 ${side}: close during a login, the login`,
      expected: 'XTP_CLOSED, at once',
      outcome: `${toldLogin}, ${loginMs < askedMs / 2 ? 'at once' : 'late'}`,
      note: `${loginMs.toFixed(1)} ms`,
    },
    { what: `A20 ${side}: close during a login, ${askedMs} ms allowed`, expected: 'XTP_TIMEOUT', outcome: told },
    { what: `A20 ${side}: another api, once the port hangs up`, expected: 'an api', outcome: again },
  ];
}

/** The process ends while a login is pending: whoever asks sees its exit code. */
export async function exitDuringLogin(side: ApiSide, place: Place): Promise<Finding[]> {
  const front = await stageFor(place.folder).silent(side);
  const client = open(side, place);
  let told = 'pending';
  void client.login({ ...loginOptions, port: front.port }).then(
    () => (told = 'logged in'),
    (error: unknown) => (told = tell(error)),
  );
  await immediate();
  return [{ what: `A20 ${side}: a login when the process ends well`, expected: 'pending', outcome: told }];
}

async function madeInTime(side: ApiSide, place: Place): Promise<string> {
  const until = performance.now() + releasedMs;
  for (;;) {
    try {
      open(side, place);
      return 'an api';
    } catch (error) {
      if (performance.now() > until) return tell(error);
    }
    await immediate();
  }
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
