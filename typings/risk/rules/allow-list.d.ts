import { type RiskOperator } from '../rule';
import { type SymbolListOptions } from './symbol-list';
/** Denies orders of every kind for what is neither one of the symbols nor on one of the boards (`SYMBOL_NOT_ALLOWED`). Without boards it needs no state. Throws XtpArgumentError. */
export declare function allowList({ state, ...options }: SymbolListOptions): RiskOperator;
