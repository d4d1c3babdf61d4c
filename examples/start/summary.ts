/** The end of the day: every figure from two sides, ours and the counter's, which must agree. */
import { styleText } from 'node:util';
import type { Asset, Position } from 'xtp-rx';
import type { Board } from './board';
import { count, money } from './view';

export interface DayEnd {
  readonly cashBefore: number;
  readonly asset: Asset;
  readonly positions: readonly Position[];
  /** Market data callbacks that the counter made. */
  readonly quotesSent: number;
  readonly lost: number;
  readonly seconds: number;
}

const cent = 0.005;

/** Prints the summary; false if it does not add up. */
export function summarize(board: Board, { cashBefore, asset, positions, quotesSent, lost, seconds }: DayEnd): boolean {
  const disagreements: string[] = [];
  const check = (what: string, ours: number, counters: number, tolerance = 0): void => {
    const same = Math.abs(ours - counters) <= tolerance;
    if (!same) disagreements.push(what);
    const mark = same ? styleText('green', 'ok ') : styleText('red', 'BAD');
    console.log(`  ${mark} ${what.padEnd(46)} ${money(ours).padStart(16)} ${money(counters).padStart(16)}`);
  };
  const us = (ns: number): string => `${(ns / 1000).toFixed(1)} us`;
  const { counts, latencyNs } = board;
  const stages = new Map<string, number>();
  for (const order of board.orders.values()) stages.set(order.stage, (stages.get(order.stage) ?? 0) + 1);
  const fees = asset.fundBuyFee + asset.fundSellFee;

  console.log(`\n${styleText('bold', 'Summary')} of the day, played in ${seconds.toFixed(1)} s`);
  console.log(
    `  events      ${count(counts.snapshots)} snapshots, ${count(counts.ticks)} ticks, ${count(counts.orderEvents)} order events, ${count(counts.trades)} fills; dropped ${lost}`,
  );
  console.log(
    `  latency     callback to subscriber: p50 ${us(latencyNs.percentile(50))}, p99 ${us(latencyNs.percentile(99))}, p99.9 ${us(latencyNs.percentile(99.9))}`,
  );
  console.log(
    `  orders      ${board.orders.size} sent: ${[...stages].map(([stage, n]) => `${n} ${stage}`).join(', ')}; ${board.denied.length} denied before they were sent`,
  );
  for (const { code, message } of board.denied.slice(0, 1)) console.log(`  denied      e.g. ${code}: ${message}`);
  console.log(
    `  cash        ${money(cashBefore)} - bought ${money(asset.fundBuyAmount)} + sold ${money(asset.fundSellAmount)} - fees ${money(fees)} = ${money(asset.buyingPower + asset.withholdingAmount)}`,
  );
  console.log(`\n  ${''.padEnd(50)} ${'ours'.padStart(16)} ${'the counter'.padStart(16)}`);
  check('market data events', counts.snapshots + counts.ticks, quotesSent);
  check('bought, yuan', board.buys, asset.fundBuyAmount, cent);
  check('sold, yuan', board.sells, asset.fundSellAmount, cent);
  check('cash at the end, yuan', cashBefore - board.buys + board.sells - fees, asset.buyingPower + asset.withholdingAmount, cent);
  const counters = new Map(positions.map((position) => [position.symbol, position.totalQuantity]));
  for (const symbol of new Set([...board.holdings.keys(), ...counters.keys()])) {
    check(`${symbol} held`, board.held(symbol).total, counters.get(symbol) ?? 0);
  }
  check('dropped', lost, 0);
  const good = disagreements.length === 0;
  console.log(good ? '\nEverything adds up.' : `\nThis does not add up: ${disagreements.join(', ')}.`);
  return good;
}
