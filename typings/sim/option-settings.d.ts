/** An option contract of the day that is played, where the feed does not say what it is or says something else. */
export interface OptionContractSetting {
    readonly symbol: string;
    readonly underlying: string;
    readonly type: 'call' | 'put';
    /** Yuan. */
    readonly strike: number;
    /** Last trading day and day of exercise, YYYYMMDD. */
    readonly expiry: number;
    /** Units of the underlying in one contract. Default 10000. */
    readonly unit?: number;
    /** Settlement price of the day before, yuan. Default: the contract's previous close. */
    readonly settlement?: number;
}
/** What option accounts may do; the limits are contracts of one underlying. */
export interface OptionSettings {
    readonly contracts?: readonly OptionContractSetting[];
    /** Long positions, default 5000. */
    readonly longLimit?: number;
    /** All positions, default 10000. */
    readonly totalLimit?: number;
    /** Bought to open in one day, default 10000. */
    readonly openLimit?: number;
    /** Covered positions, which the real counter does not offer at present. Default: false. */
    readonly covered?: boolean;
}
/** Yuan for one contract; for accounts that log in for the first time. */
export interface OptionFeeSettings {
    /** Of trades but those that open a short. Default 2. */
    readonly trade?: number;
    /** Of trades that open a short. Default 0. */
    readonly shortOpen?: number;
    /** Default 0.6. */
    readonly exercise?: number;
}
/** The options (docs/simulator.md) that these settings are. */
export declare function optionAccountOptions(options: OptionSettings | undefined, fees: OptionFeeSettings | undefined): Record<string, string | number | boolean | undefined>;
