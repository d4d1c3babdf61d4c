import { type RiskOperator, type RuleOptions } from '../rule';
/**
 * Denies limit orders outside the valid price range of continuous trading (`PRICE_CAGE`), where the exchange rejects them: buys above benchmark x 102 % or benchmark + 10 ticks, whichever is higher;
 * sells below 98 % or - 10 ticks (STAR without ticks; Beijing 5 %). The benchmark of a buy is the best ask, else the best bid, the last price, the previous close; of a sell mirrored. Yuan, by the
 * exchanges' rules of the day. Outside continuous trading, without a daily price limit (first days), on boards without a cage and for market orders it lets all pass. Denies where the board or the
 * phase is not known (`NO_DATA`) and before the first snapshot (`NO_PRICE`). An order that is sent in a pause is judged by the exchange when trading begins.
 */
export declare function priceCage({ state }?: RuleOptions): RiskOperator;
