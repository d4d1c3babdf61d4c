/** From how many orders and cancels of one account on its trading counts as high-frequency. */
export interface ProgrammeTradingThresholds {
    /** Orders and cancels in any one second. */
    readonly perSecond: number;
    /** Orders and cancels in a day. */
    readonly perDay: number;
}
/** The thresholds of a day (YYYYMMDD), or undefined before there were any. An account that reaches one of them is a high-frequency account. */
export declare function programmeTradingThresholds(day: number): ProgrammeTradingThresholds | undefined;
