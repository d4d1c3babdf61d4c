import { type ObservableInput, type OperatorFunction } from 'rxjs';
import type { OrderIntent } from '../trade/order-intent';
import type { Executor } from './executor';
import type { ExecutionOptions } from './options';
import type { ParentState } from './parent-state';
/** How large the share of each account is, in any unit: only the proportions count. */
export type ShareWeights = readonly number[] | ((parent: OrderIntent) => ObservableInput<readonly number[]>);
/** For `splitOverAccounts`. */
export interface SplitOptions extends ExecutionOptions {
    readonly accounts: readonly Executor[];
    /** One for each account. Default: equal. By what they have: `byMeans(accounts)`. */
    readonly weights?: ShareWeights;
    /** What becomes of a share that its account rejects or can not send: `leave` (default), or the other accounts take it. */
    readonly onReject?: 'leave' | 'redistribute';
}
/**
 * Sends each intent at once in shares to several accounts, in whole lots; a share above what one order may have in several orders. Ends when all have ended: `filled`,
 * `incomplete`, `stopped`, `rejected`, `unresolved`; `refused` for what can not begin. Throws XtpArgumentError.
 */
export declare function splitOverAccounts({ accounts, weights, onReject, ...options }: SplitOptions): OperatorFunction<OrderIntent, ParentState>;
/** What `byMeans` asks of an account. */
export interface Means {
    /** Its money; `buyingPower` in yuan. */
    queryAsset(): Promise<{
        readonly buyingPower: number;
    } | undefined>;
    /** What it holds of an instrument. */
    queryPositions(symbol: string): Promise<readonly {
        readonly sellableQuantity: number;
    }[]>;
}
/** Weights by what each account has at the time: buying power for buys, what can be sold for sales. A query that fails ends the order before anything is sent. */
export declare function byMeans(accounts: readonly Means[]): (parent: OrderIntent) => Promise<number[]>;
