import { describe, expect, test } from '@jest/globals';
import { directionOf, riskOrder } from '../../lib/risk';
import { meetsMarket } from '../../lib/risk/order';
import { BoardPhases } from '../../lib/risk/state/board-phases';
import { Instrument } from '../../lib/risk/state/instrument';
import type { OrderIntent } from '../../lib/trade/order-intent';
import { buyOf, riskBench, riskQuote } from './support/risk';

const symbol = '600519.SH';
const day = 20250801;
const limits = ({ upperLimitPrice, lowerLimitPrice, preClosePrice, hasNoPriceLimit }: Instrument): unknown[] => [
  upperLimitPrice,
  lowerLimitPrice,
  preClosePrice,
  hasNoPriceLimit,
];

describe('what is known of an instrument', () => {
  test('is what the newest snapshot says; what it leaves out stays as it was', () => {
    const instrument = new Instrument(symbol, day, new BoardPhases());
    instrument.setSecurity({ symbol, upperLimitPrice: 11, lowerLimitPrice: 9, preClosePrice: 10 });
    instrument.quote(riskQuote(symbol, { upperLimitPrice: 0, lowerLimitPrice: 0, preClosePrice: 0 }), 1);
    expect(limits(instrument)).toEqual([11, 9, 10, false]);
    instrument.quote(riskQuote(symbol, { upperLimitPrice: 22, lowerLimitPrice: 18, preClosePrice: 20 }), 2);
    expect(limits(instrument)).toEqual([22, 18, 20, false]);
    instrument.setSecurity({ symbol, upperLimitPrice: 11, lowerLimitPrice: 9, preClosePrice: 10 });
    expect(limits(instrument)).toEqual([22, 18, 20, false]);
  });

  test('has no price limit where the counter says so, by a mark or by a price beyond all prices', () => {
    const marked = new Instrument(symbol, day, new BoardPhases());
    marked.quote(riskQuote(symbol), 1);
    marked.setSecurity({ symbol, isHavePriceLimit: false, upperLimitPrice: 11, lowerLimitPrice: 9 });
    expect(limits(marked)).toEqual([0, 0, 10, true]);
    marked.quote(riskQuote(symbol), 2);
    expect(limits(marked)).toEqual([0, 0, 10, true]);
    const priced = new Instrument(symbol, day, new BoardPhases());
    priced.quote(riskQuote(symbol, { upperLimitPrice: 999_999.9999 }), 1);
    expect(limits(priced)).toEqual([999_999.9999, 9, 10, false]);
    priced.quote(riskQuote(symbol, { upperLimitPrice: 1_000_000 }), 2);
    expect(limits(priced)).toEqual([0, 0, 10, true]);
  });

  test('is forgotten on another day, but for what a position is worth', () => {
    const instrument = new Instrument(symbol, day, new BoardPhases());
    instrument.held = 100;
    instrument.quote({ ...riskQuote(symbol, { lastPrice: 10.5 }), bond: { instrumentStatus: 'SUSP' } }, 1);
    expect([instrument.tickerStatus, instrument.instrumentStatus]).toEqual(['T111    ', 'SUSP']);
    instrument.newDay(20250804);
    expect(limits(instrument)).toEqual([0, 0, 0, false]);
    expect([instrument.bestBid, instrument.bestAsk, instrument.tickerStatus, instrument.instrumentStatus]).toEqual([0, 0, '', '']);
    expect([instrument.quotedAt, instrument.longValue]).toEqual([-Infinity, 1050]);
  });

  test('is worth the previous close on another day if it has never traded, and keeps what came before the first', () => {
    const instrument = new Instrument(symbol, 0, new BoardPhases());
    instrument.held = 100;
    instrument.quote(riskQuote(symbol, { lastPrice: 0 }), 1);
    instrument.newDay(day);
    expect(limits(instrument)).toEqual([11, 9, 10, false]);
    instrument.newDay(20250804);
    expect([limits(instrument), instrument.longValue]).toEqual([[0, 0, 0, false], 1000]);
  });

  test('is in the figures', async () => {
    const { quotes, state } = await riskBench();
    quotes.next({ ...riskQuote(symbol, { upperLimitPrice: 1e6 }), bond: { instrumentStatus: 'TRADE' } });
    const { hasNoPriceLimit, instrumentStatus } = state.figuresFor(buyOf());
    expect([hasNoPriceLimit, instrumentStatus]).toEqual([true, 'TRADE']);
  });
});

test.each<[Partial<OrderIntent>, boolean]>([
  [{}, true],
  [{ side: 'sell' }, true],
  [{ business: 'margin', side: 'shortSell' }, true],
  [{ business: 'repo', side: 'sell' }, true],
  [{ business: 'ipo' }, false],
  [{ business: 'allotment' }, false],
  [{ business: 'etf' }, false],
])('an order with %j meets others at the exchange: %p', (more, meets) => {
  const order = riskOrder(buyOf(more));
  expect(meetsMarket(order)).toBe(meets);
  expect(directionOf(order.business, order.side) === 'none').toBe(more.business === 'etf');
});
