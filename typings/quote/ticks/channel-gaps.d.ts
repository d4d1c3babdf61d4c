import { type OperatorFunction } from 'rxjs';
import { Exchange } from '../../xtp/generated/enums';
import type { Tick } from '../../xtp/generated/structs';
/** Numbers of a channel that did not come, both ends included. */
export interface ChannelGap {
    readonly exchange: Exchange | 'unknown';
    readonly channel: number;
    readonly from: number;
    readonly to: number;
}
/**
 * The holes in the numbers of each channel. For streams that have all instruments of a channel, such as `quotes.market.ticks('SH')`: of a single instrument, the numbers
 * between its ticks belong to others. A number that comes late has been told as missing.
 */
export declare function channelGaps(): OperatorFunction<Tick, ChannelGap>;
