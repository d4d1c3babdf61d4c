import type { TradeReading } from './readings';

/** Whether a tick tells of a trade: in Shenzhen and Beijing a cancellation looks nearly like one. */
export function isTrade(trade: TradeReading | undefined): trade is TradeReading {
  return trade !== undefined && trade.price > 0 && trade.quantity > 0 && trade.tradeFlag !== '4';
}
