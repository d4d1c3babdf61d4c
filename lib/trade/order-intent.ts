import type { PriceType } from '../xtp/generated/enums';

/** What every order says. */
interface OrderBase {
  /** `600519.SH` */
  readonly symbol: string;
  /** Shares or fund units; pieces of 100 yuan face value for bonds and repo; contracts for options. */
  readonly quantity: number;
  /** Echoed in every event of the order; 32 bits. */
  readonly orderClientId?: number;
  /** An id from `account.newOrderId()`, used in the order they were given; the order is sent under it (InsertOrderExtra). */
  readonly orderXtpId?: bigint;
}

/** What an order says whose price is not its own to choose. */
interface Unpriced {
  readonly price?: never;
  readonly priceType?: never;
}

/** What an order says that names a price and nothing else of it. */
interface FixedPrice {
  /** Yuan. */
  readonly price: number;
  readonly priceType?: never;
}

/** Stocks: all but the limit FOK, which only options have. */
export type StockPriceType = Exclude<PriceType, 'limitOrCancel' | 'unknown'>;
/** Options: all but the one that only stocks in Shanghai have. */
export type OptionPriceType = Exclude<PriceType, 'best5OrLimit' | 'unknown'>;

/** Buying and selling stocks, ETFs, bonds and exchange-traded money funds in a cash account. */
export interface StockOrder extends OrderBase {
  /** Default `cash`. */
  readonly business?: 'cash';
  readonly side: 'buy' | 'sell';
  /** Yuan. For a market order in Shanghai the protection price, elsewhere it may be left out. */
  readonly price?: number;
  /** Default `limit`. */
  readonly priceType?: StockPriceType;
  readonly positionEffect?: never;
}

/** Buying and selling collateral in a credit account, with its own cash. */
export interface CollateralOrder extends OrderBase {
  readonly business: 'margin';
  readonly side: 'buy' | 'sell';
  /** Yuan; as for stocks. */
  readonly price?: number;
  /** Default `limit`. */
  readonly priceType?: StockPriceType;
  readonly positionEffect?: never;
}

/** Trading on credit (`marginBuy`, `shortSell`) and repaying it by trading; at a limit only. */
export interface CreditOrder extends OrderBase {
  readonly business: 'margin';
  readonly side: 'marginBuy' | 'shortSell' | 'sellToRepay' | 'buyToReturn';
  /** Yuan; a short sale must be above the last price. */
  readonly price: number;
  readonly priceType?: 'limit';
  readonly positionEffect?: never;
}

/** Moving securities of a credit account: returning borrowed ones, taking the surplus back, collateral in and out. No trade, only a confirmation. */
export interface CreditTransferOrder extends OrderBase, Unpriced {
  readonly business: 'margin';
  readonly side: 'stockForStock' | 'surplusStockTransfer' | 'collateralIn' | 'collateralOut';
  readonly positionEffect?: never;
}

/** Options: opening and closing long and short positions. */
export interface OptionOrder extends OrderBase {
  readonly business: 'option';
  readonly side: 'buy' | 'sell';
  readonly positionEffect: 'open' | 'close';
  /** Yuan for one unit of the underlying. */
  readonly price?: number;
  /** Default `limit`. */
  readonly priceType?: OptionPriceType;
}

/** Exercising long options. */
export interface OptionExercise extends OrderBase, Unpriced {
  readonly business: 'execute';
  readonly side?: never;
  readonly positionEffect?: never;
}

/** Creating (`purchase`) and redeeming ETFs against their basket; quantity a multiple of the ETF's unit. */
export interface EtfOrder extends OrderBase, Unpriced {
  readonly business: 'etf';
  readonly side: 'purchase' | 'redemption';
  readonly positionEffect?: never;
}

/** Applying for new stocks and convertible bonds at their issue price; can not be cancelled. */
export interface IpoOrder extends OrderBase, FixedPrice {
  readonly business: 'ipo';
  readonly side: 'buy';
  readonly positionEffect?: never;
}

/** Taking up an allotment of shares or bonds. */
export interface AllotmentOrder extends OrderBase, FixedPrice {
  readonly business: 'allotment';
  readonly side: 'buy';
  readonly positionEffect?: never;
}

/** Reverse repo: lending cash; quantity a multiple of 10 pieces (1,000 yuan). */
export interface RepoOrder extends OrderBase {
  readonly business: 'repo';
  readonly side: 'sell';
  /** The rate, per cent a year. */
  readonly price: number;
  readonly priceType?: never;
  readonly positionEffect?: never;
}

/** Turning convertible bonds into stock; quantity a multiple of 10 pieces. No trade, only a confirmation. */
export interface BondConversion extends OrderBase, Unpriced {
  readonly business: 'bondSwapStock';
  readonly side: 'sell';
  readonly positionEffect?: never;
}

/** Creating and redeeming structured funds. */
export interface StructuredFundOrder extends OrderBase, Unpriced {
  readonly business: 'structuredFundPurchaseRedemption';
  readonly side: 'purchase' | 'redemption';
  readonly positionEffect?: never;
}

/** Splitting a structured fund into its shares and merging them. */
export interface StructuredFundSplit extends OrderBase, Unpriced {
  readonly business: 'structuredFundSplitMerge';
  readonly side: 'split' | 'merge';
  readonly positionEffect?: never;
}

/** Creating and redeeming money funds. */
export interface MoneyFundOrder extends OrderBase, Unpriced {
  readonly business: 'moneyFund';
  readonly side: 'purchase' | 'redemption';
  readonly positionEffect?: never;
}

/**
 * An order that somebody wants: a plain value on its way through risk rules to the counter. `business` says which kind it is, and with it what else it
 * may say; `orders` has a builder for each.
 */
export type OrderIntent =
  | StockOrder
  | CollateralOrder
  | CreditOrder
  | CreditTransferOrder
  | OptionOrder
  | OptionExercise
  | EtfOrder
  | IpoOrder
  | AllotmentOrder
  | RepoOrder
  | BondConversion
  | StructuredFundOrder
  | StructuredFundSplit
  | MoneyFundOrder;
