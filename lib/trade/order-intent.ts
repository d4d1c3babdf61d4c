import { XtpArgumentError } from '../errors';
import { parseSymbol } from '../market/symbol';
import { PriceType } from '../xtp/generated/enums';
import type { OrderInsertFields } from '../xtp/generated/structs';

/** An order that somebody wants: a plain value on its way through risk rules to the counter. */
export interface OrderIntent {
  /** `600519.SH` */
  readonly symbol: string;
  readonly side: 'buy' | 'sell';
  /** Shares; units of 100 yuan for bonds; contracts for options. */
  readonly quantity: number;
  /** Yuan. For a market order in Shanghai the protection price, elsewhere it may be left out. */
  readonly price?: number;
  /** Default `limit`. */
  readonly priceType?: PriceType;
  /** Echoed in every event of the order; 32 bits. */
  readonly orderClientId?: number;
}

const sides: readonly unknown[] = ['buy', 'sell'];

/** The fields of the counter's request. Throws XtpSymbolError, XtpArgumentError. */
export function orderFields(intent: OrderIntent): OrderInsertFields {
  const { ticker, market } = parseSymbol(intent.symbol);
  const { side, quantity, price = 0, priceType = 'limit', orderClientId = 0 } = intent;
  if (!sides.includes(side)) throw new XtpArgumentError(`The side of an order is 'buy' or 'sell', not '${side}'.`);
  if (!Number.isSafeInteger(quantity) || quantity <= 0) {
    throw new XtpArgumentError(`The quantity of an order is a whole number of shares above 0, not ${quantity}.`);
  }
  if (!Number.isFinite(price) || price < 0 || (priceType === 'limit' && price === 0)) {
    throw new XtpArgumentError(
      `The price of a ${priceType} order is a number of yuan${priceType === 'limit' ? ' above 0' : ''}, not ${price}.`,
    );
  }
  if (!Object.hasOwn(PriceType.codes, priceType)) {
    throw new XtpArgumentError(`The price type of an order is one of ${PriceType.names.join(', ')}, not '${priceType}'.`);
  }
  if (!Number.isInteger(orderClientId) || orderClientId < 0 || orderClientId > 0xffffffff) {
    throw new XtpArgumentError(`orderClientId is a whole number of 32 bits, not ${orderClientId}.`);
  }
  return { ticker, market, side, quantity, price, priceType, orderClientId, positionEffect: 'init', businessType: 'cash' };
}
