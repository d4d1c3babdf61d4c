import type { TradeReport } from '../xtp/generated/structs';
import type { Fill } from './holding';
/** A fill of plain buying and selling; nothing for those of other business. */
export declare function fillOf(report: TradeReport): Fill | undefined;
