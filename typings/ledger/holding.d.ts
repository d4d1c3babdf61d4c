/** A fill as a ledger books it; money in units (money.ts). */
export interface Fill {
    /** The same for every report of it. */
    readonly key: string;
    readonly orderXtpId: bigint;
    readonly symbol: string;
    readonly side: 'buy' | 'sell';
    readonly quantity: number;
    readonly amount: number;
    /** Exchange time, epoch milliseconds. */
    readonly time: number;
    /** The counter's number of the report, which tells fills of one moment apart. */
    readonly reportIndex: number;
}
/** What of one security an account has, and what came of it so far. */
export interface Holding {
    readonly total: number;
    /** What could be sold if no sell were working. */
    readonly free: number;
    readonly cost: number;
    readonly fees: number;
    readonly realised: number;
}
export declare const nothingHeld: Holding;
/** Books a fill and the fees that it adds to those of its order. A buy adds to the cost, a sale takes the average cost of what is sold out of it. */
export declare function withFill(holding: Holding, { side, quantity, amount }: Fill, fees: number, isSameDaySellable: boolean): Holding;
/** The order in which fills of one security happened, whenever they were told. */
export declare function byTime(a: Fill, b: Fill): number;
