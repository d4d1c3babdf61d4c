/** xtp-rx: quotes, orders and trades of XTP as RxJS observables. Rules are in `xtp-rx/risk`, the simulated counter in `xtp-rx/sim`. */
export * from './errors';
export { parseSymbol, parseSymbols, type ParsedSymbol } from './market/symbol';
export type { DeliveryMode } from './native/delivery';
export { simulatedCounterPath } from './native/sdk';
export type { FeedName, QuoteNotice } from './quote/notice';
export { QuoteClient } from './quote/quote-client';
export type { ClientOptions, LoginOptions } from './session/options';
export type { ConnectionStatus } from './session/status';
export { Account, type CancelRefusal } from './trade/account';
export type { OrderIntent } from './trade/order-intent';
export { isEnded, type OrderStage, type OrderState } from './trade/order-state';
export { TraderClient, type TraderNotice, type TraderOptions } from './trade/trader-client';
export { nowNs } from './xtp/clock';
export * from './xtp/generated/enums';
export * from './xtp/generated/events';
export * from './xtp/generated/structs';
export type { QuoteCalls, TraderCalls } from './xtp/generated/calls';
export { EventView, View } from './xtp/view';
