/** Prices as whole numbers of 1/10,000 yuan, of which every tick is a multiple: what is computed with them is exact. */
import { XtpArgumentError } from '../errors';

const perYuan = 10_000;

/** The nearest whole number of units. Throws XtpArgumentError unless it is a number from 0 on and below 100 billion yuan. */
export function unitsOf(yuan: number, what: string): number {
  if (!(yuan >= 0 && yuan < 1e11)) throw new XtpArgumentError(`The ${what} must be a number of yuan from 0 on, not ${yuan}.`);
  return Math.round(yuan * perYuan);
}

/** The number of yuan that stands for so many units: the same double as the decimal written out. */
export function yuanOf(units: number): number {
  return units / perYuan;
}

/** The nearest multiple of `step` to `numerator / denominator`, a half going up. All are whole numbers, none is negative. */
export function roundHalfUp(numerator: bigint, denominator: bigint, step: number): number {
  const whole = BigInt(step) * denominator;
  return Number((2n * numerator + whole) / (2n * whole)) * step;
}
