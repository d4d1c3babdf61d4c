import type { BusinessType, PositionEffect, PriceType, Side } from '../xtp/generated/enums';
import type { OrderInfo, TradeReport } from '../xtp/generated/structs';
/**
 * Where an order stands, in the field's words. `partiallyFilled` is ours: the counter never pushes it, it follows from trades.
 */
export type OrderStage = 'submitted' | 'working' | 'partiallyFilled' | 'filled' | 'canceled' | 'rejected';
/** One order as all its events so far tell it: an immutable value. Quantities in shares (or the instrument's unit), money in yuan. */
export interface OrderState {
    readonly orderXtpId: bigint;
    readonly orderClientId: number;
    readonly symbol: string;
    readonly business: BusinessType;
    readonly side: Side | 'unknown';
    /** Of option orders; `init` for all others. */
    readonly positionEffect: PositionEffect | 'unknown';
    readonly priceType: PriceType | 'unknown';
    /** 0 while only trades told of the order (another client's, after a late login). */
    readonly price: number;
    /** While only trades told of the order: what they add up to. */
    readonly quantity: number;
    readonly stage: OrderStage;
    readonly filled: number;
    /** Still to be filled; 0 once the order has ended. */
    readonly remaining: number;
    /** What was cancelled. Once it is, `quantity - canceled` is what fills in the end: trades of it may be told later than the cancel. */
    readonly canceled: number;
    /** Of all fills whose price is known; 0 before the first. */
    readonly averagePrice: number;
    /** Sum of price times quantity of all fills whose price is known. */
    readonly amount: number;
    /** Whether this client placed it; other clients' orders of the account come here too. */
    readonly ours: boolean;
    /** Exchange time of the last fill or cancel, else the counter's of the last change; epoch milliseconds, 0 before any. */
    readonly time: number;
    /** Of the counter or the exchange, when it was rejected. */
    readonly error?: OrderError;
}
/** Why an order was rejected. */
export interface OrderError {
    readonly errorId: number;
    readonly errorMessage: string;
}
/** What does not change about an order. */
export type OrderTerms = Pick<OrderState, 'orderXtpId' | 'orderClientId' | 'symbol' | 'business' | 'side' | 'positionEffect' | 'priceType' | 'price' | 'quantity' | 'ours'>;
interface Fills {
    readonly quantity: number;
    readonly amount: number;
}
/**
 * What was said of an order so far, by whom. Each part only ever grows, so it does not matter in which order the events came or how often;
 * the state is derived from the whole.
 */
export interface OrderFacts {
    readonly terms: OrderTerms;
    /** False: only trades told of it, and they do not know the order's price and quantity. */
    readonly described: boolean;
    /** The furthest that order events told. */
    readonly stage: OrderStage;
    /** As order events count them, cumulative. */
    readonly reported: Fills;
    /** As trade reports add up. */
    readonly traded: Fills;
    /** As the event of the cancel counts it. */
    readonly canceled: number;
    readonly time: number;
    readonly error?: OrderError;
}
/** What an order event and the counter's own record of an order both say. */
export type OrderRecord = Pick<OrderInfo, 'orderXtpId' | 'orderClientId' | 'symbol' | 'businessType' | 'side' | 'positionEffect' | 'priceType' | 'price' | 'quantity' | 'quantityTraded' | 'quantityLeft' | 'tradeAmount' | 'orderStatus' | 'insertTime' | 'updateTime' | 'cancelTime'>;
/** Whether nothing more can happen to an order: it is filled, canceled or rejected. */
export declare function isEnded(state: Pick<OrderState, 'stage'>): boolean;
/** Whether it was taken for rejected because the counter does not know it: it never arrived there, or the counter has lost it. */
export declare function isUnknown({ stage, error }: Pick<OrderState, 'stage' | 'error'>): boolean;
export declare function newFacts(terms: OrderTerms, described: boolean): OrderFacts;
/** InsertOrder returned its id; events may have come before. */
export declare function withSubmission(facts: OrderFacts, terms: OrderTerms): OrderFacts;
/** Folds an order event in. */
export declare function withOrderEvent(before: OrderFacts, event: OrderRecord, error?: OrderError): OrderFacts;
/** Folds a fill in; the caller has made sure that it is not a repeated one. It may come after the order's end. */
export declare function withTrade(before: OrderFacts, trade: Pick<TradeReport, 'quantity' | 'tradeAmount' | 'tradeTime' | 'side' | 'tradeType'>): OrderFacts;
/** The counter does not know the order: it never arrived there, or the counter has lost it. */
export declare function withUnknown(facts: OrderFacts, why: string): OrderFacts;
export declare function stateOf(facts: OrderFacts): OrderState;
export {};
