/** An order that waits. Orders of one price are a list by arrival. */
export interface RestingOrder {
    readonly number: number;
    readonly side: BookSide;
    readonly level: Level;
    left: number;
    before: RestingOrder | undefined;
    after: RestingOrder | undefined;
}
/** All that waits at one price, which is counted in 1/10,000 yuan. */
export interface Level {
    readonly price: number;
    quantity: number;
    orders: number;
    first: RestingOrder | undefined;
    last: RestingOrder | undefined;
}
/** One side of a book: its prices sorted, the best one last, where most changes are. */
export declare class BookSide {
    #private;
    constructor(direction: 1 | -1);
    /** Prices. */
    get depth(): number;
    /** Orders at all prices. */
    get orders(): number;
    /** What all of them wait for. */
    get quantity(): number;
    get best(): Level | undefined;
    /** The best price is 0. */
    levelAt(index: number): Level | undefined;
    levelOf(price: number): Level | undefined;
    add(number: number, price: number, quantity: number): RestingOrder;
    /** The order leaves when nothing is left of it. */
    reduce(order: RestingOrder, quantity: number): void;
}
