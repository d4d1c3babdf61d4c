import type { ObservableInput, Unsubscribable } from 'rxjs';
import type { OfSymbol } from './readings';
/** The newest price of each symbol, to be looked up. */
export interface Prices extends Unsubscribable {
    /** Yuan; undefined for a symbol without a price above 0 so far. Needs no `this`: `maxOrderValue({ limit, priceOf: prices.priceOf })`. */
    readonly priceOf: (symbol: string) => number | undefined;
}
/**
 * Subscribes quotes and keeps one price of each: the last one, or what `read` takes, e.g. the upper limit to value market orders at. Prices that are not above 0, as before the first
 * trade, change nothing; when quotes end, the last ones stay. Memory: a number a symbol. An error of the quotes, or of `read`, is reported as any that nobody handles.
 */
export declare function pricesOf<T extends OfSymbol & {
    readonly lastPrice: number;
}>(quotes: ObservableInput<T>, read?: (quote: T) => number): Prices;
