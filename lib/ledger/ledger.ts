import { asyncScheduler, from, lastValueFrom, Subject, Subscription, timer, type Observable } from 'rxjs';
import { XtpArgumentError, XtpClosedError, XtpError } from '../errors';
import { longestTimeoutMs, type CallOptions } from '../session/call-options';
import type { FeeRates } from '../market/fees';
import type { ConnectionStatus } from '../session/status';
import type { Account } from '../trade/account';
import type { PositionDirection } from '../xtp/generated/enums';
import { OrderEvent, TradeEvent, type TraderEvent } from '../xtp/generated/events';
import type { TradeReport } from '../xtp/generated/structs';
import { askCounter, type Answers } from './answers';
import { LedgerBook, nameOf, type Mark } from './book';
import { differencesOf, differencesOfPosition, isExplained, pairsOf } from './compare';
import { ChangingValue, type CurrentValue } from './current-value';
import type { LedgerAsset, LedgerDifference, LedgerPosition } from './figures';
import { fillOf } from './fills';
import { rulesOf } from './rules';
import type { LedgerOptions } from './settings';
import { isStirring } from './stirring';

/** So often the counter is asked at once when its answers contradict the ledger in other ways each time. */
const mostRounds = 5;
/** Orders and trades are asked for so often to explain what the counter says of an account that nothing else is known of. */
const roundsToOpen = 2;

function interrupt(book: LedgerBook): readonly string[] {
  book.interrupted();
  return [];
}

/**
 * An account's cash and positions, kept from its events between queries: what working orders keep back, what fills cost, what was gained. It begins with what the counter says, and
 * asks again after every login; where the counter contradicts it, the counter is right, and that it did is told by `differences`. docs/ledger.md has the formulas. Streams never error;
 * they complete with `close` and with the account.
 */
export class Ledger {
  readonly #account: Account;
  readonly #options: LedgerOptions;
  readonly #asset = new ChangingValue<LedgerAsset>(() => this.#book.asset(), new Subject());
  readonly #positions = new Subject<LedgerPosition>();
  readonly #differences = new Subject<LedgerDifference>();
  readonly #listening = new Subscription();
  #day = '';
  #book: LedgerBook;
  /** The counter has told what the book begins with. */
  #isOpen = false;
  #wasLive = true;
  /** The last of those that ask the counter: one at a time. */
  #asking: Promise<unknown> = Promise.resolve();
  /** Until then nothing is asked but what `openLedger` asks. */
  #isStarted = false;
  #isResyncing = false;
  #isClosed = false;

  /** @internal Use `openLedger`. */
  constructor(account: Account, options: LedgerOptions) {
    this.#account = account;
    this.#options = options;
    this.#book = this.#newBook(true);
    this.#begin(true);
    this.#listen();
  }

  /** @internal */
  async start(): Promise<void> {
    const { timeoutMs } = this.#options;
    await this.reconcile(timeoutMs === undefined ? {} : { timeoutMs });
    this.#isStarted = true;
    if (this.#book.needsReconcile) this.#resync();
  }

  /** The account's cash and what follows from its positions: now (`value`), and at every change. */
  get asset(): CurrentValue<LedgerAsset> {
    return this.#asset;
  }
  /** Positions as they change: by orders, fills, prices and answers of the counter. */
  get positions(): Observable<LedgerPosition> {
    return this.#positions.asObservable();
  }
  /** What the counter said that the ledger did not: nothing, if all is well. The ledger has taken it over when this tells of it. */
  get differences(): Observable<LedgerDifference> {
    return this.#differences.asObservable();
  }

  /** A position; undefined if the account has had none of it today. */
  position(symbol: string, positionDirection: PositionDirection = 'net'): LedgerPosition | undefined {
    return this.#book.position(nameOf({ symbol, positionDirection }));
  }
  /** What it estimates the fees of an order with. */
  feeRates(symbol: string, side: 'buy' | 'sell'): FeeRates {
    return this.#book.feeRates(symbol, side);
  }
  /** All positions of the day, also those that are sold out. */
  allPositions(): LedgerPosition[] {
    return this.#book.positions();
  }

  /**
   * Asks the counter for asset and positions and compares; gives what was different. If something is, orders and trades are asked for, too (`account.reconcile`), since one might
   * not have been told, and only what then is different twice counts. Where so much goes on that no two answers agree, nothing counts, and `needsReconcile` stays. Rejects as queries
   * do, and with XtpClosedError.
   */
  reconcile(options: CallOptions = {}): Promise<LedgerDifference[]> {
    const asked = this.#asking.then(() => this.#reconcile(options));
    this.#asking = asked.catch(() => undefined);
    return asked;
  }

  /** Ends it: the streams complete, the figures stay as they are. */
  close(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#listening.unsubscribe();
    this.#asset.complete();
    this.#positions.complete();
    this.#differences.complete();
  }

  #newBook(isPlain: boolean): LedgerBook {
    this.#day = this.#account.tradingDay;
    this.#isOpen = false;
    return new LedgerBook(rulesOf(this.#options, Number(this.#day)), isPlain);
  }

  #listen(): void {
    const { orders, trades, events, status } = this.#account;
    this.#listening.add(orders.subscribe({ next: (state) => this.#take((book) => book.onOrder(state)), complete: () => this.close() }));
    this.#listening.add(trades.subscribe((report) => this.#take((book) => this.#onTrade(book, report))));
    this.#listening.add(events.subscribe((event) => this.#onEvent(event)));
    this.#listening.add(status.subscribe((now) => this.#onStatus(now)));
    const { prices } = this.#options;
    if (!prices) return;
    this.#listening.add(
      from(prices).subscribe({
        next: ({ symbol, lastPrice }) => this.#take((book) => book.onPrice(symbol, lastPrice)),
        error: () => undefined,
      }),
    );
  }

  #onEvent(event: TraderEvent): void {
    if (event instanceof OrderEvent || event instanceof TradeEvent) this.#book.heard++;
    else if (isStirring(event)) this.#take((book) => this.#doubt(book));
  }

  #onTrade(book: LedgerBook, report: TradeReport): readonly string[] {
    const fill = book.isPlain ? fillOf(report) : undefined;
    return fill ? book.onFill(fill) : this.#doubt(book);
  }

  #doubt(book: LedgerBook): readonly string[] {
    book.doubt();
    return [];
  }

  #onStatus({ state }: ConnectionStatus): void {
    const isLive = state === 'live';
    if (isLive === this.#wasLive) return;
    this.#wasLive = isLive;
    // What comes of a lost connection is not in doubt: it will be told. But it was not yet.
    this.#take(interrupt);
  }

  /** Something was told. */
  #take(apply: (book: LedgerBook) => readonly string[]): void {
    if (this.#account.tradingDay !== this.#day) this.#begin(true); // the ids of orders and fills are used again
    this.#tell(apply(this.#book));
    if (this.#book.needsReconcile) this.#resync();
  }

  #begin(isPlain: boolean): void {
    this.#book = this.#newBook(isPlain);
    for (const state of this.#account.knownOrders()) this.#book.onOrder(state);
  }

  #tell(keys: Iterable<string>): void {
    this.#asset.changed();
    if (!this.#positions.observed) return;
    for (const key of new Set(keys)) this.#positions.next(this.#book.position(key)!);
  }

  /** Asks the counter until there is no reason to, while the session is live. */
  #resync(): void {
    if (this.#isResyncing || !this.#isStarted) return;
    this.#isResyncing = true;
    void this.#resyncAll();
  }

  async #resyncAll(): Promise<void> {
    const { spacingMs = 1000, scheduler = asyncScheduler } = this.#options;
    try {
      while (this.#book.needsReconcile && this.#account.isLive && !this.#isClosed) {
        const failure = await this.#reconcileByItself();
        if (failure || spacingMs > 0) await lastValueFrom(timer(spacingMs, scheduler));
      }
    } finally {
      this.#isResyncing = false;
    }
  }

  /** Gives why it could not. */
  async #reconcileByItself(): Promise<XtpError | undefined> {
    const { timeoutMs } = this.#options;
    try {
      await this.reconcile(timeoutMs === undefined ? {} : { timeoutMs });
      return undefined;
    } catch (error) {
      if (error instanceof XtpError) return error;
      throw error;
    }
  }

  async #reconcile(options: CallOptions): Promise<LedgerDifference[]> {
    let before: string | undefined;
    for (let round = 0; ; round++) {
      const book = this.#book;
      const answers = await this.#ask(book, round > 0, options);
      this.#needOpen();
      const isOther = answers.isPlain !== book.isPlain;
      if (isOther) this.#begin(answers.isPlain);
      this.#book.accountType = answers.accountType;
      if (book !== this.#book) {
        round = -1;
        continue;
      }
      if (!this.#isOpen) {
        if (book.isPlain && !isExplained(answers) && round < roundsToOpen) continue;
        this.#isOpen = true;
        this.#adopt(answers, true);
        return [];
      }
      const found = differencesOf(answers);
      const inDoubt = answers.cashMark.inDoubt || answers.positionsMark.inDoubt;
      const now = JSON.stringify(found.map(({ field, symbol, ours, counters }) => [field, symbol, (counters - ours).toFixed(4)]));
      const isSure = found.length === 0 || !book.isPlain || (round > 1 && inDoubt) || now === before;
      if (round > 0) before = now; // what the records told of the first time is looked at the second time
      if (!isSure) {
        if (round + 1 < mostRounds) continue;
        this.#take(interrupt); // too much goes on to tell: later, then
        return [];
      }
      this.#adopt(answers, false);
      if (inDoubt) return [];
      if (found.some(({ field }) => field === 'withholdingAmount' || field === 'sellableQuantity')) book.distrustOpenOrders();
      for (const difference of found) this.#differences.next(difference);
      return found;
    }
  }

  /**
   * The counter's answers beside the ledger. `wholly`: with all orders and trades, of which some may not have been told; on a busy day they are many, so they are asked for only when an
   * answer is not as expected.
   */
  async #ask(book: LedgerBook, wholly: boolean, options: CallOptions): Promise<Answers> {
    // The account tells of fills once, which may have been before.
    if (!wholly && !this.#isOpen && book.isPlain) {
      for (const report of await this.#account.queryTrades({}, options)) this.#take((now) => this.#onTrade(now, report));
      this.#needOpen();
    }
    const sentAt = book.told;
    const mark = (): Mark => book.mark(sentAt);
    // All in one turn, so that all answers are of one moment, or nearly so.
    const records = wholly && book.isPlain ? this.#account.reconcile(options) : undefined;
    const [answers] = await Promise.all([askCounter(this.#account, mark, options), records]);
    if (!records) return answers;
    // What only the records told was true when the answers were given, too. If events came since then, this can not be told apart.
    const now = mark();
    const withRecords = (then: Mark): Mark => (then.heard === now.heard ? now : then);
    return { ...answers, cashMark: withRecords(answers.cashMark), positionsMark: withRecords(answers.positionsMark) };
  }

  #adopt(answers: Answers, isFirst: boolean): void {
    const book = this.#book;
    book.rebaseCash(answers.cash, answers.cashMark);
    const changed: string[] = [];
    for (const [mark, counter] of pairsOf(answers.positionsMark.positions, answers.positions)) {
      if (isFirst || differencesOfPosition(mark, counter).length > 0) {
        changed.push(...book.rebasePosition(counter, answers.positionsMark, isFirst));
      }
    }
    book.settled(answers.cashMark, answers.positionsMark);
    this.#tell(changed);
  }

  #needOpen(): void {
    if (this.#isClosed) throw new XtpClosedError('The ledger is closed.');
  }
}

/**
 * A ledger of an account that is live: its cash and positions from now on. Resolves once the counter has told what it begins with; rejects as queries do (XtpQueryError,
 * XtpTimeoutError, XtpStateError, ...), and with XtpArgumentError.
 */
export async function openLedger(account: Account, options: LedgerOptions = {}): Promise<Ledger> {
  const { spacingMs = 0 } = options;
  if (!(spacingMs >= 0 && spacingMs <= longestTimeoutMs)) {
    throw new XtpArgumentError(`spacingMs must be 0 to ${longestTimeoutMs}, not ${spacingMs}.`);
  }
  const ledger = new Ledger(account, options);
  try {
    await ledger.start();
  } catch (error) {
    ledger.close();
    throw error;
  }
  return ledger;
}
