/** Strategies, and orders without streams: `xtp-rx/strategy`. */
export { asyncDesk, type AsyncDesk, type DeskAccount, type DeskOrderOptions, type DeskQuotes, type DeskSnapshot } from './async-desk';
export { asyncValues, type AsyncValuesOptions } from './async-values';
export { buy, order, sell, type OrderWords, type PriceWord } from './order-words';
export { runStrategy } from './run-strategy';
export type { CancelIntent, Strategy, StrategyAccount, StrategyEvent, StrategyIntent, StrategyOptions, StrategyStreams } from './strategy';
