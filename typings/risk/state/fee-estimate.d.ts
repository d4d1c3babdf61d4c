import type { FeeRates } from '../../market/fees';
/** Fees of trading so much, each rounded up to a fen: never less than the real ones at these rates. */
export declare function feeEstimate({ commission, commissionMinimum, stampDuty, transfer }: FeeRates, amount: number): number;
