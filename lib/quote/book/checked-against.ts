import { Observable, type OperatorFunction } from 'rxjs';
import { yuanOf } from '../../market/units';
import type { Snapshot } from '../../xtp/generated/structs';
import type { BookSideName, TickBook } from './tick-book';

/** A price of a snapshot and what the book has in its place; 0 where there is none. */
export interface LevelDifference {
  readonly side: BookSideName;
  /** 0 is the best. */
  readonly level: number;
  readonly book: { readonly price: number; readonly quantity: number };
  readonly snapshot: { readonly price: number; readonly quantity: number };
}

/** What became of one snapshot. */
export type BookCheck = { readonly symbol: string; readonly time: number; readonly trades: number } & (
  | { readonly type: 'equal' }
  /** The book was never like this at that number of trades; the differences are to the state of its time (to nothing, if there was none). */
  | { readonly type: 'different'; readonly differences: readonly LevelDifference[] }
  /** Call auctions and pauses show no book, and a stale book shows nothing. */
  | { readonly type: 'skipped'; readonly why: 'noBook' | 'stale' }
);

const levels = 10;
/** Snapshots are made every three seconds, at a moment of those that nobody tells. */
const rhythmMs = 3000;
/** First letters of `tickerStatus` when a snapshot shows the book: continuous trading, breaks, after the close. */
const withBook = 'TBDEA';

/** The first ten prices of both sides after some tick. */
interface State {
  readonly trades: number;
  readonly since: number;
  until: number;
  readonly top: Float64Array;
}

/**
 * Compares a book with the snapshots of its instrument: ten levels, at a point between two ticks where the number of trades is the snapshot's and the time no more
 * than three seconds off. Each snapshot gives one value, once the ticks have passed it.
 */
export function checkedAgainst(snapshots: Observable<Snapshot>): OperatorFunction<TickBook, BookCheck> {
  return (books) =>
    new Observable((observer) => {
      const checker = new Checker((check) => observer.next(check));
      const following = books.subscribe({
        next: (book) => checker.onBook(book),
        error: (error) => observer.error(error),
        complete: () => {
          checker.finish();
          observer.complete();
        },
      });
      following.add(snapshots.subscribe((snapshot) => checker.onSnapshot(snapshot)));
      return following;
    });
}

/** A snapshot that waits until the ticks have passed it. */
interface Pending {
  readonly symbol: string;
  readonly time: number;
  readonly trades: number;
  readonly top: Float64Array;
}

class Checker {
  readonly #tell: (check: BookCheck) => void;
  /** Oldest first, as far back as a snapshot may look. */
  #states: State[] = [{ trades: 0, since: -Infinity, until: Infinity, top: new Float64Array(4 * levels) }];
  #pending: Pending[] = [];
  #isStale = false;

  constructor(tell: (check: BookCheck) => void) {
    this.#tell = tell;
  }

  onBook(book: TickBook): void {
    this.#isStale = book.stale !== undefined;
    if (this.#isStale) {
      this.#states = [];
      for (const { symbol, time, trades } of this.#pending.splice(0)) this.#tell({ symbol, time, trades, type: 'skipped', why: 'stale' });
      return;
    }
    const newest = this.#states.at(-1);
    if (newest) newest.until = book.time;
    const top = new Float64Array(4 * levels);
    book.writeTop(levels, top);
    const state = { trades: book.trades, since: book.time, until: Infinity, top };
    this.#states.push(state);
    this.#pending = this.#pending.filter((pending) => !this.#settle(pending, [state]));
    this.#forget(book.time);
  }

  onSnapshot(snapshot: Snapshot): void {
    const { symbol, time, tradesCount: trades, tickerStatus } = snapshot;
    if (!withBook.includes(tickerStatus.charAt(0) || '-')) this.#tell({ symbol, time, trades, type: 'skipped', why: 'noBook' });
    else if (this.#isStale) this.#tell({ symbol, time, trades, type: 'skipped', why: 'stale' });
    else {
      this.#pending = this.#pending.filter((pending) => pending.time >= time - rhythmMs || !this.#fail(pending));
      const pending = { symbol, time, trades, top: topOf(snapshot) };
      if (!this.#settle(pending, this.#states)) this.#pending.push(pending);
    }
  }

  /** The last states are all there will be. */
  finish(): void {
    for (const pending of this.#pending.splice(0)) this.#fail(pending);
  }

  /** Whether a snapshot is done with, after these states. */
  #settle(pending: Pending, states: readonly State[]): boolean {
    const { symbol, time, trades, top } = pending;
    if (states.some((state) => isAbout(state, pending) && isSame(state.top, top))) {
      this.#tell({ symbol, time, trades, type: 'equal' });
      return true;
    }
    const newest = states.at(-1);
    return newest !== undefined && (newest.trades > trades || newest.since > time + rhythmMs) && this.#fail(pending);
  }

  #fail(pending: Pending): true {
    const { symbol, time, trades, top } = pending;
    const oldest = this.#states[0];
    if (!oldest || (oldest.since > time - rhythmMs && oldest.trades >= trades)) {
      this.#tell({ symbol, time, trades, type: 'skipped', why: 'stale' }); // it may be like a state that is not known
      return true;
    }
    const candidates = this.#states.filter((state) => isAbout(state, pending));
    const nearest = candidates.filter(({ since }) => since <= time).at(-1) ?? candidates[0];
    const differences = differencesOf(nearest?.top ?? new Float64Array(4 * levels), top);
    this.#tell({ symbol, time, trades, type: 'different', differences });
    return true;
  }

  /** Snapshots come soon after their moment; states that ended long before are of no use. */
  #forget(now: number): void {
    const oldest = Math.min(now, this.#pending[0]?.time ?? now) - keptMs;
    if (this.#states[0]!.until >= oldest - keptMs) return; // now and then, not with every tick
    this.#states = this.#states.filter(({ until }) => until >= oldest);
  }
}

/** How long after its moment a snapshot may come. */
const keptMs = 4 * rhythmMs;

function isAbout({ trades, since, until }: State, of: Pending): boolean {
  return trades === of.trades && since <= of.time + rhythmMs && until >= of.time - rhythmMs;
}

function isSame(a: Float64Array, b: Float64Array): boolean {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

/** As `TickBook.writeTop` has it. Prices come with binary noise. */
function topOf(snapshot: Snapshot): Float64Array {
  const top = new Float64Array(4 * levels);
  for (let i = 0; i < levels; i++) {
    top[2 * i] = Math.round(snapshot.bidPriceAt(i) * 10_000);
    top[2 * i + 1] = snapshot.bidQuantityAt(i);
    top[2 * (levels + i)] = Math.round(snapshot.askPriceAt(i) * 10_000);
    top[2 * (levels + i) + 1] = snapshot.askQuantityAt(i);
  }
  return top;
}

function differencesOf(book: Float64Array, snapshot: Float64Array): LevelDifference[] {
  const at = (top: Float64Array, i: number): { price: number; quantity: number } => ({
    price: yuanOf(top[2 * i]!),
    quantity: top[2 * i + 1]!,
  });
  return Array.from({ length: 2 * levels }, (_, i) => i)
    .filter((i) => book[2 * i] !== snapshot[2 * i] || book[2 * i + 1] !== snapshot[2 * i + 1])
    .map((i) => ({ side: i < levels ? 'bid' : 'ask', level: i % levels, book: at(book, i), snapshot: at(snapshot, i) }));
}
