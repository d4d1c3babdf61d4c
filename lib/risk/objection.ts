import type { RiskFigures, TradingMode } from './figures';
import { orderFault } from './order';
import { findingOf, type RiskRule } from './rule';
import type { Finding } from './verdict';

/** What stands against an order, and which rule says so. */
export interface Objection {
  readonly rule: Pick<RiskRule, 'name'>;
  readonly finding: Omit<Finding, 'holdMs'>;
  /** So many milliseconds later the order may pass. */
  readonly holdMs?: number;
}

/** An order that is none; else the first rule that denies; else of those that would hold the order back the one that does so longest. Nothing but rules and figures decides. */
export function objectionToOrder(rules: readonly RiskRule[], figures: RiskFigures): Objection | undefined {
  const fault = orderFault(figures.order);
  if (fault) return { rule: { name: 'order' }, finding: fault };
  let held: (Objection & { readonly holdMs: number }) | undefined;
  for (const rule of rules) {
    const finding = findingOf(rule, figures);
    if (!finding) continue;
    const { holdMs, ...rest } = finding;
    if (holdMs === undefined || !Number.isFinite(holdMs)) return { rule, finding: rest };
    if (!held || holdMs > held.holdMs) held = { rule, finding: rest, holdMs };
  }
  return held;
}

/** The first rule that is against it: a cancel can not wait. A rule that fails has no say: an order that nobody can take back is the greater risk. */
export function objectionToCancel(
  rules: readonly RiskRule[],
  figures: RiskFigures,
  failed: (rule: RiskRule, error: unknown) => void,
): Objection | undefined {
  for (const rule of rules) {
    try {
      const finding = rule.checkCancel?.(figures);
      if (finding) return { rule, finding };
    } catch (error) {
      failed(rule, error);
    }
  }
  return undefined;
}

/** What is no plain order has only to do with whether there is trading at all. */
export function objectionToOther(what: string, mode: TradingMode, reason: string): Objection | undefined {
  if (mode === 'trading') return undefined;
  return {
    rule: { name: 'killSwitch' },
    finding: {
      code: mode === 'halted' ? 'KILL_SWITCH' : 'REDUCE_ONLY',
      limit: 0,
      value: 1,
      message: `${what} is not sent: trading is ${mode}: ${reason}.`,
      messageZh: `未发送 ${what}：${reason}。`,
    },
  };
}
