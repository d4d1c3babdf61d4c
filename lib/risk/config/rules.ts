import * as v from 'valibot';
import type { Phase } from '../../market/phase';
import { allowList } from '../rules/allow-list';
import { cancelRate } from '../rules/cancel-rate';
import { dailyPriceLimit } from '../rules/daily-price-limit';
import { denyList } from '../rules/deny-list';
import { duplicateIntent } from '../rules/duplicate-intent';
import { instantCancels } from '../rules/instant-cancels';
import { lossLimit } from '../rules/loss-limit';
import { lotSize } from '../rules/lot-size';
import { maxBoardQuantity } from '../rules/max-board-quantity';
import { maxDailyTurnover } from '../rules/max-daily-turnover';
import { maxDrawdown } from '../rules/max-drawdown';
import { maxGrossExposure } from '../rules/max-gross-exposure';
import { maxNetExposure } from '../rules/max-net-exposure';
import { maxOpenOrders } from '../rules/max-open-orders';
import { maxOrderQuantity } from '../rules/max-order-quantity';
import { maxOrderValue } from '../rules/max-order-value';
import { maxPositionRatio } from '../rules/max-position-ratio';
import { maxPositionValue } from '../rules/max-position-value';
import { orderRate } from '../rules/order-rate';
import { orderToTradeRatio } from '../rules/order-to-trade-ratio';
import { priceCage } from '../rules/price-cage';
import { priceCollar } from '../rules/price-collar';
import { priceTick } from '../rules/price-tick';
import { priceType } from '../rules/price-type';
import { riskWarning } from '../rules/risk-warning';
import { selfTrade } from '../rules/self-trade';
import { sellablePosition } from '../rules/sellable-position';
import { staleQuote } from '../rules/stale-quote';
import { sufficientCash } from '../rules/sufficient-cash';
import { suspended } from '../rules/suspended';
import { tradingPhase } from '../rules/trading-phase';
import { configurable, type Configured } from './configurable';
import {
  across,
  board,
  choice,
  flag,
  limit,
  limitByBoard,
  limitBySymbol,
  list,
  optional,
  strictness,
  symbol,
  wholeLimit,
  window,
} from './fields';

const shared = optional(across());
const orders = optional(wholeLimit('orders and cancels'));
const cancels = optional(wholeLimit('cancels'));
const phases: readonly Phase[] = [
  ...(['beforeOpen', 'openingAuction', 'pause', 'continuous', 'lunch', 'closingAuction'] as const),
  ...(['afterHoursPause', 'afterHours', 'closed'] as const),
];

/** All rules that a configuration can name, in the order in which a gate asks them: a rule is a line, with the codes of its denials and the options that it has. */
export const configurableRules = {
  // what may be traded, and when
  denyList: configurable(denyList, ['SYMBOL_DENIED'], {
    symbols: optional(list(symbol(), 'fewer')),
    boards: optional(list(board(), 'fewer')),
  }),
  allowList: configurable(allowList, ['SYMBOL_NOT_ALLOWED'], {
    symbols: optional(list(symbol(), 'more')),
    boards: optional(list(board(), 'more')),
  }),
  suspended: configurable(suspended, ['SUSPENDED'], { shenzhenMark: optional(v.picklist(['0', '1'])) }),
  riskWarning: configurable(riskWarning, ['RISK_WARNING'], {}),
  tradingPhase: configurable(tradingPhase, ['TRADING_PHASE', 'NO_CANCEL_WINDOW'], { phases: optional(list(v.picklist(phases), 'more')) }),
  // whether the exchange takes it
  priceType: configurable(priceType, ['PRICE_TYPE'], { authority: optional(choice('exchange', 'xtp')) }),
  lotSize: configurable(lotSize, ['LOT_SIZE'], {}),
  maxBoardQuantity: configurable(maxBoardQuantity, ['BOARD_MAX_QUANTITY'], {}),
  priceTick: configurable(priceTick, ['PRICE_TICK'], {}),
  dailyPriceLimit: configurable(dailyPriceLimit, ['PRICE_LIMIT'], {}),
  priceCage: configurable(priceCage, ['PRICE_CAGE'], {}),
  // whether it can be meant
  staleQuote: configurable(staleQuote, ['STALE_QUOTE'], { maxAgeMs: optional(limit('milliseconds')) }),
  priceCollar: configurable(priceCollar, ['PRICE_COLLAR'], {
    percent: limit('percent of the reference'),
    against: optional(v.picklist(['last', 'best', 'preClose'])),
    bothWays: optional(flag(false)),
    unpriced: optional(choice('pass', 'deny')),
  }),
  maxOrderQuantity: configurable(maxOrderQuantity, ['MAX_ORDER_QUANTITY'], { limit: limitBySymbol('shares an order') }),
  maxOrderValue: configurable(maxOrderValue, ['MAX_ORDER_VALUE'], { limit: optional(limit('yuan an order')) }),
  duplicateIntent: configurable(duplicateIntent, ['DUPLICATE_INTENT'], { withinMs: optional(window()) }),
  selfTrade: configurable(selfTrade, ['SELF_TRADE'], {}),
  // what the account has and may hold
  sufficientCash: configurable(sufficientCash, ['INSUFFICIENT_CASH'], { keep: optional(strictness('yuan')) }),
  sellablePosition: configurable(sellablePosition, ['INSUFFICIENT_POSITION'], {}),
  maxPositionValue: configurable(maxPositionValue, ['MAX_POSITION_VALUE'], {
    perInstrument: optional(limitBySymbol('yuan')),
    perBoard: optional(limitByBoard('yuan')),
    total: optional(limit('yuan')),
    across: shared,
  }),
  maxPositionRatio: configurable(maxPositionRatio, ['MAX_POSITION_RATIO'], {
    limit: optional(limit('part of the equity')),
    of: optional(choice('instrument', 'board', 'total')),
    across: shared,
  }),
  maxGrossExposure: configurable(maxGrossExposure, ['MAX_GROSS_EXPOSURE'], { limit: limit('yuan'), across: shared }),
  maxNetExposure: configurable(maxNetExposure, ['MAX_NET_EXPOSURE'], { limit: limit('yuan'), across: shared }),
  maxDailyTurnover: configurable(maxDailyTurnover, ['MAX_DAILY_TURNOVER'], { limit: optional(limit('yuan a day')), across: shared }),
  lossLimit: configurable(lossLimit, ['LOSS_LIMIT'], { limit: limit('yuan'), across: shared }),
  maxDrawdown: configurable(maxDrawdown, ['MAX_DRAWDOWN'], {
    yuan: optional(limit('yuan')),
    part: optional(limit('part of the highest equity')),
    across: shared,
  }),
  // how it behaves
  maxOpenOrders: configurable(maxOpenOrders, ['MAX_OPEN_ORDERS'], {
    total: optional(wholeLimit('orders')),
    perInstrument: optional(wholeLimit('orders')),
    across: shared,
  }),
  instantCancels: configurable(instantCancels, ['INSTANT_CANCELS'], {
    limit: wholeLimit('cancels'),
    ageMs: optional(strictness('milliseconds')),
    windowMs: optional(window()),
  }),
  orderToTradeRatio: configurable(orderToTradeRatio, ['ORDER_TO_TRADE_RATIO'], {
    limit: limit('orders for one that has traded'),
    from: optional(wholeLimit('orders')),
    countCancels: optional(flag(false)),
    across: shared,
  }),
  cancelRate: configurable(cancelRate, ['CANCEL_RATE', 'CANCELS_PER_DAY'], { perSecond: cancels, perDay: cancels, across: shared }),
  orderRate: configurable(orderRate, ['ORDER_RATE', 'ORDERS_PER_DAY'], {
    perSecond: orders,
    perDay: orders,
    excess: optional(choice('hold', 'deny')),
    across: shared,
  }),
};

/** Codes of denials that several rules, and those that stand in every gate, give. */
const commonCodes = ['NO_DATA', 'NO_PRICE', 'NO_STATE', 'RULE_FAILED', 'NOT_CONNECTED', 'NOT_CAUGHT_UP', 'REDUCE_ONLY'];

/** The name of a rule that a configuration can have. */
export type RiskRuleName = keyof typeof configurableRules;

type OptionsOf<Rule> = Rule extends { readonly make: (options: infer O) => unknown } ? Configured<O> : never;
type Given<Options> = Partial<Options> extends Options ? true | Options : Options;

/** The options of each rule, as a file says them; `true` for a rule that needs none. What a rule's options mean says the rule. */
export type RiskRulesConfig = { readonly [Name in RiskRuleName]?: Given<OptionsOf<(typeof configurableRules)[Name]>> };

export const ruleNames = Object.keys(configurableRules) as RiskRuleName[];

/** What `killOn` may name. */
export const denialCodes: readonly string[] = [...ruleNames.flatMap((name) => configurableRules[name].codes), ...commonCodes];
