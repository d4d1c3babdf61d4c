import { XtpArgumentError } from '../../errors';
import type { Finding } from '../verdict';

/** Throws XtpArgumentError. */
export function positiveLimit(rule: string, limit: number, unit: string): void {
  if (!(limit > 0)) throw new XtpArgumentError(`${rule} needs a limit in ${unit} above 0, not ${limit}.`);
}

/** Nobody knows what the order is worth. */
export function noPrice(symbol: string, limit = NaN): Finding {
  return {
    code: 'NO_PRICE',
    limit,
    value: NaN,
    message: `The order for ${symbol} has no price and none is known to value it at.`,
    messageZh: `${symbol} 委托没有价格，也没有可用的参考价，无法计算委托金额。`,
  };
}

/** Something that the rule needs is not known; `what` in English and Chinese. */
export function noData(symbol: string, what: string, whatZh: string, limit = NaN): Finding {
  return {
    code: 'NO_DATA',
    limit,
    value: NaN,
    message: `The order for ${symbol} can not be checked: ${what} is not known.`,
    messageZh: `${symbol} 委托无法检查：缺少${whatZh}。`,
  };
}

/** Throws XtpArgumentError. */
export function oneOf<T extends string>(rule: string, option: string, value: T, allowed: readonly T[]): void {
  if (allowed.includes(value)) return;
  throw new XtpArgumentError(`${rule} needs one of ${allowed.join(', ')} for ${option}, not ${value}.`);
}
