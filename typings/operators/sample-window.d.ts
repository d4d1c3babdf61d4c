/** Sums of a day at moments in time, as far back as a window reaches; a ring that grows with what fits into the window. */
export declare class SampleWindow {
    #private;
    constructor(windowMs: number);
    /** How many samples are held. */
    get size(): number;
    clear(): void;
    /** In the order of time. Of one moment the last counts. */
    add(time: number, volume: number, turnover: number): void;
    /** The sums where the window begins: of the last sample not in it, or of the first one at all. */
    get volumeBefore(): number;
    get turnoverBefore(): number;
}
