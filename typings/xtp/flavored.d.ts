declare const flavor: unique symbol;
/**
 * T under a name of its own: words written in the code fit wherever they belong, but a value of one flavor never fits where another is asked for.
 * Quotes and trading number the markets the other way round; so a quote exchange is no trade market, though both may say 'SH'.
 */
export type Flavored<T, Flavor extends string> = T & {
    readonly [flavor]?: Flavor;
};
export {};
