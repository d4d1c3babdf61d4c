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
