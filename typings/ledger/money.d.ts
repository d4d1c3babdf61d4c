/** Money as whole numbers of 1/10,000 yuan, which may be negative: sums of them are exact. */
export declare function unitsOf(yuan: number): number;
export declare function yuanOf(units: number): number;
/** What so much of something costs, in units. */
export declare function amountOf(price: number, quantity: number): number;
/** The part of a sum that `part` of `whole` have, rounded down, whatever the size of the numbers. */
export declare function shareOf(sum: number, part: number, whole: number): number;
