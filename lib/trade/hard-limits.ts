import * as v from 'valibot';
import { XtpHardLimitTokenError, XtpLooserLimitError, XtpStateError, type HardLimitName } from '../errors';
import { native, type NativeLimits } from '../native/native';
import { check } from '../session/options';
import { Side } from '../xtp/generated/enums';
import { bitsOf, limitName, sidesOf } from '../xtp/hard-limit';

/** What no order may go beyond. What is left out is not limited (or stays as it is). */
export interface HardLimits {
  /**
   * Yuan an order: price times quantity; for options times 10,000 (a standard contract), for repos 100 times quantity. Above 0. An order that does not say its
   * value is refused, see `unpriced`. What a sell order brings may be more: its price is the least.
   */
  readonly maxValue?: number;
  /** Pieces an order, as XTP counts them: shares, bonds, contracts, combinations. A whole number from 1. */
  readonly maxQuantity?: number;
  /** Orders of all accounts in any one second; cancels are not counted. 1 to 100,000. */
  readonly ordersPerSecond?: number;
  /** All others are refused, and with them what has no side: exercises of options. */
  readonly sides?: readonly Exclude<Side, 'unknown'>[];
  /**
   * What becomes of orders whose value is not known, where there is a `maxValue`: price 0, market orders but those that Shanghai protects with their price,
   * creations, conversions, exercises, transfers of collateral, combinations. Default `refuse`, from the moment that `maxValue` is set.
   */
  readonly unpriced?: 'refuse' | 'allow';
  /**
   * What becomes of mother orders of algorithms (inserted, modified, resumed), where value, quantity or sides are limited: they say none of it. Default
   * `refuse`, from the moment that the first of those limits is set. What the algo server sends for one that was allowed is not limited here.
   */
  readonly algo?: 'refuse' | 'allow';
}

/** Some limits anew; null: there shall be none. */
export type HardLimitChange = { readonly [Limit in keyof HardLimits]: HardLimits[Limit] | null };

/** What is in force. What is not limited is left out. */
export interface HardLimitState extends HardLimits {
  readonly unpriced: 'refuse' | 'allow';
  readonly algo: 'refuse' | 'allow';
  /** The kill switch was thrown: no order is sent. */
  readonly killed: boolean;
}

/** What loosens hard limits and revives. It is shown by nothing that prints objects. */
export class HardLimitToken {
  readonly #text: string;

  /** @internal */
  constructor(text: string) {
    this.#text = text;
  }

  /** As text (64 hexadecimal digits), to be kept outside of the program or handed to another thread: both take it in the token's place. */
  reveal(): string {
    return this.#text;
  }
}

const positive = (what: string) => v.pipe(v.number(), v.finite(what), v.gtValue(0, what));
const whole = (what: string, most: number) => v.pipe(v.number(), v.integer(what), v.minValue(1, what), v.maxValue(most, what));
const policy = v.picklist(['refuse', 'allow']);
const entries = {
  maxValue: positive('must be a number of yuan above 0'),
  maxQuantity: whole('must be a whole number from 1', Number.MAX_SAFE_INTEGER),
  ordersPerSecond: whole('must be a whole number from 1 to 100,000', 100_000),
  sides: v.array(v.picklist(Side.names.filter((side) => side !== 'unknown'))),
  unpriced: policy,
  algo: policy,
};
// Strict: a limit whose name is misspelt would limit nothing.
const limitsSchema = v.strictObject({
  maxValue: v.optional(entries.maxValue),
  maxQuantity: v.optional(entries.maxQuantity),
  ordersPerSecond: v.optional(entries.ordersPerSecond),
  sides: v.optional(entries.sides),
  unpriced: v.optional(entries.unpriced),
  algo: v.optional(entries.algo),
});
const changeSchema = v.strictObject({
  maxValue: v.nullish(entries.maxValue),
  maxQuantity: v.nullish(entries.maxQuantity),
  ordersPerSecond: v.nullish(entries.ordersPerSecond),
  sides: v.nullish(entries.sides),
  unpriced: v.nullish(entries.unpriced),
  algo: v.nullish(entries.algo),
});

/** For the addon: NaN stays as it is, infinity is none. */
function numbersOf({ maxValue, maxQuantity, ordersPerSecond, sides, unpriced, algo }: v.InferOutput<typeof changeSchema>): NativeLimits {
  const number = (value: number | null | undefined): number => (value === undefined ? NaN : (value ?? Infinity));
  const flag = (value: 'refuse' | 'allow' | null | undefined): number => (value === undefined ? NaN : value === 'refuse' ? 0 : 1);
  return [number(maxValue), number(maxQuantity), number(ordersPerSecond), number(sides && bitsOf(sides)), flag(unpriced), flag(algo)];
}

/** A number of the addon as users say it. */
function wordOf(limit: HardLimitName, value: number): number | string | readonly Side[] {
  if (limit === 'sides') return sidesOf(value);
  if (limit === 'unpriced' || limit === 'algo') return value === 0 ? 'refuse' : 'allow';
  return value;
}

/** Whatever else JavaScript gives is no token: the empty text is none. */
function secretOf(token: HardLimitToken | string): string {
  if (token instanceof HardLimitToken) return token.reveal();
  return typeof token === 'string' ? token : '';
}

function needRight(isRight: boolean): void {
  if (!isRight) throw new XtpHardLimitTokenError('It is not the token of the hard limits. Nothing was changed.');
}

/**
 * The hard limits of the process. They are held in the addon and asked in the very call that would send an order, after all that JavaScript does: a fault in a program, in a
 * rule or in xtp-rx itself can not pass them. There is one set for all clients, accounts and worker threads, and it stays until the process ends.
 */
export class HardLimitGate {
  /** What is in force now. */
  get current(): HardLimitState {
    const [maxValue, maxQuantity, ordersPerSecond, sides, unpriced, algo] = native.orderGate.limits();
    return {
      ...(maxValue !== Infinity && { maxValue }),
      ...(maxQuantity !== Infinity && { maxQuantity }),
      ...(ordersPerSecond !== Infinity && { ordersPerSecond }),
      ...(sides !== Infinity && { sides: sidesOf(sides) as HardLimits['sides'] & object }),
      unpriced: unpriced === 0 ? 'refuse' : 'allow',
      algo: algo === 0 ? 'refuse' : 'allow',
      killed: native.orderGate.isKilled(),
    };
  }

  /**
   * Makes limits stricter; those that are not named stay. All of it or nothing: throws XtpLooserLimitError when one of them would become looser,
   * XtpArgumentError when one is out of range or not known.
   */
  tighten(limits: HardLimits): void {
    const looser = native.orderGate.tighten(numbersOf(check('hard limits', limitsSchema, limits)));
    if (!looser) return;
    const [number, allowed, asked] = looser;
    const limit = limitName(number) as keyof HardLimits;
    throw new XtpLooserLimitError(limit, wordOf(limit, asked), wordOf(limit, allowed));
  }

  /**
   * Sets limits to whatever is said, looser ones too; null takes a limit away. Those that are not named stay. Throws XtpHardLimitTokenError (nothing was changed),
   * XtpArgumentError.
   */
  loosen(change: HardLimitChange, token: HardLimitToken | string): void {
    needRight(native.orderGate.loosen(numbersOf(check('hard limits', changeSchema, change)), secretOf(token)));
  }

  /**
   * Throws the kill switch: from now on no order is sent by any client of the process. From any thread, without a token. Orders that are open stay, cancels go out as before; an
   * order whose call is inside the SDK at this moment on another thread may still go.
   */
  kill(): void {
    native.orderGate.kill();
  }

  /** Takes `kill` back; the limits are as they were. Throws XtpHardLimitTokenError. */
  revive(token: HardLimitToken | string): void {
    needRight(native.orderGate.revive(secretOf(token)));
  }

  /**
   * The token, once in the life of the process: drawn by the addon from the operating system's random source, and not to be had again. Take it at the start, also to throw it
   * away: then nothing is loosened any more. Throws XtpStateError when it was taken, by whichever thread.
   */
  takeToken(): HardLimitToken {
    const text = native.orderGate.tellSecret();
    if (text === '')
      throw new XtpStateError('The token of the hard limits was taken already: it is given out once in the life of a process.');
    return new HardLimitToken(text);
  }
}

/** The hard limits of this process; `TraderClient.hardLimits` is the same. Worker threads that have no client throw the kill switch here. */
export const hardLimits = new HardLimitGate();
