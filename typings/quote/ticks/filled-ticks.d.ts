import { Observable } from 'rxjs';
import type { Tick } from '../../xtp/generated/structs';
import type { QuoteNotice } from '../notice';
import { type FetchOptions } from './tick-line';
/** What fills the gaps of a stream of ticks. */
export interface FillOptions extends FetchOptions {
    /** Tells that ticks were lost. */
    readonly losses: Observable<unknown>;
    /** Takes what became of it. */
    readonly tell: (notice: QuoteNotice) => void;
}
/** The ticks of one instrument, with those that were lost fetched and put where they belong; each once. */
export declare function filledTicks(symbol: string, ticks: Observable<Tick>, { losses, tell, ...options }: FillOptions): Observable<Tick>;
