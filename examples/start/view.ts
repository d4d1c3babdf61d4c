/** The live view in the terminal: redrawn in place, or a line now and then where there is no terminal. */
import { cursorTo, clearScreenDown } from 'node:readline';
import { styleText } from 'node:util';
import type { SnapshotEvent } from 'xtp-rx';
import type { Board } from './board';

const yuan = new Intl.NumberFormat('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Shanghai', hour: '2-digit', minute: '2-digit', second: '2-digit' });
const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' });

export const money = (value: number): string => yuan.format(value);
export const count = (value: number): string => whole.format(value);
const time = (ms: number): string => (ms > 0 ? clock.format(ms) : '--:--:--');
const right = (text: string, width: number): string => text.padStart(width);
/** CJK characters take two columns. */
const wide = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - text.length - (text.match(/[\u2e80-\uffef]/g)?.length ?? 0)));
/** Red is up and green is down, as Chinese screens have it. */
const coloured = (text: string, change: number): string =>
  change > 0 ? styleText('red', text) : change < 0 ? styleText('green', text) : text;

function decimals(symbol: string): number {
  return /^(5|1[568])/.test(symbol) ? 3 : 2;
}

function quoteLine(board: Board, symbol: string): string {
  const snapshot = board.snapshots.get(symbol);
  const name = board.instruments.get(symbol)?.tickerName ?? '';
  if (!snapshot) return `${symbol}  ${wide(name, 12)} waiting`;
  const digits = decimals(symbol);
  const { lastPrice, preClosePrice } = snapshot;
  const change = lastPrice > 0 ? lastPrice / preClosePrice - 1 : 0;
  const { total, sellable } = board.held(symbol);
  return [
    symbol,
    wide(name, 12),
    coloured(right(lastPrice.toFixed(digits), 9), change),
    coloured(right(`${(change * 100).toFixed(2)}%`, 7), change),
    `${right(snapshot.bidPriceAt(0).toFixed(digits), 9)} x ${right(count(snapshot.bidQuantityAt(0)), 8)}`,
    `${right(snapshot.askPriceAt(0).toFixed(digits), 9)} x ${right(count(snapshot.askQuantityAt(0)), 8)}`,
    right(count(snapshot.volume), 13),
    right(count(total), 8),
    right(count(sellable), 8),
  ].join('  ');
}

function depthLines(snapshot: SnapshotEvent): string[] {
  const digits = decimals(snapshot.symbol);
  const level = (side: string, price: number, quantity: number): string =>
    `${side.padEnd(5)} ${right(price.toFixed(digits), 9)} ${right(count(quantity), 9)}  ${'▪'.repeat(Math.min(24, Math.ceil(Math.log2(1 + quantity / 100))))}`;
  const asks = [4, 3, 2, 1, 0].map((i) => styleText('green', level(`ask${i + 1}`, snapshot.askPriceAt(i), snapshot.askQuantityAt(i))));
  const bids = [0, 1, 2, 3, 4].map((i) => styleText('red', level(`bid${i + 1}`, snapshot.bidPriceAt(i), snapshot.bidQuantityAt(i))));
  return [...asks, ...bids];
}

function orderLines(board: Board): string[] {
  return [...board.orders.values()]
    .slice(-5)
    .map(
      (o) =>
        `${time(o.time)}  ${o.side.padEnd(4)} ${o.symbol} ${right(count(o.quantity), 8)} @ ${right(o.price.toFixed(decimals(o.symbol)), 9)}  ${o.stage.padEnd(15)} filled ${right(count(o.filled), 8)}`,
    );
}

export function render(board: Board, symbols: readonly string[], cash: number, withheld: number): string {
  const first = board.snapshots.get(symbols[0] ?? '');
  const lines = [
    `${styleText('bold', 'xtp-rx')} on the simulated counter   ${board.now > 0 ? `${day.format(board.now)} ${time(board.now)}` : ''}   ${count(board.counts.snapshots)} snapshots, ${count(board.counts.ticks)} ticks`,
    '',
    styleText(
      'dim',
      `symbol     ${wide('name', 12)}      last   change       bid1 x quantity      ask1 x quantity         volume      held  sellable`,
    ),
    ...symbols.map((symbol) => quoteLine(board, symbol)),
    '',
    ...(first ? [styleText('dim', `depth of ${first.symbol}`), ...depthLines(first), ''] : []),
    styleText('dim', `orders (${board.orders.size}), the last ones`),
    ...orderLines(board),
    '',
    ...(board.denied.length > 0 ? [styleText('yellow', `denied (${board.denied.length}): ${board.denied.at(-1)?.message ?? ''}`), ''] : []),
    `cash ${money(cash)}   withheld ${money(withheld)}   positions ${money(board.positionValue())}   fills ${board.trades.length}`,
  ];
  return `${lines.join('\n')}\n`;
}

export class Screen {
  readonly #isTerminal = process.stdout.isTTY;
  #lastLine = 0;

  show(board: Board, symbols: readonly string[], cash: number, withheld: number): void {
    if (this.#isTerminal) {
      cursorTo(process.stdout, 0, 0);
      clearScreenDown(process.stdout);
      process.stdout.write(render(board, symbols, cash, withheld));
      return;
    }
    // A log, not a screen: a line for each half hour of the simulated day.
    if (board.now - this.#lastLine < 30 * 60_000) return;
    this.#lastLine = board.now;
    const prices = symbols.map((s) => `${s} ${board.snapshots.get(s)?.lastPrice.toFixed(decimals(s)) ?? '-'}`).join('  ');
    console.log(
      `${time(board.now)}  ${prices}  orders ${board.orders.size}  fills ${board.trades.length}  denied ${board.denied.length}  cash ${money(cash)}`,
    );
  }
}
