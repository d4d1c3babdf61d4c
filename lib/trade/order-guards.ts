import { of, Subscription } from 'rxjs';
import type { OrderIntent } from './order-intent';

/** Looks at what an account is about to send, from whomever it comes. */
export interface OrderGuard {
  /** Before an order goes out. Throws to refuse it: nothing is sent then. */
  beforeOrder?(intent: OrderIntent): void;
  /** It went out, and nothing was heard of it yet. */
  sent?(intent: OrderIntent, orderXtpId: bigint): void;
  /** It did not go out: it was wrong, there was no session, another guard refused it, or the SDK did. */
  notSent?(intent: OrderIntent): void;
  /** Before something else that trades: a combination order, a mother order. Throws to refuse it. */
  beforeOther?(what: string): void;
  /** Before a cancel goes out. Throws to refuse it. */
  beforeCancel?(orderXtpId: bigint): void;
  /** A cancel went out. */
  canceling?(orderXtpId: bigint): void;
}

/** The guards of one account, asked in the order in which they came. */
export class OrderGuards {
  #guards: readonly OrderGuard[] = [];

  add(guard: OrderGuard): Subscription {
    this.#guards = [...this.#guards, guard];
    return new Subscription(() => (this.#guards = this.#guards.filter((other) => other !== guard)));
  }

  /** Sends an order if it can be sent and no guard is against it. */
  order<Fields>(intent: OrderIntent, prepare: () => Fields, send: (fields: Fields) => bigint): bigint {
    const guards = this.#guards;
    let orderXtpId: bigint;
    try {
      const fields = prepare();
      for (const guard of guards) guard.beforeOrder?.(intent);
      orderXtpId = send(fields);
    } catch (error) {
      for (const guard of guards) guard.notSent?.(intent);
      throw error;
    }
    for (const guard of guards) safely(() => guard.sent?.(intent, orderXtpId));
    return orderXtpId;
  }

  other(what: string): void {
    for (const guard of this.#guards) guard.beforeOther?.(what);
  }

  /** Sends a cancel if no guard is against it. */
  cancel(orderXtpId: bigint, send: () => bigint): bigint {
    const guards = this.#guards;
    for (const guard of guards) guard.beforeCancel?.(orderXtpId);
    const cancelId = send();
    for (const guard of guards) safely(() => guard.canceling?.(orderXtpId));
    return cancelId;
  }
}

/** What is sent can not be taken back: a guard that fails then is told as other observers that fail are (`config.onUnhandledError`). */
function safely(tell: () => void): void {
  try {
    tell();
  } catch (error) {
    of(0).subscribe(() => {
      throw error;
    });
  }
}
