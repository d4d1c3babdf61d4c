import type { AccountType, PositionDirection } from '../xtp/generated/enums';

/** What a ledger says of an account's cash, in yuan, by the names that the counter's answer (`Asset`) has for it. */
export interface AssetFigures {
  /** Cash with what is withheld; holdings are not counted. */
  readonly totalAsset: number;
  /** Cash that may be used now. */
  readonly buyingPower: number;
  /** Cash that working buys keep back, estimated fees included. */
  readonly withholdingAmount: number;
  /** Bought today, without fees. */
  readonly fundBuyAmount: number;
  /** Fees of what was bought today. */
  readonly fundBuyFee: number;
  /** Sold today, without fees. */
  readonly fundSellAmount: number;
  /** Fees of what was sold today. */
  readonly fundSellFee: number;
}

/** The cash of an account and what follows from its positions, in yuan. */
export interface LedgerAsset extends AssetFigures {
  /** As the counter says it. Of all but `normal` ones the ledger passes the counter's figures on: profit is not known, and debts of credit accounts are in no figure. */
  readonly accountType: AccountType | 'unknown';
  /** Fees of all fills since the trading day began, as far as they are known. */
  readonly fees: number;
  /** Of sales since the ledger was opened, or since its trading day began: what they brought less fees and the average cost of what was sold. */
  readonly realisedProfit: number;
  /** Of positions whose price is known: what they are worth less their cost. */
  readonly unrealisedProfit: number;
  /** Of positions whose price is known. */
  readonly marketValue: number;
  /** Symbols of positions whose price is not known. */
  readonly unpriced: readonly string[];
  /** Something happened that the ledger can not compute, or the session was lost: the counter is asked, until then figures may be off. */
  readonly needsReconcile: boolean;
}

/** What a ledger says of a position by the names that the counter's answer (`Position`) has for it. */
export interface PositionFigures {
  /** Held now. */
  readonly totalQuantity: number;
  /** What may be sold now: neither in working sells nor, under T+1, bought today. */
  readonly sellableQuantity: number;
  /** Held when the day began; the same all day. */
  readonly yesterdayPosition: number;
  /** Cost of a share with fees, yuan; 0 when nothing is held. */
  readonly avgPrice: number;
}

/** One position: quantities in shares (or the instrument's unit), money in yuan. */
export interface LedgerPosition extends PositionFigures {
  /** `600519.SH` */
  readonly symbol: string;
  /** `net`, but for options. */
  readonly positionDirection: PositionDirection | 'unknown';
  /** By fills of today that are known. */
  readonly boughtToday: number;
  /** By fills of today that are known. */
  readonly soldToday: number;
  /** In working sells. */
  readonly frozen: number;
  /** What is held has cost, with fees. */
  readonly cost: number;
  /** Fees of today's fills that are known. */
  readonly fees: number;
  /** As `LedgerAsset.realisedProfit`. */
  readonly realisedProfit: number;
  /** The last one that `prices` brought. */
  readonly lastPrice?: number;
  /** At the last price. */
  readonly marketValue?: number;
  /** Market value less cost. */
  readonly unrealisedProfit?: number;
}

/** A figure of the ledger that the counter's answer contradicted, and which the ledger has taken over from it. */
export interface LedgerDifference {
  /** Of the asset, or of a position where there is a symbol. */
  readonly field: keyof AssetFigures | keyof PositionFigures;
  /** The position's. */
  readonly symbol?: string;
  /** What the ledger had, at the moment that the answer is of. */
  readonly ours: number;
  /** What the counter said. */
  readonly counters: number;
}
