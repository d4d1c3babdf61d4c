import { Subject, type SchedulerLike, type Subscriber } from 'rxjs';
import type { OrderIntent } from '../trade/order-intent';
import { type OrderState } from '../trade/order-state';
import type { StrategyAccount, StrategyEvent } from './strategy';
/** The orders of one run of a strategy. */
export declare class StrategyOrders {
    #private;
    /** The states of what is the strategy's own. */
    readonly own: Subject<OrderState>;
    /** `settled` is called whenever nothing more will be heard of one of them. */
    constructor({ account, tag, scheduler }: {
        account: StrategyAccount;
        tag: number | undefined;
        scheduler: SchedulerLike;
    }, tell: (event: StrategyEvent) => void, settled: () => void);
    get isIdle(): boolean;
    /** Whether all are being cancelled. */
    get isCancelling(): boolean;
    isOwn({ orderXtpId, orderClientId }: {
        readonly orderXtpId: bigint;
        readonly orderClientId: number | undefined;
    }): boolean;
    /** The intent as it is to be sent. */
    tagged(intent: OrderIntent): OrderIntent;
    /** `sender` is told what becomes of it, as by `Executor.submit`. */
    send(intent: OrderIntent, sender?: Subscriber<OrderState>): void;
    cancel(orderXtpId: bigint): void;
    /** For an algorithm, which asks again and again itself. */
    cancelFor(orderXtpId: bigint): unknown;
    /** Cancels what is open, again and again until it has ended. */
    cancelAll(): void;
    /** What is sent from now on may work. */
    goOn(): void;
    /** Nobody listens any more. What is being cancelled goes on until it has ended. */
    leave(): void;
}
