/** Ticks made by hand. */
import { TickEvent } from '../../../lib/xtp/generated/events';
import type { TickFields } from '../../../lib/xtp/generated/structs';
import { rawTime } from '../../../lib/xtp/time';
import { callback } from './callbacks';

const day = Date.parse('2026-01-05T00:00:00+08:00');
const minute = 60_000;
/** 9:25 in Shanghai, the time of ticks unless they say another. */
export const opening = day + (9 * 60 + 25) * minute;

function tick(sequence: number, exchange: 'SH' | 'SZ', fields: TickFields, time: number): TickEvent {
  const ticker = exchange === 'SH' ? '600519' : '000001';
  const all = { ticker, exchange, time: rawTime(time), ...(exchange === 'SH' && { sequence }), ...fields };
  return callback(TickEvent, { fields: all });
}

/** An order of Shanghai, with what is left of it. */
export function shOrder(
  sequence: number,
  orderNumber: number,
  side: 'B' | 'S',
  price: number,
  quantity: number,
  orderType = 'A',
  time = opening,
): TickEvent {
  return tick(
    sequence,
    'SH',
    { type: 'entrust', entrust: { channelNumber: 3, sequence, orderNumber, side, price, quantity, orderType } },
    time,
  );
}
export function shTrade(
  sequence: number,
  flag: 'B' | 'S' | 'N',
  bidNumber: number,
  askNumber: number,
  price: number,
  quantity: number,
  time = opening,
): TickEvent {
  return tick(
    sequence,
    'SH',
    { type: 'trade', trade: { channelNumber: 3, sequence, bidNumber, askNumber, price, quantity, tradeFlag: flag } },
    time,
  );
}
/** An order of Shenzhen: `2` limit, `1` market, `U` the best price of its side. */
export function szOrder(sequence: number, side: '1' | '2', price: number, quantity: number, orderType = '2', time = opening): TickEvent {
  return tick(sequence, 'SZ', { type: 'entrust', entrust: { channelNumber: 2011, sequence, side, price, quantity, orderType } }, time);
}
/** A trade of Shenzhen, or with flag `4` the cancel of one order. */
export function szTrade(
  sequence: number,
  flag: 'F' | '4',
  bidNumber: number,
  askNumber: number,
  price: number,
  quantity: number,
  time = opening,
): TickEvent {
  return tick(
    sequence,
    'SZ',
    { type: 'trade', trade: { channelNumber: 2011, sequence, bidNumber, askNumber, price, quantity, tradeFlag: flag } },
    time,
  );
}
