import { type Observable } from 'rxjs';
import type { CallOptions } from '../session/call-options';
import { InsertAlgoOrderEvent, NewStrategyCreateReportEvent, StrategyStateReportEvent, StrategySymbolStateReportEvent } from '../xtp/generated/events';
import { AlgoQueries } from './generated/queries';
/** Where the account's orders are to be sent to by the algo server. */
export interface AlgoChannel {
    /** Address of the trade server, as the algo server reaches it. */
    readonly host: string;
    readonly port: number;
    readonly user: string;
    /** Never printed. */
    readonly password: string;
}
/** A mother order: what an algorithm is to do. */
export interface AlgoOrder {
    /** The algorithm: 900 TWAP, 901 TWAP-PLUS, 902 VWAP, 2001 SMART, ... as your server offers them. */
    readonly type: number;
    /** Your own number of it, 64 bits; one that waits for its answer can not be used again. */
    readonly clientStrategyId: bigint;
    /** The algorithm's parameters: an object (made into JSON) or JSON. */
    readonly params: object | string;
}
/** The algo bus of one account. Log the client in first (`trader.algo.login`), then open the account's channel. */
export declare class Algo extends AlgoQueries {
    #private;
    /** State of mother orders, at every change (OnStrategyStateReport). Never replayed. */
    get reports(): Observable<StrategyStateReportEvent>;
    /** The same by security (OnStrategySymbolStateReport). */
    get symbolReports(): Observable<StrategySymbolStateReportEvent>;
    /** Mother orders as they are made, whichever client of the account made them (OnNewStrategyCreateReport). */
    get created(): Observable<NewStrategyCreateReportEvent>;
    /** Opens the account's channel (ALGOUserEstablishChannel), of which there can be one anywhere. Rejects with XtpRequestError and as queries do. */
    openChannel({ host, port, user, password }: AlgoChannel, options?: CallOptions): Promise<void>;
    /**
     * Sends a mother order (InsertAlgoOrder); resolves with its id when the server has taken it. The process must live until then. Rejects with
     * XtpRequestError and as queries do; giving up the wait cancels nothing.
     */
    submit({ type, clientStrategyId, params }: AlgoOrder, options?: CallOptions): Promise<InsertAlgoOrderEvent>;
    /**
     * Cancels a mother order (CancelAlgoOrder): gracefully, so that it may trade on until it has stopped, or (`now`) by destroying it and cancelling its
     * child orders once. Resolves when the server has taken it; the end comes in `reports`.
     */
    cancel(xtpStrategyId: bigint, how?: 'gracefully' | 'now', options?: CallOptions): Promise<void>;
    /** Gives a mother order other parameters (ModifyAlgoOrder), where the server offers it. Resolves when the server has taken them. */
    modify(xtpStrategyId: bigint, params: object | string, options?: CallOptions): Promise<void>;
}
