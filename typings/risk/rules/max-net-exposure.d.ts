import { type RiskOperator } from '../rule';
import type { ExposureOptions } from './max-gross-exposure';
/**
 * Denies orders after which long less short positions could be further from zero than a limit in yuan (`MAX_NET_EXPOSURE`). For buys `long - short + left of working and accepted buys + value <= limit`;
 * for short sales the same downwards: `long - short - left of working and accepted short sales - value >= -limit`. Sells of what is held pass, and what buys back. What can not be valued is denied
 * (`NO_PRICE`, `NO_DATA`). Throws XtpArgumentError when the limit is not above 0.
 */
export declare function maxNetExposure({ limit, across, state }: ExposureOptions): RiskOperator;
