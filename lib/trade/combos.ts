import { filter, map, Observable, Subject } from 'rxjs';
import { XtpArgumentError } from '../errors';
import { CancelOptionCombinedOrderErrorEvent, OptionCombinedOrderEvent, OptionCombinedTradeEvent } from '../xtp/generated/events';
import type { CallOrPut, CoveredOrUncovered, OrderStatus, PositionDirection } from '../xtp/generated/enums';
import type { ComboOrderInsertFields } from '../xtp/generated/structs';
import { cancelRefusal, type CancelRefusal } from './cancel-refusal';
import { OptionsCombosPlainQueries, OptionsCombosQueries } from './generated/queries';
import { checkedClientId, checkedQuantity, checkedXtpId } from './order-checks';
import type { AccountSession } from './query-group';

/** One contract of a combination. */
export interface ComboLegTerms {
  /** Of the contract, eight digits. */
  readonly contract: string;
  readonly type: Exclude<CallOrPut, 'unknown'>;
  readonly side: Exclude<PositionDirection, 'net'>;
  /** Default `uncovered`. */
  readonly covered?: CoveredOrUncovered;
  /** Contracts a combination. */
  readonly quantity: number;
}

interface ComboOrderBase {
  readonly market: 'SH' | 'SZ';
  /** Combinations. */
  readonly quantity: number;
  /** Echoed in every event of the order; 32 bits. */
  readonly orderClientId?: number;
  /** An id from `account.newOrderId()`; the order is sent under it. */
  readonly orderXtpId?: bigint;
}

/** Making combinations of contracts that are held, for less margin. */
export interface ComboCombineOrder extends ComboOrderBase {
  readonly type: 'combine';
  /** One of `queryStrategies`, e.g. `CNSJC`. */
  readonly strategyId: string;
  /** Two to four. */
  readonly legs: readonly ComboLegTerms[];
}

/** Taking a combination apart again. */
export interface ComboSplitOrder extends ComboOrderBase {
  readonly type: 'split';
  readonly strategyId: string;
  /** Of the combination (`queryPositions`). */
  readonly comboNum: string;
}

/** Exercising a call and a put together. */
export interface ComboExerciseOrder extends ComboOrderBase {
  readonly type: 'exercise';
  readonly legs: readonly [ComboLegTerms, ComboLegTerms];
}

/** An order for combinations. */
export type ComboOrder = ComboCombineOrder | ComboSplitOrder | ComboExerciseOrder;

const ended: ReadonlySet<OrderStatus | 'unknown'> = new Set(['allTraded', 'partTradedNotQueueing', 'canceled', 'rejected']);

/** Option combinations: orders to combine, split and exercise together, and what can be asked of them. */
export class Combos extends OptionsCombosQueries {
  /** The queries in their older form, without reject reasons and exchange numbers. */
  readonly plain: OptionsCombosPlainQueries;
  /** Sent here, and not known to have ended. */
  readonly #open = new Set<bigint>();
  readonly #ends = new Subject<bigint>();

  constructor(session: AccountSession) {
    super(session);
    this.plain = new OptionsCombosPlainQueries(session);
  }

  /** Every change of a combination order, whichever client of the account placed it (OnOptionCombinedOrderEvent). */
  get orderEvents(): Observable<OptionCombinedOrderEvent> {
    return this.session.events.pipe(filter((event) => event instanceof OptionCombinedOrderEvent));
  }
  /** Executions of combination orders (OnOptionCombinedTradeEvent). */
  get trades(): Observable<OptionCombinedTradeEvent> {
    return this.session.events.pipe(filter((event) => event instanceof OptionCombinedTradeEvent));
  }
  /** Cancels of combination orders that the counter refused (OnCancelOptionCombinedOrderError). */
  get cancelRefusals(): Observable<CancelRefusal> {
    return this.session.events.pipe(
      map((event) => (event instanceof CancelOptionCombinedOrderErrorEvent ? cancelRefusal(event) : undefined)),
      filter((refused) => refused !== undefined),
    );
  }

  /**
   * Sends the order when subscribed, once for each subscriber, and emits its events until it has ended; then completes. A rejection is an event with
   * `error`. Unsubscribing cancels nothing. Errors with XtpArgumentError, XtpStateError,
   * XtpDrainingError, XtpCallError, XtpHardLimitError (nothing was sent).
   */
  submit(order: ComboOrder): Observable<OptionCombinedOrderEvent> {
    return new Observable((observer) => {
      const { calls, id } = this.session;
      this.session.needForOrder('A combination order');
      const fields = comboFields(order);
      const send = order.orderXtpId === undefined ? 'insertOptionCombinedOrder' : 'insertOptionCombinedOrderExtra';
      const orderXtpId = calls[send](fields, id);
      this.#open.add(orderXtpId);
      // Events wait for this thread, so none has been missed.
      const following = this.orderEvents.subscribe({
        next: (event) => {
          if (event.orderXtpId !== orderXtpId) return;
          observer.next(event);
          if (ended.has(event.orderStatus)) observer.complete();
        },
        complete: () => observer.complete(),
      });
      return following;
    });
  }

  /** @internal Orders that were sent here and are not known to have ended. */
  get open(): ReadonlySet<bigint> {
    return this.#open;
  }

  /** @internal Each of them that ends. */
  get ends(): Observable<bigint> {
    return this.#ends.asObservable();
  }

  /** @internal For the account. */
  told({ orderXtpId, orderStatus }: OptionCombinedOrderEvent): void {
    if (ended.has(orderStatus) && this.#open.delete(orderXtpId)) this.#ends.next(orderXtpId);
  }

  /** @internal For the account: another day uses the ids again. */
  newDay(): void {
    this.#open.clear();
  }

  /** Asks to cancel a combination order; returns the cancel's own id. Throws XtpStateError, XtpCallError (nothing was sent). */
  cancel(orderXtpId: bigint): bigint {
    this.session.need('A cancel');
    return this.session.calls.cancelOptionCombinedOrder(orderXtpId, this.session.id);
  }
}

/** The fields of the counter's request. Throws XtpArgumentError. */
export function comboFields(order: ComboOrder): ComboOrderInsertFields {
  const { market, quantity, orderClientId = 0, orderXtpId } = order;
  return {
    market,
    quantity: checkedQuantity('a combination order', quantity),
    orderClientId: checkedClientId(orderClientId),
    ...checkedXtpId(orderXtpId),
    ...kindFields(order),
  };
}

function kindFields(order: ComboOrder): Pick<ComboOrderInsertFields, 'side' | 'businessType' | 'combo'> {
  switch (order.type) {
    case 'combine':
      return { side: 'optionCombine', businessType: 'optionCombine', combo: { strategyId: order.strategyId, ...legs(order.legs, 4) } };
    case 'split':
      return { side: 'optionSplit', businessType: 'optionCombine', combo: { strategyId: order.strategyId, comboNum: order.comboNum } };
    case 'exercise':
      return { side: 0, businessType: 'executeCombine', combo: { strategyId: 'exec', ...legs(order.legs, 2) } };
  }
  throw new XtpArgumentError(`The type of a combination order is 'combine', 'split' or 'exercise', not '${(order as ComboOrder).type}'.`);
}

function legs(terms: readonly ComboLegTerms[], most: 2 | 4): NonNullable<ComboOrderInsertFields['combo']> {
  if (terms.length < 2 || terms.length > most) {
    throw new XtpArgumentError(`The order has ${most === 2 ? '2' : '2 to 4'} legs, not ${terms.length}.`);
  }
  return {
    numLegs: terms.length,
    legDetail: terms.map(({ contract, type, side, covered = 'uncovered', quantity }) => ({
      legSecurityId: contract,
      legContractType: type,
      legSide: side,
      legCovered: covered,
      legQuantity: checkedQuantity(`the leg ${contract}`, quantity),
    })),
  };
}
