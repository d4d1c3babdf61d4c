/** An exchange that does to orders what exchanges, counters and networks do, as dice decide; what is true is known beside what is told. */
import { Observable, Subject, type SchedulerLike, type Subscriber } from 'rxjs';
import { XtpCallError, XtpStateError } from '../../../lib/errors';
import type { Executor } from '../../../lib/execution';
import type { OrderIntent } from '../../../lib/trade/order-intent';
import { isEnded, type OrderState, type OrderTerms } from '../../../lib/trade/order-state';

/** Numbers from 0 on and below 1. */
export type Dice = () => number;

interface HostileOrder {
  readonly intent: OrderIntent;
  readonly id: bigint;
  readonly observer: Subscriber<OrderState>;
  /** What is true. */
  filled: number;
  isOpen: boolean;
  /** What was told. */
  state: OrderState;
  cancels: number;
}

let lastId = 0n;

export class HostileExchange implements Executor {
  readonly orders = new Subject<OrderState>();
  readonly all: HostileOrder[] = [];
  readonly sentAt: number[] = [];

  constructor(
    readonly scheduler: SchedulerLike,
    readonly dice: Dice,
    /** Called when an order goes out. */
    readonly onSend: () => void = () => undefined,
  ) {}

  get filled(): number {
    return this.all.reduce((sum, { filled }) => sum + filled, 0);
  }
  /** What may still trade. */
  get open(): number {
    return this.all.reduce((sum, { isOpen, intent, filled }) => sum + (isOpen ? intent.quantity - filled : 0), 0);
  }

  submit(intent: OrderIntent): Observable<OrderState> {
    return new Observable((observer) => {
      const luck = this.dice();
      if (luck < 0.05) throw new XtpStateError('down');
      if (luck < 0.08) throw new XtpCallError('InsertOrder', 1, 'no');
      const id = ++lastId;
      const { symbol, quantity, side = 'unknown' as const, price = 0 } = intent;
      const terms: OrderTerms = {
        orderXtpId: id,
        orderClientId: 0,
        symbol,
        business: 'cash',
        side,
        positionEffect: 'init',
        priceType: 'limit',
        price,
        quantity,
        ours: true,
      };
      const nothing = { filled: 0, remaining: quantity, canceled: 0, averagePrice: 0, amount: 0, time: 0 };
      const order: HostileOrder = {
        intent,
        id,
        observer,
        filled: 0,
        isOpen: true,
        state: { ...terms, ...nothing, stage: 'submitted' },
        cancels: 0,
      };
      this.all.push(order);
      this.sentAt.push(this.scheduler.now());
      this.onSend();
      this.#tell(order, {});
      if (luck < 0.13) this.#later(() => this.#end(order, 'rejected'));
      else if (luck < 0.2)
        this.#fill(order, quantity); // at once
      else this.#later(() => this.#live(order));
    });
  }

  cancel(orderXtpId: bigint): unknown {
    const order = this.all.find(({ id }) => id === orderXtpId)!;
    const luck = this.dice();
    if (order.cancels++ < 4 && luck < 0.5) {
      if (luck < 0.1) throw new XtpStateError('down');
      return luck < 0.3 ? Promise.reject(new Error('refused')) : 7n; // or nothing is ever heard of it
    }
    if (luck < 0.6) this.#end(order, 'canceled');
    else
      this.#later(() => {
        if (this.dice() < 0.3) this.#fill(order, Math.ceil((order.intent.quantity - order.filled) / 2)); // the race
        this.#end(order, 'canceled');
      });
    return luck < 0.8 ? 8n : Promise.resolve();
  }

  #live(order: HostileOrder): void {
    if (!order.isOpen) return;
    const luck = this.dice();
    if (luck < 0.4) this.#fill(order, Math.max(1, Math.floor(this.dice() * (order.intent.quantity - order.filled))));
    else if (luck < 0.5) this.#fill(order, order.intent.quantity - order.filled);
    else if (luck < 0.52) this.#end(order, 'canceled');
    else this.#tell(order, { stage: 'working' });
    this.#later(() => this.#live(order), 120_000);
  }

  /** It trades now; that it did is told now or later. */
  #fill(order: HostileOrder, quantity: number): void {
    if (!order.isOpen || quantity <= 0) return;
    order.filled += quantity;
    const { filled } = order;
    const isAll = filled >= order.intent.quantity;
    if (isAll) order.isOpen = false;
    const told = (): void => {
      const known = Math.max(filled, order.state.filled);
      const isFilled = known >= order.intent.quantity;
      this.#tell(order, {
        filled: known,
        amount: known * 10,
        ...(!isEnded(order.state) && { stage: isFilled ? 'filled' : 'partiallyFilled' }),
      });
    };
    if (this.dice() < 0.5) told();
    else this.#later(told, 3000);
  }

  #end(order: HostileOrder, stage: 'canceled' | 'rejected'): void {
    if (!order.isOpen) return;
    order.isOpen = false;
    const canceled = stage === 'canceled' ? order.intent.quantity - order.filled : 0;
    const error = stage === 'rejected' && { error: { errorId: 11, errorMessage: 'no' } };
    const told = (): void => this.#tell(order, { stage, canceled, remaining: 0, ...error });
    if (this.dice() < 0.5) told();
    else this.#later(told, 3000);
  }

  /** Tells it by both streams, sometimes twice, sometimes with something old behind it. */
  #tell(order: HostileOrder, news: Partial<OrderState>): void {
    const before = order.state;
    if (isEnded(before) && news.stage !== undefined && news.stage !== before.stage) return;
    const state = (order.state = { ...before, ...news });
    this.orders.next(state);
    order.observer.next(state);
    if (this.dice() < 0.2) this.orders.next(state);
    if (this.dice() < 0.1) this.orders.next(before);
    if (isEnded(state)) order.observer.complete();
  }

  #later(work: () => void, atMostMs = 2000): void {
    this.scheduler.schedule(work, 1 + Math.floor(this.dice() * atMostMs));
  }
}
