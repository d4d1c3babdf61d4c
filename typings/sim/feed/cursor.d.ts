/** The next item of an iterable, to look at before it is taken. */
export declare class Cursor<T> {
    #private;
    private constructor();
    /** A cursor on the first item, or undefined where there is none. */
    static open<T>(source: AsyncIterable<T>): Promise<Cursor<T> | undefined>;
    get head(): T;
    /** Goes on to the next item; false at the end. */
    next(): Promise<boolean>;
    /** Frees what the source holds, such as an open file. */
    close(): Promise<void>;
}
