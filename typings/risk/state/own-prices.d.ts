/** The prices of a client's own working orders on one side of an instrument. Every order asks for the best of them, so that is known however many there are. */
export declare class OwnPrices {
    #private;
    private readonly side;
    /** Of buys the highest is best, of sells the lowest. */
    constructor(side: 'buy' | 'sell');
    /** Without orders the price that meets nothing: 0 (buys), Infinity (sells). */
    get best(): number;
    add(price: number): void;
    /** What was added before. */
    remove(price: number): void;
    clear(): void;
}
