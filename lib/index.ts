/** xtp-rx: quotes, orders and trades of XTP as RxJS observables. Rules are in `xtp-rx/risk`, the simulated counter in `xtp-rx/sim`. */
export * from './errors';
export { parseSymbol, parseSymbols, type ParsedSymbol } from './market/symbol';
export type { ConnectionCounters } from './native/connection';
export type { DeliveryMode } from './native/delivery';
export { simulatedCounterPath } from './native/sdk';
export { bookFromTicks, type BookOptions } from './quote/book/book-from-ticks';
export { checkedAgainst, type BookCheck, type LevelDifference } from './quote/book/checked-against';
export type { BookLevel, BookSideName, StaleReason, Staleness, TickBook } from './quote/book/tick-book';
export type { FeedName, MarketFeedName, QuoteNotice, SubscriptionRefusal } from './quote/notice';
export type { QuoteCache, QuoteCacheOptions } from './quote/quote-cache';
export { QuoteClient } from './quote/quote-client';
export type { QuoteOptions, TickOptions, UdpOptions } from './quote/quote-options';
export type { Rebuild, SnapshotRange, TickRange } from './quote/rebuild';
export { channelGaps, type ChannelGap } from './quote/ticks/channel-gaps';
export type { FetchOptions, FetchTicks, MissingTicks } from './quote/ticks/tick-line';
export type { WholeMarket } from './quote/whole-market';
export type { WholeExchange } from './quote/whole-market-feed';
export type { RetryOptions } from './session/back-off';
export type { CallOptions, EndOptions, PageOptions } from './session/call-options';
export type { ConnectOptions } from './session/connect-options';
export { credentialsFromEnvironment, type EnvironmentCredentials, type PasswordSource } from './session/credentials';
export type { ClientOptions, LoginOptions } from './session/options';
export type { Attempts, ConnectionStatus } from './session/status';
export type { Account, TerminalDetails } from './trade/account';
export type { Algo, AlgoChannel, AlgoOrder } from './trade/algo';
export type { AlgoBus } from './trade/algo-bus';
export type { CancelAllOptions, CancelReport } from './trade/cancel-all';
export type { CancelIds, CancelOptions, CancelOutcome } from './trade/cancel-outcome';
export type { CancelRefusal } from './trade/cancel-refusal';
export type { ComboCombineOrder, ComboExerciseOrder, ComboLegTerms, ComboOrder, Combos, ComboSplitOrder } from './trade/combos';
export type { Credit, DebtExtensionTerms } from './trade/credit';
export type { DrainOptions } from './trade/drain';
export type { Funds, FundTransferTerms } from './trade/funds';
export {
  hardLimits,
  type HardLimitChange,
  type HardLimitGate,
  type HardLimits,
  type HardLimitState,
  type HardLimitToken,
} from './trade/hard-limits';
export type { Options } from './trade/options';
export type { OrderChoice, OrderFilter } from './trade/order-filter';
export type { OrderGuard } from './trade/order-guards';
export type * from './trade/order-intent';
export { isEnded, type OrderError, type OrderStage, type OrderState } from './trade/order-state';
export { orders, type Terms } from './trade/orders';
export type {
  AccountQueries,
  AlgoQueries,
  BondsQueries,
  CreditQueries,
  EtfQueries,
  FundsQueries,
  IpoQueries,
  OptionsCombosPlainQueries,
  OptionsCombosQueries,
  OptionsQueries,
  PlainQueries,
  StructuredFundsQueries,
} from './trade/generated/queries';
export type { PaceOptions } from './trade/paced';
export type { Needed, QueryGroup } from './trade/query-group';
export type { Reconciliation } from './trade/reconciliation';
export type { OrderChanges, ReplaceEvent, ReplaceOptions } from './trade/replace';
export type { SentRequest } from './trade/sent-request';
export type { BatchEvent, BatchPlace, SubmitAllOptions } from './trade/submit-all';
export { TraderClient, type TraderNotice, type TraderOptions } from './trade/trader-client';
export type { ApiCalls, CallOutcome } from './xtp/api-calls';
export { nowNs } from './xtp/clock';
export type { CodeTable } from './xtp/code-table';
export * from './xtp/generated/enums';
export * from './xtp/generated/events';
export * from './xtp/generated/structs';
export type { QuoteCalls, TraderCalls } from './xtp/generated/calls';
export type { Flavored } from './xtp/flavored';
export type { RawStruct, RawValue } from './xtp/raw';
export { EventView, View } from './xtp/view';
