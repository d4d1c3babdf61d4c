import { type MonoTypeOperatorFunction } from 'rxjs';
import type { RiskGate } from '../gate';
import { type RiskRulesOptions } from './config';
import type { RiskConfigUpdate } from './watch';
/**
 * Puts each configuration into a gate as it comes: its rules and `killOn`. What can not be used, also for a group that was not given, leaves the gate as it is and passes as a value. Everything else
 * passes once it is in force.
 */
export declare function hotReload(gate: RiskGate, options?: RiskRulesOptions): MonoTypeOperatorFunction<RiskConfigUpdate>;
