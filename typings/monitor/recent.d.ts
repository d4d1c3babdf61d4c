/** How many times something happened within the last milliseconds. Memory: the times within them. */
export declare class Recent {
    #private;
    constructor(ms: number);
    /** Times must not go back. */
    add(now: number): void;
    count(now: number): number;
}
