import { Subscription, type SchedulerLike } from 'rxjs';
import { XtpError, XtpStateError } from '../errors';
import type { MarketPhase } from '../market/phase';
import { tradingPhase } from '../market/phase-stream';
import type { QuantityRule } from '../market/quantity-rule';
import { dayAt } from '../market/shanghai';
import { orderFields } from '../trade/order-fields';
import type { OrderIntent } from '../trade/order-intent';
import { isUnknown, type OrderState } from '../trade/order-state';
import type { Executor } from './executor';
import { keepCancelling } from './keep-cancelling';
import { fitLot, isBuy, lotsOf } from './lots';
import type { CheckedExecution } from './options';
import { isOver, ParentLedger } from './parent-ledger';
import type { ChildState, ParentOutcome, ParentReason, ParentState } from './parent-state';

/** What an algorithm does: `step` is called whenever something may have changed, and sends or cancels by the parent it was made for. */
export interface Plan {
  step(): void;
  /** Its timers; unsubscribed when nothing more is to be sent. */
  readonly timers?: Subscription;
}

/** What a child says otherwise than its parent. */
export type ChildTerms = Partial<Pick<OrderIntent, 'price' | 'priceType'>>;

interface Running {
  readonly executor: Executor;
  readonly following: Subscription;
  canceling?: Subscription;
  /** What a freed quantity waits for. */
  settling?: Subscription;
}

/** A fill that the counter's numbers announce comes within this time, or nobody can tell of it. The SDK puts events in order for up to 5 s. */
const lateFillMs = 5000;
/** A session is asked for at least this often. */
const longestRetryMs = 30_000;

/**
 * A large order while it is worked. Algorithms say when and how much; what may be sent at all is decided here: within what is free (`ParentLedger`), in whole lots, in continuous trading,
 * with a session, before too many rejects.
 */
export class ParentOrder {
  readonly scheduler: SchedulerLike;
  readonly lots: QuantityRule;
  readonly #ledger: ParentLedger;
  readonly #options: CheckedExecution;
  readonly #tell: (state: ParentState) => void;
  readonly #done: () => void;
  readonly #running: Running[] = [];
  readonly #followed = new Map<Executor, Subscription>();
  readonly #byId = new Map<bigint, number>();
  /** Timers and streams that end with the parent. */
  readonly #life = new Subscription();
  readonly #withoutSession = new Set<Executor>();
  /** How long each waited last for a session. */
  readonly #waitedMs = new Map<Executor, number>();
  #plan: Plan = { step: () => undefined };
  #phase: MarketPhase | undefined;
  #stage: ParentState['stage'] = 'working';
  #why: { readonly outcome: ParentOutcome; readonly reason?: ParentReason } = { outcome: 'filled' };
  /** Whether what is open is to be cancelled. */
  #cuts = false;
  #rejects = 0;
  #lateTimer: Subscription | undefined;
  #told: ParentState | undefined;
  #isBusy = false;
  #isStale = false;

  /** Throws what an intent can be wrong by: XtpArgumentError, XtpSymbolError, XtpMarketDayError. `done` is called once, after the last state. */
  constructor(
    readonly intent: OrderIntent,
    options: CheckedExecution,
    tell: (state: ParentState) => void,
    done: () => void,
  ) {
    orderFields(intent);
    this.#options = options;
    this.scheduler = options.scheduler;
    this.lots = this.#lotsOf({});
    this.#ledger = new ParentLedger(intent.quantity);
    this.#tell = tell;
    this.#done = done;
  }

  /** Filled, or may still be. */
  get committed(): number {
    return this.#ledger.committed;
  }
  /** What may be sent. */
  get free(): number {
    return this.#ledger.free;
  }
  get children(): readonly ChildState[] {
    return this.#ledger.children;
  }
  /** Whether the outcome of a child is waited for. */
  get hasOpen(): boolean {
    return this.#ledger.open > 0;
  }
  /** Whether the outcome of a cancel is waited for, or what it gave back must not be sent yet. */
  get isSettling(): boolean {
    return this.#running.some(({ canceling, settling }) => isLive(canceling) || isLive(settling));
  }

  /** Whether orders can be sent now: in continuous trading, unless there was no session a moment ago. */
  canSend(executor: Executor): boolean {
    return this.#stage === 'working' && this.#phase?.phase === 'continuous' && !this.#withoutSession.has(executor);
  }

  /** Begins. The plan's `step` is called at once, and after every change. */
  begin(plan: Plan): void {
    this.#plan = plan;
    const { stop, calendar } = this.#options;
    if (plan.timers) this.#life.add(plan.timers);
    if (stop) this.#life.add(stop.subscribe({ next: () => this.stop('stopped'), error: () => this.stop('stopped') }));
    this.#life.add(
      tradingPhase(this.intent.symbol, { calendar, scheduler: this.scheduler }).subscribe({
        next: (phase) => this.#onPhase(phase),
        error: (error: unknown) => this.stop('incomplete', reasonOf(error)),
      }),
    );
  }

  /**
   * Sends the largest child up to `wanted` that the rules let, and gives its quantity; 0: there is none. What is left of `rest` can be sent later, too.
   */
  send(executor: Executor, wanted: number, terms: ChildTerms = {}, rest = this.free): number {
    this.#follow(executor);
    if (!this.canSend(executor)) return 0;
    const quantity = fitLot(terms.priceType ? this.#lotsOf(terms) : this.lots, isBuy(this.intent), wanted, Math.min(rest, this.free));
    const child = quantity > 0 ? this.#ledger.take(this.#childOf(quantity, terms)) : undefined;
    if (!child) return 0;
    this.#asOne(() => this.#launch(child, executor));
    return quantity;
  }

  /** Cancels what is open. */
  cancelOpen(): void {
    this.#asOne(() => this.#running.forEach((_, index) => this.#cancel(index)));
  }

  /** Sends nothing more and cancels what is open; ends with this outcome when it is known what became of it. */
  stop(outcome: ParentOutcome, reason?: ParentReason): void {
    if (this.#stage === 'ended') return;
    this.#asOne(() => {
      this.#end(outcome, reason);
      this.#cuts = true;
      this.cancelOpen();
    });
  }

  /** Sends nothing more; ends when everything that is open has ended. */
  leave(): void {
    this.#asOne(() => this.#end('incomplete'));
  }

  /** Something may have changed: tells it, and lets the plan go on. */
  changed(): void {
    this.#isStale = true;
    if (this.#isBusy) return;
    this.#isBusy = true;
    while (this.#isStale) {
      this.#isStale = false;
      this.#finishIfSettled();
      this.#say();
      if (this.#stage === 'working') this.#step();
    }
    this.#isBusy = false;
  }

  /** Lets the plan go on when all of it is done, not in the middle. */
  #asOne(work: () => void): void {
    const wasBusy = this.#isBusy;
    this.#isBusy = true;
    work();
    this.#isBusy = wasBusy;
    this.changed();
  }

  #lotsOf(terms: ChildTerms): QuantityRule {
    const { intent } = this;
    return lotsOf({ ...intent, ...terms } as OrderIntent, dayAt(this.scheduler.now()), this.#options.published?.(intent.symbol));
  }

  /** Prices and what is published are the user's to say, and may throw. */
  #step(): void {
    try {
      this.#plan.step();
    } catch (error) {
      this.stop('incomplete', reasonOf(error));
    }
  }

  #childOf(quantity: number, terms: ChildTerms): OrderIntent {
    const parent: { -readonly [K in keyof OrderIntent]: OrderIntent[K] } = { ...this.intent };
    delete parent.orderXtpId; // each child has its own
    const limit = parent.price ?? 0;
    const asked = terms.price ?? this.#options.price?.(this.intent);
    const better = isBuy(this.intent) ? Math.min : Math.max;
    const price = asked === undefined ? parent.price : limit > 0 ? better(asked, limit) : asked;
    return { ...parent, ...terms, quantity, ...(price !== undefined && { price }) } as OrderIntent;
  }

  #launch({ index, intent }: ChildState, executor: Executor): void {
    const following = new Subscription();
    this.#running.push({ executor, following });
    try {
      following.add(
        executor.submit(intent).subscribe({
          next: (state) => this.#onState(index, state),
          error: (error: unknown) => this.#onFailure(index, error),
          complete: () => this.#onSilence(index),
        }),
      );
    } catch (error) {
      this.#onFailure(index, error);
    }
  }

  /** Late fills are told by nothing else. */
  #follow(executor: Executor): void {
    if (this.#followed.has(executor)) return;
    const following = new Subscription();
    this.#followed.set(executor, following);
    this.#life.add(following);
    const over = (): void => {
      this.#running.forEach((running, index) => running.executor === executor && this.#onSilence(index));
      this.stop('incomplete', { code: 'LOST', message: 'The account has ended.' });
    };
    following.add(
      executor.orders.subscribe({
        next: (state) => {
          const index = this.#byId.get(state.orderXtpId);
          if (index !== undefined && this.#running[index]!.executor === executor) this.#onState(index, state);
        },
        error: over,
        complete: over,
      }),
    );
  }

  #onState(index: number, state: OrderState): void {
    const before = this.#ledger.child(index);
    const running = this.#running[index]!;
    const { settleMs } = this.#options;
    if (isUnknown(state)) {
      // Whoever lost the record may still have the order at the exchange: what it may fill is not sent again.
      this.#byId.set(state.orderXtpId, index);
      if (!isOver(before)) this.#lose(index, { code: 'LOST', ...state.error!, message: state.error!.errorMessage });
      return;
    }
    const child = this.#ledger.told(index, state, settleMs > 0);
    if (child === before) return;
    this.#byId.set(state.orderXtpId, index);
    this.#waitedMs.delete(running.executor);
    if (isOver(child) && !isOver(before)) {
      running.canceling?.unsubscribe();
      if (settleMs > 0) this.#settle(index, settleMs);
      if (child.stage === 'rejected') this.#onReject(child);
    } else if (this.#cuts) this.#cancel(index); // its id may not have been known before
    if (this.#ledger.committed > this.intent.quantity) this.cancelOpen(); // the counter told otherwise before
    this.changed();
  }

  #settle(index: number, settleMs: number): void {
    const running = this.#running[index]!;
    running.settling = this.scheduler.schedule(() => {
      this.#ledger.release(index);
      running.settling?.unsubscribe();
      this.changed();
    }, settleMs);
    this.#life.add(running.settling);
  }

  #onFailure(index: number, error: unknown): void {
    const { stage } = this.#ledger.child(index);
    const reason = reasonOf(error);
    if (stage !== 'sending') {
      this.#lose(index, reason);
      return;
    }
    const { executor } = this.#running[index]!;
    const child = this.#ledger.notSent(index, reason);
    if (error instanceof XtpStateError) this.#waitForSession(executor);
    else this.#onReject(child);
    this.changed();
  }

  #waitForSession(executor: Executor): void {
    this.#withoutSession.add(executor);
    const waitMs = Math.min(2 * (this.#waitedMs.get(executor) ?? this.#options.retryMs / 2), longestRetryMs);
    this.#waitedMs.set(executor, waitMs);
    const again = this.scheduler.schedule(() => {
      this.#withoutSession.delete(executor);
      again.unsubscribe();
      this.changed();
    }, waitMs);
    this.#life.add(again);
  }

  #onReject({ error }: ChildState): void {
    if (++this.#rejects >= this.#options.maxRejects) this.stop('rejected', error);
  }

  /** Nothing will be heard of a child any more. */
  #onSilence(index: number): void {
    const child = this.#ledger.child(index);
    if (isOver(child)) return;
    this.#lose(index, { code: 'LOST', message: 'The account will not tell what became of the order.' });
  }

  #lose(index: number, reason: ParentReason): void {
    this.#ledger.lost(index, reason);
    this.#running[index]!.canceling?.unsubscribe();
    this.stop('unresolved', reason);
  }

  #onPhase(phase: MarketPhase): void {
    this.#phase = phase;
    if (phase.phase === 'closed') this.stop('incomplete', { code: 'MARKET_CLOSED', message: 'The market has closed.' });
    else this.changed();
  }

  #cancel(index: number): void {
    const running = this.#running[index]!;
    const child = this.#ledger.child(index);
    if (isOver(child) || child.orderXtpId === undefined || isLive(running.canceling)) return;
    const { cancelRetryMs: retryMs } = this.#options;
    const canceling = keepCancelling(running.executor, child.orderXtpId, { scheduler: this.scheduler, retryMs });
    running.canceling = canceling;
    this.#life.add(canceling);
    if (isOver(this.#ledger.child(index))) canceling.unsubscribe(); // its end was told before this was known
  }

  #end(outcome: ParentOutcome, reason?: ParentReason): void {
    if (this.#stage !== 'working') return;
    this.#stage = 'stopping';
    this.#why = { outcome, ...(reason && { reason }) };
    this.#plan.timers?.unsubscribe();
  }

  #finishIfSettled(): void {
    if (this.#stage === 'ended') return;
    const { filled, committed, open } = this.#ledger;
    const isFilled = filled >= this.intent.quantity;
    if (isFilled && open === 0) this.#finish({ outcome: 'filled' });
    else if (this.#stage === 'stopping' && open === 0 && committed === filled) this.#finish(this.#why);
    else if (this.#stage === 'stopping' && (open === 0 || this.#isOverForToday)) this.#waitForLateFills();
  }

  /** The exchange has closed: the counter may never tell of the end of an order. */
  get #isOverForToday(): boolean {
    return this.#phase?.phase === 'closed';
  }

  #waitForLateFills(): void {
    if (this.#lateTimer) return;
    this.#lateTimer = this.scheduler.schedule(() => this.#finish({ ...this.#why, outcome: 'unresolved' }), lateFillMs);
    this.#life.add(this.#lateTimer);
  }

  #finish(why: { readonly outcome: ParentOutcome; readonly reason?: ParentReason }): void {
    this.#stage = 'ended';
    this.#why = why;
    this.#say(); // before its completion
    this.#plan.timers?.unsubscribe();
    for (const { following } of this.#running) following.unsubscribe();
    this.#life.unsubscribe();
    this.#done();
  }

  #say(): void {
    const state = this.#state();
    if (this.#told && isSame(this.#told, state)) return;
    this.#told = state;
    this.#tell(state);
  }

  #state(): ParentState {
    const { filled, committed, amount, children } = this.#ledger;
    const { quantity } = this.intent;
    return {
      intent: this.intent,
      stage: this.#stage,
      ...(this.#stage === 'ended' && { outcome: this.#why.outcome }),
      ...(this.#stage !== 'working' && this.#why.reason && { reason: this.#why.reason }),
      quantity,
      filled,
      working: committed - filled,
      remaining: Math.max(0, quantity - filled),
      averagePrice: filled > 0 ? amount / filled : 0,
      amount,
      children,
    };
  }
}

function isLive(subscription: Subscription | undefined): boolean {
  return subscription !== undefined && !subscription.closed;
}

function isSame(a: ParentState, b: ParentState): boolean {
  return a.stage === b.stage && a.children.length === b.children.length && a.children.every((child, i) => child === b.children[i]);
}

/** An error as a value. */
export function reasonOf(error: unknown): ParentReason {
  const message = error instanceof Error ? error.message : String(error);
  const errorId = error instanceof Error && 'errorId' in error && typeof error.errorId === 'number' ? { errorId: error.errorId } : {};
  return { code: error instanceof XtpError ? error.code : 'UNEXPECTED', message, ...errorId };
}
