import { XtpArgumentError } from '../errors';
import { boardOf, productOf, type Board } from '../market/board';
import { priceTypesOf } from '../market/price-types';
import { buyFault, quantityRule, type PublishedQuantities } from '../market/quantity-rule';
import { dayAt } from '../market/shanghai';
import { parseSymbol } from '../market/symbol';
import { isOnTick, tickOf } from '../market/tick';
import type { OptionOrder, OrderIntent, StockOrder } from '../trade/order-intent';
import { orders } from '../trade/orders';
import type { PriceType } from '../xtp/generated/enums';

/** A limit price in yuan, or `market`: at once at the best prices of the other side, what is left is cancelled. */
export type PriceWord = number | 'market';

/** What an order in words may say besides. */
export interface OrderWords {
  /** The worst price of a market order (yuan), which Shanghai's markets need. */
  readonly protect?: number;
  /** Options: whether a position is opened or closed. */
  readonly positionEffect?: 'open' | 'close';
  /** Buys and sells collateral of a credit account. */
  readonly credit?: boolean;
  /** Echoed in every event of the order; 32 bits. */
  readonly orderClientId?: number;
  /** The day whose rules hold (YYYYMMDD). Default: today. */
  readonly day?: number;
  /** What the counter publishes of the instrument's price tick (yuan) and quantities; it wins over the board's rule. */
  readonly tick?: number;
  readonly quantities?: PublishedQuantities;
}

/** The market orders that cancel what they leave, the best liked first. */
const marketTypes: readonly PriceType[] = ['best5OrCancel', 'bestOrCancel'];

/**
 * An order in words: `order('600519.SH', 'buy', 100, 1700.5)`. A market order gets the price type that its market has. Quantity and price are held against the rules of the
 * board. Throws XtpArgumentError that says what was expected, XtpSymbolError, XtpMarketDayError.
 */
export function order(symbol: string, side: 'buy' | 'sell', quantity: number, price: PriceWord, words: OrderWords = {}): OrderIntent {
  const { day = dayAt(Date.now()), positionEffect, credit = false, orderClientId } = words;
  parseSymbol(symbol);
  if (!['buy', 'sell'].includes(side)) throw new XtpArgumentError(`The side of an order is 'buy' or 'sell', not ${shown(side)}.`);
  const board = boardOf(symbol, day);
  if (!board) throw new XtpArgumentError(`'${symbol}' is on no board that is known on ${day}.`);
  const isOption = productOf(board) === 'option';
  checkEffect(symbol, isOption, positionEffect);
  checkQuantity(symbol, board, side, quantity, price, { ...words, day });
  const terms = {
    symbol,
    side,
    quantity,
    ...pricing(symbol, board, price, { ...words, day }),
    ...(orderClientId !== undefined && { orderClientId }),
  };
  if (productOf(board) === 'repo') return repo(terms);
  if (isOption) return orders.option({ ...terms, positionEffect: positionEffect! } as OptionOrder);
  return credit ? orders.collateral(terms as StockOrder) : orders.stock(terms as StockOrder);
}

/** `order` to buy. Throws the same. */
export function buy(symbol: string, quantity: number, price: PriceWord, words: OrderWords = {}): OrderIntent {
  return order(symbol, 'buy', quantity, price, words);
}

/** `order` to sell. Throws the same. */
export function sell(symbol: string, quantity: number, price: PriceWord, words: OrderWords = {}): OrderIntent {
  return order(symbol, 'sell', quantity, price, words);
}

/** Whether a market order for it must say its worst price. Throws XtpSymbolError. */
export function needsProtection(symbol: string, day: number): boolean {
  const board = boardOf(symbol, day);
  return parseSymbol(symbol).market === 'SH' && board !== undefined && productOf(board) !== 'option';
}

interface OnDay extends OrderWords {
  readonly day: number;
}

function pricing(symbol: string, board: Board, price: unknown, words: OnDay): { price?: number; priceType?: PriceType } {
  if (price === 'market') return atMarket(symbol, board, words);
  if (typeof price !== 'number' || !(price > 0) || !Number.isFinite(price)) {
    throw new XtpArgumentError(`The price of an order is 'market' or a number of yuan above 0, not ${shown(price)}.`);
  }
  checkTick(symbol, board, price, words);
  return { price };
}

function atMarket(symbol: string, board: Board, words: OnDay): { price?: number; priceType: PriceType } {
  const { day, protect } = words;
  const allowed = priceTypesOf(board, day);
  const priceType = marketTypes.find((type) => allowed.includes(type));
  if (!priceType) throw new XtpArgumentError(`${symbol} takes limit orders alone: the price is a number of yuan above 0, not 'market'.`);
  if (protect !== undefined) {
    if (!(protect > 0 && protect < Infinity)) throw new XtpArgumentError(`protect is a number of yuan above 0, not ${shown(protect)}.`);
    checkTick(symbol, board, protect, words);
    return { priceType, price: protect };
  }
  if (!needsProtection(symbol, day)) return { priceType };
  throw new XtpArgumentError(`A market order for ${symbol} needs its worst price: { protect: <yuan> }, for example the day's price limit.`);
}

function checkTick(symbol: string, board: Board, price: number, { day, tick: published }: OnDay): void {
  const tick = tickOf(board, day, published);
  if (!isOnTick(price, tick)) throw new XtpArgumentError(`The price of ${symbol} is a multiple of ${tick} yuan, not ${price}.`);
}

function checkEffect(symbol: string, isOption: boolean, effect: unknown): void {
  if (isOption ? effect === 'open' || effect === 'close' : effect === undefined) return;
  const expected = isOption ? "'open' or 'close'" : 'for options alone: leave it out';
  throw new XtpArgumentError(`The positionEffect of an order for ${symbol} is ${expected}, not ${shown(effect)}.`);
}

function checkQuantity(symbol: string, board: Board, side: string, quantity: number, price: PriceWord, { day, quantities }: OnDay): void {
  const rule = quantityRule(board, day, price === 'market' ? 'market' : 'limit', quantities);
  const { minimum, step, maximum } = rule;
  const fault = side === 'buy' ? buyFault(rule, quantity) : !(Number.isSafeInteger(quantity) && quantity > 0 && quantity <= maximum);
  if (fault === undefined || fault === false) return;
  const expected = side === 'buy' ? `a multiple of ${step} from ${minimum} to ${maximum}` : `a whole number from 1 to ${maximum}`;
  throw new XtpArgumentError(`The quantity of an order to ${side} ${symbol} is ${expected}, not ${shown(quantity)}.`);
}

function repo({
  side,
  price,
  ...terms
}: {
  symbol: string;
  side: string;
  quantity: number;
  price?: number;
  orderClientId?: number;
}): OrderIntent {
  if (side === 'sell') return orders.repo({ ...terms, rate: price! });
  throw new XtpArgumentError(`Lending by repo is an order to 'sell' ${terms.symbol}, not to '${side}'.`);
}

function shown(value: unknown): string {
  return typeof value === 'string' ? `'${value}'` : String(value);
}
