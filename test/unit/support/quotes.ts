/** Quotes as plain objects, and marbles whose time is a time of Shanghai. */
import { expect } from '@jest/globals';
import type { SchedulerLike } from 'rxjs';
import { TestScheduler, type RunHelpers } from 'rxjs/testing';
import type { BookReading, SnapshotReading, TickReading } from '../../../lib/operators';

export function marbles(play: (helpers: RunHelpers, scheduler: TestScheduler) => void): void {
  const scheduler = new TestScheduler((actual, expected) => expect(actual).toEqual(expected));
  scheduler.run((helpers) => play(helpers, scheduler));
}

/** Epoch milliseconds of a time on 2023-02-01 in Shanghai, a Wednesday. */
export const at = (time: string, day = '2023-02-01'): number => Date.parse(`${day}T${time}+08:00`);

/** A scheduler whose virtual time began at `epoch`. */
export function startingAt(epoch: number, scheduler: SchedulerLike): SchedulerLike {
  return { now: () => epoch + scheduler.now(), schedule: scheduler.schedule.bind(scheduler) };
}

export type Said<T> = Partial<Omit<T, 'time'>> & { readonly time?: string | number };

const timeOf = (time: string | number | undefined): number => (typeof time === 'string' ? at(time) : (time ?? 0));

export function snapshot(fields: Said<SnapshotReading> = {}): SnapshotReading {
  const { lastPrice = 0 } = fields;
  const prices = { lastPrice, openPrice: lastPrice, highPrice: lastPrice, lowPrice: lastPrice, preClosePrice: 0 };
  return { symbol: '600519.SH', ...prices, volume: 0, turnover: 0, tradesCount: 0, ...fields, time: timeOf(fields.time) };
}

export function trade(time: string | number, price: number, quantity: number, fields: Partial<TickReading['trade']> = {}): TickReading {
  return { symbol: '600519.SH', time: timeOf(time), trade: { price, quantity, money: 0, tradeFlag: 'B', ...fields } };
}

/** Levels as `[price, quantity]`, best first. */
export function book(
  bids: readonly (readonly [number, number])[],
  asks: readonly (readonly [number, number])[],
  symbol = '600519.SH',
  time: string | number = 0,
): BookReading {
  return {
    symbol,
    time: timeOf(time),
    bidPriceAt: (level) => bids[level]?.[0] ?? 0,
    bidQuantityAt: (level) => bids[level]?.[1] ?? 0,
    askPriceAt: (level) => asks[level]?.[0] ?? 0,
    askQuantityAt: (level) => asks[level]?.[1] ?? 0,
  };
}
