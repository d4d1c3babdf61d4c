import { beforeEach, describe, expect, test } from '@jest/globals';
import { Subject } from 'rxjs';
import { XtpArgumentError, XtpCallError, XtpStateError } from '../../lib/errors';
import { comboFields, Combos, type ComboLegTerms, type ComboOrder } from '../../lib/trade/combos';
import type { AccountSession } from '../../lib/trade/query-group';
import { BusinessType, Side } from '../../lib/xtp/generated/enums';
import { CancelOptionCombinedOrderErrorEvent, OptionCombinedOrderEvent, type TraderEvent } from '../../lib/xtp/generated/events';
import { callback } from './support/callbacks';

const call: ComboLegTerms = { contract: '10004567', type: 'call', side: 'long', quantity: 1 };
const put: ComboLegTerms = { contract: '10004568', type: 'put', side: 'short', covered: 'covered', quantity: 2 };
const combine: ComboOrder = { type: 'combine', market: 'SH', strategyId: 'CNSJC', quantity: 3, legs: [call, put] };
const split: ComboOrder = { type: 'split', market: 'SZ', strategyId: 'CNSJC', comboNum: '77', quantity: 1 };
const exercise: ComboOrder = { type: 'exercise', market: 'SH', quantity: 1, legs: [call, put] };

describe('a combination order', () => {
  test('combines legs', () => {
    const fields = comboFields({ ...combine, orderClientId: 9 });
    expect(fields).toEqual({
      market: 'SH',
      quantity: 3,
      orderClientId: 9,
      side: 'optionCombine',
      businessType: 'optionCombine',
      combo: {
        strategyId: 'CNSJC',
        numLegs: 2,
        legDetail: [
          { legSecurityId: '10004567', legContractType: 'call', legSide: 'long', legCovered: 'uncovered', legQuantity: 1 },
          { legSecurityId: '10004568', legContractType: 'put', legSide: 'short', legCovered: 'covered', legQuantity: 2 },
        ],
      },
    });
    expect([BusinessType.code('optionCombine'), Side.code('optionCombine')]).toEqual([13, 31]);
  });

  test('splits a combination that is held', () => {
    const fields = comboFields({ ...split, orderXtpId: 5n });
    expect(fields).toEqual({
      market: 'SZ',
      quantity: 1,
      orderClientId: 0,
      orderXtpId: 5n,
      side: 'optionSplit',
      businessType: 'optionCombine',
      combo: { strategyId: 'CNSJC', comboNum: '77' },
    });
    expect(Side.code('optionSplit')).toBe(32);
  });

  test('exercises two together', () => {
    expect(comboFields(exercise)).toMatchObject({ side: 0, businessType: 'executeCombine', combo: { strategyId: 'exec', numLegs: 2 } });
    expect(BusinessType.code('executeCombine')).toBe(14);
  });

  const bad: readonly [string, object, RegExp][] = [
    ['no quantity', { ...combine, quantity: undefined }, /quantity/],
    ['half a quantity', { ...combine, quantity: 0.5 }, /quantity/],
    ['a client id of more than 32 bits', { ...combine, orderClientId: 2 ** 32 }, /orderClientId/],
    ['an order id that is none', { ...combine, orderXtpId: 0n }, /orderXtpId/],
    ['one leg', { ...combine, legs: [call] }, /2 to 4 legs, not 1/],
    ['five legs', { ...combine, legs: [call, put, call, put, call] }, /2 to 4 legs, not 5/],
    ['three legs to exercise', { ...exercise, legs: [call, put, call] }, /2 legs, not 3/],
    ['a leg of no contracts', { ...combine, legs: [call, { ...put, quantity: 0 }] }, /leg/],
    ['a leg of half a contract', { ...exercise, legs: [{ ...call, quantity: 0.5 }, put] }, /leg/],
    ['a type that is none', { ...combine, type: 'merge' }, /'combine', 'split' or 'exercise', not 'merge'/],
  ];
  test.each(bad)('with %s is refused', (_what, order, message) => {
    expect(() => comboFields(order as ComboOrder)).toThrow(XtpArgumentError);
    expect(() => comboFields(order as ComboOrder)).toThrow(message);
  });
});

describe('following a combination order', () => {
  let events: Subject<TraderEvent>;
  let sent: unknown[][];
  let refusal: XtpCallError | undefined;
  let live: boolean;
  let combos: Combos;
  beforeEach(() => {
    events = new Subject();
    sent = [];
    refusal = undefined;
    live = true;
    const send =
      (name: string) =>
      (...args: unknown[]): bigint => {
        if (refusal) throw refusal;
        sent.push([name, ...args]);
        return 5n;
      };
    const calls = {
      insertOptionCombinedOrder: send('insert'),
      insertOptionCombinedOrderExtra: send('extra'),
      cancelOptionCombinedOrder: send('cancel'),
    };
    const need = (what: string): void => {
      if (!live) throw new XtpStateError(`${what} needs a session`);
    };
    combos = new Combos({
      calls,
      id: 7n,
      events,
      need,
      needForOrder: need,
    } as unknown as AccountSession);
  });

  function order(orderXtpId: bigint, orderStatus: string): void {
    events.next(callback(OptionCombinedOrderEvent, { fields: { orderXtpId, orderStatus } }));
  }
  function follow(terms: ComboOrder = combine): { readonly seen: string[]; readonly unsubscribe: () => void } {
    const seen: string[] = [];
    const subscription = combos.submit(terms).subscribe({
      next: (event) => seen.push(event.orderStatus),
      complete: () => seen.push('|'),
      error: (error: Error) => seen.push(error.constructor.name),
    });
    return { seen, unsubscribe: () => subscription.unsubscribe() };
  }

  test('sends it once for each subscriber, and ends with it', () => {
    const stream = combos.submit(combine);
    expect(sent).toEqual([]);
    stream.subscribe();
    const { seen } = follow();
    expect(sent.map(([name, , session]) => [name, session])).toEqual([
      ['insert', 7n],
      ['insert', 7n],
    ]);
    order(5n, 'noTradeQueueing');
    order(6n, 'rejected');
    order(5n, 'allTraded');
    order(5n, 'canceled');
    expect(seen).toEqual(['noTradeQueueing', 'allTraded', '|']);
  });

  test('sends one with an id under that', () => {
    follow({ ...combine, orderXtpId: 5n });
    expect(sent.map(([name]) => name)).toEqual(['extra']);
  });

  test('hears nothing after it was left, and cancels nothing', () => {
    const { seen, unsubscribe } = follow();
    unsubscribe();
    order(5n, 'allTraded');
    expect(seen).toEqual([]);
    expect(events.observed).toBe(false);
    expect(sent).toHaveLength(1);
  });

  test('completes with the session', () => {
    const { seen } = follow();
    events.complete();
    expect(seen).toEqual(['|']);
  });

  test('errors when nothing could be sent', () => {
    expect(follow({ ...combine, quantity: 0 }).seen).toEqual(['XtpArgumentError']);
    refusal = new XtpCallError('no', 1, '');
    expect(follow().seen).toEqual(['XtpCallError']);
    live = false;
    expect(follow().seen).toEqual(['XtpStateError']);
    expect(() => combos.cancel(5n)).toThrow(XtpStateError);
    expect(events.observed).toBe(false);
  });

  test('tells of cancels that were refused, not of those with error id 0', () => {
    const seen: unknown[] = [];
    combos.cancelRefusals.subscribe((refused) => seen.push(refused));
    const fields = { orderXtpId: 5n, orderCancelXtpId: 6n };
    events.next(callback(CancelOptionCombinedOrderErrorEvent, { fields }));
    const error = { errorId: 11000343, errorMessage: 'filled' };
    events.next(callback(CancelOptionCombinedOrderErrorEvent, { fields, error }));
    expect(seen).toEqual([{ ...fields, ...error }]);
    expect(combos.cancel(5n)).toBe(5n);
    expect(sent).toEqual([['cancel', 5n, 7n]]);
  });
});
