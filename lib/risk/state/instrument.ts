import { boardOf, type Board } from '../../market/board';
import type { MarketPhase } from '../../market/phase';
import type { DayTerms } from '../figures';
import type { BoardPhases } from './board-phases';
import { OwnPrices } from './own-prices';
import type { Security } from './security';
import { Sum } from './sum';

/** A snapshot as far as rules read it; `SnapshotEvent` is one. */
export interface RiskQuote {
  readonly symbol: string;
  readonly lastPrice: number;
  readonly upperLimitPrice: number;
  readonly lowerLimitPrice: number;
  readonly preClosePrice: number;
  readonly tickerStatus: string;
  /** Of a bond of the SSE (level 2), whose `tickerStatus` means nothing. */
  readonly bond?: { readonly instrumentStatus: string } | undefined;
  /** The price of a level of the book, the best is 0; 0 if there is none. */
  bidPriceAt(level: number): number;
  /** The same of the other side. */
  askPriceAt(level: number): number;
}

/** What the counter says of a position in an instrument; `LedgerPosition` is one. */
export interface RiskPosition {
  readonly symbol: string;
  readonly positionDirection: string;
  readonly totalQuantity: number;
  readonly sellableQuantity: number;
  readonly cost: number;
  readonly realisedProfit: number;
}

/** What an instrument adds to the sums of what is held. */
export interface HoldingShare {
  readonly board: Board | undefined;
  readonly long: number;
  readonly short: number;
  readonly cost: number;
}

/** Above it, what is called a limit price is none: there is no limit (first days). */
const noLimitPrice = 1e6;
/** More than all rules together want: whoever passes another function at each order makes room for it. */
const mostFacts = 32;
const contractUnits = 10_000;
/** Yuan that one piece of a repo lends. */
const lentPerPiece = 100;

/** All that is known of one instrument: its quote, what is held of it, and the orders for it. */
export class Instrument {
  readonly symbol: string;
  board: Board | undefined;
  security: Security | undefined;
  multiplier = 1;

  lastPrice = 0;
  bestBid = 0;
  bestAsk = 0;
  upperLimitPrice = 0;
  lowerLimitPrice = 0;
  preClosePrice = 0;
  hasNoPriceLimit = false;
  tickerStatus = '';
  instrumentStatus = '';
  quotedAt = -Infinity;
  /** By the steady clock. */
  quotedAtSteady = -Infinity;

  /** Long and net positions, shares. */
  held = 0;
  /** Short positions (options), contracts. */
  short = 0;
  sellable = 0;
  cost = 0;
  /** What opening the short position has brought. */
  shortCost = 0;
  /** As it was counted last; nothing where nothing is held. */
  holdingShare: HoldingShare | undefined;

  /** Of this client's orders that may still fill: market buys at any price (Infinity), market sells at 0. */
  readonly ownBids = new OwnPrices('buy');
  readonly ownAsks = new OwnPrices('sell');
  /** Orders that may still fill. */
  open = 0;
  pendingBuys = 0;
  pendingSells = 0;
  pendingBuyValue = new Sum();
  /** Of pending sells, what the ledger has not been told of. */
  uncoveredShares = 0;

  #day = 0;
  /** Functions and what they gave, in turn: what lies apart is out of the cache when the next order comes. */
  readonly #facts: unknown[] = [];
  readonly #phases: BoardPhases;

  constructor(symbol: string, day: number, phases: BoardPhases) {
    this.symbol = symbol;
    this.#phases = phases;
    this.newDay(day);
  }

  /** Whatever orders did, and what was quoted, is of another day. */
  newDay(day: number): void {
    if (this.#day > 0) this.#forgetQuotes();
    this.#day = day;
    this.ownBids.clear();
    this.ownAsks.clear();
    this.open = 0;
    this.pendingBuys = 0;
    this.pendingSells = 0;
    this.pendingBuyValue = new Sum();
    this.uncoveredShares = 0;
    this.board = day > 0 ? boardOf(this.symbol, day) : undefined;
    this.#facts.length = 0;
    this.#setMultiplier();
  }

  setSecurity(security: Security): void {
    this.security = security;
    this.#facts.length = 0;
    this.#setMultiplier();
    const { upperLimitPrice = 0, lowerLimitPrice = 0, preClosePrice = 0, isHavePriceLimit = true } = security;
    if (this.preClosePrice === 0) this.preClosePrice = preClosePrice;
    this.hasNoPriceLimit ||= !isHavePriceLimit;
    if (this.hasNoPriceLimit || this.upperLimitPrice === 0) this.#setLimits(upperLimitPrice, lowerLimitPrice);
  }

  quote(quote: RiskQuote, now: number, steadyNow = now): void {
    this.lastPrice = quote.lastPrice;
    this.bestBid = quote.bidPriceAt(0);
    this.bestAsk = quote.askPriceAt(0);
    this.#setPreClose(quote.preClosePrice);
    this.tickerStatus = quote.tickerStatus;
    this.instrumentStatus = quote.bond?.instrumentStatus ?? '';
    this.quotedAt = now;
    this.quotedAtSteady = steadyNow;
    this.#setLimits(quote.upperLimitPrice, quote.lowerLimitPrice);
  }

  /** What a position is worth a unit: the last price, before the first trade the previous close; 0 where neither is known. */
  get price(): number {
    if (this.#isRepo) return lentPerPiece; // its price is a rate
    return this.lastPrice > 0 ? this.lastPrice : this.preClosePrice;
  }
  get longValue(): number {
    return this.held === 0 ? 0 : this.held * this.multiplier * this.#known();
  }
  get shortValue(): number {
    return this.short === 0 ? 0 : this.short * this.multiplier * this.#known();
  }

  /** By the timetable; undefined where there is none. */
  phase(now: number): MarketPhase | undefined {
    return this.board === undefined ? undefined : this.#phases.at(this.board, now);
  }

  /** As `RiskFigures` has it; the terms are this instrument's. */
  ofTheDay<T>(work: (terms: DayTerms) => T, terms: DayTerms): T {
    const facts = this.#facts;
    for (let i = 0; i < facts.length; i += 2) if (facts[i] === work) return facts[i + 1] as T;
    const found = work(terms);
    if (facts.length === 2 * mostFacts) facts.length = 0;
    facts.push(work, found);
    return found;
  }

  #known(): number {
    const { price } = this;
    return price > 0 ? price : NaN;
  }

  #setPreClose(price: number): void {
    if (!(price > 0) || price === this.preClosePrice) return;
    this.preClosePrice = price;
    this.#facts.length = 0;
  }

  /** What says nothing changes nothing. */
  #setLimits(upper: number, lower: number): void {
    this.hasNoPriceLimit ||= upper >= noLimitPrice;
    if (this.hasNoPriceLimit) {
      this.upperLimitPrice = 0;
      this.lowerLimitPrice = 0;
    } else if (upper > 0) {
      this.upperLimitPrice = upper;
      this.lowerLimitPrice = Math.max(lower, 0);
    }
  }

  /** Positions are worth the last price still. */
  #forgetQuotes(): void {
    this.lastPrice = this.price;
    this.bestBid = 0;
    this.bestAsk = 0;
    this.upperLimitPrice = 0;
    this.lowerLimitPrice = 0;
    this.preClosePrice = 0;
    this.hasNoPriceLimit = false;
    this.tickerStatus = '';
    this.instrumentStatus = '';
    this.quotedAt = -Infinity;
    this.quotedAtSteady = -Infinity;
  }

  get #isRepo(): boolean {
    return this.board === 'shRepo' || this.board === 'szRepo';
  }

  #setMultiplier(): void {
    const usual = this.board === 'shOption' || this.board === 'szOption' ? contractUnits : 1;
    this.multiplier = this.security?.multiplier ?? usual;
  }
}
