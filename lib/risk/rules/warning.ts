import { productOf } from '../../market/board';
import type { DayTerms } from '../figures';

/** What hangs over a share. */
export type Warning = 'riskWarning' | 'delisting' | 'none';

/** By the status that the counter publishes, or the name (`*ST`, `退市`); undefined where it published neither. What is no share has none. */
export function warningOf({ board, security }: DayTerms): Warning | undefined {
  if (board === undefined) return undefined;
  if (productOf(board) !== 'stock') return 'none';
  const { securityStatus = 'unknown', tickerName = '' } = security ?? {};
  const name = tickerName.normalize('NFKC').trim(); // letters may be of full width
  if (securityStatus === 'delisting' || /^退市|退$/.test(name)) return 'delisting';
  if (securityStatus === 'st' || name.includes('ST')) return 'riskWarning';
  return securityStatus === 'unknown' && name === '' ? undefined : 'none';
}
