/** The nearest whole number of units. Throws XtpArgumentError unless it is a number from 0 on and below 100 billion yuan. */
export declare function unitsOf(yuan: number, what: string): number;
/** The number of yuan that stands for so many units: the same double as the decimal written out. */
export declare function yuanOf(units: number): number;
/** The nearest multiple of `step` to `numerator / denominator`, a half going up. All are whole numbers, none is negative. */
export declare function roundHalfUp(numerator: bigint, denominator: bigint, step: number): number;
