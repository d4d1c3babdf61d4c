import type { AccountType } from '../xtp/generated/enums';
import type { FeeRates } from '../market/fees';
import type { OrderState } from '../trade/order-state';
import { type Cash } from './cash';
import type { LedgerAsset, LedgerPosition } from './figures';
import type { Fill } from './holding';
import { type CounterPosition, type PositionMark, type PositionName } from './position-book';
import type { LedgerRules } from './rules';
/** The ledger at the moment that an answer of the counter is of. */
export interface Mark {
    /** Fills from this number on were told later. */
    readonly told: number;
    /** Something had happened that the ledger can not compute the outcome of. */
    readonly inDoubt: boolean;
    /** How many reasons to ask the counter there had been. */
    readonly doubts: number;
    /** Events of orders and fills so far. */
    readonly heard: number;
    readonly cash: Cash;
    /** By `nameOf`. */
    readonly positions: ReadonlyMap<string, PositionMark>;
}
/** A key for a position. */
export declare function nameOf({ symbol, positionDirection }: PositionName): string;
/**
 * One trading day of an account: a function of what was told of its orders and fills, in whatever order and however often, and of the counter's answers. Methods that take something
 * in give the keys of the positions that changed by it.
 */
export declare class LedgerBook {
    #private;
    readonly isPlain: boolean;
    /** Events of orders and fills so far. */
    heard: number;
    /** As the counter said. */
    accountType: AccountType | 'unknown';
    /** `isPlain`: the account is of the kind whose orders the ledger computes; else all is in doubt that happens. */
    constructor(rules: LedgerRules, isPlain: boolean);
    feeRates(symbol: string, side: 'buy' | 'sell'): FeeRates;
    get needsReconcile(): boolean;
    /** How much was told so far. */
    get told(): number;
    /** Something happened that only the counter can tell the outcome of. */
    doubt(): void;
    /** Something may have happened that was not told yet. */
    interrupted(): void;
    onOrder(state: OrderState): readonly string[];
    onFill(fill: Fill): readonly string[];
    /** Nothing for a symbol that is not held: its price is kept until it is. */
    onPrice(symbol: string, lastPrice: number): readonly string[];
    /** The ledger as an answer has to see it whose query was sent when so much had been told: orders that went out after the query are not in it. */
    mark(sentAt: number): Mark;
    /** The counter's word on the cash at a moment. */
    rebaseCash(counter: Cash, mark: Mark): void;
    /** The counter's word on one position at a moment. `isFirst`: what it was before is not known, and no profit either. */
    rebasePosition(counter: CounterPosition, mark: Mark, isFirst?: boolean): readonly string[];
    /** The counter was asked, and the ledger is as it says. */
    settled(...marks: readonly Mark[]): void;
    /** The counter keeps back something else for open orders than the ledger computes: what becomes of them is in doubt. */
    distrustOpenOrders(): void;
    asset(): LedgerAsset;
    position(key: string): LedgerPosition | undefined;
    positions(): LedgerPosition[];
}
