import type { OrderStatus, PriceType, Side } from '../xtp/generated/enums';
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
  readonly side: Side | 'unknown';
  readonly priceType: PriceType | 'unknown';
  readonly price: number;
  readonly quantity: number;
  readonly stage: OrderStage;
  readonly filled: number;
  /** Still to be filled; 0 once the order has ended. */
  readonly remaining: number;
  readonly canceled: number;
  /** Of all fills; 0 before the first. */
  readonly averagePrice: number;
  /** Sum of price times quantity of all fills. */
  readonly amount: number;
  /** Whether this client placed it; other clients' orders of the account come here too. */
  readonly ours: boolean;
  /** Exchange time of the last fill or cancel, else the counter's of the last change; epoch milliseconds, 0 before any. */
  readonly time: number;
  /** Of the counter or the exchange, when it was rejected. */
  readonly error?: { readonly errorId: number; readonly errorMessage: string };
}

const ended: ReadonlySet<OrderStage> = new Set(['filled', 'canceled', 'rejected']);

export function isEnded(state: OrderState): boolean {
  return ended.has(state.stage);
}

const stages: Readonly<Partial<Record<OrderStatus | 'unknown', OrderStage>>> = {
  init: 'submitted',
  noTradeQueueing: 'working',
  partTradedQueueing: 'partiallyFilled',
  allTraded: 'filled',
  partTradedNotQueueing: 'canceled',
  canceled: 'canceled',
  rejected: 'rejected',
};

/** The state when InsertOrder has returned an id, or when the first event of a foreign order comes. */
export function newOrderState(
  order: Pick<OrderState, 'orderXtpId' | 'orderClientId' | 'symbol' | 'side' | 'priceType' | 'price' | 'quantity' | 'ours'>,
): OrderState {
  return { ...order, stage: 'submitted', filled: 0, remaining: order.quantity, canceled: 0, averagePrice: 0, amount: 0, time: 0 };
}

/** Folds an order event in. Nothing goes backwards: a late or repeated event changes nothing that is known better. */
export function withOrderEvent(
  state: OrderState,
  event: OrderInfo,
  error?: { readonly errorId: number; readonly errorMessage: string },
): OrderState {
  const stage = stages[event.orderStatus] ?? state.stage;
  const filled = Math.max(state.filled, event.quantityTraded);
  const amount = event.quantityTraded >= state.filled && event.tradeAmount > 0 ? event.tradeAmount : state.amount;
  const next = settle({
    ...state,
    filled,
    amount,
    stage: ended.has(state.stage) ? state.stage : stage,
    // quantityLeft is what was cancelled once the order is canceled, what is left otherwise.
    canceled: stage === 'canceled' ? event.quantityLeft : state.canceled,
    time: Math.max(state.time, event.cancelTime, event.updateTime, event.insertTime),
  });
  return error ? { ...next, error } : next;
}

/** Folds a fill in; the caller has made sure that it is not a repeated one. */
export function withTrade(
  state: OrderState,
  trade: Pick<TradeReport, 'quantity' | 'tradeAmount' | 'tradeTime'>,
  tradedBefore: { quantity: number; amount: number },
): OrderState {
  const traded = tradedBefore.quantity + trade.quantity;
  if (traded <= state.filled) return state; // an order event told of it already
  return settle({ ...state, filled: traded, amount: tradedBefore.amount + trade.tradeAmount, time: Math.max(state.time, trade.tradeTime) });
}

function settle(state: OrderState): OrderState {
  const { filled, quantity, amount } = state;
  let { stage } = state;
  if (!ended.has(stage) && filled > 0) stage = filled < quantity ? 'partiallyFilled' : 'filled';
  return {
    ...state,
    stage,
    remaining: ended.has(stage) ? 0 : quantity - filled,
    averagePrice: filled > 0 ? amount / filled : 0,
  };
}
