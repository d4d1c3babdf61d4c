export type { CounterSettings, FundSettings, LoginSettings, MatchingSettings, NewIssue, OrderSettings, OvernightPosition, QuerySettings, RateLimit, RiskSettings, TraderServerSettings, } from './counter-settings';
export * from './feed';
export * from './simulated-counter';
export { TraderFaults, type CounterErrorSettings } from './trader-faults';
export type { FaultSettings, QuoteServerSettings, QuoteSideSettings, RebuildServerSettings } from './quote-settings';
export type { SyntheticSettings } from './synthetic-settings';
