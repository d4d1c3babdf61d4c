import { orderFields } from './order-fields';
import type {
  AllotmentOrder,
  BondConversion,
  CollateralOrder,
  CreditOrder,
  CreditTransferOrder,
  EtfOrder,
  IpoOrder,
  MoneyFundOrder,
  OptionExercise,
  OptionOrder,
  OrderIntent,
  RepoOrder,
  StockOrder,
  StructuredFundOrder,
  StructuredFundSplit,
} from './order-intent';

/** An order without what its builder knows. */
export type Terms<Order extends OrderIntent, Known extends keyof Order = 'business'> = Omit<Order, Known | 'business'>;

function checked<Order extends OrderIntent>(order: Order): Order {
  orderFields(order); // throws where it is wrong: here rather than when it is sent
  return Object.freeze(order);
}

/**
 * Builds the order of each business, checked. All throw XtpArgumentError and XtpSymbolError. The values are plain intents: writing the object by hand
 * gives the same order.
 */
export const orders = {
  /** Buys or sells stocks, ETFs, bonds or money funds in a cash account. */
  stock: (terms: Terms<StockOrder>): StockOrder => checked({ ...terms, business: 'cash' }),
  /** Buys or sells collateral in a credit account. */
  collateral: (terms: Terms<CollateralOrder>): CollateralOrder => checked({ ...terms, business: 'margin' }),
  /** Trades on credit, or repays by trading. */
  credit: (terms: Terms<CreditOrder>): CreditOrder => checked({ ...terms, business: 'margin' }),
  /** Moves securities of a credit account. */
  creditTransfer: (terms: Terms<CreditTransferOrder>): CreditTransferOrder => checked({ ...terms, business: 'margin' }),
  /** Opens or closes an option position. */
  option: (terms: Terms<OptionOrder>): OptionOrder => checked({ ...terms, business: 'option' }),
  /** Exercises long options. */
  exercise: (terms: Terms<OptionExercise>): OptionExercise => checked({ ...terms, business: 'execute' }),
  /** Creates or redeems an ETF. */
  etf: (terms: Terms<EtfOrder>): EtfOrder => checked({ ...terms, business: 'etf' }),
  /** Applies for a new stock or convertible bond. */
  ipo: (terms: Terms<IpoOrder, 'side'>): IpoOrder => checked({ ...terms, business: 'ipo', side: 'buy' }),
  /** Takes up an allotment. */
  allotment: (terms: Terms<AllotmentOrder, 'side'>): AllotmentOrder => checked({ ...terms, business: 'allotment', side: 'buy' }),
  /** Lends cash by reverse repo at a rate, per cent a year. */
  repo: ({ rate, ...terms }: Terms<RepoOrder, 'side' | 'price'> & { readonly rate: number }): RepoOrder =>
    checked({ ...terms, price: rate, business: 'repo', side: 'sell' }),
  /** Turns convertible bonds into stock. */
  bondConversion: (terms: Terms<BondConversion, 'side'>): BondConversion => checked({ ...terms, business: 'bondSwapStock', side: 'sell' }),
  /** Creates or redeems a structured fund. */
  structuredFund: (terms: Terms<StructuredFundOrder>): StructuredFundOrder =>
    checked({ ...terms, business: 'structuredFundPurchaseRedemption' }),
  /** Splits or merges a structured fund. */
  structuredFundSplit: (terms: Terms<StructuredFundSplit>): StructuredFundSplit =>
    checked({ ...terms, business: 'structuredFundSplitMerge' }),
  /** Creates or redeems a money fund. */
  moneyFund: (terms: Terms<MoneyFundOrder>): MoneyFundOrder => checked({ ...terms, business: 'moneyFund' }),
} as const;
