/** What an operator keeps for each symbol, or for each key of the user's. By symbol it is an array look-up where the addon numbered the instrument. */
export declare class Keyed<T, S> {
    #private;
    /** Without `by` the values must have a symbol. */
    constructor(make: (key: unknown) => S, by?: (value: T) => unknown);
    of(value: T): S;
    ofKey(key: unknown): S;
    find(key: unknown): S | undefined;
    /** Keys of the user's may be without end; those of instruments are not, and stay. */
    forget(key: unknown): void;
    values(): IterableIterator<S>;
}
