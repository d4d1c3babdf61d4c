/** Throws XtpArgumentError. */
export declare function wholeLimit(rule: string, limit: number, what: string): void;
/** A window that is looked back on. Throws XtpArgumentError. */
export declare function windowOf(rule: string, name: string, ms: number): void;
/** A part of something. Throws XtpArgumentError. */
export declare function partOf(rule: string, part: number, what: string): void;
/** Throws XtpArgumentError if none is given. */
export declare function someLimit(rule: string, limits: Readonly<Record<string, unknown>>): void;
/** Sums of prices have at most four decimals, their binary fractions more. */
export declare function yuan(sum: number): number;
