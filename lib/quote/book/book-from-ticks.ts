import { EMPTY, Observable, Subscription, type OperatorFunction } from 'rxjs';
import { XtpArgumentError, XtpError } from '../../errors';
import { phasesOf } from '../../market/phase';
import { dayAt } from '../../market/shanghai';
import type { Tick } from '../../xtp/generated/structs';
import { TickLine, type FetchOptions, type LineSink } from '../ticks/tick-line';
import { TickBook, type StaleReason } from './tick-book';

/** For `bookFromTicks`. */
export interface BookOptions extends FetchOptions {
  /** Tells that ticks were lost. Of a single instrument that can not be seen by the numbers of its ticks, which count a whole channel. */
  readonly losses?: Observable<unknown>;
}

/**
 * The book of an instrument from its ticks: the same object after each of them. Where ticks were lost, or do not fit, it says so (`stale`). With `fetch` what is missing is
 * fetched, all from the beginning of the day if need be, and the book is right again. A stream of several instruments errors with XtpArgumentError.
 */
export function bookFromTicks({ losses = EMPTY, ...options }: BookOptions = {}): OperatorFunction<Tick, TickBook> {
  return (ticks) =>
    new Observable((observer) => {
      const keeper = new BookKeeper(options, (book) => observer.next(book));
      const following = new Subscription();
      following.add(losses.subscribe(() => keeper.line.lose()));
      following.add(() => keeper.line.end());
      following.add(
        ticks.subscribe({
          next: (tick) => {
            if (keeper.isOf(tick)) keeper.line.next(tick);
            else observer.error(new XtpArgumentError(`A book is of one instrument, and this is a tick of ${tick.symbol}.`));
          },
          error: (error) => observer.error(error),
          complete: () => observer.complete(),
        }),
      );
      return following;
    });
}

/** Keeps one book up to date with what its line brings. */
class BookKeeper implements LineSink {
  readonly line: TickLine;
  readonly #tell: (book: TickBook) => void;
  #book: TickBook | undefined;
  #isFirst = true;
  /** While fetched ticks come, the book is told of once, at their end. */
  #isCatchingUp = false;

  constructor(options: FetchOptions, tell: (book: TickBook) => void) {
    this.line = new TickLine(this, options);
    this.#tell = tell;
  }

  isOf(tick: Tick): boolean {
    this.#book ??= new TickBook(tick);
    return this.#book.symbol === tick.symbol;
  }

  next(tick: Tick, sequence: number): void {
    const book = this.#book!;
    const joinedLate = this.#isFirst && isLate(tick);
    this.#isFirst = false;
    const fits = book.apply(tick, sequence);
    if (joinedLate) this.#repair('joinedLate');
    else if (!fits) this.#repair('unfit');
    else if (book.stale && !book.stale.rebuilding && !this.#isCatchingUp) this.#repair(book.stale.reason);
    if (!this.#isCatchingUp) this.#tell(book);
  }

  newDay(): void {
    this.#book!.clear();
    this.#book!.markStale(undefined);
    this.#isFirst = true;
  }

  late(): void {
    this.#repair('disorder');
    if (!this.#isCatchingUp) this.#tell(this.#book!);
  }

  lost(): void {
    if (!this.#book) return; // it begins with what comes next
    this.#mark('lost', false);
    this.#tell(this.#book);
  }

  unharmed(): void {
    if (this.#book?.stale?.reason === 'lost') this.#book.markStale(undefined);
  }

  fetching(_missing: unknown, all: boolean): void {
    const book = this.#book!;
    this.#mark(book.stale?.reason ?? 'lost', true);
    if (!all) this.#tell(book); // else whoever asked for it tells
  }

  fetched(_missing: unknown, all: boolean): void {
    const book = this.#book!;
    this.#isFirst = false;
    this.#isCatchingUp = true;
    if (all) book.clear();
    book.markStale(undefined);
  }

  caughtUp(): void {
    this.#isCatchingUp = false;
    this.#tell(this.#book!);
  }

  failed(_missing: unknown, error: Error): void {
    const book = this.#book!;
    book.markStale({ reason: book.stale?.reason ?? 'lost', rebuilding: false, error });
    this.#tell(book);
  }

  /** The book is wrong: all of it is fetched again, now or, if that is not possible, with a later tick. */
  #repair(reason: StaleReason): void {
    this.#mark(reason, false);
    this.line.startAgain();
  }

  #mark(reason: StaleReason, rebuilding: boolean): void {
    const { stale } = this.#book!;
    if (stale?.reason === reason && stale.rebuilding === rebuilding) return;
    const { error } = stale ?? {};
    this.#book!.markStale({ reason, rebuilding, ...(error && { error }) });
  }
}

/** Whether continuous trading had begun before the first tick: there were orders before it. */
function isLate(tick: Tick): boolean {
  try {
    const opening = phasesOf(tick.symbol, dayAt(tick.time)).find(({ phase }) => phase === 'continuous');
    return opening !== undefined && tick.time > opening.start;
  } catch (error) {
    if (error instanceof XtpError) return false; // on no board: nobody knows when it opens
    throw error;
  }
}
