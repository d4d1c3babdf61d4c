import { type Configured } from './configurable';
/** All rules that a configuration can name, in the order in which a gate asks them: a rule is a line, with the codes of its denials and the options that it has. */
export declare const configurableRules: {
    denyList: import("./configurable").ConfigurableRule<import("..").SymbolListOptions>;
    allowList: import("./configurable").ConfigurableRule<import("..").SymbolListOptions>;
    suspended: import("./configurable").ConfigurableRule<import("../rules/suspended").SuspendedOptions>;
    riskWarning: import("./configurable").ConfigurableRule<import("..").RuleOptions>;
    tradingPhase: import("./configurable").ConfigurableRule<import("../rules/trading-phase").TradingPhaseOptions>;
    priceType: import("./configurable").ConfigurableRule<import("../rules/price-type").PriceTypeOptions>;
    lotSize: import("./configurable").ConfigurableRule<import("..").RuleOptions>;
    maxBoardQuantity: import("./configurable").ConfigurableRule<import("..").RuleOptions>;
    priceTick: import("./configurable").ConfigurableRule<import("..").RuleOptions>;
    dailyPriceLimit: import("./configurable").ConfigurableRule<import("..").RuleOptions>;
    priceCage: import("./configurable").ConfigurableRule<import("..").RuleOptions>;
    staleQuote: import("./configurable").ConfigurableRule<import("../rules/stale-quote").StaleQuoteOptions>;
    priceCollar: import("./configurable").ConfigurableRule<import("../rules/price-collar").PriceCollarOptions>;
    maxOrderQuantity: import("./configurable").ConfigurableRule<import("../rules/max-order-quantity").MaxOrderQuantityOptions>;
    maxOrderValue: import("./configurable").ConfigurableRule<import("../rules/max-order-value").MaxOrderValueOptions>;
    duplicateIntent: import("./configurable").ConfigurableRule<import("../rules/duplicate-intent").DuplicateIntentOptions>;
    selfTrade: import("./configurable").ConfigurableRule<import("..").RuleOptions>;
    sufficientCash: import("./configurable").ConfigurableRule<import("../rules/sufficient-cash").SufficientCashOptions>;
    sellablePosition: import("./configurable").ConfigurableRule<import("..").RuleOptions>;
    maxPositionValue: import("./configurable").ConfigurableRule<import("../rules/max-position-value").MaxPositionValueOptions>;
    maxPositionRatio: import("./configurable").ConfigurableRule<import("../rules/max-position-ratio").MaxPositionRatioOptions>;
    maxGrossExposure: import("./configurable").ConfigurableRule<import("../rules/max-gross-exposure").ExposureOptions>;
    maxNetExposure: import("./configurable").ConfigurableRule<import("../rules/max-gross-exposure").ExposureOptions>;
    maxDailyTurnover: import("./configurable").ConfigurableRule<import("../rules/max-daily-turnover").MaxDailyTurnoverOptions>;
    lossLimit: import("./configurable").ConfigurableRule<import("../rules/loss-limit").LossLimitOptions>;
    maxDrawdown: import("./configurable").ConfigurableRule<import("../rules/max-drawdown").MaxDrawdownOptions>;
    maxOpenOrders: import("./configurable").ConfigurableRule<import("../rules/max-open-orders").MaxOpenOrdersOptions>;
    instantCancels: import("./configurable").ConfigurableRule<import("../rules/instant-cancels").InstantCancelsOptions>;
    orderToTradeRatio: import("./configurable").ConfigurableRule<import("../rules/order-to-trade-ratio").OrderToTradeRatioOptions>;
    cancelRate: import("./configurable").ConfigurableRule<import("../rules/cancel-rate").CancelRateOptions>;
    orderRate: import("./configurable").ConfigurableRule<import("../rules/order-rate").OrderRateOptions>;
};
/** The name of a rule that a configuration can have. */
export type RiskRuleName = keyof typeof configurableRules;
type OptionsOf<Rule> = Rule extends {
    readonly make: (options: infer O) => unknown;
} ? Configured<O> : never;
type Given<Options> = Partial<Options> extends Options ? true | Options : Options;
/** The options of each rule, as a file says them; `true` for a rule that needs none. What a rule's options mean says the rule. */
export type RiskRulesConfig = {
    readonly [Name in RiskRuleName]?: Given<OptionsOf<(typeof configurableRules)[Name]>>;
};
export declare const ruleNames: RiskRuleName[];
/** What `killOn` may name. */
export declare const denialCodes: readonly string[];
export {};
