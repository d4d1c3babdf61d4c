import { XtpArgumentError } from '../errors';

/** Throws XtpArgumentError. `what` names what has the quantity. */
export function checkedQuantity(what: string, quantity: unknown): number {
  if (Number.isSafeInteger(quantity) && (quantity as number) > 0) return quantity as number;
  throw new XtpArgumentError(`The quantity of ${what} is a whole number above 0, not ${String(quantity)}.`);
}

/** Throws XtpArgumentError. */
export function checkedClientId(id: unknown): number {
  if (Number.isInteger(id) && (id as number) >= 0 && (id as number) <= 0xffffffff) return id as number;
  throw new XtpArgumentError(`orderClientId is a whole number of 32 bits, not ${String(id)}.`);
}

/** The field of an id that the order is sent under, if it has one. Throws XtpArgumentError. */
export function checkedXtpId(id: bigint | undefined): { readonly orderXtpId?: bigint } {
  if (id === undefined) return {};
  if (typeof id === 'bigint' && id > 0n && id < 1n << 64n) return { orderXtpId: id };
  throw new XtpArgumentError(`orderXtpId is a bigint that newOrderId() gave, not ${String(id)}.`);
}
