import { Subject, type SchedulerLike } from 'rxjs';
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
    isOwn({ orderXtpId, orderClientId }: {
        readonly orderXtpId: bigint;
        readonly orderClientId: number;
    }): boolean;
    send(given: OrderIntent): void;
    cancel(orderXtpId: bigint): void;
    /** Cancels what is open, again and again until it has ended. */
    cancelAll(): void;
    /** Nobody listens any more. What is being cancelled goes on until it has ended. */
    leave(): void;
}
