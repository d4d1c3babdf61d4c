import type { OrderIntent } from '../trade/order-intent';
import { isEnded, type OrderState } from '../trade/order-state';
import type { ChildState, ParentReason } from './parent-state';

interface Entry {
  child: ChildState;
  /** What of its quantity is certain never to be filled. */
  dead: number;
  /** Of `dead`, what must not be sent again yet. */
  held: number;
}

/**
 * The books of a parent order: what its children have filled and may still fill. Whoever sends takes the quantity here first, and gets none that is not free: so no algorithm
 * can send more than its parent. Quantity is free again when the counter has said that it will not be filled (`canceled`, `rejected`), or nothing was sent.
 */
export class ParentLedger {
  readonly #entries: Entry[] = [];
  #filled = 0;
  #amount = 0;
  #committed = 0;
  #held = 0;
  #open = 0;

  constructor(readonly quantity: number) {}

  get filled(): number {
    return this.#filled;
  }
  /** Yuan. */
  get amount(): number {
    return this.#amount;
  }
  /** Filled, or may still be. */
  get committed(): number {
    return this.#committed;
  }
  get free(): number {
    return Math.max(0, this.quantity - this.#committed - this.#held);
  }
  /** Children whose end is to be heard of. */
  get open(): number {
    return this.#open;
  }
  get children(): ChildState[] {
    return this.#entries.map(({ child }) => child);
  }
  child(index: number): ChildState {
    return this.#entries[index]!.child;
  }

  /** Books an order that is about to be sent; undefined if its quantity is not free. */
  take(intent: OrderIntent): ChildState | undefined {
    const { quantity } = intent;
    if (!(Number.isSafeInteger(quantity) && quantity > 0 && quantity <= this.free)) return undefined;
    const child: ChildState = { index: this.#entries.length, intent, stage: 'sending', filled: 0, working: quantity, amount: 0 };
    this.#entries.push({ child, dead: 0, held: 0 });
    this.#committed += quantity;
    this.#open++;
    return child;
  }

  /** Nothing was sent. */
  notSent(index: number, error: ParentReason): ChildState {
    const entry = this.#entries[index]!;
    return this.#set(entry, { ...entry.child, stage: 'notSent', error }, entry.child.intent.quantity);
  }

  /** Nobody will tell what becomes of it: it may be filled. */
  lost(index: number, error: ParentReason): ChildState {
    const entry = this.#entries[index]!;
    return this.#set(entry, { ...entry.child, stage: 'lost', error }, entry.dead);
  }

  /** What was told of its order; what is older than what is known changes nothing. With `hold`, what is freed is kept back until `release`. */
  told(index: number, state: OrderState, hold = false): ChildState {
    const entry = this.#entries[index]!;
    const { child } = entry;
    const { quantity } = child.intent;
    const stays = isOver(child) && !isEnded(state);
    const stage = stays ? child.stage : state.stage;
    const isNews = state.filled > child.filled || (state.filled === child.filled && state.amount > child.amount);
    const filled = Math.max(child.filled, state.filled);
    const dead = Math.min(Math.max(entry.dead, deadOf(state, quantity)), quantity - filled);
    const { error = child.error } = state.error ? { error: { code: 'REJECTED', ...reasonOf(state.error) } } : {};
    const told = { ...child, orderXtpId: state.orderXtpId, stage, filled, amount: isNews ? state.amount : child.amount };
    return this.#set(entry, { ...told, ...(error && { error }) }, Math.max(0, dead), hold);
  }

  /** What an ended order freed may be sent again. */
  release(index: number): void {
    const entry = this.#entries[index]!;
    this.#held -= entry.held;
    entry.held = 0;
  }

  #set(entry: Entry, child: ChildState, dead: number, hold = false): ChildState {
    const before = entry.child;
    const working = child.intent.quantity - child.filled - dead;
    const after = { ...child, working: Math.max(0, working) };
    this.#filled += after.filled - before.filled;
    this.#amount += after.amount - before.amount;
    this.#committed += after.filled + after.working - before.filled - before.working;
    this.#open += Number(!isOver(after)) - Number(!isOver(before));
    const freed = dead - entry.dead;
    // What is found to have been filled after all is held no more: it is committed again.
    const held = hold && freed > 0 ? entry.held + freed : Math.min(entry.held, dead);
    this.#held += held - entry.held;
    entry.dead = dead;
    entry.held = held;
    entry.child = isSame(before, after) ? before : after;
    return entry.child;
  }
}

/** Whether nothing is to be expected of a child but late fills. */
export function isOver({ stage }: Pick<ChildState, 'stage'>): boolean {
  return stage === 'notSent' || stage === 'lost' || (stage !== 'sending' && isEnded({ stage }));
}

/** Canceled is only what the cancel counts: the rest of an order may have traded, and be told late. */
function deadOf({ stage, canceled, filled }: OrderState, quantity: number): number {
  if (stage === 'canceled') return canceled;
  return stage === 'rejected' ? quantity - filled : 0;
}

function reasonOf({ errorId, errorMessage }: { readonly errorId: number; readonly errorMessage: string }): Omit<ParentReason, 'code'> {
  return { errorId, message: errorMessage };
}

function isSame(a: ChildState, b: ChildState): boolean {
  return (
    a.stage === b.stage &&
    a.filled === b.filled &&
    a.working === b.working &&
    a.amount === b.amount &&
    a.orderXtpId === b.orderXtpId &&
    a.error?.message === b.error?.message
  );
}
