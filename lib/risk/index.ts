/** xtp-rx/risk: rules between what a strategy wants and the counter. */
export { directionOf, riskOrder, type Direction, type RiskOrder } from './order';
export type { DayTerms, RiskFigures, TradingMode } from './figures';
export { auditFile, type AuditFile, type AuditFileOptions, type AuditProblem } from './audit/audit-file';
export type { AuditSource } from './audit/lines';
export type { AuditCancel, AuditDecision, AuditFigures, AuditOrder, AuditOther, AuditRecord, AuditRules, AuditSink } from './audit/record';
export { replayAudit, type AuditReplay, type ReplayOptions } from './audit/replay';
export { riskConfigChanges, type RiskConfigChange } from './config/changes';
export { riskRules, type RiskConfig, type RiskRulesOptions } from './config/config';
export type { Configured } from './config/configurable';
export { hotReload } from './config/hot-reload';
export { loadRiskConfig } from './config/load';
export type { RiskRuleName, RiskRulesConfig } from './config/rules';
export {
  watchRiskConfig,
  type RiskConfigInvalid,
  type RiskConfigLoaded,
  type RiskConfigUpdate,
  type WatchRiskConfigOptions,
} from './config/watch';
export type { RiskFailure } from './failure';
export { riskGate, type RiskGate, type RiskGateOptions } from './gate';
export { riskOperator, type RiskOperator, type RiskRule, type RuleOptions } from './rule';
export { allowList } from './rules/allow-list';
export { cancelRate, type CancelRateOptions } from './rules/cancel-rate';
export { connection } from './rules/connection';
export { dailyPriceLimit } from './rules/daily-price-limit';
export { denyList } from './rules/deny-list';
export { duplicateIntent, type DuplicateIntentOptions } from './rules/duplicate-intent';
export { instantCancels, type InstantCancelsOptions } from './rules/instant-cancels';
export { killSwitch } from './rules/kill-switch';
export type { LimitOf } from './rules/limit-of';
export { lossLimit, type LossLimitOptions } from './rules/loss-limit';
export { lotSize } from './rules/lot-size';
export { maxBoardQuantity } from './rules/max-board-quantity';
export { maxDailyTurnover, type MaxDailyTurnoverOptions } from './rules/max-daily-turnover';
export { maxDrawdown, type MaxDrawdownOptions } from './rules/max-drawdown';
export { maxGrossExposure, type ExposureOptions } from './rules/max-gross-exposure';
export { maxNetExposure } from './rules/max-net-exposure';
export { maxOpenOrders, type MaxOpenOrdersOptions } from './rules/max-open-orders';
export { maxOrderQuantity, type MaxOrderQuantityOptions } from './rules/max-order-quantity';
export { maxOrderValue, type MaxOrderValueOptions } from './rules/max-order-value';
export { maxPositionRatio, type MaxPositionRatioOptions } from './rules/max-position-ratio';
export { maxPositionValue, type MaxPositionValueOptions } from './rules/max-position-value';
export { orderRate, type OrderRateOptions } from './rules/order-rate';
export { orderToTradeRatio, type OrderToTradeRatioOptions } from './rules/order-to-trade-ratio';
export { priceCage } from './rules/price-cage';
export { priceCollar, type PriceCollarOptions } from './rules/price-collar';
export { priceTick } from './rules/price-tick';
export { priceType, type PriceTypeOptions } from './rules/price-type';
export { reduceOnly } from './rules/reduce-only';
export { riskWarning } from './rules/risk-warning';
export type { PositionScope } from './rules/scope';
export { selfTrade } from './rules/self-trade';
export { sellablePosition } from './rules/sellable-position';
export { staleQuote, type StaleQuoteOptions } from './rules/stale-quote';
export { sufficientCash, type SufficientCashOptions } from './rules/sufficient-cash';
export { suspended, type SuspendedOptions } from './rules/suspended';
export type { SymbolListOptions } from './rules/symbol-list';
export { tradingPhase, type TradingPhaseOptions } from './rules/trading-phase';
export { riskGroup } from './state/group';
export type { RiskPosition, RiskQuote } from './state/instrument';
export { openRiskState } from './state/open-state';
export type { RiskAccount, RiskLedger, RiskStateOptions } from './state/options';
export type { RiskState, TradingModeChange } from './state/risk-state';
export type { Security } from './state/security';
export type { RiskTotals } from './state/totals';
export {
  type Accepted,
  type AnyDenied,
  type AnyVerdict,
  type Denial,
  type Denied,
  type DeniedCancel,
  type DeniedOther,
  type Finding,
  type Verdict,
} from './verdict';
