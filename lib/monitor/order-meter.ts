import type { Observable, Observer, Subscription } from 'rxjs';
import { dayAt } from '../market/shanghai';
import type { OrderState } from '../trade/order-state';
import type { SentRequest } from '../trade/sent-request';
import { Recent } from './recent';

/** What is read of an account whose orders and cancels are counted. */
export interface CountedAccount {
  readonly sent: Observable<SentRequest>;
  readonly orders: Observable<Pick<OrderState, 'orderXtpId'>>;
  /** YYYYMMDD, empty before the first login. */
  readonly tradingDay: string;
  /** What was heard of on the trading day. */
  knownOrders(): readonly Pick<OrderState, 'orderXtpId'>[];
}

/** How many orders and cancels an account has sent. */
export interface OrderCounts {
  /** YYYYMMDD. */
  readonly day: number;
  /** By this process within the last second. */
  readonly perSecond: number;
  /** The most of the day within any second, by this process. */
  readonly peakPerSecond: number;
  /** Of the trading day: orders of all the account's clients as far as they were told, and cancels that this process has sent. */
  readonly today: number;
}

/** Counts the orders and cancels of an account. Memory: the ids of the day's orders, and the times of the last second. */
export class OrderMeter {
  readonly #account: CountedAccount;
  readonly #now: () => number;
  #day = 0;
  #orders = new Set<bigint>();
  #cancels = 0;
  #peak = 0;
  #recent = new Recent(1000);

  constructor(account: CountedAccount, now: () => number) {
    this.#account = account;
    this.#now = now;
    this.#beginDay();
  }

  /** Counts from now on; the observer is told of each that was counted, and of the account's end. */
  run(changed: Pick<Observer<void>, 'next' | 'complete'>): Subscription {
    const { sent, orders } = this.#account;
    const running = sent.subscribe({
      next: (request) => {
        this.#beginDay();
        this.#count(request);
        changed.next();
      },
      complete: () => changed.complete(),
    });
    running.add(
      orders.subscribe(({ orderXtpId }) => {
        this.#beginDay();
        if (this.#orders.has(orderXtpId)) return;
        this.#orders.add(orderXtpId);
        changed.next();
      }),
    );
    return running;
  }

  counts(): OrderCounts {
    this.#beginDay();
    return {
      day: this.#day,
      perSecond: this.#recent.count(this.#now()),
      peakPerSecond: this.#peak,
      today: this.#orders.size + this.#cancels,
    };
  }

  #count({ type, orderXtpId }: SentRequest): void {
    const now = this.#now();
    if (type === 'order') this.#orders.add(orderXtpId);
    else this.#cancels++;
    this.#recent.add(now);
    this.#peak = Math.max(this.#peak, this.#recent.count(now));
  }

  #beginDay(): void {
    const day = Number(this.#account.tradingDay) || dayAt(this.#now());
    if (day === this.#day) return;
    this.#day = day;
    this.#orders = new Set(this.#account.knownOrders().map(({ orderXtpId }) => orderXtpId));
    this.#cancels = 0;
    this.#peak = 0;
  }
}
