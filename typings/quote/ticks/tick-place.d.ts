import type { Tick } from '../../xtp/generated/structs';
/** The number of a tick in its channel: over all kinds of rows in Shanghai, over orders and trades elsewhere. */
export declare function sequenceOf(tick: Tick): number;
/** The channel that numbers a tick. */
export declare function channelOf(tick: Tick): number;
