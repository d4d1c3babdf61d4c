import type { RiskRule } from '../rule';
import { connection } from './connection';
import { killSwitch } from './kill-switch';
import { reduceOnly } from './reduce-only';

/** Those that stand in every gate, before all others. */
export const always: readonly RiskRule[] = [killSwitch().rule, connection().rule, reduceOnly().rule];
