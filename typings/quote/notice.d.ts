import type { XtpCounterError } from '../errors';
import type { Exchange } from '../xtp/generated/enums';
import type { ErrorInfo } from '../xtp/generated/structs';
/** Quotes of single instruments. */
export type FeedName = 'snapshots' | 'orderBooks' | 'ticks';
/** Quotes of whole exchanges. */
export type MarketFeedName = FeedName | 'optionSnapshots' | 'optionOrderBooks' | 'optionTicks';
/**
 * Why a front refused one symbol.
 * - `limit`: it lets a session subscribe no more instruments one by one (11210100; 100 of a market in the public test environment). The symbol waits: it is asked for
 *   again as soon as others have been unsubscribed, and with the next login.
 * - `unknown`: it does not know the symbol (11200003). It is asked for again with the next login.
 * - `other`: see `errorId`.
 */
export type SubscriptionRefusal = 'limit' | 'unknown' | 'other';
export declare function subscriptionRefusal(errorId: number): SubscriptionRefusal;
/** What a user of quotes should know besides the quotes. */
export type QuoteNotice = 
/** This thread was too slow and the ring full: so many events of this instrument were lost here. */
{
    readonly type: 'gap';
    readonly feed: FeedName | 'other';
    readonly symbol: string | undefined;
    readonly count: number;
}
/** Replies took the overflow because the ring was full; none was lost. */
 | {
    readonly type: 'spilled';
    readonly records: number;
    readonly total: number;
}
/** The counter refused one symbol; the others of the call are not touched. */
 | {
    readonly type: 'subscriptionRefused';
    readonly feed: FeedName;
    readonly symbol: string;
    readonly reason: SubscriptionRefusal;
    readonly errorId: number;
    readonly errorMessage: string;
}
/** The call itself failed: nothing of it was subscribed. */
 | {
    readonly type: 'subscriptionFailed';
    readonly feed: FeedName;
    readonly tickers: readonly string[];
    readonly error: Error;
}
/** A whole exchange was refused, by the counter or at once by the SDK. */
 | {
    readonly type: 'marketRefused';
    readonly feed: MarketFeedName;
    readonly exchange: Exchange | 'unknown';
    readonly error: XtpCounterError;
}
/** The SDK lost packets of ticks before they came here (OnTickByTickLossRange): packet numbers, not tick sequences. */
 | {
    readonly type: 'tickLoss';
    readonly firstPacket: number;
    readonly lastPacket: number;
}
/** Ticks that were lost were fetched, so many of this instrument among the numbers of its channel, and came where they belong (`ticks` with `rebuildGaps`). */
 | {
    readonly type: 'ticksRebuilt';
    readonly symbol: string;
    readonly channel: number;
    readonly from: number;
    readonly to: number;
    readonly count: number;
}
/** They could not be fetched: they stay lost. */
 | {
    readonly type: 'ticksNotRebuilt';
    readonly symbol: string;
    readonly channel: number;
    readonly from: number;
    readonly to: number;
    readonly error: Error;
}
/** OnError of the SDK. */
 | {
    readonly type: 'error';
    readonly error: ErrorInfo;
};
