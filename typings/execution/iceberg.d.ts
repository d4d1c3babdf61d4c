import type { OperatorFunction } from 'rxjs';
import type { OrderIntent } from '../trade/order-intent';
import type { Executor } from './executor';
import { type ExecutionOptions } from './options';
import type { ParentState } from './parent-state';
/** For `iceberg`. */
export interface IcebergOptions extends ExecutionOptions {
    readonly executor: Executor;
    /** How much of the order the market sees at a time. */
    readonly visible: number;
    /** By which share what is visible may be more or less, 0 to 1, the same way for the same seed. */
    readonly randomise?: {
        readonly seed: number;
        readonly size: number;
    };
}
/**
 * Works each intent, a limit order, with one small order at a time; when it is filled, the next one is sent. Ends `filled`; `incomplete` when the rest can not be sent or
 * somebody else cancelled a child (`CANCELED_ELSEWHERE`); `stopped`, `rejected`, `unresolved`; `refused` for what is no limit order. Throws XtpArgumentError.
 */
export declare function iceberg({ executor, visible, randomise, ...options }: IcebergOptions): OperatorFunction<OrderIntent, ParentState>;
