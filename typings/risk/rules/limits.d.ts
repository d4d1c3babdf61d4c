import type { Finding } from '../verdict';
/** Throws XtpArgumentError. */
export declare function positiveLimit(rule: string, limit: number, unit: string): void;
/** Nobody knows what the order is worth. */
export declare function noPrice(symbol: string, limit?: number): Finding;
/** Something that the rule needs is not known; `what` in English and Chinese. */
export declare function noData(symbol: string, what: string, whatZh: string, limit?: number): Finding;
/** Throws XtpArgumentError. */
export declare function oneOf<T extends string>(rule: string, option: string, value: T, allowed: readonly T[]): void;
