import type { Board } from '../../market/board';
import type { MarketPhase } from '../../market/phase';
import type { ConnectionStatus } from '../../session/status';
import type { DayTerms, RiskFigures, TradingMode } from '../figures';
import { statedPrice, type RiskOrder } from '../order';
import type { Instrument } from './instrument';
import { mostUnit, unitValue, worstPrice } from './line';
import type { RiskState } from './risk-state';
import type { Security } from './security';
import type { RiskTotals } from './totals';

/** The figures of a state, read when a rule asks: one object that is set to one order after the other. */
export class LiveFigures implements RiskFigures {
  readonly #state: RiskState;
  #order: RiskOrder | undefined;
  #instrument: Instrument | undefined;
  #now = 0;
  /** By the steady clock. */
  #steadyNow = 0;

  constructor(state: RiskState) {
    this.#state = state;
  }

  set(order: RiskOrder, instrument: Instrument, now: number, steadyNow: number): void {
    this.#order = order;
    this.#instrument = instrument;
    this.#now = now;
    this.#steadyNow = steadyNow;
  }

  get order(): RiskOrder {
    return this.#order!;
  }
  get now(): number {
    return this.#now;
  }
  get day(): number {
    return this.#state.day;
  }
  get connection(): ConnectionStatus['state'] {
    return this.#state.connection;
  }
  get isCaughtUp(): boolean {
    return this.#state.isCaughtUp;
  }
  get catchUpFailure(): string {
    return this.#state.catchUpFailure;
  }
  get mode(): TradingMode {
    return this.#state.mode.value.mode;
  }
  get modeReason(): string {
    return this.#state.mode.value.reason;
  }
  get board(): Board | undefined {
    return this.#instrument!.board;
  }
  get phase(): MarketPhase | undefined {
    return this.#instrument!.phase(this.#now);
  }
  get security(): Security | undefined {
    return this.#instrument!.security;
  }
  get lastPrice(): number {
    return this.#instrument!.lastPrice;
  }
  get bestBid(): number {
    return this.#instrument!.bestBid;
  }
  get bestAsk(): number {
    return this.#instrument!.bestAsk;
  }
  get upperLimitPrice(): number {
    return this.#instrument!.upperLimitPrice;
  }
  get lowerLimitPrice(): number {
    return this.#instrument!.lowerLimitPrice;
  }
  get preClosePrice(): number {
    return this.#instrument!.preClosePrice;
  }
  get hasNoPriceLimit(): boolean {
    return this.#instrument!.hasNoPriceLimit;
  }
  ofTheDay<T>(work: (terms: DayTerms) => T): T {
    return this.#instrument!.ofTheDay(work, this);
  }
  get tickerStatus(): string {
    return this.#instrument!.tickerStatus;
  }
  get instrumentStatus(): string {
    return this.#instrument!.instrumentStatus;
  }
  /** By the clock by which it is older: one may have been set back, the other stands while the machine sleeps. */
  get quoteAgeMs(): number {
    const { quotedAt, quotedAtSteady } = this.#instrument!;
    return Math.max(this.#now - quotedAt, this.#steadyNow - quotedAtSteady);
  }
  get valuedAt(): number {
    return worstPrice(this.#instrument!, statedPrice(this.#order!));
  }
  get value(): number {
    const { direction, business, quantity } = this.#order!;
    // Prices have at most four decimals, their binary fractions more.
    return direction === 'none' ? 0 : Math.round(quantity * unitValue(business, this.#instrument!, this.valuedAt) * 10_000) / 10_000;
  }
  get turnoverValue(): number {
    const { direction, business, quantity } = this.#order!;
    if (direction === 'none') return 0;
    const unit = unitValue(business, this.#instrument!, this.valuedAt);
    return Math.round(quantity * mostUnit(direction, this.#instrument!, unit) * 10_000) / 10_000;
  }
  get fees(): number {
    return this.#state.feesOf(this.#order!, this.value);
  }
  get availableCash(): number {
    return this.#state.availableCash;
  }
  get held(): number {
    return this.#instrument!.held;
  }
  get sellable(): number {
    const { sellable, uncoveredShares } = this.#instrument!;
    return sellable - uncoveredShares;
  }
  get pendingBuys(): number {
    return this.#instrument!.pendingBuys;
  }
  get pendingSells(): number {
    return this.#instrument!.pendingSells;
  }
  get ownBestBid(): number {
    return this.#instrument!.ownBids.best;
  }
  get ownBestAsk(): number {
    return this.#instrument!.ownAsks.best;
  }
  instrumentValue(across: RiskTotals = this.#state): number {
    return across.instrumentValue(this.#instrument!.symbol);
  }
  boardValue(across: RiskTotals = this.#state): number {
    const { board } = this.#instrument!;
    return board === undefined ? NaN : across.boardValue(board);
  }
  totalValue(across: RiskTotals = this.#state): number {
    return across.totalValue;
  }
  grossExposure(across: RiskTotals = this.#state): number {
    return across.grossExposure;
  }
  netExposure(across: RiskTotals = this.#state): number {
    return across.netExposure;
  }
  lowestNetExposure(across: RiskTotals = this.#state): number {
    return across.lowestNetExposure;
  }
  equity(across: RiskTotals = this.#state): number {
    return across.equity;
  }
  peakEquity(across: RiskTotals = this.#state): number {
    return across.peakEquity;
  }
  profit(across: RiskTotals = this.#state): number {
    return across.profit;
  }
  turnover(across: RiskTotals = this.#state): number {
    return across.turnover;
  }
  openOrders(across: RiskTotals = this.#state): number {
    return across.openOrders;
  }
  instrumentOrders(across: RiskTotals = this.#state): number {
    return across.instrumentOrders(this.#instrument!.symbol);
  }
  ordersWithin(ms: number, across: RiskTotals = this.#state): number {
    return across.ordersWithin(this.#steadyNow, ms);
  }
  cancelsWithin(ms: number, across: RiskTotals = this.#state): number {
    return across.cancelsWithin(this.#steadyNow, ms);
  }
  waitForOrders(ms: number, limit: number, across: RiskTotals = this.#state): number {
    return across.waitForOrders(this.#steadyNow, ms, limit);
  }
  waitForCancels(ms: number, limit: number, across: RiskTotals = this.#state): number {
    return across.waitForCancels(this.#steadyNow, ms, limit);
  }
  ordersToday(across: RiskTotals = this.#state): number {
    return across.ordersToday;
  }
  cancelsToday(across: RiskTotals = this.#state): number {
    return across.cancelsToday;
  }
  filledOrdersToday(across: RiskTotals = this.#state): number {
    return across.filledOrdersToday;
  }
  sameWithin(ms: number): number {
    return this.#state.sameWithin(this.#steadyNow, ms, this.#order!);
  }
  instantCancels(ageMs: number, windowMs: number): number {
    return this.#state.instantCancels(this.#steadyNow, ageMs, windowMs);
  }
}
