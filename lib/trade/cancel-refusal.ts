/** A cancel that the counter refused; the order itself is not touched by it. */
export interface CancelRefusal {
  readonly orderXtpId: bigint;
  readonly orderCancelXtpId: bigint;
  readonly errorId: number;
  readonly errorMessage: string;
}

interface CancelError {
  readonly orderXtpId: bigint;
  readonly orderCancelXtpId: bigint;
  readonly error: { readonly errorId: number; readonly errorMessage: string } | undefined;
}

/** Undefined for what some servers send with error id 0: it means nothing. */
export function cancelRefusal({ orderXtpId, orderCancelXtpId, error }: CancelError): CancelRefusal | undefined {
  return error && { orderXtpId, orderCancelXtpId, errorId: error.errorId, errorMessage: error.errorMessage };
}

/** Which error ids, with which text of the exchange, XTP advises to try again later. */
const temporary: readonly { readonly errorId: number; readonly text?: RegExp }[] = [
  { errorId: 11113005 }, // the order is not confirmed yet
  { errorId: 11110000, text: /\b412\b/ }, // Shanghai cancels nothing in this phase
  { errorId: 11100000, text: /\b20006\b/ }, // nor does Shenzhen
];

/** Whether the same cancel may work later: the order was not confirmed yet, or its phase of the day lets nothing be cancelled. */
export function isTemporary({ errorId, errorMessage }: Pick<CancelRefusal, 'errorId' | 'errorMessage'>): boolean {
  return temporary.some((each) => each.errorId === errorId && (each.text?.test(errorMessage) ?? true));
}
