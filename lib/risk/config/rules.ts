import * as v from 'valibot';
import { maxOrderValue } from '../rules/max-order-value';
import { orderRate } from '../rules/order-rate';
import { sufficientCash } from '../rules/sufficient-cash';
import { configurable, type Configured, type ConfigurableRule } from './configurable';
import { across, limit, optional, strictness, wholeLimit } from './fields';

/** All rules that a configuration can name, in the order in which a gate asks them: a rule is a line, with the codes of its denials and the options that it has. */
export const configurableRules = {
  maxOrderValue: configurable(maxOrderValue, ['MAX_ORDER_VALUE'], { limit: optional(limit('yuan')) }),
  sufficientCash: configurable(sufficientCash, ['INSUFFICIENT_CASH'], { keep: optional(strictness('yuan')) }),
  orderRate: configurable(orderRate, ['ORDER_RATE', 'ORDERS_PER_DAY'], {
    perSecond: optional(wholeLimit('orders and cancels')),
    perDay: optional(wholeLimit('orders and cancels')),
    excess: optional(v.picklist(['hold', 'deny'])),
    across: optional(across()),
  }),
};

/** Codes of denials that several rules, and those that stand in every gate, give. */
const commonCodes = ['NO_DATA', 'NO_PRICE', 'NO_STATE', 'RULE_FAILED', 'NOT_CONNECTED', 'NOT_CAUGHT_UP', 'REDUCE_ONLY'];

/** The name of a rule that a configuration can have. */
export type RiskRuleName = keyof typeof configurableRules;

type OptionsOf<Rule> = Rule extends ConfigurableRule<infer O> ? Configured<O> : never;
type Given<Options> = Partial<Options> extends Options ? true | Options : Options;

/** The options of each rule, as a file says them; `true` for a rule that needs none. What a rule's options mean says the rule. */
export type RiskRulesConfig = { readonly [Name in RiskRuleName]?: Given<OptionsOf<(typeof configurableRules)[Name]>> };

export const ruleNames = Object.keys(configurableRules) as RiskRuleName[];

/** What `killOn` may name. */
export const denialCodes: readonly string[] = [...ruleNames.flatMap((name) => configurableRules[name].codes), ...commonCodes];
