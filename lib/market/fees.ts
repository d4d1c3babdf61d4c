import { productOf } from './board';
import { fees, type Board, type Fee } from './generated/rules';
import { inForce } from './in-force';
import { roundHalfUp, unitsOf, yuanOf } from './units';

/** Costs as parts of the amount, for one side. */
export interface FeeRates {
  /** Part of the amount. */
  readonly commission: number;
  /** Yuan, at least, for one order. */
  readonly commissionMinimum: number;
  /** Part of the amount. */
  readonly stampDuty: number;
  /** Part of the amount. */
  readonly transfer: number;
}

/** Costs of one order in yuan, each rounded half up to a fen. */
export interface FeeAmounts {
  /** Yuan. */
  readonly commission: number;
  /** Yuan. */
  readonly stampDuty: number;
  /** Yuan. */
  readonly transfer: number;
  /** Their sum in yuan. */
  readonly total: number;
}

const perUnit = 10_000_000;
const fen = 100;

/**
 * What an order on a board costs on a day (YYYYMMDD). Stamp duty and transfer fee are those in force; the commission is a usual one, with handling and regulatory
 * fees inside: put your own contract's in its place. What is not in force yet, or not of this product, is 0.
 */
export function feeRates(board: Board, day: number, side: 'buy' | 'sell'): FeeRates {
  const inForceOf = (fee: Fee) => {
    const row = inForce(
      fees.filter((candidate) => candidate.fee === fee),
      day,
    );
    return row?.sides.includes(side) && row.products.includes(productOf(board)) ? row : undefined;
  };
  const commission = inForceOf('commission');
  return {
    commission: commission?.rate ?? 0,
    commissionMinimum: commission?.minimum ?? 0,
    stampDuty: inForceOf('stampDuty')?.rate ?? 0,
    transfer: inForceOf('transfer')?.rate ?? 0,
  };
}

/** The costs of an order that traded `amount` yuan in all. Throws XtpArgumentError for an amount that is none. */
export function feesOf(rates: FeeRates, amount: number): FeeAmounts {
  const units = unitsOf(amount, 'amount');
  const share = (rate: number): number => roundHalfUp(BigInt(units) * BigInt(Math.round(rate * perUnit)), BigInt(perUnit), fen);
  const commission = units === 0 ? 0 : Math.max(share(rates.commission), unitsOf(rates.commissionMinimum, 'smallest commission'));
  const stampDuty = share(rates.stampDuty);
  const transfer = share(rates.transfer);
  return {
    commission: yuanOf(commission),
    stampDuty: yuanOf(stampDuty),
    transfer: yuanOf(transfer),
    total: yuanOf(commission + stampDuty + transfer),
  };
}
