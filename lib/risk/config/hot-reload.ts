import { map, type MonoTypeOperatorFunction } from 'rxjs';
import { XtpRiskConfigError } from '../../errors';
import type { RiskGate } from '../gate';
import { riskRules, type RiskRulesOptions } from './config';
import type { RiskConfigUpdate } from './watch';

/**
 * Puts each configuration into a gate as it comes: its rules and `killOn`. What can not be used, also for a group that was not given, leaves the gate as it is and passes as a value. Everything else
 * passes once it is in force.
 */
export function hotReload(gate: RiskGate, options: RiskRulesOptions = {}): MonoTypeOperatorFunction<RiskConfigUpdate> {
  return map((update) => {
    if (update.type === 'invalid') return update;
    try {
      const { config } = update;
      gate.setRules(riskRules(config, options), { killOn: config.killOn ?? [] });
      return update;
    } catch (error) {
      if (!(error instanceof XtpRiskConfigError)) throw error;
      return { type: 'invalid', error };
    }
  });
}
