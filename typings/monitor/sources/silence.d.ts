import { type Observable } from 'rxjs';
import { type Board, type Phase, type TradingCalendar } from '../../market';
import type { ConnectionStatus } from '../../session/status';
import type { OrderState } from '../../trade/order-state';
import { type Alert, type WatchOptions } from '../alert';
/** For `quoteSilence` and `accountSilence`. */
export interface HeartbeatOptions extends WatchOptions {
    /** How long nothing may come. Default 60,000. */
    readonly ms?: number;
    /** Whose timetable is followed. Default `shMain`. */
    readonly board?: Board;
    /** In which phases something is expected. Default: continuous trading for quotes, auctions too for orders. */
    readonly during?: readonly Phase[];
    /** The trading days. Default `chinaCalendar`. */
    readonly calendar?: TradingCalendar;
}
/** What is read of a quote client. */
export interface SpeakingClient {
    readonly status: Observable<ConnectionStatus>;
    readonly allSnapshots: Observable<unknown>;
    readonly allOrderBooks: Observable<unknown>;
    readonly allTicks: Observable<unknown>;
    readonly events: Observable<unknown>;
    readonly market: {
        /** How many exchanges are wanted as a whole. */
        subscriptions(): number;
    };
    /** How many instruments are wanted one by one, by kind. */
    subscriptions(): Readonly<Record<string, number>>;
}
/** What is read of an account. */
export interface AnsweringAccount {
    readonly status: Observable<ConnectionStatus>;
    readonly orders: Observable<Pick<OrderState, 'orderXtpId' | 'stage' | 'ours'>>;
    readonly events: Observable<unknown>;
    /** What was heard of on the trading day. */
    knownOrders(): readonly Pick<OrderState, 'orderXtpId' | 'stage' | 'ours'>[];
}
/**
 * `QUOTES_SILENT` when a live quote client that has subscriptions is told nothing for `ms` of a trading phase: the front is dead, though the connection is not. Breaks, nights and holidays do not
 * count. Resolved with the next event, or when the connection is known to be lost. XTP's own heartbeats are inside the SDK: they show as a drop. Errors with XtpMarketDayError
 * behind the calendar's last day; throws XtpArgumentError.
 */
export declare function quoteSilence(client: SpeakingClient, options?: HeartbeatOptions): Observable<Alert>;
/**
 * `ACCOUNT_SILENT` when an order that was sent has no answer, and nothing else of the live account comes for `ms` of a trading phase. Without such an order nothing is expected of an account.
 * Otherwise as `quoteSilence`.
 */
export declare function accountSilence(account: AnsweringAccount, options?: HeartbeatOptions): Observable<Alert>;
