import { describe, expect, test } from '@jest/globals';
import { XtpMarketDayError } from '../../lib/errors';
import type { DayTerms } from '../../lib/risk';
import { ifKnown } from '../../lib/risk/rules/if-known';
import { shared } from '../../lib/risk/rules/shared';
import { BoardPhases } from '../../lib/risk/state/board-phases';
import { Instrument } from '../../lib/risk/state/instrument';
import type { OrderIntent } from '../../lib/trade/order-intent';
import { buyOf, figuresOf, riskBench, riskQuote } from './support/risk';

const symbolOf = ({ order }: DayTerms): string => order.symbol;

describe('what follows from the day', () => {
  const symbol = '600519.SH';
  const looking = async () => {
    const bench = await riskBench();
    let count = 0;
    const work = (): number => ++count;
    return { ...bench, of: (more: Partial<OrderIntent> = {}) => bench.state.figuresFor(buyOf(more)).ofTheDay(work) };
  };

  test('is worked out once for an instrument, and again when something that it follows from changes', async () => {
    const { state, quotes, of } = await looking();
    quotes.next(riskQuote(symbol, { preClosePrice: 10 }));
    expect([of(), of({ price: 11 })]).toEqual([1, 1]);
    quotes.next(riskQuote(symbol, { preClosePrice: 10, lastPrice: 11 }));
    quotes.next(riskQuote(symbol, { preClosePrice: 0 }));
    expect(of()).toBe(1);
    quotes.next(riskQuote(symbol, { preClosePrice: 11 }));
    expect([of(), of()]).toEqual([2, 2]);
    state.instrument(symbol).setSecurity({ symbol });
    expect([of(), of()]).toEqual([3, 3]);
    state.instrument(symbol).newDay(20250804);
    expect([of(), of()]).toEqual([4, 4]);
  });

  test('is of one instrument and one function', async () => {
    const { state, of } = await looking();
    expect([of(), of({ symbol: '600000.SH' }), of(), of({ symbol: '600000.SH' })]).toEqual([1, 2, 1, 2]);
    const figures = state.figuresFor(buyOf());
    expect([figures.ofTheDay(symbolOf), figures.ofTheDay(() => 'other'), figures.ofTheDay(symbolOf)]).toEqual([symbol, 'other', symbol]);
  });

  test('is not remembered if it failed', async () => {
    const { state } = await looking();
    const figures = state.figuresFor(buyOf());
    let fails = true;
    const work = (): string => {
      if (fails) throw new Error('not yet');
      return 'found';
    };
    expect(() => figures.ofTheDay(work)).toThrow('not yet');
    fails = false;
    expect(figures.ofTheDay(work)).toBe('found');
  });

  test('is forgotten when a rule passes another function each time', () => {
    const instrument = new Instrument(symbol, 20250801, new BoardPhases());
    const figures = figuresOf(buyOf());
    let count = 0;
    const first = (): number => ++count;
    expect([instrument.ofTheDay(first, figures), instrument.ofTheDay(first, figures)]).toEqual([1, 1]);
    for (let i = 0; i < 31; i++) instrument.ofTheDay(() => i, figures);
    expect(instrument.ofTheDay(first, figures)).toBe(1);
    instrument.ofTheDay(() => 31, figures);
    expect(instrument.ofTheDay(first, figures)).toBe(2);
  });

  test('is one object for all instruments that have it in common', () => {
    const lots = { buy: { minimum: 100, maximum: Infinity } };
    expect(shared({ buy: { minimum: 100, maximum: Infinity } })).toBe(shared(lots));
    expect(shared(lots)).toEqual(lots);
    for (const other of [
      { minimum: 200, maximum: Infinity },
      { minimum: 100, maximum: NaN },
      { minimum: 100, step: 100 },
    ]) {
      expect(shared({ buy: other })).toEqual({ buy: other });
    }
  });

  test('is written out whole, or not shared', () => {
    expect(shared({ step: 1 })).not.toBe(shared({ step: '1' }));
    // @ts-expect-error -- all sets look alike when they are written out
    shared({ types: new Set(['limit']) });
  });

  test('is undefined where nothing is known of the day; other errors are thrown', () => {
    const throwing = (error: Error) => (): number => {
      throw error;
    };
    expect(ifKnown(() => 1)).toBe(1);
    expect(ifKnown(throwing(new XtpMarketDayError('no rule')))).toBeUndefined();
    expect(() => ifKnown(throwing(new Error('broken')))).toThrow('broken');
  });
});
