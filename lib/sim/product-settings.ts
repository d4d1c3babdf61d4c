import type { NewIssue } from './counter-settings';

/** How a component of an ETF may be replaced by cash: `forbidden`, `optional`, or always by a fixed sum or at its price (`recompute`), by the market that it is of. */
export type EtfReplacement =
  'forbidden' | 'optional' | 'must' | 'recomputeSz' | 'mustSz' | 'recomputeOther' | 'mustOther' | 'recomputeHk' | 'mustHk';

/** One security of an ETF's basket. */
export interface EtfComponentSettings {
  readonly symbol: string;
  /** For one creation unit. */
  readonly quantity: number;
  /** Default `forbidden`. */
  readonly replacement?: EtfReplacement;
  /** Added to the price where cash replaces it in a creation, a part of one. Default 0. */
  readonly premium?: number;
  /** Taken off it in a redemption. Default 0. */
  readonly discount?: number;
  /** Yuan, where it is always replaced by a fixed sum. */
  readonly amount?: number;
  /** The same of a redemption. Default: `amount`. */
  readonly redemptionAmount?: number;
}

/** What is published of an ETF for the day. */
export interface EtfSettings {
  readonly symbol: string;
  /** Shares of one creation. */
  readonly unit: number;
  readonly components: readonly EtfComponentSettings[];
  /** Yuan that go with each unit. Default 0. */
  readonly estimate?: number;
  /** The largest part of the basket that may be replaced where it is optional. Default 1. */
  readonly maxCashRatio?: number;
  /** Whether it can be created today. Default true. */
  readonly creation?: boolean;
  readonly redemption?: boolean;
  /** Shares of one order, and of an account's day. Default: any number. */
  readonly maxOrder?: number;
  readonly maxDay?: number;
}

/** A convertible bond and the share that it can be turned into, at a price in yuan. */
export interface BondConversionSettings {
  readonly bond: string;
  readonly stock: string;
  readonly price: number;
}

/** A fund that can be split into two others, which have so many per cent of it. */
export interface StructuredFundSettings {
  readonly symbol: string;
  readonly children: readonly [StructuredFundChild, StructuredFundChild];
  /** Of a share, in yuan. */
  readonly netValue: number;
}

/** One of the two funds that a structured fund is split into. */
export interface StructuredFundChild {
  readonly symbol: string;
  readonly percent: number;
}

/** What an account may do beside buying and selling, and what algorithms do. */
export interface ProductSettings {
  /** Default: baskets of the sample day's shares for its ETFs. */
  readonly etfs?: readonly EtfSettings[];
  /** Default: those of the sample day's bonds. */
  readonly conversions?: readonly BondConversionSettings[];
  /** Rights to allotted shares that each account starts with. */
  readonly allotments?: readonly NewIssue[];
  /** Money funds, with the largest order and the net value of a share. */
  readonly moneyFunds?: readonly NewIssue[];
  readonly structuredFunds?: readonly StructuredFundSettings[];
  /** New convertible bonds to subscribe. */
  readonly newBonds?: readonly NewIssue[];
  /** Shares of each new issue that an account may subscribe: by the value of its overnight shares, or so many. Default 1,000,000. */
  readonly subscriptionQuota?: 'value' | { readonly sh?: number; readonly star?: number; readonly sz?: number };
  /** Simulated time between two slices of an algorithm's orders. Default 60,000. */
  readonly algoSliceMs?: number;
}

/** The options (docs/simulator.md) that these ask for. */
export function productOptionsOf(settings: ProductSettings): Record<string, string | number | undefined> {
  const { etfs, conversions, allotments, moneyFunds, structuredFunds, newBonds, subscriptionQuota, algoSliceMs } = settings;
  return {
    'etf.list': etfs?.map(etfText).join('; '),
    'bond.conversions': conversions?.map(({ bond, stock, price }) => `${bond}:${stock}@${price}`).join(','),
    'account.rights': allotments && issues(allotments),
    'fund.money': moneyFunds && issues(moneyFunds),
    'fund.structured': structuredFunds?.map(fundText).join(','),
    'ipo.bonds': newBonds && issues(newBonds),
    'ipo.quota': subscriptionQuota && quotaText(subscriptionQuota),
    'algo.slice_ms': algoSliceMs,
  };
}

const replacementWords: Readonly<Record<EtfReplacement, string>> = {
  forbidden: 'forbidden',
  optional: 'optional',
  must: 'must',
  recomputeSz: 'recompute_sz',
  mustSz: 'must_sz',
  recomputeOther: 'recompute_other',
  mustOther: 'must_other',
  recomputeHk: 'recompute_hk',
  mustHk: 'must_hk',
};

function etfText(etf: EtfSettings): string {
  const terms = {
    unit: etf.unit,
    estimate: etf.estimate,
    max_cash: etf.maxCashRatio,
    creation: flag(etf.creation),
    redemption: flag(etf.redemption),
    max_order: etf.maxOrder,
    max_day: etf.maxDay,
  };
  const words = Object.entries(terms).flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${value}`]));
  return [etf.symbol, ...words, ...etf.components.map(componentText)].join(' ');
}

function componentText({ symbol, quantity, replacement = 'forbidden', ...cash }: EtfComponentSettings): string {
  const { premium = 0, discount = 0, amount = 0, redemptionAmount = amount } = cash;
  const how = replacementWords[replacement];
  const values = replacement === 'forbidden' ? [] : replacement.startsWith('must') ? [amount, redemptionAmount] : [premium, discount];
  return [symbol, quantity, how, ...values].join(':');
}

function fundText({ symbol, children, netValue }: StructuredFundSettings): string {
  return `${symbol}:${children.map((child) => `${child.symbol}:${child.percent}`).join(':')}@${netValue}`;
}

function quotaText(quota: NonNullable<ProductSettings['subscriptionQuota']>): string {
  return quota === 'value' ? quota : `SH:${quota.sh ?? 0},STAR:${quota.star ?? 0},SZ:${quota.sz ?? 0}`;
}

function issues(all: readonly NewIssue[]): string {
  return all.map(({ symbol, quantity, price }) => `${symbol}:${quantity}@${price}`).join(',');
}

function flag(value: boolean | undefined): number | undefined {
  return value === undefined ? undefined : Number(value);
}
