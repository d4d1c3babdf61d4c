import {
  asyncScheduler,
  firstValueFrom,
  from,
  map,
  race,
  Subject,
  Subscription,
  timer,
  type SchedulerLike,
  type Unsubscribable,
} from 'rxjs';
import { XtpTimeoutError } from '../../errors';
import { ChangingValue, type CurrentValue } from '../../ledger/current-value';
import type { LedgerAsset } from '../../ledger/figures';
import type { Board } from '../../market/board';
import { chinaCalendar } from '../../market/calendar';
import type { ConnectionStatus } from '../../session/status';
import type { OrderGuard } from '../../trade/order-guards';
import type { OrderIntent } from '../../trade/order-intent';
import { isEnded, type OrderState } from '../../trade/order-state';
import type { RiskFigures, TradingMode } from '../figures';
import { goesShort, riskOrder, statedPrice, takesCash, takesShares, type RiskOrder } from '../order';
import type { Reserved } from '../verdict';
import { BoardPhases } from './board-phases';
import { feeEstimate } from './fee-estimate';
import { Holdings } from './holdings';
import { Instrument } from './instrument';
import { lineOf, mostUnit, unitValue, worstPrice, type Line } from './line';
import { Lines } from './lines';
import { LiveFigures } from './live-figures';
import { Meter, waitFor } from './meter';
import type { RiskAccount, RiskLedger, RiskStateOptions } from './options';
import { RecentOrders } from './recent-orders';
import type { Security } from './security';
import { steadyClock } from './steady-clock';
import type { RiskTotals } from './totals';
import { UnbookedFills } from './unbooked-fills';

/** Whether an account trades, and who decided otherwise and why. */
export interface TradingModeChange {
  readonly mode: TradingMode;
  /** Empty in `trading`. */
  readonly reason: string;
}

/** What an accepted order holds. */
class Reservation implements Reserved {
  at = 0;
  /** Of the account's mode and session when it was made. */
  version = 0;

  constructor(
    readonly intent: OrderIntent,
    /** The gate that accepted it. */
    readonly by: unknown,
    /** As it counts. */
    public line: Line,
    private readonly giveBack: (reservation: Reservation) => void,
  ) {}

  release(): void {
    this.giveBack(this);
  }
}

/** A counter that would not answer is asked again after so long. */
const againMs = 1000;
/** How long an answer may take, unless the options say otherwise. */
const usualTimeoutMs = 30_000;

/**
 * What risk rules know of one account: cash and positions (from a ledger), working orders, what accepted orders reserve, what was traded, sent and cancelled, prices. Every strategy on the
 * account shares it. `openRiskState` makes one.
 */
export class RiskState implements RiskTotals {
  readonly name: string;
  readonly #account: RiskAccount;
  readonly #ledger: RiskLedger;
  readonly #scheduler: SchedulerLike;
  readonly #steadyClock: () => number;
  readonly #phases: BoardPhases;
  readonly #securities: RiskStateOptions['securities'];
  /** The day whose `securities` are known. */
  #publishedDay = '';
  readonly #acceptedForMs: number;
  readonly #timeoutMs: number | undefined;
  readonly #listening = new Subscription();
  readonly #instruments = new Map<string, Instrument>();
  readonly #holdings = new Holdings();
  readonly #reservations = new Map<OrderIntent, Reservation>();
  /** No reservation is too old before. */
  #nextExpiry = Infinity;
  readonly #sentAt = new Map<bigint, number>();
  readonly #canceling = new Set<bigint>();
  readonly #orders = new Meter();
  readonly #cancels = new Meter();
  readonly #orderMeters: readonly Meter[] = [this.#orders, this.#cancels];
  readonly #cancelMeters: readonly Meter[] = [this.#cancels];
  /** Times of cancels, and how old their orders were. */
  #instant: (readonly [at: number, ageMs: number])[] = [];
  readonly #recent = new RecentOrders();
  readonly #figures: LiveFigures;
  readonly #mode: ChangingValue<TradingModeChange>;
  readonly #modeChanges = new Subject<TradingModeChange>();
  #modeNow: TradingModeChange = { mode: 'trading', reason: '' };
  /** Changes with the mode and with the session. */
  #version = 0;
  readonly #giveBack = (reservation: Reservation): void => {
    if (this.#reservations.get(reservation.intent) === reservation) this.release(reservation.intent);
  };
  #lines = new Lines();
  readonly #fills = new UnbookedFills();
  #day: string;
  #dayNumber: number;
  #asset: LedgerAsset;
  #peak: number;
  readonly #realisedBefore: number;
  #connection: ConnectionStatus['state'] = 'idle';
  #isCaughtUp = false;
  #catchUpFailure = '';
  /** Of the session: whoever asked the counter in an earlier one has asked in vain. */
  #epoch = 0;
  #catchingUp: { readonly epoch: number; readonly done: Promise<void> } | undefined;
  #isClosed = false;

  /** @internal Use `openRiskState`. */
  constructor(
    account: RiskAccount,
    ledger: RiskLedger,
    options: RiskStateOptions,
    private readonly ownsLedger: boolean,
  ) {
    const {
      scheduler = asyncScheduler,
      calendar = chinaCalendar,
      acceptedForMs = 30_000,
      peakEquity = 0,
      realisedProfit = 0,
      mode,
    } = options;
    this.name = account.user;
    this.#account = account;
    this.#ledger = ledger;
    this.#scheduler = scheduler;
    this.#steadyClock = steadyClock(scheduler);
    this.#phases = new BoardPhases(calendar);
    this.#securities = options.securities;
    this.#acceptedForMs = acceptedForMs;
    this.#timeoutMs = options.timeoutMs;
    this.#peak = peakEquity;
    this.#realisedBefore = realisedProfit;
    if (mode) this.#modeNow = mode;
    this.#day = account.tradingDay;
    this.#dayNumber = Number(this.#day);
    this.#asset = ledger.asset.value;
    this.#figures = new LiveFigures(this);
    this.#mode = new ChangingValue(() => this.#modeNow, this.#modeChanges);
    for (const state of account.knownOrders()) this.#known(state);
    this.#listen(options);
  }

  /** Whether it trades: now (`value`), and at every change. */
  get mode(): CurrentValue<TradingModeChange> {
    return this.#mode;
  }
  /** The kill switch: no order passes any more, until `resume`. Drops and new days change nothing of it. */
  kill(reason: string): void {
    this.#setMode('halted', reason);
  }
  /** From now on only what makes positions smaller passes; a kill is not lifted by it. */
  reduceOnly(reason: string): void {
    if (this.#modeNow.mode !== 'halted') this.#setMode('reducing', reason);
  }
  /** Trades again. */
  resume(): void {
    this.#setMode('trading', '');
  }

  /** Ends it, and the ledger that it opened; the account stays. Rules deny from then on: nothing is known any more. */
  close(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#isCaughtUp = false;
    this.#listening.unsubscribe();
    this.#modeChanges.complete();
    if (this.ownsLedger) this.#ledger.close();
  }

  /** @internal */
  guard(guard: OrderGuard): Unsubscribable {
    return this.#account.guard(guard);
  }

  /** What is so for an order: for rules. What it says is read when it is asked for. */
  figuresFor(intent: OrderIntent): RiskFigures {
    return this.#set(new LiveFigures(this), riskOrder(intent));
  }

  /** Accepted orders that were neither sent nor released nor are too old. */
  get reserved(): number {
    this.expire(this.steadyNow);
    return this.#reservations.size;
  }

  /** @internal What time it is. */
  get now(): number {
    return this.#scheduler.now();
  }
  /** @internal For how long ago something was: goes on as it did when the machine's clock is set. */
  get steadyNow(): number {
    return this.#steadyClock();
  }
  /** @internal For the decision at hand: the same object every time, it changes with the next order. */
  look(order: RiskOrder): RiskFigures {
    return this.#set(this.#figures, order);
  }

  #set(figures: LiveFigures, order: RiskOrder): RiskFigures {
    const { steadyNow } = this;
    this.expire(steadyNow);
    figures.set(order, this.instrument(order.symbol), this.now, steadyNow);
    return figures;
  }

  /** @internal Reserves what the order needs, as it is valued in the figures that it was just looked at with. `again`: what was released a moment ago, and is somebody's still. */
  reserve(order: RiskOrder, intent: OrderIntent, by: unknown, again?: Reservation): Reservation {
    this.release(intent); // a rule may have reserved for it meanwhile
    const { steadyNow: now } = this;
    const line = this.#lineFor(order);
    const reservation = again ?? new Reservation(intent, by, line, this.#giveBack);
    reservation.line = line;
    reservation.at = this.#orders.add(now);
    reservation.version = this.#version;
    this.#lines.enter(line);
    this.#nextExpiry = Math.min(this.#nextExpiry, now + this.#acceptedForMs);
    this.#reservations.set(intent, reservation);
    this.#recent.add(now, order, intent);
    return reservation;
  }

  /** Of an order that is not sent. */
  #lineFor(order: RiskOrder): Line {
    const { direction, isMarket, quantity } = order;
    const price = statedPrice(order);
    const instrument = this.instrument(order.symbol);
    const unit = direction === 'none' ? 0 : unitValue(order.business, instrument, isMarket ? worstPrice(instrument, price) : price);
    const leftValue = quantity * unit;
    const fees = takesCash(order) ? this.feesOf(order, leftValue) : 0;
    return {
      instrument,
      direction,
      isShort: goesShort(order),
      price: isMarket ? 0 : price,
      working: quantity,
      left: quantity,
      workingValue: quantity * mostUnit(direction, instrument, unit),
      leftValue,
      amount: 0,
      cash: takesCash(order) ? leftValue + fees : 0,
      fees,
      shares: takesShares(order) ? quantity : 0,
      isOurs: true,
    };
  }

  /** @internal What is reserved for it. */
  reservationOf(intent: OrderIntent): Reservation | undefined {
    return this.#reservations.get(intent);
  }

  /** @internal Whether it was accepted by that gate just now: nothing can have changed since. */
  isFresh(intent: OrderIntent, by: unknown): boolean {
    const reservation = this.#reservations.get(intent);
    return reservation?.by === by && reservation?.at === this.steadyNow && reservation.version === this.#version;
  }

  /** @internal */
  release(intent: OrderIntent): void {
    const reservation = this.#reservations.get(intent);
    if (!reservation) return;
    this.#reservations.delete(intent);
    this.#lines.leave(reservation.line);
    this.#orders.remove(reservation.at);
    this.#recent.remove(intent);
  }

  /** @internal Accepted orders that are too old. */
  expire(now: number): void {
    if (now < this.#nextExpiry) return;
    this.#nextExpiry = Infinity;
    for (const [intent, { at }] of this.#reservations) {
      if (now - at < this.#acceptedForMs) {
        this.#nextExpiry = at + this.#acceptedForMs;
        return;
      }
      this.release(intent);
    }
  }

  /** @internal */
  instrument(symbol: string): Instrument {
    let instrument = this.#instruments.get(symbol);
    if (!instrument) this.#instruments.set(symbol, (instrument = new Instrument(symbol, this.day, this.#phases)));
    return instrument;
  }

  /** @internal */
  feesOf({ symbol, direction }: RiskOrder, amount: number): number {
    if (direction === 'none') return 0;
    try {
      return feeEstimate(this.#ledger.feeRates(symbol, direction), amount);
    } catch {
      return NaN; // the user's own rates fail: not known
    }
  }

  /** YYYYMMDD; 0 before the first login. */
  get day(): number {
    return this.#dayNumber;
  }
  /** Of the account's session. */
  get connection(): ConnectionStatus['state'] {
    return this.#connection;
  }
  /** What the counter knows has been compared since the session was last lost. */
  get isCaughtUp(): boolean {
    return this.#isCaughtUp;
  }
  /** Why not, if it was tried and failed; else empty. */
  get catchUpFailure(): string {
    return this.#catchUpFailure;
  }
  /** Cash that may be used: the ledger's buying power less what accepted orders reserve. */
  get availableCash(): number {
    return this.#asset.buyingPower - this.#lines.cash;
  }
  get totalValue(): number {
    return this.#holdings.long + this.#lines.pendingBuyValue;
  }
  get grossExposure(): number {
    return this.#debts + this.#holdings.long + this.#holdings.short + this.#lines.pendingBuyValue + this.#lines.pendingShortValue;
  }
  get netExposure(): number {
    return this.#debts + this.#holdings.long - this.#holdings.short + this.#lines.pendingBuyValue;
  }
  get lowestNetExposure(): number {
    return this.#debts + this.#holdings.long - this.#holdings.short - this.#lines.pendingShortValue;
  }
  get equity(): number {
    return this.#debts + this.#asset.totalAsset + this.#holdings.long - this.#holdings.short;
  }
  get peakEquity(): number {
    return this.#peak;
  }
  /** What a credit account owes is in no figure of the counter's asset: what depends on it is not known. */
  get #debts(): number {
    return this.#asset.accountType === 'credit' ? NaN : 0;
  }
  get profit(): number {
    if (this.#asset.accountType !== 'normal') return NaN; // the ledger does not follow its fills
    return this.#realisedBefore + this.#asset.realisedProfit + this.#holdings.long - this.#holdings.short - this.#holdings.cost;
  }
  get turnover(): number {
    return this.#lines.turnover;
  }
  get openOrders(): number {
    return this.#lines.open;
  }
  get ordersToday(): number {
    return this.#orders.today;
  }
  get cancelsToday(): number {
    return this.#cancels.today;
  }
  get filledOrdersToday(): number {
    return this.#lines.filled;
  }
  instrumentValue(symbol: string): number {
    const { longValue, pendingBuyValue } = this.instrument(symbol);
    return longValue + pendingBuyValue.value;
  }
  boardValue(board: Board): number {
    return this.#holdings.ofBoard(board) + this.#lines.pendingBuyValueOf(board);
  }
  instrumentOrders(symbol: string): number {
    return this.instrument(symbol).open;
  }
  ordersWithin(now: number, ms: number): number {
    return this.#orders.within(now, ms);
  }
  cancelsWithin(now: number, ms: number): number {
    return this.#cancels.within(now, ms);
  }
  waitForOrders(now: number, ms: number, limit: number): number {
    return waitFor(this.#orderMeters, now, ms, limit);
  }
  waitForCancels(now: number, ms: number, limit: number): number {
    return waitFor(this.#cancelMeters, now, ms, limit);
  }
  /** @internal */
  sameWithin(now: number, ms: number, order: RiskOrder): number {
    return this.#recent.same(now, ms, order);
  }
  /** @internal */
  instantCancels(now: number, ageMs: number, windowMs: number): number {
    let count = 0;
    for (const [at, age] of this.#instant) if (at > now - windowMs && age <= ageMs) count++;
    return count;
  }
  /** @internal The terms of an order, for rules about its cancel. */
  orderOf(orderXtpId: bigint): OrderState | undefined {
    return this.#account.order(orderXtpId);
  }

  /** @internal Asks the counter, once at a time; who asked before this session is not answered. */
  catchUp(): Promise<void> {
    const epoch = this.#epoch;
    if (this.#catchingUp?.epoch === epoch) return this.#catchingUp.done;
    const done = this.#catchUp(epoch).finally(() => {
      if (this.#catchingUp?.epoch === epoch) this.#catchingUp = undefined;
    });
    this.#catchingUp = { epoch, done };
    return done;
  }

  async #catchUp(epoch: number): Promise<void> {
    const options = this.#timeoutMs === undefined ? {} : { timeoutMs: this.#timeoutMs };
    await this.#account.reconcile(options);
    await this.#ledger.reconcile(options);
    const day = this.#day;
    const securities = await this.#published(day);
    if (epoch !== this.#epoch || this.#isClosed) return;
    for (const security of securities) this.instrument(security.symbol).setSecurity(security);
    this.#publishedDay = day;
    for (const id of this.#fills.allBooked()) this.#retell(id);
    this.#holdings.begin(this.#instruments.values()); // what the counter does not name is not held any more
    for (const position of this.#ledger.allPositions()) this.#holdings.position(this.instrument(position.symbol), position);
    this.#valued();
    this.#isCaughtUp = true;
    this.#catchUpFailure = '';
    this.#version++;
  }

  /** Asked once a day. A function of the user's may never answer: then it is asked again, as the counter is. */
  async #published(day: string): Promise<Iterable<Security>> {
    if (this.#publishedDay === day) return [];
    const securities = this.#securities;
    if (typeof securities !== 'function') return this.#publishedDay === '' ? (securities ?? []) : []; // given once, they stay
    const timeoutMs = this.#timeoutMs ?? usualTimeoutMs;
    const late = timer(timeoutMs, this.#scheduler).pipe(
      map(() => {
        throw new XtpTimeoutError(`The function \`securities\` gave no answer for ${day} within ${timeoutMs} ms.`);
      }),
    );
    return firstValueFrom(race(from(Promise.resolve().then(securities)), late));
  }

  #listen({ quotes }: RiskStateOptions): void {
    const { orders, status, trades } = this.#account;
    this.#listening.add(this.#ledger.asset.subscribe((asset) => this.#onAsset(asset)));
    this.#listening.add(
      this.#ledger.positions.subscribe((position) => this.#holdings.position(this.instrument(position.symbol), position)),
    );
    this.#listening.add(orders.subscribe({ next: (state) => this.#onOrder(state), complete: () => this.close() }));
    if (trades) {
      this.#listening.add(
        trades.subscribe(({ orderXtpId, quantity }) => this.#fills.booked(orderXtpId, quantity) && this.#retell(orderXtpId)),
      );
    }
    this.#listening.add(status.subscribe(({ state }) => this.#onStatus(state)));
    this.#listening.add(
      this.#account.guard({
        sent: (intent, orderXtpId) => this.#sent(intent, orderXtpId),
        notSent: (intent) => this.release(intent),
        canceling: (orderXtpId) => this.#onCancel(orderXtpId),
      }),
    );
    if (!quotes) return;
    this.#listening.add(
      from(quotes).subscribe({
        next: (quote) => {
          const instrument = this.instrument(quote.symbol);
          instrument.quote(quote, this.now, this.steadyNow);
          this.#holdings.revalue(instrument);
          this.#valued();
        },
        error: () => undefined,
      }),
    );
  }

  #onAsset(asset: LedgerAsset): void {
    this.#asset = asset;
    if (asset.needsReconcile || !this.#fills.hasUncovered) return;
    for (const id of this.#fills.uncoveredBooked()) this.#retell(id);
  }

  /** The highest equity: not to be looked at while the ledger tells of a fill, whose cash comes before its shares. */
  #valued(): void {
    const { equity } = this;
    if (equity > this.#peak) this.#peak = equity;
  }

  #onStatus(state: ConnectionStatus['state']): void {
    this.#connection = state;
    this.#version++;
    if (state === 'live') {
      this.#checkDay();
      void this.#catchUpNow();
    } else {
      this.#epoch++;
      this.#isCaughtUp = false;
      this.#catchUpFailure = '';
    }
  }

  async #catchUpNow(): Promise<void> {
    const epoch = this.#epoch;
    try {
      await this.catchUp();
    } catch (error) {
      // Rules deny until the counter has answered.
      const isCurrent = (): boolean => epoch === this.#epoch && !this.#isClosed;
      if (!isCurrent()) return;
      this.#catchUpFailure = error instanceof Error ? error.message : String(error);
      this.#listening.add(this.#scheduler.schedule(() => void (isCurrent() && this.#catchUpNow()), againMs));
    }
  }

  #checkDay(): void {
    if (this.#account.tradingDay === this.#day) return;
    this.#day = this.#account.tradingDay;
    this.#dayNumber = Number(this.#day);
    this.#lines = new Lines();
    this.#fills.clear();
    this.#sentAt.clear();
    this.#canceling.clear();
    this.#instant = [];
    this.#recent.clear();
    this.#reservations.clear();
    this.#orders.newDay();
    this.#cancels.newDay();
    for (const instrument of this.#instruments.values()) {
      instrument.newDay(this.day);
      this.#holdings.revalue(instrument);
    }
    for (const state of this.#account.knownOrders()) this.#known(state);
  }

  /** An order of before. */
  #known(state: OrderState): void {
    this.#orders.today++;
    if (state.stage === 'canceled' && state.priceType === 'limit') this.#cancels.today++;
    this.#fills.before(state);
    this.#setLine(state);
  }

  #onOrder(state: OrderState): void {
    this.#checkDay();
    const { orderXtpId } = state;
    if (!this.#lines.has(orderXtpId)) this.#count(this.#orders); // another client's, or one of before
    if (isEnded(state)) {
      this.#sentAt.delete(orderXtpId);
      const isOthersCancel = state.stage === 'canceled' && state.priceType === 'limit' && !this.#canceling.has(orderXtpId);
      if (isOthersCancel && this.#lines.get(orderXtpId)?.left !== 0) this.#count(this.#cancels);
      this.#canceling.delete(orderXtpId);
    }
    this.#setLine(state);
  }

  /** What the counter tells of while it is asked about the day was not sent just now. */
  #count(meter: Meter): void {
    if (this.#isCaughtUp) meter.add(this.steadyNow);
    else meter.today++;
  }

  #setLine(state: OrderState): void {
    const { orderXtpId, symbol, business, side } = state;
    const isCovered = business === 'cash' && (side === 'buy' || side === 'sell'); // the ledger keeps it back
    const unbooked = this.#account.trades ? this.#fills.told(state, isCovered) : 0;
    this.#lines.set(orderXtpId, lineOf(state, this.instrument(symbol), this.#lines.get(orderXtpId), isCovered, unbooked));
  }

  /** What it has filled is in the positions now. */
  #retell(orderXtpId: bigint): void {
    const state = this.#account.order(orderXtpId);
    if (state) this.#setLine(state);
  }

  #sent(intent: OrderIntent, orderXtpId: bigint): void {
    const { steadyNow: now } = this;
    let reservation = this.#reservations.get(intent);
    if (!reservation)
      reservation = this.reserve(riskOrder(intent), intent, undefined); // it passed no rule
    else if (reservation.at !== now) {
      this.#orders.remove(reservation.at); // it counts when it is sent
      this.#orders.add(now);
    }
    this.#reservations.delete(intent);
    this.#lines.sent(orderXtpId, reservation.line);
    this.#sentAt.set(orderXtpId, now);
  }

  #onCancel(orderXtpId: bigint): void {
    const { steadyNow: now } = this;
    this.#cancels.add(now);
    this.#canceling.add(orderXtpId);
    const sentAt = this.#sentAt.get(orderXtpId);
    if (sentAt === undefined) return;
    if (this.#instant.length > 0 && this.#instant[0]![0] <= now - 60_000) this.#instant = this.#instant.filter(([at]) => at > now - 60_000);
    this.#instant.push([now, now - sentAt]);
  }

  #setMode(mode: TradingMode, reason: string): void {
    if (this.#modeNow.mode === mode && this.#modeNow.reason === reason) return;
    this.#modeNow = { mode, reason };
    this.#version++;
    this.#mode.changed();
  }
}
