/** The demo's story in words. */
import { timeOfDay } from '../clock';
import { demoCash, type DemoEvent } from './demo';

const yuan = new Intl.NumberFormat('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const money = (value: number): string => yuan.format(value);
const count = (value: number): string => whole.format(value);

const line = (what: string, text: string): string => `${what.padEnd(10)}${text}`;

export function demoLine(told: DemoEvent): string {
  switch (told.event) {
    case 'quote': {
      const s = told.snapshot;
      const offer = `offered ${money(s.askPriceAt(0))} x ${count(s.askQuantityAt(0))}`;
      return line('quote', `${timeOfDay(s.time)}  ${s.symbol}  last ${money(s.lastPrice)}, bid ${money(s.bidPriceAt(0))}, ${offer}`);
    }
    case 'order': {
      const o = told.order;
      const reason = o.error ? `: ${o.error.errorMessage} (${o.error.errorId})` : '';
      const terms = `${o.side} ${count(o.quantity)} ${o.symbol} at ${money(o.price)}`;
      return line('order', `${terms}: ${o.stage}, ${count(o.filled)} filled${reason}`);
    }
    case 'trade': {
      const t = told.trade;
      return line('trade', `${timeOfDay(t.tradeTime)}  ${count(t.quantity)} at ${money(t.price)}, ${money(t.tradeAmount)} yuan`);
    }
    case 'position': {
      const p = told.position;
      return line('position', `${p.symbol}  ${count(p.totalQuantity)} held, ${count(p.sellableQuantity)} may be sold today (T+1)`);
    }
    case 'asset': {
      const a = told.asset;
      const paid = `${money(demoCash)} - paid ${money(a.fundBuyAmount)} - fees ${money(a.fundBuyFee)}`;
      return line('cash', `${paid} = ${money(a.buyingPower + a.withholdingAmount)}`);
    }
    case 'sum': {
      const { what, ours, counters, same } = told.sum;
      return line(same ? '  ok' : '  BAD', `${what.padEnd(18)}${money(ours).padStart(16)} ${money(counters).padStart(16)}`);
    }
  }
}

/** Above the sums. */
export const sumsHead = line('sums', `${''.padEnd(18)}${'from events'.padStart(16)} ${'the counter'.padStart(16)}`);
