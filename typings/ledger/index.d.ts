/** Ledgers: an account's cash and positions kept live between queries. */
export type { CurrentValue } from './current-value';
export type * from './figures';
export { openLedger, type Ledger } from './ledger';
export type * from './settings';
