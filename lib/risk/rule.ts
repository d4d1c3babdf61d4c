import { map, type Observable } from 'rxjs';
import type { OrderIntent } from '../trade/order-intent';
import type { RiskFigures } from './figures';
import { orderFault, riskOrder } from './order';
import { NoStateError, statelessFigures } from './stateless-figures';
import type { RiskState } from './state/risk-state';
import { AcceptedOrder, type Denied, type Finding, type Verdict } from './verdict';

/** A check of orders, of cancels, or of both: a function of the figures alone. */
export interface RiskRule {
  /** Of the operator. */
  readonly name: string;
  /** What stands against the order; nothing if it may pass. */
  readonly check?: (figures: RiskFigures) => Finding | undefined;
  /** What stands against a cancel; the figures are of the order that is to be cancelled. If it throws the cancel goes out, unless another rule is against it, and the gate tells (`failures`). */
  readonly checkCancel?: (figures: RiskFigures) => Finding | undefined;
  /** As a configuration says them, for records; undefined for a rule that was made by hand. */
  readonly options?: Readonly<Record<string, unknown>>;
}

/** What the options of all rules may have. */
export interface RuleOptions {
  /** For a rule that stands alone in a `pipe`: what it looks at, and where it reserves. In a gate it is the gate's. */
  readonly state?: RiskState | undefined;
}

/** A rule that stands in a `pipe` over order intents, or the verdicts of the rule before it, and in a gate. */
export interface RiskOperator {
  (source: Observable<OrderIntent | Verdict>): Observable<Verdict>;
  readonly rule: RiskRule;
}

/**
 * Makes an operator of a rule. It takes intents or the verdicts of the rule before it, so rules stand in one `pipe`; what was denied passes through untouched, and what earlier rules had reserved for
 * what this one denies is given back. A rule that throws denies: no order passes a check that did not happen. A stream can not wait: what a gate would hold back is denied.
 */
export function riskOperator(rule: RiskRule, { state }: RuleOptions = {}): RiskOperator {
  const decide = (item: OrderIntent | Verdict): Verdict => {
    if ('type' in item && item.type === 'denied') return item;
    const before = 'type' in item ? item : undefined;
    const given = before ? before.intent : (item as OrderIntent);
    // Reservations are found by the object of the intent: one that is sent again needs one of its own.
    const intent = !before && state?.reservationOf(given) ? { ...given } : given;
    const order = riskOrder(intent);
    state?.release(intent); // it is not to stand in its own way
    const fault = orderFault(order);
    const finding = fault ?? findingOf(rule, state ? state.look(order) : statelessFigures(order));
    if (finding) {
      before?.release?.();
      return deniedBy(fault ? { name: 'order' } : rule, finding, given);
    }
    return new AcceptedOrder(intent, state?.reserve(order, intent, rule), before);
  };
  const operator = (source: Observable<OrderIntent | Verdict>): Observable<Verdict> => source.pipe(map(decide));
  return Object.assign(operator, { rule });
}

/** What a rule finds against an order; a rule that fails finds that. */
export function findingOf(rule: RiskRule, figures: RiskFigures): Finding | undefined {
  try {
    return rule.check?.(figures);
  } catch (error) {
    return failure(rule, error);
  }
}

export function deniedBy(
  { name }: Pick<RiskRule, 'name'>,
  { code, limit, value, message, messageZh }: Finding,
  intent: OrderIntent,
): Denied {
  return { type: 'denied', intent, rule: name, code, limit, value, message, messageZh };
}

function failure({ name }: RiskRule, error: unknown): Finding {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    code: error instanceof NoStateError ? 'NO_STATE' : 'RULE_FAILED',
    limit: NaN,
    value: NaN,
    message: `The rule ${name} failed: ${reason}`,
    messageZh: `风控规则 ${name} 出错: ${reason}`,
  };
}
