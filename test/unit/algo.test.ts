import { beforeEach, describe, expect, test } from '@jest/globals';
import { Subject } from 'rxjs';
import type { TestScheduler } from 'rxjs/testing';
import { XtpArgumentError, XtpClosedError, XtpLoginError, XtpRequestError, XtpStateError, XtpTimeoutError } from '../../lib/errors';
import type { LoginOptions } from '../../lib/session/options';
import type { ConnectionStatus } from '../../lib/session/status';
import { Algo } from '../../lib/trade/algo';
import { AlgoBus } from '../../lib/trade/algo-bus';
import type { AccountSession } from '../../lib/trade/query-group';
import { Requests } from '../../lib/trade/requests';
import type { CallOutcome } from '../../lib/xtp/api-calls';
import type { TraderCalls } from '../../lib/xtp/generated/calls';
import {
  ALGOUserEstablishChannelEvent,
  AlgoConnectedEvent,
  AlgoDisconnectedEvent,
  CancelAlgoOrderEvent,
  InsertAlgoOrderEvent,
  ModifyAlgoOrderEvent,
  PauseAlgoOrderEvent,
} from '../../lib/xtp/generated/events';
import { callback } from './support/callbacks';
import { errorOf, stateOf } from './support/promises';
import { advance, stillScheduler } from './support/time';

const login: LoginOptions = { host: '10.0.0.1', port: 6001, user: 'me', password: 'secret' };
const agreed: CallOutcome = { result: 0n, failed: false, errorId: 0, errorMessage: '' };
const refused: CallOutcome = { result: -1n, failed: true, errorId: 10210000, errorMessage: 'User has logged' };

describe('the algo bus', () => {
  let outcomes: { readonly settle: (outcome: CallOutcome) => void; readonly fail: (error: Error) => void }[];
  let bus: AlgoBus;
  let seen: ConnectionStatus[];
  beforeEach(() => {
    outcomes = [];
    bus = new AlgoBus({
      loginAlgo: () => new Promise((settle, fail) => outcomes.push({ settle, fail })),
      getAlgorithmIdByOrder: (id: bigint, clientId: number) => id + BigInt(clientId),
    } as unknown as TraderCalls);
    seen = [];
    bus.status.subscribe({ next: (status) => seen.push(status) });
  });
  const states = (): string[] => seen.map(({ state }) => state);
  const drop = (): void => bus.deliver(callback(AlgoDisconnectedEvent, { scalars: { reason: 104 } }));
  const comeBack = (): void => bus.deliver(callback(AlgoConnectedEvent));

  test('goes from idle through connecting to live, once a process', async () => {
    const done = bus.login(login);
    expect(await errorOf(bus.login(login))).toBeInstanceOf(XtpStateError);
    outcomes[0]!.settle(agreed);
    await done;
    expect(states()).toEqual(['idle', 'connecting', 'live']);
    expect(await errorOf(bus.login(login))).toBeInstanceOf(XtpStateError);
    expect(outcomes).toHaveLength(1);
  });

  test('comes back by itself after a drop, and takes no login meanwhile', async () => {
    const done = bus.login(login);
    outcomes[0]!.settle(agreed);
    await done;
    drop();
    expect(seen.at(-1)).toMatchObject({ state: 'down', reason: 104 });
    expect(await errorOf(bus.login(login))).toBeInstanceOf(XtpStateError);
    comeBack();
    expect(states().slice(2)).toEqual(['live', 'down', 'live']);
    expect(outcomes).toHaveLength(1);
  });

  test('is down after a login that was refused, and can be logged in again', async () => {
    const done = bus.login(login);
    outcomes[0]!.settle(refused);
    const error = await errorOf(done);
    expect(error).toBeInstanceOf(XtpLoginError);
    expect(error).toMatchObject({ errorId: 10210000 });
    expect(seen.at(-1)).toMatchObject({ state: 'down', reason: 10210000 });
    const again = bus.login(login);
    outcomes[1]!.settle(agreed);
    await again;
    expect(states().at(-1)).toBe('live');
  });

  test('is down after a login that ran out of time', async () => {
    const done = bus.login(login);
    outcomes[0]!.fail(new XtpTimeoutError('late'));
    expect(await errorOf(done)).toBeInstanceOf(XtpTimeoutError);
    expect(seen.at(-1)).toMatchObject({ state: 'down', reason: 0, message: 'late' });
  });

  test('that is lost before anybody who awaits its login goes on stays down until it is back', async () => {
    const done = bus.login(login);
    outcomes[0]!.settle(agreed);
    drop();
    await done;
    expect(states()).toEqual(['idle', 'connecting', 'down']);
    comeBack();
    expect(states().at(-1)).toBe('live');
  });

  test('checks a login before anything happens', async () => {
    expect(await errorOf(bus.login({ ...login, protocol: 'udp' }))).toBeInstanceOf(XtpArgumentError);
    expect(await errorOf(bus.login({ ...login, port: 70_000 }))).toBeInstanceOf(XtpArgumentError);
    expect([states(), outcomes]).toEqual([['idle'], []]);
  });

  test('is closed with its client, for good', async () => {
    const ends: string[] = [];
    bus.status.subscribe({ complete: () => ends.push('|') });
    const done = bus.login(login);
    bus.close();
    outcomes[0]!.settle(agreed);
    await done.catch(() => undefined);
    comeBack();
    drop();
    expect(states()).toEqual(['idle', 'connecting', 'closed']);
    expect(ends).toEqual(['|']);
    expect(await errorOf(bus.login(login))).toBeInstanceOf(XtpClosedError);
  });

  test('knows the mother of a child order', () => {
    expect(bus.motherOf({ orderXtpId: 5n, orderClientId: 2 })).toBe(7n);
  });
});

describe('the algo orders of an account', () => {
  let scheduler: TestScheduler;
  let sent: unknown[][];
  let requests: Requests;
  let algo: Algo;
  beforeEach(() => {
    scheduler = stillScheduler();
    sent = [];
    requests = new Requests(scheduler, () => undefined);
    const calls = new Proxy(
      {},
      {
        get:
          (_target, name) =>
          (...args: unknown[]) =>
            sent.push([name, ...args]),
      },
    );
    const session = { calls, id: 7n, requests, events: new Subject(), needForOrder: () => undefined };
    algo = new Algo(session as unknown as AccountSession);
  });
  const order = { type: 902, clientStrategyId: 1n, params: { ticker: '600519' } };
  const bare = { header: { isNull: true }, error: { errorId: 12, errorMessage: 'no channel' } };

  test('resolve with the id that the server gave', async () => {
    const taken = algo.submit(order);
    expect(sent).toEqual([['insertAlgoOrder', 902, 1n, '{"ticker":"600519"}', 7n]]);
    requests.deliver(callback(InsertAlgoOrderEvent, { fields: { clientStrategyId: 2n, xtpStrategyId: 8n } }));
    expect(await stateOf(taken)).toBe('pending');
    requests.deliver(callback(InsertAlgoOrderEvent, { fields: { clientStrategyId: 1n, xtpStrategyId: 9n } }));
    expect((await taken).xtpStrategyId).toBe(9n);
  });

  test('of a number that waits for its answer are refused, and taken again after it', async () => {
    const first = algo.submit(order, { timeoutMs: 1000 });
    const error = await errorOf(algo.submit({ ...order, params: '{}' }));
    expect(error).toBeInstanceOf(XtpArgumentError);
    expect((error as Error).message).toContain('clientStrategyId 1 ');
    expect(sent).toHaveLength(1);
    advance(scheduler, 1000);
    expect(await errorOf(first)).toBeInstanceOf(XtpTimeoutError);
    void algo.submit(order).catch(() => undefined);
    void algo.submit({ ...order, clientStrategyId: 2n }).catch(() => undefined);
    expect(sent).toHaveLength(3);
  });

  test('that are refused without a struct reject, the oldest first', async () => {
    const [one, two] = [algo.submit(order), algo.submit({ ...order, clientStrategyId: 2n })];
    requests.deliver(callback(InsertAlgoOrderEvent, bare));
    const error = await errorOf(one);
    expect(error).toBeInstanceOf(XtpRequestError);
    expect(error).toMatchObject({ errorId: 12, errorMessage: 'no channel' });
    expect(await stateOf(two)).toBe('pending');
    requests.deliver(callback(InsertAlgoOrderEvent, { fields: { clientStrategyId: 2n } }));
    await two;
  });

  test('take parameters that are JSON already, and refuse those that can not be', async () => {
    void algo.submit({ ...order, params: '{"a": 1}' }).catch(() => undefined);
    expect(sent.at(-1)![3]).toBe('{"a": 1}');
    const ring: Record<string, unknown> = {};
    ring['self'] = ring;
    for (const params of [ring, { id: 5n }]) {
      const error = await errorOf(algo.submit({ ...order, clientStrategyId: 3n, params }));
      expect(error).toBeInstanceOf(XtpArgumentError);
      expect((error as Error).cause).toBeInstanceOf(TypeError);
      expect(await errorOf(algo.modify(9n, params))).toBeInstanceOf(XtpArgumentError);
    }
    expect(sent).toHaveLength(1);
  });

  test('are cancelled gracefully unless at once', async () => {
    const gracefully = algo.cancel(9n);
    const now = algo.cancel(8n, 'now');
    expect(sent).toEqual([
      ['cancelAlgoOrder', true, 9n, 7n],
      ['cancelAlgoOrder', false, 8n, 7n],
    ]);
    requests.deliver(callback(CancelAlgoOrderEvent, { fields: { xtpStrategyId: 8n } }));
    await now;
    expect(await stateOf(gracefully)).toBe('pending');
    requests.deliver(callback(CancelAlgoOrderEvent, bare));
    expect(await errorOf(gracefully)).toBeInstanceOf(XtpRequestError);
  });

  test('are modified, and refused with the server’s reason', async () => {
    const done = algo.modify(9n, { a: 1 });
    requests.deliver(callback(ModifyAlgoOrderEvent, { fields: { xtpStrategyId: 9n }, error: { errorId: 1, errorMessage: 'ended' } }));
    expect(await errorOf(done)).toMatchObject({ code: 'XTP_REQUEST', errorMessage: 'ended' });
  });

  test('are paused by a request with an id', async () => {
    const done = algo.pause(9n, '600519.SH');
    const [name, id, filter, session, requestId] = sent[0]!;
    expect([name, id, filter, session]).toEqual(['pauseAlgoOrder', 9n, { ticker: '600519', market: 'SH' }, 7n]);
    requests.deliver(callback(PauseAlgoOrderEvent, { header: { requestId: requestId as number } }));
    await expect(done).resolves.toBeUndefined();
  });

  test('need a channel, whose refusal tells no password', async () => {
    const done = algo.openChannel({ host: 'h', port: 1, user: 'u', password: 'secret' });
    requests.deliver(callback(ALGOUserEstablishChannelEvent, { error: { errorId: 3, errorMessage: 'there is one' } }));
    const error = (await errorOf(done)) as Error;
    expect(error).toBeInstanceOf(XtpRequestError);
    expect(`${error.stack}${JSON.stringify(error)}`).not.toContain('secret');
  });
});
