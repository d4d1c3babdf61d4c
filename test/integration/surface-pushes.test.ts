/** Every callback that the trader's SDK makes by itself comes out where users look for it, on the recording double. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { toArray, type Observable } from 'rxjs';
import type { Account, TraderClient } from 'xtp-rx';
import { expectedOf, givenOf, matcher, readAs, withValue, type Given } from '../support/callback-values';
import { next } from '../support/counter';
import { Desk } from '../support/desk';
import { exercised, exercisedHere } from '../support/exercised';
import { traderPushes, type SpiCallback } from '../support/surface';
import type { Fields } from '../unit/support/schema-values';

const desk = new Desk();
let trader: TraderClient;
let account: Account;
beforeAll(async () => {
  trader = desk.trader();
  account = await desk.account(trader);
});
afterAll(() => desk.close());

const said = (callback: string, values: Fields): void => desk.say(`TraderSpi::${callback}`, { sessionId: account.sessionId, ...values });

/** The stream that the schema's path leads to. */
function streamOf({ layout }: SpiCallback): Observable<unknown> {
  const [root, ...path] = layout.method.at!.split('.');
  return path.reduce<unknown>((object, key) => (object as Fields)[key], root === 'trader' ? trader : account) as Observable<unknown>;
}

/** What is no event as it came: a status, a notice, an order's state. */
const others: Readonly<Record<string, () => Promise<void>>> = {
  OnDisconnected: async () => {
    const down = next(account.status, ({ state }) => state === 'down');
    said('OnDisconnected', { reason: 10210006 });
    expect(await down).toMatchObject({ state: 'down', reason: 10210006 });
    expect(trader.accounts).not.toContain(account);
    account = await desk.account(trader);
  },
  OnError: async () => {
    const notice = next(trader.notices);
    said('OnError', { errorInfo: { errorId: -5, errorMessage: '出错' } });
    expect(await notice).toMatchObject({ type: 'error', error: { errorId: -5, errorMessage: '出错' } });
  },
  OnUnknownOrder: async () => {
    const orderXtpId = 0x0000_0007_0000_0001n;
    desk.answer('TraderApi::InsertOrder', { result: orderXtpId });
    const states = new Promise<unknown[]>((resolve) => {
      account.submit({ symbol: '600519.SH', side: 'buy', price: 1, quantity: 100 }).pipe(toArray()).subscribe(resolve);
    });
    const state = next(account.orders, ({ stage }) => stage === 'rejected');
    said('OnUnknownOrder', { orderXtpId });
    expect(await state).toMatchObject({ orderXtpId, stage: 'rejected' });
    expect(await states).toMatchObject([{ stage: 'submitted' }, { stage: 'rejected' }]);
  },
  OnCancelOrderError: () => refused('OnCancelOrderError', account.cancelRefusals),
  OnCancelOptionCombinedOrderError: () => refused('OnCancelOptionCombinedOrderError', account.options.combos.cancelRefusals),
  OnAlgoDisconnected: async () => {
    const down = next(trader.algo.status, ({ state }) => state === 'down');
    said('OnAlgoDisconnected', { reason: 77 });
    expect(await down).toMatchObject({ state: 'down', reason: 77 });
  },
  OnAlgoConnected: async () => {
    said('OnAlgoDisconnected', { reason: 77 });
    await next(trader.algo.status, ({ state }) => state === 'down');
    const live = next(trader.algo.status, ({ state }) => state === 'live');
    said('OnAlgoConnected', {});
    expect(await live).toEqual({ state: 'live' });
  },
};

async function refused(callback: string, refusals: Observable<unknown>): Promise<void> {
  const cancelInfo = { orderXtpId: 2n ** 64n - 2n, orderCancelXtpId: 2n ** 64n - 1n };
  const refusal = next(refusals);
  said(callback, { cancelInfo }); // some servers send it with error 0; it means nothing
  said(callback, { cancelInfo, errorInfo: { errorId: 11000384, errorMessage: '已成交' } });
  expect(await refusal).toEqual({ ...cancelInfo, errorId: 11000384, errorMessage: '已成交' });
}

const isOther = ({ layout }: SpiCallback): boolean => layout.method.name in others;
const titled = (of: SpiCallback) => [of.layout.method.at!, of.name, of] as const;

test.each(traderPushes.filter(isOther).map(titled))('%s (%s)', async (_at, name, of) => {
  await others[of.layout.method.name]!();
  exercised('told', name);
});

let trades = 0n;

/** Of this account; no trade twice, for the second would be a replay. */
function ofAccount(of: SpiCallback, given: Given): Given {
  if (of.layout.method.name === 'OnTradeEvent') given.structs[0]!.writeBigUInt64LE(++trades);
  return withValue(of, given, 'sessionId', account.sessionId);
}

describe.each(traderPushes.filter((of) => !isOther(of)).map(titled))('%s (%s)', (_at, name, of) => {
  const events = givenOf(of).filter(({ structs }) => !structs.includes(null));

  test('is every event of the account, with all that it brings', async () => {
    await fc.assert(
      fc.asyncProperty(events, async (random) => {
        const given = ofAccount(of, random);
        const event = next(streamOf(of));
        desk.sayGiven(of, given);
        const { getters } = expectedOf(of, given);
        expect(readAs(getters, await event)).toEqual(matcher(getters));
      }),
      { numRuns: 12 },
    );
    exercised('told', name);
  });

  test('is no event of another account', async () => {
    const seen: unknown[] = [];
    const seeing = streamOf(of).subscribe((event) => seen.push(event));
    const [random] = fc.sample(events, 1);
    desk.sayGiven(of, withValue(of, random!, 'sessionId', account.sessionId + 1n));
    await desk.heard(trader);
    seeing.unsubscribe();
    expect(seen).toEqual([]);
  });

  test('ends when the account logs out', async () => {
    const ended = new Promise<void>((resolve) => streamOf(of).subscribe({ complete: resolve }));
    await account.logout();
    await ended;
    account = await desk.account(trader);
  });
});

test('those were all callbacks of the trader that do more than settle a call', () => {
  expect(exercisedHere('told')).toEqual(traderPushes.map(({ name }) => name).sort());
});
