import type { AllotmentOrder, BondConversion, CollateralOrder, CreditOrder, CreditTransferOrder, EtfOrder, IpoOrder, MoneyFundOrder, OptionExercise, OptionOrder, OrderIntent, RepoOrder, StockOrder, StructuredFundOrder, StructuredFundSplit } from './order-intent';
/** An order without what its builder knows. */
export type Terms<Order extends OrderIntent, Known extends keyof Order = 'business'> = Omit<Order, Known | 'business'>;
/**
 * Builds the order of each business, checked. All throw XtpArgumentError and XtpSymbolError. The values are plain intents: writing the object by hand
 * gives the same order.
 */
export declare const orders: {
    /** Buys or sells stocks, ETFs, bonds or money funds in a cash account. */
    readonly stock: (terms: Terms<StockOrder>) => StockOrder;
    /** Buys or sells collateral in a credit account. */
    readonly collateral: (terms: Terms<CollateralOrder>) => CollateralOrder;
    /** Trades on credit, or repays by trading. */
    readonly credit: (terms: Terms<CreditOrder>) => CreditOrder;
    /** Moves securities of a credit account. */
    readonly creditTransfer: (terms: Terms<CreditTransferOrder>) => CreditTransferOrder;
    /** Opens or closes an option position. */
    readonly option: (terms: Terms<OptionOrder>) => OptionOrder;
    /** Exercises long options. */
    readonly exercise: (terms: Terms<OptionExercise>) => OptionExercise;
    /** Creates or redeems an ETF. */
    readonly etf: (terms: Terms<EtfOrder>) => EtfOrder;
    /** Applies for a new stock or convertible bond. */
    readonly ipo: (terms: Terms<IpoOrder, "side">) => IpoOrder;
    /** Takes up an allotment. */
    readonly allotment: (terms: Terms<AllotmentOrder, "side">) => AllotmentOrder;
    /** Lends cash by reverse repo at a rate, per cent a year. */
    readonly repo: ({ rate, ...terms }: Terms<RepoOrder, "side" | "price"> & {
        readonly rate: number;
    }) => RepoOrder;
    /** Turns convertible bonds into stock. */
    readonly bondConversion: (terms: Terms<BondConversion, "side">) => BondConversion;
    /** Creates or redeems a structured fund. */
    readonly structuredFund: (terms: Terms<StructuredFundOrder>) => StructuredFundOrder;
    /** Splits or merges a structured fund. */
    readonly structuredFundSplit: (terms: Terms<StructuredFundSplit>) => StructuredFundSplit;
    /** Creates or redeems a money fund. */
    readonly moneyFund: (terms: Terms<MoneyFundOrder>) => MoneyFundOrder;
};
