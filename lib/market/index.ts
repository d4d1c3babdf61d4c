export { allBoards, boardOf, classOf, productOf, type Board, type InstrumentClass, type Product } from './board';
export { chinaCalendar, TradingCalendar, type CalendarExtension, type TradingCalendarOptions } from './calendar';
export { feeRates, feesOf, type FeeAmounts, type FeeRates } from './fees';
export { isOpen, phaseAt, phasesOf, type MarketPhase, type Matching, type Phase } from './phase';
export { tradingPhase, untilOpen, type PhaseStreamOptions } from './phase-stream';
export { cageBenchmark, cageBound, isInCage, priceCage, type OutsideCage, type PriceCage, type PriceReferences } from './price-cage';
export {
  priceLimitRule,
  priceLimits,
  type PriceLimitRule,
  type PriceLimits,
  type PriceLimitsOf,
  type PriceLimitTerms,
} from './price-limit';
export { priceTypesOf, type PriceTypeAuthority } from './price-types';
export { programmeTradingThresholds, type ProgrammeTradingThresholds } from './programme-trading';
export { buyFault, quantityRule, sellFault, type PublishedQuantities, type QuantityFault, type QuantityRule } from './quantity-rule';
export { isSameDaySellable } from './settlement';
export { dayAt, isWeekend } from './shanghai';
export { isOnTick, tickOf } from './tick';
