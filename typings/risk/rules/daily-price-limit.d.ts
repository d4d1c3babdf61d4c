import { type RiskOperator, type RuleOptions } from '../rule';
/**
 * Denies prices (yuan) above the upper or below the lower price limit of the day (`PRICE_LIMIT`), on both sides. The limits are those of the snapshot, else those that the counter publishes, else
 * previous close x (1 +- percent of the board), rounded to the tick. What has no limit passes: where the counter says so, bonds, and on the first day of a listing (`securityStatus` `nIpo`) where the
 * board has none. A computed limit takes a share for one of the usual class unless the counter publishes its status or name: without that, one under risk warning would pass up to the wider limit,
 * and the counter rejects it. Without a previous close it denies (`NO_PRICE`); what is on no board, and options without published limits, too (`NO_DATA`). Market orders pass unless their protection
 * price is outside, and so does what trades nothing, and subscriptions.
 */
export declare function dailyPriceLimit({ state }?: RuleOptions): RiskOperator;
