import type { FeeRates } from '../../market/fees';

/** Fees of trading so much, each rounded up to a fen: never less than the real ones at these rates. */
export function feeEstimate({ commission, commissionMinimum, stampDuty, transfer }: FeeRates, amount: number): number {
  if (amount === 0) return 0;
  const fen = (rate: number): number => Math.ceil(amount * rate * 100);
  return (Math.max(fen(commission), commissionMinimum * 100) + fen(stampDuty) + fen(transfer)) / 100;
}
