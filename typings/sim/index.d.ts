export type { AccountKind, CounterSettings, FundSettings, LoginSettings, MatchingSettings, NewIssue, OrderSettings, OvernightPosition, QuerySettings, RateLimit, RiskSettings, TraderServerSettings, } from './counter-settings';
export type { CreditSettings } from './credit-settings';
export * from './feed';
export * from './simulated-counter';
export type { OptionContractSetting, OptionFeeSettings, OptionSettings } from './option-settings';
export { TraderFaults, type CounterErrorSettings } from './trader-faults';
export type { FaultSettings, QuoteServerSettings, QuoteSideSettings, RebuildServerSettings } from './quote-settings';
export type { BondConversionSettings, EtfComponentSettings, EtfReplacement, EtfSettings, ProductSettings, StructuredFundChild, StructuredFundSettings, } from './product-settings';
export type { SyntheticSettings } from './synthetic-settings';
