/** One limit for all, or one for each that is named; those that are not named have none. */
export type LimitOf<Key extends string> = number | Readonly<Partial<Record<Key, number>>>;
/** Looks limits up; Infinity where there is none. Throws XtpArgumentError. */
export declare function limitOf<Key extends string>(rule: string, given: LimitOf<Key> | undefined, unit: string): (key: Key) => number;
