/** Replacing an order: never more filled than was asked for, whatever happens in between. */
import { beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { TestScheduler } from 'rxjs/testing';
import {
  XtpArgumentError,
  XtpCallError,
  XtpDisconnectedError,
  XtpStateError,
  XtpTimeoutError,
  XtpUnknownOrderError,
} from '../../lib/errors';
import type { Account } from '../../lib/trade/account';
import type { CancelOutcome } from '../../lib/trade/cancel-outcome';
import type { OrderState } from '../../lib/trade/order-state';
import { replaced, type OrderChanges, type ReplaceDesk, type ReplaceEvent } from '../../lib/trade/replace';
import { TraderDisconnectedEvent } from '../../lib/xtp/generated/events';
import { callback } from './support/callbacks';
import { turn } from './support/promises';
import { marbles } from './support/quotes';
import { advance, stillScheduler, timers } from './support/time';
import { buy, loginTerms, tradingAccount, type Said, type SdkNotes } from './support/trading';

let scheduler: TestScheduler;
let account: Account;
let sdk: SdkNotes;
let said: Said;
let id: bigint;
beforeEach(async () => {
  scheduler = stillScheduler();
  ({ account, sdk, said } = await tradingAccount(scheduler));
  account.submit({ ...buy, orderClientId: 7 }).subscribe();
  id = sdk.orders[0]!.orderXtpId;
  said.confirmed(id);
});

/** What a replacement says: the cancel's outcome, stages of the new order, its end. */
function follow(changes: OrderChanges, of = id): unknown[] {
  const heard: unknown[] = [];
  const tell = (event: ReplaceEvent): string => (event.type === 'cancel' ? `cancel: ${event.outcome.type}` : event.order.stage);
  account.replace(of, changes, { timeoutMs: 1000 }).subscribe({
    next: (event) => heard.push(tell(event)),
    error: (error: unknown) => heard.push(error),
    complete: () => heard.push('|'),
  });
  return heard;
}

describe('a replacement', () => {
  test('cancels the order, and sends what is left of it with the changes', async () => {
    said.traded(id, 300);
    const heard = follow({ price: 10.5 });
    expect([sdk.orders.length, sdk.cancels.size]).toEqual([1, 1]);
    said.canceled(id, 700);
    await turn();
    expect(sdk.orders.at(-1)).toMatchObject({ price: 10.5, quantity: 700, side: 'buy', priceType: 'limit', orderClientId: 7 });
    said.filled(sdk.orders.at(-1)!.orderXtpId, 700);
    expect(heard).toEqual(['cancel: canceled', 'submitted', 'filled', '|']);
    expect(timers(scheduler)).toBe(0);
  });

  test.each<[string, OrderChanges, number[]]>([
    ['what was left', {}, [600]],
    ['a larger whole', { quantity: 1500 }, [1100]],
    ['a smaller whole', { quantity: 700 }, [300]],
    ['a whole that has filled', { quantity: 400 }, []],
    ['a whole that is less than has filled', { quantity: 100 }, []],
    ['whole lots', { quantity: 999, lot: 100 }, [500]],
    ['less than a lot', { lot: 700 }, []],
  ])('with 400 filled by trades that come later, sends %s', async (_what, changes, quantities) => {
    const heard = follow(changes);
    said.canceled(id, 600, { told: 0 });
    await turn();
    said.traded(id, 400);
    expect(sdk.orders.slice(1).map(({ quantity }) => quantity)).toEqual(quantities);
    expect(heard.slice(0, 2)).toEqual(['cancel: canceled', quantities.length > 0 ? 'submitted' : '|']);
  });

  test.each<[string, () => void]>([
    ['filled', () => said.filled(id)],
    ['rejected', () => said.rejected(id)],
    ['refused', () => said.refused(id, sdk.lastCancel, 11110000, '412')],
    ['unknown', () => said.refused(id, sdk.lastCancel, 11000305)],
  ])('of an order whose cancel comes to %s sends none', async (type, end) => {
    const heard = follow({ price: 11 });
    end();
    await turn();
    expect(heard).toEqual([`cancel: ${type}`, '|']);
    expect(sdk.orders).toHaveLength(1);
  });

  test('of an order that was cancelled before sends none', async () => {
    said.canceled(id, 1000);
    const heard = follow({ price: 11 });
    await turn();
    expect(heard).toEqual(['cancel: canceled', '|']);
    expect([sdk.orders.length, sdk.cancels.size]).toEqual([1, 0]);
  });

  test('is checked before anything is sent', () => {
    account.submit(buy).subscribe();
    for (const changes of [{ price: -1 }, { quantity: 0 }, { quantity: 1.5 }, { lot: 0 }, { priceType: 'limitOrCancel' }] as const) {
      expect(follow(changes)).toEqual([expect.any(XtpArgumentError)]);
    }
    expect(follow({}, 4711n)).toEqual([expect.any(XtpUnknownOrderError)]);
    said.traded(4712n, 100); // a trade does not tell the order's terms
    expect(follow({}, 4712n)).toEqual([expect.any(XtpUnknownOrderError)]);
    expect(sdk.cancels.size).toBe(0);
  });

  test('of a sale that repays a debt needs to know how it was sent', async () => {
    said.order(500n, { side: 'sellToRepay', businessType: 'margin', orderStatus: 'noTradeQueueing', quantityLeft: 1000 });
    expect(follow({ price: 11 }, 500n)).toEqual([expect.any(XtpUnknownOrderError)]);
    expect(sdk.cancels.size).toBe(0);
    account.submit({ ...buy, business: 'margin', side: 'sellToRepay' }).subscribe();
    const sale = sdk.orders.at(-1)!.orderXtpId;
    const heard = follow({ price: 11 }, sale);
    said.order(sale, { side: 'sellToRepay', orderStatus: 'noTradeQueueing', quantityLeft: 1000 });
    said.order(sale, { side: 'sellToRepay', orderStatus: 'canceled', quantityLeft: 1000 });
    await turn();
    expect(sdk.orders.at(-1)).toMatchObject({ side: 'sellToRepay', price: 11 });
    expect(heard).toEqual(['cancel: canceled', 'submitted']);
  });

  test('of an order that is being replaced is one too many', async () => {
    const one = follow({ price: 11 });
    expect(follow({ price: 12 })).toEqual([expect.any(XtpStateError)]);
    said.canceled(id, 1000);
    await turn();
    expect(sdk.orders.map(({ price }) => price)).toEqual([10, 11]);
    expect(one).toEqual(['cancel: canceled', 'submitted']);
  });

  test('whose cancel is not answered sends nothing, nor later', async () => {
    const heard = follow({ price: 11 });
    advance(scheduler, 1000);
    await turn();
    expect(heard).toEqual([expect.any(XtpTimeoutError)]);
    said.canceled(id, 1000);
    await turn();
    expect(sdk.orders).toHaveLength(1);
  });

  test('that a drop interrupts sends nothing', async () => {
    const heard = follow({ price: 11 });
    account.deliver(callback(TraderDisconnectedEvent, { scalars: { reason: 1 } }));
    await turn();
    expect(heard).toEqual([expect.any(XtpDisconnectedError)]);
    await account.login(loginTerms);
    said.canceled(id, 1000);
    await turn();
    expect(sdk.orders).toHaveLength(1);
  });

  test('that is left before the outcome, or on hearing of it, sends nothing', async () => {
    account.replace(id, { price: 11 }).subscribe().unsubscribe();
    expect(timers(scheduler)).toBe(0);
    const following = account.replace(id, { price: 12 }).subscribe(() => following.unsubscribe());
    said.canceled(id, 1000);
    await turn();
    expect(sdk.orders).toHaveLength(1);
  });

  test('whose new order can not be sent says so, with the old one gone', async () => {
    const heard = follow({ price: 11 });
    said.canceled(id, 1000);
    sdk.refuses = true;
    await turn();
    expect(heard).toEqual(['cancel: canceled', expect.any(XtpCallError)]);
  });

  test('across a login sends nothing, even if the session is back already', () => {
    const before = account.order(id)!;
    const order: OrderState = { ...before, stage: 'canceled', canceled: 1000, remaining: 0 };
    const outcome: CancelOutcome = { type: 'canceled', orderXtpId: id, orderCancelXtpId: 1n, order, filled: 0 };
    marbles(({ cold, expectObservable }, at) => {
      const desk: ReplaceDesk = {
        get sessionId() {
          return at.now() < 3 ? 1n : 2n;
        },
        needForOrder: () => undefined,
        order: () => before,
        cancel: () => cold('-----(o|)', { o: outcome }),
        wayOf: () => () => {
          throw new Error('sent');
        },
      };
      const types = replaced(desk, new Set(), id, { price: 11 }, {});
      const lost = new XtpDisconnectedError(
        `The session was lost while the order ${id} was replaced: it is cancelled, and no new one was sent.`,
      );
      expectObservable(types).toBe('-----(c#)', { c: { type: 'cancel', outcome } }, lost);
    });
  });
});

/** The exchange, which knows what is true; what it tells waits until it is delivered, in any order. */
class Exchange {
  readonly orders = new Map<bigint, { quantity: number; filled: number; open: boolean }>();
  readonly mail: (() => void)[] = [];
  readonly #said: Said;
  readonly #sdk: SdkNotes;
  readonly #answered = new Set<bigint>();
  constructor(said: Said, sdk: SdkNotes) {
    this.#said = said;
    this.#sdk = sdk;
  }
  arrive(): void {
    for (const { orderXtpId, quantity } of this.#sdk.orders) {
      if (this.orders.has(orderXtpId)) continue;
      this.orders.set(orderXtpId, { quantity, filled: 0, open: true });
      this.mail.push(() => this.#said.confirmed(orderXtpId, quantity));
    }
  }
  trade(most: number): void {
    for (const [id, order] of this.orders) {
      const quantity = Math.min(most, order.quantity - order.filled);
      if (!order.open || quantity === 0) continue;
      order.filled += quantity;
      order.open = order.filled < order.quantity;
      this.mail.push(() => this.#said.traded(id, quantity));
      if (!order.open) this.mail.push(() => this.#said.filled(id, order.quantity));
    }
  }
  /** Answers the cancels that have arrived; `told`: whether the answer knows of the fills. */
  cancel(how: 'do' | 'refuse', told: boolean): void {
    for (const [cancelId, id] of this.#sdk.cancels) {
      const order = this.orders.get(id);
      if (!order || this.#answered.has(cancelId)) continue;
      this.#answered.add(cancelId);
      if (!order.open) {
        this.mail.push(() => this.#said.refused(id, cancelId, 11000343));
      } else if (how === 'refuse') {
        this.mail.push(() => this.#said.refused(id, cancelId, 11110000, '412'));
      } else {
        order.open = false;
        const { quantity, filled } = order;
        this.mail.push(() => this.#said.canceled(id, quantity - filled, { quantity, ...(!told && { told: 0 }) }));
      }
    }
  }
  deliver(which: number): void {
    this.mail.splice(which % Math.max(1, this.mail.length), 1)[0]?.();
  }
  /** What has filled and what still can. */
  exposure(): number {
    let sum = 0;
    for (const { quantity, filled, open } of this.orders.values()) sum += open ? quantity : filled;
    return sum;
  }
}

test('a chain of replacements never has more filled or open than was asked for at first, and never hangs', async () => {
  const step = fc.oneof(
    fc.record({ do: fc.constant('replace' as const), price: fc.integer({ min: 1, max: 20 }), lot: fc.constantFrom(1, 100) }),
    fc.record({ do: fc.constant('trade' as const), most: fc.integer({ min: 1, max: 400 }) }),
    fc.record({
      do: fc.constant('cancel' as const),
      how: fc.constantFrom('do' as const, 'do' as const, 'refuse' as const),
      told: fc.boolean(),
    }),
    fc.record({ do: fc.constant('deliver' as const), which: fc.nat(9) }),
    fc.record({ do: fc.constant('deliver' as const), which: fc.constant(0) }),
  );
  let replacements = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 50 }), async (story) => {
      const fresh = await tradingAccount(stillScheduler());
      const exchange = new Exchange(fresh.said, fresh.sdk);
      let waiting = 0;
      fresh.account.submit(buy).subscribe();
      for (const each of story) {
        exchange.arrive();
        if (each.do === 'replace') {
          const { price, lot } = each;
          waiting++;
          // Of any order so far, the last one or one that is long gone.
          const of = fresh.sdk.orders[price % fresh.sdk.orders.length]!.orderXtpId;
          const over = (): number => waiting--;
          fresh.account.replace(of, { price, lot }).subscribe({ error: over, complete: over });
        } else if (each.do === 'trade') exchange.trade(each.most);
        else if (each.do === 'cancel') exchange.cancel(each.how, each.told);
        else exchange.deliver(each.which);
        await turn();
        exchange.arrive();
        expect(exchange.exposure()).toBeLessThanOrEqual(buy.quantity);
      }
      replacements += fresh.sdk.orders.length - 1;
      for (let i = 0; i < 60; i++) {
        exchange.arrive();
        exchange.cancel('do', true);
        exchange.trade(buy.quantity);
        while (exchange.mail.length > 0) exchange.deliver(0);
        await turn();
        if (waiting === 0 && exchange.mail.length === 0) break;
      }
      expect(exchange.exposure()).toBeLessThanOrEqual(buy.quantity);
      expect(waiting).toBe(0);
      for (const [id, { filled }] of exchange.orders) expect(fresh.account.order(id)!.filled).toBe(filled);
    }),
    { numRuns: 150 },
  );
  expect(replacements).toBeGreaterThan(50); // the stories do replace orders
}, 60_000);
