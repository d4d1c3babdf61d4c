import { XtpArgumentError } from '../errors';
import { parseSymbol } from '../market/symbol';
import { PriceType } from '../xtp/generated/enums';
import type { OrderInsertFields } from '../xtp/generated/structs';
import { checkedClientId, checkedQuantity, checkedXtpId } from './order-checks';
import type { OrderIntent } from './order-intent';

type Business = NonNullable<OrderIntent['business']>;

/** What XTP's rules let an order of a business say. */
interface BusinessRule {
  /** None: the order has no side, XTP takes 0. */
  readonly sides: readonly string[];
  /** `chosen`: with a price type; `given`: a price and nothing else; `none`: it is not the order's to choose. */
  readonly price: 'chosen' | 'given' | 'none';
  readonly priceTypes?: readonly string[];
  readonly effects?: readonly string[];
}

const named = PriceType.names.filter((name) => name !== 'unknown');
const ofStocks = named.filter((name) => name !== 'limitOrCancel');
const ofOptions = named.filter((name) => name !== 'best5OrLimit');
const creation: BusinessRule = { sides: ['purchase', 'redemption'], price: 'none' };

const rules: Readonly<Record<Business, BusinessRule>> = {
  cash: { sides: ['buy', 'sell'], price: 'chosen', priceTypes: ofStocks },
  margin: { sides: ['buy', 'sell'], price: 'chosen', priceTypes: ofStocks },
  option: { sides: ['buy', 'sell'], price: 'chosen', priceTypes: ofOptions, effects: ['open', 'close'] },
  execute: { sides: [], price: 'none' },
  etf: creation,
  ipo: { sides: ['buy'], price: 'given' },
  allotment: { sides: ['buy'], price: 'given' },
  repo: { sides: ['sell'], price: 'given' },
  bondSwapStock: { sides: ['sell'], price: 'none' },
  structuredFundPurchaseRedemption: creation,
  structuredFundSplitMerge: { sides: ['split', 'merge'], price: 'none' },
  moneyFund: creation,
};

/** What a credit account does besides trading its collateral: other rules, of the same business. */
const ofCredit: readonly BusinessRule[] = [
  { sides: ['marginBuy', 'shortSell', 'sellToRepay', 'buyToReturn'], price: 'given' },
  { sides: ['stockForStock', 'surplusStockTransfer', 'collateralIn', 'collateralOut'], price: 'none' },
];

/** What an intent may say at most; JavaScript may say anything. */
interface AnyIntent {
  readonly symbol: string;
  readonly quantity: number;
  readonly business?: string;
  readonly side?: string;
  readonly price?: number;
  readonly priceType?: string;
  readonly positionEffect?: string;
  readonly orderClientId?: number;
  readonly orderXtpId?: bigint;
}

/** The fields of the counter's request. Throws XtpSymbolError, XtpArgumentError with what is wrong and what it should be. */
export function orderFields(intent: OrderIntent): OrderInsertFields {
  const given: AnyIntent = intent;
  const { business = 'cash', side, quantity, orderClientId = 0, orderXtpId } = given;
  const { ticker, market } = parseSymbol(given.symbol);
  const rule = ruleOf(business, side);
  return {
    ticker,
    market,
    quantity: checkedQuantity('an order', quantity),
    orderClientId: checkedClientId(orderClientId),
    businessType: business as Business,
    ...checkedXtpId(orderXtpId),
    ...sideFields(business, rule, given),
    ...priceFields(business, rule, given),
  };
}

function ruleOf(business: string, side: string | undefined): BusinessRule {
  if (!Object.hasOwn(rules, business)) {
    throw new XtpArgumentError(`The business of an order is one of ${Object.keys(rules).join(', ')}, not '${business}'.`);
  }
  const special = business === 'margin' ? ofCredit.find(({ sides }) => side !== undefined && sides.includes(side)) : undefined;
  return special ?? rules[business as Business];
}

/** `a cash order`, `an option order`. */
function orderOf(business: string): string {
  return `${/^[aeio]/.test(business) ? 'an' : 'a'} ${business} order`;
}

function sideFields(
  business: string,
  { sides, effects }: BusinessRule,
  { side, positionEffect }: AnyIntent,
): Pick<OrderInsertFields, 'side' | 'positionEffect'> {
  if (sides.length === 0 ? side !== undefined : !sides.includes(side ?? '')) {
    const all = [...sides, ...(business === 'margin' ? ofCredit.flatMap((rule) => rule.sides) : [])];
    const expected = all.map((s) => `'${s}'`).join(' or ') || 'left out';
    throw new XtpArgumentError(`The side of ${orderOf(business)} is ${expected}, not '${side}'.`);
  }
  if (effects ? !effects.includes(positionEffect ?? '') : positionEffect !== undefined) {
    const expected = effects ? effects.map((e) => `'${e}'`).join(' or ') : 'left out: only option orders have one';
    throw new XtpArgumentError(`The positionEffect of ${orderOf(business)} is ${expected}, not '${positionEffect}'.`);
  }
  return { side: (side ?? 0) as 'buy', positionEffect: (positionEffect ?? 'init') as 'open' };
}

function priceFields(
  business: string,
  rule: BusinessRule,
  { side, price, priceType = 'limit' }: AnyIntent,
): Pick<OrderInsertFields, 'price' | 'priceType'> {
  const types = rule.priceTypes ?? ['limit'];
  if (!types.includes(priceType)) {
    const of = `${orderOf(business)}${side === undefined ? '' : ` to ${side}`}`;
    throw new XtpArgumentError(`The price type of ${of} is one of ${types.join(', ')}, not '${priceType}'.`);
  }
  if (rule.price === 'none') {
    if (price !== undefined)
      throw new XtpArgumentError(`The price of ${orderOf(business)} of the side ${side ?? 'none'} is not its own to choose: leave it out.`);
    return { price: 0, priceType: business === 'execute' ? 0 : 'limit' }; // an exercise has no price type either
  }
  const isNeeded = priceType === 'limit';
  if (!Number.isFinite(price ?? 0) || (price ?? 0) < 0 || (isNeeded && !((price ?? 0) > 0))) {
    throw new XtpArgumentError(`The price of a ${priceType} order is a number of yuan${isNeeded ? ' above 0' : ''}, not ${price}.`);
  }
  return { price: price ?? 0, priceType: priceType as PriceType };
}
