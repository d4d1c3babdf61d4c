/** One session and what keeps it up, in virtual time, with a host that does as it is told. */
import { beforeEach, describe, expect, test } from '@jest/globals';
import { VirtualTimeScheduler } from 'rxjs';
import { XtpArgumentError, XtpClosedError, XtpDisconnectedError, XtpLoginError, XtpStateError, type XtpError } from '../../lib/errors';
import type { ConnectOptions } from '../../lib/session/connect-options';
import { Session } from '../../lib/session/session';
import type { ConnectionStatus } from '../../lib/session/status';

const options: ConnectOptions = {
  host: 'front',
  port: 1,
  user: 'me',
  password: 'secret',
  retry: { initialMs: 100, maxMs: 1000, jitter: 0, steadyMs: 5000 },
};
const login = { host: 'front', port: 1, user: 'me', password: 'secret', protocol: 'tcp', localIp: null, timeoutMs: 1000 } as const;
const refusal = (id = 1): XtpLoginError => new XtpLoginError('The login was refused', id, 'no');

let scheduler: VirtualTimeScheduler;
/** What each login comes to, the last one for ever after. */
let outcomes: (XtpError | 'ok' | Promise<void>)[];
let passwords: string[];
let said: string[];
let replay: (() => Promise<void>) | undefined;
let statuses: ConnectionStatus[];
let session: Session;

beforeEach(() => {
  scheduler = new VirtualTimeScheduler();
  outcomes = ['ok'];
  passwords = [];
  said = [];
  replay = undefined;
  make();
});

function make(): void {
  let held = 0;
  session = new Session(
    {
      name: 'The client',
      login: async ({ password }) => {
        passwords.push(password);
        const outcome = outcomes.length > 1 ? outcomes.shift()! : outcomes[0]!;
        if (outcome instanceof Promise) return outcome;
        if (outcome !== 'ok') throw outcome;
      },
      logout: () => {
        said.push('logout');
        return Promise.resolve();
      },
      started: () => said.push('started'),
      ended: ({ code }) => said.push(`ended ${code}`),
      ...(replay && { replay }),
      hold: () => held++,
      release: () => {
        if (--held < 0) throw new Error('released what was not held');
      },
    },
    scheduler,
  );
  statuses = [];
  session.status.subscribe((status) => statuses.push(status));
}

/** All that needs no time to pass. */
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Time passes, and what is due happens in it. */
async function pass(ms: number): Promise<void> {
  await settle();
  const end = scheduler.frame + ms;
  for (;;) {
    const [due] = [...scheduler.actions].sort((a, b) => a.delay - b.delay);
    if (!due || due.delay > end) break;
    scheduler.maxFrames = due.delay;
    scheduler.flush();
    await settle();
  }
  scheduler.frame = end;
}

const states = (): string[] => statuses.map(({ state }) => state);
const failureOf = (promise: Promise<unknown>): Promise<Error> =>
  promise.then(
    () => Promise.reject(new Error('expected a failure')),
    (error: unknown) => error as Error,
  );

describe('a login', () => {
  test('is one try: a drop is told and nothing follows', async () => {
    await session.login(login);
    session.dropped(7);
    await pass(1e9);
    expect(statuses).toEqual([
      { state: 'idle' },
      { state: 'connecting' },
      { state: 'live' },
      { state: 'down', reason: 7, message: 'The connection to the server was lost.' },
    ]);
    expect(said).toEqual(['started', 'ended XTP_DISCONNECTED']);
  });

  test('is refused while there is a session, or one is kept up', async () => {
    await session.login(login);
    expect(await failureOf(session.login(login))).toBeInstanceOf(XtpStateError);
    await session.logout(1);
    await session.connect(options);
    session.dropped(7);
    expect(await failureOf(session.login(login))).toMatchObject({ message: expect.stringContaining('kept up by connect()') });
  });
});

describe('a session that is kept up', () => {
  test('comes back after a drop, after the wait that its status tells', async () => {
    await session.connect(options);
    session.dropped(7);
    expect(statuses.at(-1)).toMatchObject({ state: 'down', reason: 7, attempt: 0, nextTry: 100 });
    await pass(99);
    expect(session.isLive).toBe(false);
    await pass(1);
    expect(session.isLive).toBe(true);
    expect(states()).toEqual(['idle', 'connecting', 'live', 'down', 'connecting', 'live']);
  });

  test('is tried without end, each time after a longer wait, and tells which try it is', async () => {
    outcomes = [refusal(), refusal(), refusal(), refusal(), refusal(), 'ok'];
    const live = session.connect(options);
    await pass(100 + 200 + 400 + 800 + 1000);
    await live;
    const tries = statuses.filter(({ state }) => state === 'connecting');
    expect(tries.map((status) => 'attempt' in status && status.attempt)).toEqual([1, 2, 3, 4, 5, 6]);
    const waits = statuses.flatMap((status) => (status.state === 'down' ? [status.nextTry] : []));
    expect(waits).toEqual([100, 300, 700, 1500, 2500]);
  });

  test('that was good for long enough begins with the shortest wait again, one that was not goes on with the longer ones', async () => {
    await session.connect(options);
    session.dropped(7);
    await pass(100);
    await pass(4999);
    session.dropped(7);
    expect(statuses.at(-1)).toMatchObject({ nextTry: scheduler.now() + 200 });
    await pass(200);
    await pass(5000);
    session.dropped(7);
    expect(statuses.at(-1)).toMatchObject({ nextTry: scheduler.now() + 100 });
  });

  test('asks for the password before every login', async () => {
    let asked = 0;
    await session.connect({ ...options, password: () => Promise.resolve(`secret-${++asked}`) });
    session.dropped(7);
    await pass(100);
    expect(passwords).toEqual(['secret-1', 'secret-2']);
  });

  test('is tried again when the password can not be had', async () => {
    let asked = 0;
    const live = session.connect({
      ...options,
      password: () => {
        if (++asked === 1) throw new Error('the vault is shut');
        return 'secret';
      },
    });
    await pass(100);
    await live;
    expect(statuses.find(({ state }) => state === 'down')).toMatchObject({ reason: 0, message: 'the vault is shut' });
  });

  test('gives up what trying again can not mend, and says why; then it may be asked for anew', async () => {
    outcomes = [refusal(11000030), 'ok'];
    const failure = await failureOf(session.connect(options));
    expect(failure).toMatchObject({ code: 'XTP_LOGIN', errorId: 11000030, final: true });
    expect(failure.message).toContain('User or password is wrong');
    expect(statuses.at(-1)).toMatchObject({ state: 'refused', reason: 11000030 });
    await pass(1e6);
    expect(passwords).toHaveLength(1);
    await session.connect(options);
    expect(session.isLive).toBe(true);
  });

  test('gives up in the same way when the password has become wrong since', async () => {
    outcomes = ['ok', refusal(11000030)];
    await session.connect(options);
    session.dropped(7);
    await pass(100);
    expect(states().at(-1)).toBe('refused');
    await pass(1e6);
    expect(passwords).toHaveLength(2);
  });

  test.each([
    ['before it has ever been live', ['connecting', 'down', 'idle'], () => Promise.resolve()],
    ['while it waits for the next try', ['connecting', 'down', 'idle'], () => pass(50)],
  ])('stops at a logout %s', async (_when, expected, meanwhile) => {
    outcomes = [refusal()];
    const failure = failureOf(session.connect(options));
    await settle();
    await meanwhile();
    await session.logout(1);
    expect(await failure).toBeInstanceOf(XtpStateError);
    await pass(1e6);
    expect(states().slice(1)).toEqual(expected);
    expect(passwords).toHaveLength(1);
  });

  test('that is logged out during its login ends as soon as the login is through', async () => {
    let through = (): void => undefined;
    outcomes = [new Promise<void>((resolve) => (through = resolve))];
    const failure = failureOf(session.connect(options));
    await settle();
    await session.logout(1);
    expect(await failure).toBeInstanceOf(XtpStateError);
    through();
    await settle();
    expect(said).toEqual(['logout']);
    expect(states()).toEqual(['idle', 'connecting', 'idle']);
    outcomes = ['ok'];
    await session.connect(options);
    expect(session.isLive).toBe(true);
  });

  test('settles everything at a close during its login, and starts nothing afterwards', async () => {
    let through = (): void => undefined;
    outcomes = [new Promise<void>((resolve) => (through = resolve))];
    const failure = failureOf(session.connect(options));
    await settle();
    await session.close(new XtpClosedError('closed'), 1);
    expect(await failure).toBeInstanceOf(XtpClosedError);
    through();
    await pass(1e6);
    expect(states()).toEqual(['idle', 'connecting', 'closed']);
    expect(said).toEqual(['ended XTP_CLOSED']);
  });

  test('is tried again after a drop in the very moment of its login', async () => {
    let through = (): void => undefined;
    outcomes = [new Promise<void>((resolve) => (through = resolve)), 'ok'];
    const live = session.connect(options);
    await settle();
    session.returned(false);
    session.dropped(9);
    through();
    await settle();
    expect(statuses.at(-1)).toMatchObject({ state: 'down', reason: 9, nextTry: 100 });
    await pass(100);
    await live;
    expect(said).toEqual(['started']);
  });

  test('checks what it is given at once', async () => {
    const wrong = (part: object): Promise<Error> => failureOf(Promise.resolve().then(() => session.connect({ ...options, ...part })));
    expect(await wrong({ port: 0 })).toBeInstanceOf(XtpArgumentError);
    expect(await wrong({ password: undefined })).toBeInstanceOf(XtpArgumentError);
    expect(await wrong({ retry: { factor: 0 } })).toBeInstanceOf(XtpArgumentError);
    const elsewhere = await wrong({ localIp: '192.0.2.77' });
    expect(elsewhere).toBeInstanceOf(XtpArgumentError);
    expect(elsewhere.message).toContain('192.0.2.77 is no address of this machine');
    expect(elsewhere.message).toContain('127.0.0.1');
    expect(session.state).toBe('idle');
  });
});

describe('a session with something to be done before it is live', () => {
  test('is replaying meanwhile', async () => {
    let replayed = (): void => undefined;
    replay = () => new Promise<void>((resolve) => (replayed = resolve));
    make();
    const live = session.connect(options);
    await settle();
    expect(session.state).toBe('replaying');
    expect([session.isUp, session.isLive]).toEqual([true, false]);
    replayed();
    await live;
    expect(states()).toEqual(['idle', 'connecting', 'replaying', 'live']);
  });

  test('that drops meanwhile is down, and tried again', async () => {
    let fail: (why: Error) => void = () => undefined;
    let tries = 0;
    replay = () => (++tries === 1 ? new Promise<void>((_, reject) => (fail = reject)) : Promise.resolve());
    make();
    const live = session.connect(options);
    await settle();
    session.dropped(7);
    fail(new XtpDisconnectedError('lost'));
    await settle();
    expect(states().at(-1)).toBe('down');
    await pass(100);
    await live;
    expect(states()).toEqual(['idle', 'connecting', 'replaying', 'down', 'connecting', 'replaying', 'live']);
  });
});
