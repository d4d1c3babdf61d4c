/** Quotes as lines: for people, 80 columns wide, and as JSON. */
import { SnapshotEvent, type TickEvent } from '../../xtp/generated/events';
import { timeOfDay } from '../clock';
import { toJson } from '../output';
import type { QuoteEvent } from './follow';

const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0, useGrouping: false });
const widths = { time: 8, symbol: 11, price: 9, change: 7, quantity: 8 } as const;

/** Shares are priced in fen, funds, bonds and repos in a tenth of it, options (eight digits) in a hundredth. */
function decimalsOf(symbol: string): number {
  if (/^\d{8}/.test(symbol)) return 4;
  return /^(5|1[0-35-9]|204)/.test(symbol) ? 3 : 2;
}

export const snapshotHead = [
  'time'.padEnd(widths.time),
  'symbol'.padEnd(widths.symbol),
  'last'.padStart(widths.price),
  'change'.padStart(widths.change),
  'bid'.padStart(widths.price),
  'quantity'.padStart(widths.quantity),
  'ask'.padStart(widths.price),
  'quantity'.padStart(widths.quantity),
].join(' ');

export function snapshotLine(s: SnapshotEvent): string {
  const price = (value: number): string => (value > 0 ? value.toFixed(decimalsOf(s.symbol)) : '-').padStart(widths.price);
  const quantity = (value: number): string => whole.format(value).padStart(widths.quantity);
  const change = s.lastPrice > 0 && s.preClosePrice > 0 ? `${((s.lastPrice / s.preClosePrice - 1) * 100).toFixed(2)}%` : '-';
  return [
    timeOfDay(s.time).padEnd(widths.time),
    s.symbol.padEnd(widths.symbol),
    price(s.lastPrice),
    change.padStart(widths.change),
    price(s.bidPriceAt(0)),
    quantity(s.bidQuantityAt(0)),
    price(s.askPriceAt(0)),
    quantity(s.askQuantityAt(0)),
  ].join(' ');
}

export function tickLine(tick: TickEvent): string {
  const { entrust, trade, state } = tick;
  const part = entrust ?? trade;
  const what = part ? `${whole.format(part.quantity)} at ${part.price.toFixed(decimalsOf(tick.symbol))}` : toJson(state ?? null);
  return `${timeOfDay(tick.time).padEnd(widths.time)} ${tick.symbol.padEnd(widths.symbol)} ${tick.type.padStart(widths.price)} ${what}`;
}

export function quoteLine(event: QuoteEvent): string {
  return event instanceof SnapshotEvent ? snapshotLine(event) : tickLine(event);
}

/** Every field of the struct by the library's names, and which struct it is. */
export function quoteJson(event: QuoteEvent): string {
  const kind = event instanceof SnapshotEvent ? 'snapshot' : 'tick';
  return toJson({ event: kind, symbol: event.symbol, ...event.toObject() });
}
