import type { RiskFigures } from '../figures';
import type { AuditFigures } from './record';
/** Recorded figures, to be handed to rules. `missing` collects what was asked for and not recorded. */
export declare function replayedFigures(order: unknown, recorded: AuditFigures, missing: Set<string>): RiskFigures;
