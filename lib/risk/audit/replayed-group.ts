import type { RiskTotals } from '../state/totals';
import type { AuditRules } from './record';

/** Stands for each group that rules name: only its name is asked for. */
export function groupsOf(list: AuditRules['list']): Record<string, RiskTotals> {
  const names = list
    .map(({ options }) => (options as { readonly across?: string } | undefined)?.across)
    .filter((name) => name !== undefined);
  return Object.fromEntries(names.map((name) => [name, { name } as RiskTotals]));
}
