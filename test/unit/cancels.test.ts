/** What became of an order that was to be cancelled, whatever the counter says and in whatever order. */
import { beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Subject } from 'rxjs';
import type { TestScheduler } from 'rxjs/testing';
import {
  XtpAbortedError,
  XtpArgumentError,
  XtpCallError,
  XtpClosedError,
  XtpDisconnectedError,
  XtpStateError,
  XtpTimeoutError,
} from '../../lib/errors';
import type { ConnectionStatus } from '../../lib/session/status';
import type { Account } from '../../lib/trade/account';
import { isTemporary } from '../../lib/trade/cancel-refusal';
import { Cancels } from '../../lib/trade/cancels';
import type { OrderState } from '../../lib/trade/order-state';
import { OrderTracker } from '../../lib/trade/order-tracker';
import { TraderDisconnectedEvent, UnknownOrderEvent } from '../../lib/xtp/generated/events';
import { callback } from './support/callbacks';
import { errorOf, stateOf, turn } from './support/promises';
import { orderEvent } from './support/records';
import { advance, stillScheduler, timers } from './support/time';
import { buy, loginTerms, tradingAccount, type Said, type SdkNotes } from './support/trading';
import { collectUnhandledErrors } from './support/unhandled-errors';

let scheduler: TestScheduler;
let account: Account;
let sdk: SdkNotes;
let said: Said;
let id: bigint;
let states: OrderState[];
beforeEach(async () => {
  scheduler = stillScheduler();
  ({ account, sdk, said } = await tradingAccount(scheduler));
  states = [];
  account.submit(buy).subscribe((state) => states.push(state));
  id = states[0]!.orderXtpId;
});
const drop = (): void => account.deliver(callback(TraderDisconnectedEvent, { scalars: { reason: 10210006 } }));

describe('a cancel', () => {
  test('is sent at once, and answered by the end of the order', async () => {
    said.confirmed(id);
    said.traded(id, 300);
    const outcome = account.cancel(id);
    expect([...sdk.cancels.values()]).toEqual([id]);
    expect(await stateOf(outcome)).toBe('pending');
    said.canceled(id, 700);
    const order = account.order(id);
    expect(await outcome).toEqual({ type: 'canceled', orderXtpId: id, orderCancelXtpId: sdk.lastCancel, order, filled: 300 });
    expect(order).toMatchObject({ stage: 'canceled', filled: 300, canceled: 700 });
    expect(timers(scheduler)).toBe(0);
  });

  test('that overtakes a trade says what fills in the end', async () => {
    const outcome = account.cancel(id);
    said.canceled(id, 600, { told: 0 });
    expect(await outcome).toMatchObject({ type: 'canceled', filled: 400, order: { filled: 0, canceled: 600 } });
    said.traded(id, 400);
    expect(account.order(id)).toMatchObject({ stage: 'canceled', filled: 400, canceled: 600 });
  });

  test('that came too late, or of an order that is rejected, says so', async () => {
    const late = account.cancel(id);
    said.filled(id);
    expect(await late).toMatchObject({ type: 'filled', order: { filled: 1000 } });
    account.submit(buy).subscribe();
    const other = sdk.orders.at(-1)!.orderXtpId;
    const rejected = account.cancel(other);
    said.rejected(other);
    expect(await rejected).toMatchObject({ type: 'rejected', order: { error: { errorId: 11110000 } } });
  });

  test('that is refused leaves the order alone, and says whether it may work later', async () => {
    for (const [errorId, text, temporary] of [
      [11113005, 'x', true],
      [11000371, 'x', false],
    ] as const) {
      const outcome = account.cancel(id);
      said.refused(id, sdk.lastCancel, errorId, text);
      expect(await outcome).toMatchObject({ type: 'refused', errorId, errorMessage: text, temporary, order: { stage: 'submitted' } });
    }
    expect([isTemporary({ errorId: 11110000, errorMessage: '[412]' }), isTemporary({ errorId: 11110000, errorMessage: '217' })]).toEqual([
      true,
      false,
    ]);
    expect(timers(scheduler)).toBe(0);
  });

  test.each([11000342, 11000343])('that is refused with %d waits for the end that is on its way', async (errorId) => {
    const outcome = account.cancel(id);
    said.refused(id, sdk.lastCancel, errorId);
    expect(await stateOf(outcome)).toBe('pending');
    said.filled(id);
    expect(await outcome).toMatchObject({ type: 'filled' });
  });

  test('that came second ends with the refusal of the first, and the next one is sent', async () => {
    const raw = account.requestCancel(id);
    const outcome = account.cancel(id);
    said.refused(id, sdk.lastCancel, 11000342);
    expect(await stateOf(outcome)).toBe('pending');
    said.refused(id, raw, 11110000);
    expect(await outcome).toMatchObject({ type: 'refused', errorId: 11110000 });
    const sent = sdk.cancels.size;
    const again = account.cancel(id);
    expect(sdk.cancels.size).toBe(sent + 1);
    said.canceled(id, 1000);
    expect(await again).toMatchObject({ type: 'canceled' });
  });

  test('is not answered by the refusal of another cancel', async () => {
    const raw = account.requestCancel(id);
    const outcome = account.cancel(id);
    said.refused(id, raw, 11113005);
    expect(await stateOf(outcome)).toBe('pending');
    said.refused(id, sdk.lastCancel, 11000371);
    expect(await outcome).toMatchObject({ type: 'refused', orderCancelXtpId: sdk.lastCancel });
  });

  test('of an order that has ended is answered at once and not sent, with a session or without', async () => {
    said.canceled(id, 1000);
    drop();
    const order = account.order(id);
    expect(await account.cancel(id)).toEqual({ type: 'canceled', orderXtpId: id, orderCancelXtpId: undefined, order, filled: 0 });
    expect(sdk.cancels.size).toBe(0);
  });

  test('of an order that nothing was heard of is sent, whoever placed it', async () => {
    const theirs = account.cancel(5000n);
    said.canceled(5000n, 1000);
    expect(await theirs).toMatchObject({ type: 'canceled', order: { ours: false } });
    const none = account.cancel(5001n);
    said.refused(5001n, sdk.lastCancel, 11000305);
    expect(await none).toMatchObject({ type: 'unknown', order: undefined });
    const ended = account.cancel(5002n); // long ago: its end will not be told again
    said.refused(5002n, sdk.lastCancel, 11000343);
    expect(await ended).toMatchObject({ type: 'refused', errorId: 11000343, order: undefined });
  });

  test('of an order that never arrived finds it unknown', async () => {
    const outcome = account.cancel(id);
    account.deliver(callback(UnknownOrderEvent, { scalars: { orderXtpId: id } }));
    expect(await outcome).toMatchObject({ type: 'unknown', order: { stage: 'rejected' } });
    expect(await account.cancel(id)).toMatchObject({ type: 'unknown', orderCancelXtpId: undefined });
  });

  test('is sent once for all who ask while it is under way', async () => {
    const asking = new AbortController();
    const [one, two, three] = [account.cancel(id), account.cancel(id, { signal: asking.signal }), account.cancel(id, { timeoutMs: 5 })];
    const given = [errorOf(two), errorOf(three)];
    asking.abort('enough');
    advance(scheduler, 6);
    expect(await given[0]).toMatchObject({ code: 'XTP_ABORTED', cause: 'enough', message: expect.stringContaining('not known') });
    expect(await given[1]).toBeInstanceOf(XtpTimeoutError);
    expect(await stateOf(one)).toBe('pending');
    said.canceled(id, 1000);
    expect(await one).toMatchObject({ type: 'canceled' });
    expect(sdk.cancels.size).toBe(1);
  });

  test('that nobody waits for any more may be asked for again', async () => {
    const late = errorOf(account.cancel(id, { timeoutMs: 5 }));
    advance(scheduler, 6);
    expect(await late).toMatchObject({ message: expect.stringContaining('Whether the order was cancelled is not known.') });
    const again = account.cancel(id);
    expect(sdk.cancels.size).toBe(2);
    said.refused(id, sdk.lastCancel, 11000342);
    said.canceled(id, 1000);
    expect(await again).toMatchObject({ type: 'canceled' });
    expect(timers(scheduler)).toBe(0);
  });

  test('is not sent when its arguments are wrong, its signal has fired or the SDK says no', async () => {
    expect(await errorOf(account.cancel(Number(id) as unknown as bigint))).toBeInstanceOf(XtpArgumentError);
    expect(await errorOf(account.cancel(id, { timeoutMs: 0 }))).toBeInstanceOf(XtpArgumentError);
    expect(await errorOf(account.cancel(id, { signal: AbortSignal.abort() }))).toBeInstanceOf(XtpAbortedError);
    sdk.refuses = true;
    expect(await errorOf(account.cancel(id))).toBeInstanceOf(XtpCallError);
    expect([sdk.cancels.size, timers(scheduler)]).toEqual([0, 0]);
  });

  test('with whenPossible waits until the order is confirmed, in part filled, or ended', async () => {
    const outcome = account.cancel(id, { whenPossible: true });
    await turn();
    expect(sdk.cancels.size).toBe(0);
    said.traded(id, 100); // a trade says as much as a confirmation
    expect(sdk.cancels.size).toBe(1);
    said.canceled(id, 900);
    expect(await outcome).toMatchObject({ type: 'canceled', filled: 100 });
    account.submit(buy).subscribe();
    const other = sdk.orders.at(-1)!.orderXtpId;
    const rejected = account.cancel(other, { whenPossible: true });
    said.rejected(other);
    expect(await rejected).toMatchObject({ type: 'rejected', orderCancelXtpId: undefined });
    expect(sdk.cancels.size).toBe(1);
  });

  test('that need not wait sends what another one waits to send', async () => {
    const [patient, eager] = [account.cancel(id, { whenPossible: true }), account.cancel(id)];
    expect(sdk.cancels.size).toBe(1);
    said.canceled(id, 1000);
    expect(await patient).toEqual(await eager);
  });

  test.each<[string, () => unknown, new (...args: never[]) => Error]>([
    ['a drop that nothing mends', drop, XtpDisconnectedError],
    ['a logout', () => account.logout(), XtpStateError],
    ['a close', () => account.end(new XtpClosedError('The client was closed.'), 1000), XtpClosedError],
  ])('is not known after %s', async (_what, end, Failure) => {
    const outcomes = [account.cancel(id), account.cancel(id, { whenPossible: true })].map(errorOf);
    await end();
    for (const outcome of outcomes) expect(await outcome).toBeInstanceOf(Failure);
    expect(await errorOf(account.cancel(id))).toBeInstanceOf(XtpStateError);
    expect(await errorOf(account.cancel(id, { whenPossible: true }))).toBeInstanceOf(XtpStateError);
    expect(timers(scheduler)).toBe(0);
  });

  test('may be asked for again after the login that follows a drop', async () => {
    const lost = errorOf(account.cancel(id));
    drop();
    await lost;
    await account.login(loginTerms);
    const outcome = account.cancel(id);
    said.canceled(id, 1000);
    expect(await outcome).toMatchObject({ type: 'canceled' });
  });
});

describe('whoever listens', () => {
  const unhandled = collectUnhandledErrors();

  test('and throws, or leaves, keeps no cancel from its answer', async () => {
    account.orders.subscribe(() => {
      throw new Error('broken');
    });
    const leaving = account.orders.subscribe(() => leaving.unsubscribe());
    const outcome = account.cancel(id);
    said.canceled(id, 1000);
    expect(await outcome).toMatchObject({ type: 'canceled' });
    expect(unhandled.flush()).toEqual([new Error('broken')]);
  });

  test('and cancels on hearing of the confirmation, does so once', async () => {
    const outcomes: unknown[] = [];
    account.orders.subscribe(({ orderXtpId }) => void account.cancel(orderXtpId).then((outcome) => outcomes.push(outcome.type)));
    said.confirmed(id);
    said.traded(id, 1);
    said.canceled(id, 999);
    await Promise.resolve().then(() => Promise.resolve());
    expect(outcomes).toEqual(['canceled', 'canceled', 'canceled']);
    expect(sdk.cancels.size).toBe(1);
  });
});

describe('a session that comes back', () => {
  let tracker: OrderTracker;
  let cancels: Cancels;
  let sent: bigint[];
  let session: { isLive: boolean; isUp: boolean; isKeptUp: boolean; status: Subject<ConnectionStatus> };
  /** What the SDK says to the next cancels. */
  let refusal: XtpCallError | undefined;
  beforeEach(() => {
    tracker = new OrderTracker(() => true);
    sent = [];
    refusal = undefined;
    session = { isLive: true, isUp: true, isKeptUp: true, status: new Subject() };
    cancels = new Cancels({
      ...{ scheduler, tracker, session },
      need: () => undefined,
      send: (orderXtpId) => {
        if (refusal) throw refusal;
        return BigInt(900 + sent.push(orderXtpId));
      },
    });
    tracker.submitted({ ...buy, orderXtpId: id, business: 'cash', positionEffect: 'init', priceType: 'limit', orderClientId: 0 });
  });
  const lose = (): void => {
    session.isLive = session.isUp = false;
    cancels.ended(new XtpDisconnectedError('lost'));
  };
  const replay = (): void => {
    session.isUp = true;
    session.status.next({ state: 'replaying' });
  };
  const comeBack = (): void => {
    replay();
    session.isLive = true;
    session.status.next({ state: 'live' });
  };
  const hear = (orderStatus: 'noTradeQueueing' | 'canceled'): void => {
    tracker.onOrder(orderEvent({ orderXtpId: id, ticker: '600519', market: 'SH', quantity: 1000, quantityLeft: 1000, orderStatus }));
  };

  test('finds the order ended meanwhile', async () => {
    const outcome = cancels.cancel(id);
    lose();
    hear('canceled');
    expect(await outcome).toMatchObject({ type: 'canceled', orderCancelXtpId: 901n });
    comeBack();
    expect(sent).toEqual([id]);
  });

  test('cancels what is open still, once a session', async () => {
    const outcome = cancels.cancel(id);
    lose();
    hear('noTradeQueueing');
    expect(sent).toHaveLength(1);
    comeBack();
    comeBack();
    expect(sent).toHaveLength(2);
    hear('canceled');
    expect(await outcome).toMatchObject({ type: 'canceled', orderCancelXtpId: 902n });
  });

  test('sends what was asked for meanwhile before it is live; what may have been lost waits, unless somebody will not', async () => {
    const early = cancels.cancel(id);
    lose();
    const other = 77n;
    const meanwhile = cancels.cancel(other, { whenPossible: true });
    replay();
    expect(sent).toEqual([id, other]);
    const fresh = cancels.cancel(78n);
    expect(sent).toEqual([id, other, 78n]);
    const patient = cancels.cancel(id, { whenPossible: true });
    hear('noTradeQueueing');
    expect(sent).toHaveLength(3); // what the counter repeats may be old
    const eager = cancels.cancel(id);
    expect(sent).toEqual([id, other, 78n, id]);
    comeBack();
    expect(sent).toHaveLength(4);
    hear('canceled');
    expect(await early).toMatchObject({ type: 'canceled', orderCancelXtpId: 904n });
    expect([await patient, await eager]).toEqual([await early, await early]);
    for (const [i, each] of [other, 78n].entries())
      cancels.refused({ orderXtpId: each, orderCancelXtpId: BigInt(902 + i), errorId: 11000305, errorMessage: '' });
    expect([await meanwhile, await fresh]).toMatchObject([{ type: 'unknown' }, { type: 'unknown' }]);
  });

  test('but can not send a cancel again, does not say that none was sent', async () => {
    const outcome = errorOf(cancels.cancel(id));
    const meanwhile = 77n;
    lose();
    const unsent = errorOf(cancels.cancel(meanwhile, { whenPossible: true }));
    refusal = new XtpCallError('CancelOrder', 10210305, 'full');
    comeBack();
    const failure = await outcome;
    expect(failure).toBeInstanceOf(XtpDisconnectedError);
    expect(failure).toMatchObject({ cause: refusal, message: expect.stringContaining('had been sent') });
    expect(failure).toMatchObject({ message: expect.stringContaining('Whether the order was cancelled is not known.') });
    expect(await unsent).toBe(refusal);
    expect(timers(scheduler)).toBe(0);
  });

  test('no more, as its login is refused for good, leaves the outcome unknown', async () => {
    const outcome = errorOf(cancels.cancel(id));
    lose();
    session.status.next({ state: 'refused', reason: 11000030, message: 'password' });
    expect(await outcome).toBeInstanceOf(XtpDisconnectedError);
    expect(timers(scheduler)).toBe(0);
  });

  test('on another day cancels nothing: the id may be of another order', async () => {
    const outcome = errorOf(cancels.cancel(id));
    lose();
    tracker.newDay();
    comeBack();
    expect(await outcome).toBeInstanceOf(XtpStateError);
    expect([sent.length, timers(scheduler)]).toEqual([1, 0]);
  });

  test('or does not: every cancel settles once, whatever happens', async () => {
    const steps = ['lose', 'replay', 'comeBack', 'confirm', 'end', 'refuse', 'cancel', 'patient', 'late', 'fail'] as const;
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...steps), { maxLength: 20 }), async (story) => {
        tracker.newDay();
        tracker.submitted({ ...buy, orderXtpId: id, business: 'cash', positionEffect: 'init', priceType: 'limit', orderClientId: 0 });
        sent = [];
        session.isLive = session.isUp = true;
        const asked: Promise<unknown>[] = [];
        for (const step of story) {
          if (step === 'lose') lose();
          else if (step === 'replay') replay();
          else if (step === 'comeBack') comeBack();
          else if (step === 'confirm') hear('noTradeQueueing');
          else if (step === 'end') hear('canceled');
          else if (step === 'refuse')
            cancels.refused({ orderXtpId: id, orderCancelXtpId: BigInt(900 + sent.length), errorId: 11000371, errorMessage: '' });
          else if (step === 'late') advance(scheduler, 30_001);
          else if (step === 'fail') session.status.next({ state: 'refused', reason: 1, message: '' });
          else asked.push(cancels.cancel(id, { whenPossible: step === 'patient' }).catch((error: unknown) => error));
        }
        advance(scheduler, 30_001);
        const outcomes = await Promise.all(asked.map(stateOf));
        expect(outcomes).not.toContain('pending');
        expect(timers(scheduler)).toBe(0);
        expect(sent.length).toBeLessThanOrEqual(asked.length + story.filter((step) => step === 'lose').length);
      }),
      { numRuns: 200 },
    );
  });
});
