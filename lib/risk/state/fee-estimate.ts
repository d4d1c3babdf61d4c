import type { FeeRates } from '../../market/fees';

/** Fees of trading so much, each rounded up to a fen: never less than the real ones at these rates. */
export function feeEstimate({ commission, commissionMinimum, stampDuty, transfer }: FeeRates, amount: number): number {
  if (amount === 0) return 0;
  const up = (fee: number): number => Math.ceil(fee * 100) / 100;
  return Math.max(up(amount * commission), commissionMinimum) + up(amount * stampDuty) + up(amount * transfer);
}
