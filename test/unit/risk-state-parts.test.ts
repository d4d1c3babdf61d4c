/** What a risk state is made of, each part alone. */
import { describe, expect, test } from '@jest/globals';
import { XtpMarketDayError } from '../../lib/errors';
import fc from 'fast-check';
import { XtpArgumentError } from '../../lib/errors';
import { feesOf, type FeeRates, type TradingCalendar } from '../../lib/market';
import { riskGroup, riskOrder } from '../../lib/risk';
import {
  addsToHeld,
  buysBack,
  directionOf,
  exchangeSide,
  goesShort,
  meetsMarket,
  orderFault,
  standardValue,
  statedPrice,
  takesCash,
  takesShares,
} from '../../lib/risk/order';
import { BoardPhases } from '../../lib/risk/state/board-phases';
import { feeEstimate } from '../../lib/risk/state/fee-estimate';
import { Holdings } from '../../lib/risk/state/holdings';
import { Instrument, type RiskPosition } from '../../lib/risk/state/instrument';
import { lineOf, unitValue, worstPrice, type Line } from '../../lib/risk/state/line';
import { Lines } from '../../lib/risk/state/lines';
import { Meter, waitFor } from '../../lib/risk/state/meter';
import { RecentOrders } from '../../lib/risk/state/recent-orders';
import { Sum } from '../../lib/risk/state/sum';
import { UnbookedFills } from '../../lib/risk/state/unbooked-fills';
import type { OrderIntent } from '../../lib/trade/order-intent';
import { stateOfOrder } from './support/fake-account';
import { buyOf, morning, riskBench, riskQuote } from './support/risk';

const day = 20250801;
const symbol = '600519.SH';
const contract = '10004567.SH';

function instrumentOf(of = symbol, prices: Partial<Pick<Instrument, 'lastPrice' | 'preClosePrice' | 'upperLimitPrice'>> = {}): Instrument {
  return Object.assign(new Instrument(of, day, new BoardPhases()), prices);
}

describe('Meter', () => {
  function meterOf(...times: number[]): Meter {
    const meter = new Meter();
    for (const time of times) meter.add(time);
    return meter;
  }

  test('counts what is later than so long ago, and all of the day', () => {
    const meter = meterOf(1000, 1500, 2000);
    expect([0, 1, 499, 500, 501, 1000, 1001].map((ms) => meter.within(2000, ms))).toEqual([0, 1, 1, 1, 2, 2, 3]);
    expect([meter.today, new Meter().within(5, 5), new Meter().today]).toEqual([3, 0, 0]);
  });

  test('knows the newest ones', () => {
    expect([1, 2, 3, 4].map((back) => meterOf(1000, 1500, 2000).newest(back))).toEqual([2000, 1500, 1000, -Infinity]);
  });

  test('takes back one of those at a time', () => {
    const meter = meterOf(1000, 1500, 1500, 2000);
    meter.remove(1500);
    expect([meter.today, meter.newest(1), meter.newest(2), meter.newest(3), meter.newest(4)]).toEqual([3, 2000, 1500, 1000, -Infinity]);
    meter.remove(1500);
    meter.remove(1000);
    meter.remove(2000);
    expect([meter.today, meter.within(2000, 60_000)]).toEqual([0, 0]);
  });

  test('takes back from the day what it has forgotten', () => {
    const meter = meterOf(0, 60_000);
    meter.remove(0);
    expect([meter.today, meter.within(60_000, 60_000)]).toEqual([1, 1]);
  });

  test('a clock that goes back stands still, and says at which time it counts', () => {
    const meter = meterOf(1000);
    expect([meter.add(400), meter.add(1001)]).toEqual([1000, 1001]);
    expect([meter.within(1001, 1), meter.within(1001, 2), meter.newest(2)]).toEqual([1, 3, 1000]);
    meter.remove(1000);
    expect([meter.within(1001, 60_000), meter.today]).toEqual([2, 2]);
  });

  test('forgets what is a minute old, and begins the day anew without forgetting the minute', () => {
    const meter = meterOf(0, 1, 60_000);
    expect([meter.within(60_000, 1e9), meter.today]).toEqual([2, 3]);
    meter.newDay();
    expect([meter.within(60_000, 60_000), meter.today]).toEqual([2, 0]);
  });

  test('is a list of times, however many there are', () => {
    const operation = fc.oneof(
      { weight: 5, arbitrary: fc.record({ add: fc.integer({ min: 0, max: 4000 }) }) },
      fc.record({ remove: fc.nat(200) }),
      fc.record({ forget: fc.constantFrom(61_000) }),
    );
    fc.assert(
      fc.property(fc.array(operation, { maxLength: 400, size: 'max' }), (operations) => {
        const meter = new Meter();
        let times: number[] = [];
        let now = 0;
        let today = 0;
        for (const step of operations) {
          if ('add' in step || 'forget' in step) {
            now += 'add' in step ? step.add : step.forget;
            times = [...times.filter((time) => time > now - 60_000), now];
            today++;
            expect(meter.add(now)).toBe(now);
          } else if (times.length > 0) {
            const [time] = times.splice(step.remove % times.length, 1);
            today--;
            meter.remove(time!);
          }
        }
        for (const ms of [1, 1000, 10_000, 60_000]) expect(meter.within(now, ms)).toBe(times.filter((time) => time > now - ms).length);
        expect(meter.today).toBe(today);
        expect(times.map((_, i) => meter.newest(i + 1))).toEqual([...times].reverse());
      }),
    );
  });

  test('holds more than it was made for', () => {
    const meter = new Meter();
    for (let i = 0; i < 50; i++) meter.add(0);
    for (let i = 0; i < 300; i++) meter.add(70_000 + i);
    expect([meter.within(70_299, 60_000), meter.newest(300), meter.newest(301)]).toEqual([300, 70_000, -Infinity]);
  });

  describe('waiting for room', () => {
    const [orders, cancels] = [meterOf(1000, 1200, 1900), meterOf(1100, 1900)];
    test.each([
      ['there is room', [orders], 4, 0],
      ['until the oldest is gone', [orders], 3, 1000],
      ['until the second oldest is gone', [orders], 2, 1200],
      ['of all together', [orders, cancels], 4, 1100],
      ['times that are the same', [orders, cancels], 2, 1900],
      ['until the newest is gone', [orders, cancels], 1, 1900],
    ])('%s', (_what, meters, limit, leaves) => {
      expect(waitFor(meters, 1950, 1000, limit)).toBe(leaves === 0 ? 0 : leaves + 1000 - 1950);
    });
    test('no room will ever be', () => {
      expect(waitFor([orders], 1950, 1000, 0)).toBe(Infinity);
      expect(waitFor([new Meter()], 1950, 1000, 0)).toBe(Infinity);
    });
    test('then there is', () => {
      const ms = waitFor([orders, cancels], 1950, 1000, 3);
      const within = (now: number): number => orders.within(now, 1000) + cancels.within(now, 1000);
      expect([within(1950 + ms - 1), within(1950 + ms)]).toEqual([3, 2]);
    });
  });
});

describe('Sum', () => {
  test('is what it was before, once what was added is taken out', () => {
    const yuan = fc.oneof(fc.double({ min: -1e8, max: 1e8, noNaN: true }), fc.constant(NaN));
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.array(yuan), (fen, parts) => {
        const sum = new Sum();
        sum.add(fen / 100);
        for (const part of parts) sum.add(part);
        expect(Number.isNaN(sum.value)).toBe(parts.some((part) => Number.isNaN(part)));
        for (const part of [...parts].reverse()) sum.remove(part);
        expect(sum.value).toBe(fen / 100);
      }),
    );
  });

  test('adds exactly', () => {
    const sum = new Sum();
    for (let i = 0; i < 3; i++) sum.add(0.1);
    expect(sum.value).toBe(0.3);
    sum.remove(0.2);
    expect(sum.value).toBe(0.1);
  });
});

describe('feeEstimate', () => {
  test('is never less than the fees, nor more than three fen', () => {
    const rate = fc.integer({ min: 0, max: 100_000 }).map((units) => units / 10_000_000);
    const rates: fc.Arbitrary<FeeRates> = fc.record({
      commission: rate,
      commissionMinimum: fc.integer({ min: 0, max: 1000 }).map((fen) => fen / 100),
      stampDuty: rate,
      transfer: rate,
    });
    fc.assert(
      fc.property(rates, fc.integer({ min: 0, max: 1e11 }), (given, units) => {
        const amount = units / 10_000;
        const more = feeEstimate(given, amount) - feesOf(given, amount).total;
        expect(more).toBeGreaterThanOrEqual(0);
        expect(more).toBeLessThan(0.0301);
      }),
    );
  });

  test('has the smallest commission, each fee rounded up, and nothing for nothing', () => {
    const rates = { commission: 0.00025, commissionMinimum: 5, stampDuty: 0.0005, transfer: 0.00001 };
    expect(feeEstimate(rates, 1001)).toBe(5.53);
    expect(feeEstimate(rates, 100_001)).toBe(76.03);
    expect(feeEstimate(rates, 0)).toBe(0);
    expect(feeEstimate(rates, NaN)).toBe(NaN);
  });
});

describe('RecentOrders', () => {
  const order = riskOrder(buyOf());
  const at = (...times: number[]): RecentOrders => {
    const recent = new RecentOrders();
    for (const time of times) recent.add(time, order, buyOf());
    return recent;
  };

  test('counts those of the last milliseconds', () => {
    const recent = at(1000, 1500, 2000);
    expect([500, 501, 1000, 1001].map((ms) => recent.same(2000, ms, order))).toEqual([1, 2, 2, 3]);
  });

  test.each<[string, OrderIntent]>([
    ['symbol', buyOf({ symbol: '600000.SH' })],
    ['side', buyOf({ side: 'sell' })],
    ['quantity', buyOf({ quantity: 200 })],
    ['price', buyOf({ price: 10.01 })],
    ['price type', buyOf({ priceType: 'best5OrLimit' })],
    ['business', buyOf({ business: 'margin' })],
    ['position effect', buyOf({ positionEffect: 'close' })],
  ])('another %s is another order', (_what, other) => {
    expect(at(1000).same(1000, 1000, riskOrder(other))).toBe(0);
    expect(at(1000).same(1000, 1000, riskOrder(buyOf()))).toBe(1);
  });

  test('forgets what was not sent, by its intent', () => {
    const recent = new RecentOrders();
    const [first, second] = [buyOf(), buyOf()];
    recent.add(1000, order, first);
    recent.add(2000, order, second);
    recent.remove(first);
    recent.remove(buyOf());
    expect([recent.same(2000, 1001, order), recent.same(2000, 1, order)]).toEqual([1, 1]);
    recent.remove(second);
    expect(recent.same(2000, 60_000, order)).toBe(0);
  });

  test('forgets all at once, and goes on', () => {
    const recent = at(1000);
    recent.clear();
    expect(recent.same(1000, 60_000, order)).toBe(0);
    recent.add(2000, order, buyOf());
    expect(recent.same(2000, 60_000, order)).toBe(1);
  });

  test('keeps a minute however many there are', () => {
    const recent = new RecentOrders();
    const last = buyOf();
    for (let i = 0; i < 5000; i++) recent.add(i * 20, order, i === 4999 ? last : buyOf());
    expect([recent.same(4999 * 20, 60_000, order), recent.same(4999 * 20, 1000, order)]).toEqual([3000, 50]);
    recent.remove(last);
    expect(recent.same(4999 * 20, 60_000, order)).toBe(2999);
  });

  test('counts, and forgets, among many as among few', () => {
    const recent = new RecentOrders();
    const first = buyOf();
    for (let i = 0; i < 12_000; i++) recent.add(i * 20, order, i === 9001 ? first : buyOf());
    const now = 11_999 * 20;
    expect([recent.same(now, 60_000, order), recent.same(now, 20, order), recent.same(now, 0, order)]).toEqual([3000, 1, 0]);
    recent.remove(first);
    expect(recent.same(now, 60_000, order)).toBe(2999);
    recent.add(now + 60_000, order, buyOf());
    expect(recent.same(now + 60_000, 60_000, order)).toBe(1);
  });
});

describe('UnbookedFills', () => {
  const state = (filled: number, orderXtpId = 1n) => stateOfOrder({ filled, orderXtpId });

  test('are what orders have filled and trades have not told', () => {
    const fills = new UnbookedFills();
    expect([fills.told(state(0), true), fills.told(state(60), true)]).toEqual([0, 60]);
    expect([fills.booked(1n, 40), fills.told(state(60), true)]).toEqual([true, 20]);
    expect([fills.told(state(100), true), fills.booked(1n, 60), fills.told(state(100), true)]).toEqual([60, true, 0]);
  });

  test('never are fewer than none', () => {
    const fills = new UnbookedFills();
    expect(fills.booked(1n, 100)).toBe(false);
    fills.told(state(50), true);
    fills.booked(1n, 80);
    expect([fills.told(state(50), true), fills.told(state(70), true)]).toEqual([0, 20]);
  });

  test('of before are in the positions', () => {
    const fills = new UnbookedFills();
    fills.before(state(40));
    fills.before(state(0, 2n));
    expect([fills.told(state(40), true), fills.told(state(50), true), fills.told(state(10, 2n), true)]).toEqual([0, 10, 10]);
  });

  test('of what the ledger does not follow wait until it has asked the counter', () => {
    const fills = new UnbookedFills();
    expect(fills.hasUncovered).toBe(false);
    expect([fills.told(state(50), false), fills.told(state(30, 2n), true)]).toEqual([50, 30]);
    expect([fills.hasUncovered, fills.booked(1n, 50), fills.told(state(50), false)]).toEqual([true, false, 50]);
    expect([fills.uncoveredBooked(), fills.hasUncovered, fills.uncoveredBooked()]).toEqual([[1n], false, []]);
    expect([fills.told(state(50), false), fills.hasUncovered, fills.told(state(30, 2n), true)]).toEqual([0, false, 30]);
    expect([fills.told(state(60), false), fills.hasUncovered]).toEqual([10, true]);
  });

  test('are all booked, or forgotten, at once', () => {
    const fills = new UnbookedFills();
    fills.told(state(50), false);
    fills.told(state(30, 2n), true);
    fills.before(state(30, 3n));
    expect([fills.allBooked(), fills.hasUncovered, fills.allBooked()]).toEqual([[1n, 2n], false, []]);
    fills.told(state(80), false);
    fills.clear();
    expect([fills.hasUncovered, fills.told(state(30, 2n), true)]).toEqual([false, 30]);
  });
});

describe('a line', () => {
  const stock = (): Instrument => instrumentOf(symbol, { upperLimitPrice: 11 });
  const limit = {
    price: 10,
    working: 60,
    left: 60,
    workingValue: 600,
    leftValue: 600,
    cash: 0,
    fees: 0,
    shares: 0,
    isOurs: true,
    isShort: false,
  };
  const before = { left: 100, cash: 1205, fees: 5 } as Line;

  test('of a buy that the ledger keeps cash for', () => {
    const instrument = stock();
    const state = stateOfOrder({ stage: 'partiallyFilled', remaining: 60, filled: 40, amount: 400 });
    expect(lineOf(state, instrument, before, true, 0)).toEqual({ instrument, direction: 'buy', amount: 400, ...limit });
  });

  test('of what the ledger keeps nothing for: a part of what was reserved, the shares that are left', () => {
    const instrument = stock();
    const state = stateOfOrder({ business: 'margin', side: 'sell', remaining: 60 });
    expect(lineOf(state, instrument, before, false, 0)).toEqual({
      instrument,
      direction: 'sell',
      amount: 0,
      ...limit,
      workingValue: 660, // at the upper limit
      cash: 725,
      fees: 5,
      shares: 60,
    });
    expect(lineOf({ ...state, side: 'buy' }, instrument, before, false, 0)).toMatchObject({
      direction: 'buy',
      cash: 725,
      fees: 5,
      shares: 0,
    });
    expect(lineOf(state, instrument, before, true, 0)).toMatchObject({ cash: 0, shares: 0 });
    expect(lineOf(state, instrument, undefined, false, 0)).toMatchObject({ cash: 0, shares: 60 });
    expect(lineOf(state, instrument, { ...before, left: 0 }, false, 0)).toMatchObject({ cash: 5, shares: 60 });
  });

  test('of a short sale takes no shares', () => {
    const short = stateOfOrder({ business: 'margin', side: 'shortSell', remaining: 60 });
    expect(lineOf(short, stock(), before, false, 0)).toMatchObject({ direction: 'sell', isShort: true, shares: 0, left: 60 });
    const opens = stateOfOrder({ business: 'option', side: 'sell', positionEffect: 'open', remaining: 60 });
    expect(lineOf(opens, stock(), before, false, 0)).toMatchObject({ isShort: true, shares: 0 });
    expect(lineOf({ ...opens, positionEffect: 'close' }, stock(), before, false, 0)).toMatchObject({ isShort: false, shares: 60 });
  });

  test('of a market order is at the worst price, and keeps its cash itself', () => {
    const state = stateOfOrder({ priceType: 'best5OrCancel', price: 0, remaining: 50 });
    const worst = { price: 0, working: 50, left: 50, workingValue: 550, leftValue: 550, cash: 605, fees: 5 };
    expect(lineOf(state, stock(), before, true, 0)).toMatchObject(worst);
    expect(lineOf({ ...state, price: 10.5 }, stock(), before, true, 0)).toMatchObject({ price: 0, leftValue: 525 });
    expect(lineOf(state, instrumentOf(), before, true, 0).leftValue).toBe(NaN);
    expect(lineOf({ ...state, stage: 'filled', remaining: 0 }, instrumentOf(), before, true, 0).leftValue).toBe(0);
  });

  test('of what has ended has nothing left but what is not booked', () => {
    const state = stateOfOrder({ stage: 'canceled', remaining: 30, side: 'sell', amount: 400, filled: 40 });
    const nothing = { working: 0, workingValue: 0, left: 0, leftValue: 0, shares: 0, amount: 400, cash: 0, fees: 0 };
    expect(lineOf(state, stock(), before, false, 0)).toMatchObject(nothing);
    expect(lineOf(state, stock(), before, false, 40)).toMatchObject({
      ...nothing,
      left: 40,
      leftValue: 400,
      shares: 40,
      cash: 485,
      fees: 5,
    });
    expect(lineOf({ ...state, stage: 'working' }, stock(), before, false, 40)).toMatchObject({
      working: 30,
      workingValue: 330, // at the upper limit
      left: 70,
      leftValue: 700,
    });
  });

  test('of what trades nothing is worth nothing', () => {
    const state = stateOfOrder({ business: 'etf', side: 'purchase', price: 5, remaining: 60, ours: false });
    expect(lineOf(state, stock(), undefined, false, 0)).toMatchObject({
      direction: 'none',
      left: 60,
      leftValue: 0,
      workingValue: 0,
      shares: 0,
      isOurs: false,
    });
  });

  test('worst prices: stated, else the upper limit, else the last price', () => {
    expect(worstPrice(instrumentOf(symbol, { upperLimitPrice: 11, lastPrice: 10 }), 10.5)).toBe(10.5);
    expect(worstPrice(instrumentOf(symbol, { upperLimitPrice: 11, lastPrice: 10 }))).toBe(11);
    expect(worstPrice(instrumentOf(symbol, { lastPrice: 10 }), 0)).toBe(10);
    expect(worstPrice(instrumentOf(symbol, { preClosePrice: 9 }))).toBe(9);
    expect(worstPrice(instrumentOf())).toBe(NaN);
  });

  test('units: shares, contracts, and 100 yuan lent', () => {
    expect(unitValue('cash', instrumentOf(), 10)).toBe(10);
    expect(unitValue('option', instrumentOf(contract), 0.1)).toBe(1000);
    expect(unitValue('repo', instrumentOf('204001.SH'), 1.5)).toBe(100);
  });
});

describe('what an order does', () => {
  const of = (more: object) => {
    const order = riskOrder(buyOf(more));
    return [order.direction, takesShares(order), goesShort(order), buysBack(order), takesCash(order)];
  };
  test.each([
    ['a buy', {}, ['buy', false, false, false, true]],
    ['a sell', { side: 'sell' }, ['sell', true, false, false, false]],
    ['on credit', { business: 'margin', side: 'marginBuy' }, ['buy', false, false, false, false]],
    ['a short sale', { business: 'margin', side: 'shortSell' }, ['sell', false, true, false, false]],
    ['back what was sold short', { business: 'margin', side: 'buyToReturn' }, ['buy', false, false, true, true]],
    ['a sale to repay', { business: 'margin', side: 'sellToRepay' }, ['sell', true, false, false, false]],
    ['an option bought to open', { business: 'option', positionEffect: 'open' }, ['buy', false, false, false, true]],
    ['an option bought to close', { business: 'option', positionEffect: 'close' }, ['buy', false, false, true, true]],
    ['an option sold to open', { business: 'option', side: 'sell', positionEffect: 'open' }, ['sell', false, true, false, false]],
    ['an option sold to close', { business: 'option', side: 'sell', positionEffect: 'close' }, ['sell', true, false, false, false]],
    ['a reverse repo', { business: 'repo', side: 'sell' }, ['buy', false, false, false, true]],
    ['a subscription', { business: 'ipo' }, ['buy', false, false, false, true]],
    ['an allotment', { business: 'allotment' }, ['buy', false, false, false, true]],
    ['a creation', { business: 'etf', side: 'purchase' }, ['none', false, false, false, false]],
    ['a conversion', { business: 'bondConversion', side: 'sell' }, ['none', false, false, false, false]],
    ['collateral', { business: 'margin', side: 'collateralIn' }, ['none', false, false, false, false]],
  ])('%s', (_what, more, does) => expect(of(more)).toEqual(does));

  test.each([
    ['a buy', {}, ['buy', true, true, false]],
    ['a sell', { side: 'sell' }, ['sell', true, false, false]],
    ['a reverse repo', { business: 'repo', side: 'sell' }, ['sell', true, true, false]],
    ['a subscription', { business: 'ipo' }, ['buy', false, true, false]],
    ['an allotment', { business: 'allotment' }, ['buy', false, true, false]],
    ['back what was sold short', { business: 'margin', side: 'buyToReturn' }, ['buy', true, false, false]],
    ['a creation', { business: 'etf', side: 'purchase' }, ['buy', false, false, false]],
    ['a limit or nothing', { business: 'option', positionEffect: 'open', priceType: 'limitOrCancel' }, ['buy', true, true, false]],
    ['at the market', { priceType: 'best5OrCancel' }, ['buy', true, true, true]],
  ] as const)(
    '%s: its side at the exchange, whether it meets others there, adds to what is held, is one at the market',
    (_what, more, does) => {
      const order = riskOrder(buyOf(more));
      expect([exchangeSide(order), meetsMarket(order), addsToHeld(order), order.isMarket]).toEqual(does);
    },
  );

  test.each([
    ['a limit price', {}, 10],
    ['what protects a buyer in Shanghai', { priceType: 'best5OrCancel' }, 10],
    ['nobody looks at in Shenzhen', { priceType: 'best5OrCancel', symbol: '000001.SZ' }, 0],
    ['a seller gets at least', { priceType: 'best5OrCancel', side: 'sell' }, 0],
    ['of an option at the market', { priceType: 'bestOrCancel', business: 'option', positionEffect: 'open' }, 0],
  ] as const)('a price that is %s', (_what, more, price) => expect(statedPrice(riskOrder(buyOf(more)))).toBe(price));

  test('is known without its instrument: of contracts, pieces and all else', () => {
    expect([standardValue('option', 0.1), standardValue('repo', 1.5), standardValue('cash', 10)]).toEqual([1000, 100, 10]);
  });

  test.each([
    [{}, true],
    [{ price: 0 }, true],
    [{ quantity: 0 }, false],
    [{ quantity: 1.5 }, false],
    [{ quantity: -100 }, false],
    [{ price: -0.01 }, false],
    [{ price: Infinity }, false],
    [{ price: NaN }, false],
  ])('is an order with %p: %p', (more, isOne) => {
    const { quantity, price } = { ...buyOf(), ...more };
    expect(orderFault(riskOrder(buyOf(more)))).toEqual(
      isOne
        ? undefined
        : {
            ...{ code: 'INVALID_ORDER', limit: 0, value: NaN },
            message: `The order for ${symbol} is none: its quantity must be a whole number above 0 (${quantity}), its price a number from 0 on (${price}).`,
            messageZh: `${symbol} 委托无效：数量须为正整数（${quantity}），价格须为不小于 0 的数（${price}）。`,
          },
    );
  });

  test('what is left out is filled in', () => {
    expect(riskOrder({ symbol, side: 'buy', quantity: 100, priceType: 'best5OrCancel' })).toEqual({
      ...{ symbol, business: 'cash', side: 'buy', direction: 'buy', positionEffect: 'init', priceType: 'best5OrCancel' },
      ...{ quantity: 100, price: 0, isMarket: true },
    });
    expect(riskOrder({ symbol, quantity: 100, price: 10 } as OrderIntent)).toMatchObject({
      side: 'unknown',
      direction: 'none',
      isMarket: false,
    });
    expect(directionOf('unknown', 'buy')).toBe('none');
  });
});

describe('Lines', () => {
  const lineIn = (instrument: Instrument, more: Partial<Line> = {}): Line => ({
    ...{ instrument, direction: 'buy', isShort: false, price: 10, working: 100, left: 100, workingValue: 1000, leftValue: 1000 },
    ...{ amount: 0, cash: 0, fees: 0, shares: 0, isOurs: true },
    ...more,
  });
  const sums = (lines: Lines, { pendingBuys, pendingSells, pendingBuyValue, uncoveredShares, open, ownBids, ownAsks }: Instrument) => ({
    ...{ open: lines.open, filled: lines.filled, turnover: lines.turnover, cash: lines.cash },
    ...{ buyValue: lines.pendingBuyValue, shortValue: lines.pendingShortValue, board: lines.pendingBuyValueOf('shMain') },
    instrument: { pendingBuys, pendingSells, buyValue: pendingBuyValue.value, uncoveredShares, open, own: [ownBids.best, ownAsks.best] },
  });
  const nothing = {
    ...{ open: 0, filled: 0, turnover: 0, cash: 0, buyValue: 0, shortValue: 0, board: 0 },
    instrument: { pendingBuys: 0, pendingSells: 0, buyValue: 0, uncoveredShares: 0, open: 0, own: [0, Infinity] },
  };

  test('add up what is pending, and what was traded', () => {
    const [lines, stock, other] = [new Lines(), instrumentOf(), instrumentOf('000001.SZ')];
    lines.set(1n, lineIn(stock, { cash: 1005, amount: 500 }));
    lines.set(2n, lineIn(stock, { direction: 'sell', left: 70, working: 60, workingValue: 600, leftValue: 700, shares: 70 }));
    lines.set(
      3n,
      lineIn(stock, { direction: 'sell', isShort: true, price: 9.9, left: 10, working: 10, workingValue: 100, leftValue: 100 }),
    );
    lines.set(4n, lineIn(other, { leftValue: 2000, workingValue: 2000 }));
    lines.set(5n, lineIn(stock, { working: 0, workingValue: 0, left: 50, leftValue: 500, amount: 500 }));
    lines.set(6n, lineIn(stock, { working: 0, workingValue: 0, left: 0, leftValue: 0, amount: 300 }));
    lines.set(7n, lineIn(stock, { direction: 'none', price: 0.01, left: 5, working: 5, workingValue: 0, leftValue: 0 }));
    expect(sums(lines, stock)).toEqual({
      ...{ open: 5, filled: 3, turnover: 1300 + 1000 + 600 + 100 + 2000, cash: 1005, buyValue: 3500, shortValue: 100, board: 1500 },
      instrument: { pendingBuys: 150, pendingSells: 80, buyValue: 1500, uncoveredShares: 70, open: 4, own: [10, 9.9] },
    });
    expect([lines.pendingBuyValueOf('szMain'), lines.pendingBuyValueOf('star'), other.open]).toEqual([2000, 0, 1]);
    expect([lines.has(1n), lines.has(8n), lines.get(4n)?.instrument]).toEqual([true, false, other]);
    for (const id of [1n, 2n, 3n, 5n, 6n, 7n]) lines.leave(lines.get(id)!);
    expect(sums(lines, stock)).toEqual({ ...nothing, open: 1, turnover: 2000, buyValue: 2000 });
    lines.leave(lines.get(4n)!);
    expect([sums(lines, stock), lines.pendingBuyValueOf('szMain'), other.open]).toEqual([nothing, 0, 0]);
  });

  test('a line that changes takes the place of the one before', () => {
    const [lines, stock] = [new Lines(), instrumentOf()];
    lines.set(1n, lineIn(stock, { cash: 1005 }));
    lines.set(1n, lineIn(stock, { working: 40, left: 40, workingValue: 400, leftValue: 400, amount: 600 }));
    expect(sums(lines, stock)).toMatchObject({ open: 1, filled: 1, turnover: 1000, cash: 0, buyValue: 400 });
    lines.set(1n, lineIn(stock, { working: 0, left: 0, workingValue: 0, leftValue: 0, amount: 1000 }));
    expect(sums(lines, stock)).toEqual({ ...nothing, filled: 1, turnover: 1000 });
  });

  test('a price that is none is any price to an order of the other side', () => {
    const [lines, stock] = [new Lines(), instrumentOf()];
    const odd = (['buy', 'sell'] as const).map((direction) => lineIn(stock, { direction, price: NaN }));
    for (const line of odd) lines.enter(line);
    expect([stock.ownBids.best, stock.ownAsks.best]).toEqual([Infinity, 0]);
    for (const line of odd) lines.leave(line);
    expect([stock.ownBids.best, stock.ownAsks.best]).toEqual([0, Infinity]);
  });

  test('what is only accepted counts, and once when it is sent', () => {
    const [lines, stock] = [new Lines(), instrumentOf()];
    const line = lineIn(stock);
    lines.enter(line);
    expect([lines.has(1n), lines.open, lines.turnover]).toEqual([false, 1, 1000]);
    lines.sent(1n, line);
    expect([lines.get(1n), lines.open, lines.turnover]).toEqual([line, 1, 1000]);
    lines.set(1n, lineIn(stock, { working: 0, left: 0, workingValue: 0, leftValue: 0 }));
    expect(sums(lines, stock)).toEqual(nothing);
  });

  test('are not known while one of them is not', () => {
    const [lines, stock] = [new Lines(), instrumentOf()];
    lines.set(1n, lineIn(stock, { leftValue: NaN, workingValue: NaN, cash: NaN }));
    expect(sums(lines, stock)).toMatchObject({ turnover: NaN, cash: NaN, buyValue: NaN, board: NaN });
    lines.leave(lines.get(1n)!);
    expect(sums(lines, stock)).toEqual(nothing);
  });
});

describe('Holdings', () => {
  const position = (totalQuantity: number, more: Partial<RiskPosition> = {}): RiskPosition => ({
    ...{ symbol, positionDirection: 'net', totalQuantity, sellableQuantity: totalQuantity - 50, cost: 900, realisedProfit: 0 },
    ...more,
  });
  const sums = (holdings: Holdings) => [
    holdings.long,
    holdings.short,
    holdings.cost,
    holdings.ofBoard('shMain'),
    holdings.ofBoard('shOption'),
  ];

  test('add up positions at their prices', () => {
    const [holdings, stock, option] = [new Holdings(), instrumentOf(symbol, { lastPrice: 10 }), instrumentOf(contract, { lastPrice: 0.1 })];
    expect(sums(holdings)).toEqual([0, 0, 0, 0, 0]);
    holdings.position(stock, position(100));
    expect([stock.held, stock.sellable, stock.cost, ...sums(holdings)]).toEqual([100, 50, 900, 1000, 0, 900, 1000, 0]);
    holdings.position(option, position(2, { positionDirection: 'long', cost: 1500 }));
    holdings.position(option, position(3, { positionDirection: 'short', cost: 2500 }));
    expect([option.held, option.short, option.cost, option.shortCost]).toEqual([2, 3, 1500, 2500]);
    expect(sums(holdings)).toEqual([3000, 3000, -100, 1000, 2000]);
    holdings.position(option, position(7, { positionDirection: 'covered' }));
    expect([option.held, option.short, ...sums(holdings)]).toEqual([2, 3, 3000, 3000, -100, 1000, 2000]);
  });

  test('change with each price and position, and are 0 without any', () => {
    const [holdings, stock] = [new Holdings(), instrumentOf(symbol, { lastPrice: 10 })];
    holdings.position(stock, position(100));
    stock.lastPrice = 11;
    holdings.revalue(stock);
    holdings.revalue(stock);
    expect(sums(holdings)).toEqual([1100, 0, 900, 1100, 0]);
    holdings.position(stock, position(100, { cost: 950 }));
    expect(sums(holdings)).toEqual([1100, 0, 950, 1100, 0]);
    holdings.position(stock, position(0, { cost: 0 }));
    holdings.revalue(stock);
    expect(sums(holdings)).toEqual([0, 0, 0, 0, 0]);
  });

  test('are not known while a price is not', () => {
    const [holdings, stock] = [new Holdings(), instrumentOf()];
    holdings.position(stock, position(100));
    expect(sums(holdings)).toEqual([NaN, 0, 900, NaN, 0]);
    stock.preClosePrice = 9;
    holdings.revalue(stock);
    expect(sums(holdings)).toEqual([900, 0, 900, 900, 0]);
    const option = instrumentOf(contract);
    holdings.position(option, position(1, { positionDirection: 'short' }));
    expect(sums(holdings)).toEqual([900, NaN, 0, 900, 0]);
  });

  test('begin anew: nothing is held until it is told of', () => {
    const [holdings, stock, option] = [new Holdings(), instrumentOf(symbol, { lastPrice: 10 }), instrumentOf(contract, { lastPrice: 0.1 })];
    holdings.position(stock, position(100));
    holdings.position(option, position(3, { positionDirection: 'short', cost: 2500 }));
    holdings.begin([stock, option]);
    expect(sums(holdings)).toEqual([0, 0, 0, 0, 0]);
    expect([stock.held, stock.sellable, stock.cost, option.short, option.shortCost]).toEqual([0, 0, 0, 0, 0]);
    holdings.position(stock, position(200));
    expect(sums(holdings)).toEqual([2000, 0, 900, 2000, 0]);
  });

  test('follow an instrument to another board', () => {
    const [holdings, stock] = [new Holdings(), instrumentOf(symbol, { lastPrice: 10 })];
    holdings.position(stock, position(100));
    stock.board = 'star';
    holdings.revalue(stock);
    expect([holdings.ofBoard('shMain'), holdings.ofBoard('star'), holdings.ofBoard(undefined)]).toEqual([0, 1000, 0]);
    stock.board = undefined;
    holdings.revalue(stock);
    expect([holdings.ofBoard('star'), holdings.ofBoard(undefined)]).toEqual([0, 1000]);
  });
});

describe('Instrument', () => {
  test('is of a board from the first day on', () => {
    expect([instrumentOf().board, instrumentOf('688001.SH').board, new Instrument(symbol, 0, new BoardPhases()).board]).toEqual([
      'shMain',
      'star',
      undefined,
    ]);
  });

  test('contracts stand for 10,000 shares unless the counter says otherwise', () => {
    const option = instrumentOf(contract, { lastPrice: 0.1 });
    expect([instrumentOf().multiplier, option.multiplier, instrumentOf('90001234.SZ').multiplier]).toEqual([1, 10_000, 10_000]);
    option.setSecurity({ symbol: contract, multiplier: 10_125 });
    option.held = 2;
    option.short = 3;
    expect([option.longValue, option.shortValue]).toEqual([2025, 3037.5]);
    option.newDay(20250804);
    expect(option.multiplier).toBe(10_125);
    const early = new Instrument(contract, 0, new BoardPhases());
    expect(early.multiplier).toBe(1);
    early.newDay(day);
    expect(early.multiplier).toBe(10_000);
  });

  test('is worth its last price, before the first trade the previous close', () => {
    const stock = instrumentOf();
    expect([stock.price, stock.longValue, stock.shortValue]).toEqual([0, 0, 0]);
    stock.held = 100;
    stock.short = 10;
    expect([stock.longValue, stock.shortValue]).toEqual([NaN, NaN]);
    stock.quote(riskQuote(symbol, { lastPrice: 0, preClosePrice: 9 }), 5);
    expect([stock.price, stock.longValue, stock.shortValue, stock.quotedAt]).toEqual([9, 900, 90, 5]);
    stock.quote(riskQuote(symbol, { lastPrice: 10 }), 6);
    expect([stock.price, stock.longValue, stock.bestBid, stock.bestAsk, stock.tickerStatus, stock.quotedAt]).toEqual([
      10,
      1000,
      9.99,
      10.01,
      'T111    ',
      6,
    ]);
  });

  test.each(['204001.SH', '131810.SZ'])('a piece of the repo %s is 100 yuan, whatever its rate', (repo) => {
    const instrument = instrumentOf(repo, { lastPrice: 1.5 });
    instrument.held = 10;
    expect([instrument.price, instrument.longValue]).toEqual([100, 1000]);
  });

  test('was never quoted, and says so', () => {
    const { quotedAt, quotedAtSteady, tickerStatus, instrumentStatus } = instrumentOf();
    expect([quotedAt, quotedAtSteady, tickerStatus, instrumentStatus]).toEqual([-Infinity, -Infinity, '', '']);
    const stock = instrumentOf();
    stock.quote(riskQuote(symbol), 5, 7);
    expect([stock.quotedAt, stock.quotedAtSteady]).toEqual([5, 7]);
    stock.newDay(20250804);
    expect([stock.quotedAt, stock.quotedAtSteady]).toEqual([-Infinity, -Infinity]);
  });

  test('has no phase while it is on no board', () => {
    expect(new Instrument(symbol, 0, new BoardPhases()).phase(morning)).toBeUndefined();
  });

  test('forgets orders on a new day, not positions', () => {
    const stock = instrumentOf();
    Object.assign(stock, { pendingBuys: 1, pendingSells: 2, uncoveredShares: 3, open: 4, held: 100, sellable: 50 });
    stock.pendingBuyValue.add(5);
    stock.ownBids.add(10);
    stock.ownAsks.add(11);
    stock.newDay(20250804);
    expect([
      stock.pendingBuys,
      stock.pendingSells,
      stock.uncoveredShares,
      stock.open,
      stock.pendingBuyValue.value,
      stock.ownBids.best,
      stock.ownAsks.best,
    ]).toEqual([0, 0, 0, 0, 0, 0, Infinity]);
    expect([stock.held, stock.sellable]).toEqual([100, 50]);
  });

  test('has the phase of its board', () => {
    const stock = instrumentOf();
    expect([stock.phase(morning)?.phase, stock.phase(morning + 1)?.phase, stock.phase(morning + 2 * 3_600_000)?.phase]).toEqual([
      'continuous',
      'continuous',
      'lunch',
    ]);
    const phase = stock.phase(morning)!;
    expect(stock.phase(phase.start)).toBe(stock.phase(morning));
    expect(stock.phase(phase.end)?.start).toBe(phase.end);
  });
});

describe('BoardPhases', () => {
  const calendarOf = (isTradingDay: () => boolean): TradingCalendar => ({ isTradingDay }) as unknown as TradingCalendar;
  const failing = (error: Error) => {
    const seen = { asked: 0, fails: true };
    const phases = new BoardPhases(
      calendarOf(() => {
        seen.asked++;
        if (seen.fails) throw error;
        return true;
      }),
    );
    return { seen, phases };
  };

  test('are looked up once a day where there is no timetable', () => {
    const { seen, phases } = failing(new XtpMarketDayError('past the calendar'));
    expect([phases.at('shMain', morning), phases.at('shMain', morning + 1), seen.asked]).toEqual([undefined, undefined, 1]);
    seen.fails = false;
    expect(phases.at('shMain', morning)).toBeUndefined();
    expect(phases.at('szMain', morning)?.phase).toBe('continuous');
    expect(phases.at('shMain', morning + 3 * 86_400_000)?.phase).toBe('continuous'); // the Monday after
  });

  test('are looked up again after a calendar has failed otherwise', () => {
    const { seen, phases } = failing(new Error('not now'));
    expect(phases.at('shMain', morning)).toBeUndefined();
    seen.fails = false;
    expect(phases.at('shMain', morning)?.phase).toBe('continuous');
  });

  test('are known again once a wrong clock is right', () => {
    const phases = new BoardPhases();
    expect([phases.at('shMain', 0), phases.at('shMain', morning)?.phase]).toEqual([undefined, 'continuous']);
    expect([phases.at('shMain', 0), phases.at('shMain', morning)?.phase]).toEqual([undefined, 'continuous']);
  });
});

describe('riskGroup', () => {
  test('adds its accounts up', async () => {
    const [one, other] = [await riskBench(), await riskBench()];
    const group = riskGroup('desk', [one.state, other.state]);
    for (const { account, ledger, quotes } of [one, other]) {
      ledger.hold(symbol, 100, { cost: 900 });
      ledger.hold(contract, 1, { positionDirection: 'short', cost: 1100 });
      quotes.next(riskQuote(symbol));
      quotes.next(riskQuote(contract, { lastPrice: 0.1 }));
      account.fill(account.send(buyOf()), 40);
      account.cancel(account.send(buyOf({ symbol: '000001.SZ' })));
      account.send({ symbol: contract, business: 'option', side: 'sell', positionEffect: 'open', quantity: 1, price: 0.1 });
    }
    const { state } = one;
    const names = [
      'totalValue',
      'grossExposure',
      'netExposure',
      'lowestNetExposure',
      'equity',
      'peakEquity',
      'profit',
      'turnover',
    ] as const;
    const counts = ['openOrders', 'ordersToday', 'cancelsToday', 'filledOrdersToday'] as const;
    expect([...names, ...counts].map((name) => state[name])).toEqual([
      2600,
      4600,
      1600,
      -1000,
      1_000_000,
      1_000_000,
      200,
      1000 + 1000 + 110_000,
      3,
      3,
      1,
      1, // a sale counts at the upper limit
    ]);
    for (const name of [...names, ...counts]) expect([name, group[name]]).toEqual([name, 2 * state[name]]);
    expect([group.instrumentValue(symbol), group.boardValue('szMain'), group.instrumentOrders(symbol)]).toEqual([3200, 2000, 2]);
    const { now } = state;
    expect([group.ordersWithin(now, 1000), group.cancelsWithin(now, 1000), group.ordersWithin(now + 1000, 1000)]).toEqual([6, 2, 0]);
    expect([group.waitForOrders(now, 1000, 8), group.waitForOrders(now, 1000, 9)]).toEqual([1000, 0]);
    expect([group.waitForCancels(now, 1000, 2), group.waitForCancels(now, 1000, 3)]).toEqual([1000, 0]);
    expect(group.name).toBe('desk');
  });

  test('counts nothing that is too old, though nobody looked at the account', async () => {
    const [one, other] = [await riskBench(), await riskBench({ acceptedForMs: 1000 })];
    other.state.reserve(riskOrder(buyOf()), buyOf(), undefined);
    const group = riskGroup('desk', [one.state, other.state]);
    expect([group.openOrders, group.turnover]).toEqual([1, 1000]);
    other.clock.time += 1000;
    expect([group.openOrders, group.turnover]).toEqual([0, 0]);
  });

  test('has accounts', () => {
    expect(() => riskGroup('none', [])).toThrow(XtpArgumentError);
    expect(() => riskGroup('none', [])).toThrow("The risk group 'none' has no accounts.");
  });
});
