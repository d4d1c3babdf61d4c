import { Observable } from 'rxjs';
import { OptionCombinedOrderEvent, OptionCombinedTradeEvent } from '../xtp/generated/events';
import type { CallOrPut, CoveredOrUncovered, PositionDirection } from '../xtp/generated/enums';
import type { ComboOrderInsertFields } from '../xtp/generated/structs';
import { type CancelRefusal } from './cancel-refusal';
import { OptionsCombosPlainQueries, OptionsCombosQueries } from './generated/queries';
import type { AccountSession } from './query-group';
/** One contract of a combination. */
export interface ComboLegTerms {
    /** Of the contract, eight digits. */
    readonly contract: string;
    readonly type: Exclude<CallOrPut, 'unknown'>;
    readonly side: Exclude<PositionDirection, 'net'>;
    /** Default `uncovered`. */
    readonly covered?: CoveredOrUncovered;
    /** Contracts a combination. */
    readonly quantity: number;
}
interface ComboOrderBase {
    readonly market: 'SH' | 'SZ';
    /** Combinations. */
    readonly quantity: number;
    /** Echoed in every event of the order; 32 bits. */
    readonly orderClientId?: number;
    /** An id from `account.newOrderId()`; the order is sent under it. */
    readonly orderXtpId?: bigint;
}
/** Making combinations of contracts that are held, for less margin. */
export interface ComboCombineOrder extends ComboOrderBase {
    readonly type: 'combine';
    /** One of `queryStrategies`, e.g. `CNSJC`. */
    readonly strategyId: string;
    /** Two to four. */
    readonly legs: readonly ComboLegTerms[];
}
/** Taking a combination apart again. */
export interface ComboSplitOrder extends ComboOrderBase {
    readonly type: 'split';
    readonly strategyId: string;
    /** Of the combination (`queryPositions`). */
    readonly comboNum: string;
}
/** Exercising a call and a put together. */
export interface ComboExerciseOrder extends ComboOrderBase {
    readonly type: 'exercise';
    readonly legs: readonly [ComboLegTerms, ComboLegTerms];
}
/** An order for combinations. */
export type ComboOrder = ComboCombineOrder | ComboSplitOrder | ComboExerciseOrder;
/** Option combinations: orders to combine, split and exercise together, and what can be asked of them. */
export declare class Combos extends OptionsCombosQueries {
    #private;
    /** The queries in their older form, without reject reasons and exchange numbers. */
    readonly plain: OptionsCombosPlainQueries;
    constructor(session: AccountSession);
    /** Every change of a combination order, whichever client of the account placed it (OnOptionCombinedOrderEvent). */
    get orderEvents(): Observable<OptionCombinedOrderEvent>;
    /** Executions of combination orders (OnOptionCombinedTradeEvent). */
    get trades(): Observable<OptionCombinedTradeEvent>;
    /** Cancels of combination orders that the counter refused (OnCancelOptionCombinedOrderError). */
    get cancelRefusals(): Observable<CancelRefusal>;
    /**
     * Sends the order when subscribed, once for each subscriber, and emits its events until it has ended; then completes. A rejection is an event with
     * `error`. Unsubscribing cancels nothing. Errors with XtpArgumentError, XtpStateError,
     * XtpDrainingError, XtpCallError, XtpHardLimitError (nothing was sent).
     */
    submit(order: ComboOrder): Observable<OptionCombinedOrderEvent>;
    /** Asks to cancel a combination order; returns the cancel's own id. Throws XtpStateError, XtpCallError (nothing was sent). */
    cancel(orderXtpId: bigint): bigint;
}
/** The fields of the counter's request. Throws XtpArgumentError. */
export declare function comboFields(order: ComboOrder): ComboOrderInsertFields;
export {};
