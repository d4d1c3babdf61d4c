import { Subscription, type SchedulerLike } from 'rxjs';
import type { QuantityRule } from '../market/quantity-rule';
import type { OrderIntent } from '../trade/order-intent';
import type { Executor } from './executor';
import type { CheckedExecution } from './options';
import type { ChildState, ParentOutcome, ParentReason, ParentState } from './parent-state';
/** What an algorithm does: `step` is called whenever something may have changed, and sends or cancels by the parent it was made for. */
export interface Plan {
    step(): void;
    /** Its timers; unsubscribed when nothing more is to be sent. */
    readonly timers?: Subscription;
}
/** What a child says otherwise than its parent. */
export type ChildTerms = Partial<Pick<OrderIntent, 'price' | 'priceType'>>;
/**
 * A large order while it is worked. Algorithms say when and how much; what may be sent at all is decided here: within what is free (`ParentLedger`), in whole lots, in continuous trading,
 * with a session, before too many rejects.
 */
export declare class ParentOrder {
    #private;
    readonly intent: OrderIntent;
    readonly scheduler: SchedulerLike;
    readonly lots: QuantityRule;
    /** Throws what an intent can be wrong by: XtpArgumentError, XtpSymbolError, XtpMarketDayError. `done` is called once, after the last state. */
    constructor(intent: OrderIntent, options: CheckedExecution, tell: (state: ParentState) => void, done: () => void);
    /** Filled, or may still be. */
    get committed(): number;
    /** What may be sent. */
    get free(): number;
    get children(): readonly ChildState[];
    /** Whether the outcome of a child is waited for. */
    get hasOpen(): boolean;
    /** Whether the outcome of a cancel is waited for, or what it gave back must not be sent yet. */
    get isSettling(): boolean;
    /** Whether orders can be sent now: in continuous trading, unless there was no session a moment ago. */
    canSend(executor: Executor): boolean;
    /** Begins. The plan's `step` is called at once, and after every change. */
    begin(plan: Plan): void;
    /**
     * Sends the largest child up to `wanted` that the rules let, and gives its quantity; 0: there is none. What is left of `rest` can be sent later, too.
     */
    send(executor: Executor, wanted: number, terms?: ChildTerms, rest?: number): number;
    /** Cancels what is open. */
    cancelOpen(): void;
    /** Sends nothing more and cancels what is open; ends with this outcome when it is known what became of it. */
    stop(outcome: ParentOutcome, reason?: ParentReason): void;
    /** Sends nothing more; ends when everything that is open has ended. */
    leave(): void;
    /** Something may have changed: tells it, and lets the plan go on. */
    changed(): void;
}
/** An error as a value. */
export declare function reasonOf(error: unknown): ParentReason;
