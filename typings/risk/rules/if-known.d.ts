/** Undefined where the market's tables have nothing of that day or board. */
export declare function ifKnown<T>(lookUp: () => T): T | undefined;
