import type { TradeReading } from './readings';
/** Whether a tick tells of a trade: in Shenzhen and Beijing a cancellation looks nearly like one. */
export declare function isTrade(trade: TradeReading | undefined): trade is TradeReading;
