import type { BusinessType, OrderStatus, PositionEffect, PriceType, Side } from '../xtp/generated/enums';
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
export type OrderTerms = Pick<
  OrderState,
  'orderXtpId' | 'orderClientId' | 'symbol' | 'business' | 'side' | 'positionEffect' | 'priceType' | 'price' | 'quantity' | 'ours'
>;

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

const ranks: Readonly<Record<OrderStage, number>> = { submitted: 0, working: 1, partiallyFilled: 2, filled: 3, canceled: 3, rejected: 3 };
const endedRank = 3;

/** What an order event and the counter's own record of an order both say. */
export type OrderRecord = Pick<
  OrderInfo,
  | 'orderXtpId'
  | 'orderClientId'
  | 'symbol'
  | 'businessType'
  | 'side'
  | 'positionEffect'
  | 'priceType'
  | 'price'
  | 'quantity'
  | 'quantityTraded'
  | 'quantityLeft'
  | 'tradeAmount'
  | 'orderStatus'
  | 'insertTime'
  | 'updateTime'
  | 'cancelTime'
>;

/** Whether nothing more can happen to an order: it is filled, canceled or rejected. */
export function isEnded(state: Pick<OrderState, 'stage'>): boolean {
  return ranks[state.stage] === endedRank;
}

/** Whether it was taken for rejected because the counter does not know it: it never arrived there, or the counter has lost it. */
export function isUnknown({ stage, error }: Pick<OrderState, 'stage' | 'error'>): boolean {
  return stage === 'rejected' && error?.errorId === unknownId; // no rejection comes with this id: it means no error
}
const unknownId = 0;

const stages: Readonly<Partial<Record<OrderStatus | 'unknown', OrderStage>>> = {
  init: 'submitted',
  noTradeQueueing: 'working',
  partTradedQueueing: 'partiallyFilled',
  allTraded: 'filled',
  partTradedNotQueueing: 'canceled',
  canceled: 'canceled',
  rejected: 'rejected',
};

const none: Fills = { quantity: 0, amount: 0 };

export function newFacts(terms: OrderTerms, described: boolean): OrderFacts {
  return { terms, described, stage: 'submitted', reported: none, traded: none, canceled: 0, time: 0 };
}

/** InsertOrder returned its id; events may have come before. */
export function withSubmission(facts: OrderFacts, terms: OrderTerms): OrderFacts {
  return { ...facts, terms, described: true };
}

/** Folds an order event in. */
export function withOrderEvent(before: OrderFacts, event: OrderRecord, error?: OrderError): OrderFacts {
  const facts = heardOf(before);
  const told = stages[event.orderStatus] ?? facts.stage;
  const stage = ranks[told] > ranks[facts.stage] ? told : facts.stage;
  const { orderXtpId, orderClientId, symbol, businessType: business, side, positionEffect, priceType, price, quantity } = event;
  const { ours } = facts.terms;
  const fills: Fills = { quantity: event.quantityTraded, amount: event.tradeAmount };
  const isMore =
    fills.quantity > facts.reported.quantity || (fills.quantity === facts.reported.quantity && fills.amount > facts.reported.amount);
  return {
    ...facts,
    terms: facts.described
      ? facts.terms
      : { orderXtpId, orderClientId, symbol, business, side, positionEffect, priceType, price, quantity, ours },
    described: true,
    stage,
    reported: isMore ? fills : facts.reported,
    // quantityLeft is what was cancelled once the order is canceled, what is left otherwise.
    canceled: told === 'canceled' ? event.quantityLeft : facts.canceled,
    time: Math.max(facts.time, event.cancelTime, event.updateTime, event.insertTime),
    ...(error && { error }),
  };
}

/** Folds a fill in; the caller has made sure that it is not a repeated one. It may come after the order's end. */
export function withTrade(
  before: OrderFacts,
  trade: Pick<TradeReport, 'quantity' | 'tradeAmount' | 'tradeTime' | 'side' | 'tradeType'>,
): OrderFacts {
  const facts = heardOf(before);
  const { traded } = facts;
  // The creation or redemption of an ETF reports its components and cash as trades too: only the ETF's own row fills the order.
  const fills = (trade.side !== 'purchase' && trade.side !== 'redemption') || trade.tradeType === 'primary';
  return {
    ...facts,
    traded: fills ? { quantity: traded.quantity + trade.quantity, amount: traded.amount + trade.tradeAmount } : traded,
    time: Math.max(facts.time, trade.tradeTime),
  };
}

/** An order that was taken for unknown is not, once the counter tells of it: it had not been asked long enough, or was restarted. */
function heardOf(facts: OrderFacts): OrderFacts {
  if (!isUnknown(facts)) return facts;
  const heard: OrderFacts & { error?: OrderError } = { ...facts, stage: 'submitted' };
  delete heard.error;
  return heard;
}

/** The counter does not know the order: it never arrived there, or the counter has lost it. */
export function withUnknown(facts: OrderFacts, why: string): OrderFacts {
  if (isEnded(facts)) return facts;
  return { ...facts, stage: 'rejected', error: { errorId: unknownId, errorMessage: why } };
}

export function stateOf(facts: OrderFacts): OrderState {
  const { terms, described, reported, traded, time, error } = facts;
  const known = Math.max(reported.quantity, traded.quantity);
  const quantity = described ? terms.quantity : known;
  const filled = Math.min(known, quantity);
  const stage = stageOf(facts, filled);
  // Whoever tells of more fills knows more of their price; the counter's own sum where both tell the same.
  const priced = reported.amount > 0 && (reported.quantity >= traded.quantity || traded.amount === 0) ? reported : traded;
  return {
    ...terms,
    quantity,
    stage,
    filled,
    remaining: isEnded({ stage }) ? 0 : quantity - filled,
    canceled: stage === 'canceled' ? Math.min(facts.canceled, quantity - filled) : 0,
    averagePrice: priced.quantity > 0 ? priced.amount / priced.quantity : 0,
    amount: priced.amount,
    time,
    ...(error && { error }),
  };
}

function stageOf({ stage, described, terms }: OrderFacts, filled: number): OrderStage {
  if (isEnded({ stage }) || filled === 0) return stage;
  return described && filled >= terms.quantity ? 'filled' : 'partiallyFilled';
}
