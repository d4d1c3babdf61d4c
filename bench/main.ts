/**
 * The way of one event, and of one order back, measured beside the naive binding and the floor in one run: figures of different runs, or machines, must not be compared;
 * ratios of one run may.
 *
 *   npm run bench [-- --json <file>] [--rounds 3]
 *
 * It runs with a first limit of V8's old space of 256 MiB (`--initial-old-space-size`), as an application with a heap of some size has it. Why: docs/performance.md.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs, styleText } from 'node:util';
import { SubMarketDataEvent, type SnapshotEvent } from 'xtp-rx';
import { bookRun, bookSymbols, daysOfTicks } from './book';
import { matchingEngine } from './engine';
import { finish, openNaive, openQuotes, start, symbols } from './feed';
import { bareWake, bytesPerKept, run, type Percentiles, type Run } from './measure';
import { operatorCosts } from './operators';
import { orderPath, type OrderPath } from './order-path';
import { recoveries } from './recovery';
import { gateCost, tickToOrder } from './risk';
import { wholeMarketCost } from './whole-market';
import { readNaiveSnapshots, readNaiveTicks, readSnapshots, readTicks, wanted, type NaiveSnapshot, type NaiveTick } from './pipeline';

const { values } = parseArgs({ options: { json: { type: 'string' }, rounds: { type: 'string', default: '3' } } });
const rounds = Number(values.rounds);
const selected = wanted(symbols);
/** Ten millions unless it is only to be seen that it runs. */
const gateChecks = rounds > 1 ? 10_000_000 : 500_000;
const millions = (count: number): string => `${count / 1e6} million`;
const none = (): number => 0;

async function ours(plan: Parameters<typeof run>[0], delivery: 'wake' | 'spin' = 'wake'): Promise<Run> {
  const quotes = await openQuotes({ delivery });
  const lost = (): number => quotes.counters().lost;
  const result = await run(
    plan,
    (sink, seen) =>
      plan.kind === 'ticks' ? readTicks(quotes.allTicks, selected, sink, seen) : readSnapshots(quotes.allSnapshots, selected, sink, seen),
    lost,
  );
  await quotes.close();
  return result;
}

async function naive(plan: Parameters<typeof run>[0]): Promise<Run> {
  const binding = openNaive<NaiveSnapshot & NaiveTick>();
  const { stream } = binding;
  const result = await run(
    plan,
    (sink, seen) =>
      plan.kind === 'ticks' ? readNaiveTicks(stream, selected, sink, seen) : readNaiveSnapshots(stream, selected, sink, seen),
    none,
  );
  binding.close();
  return result;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

function medianPercentiles(list: readonly Percentiles[]): Percentiles {
  return { p50: median(list.map((p) => p.p50)), p99: median(list.map((p) => p.p99)), p999: median(list.map((p) => p.p999)) };
}

/** Medians over rounds; rounds of what is compared alternate, so that both see the same machine. */
async function repeat<K extends string>(tasks: Record<K, () => Promise<Run>>): Promise<Record<K, Run>> {
  const results: Partial<Record<K, Run[]>> = {};
  for (let round = 0; round < rounds; round++) {
    for (const key of Object.keys(tasks) as K[]) {
      (results[key] ??= []).push(await tasks[key]());
      await new Promise((resolve) => setImmediate(resolve));
    }
  }
  return Object.fromEntries(
    (Object.entries(results) as [K, Run[]][]).map(([key, runs]) => [
      key,
      {
        eventsPerSecond: median(runs.map((r) => r.eventsPerSecond)),
        held: medianPercentiles(runs.map((r) => r.held)),
        latency: medianPercentiles(runs.map((r) => r.latency)),
        received: runs.reduce((sum, r) => sum + r.received, 0),
        lost: runs.reduce((sum, r) => sum + r.lost, 0),
        rssBytes: Math.max(...runs.map((r) => r.rssBytes)),
      },
    ]),
  ) as Record<K, Run>;
}

interface Figure {
  readonly figure: string;
  readonly value: number;
  readonly target?: string;
  readonly reached?: boolean;
}

const us = (ns: number): string => `${(ns / 1000).toFixed(1)} us`;
const list = ({ p50, p99, p999 }: Percentiles): string => `p50 ${us(p50)}, p99 ${us(p99)}, p99.9 ${us(p999)}`;

function line(what: string, { eventsPerSecond, held, lost, rssBytes }: Run): void {
  console.log(
    `  ${what.padEnd(22)} ${(eventsPerSecond / 1e6).toFixed(3)} M/s   SDK thread held p50 ${held.p50} ns, p99 ${held.p99} ns   lost ${lost}   rss ${mb(rssBytes)}`,
  );
}

async function main(): Promise<void> {
  console.log(`xtp-rx benchmark: ${rounds} rounds, medians; Node ${process.version}. One machine, one run: read the ratios.\n`);
  const report: Record<string, unknown> = { node: process.version, rounds, date: new Date().toISOString() };
  const figures: Figure[] = [];
  const judge = (figure: string, value: number, target: string, reached: boolean): void => {
    figures.push({ figure, value, target, reached });
  };

  // Warm: compiled code, filled caches, an instrument table that knows its codes.
  await ours({ kind: 'snapshots', events: 300_000, perSecond: 0 });
  await ours({ kind: 'ticks', events: 300_000, perSecond: 0 });
  await naive({ kind: 'snapshots', events: 20_000, perSecond: 0 });
  await naive({ kind: 'ticks', events: 20_000, perSecond: 0 });

  console.log('Throughput, nothing lost: RxJS filter by instrument, a subscriber that reads symbol, last, bid1, ask1, volume');
  const snapshots = await repeat({
    ours: () => ours({ kind: 'snapshots', events: 2_000_000, perSecond: 0 }),
    spin: () => ours({ kind: 'snapshots', events: 2_000_000, perSecond: 0 }, 'spin'),
    naive: () => naive({ kind: 'snapshots', events: 40_000, perSecond: 0 }),
  });
  line('snapshots', snapshots.ours);
  line('snapshots, spin', snapshots.spin);
  line('snapshots, naive', snapshots.naive);
  const ticks = await repeat({
    ours: () => ours({ kind: 'ticks', events: 4_000_000, perSecond: 0 }),
    spin: () => ours({ kind: 'ticks', events: 4_000_000, perSecond: 0 }, 'spin'),
    naive: () => naive({ kind: 'ticks', events: 100_000, perSecond: 0 }),
  });
  line('ticks', ticks.ours);
  line('ticks, spin', ticks.spin);
  line('ticks, naive', ticks.naive);
  report['throughput'] = { snapshots, ticks };
  const snapshotRatio = snapshots.ours.eventsPerSecond / snapshots.naive.eventsPerSecond;
  const tickRatio = ticks.ours.eventsPerSecond / ticks.naive.eventsPerSecond;
  judge('snapshots/s against naive', snapshotRatio, 'at least 70x', snapshotRatio >= 70);
  judge('ticks/s against naive', tickRatio, 'at least 35x', tickRatio >= 35);
  judge('SDK thread held per snapshot, p50 ns', snapshots.ours.held.p50, 'at most 120', snapshots.ours.held.p50 <= 120);

  console.log('\nLatency from the entry of the callback to the subscriber, snapshots');
  const latency: Record<string, unknown> = {};
  const floor = medianPercentiles([await bareWake(1000, 3000), await bareWake(1000, 3000), await bareWake(1000, 3000)]);
  console.log(`  bare wake, 1,000/s        ${list(floor)}`);
  latency['bareWake1000'] = floor;
  const at: Record<number, { ours: Run; spin: Run; naive: Run }> = {};
  for (const rate of [1000, 10_000, 100_000]) {
    const plan = { kind: 'snapshots', events: rate * 2, perSecond: rate } as const;
    const naiveEvents = Math.min(plan.events, 20_000); // naive can not hold 100,000/s: its queue would only grow
    const result = await repeat({
      ours: () => ours(plan),
      spin: () => ours(plan, 'spin'),
      naive: () => naive({ ...plan, events: naiveEvents }),
    });
    at[rate] = result;
    latency[`at${rate}`] = result;
    const label = `${rate.toLocaleString('en')}/s`;
    console.log(`  ${label.padEnd(10)} wake            ${list(result.ours.latency)}   lost ${result.ours.lost}`);
    console.log(`  ${label.padEnd(10)} spin            ${list(result.spin.latency)}   lost ${result.spin.lost}`);
    console.log(`  ${label.padEnd(10)} naive           ${list(result.naive.latency)}`);
  }
  const burstPlan = { kind: 'snapshots', events: 50_000, perSecond: 2, burst: 5000 } as const;
  const bursts = await repeat({
    ours: () => ours(burstPlan),
    naive: () => naive({ ...burstPlan, events: 20_000 }),
  });
  latency['bursts5000'] = bursts;
  console.log(`  5,000 at once, wake       ${list(bursts.ours.latency)}   lost ${bursts.ours.lost}`);
  console.log(`  5,000 at once, naive      ${list(bursts.naive.latency)}`);
  report['latency'] = latency;
  const wakeRatio = (at[1000]?.ours.latency.p50 ?? NaN) / floor.p50;
  const spinRatio = (at[10_000]?.spin.latency.p50 ?? NaN) / (at[10_000]?.ours.latency.p50 ?? NaN);
  const burstRatio = bursts.naive.latency.p50 / bursts.ours.latency.p50;
  judge('latency p50 at 1,000/s against the bare wake', wakeRatio, 'at most 1.3x', wakeRatio <= 1.3);
  judge('latency p50 at 10,000/s, spin against wake', spinRatio, 'at most 0.3x', spinRatio <= 0.3);
  judge('burst of 5,000, naive p50 against ours', burstRatio, 'at least 30x', burstRatio >= 30);

  console.log('\nLoss: 500,000 snapshots and 5,000 replies into a ring of 64 KiB while nobody reads');
  const loss = await overflow();
  console.log(
    `  snapshots received ${loss.received}, told as lost ${loss.lost}; replies received ${loss.replies}, through the overflow ${loss.spilled}`,
  );
  report['loss'] = loss;
  judge('replies lost under a full quote ring', 5000 - loss.replies, '0', loss.replies === 5000);
  judge('snapshots neither received nor told as lost', 500_000 - loss.received - loss.lost, '0', loss.received + loss.lost === 500_000);

  console.log('\nOrder path: one call of InsertOrder from TypeScript, p50');
  const order = await orders();
  console.log(`  the SDK alone (it takes the order and does nothing) ${order.sdk.toFixed(0)} ns`);
  console.log(
    `  insertOrder(fields, sessionId) ${order.ours.toFixed(0)} ns, with all hard limits ${order.limited.toFixed(0)} ns, naive ${order.naive.toFixed(0)} ns`,
  );
  console.log(`  account.submit(intent) ${order.submit.toFixed(0)} ns`);
  report['orderPath'] = order;
  const above = order.ours - order.sdk;
  judge('insertOrder above the SDK, p50 ns', above, 'below 1000', above < 1000);
  judge('all hard limits, ns an order', order.limited - order.ours, 'below 100', order.limited - order.ours < 100);
  judge('insertOrder, naive against ours', order.naive / order.ours, 'at least 3x', order.naive / order.ours >= 3);

  console.log(
    '\nRisk: a gate of 15 rules in TypeScript, and the way from the entry of a quote to the entry of InsertOrder through it, 1,000/s',
  );
  const cost = await gateCost(gateChecks);
  console.log(
    `  a check of ${cost.rules} rules       ${list(cost.check)}   heap ${(cost.heapGrowthBytes / 1024).toFixed(0)} KiB more after ${millions(gateChecks)} checks`,
  );
  const floors = [await bareWake(1000, 3000)];
  const byWake = await tickToOrder(3000, 'wake');
  floors.push(await bareWake(1000, 3000));
  const bySpin = await tickToOrder(3000, 'spin');
  floors.push(await bareWake(1000, 3000));
  const bare = medianPercentiles(floors);
  console.log(`  bare wake                 ${list(bare)}`);
  console.log(`  quote to order, wake      ${list(byWake)}`);
  console.log(`  quote to order, spin      ${list(bySpin)}`);
  report['risk'] = { gate: cost, bareWake: bare, wake: byWake, spin: bySpin };
  judge('gate of 15 rules, p50 ns', cost.check.p50, 'below 2000', cost.check.p50 < 2000);
  judge('gate of 15 rules, p99 ns', cost.check.p99, 'below 6000', cost.check.p99 < 6000);
  judge('gate, heap growth, KiB', cost.heapGrowthBytes / 1024, 'below 1024', cost.heapGrowthBytes < 2 ** 20);
  judge('quote to order against the bare wake, p50', byWake.p50 / bare.p50, 'below 3x', byWake.p50 / bare.p50 < 3);
  judge('quote to order by spinning, the same', bySpin.p50 / bare.p50, 'below 0.6x', bySpin.p50 / bare.p50 < 0.6);

  console.log('\nMatching engine on one core: 50 % orders near the best prices, 40 % cancels, 10 % orders that trade at once');
  const engine = matchingEngine(rounds);
  console.log(
    `  ${(engine.perSecond / 1e6).toFixed(2)} M orders and cancels a second, ${engine.allocations} allocations; a book of std::map and std::list ${(engine.naivePerSecond / 1e6).toFixed(2)} M/s`,
  );
  report['matchingEngine'] = engine;
  const engineMillions = engine.perSecond / 1e6;
  judge('matching engine, M orders and cancels a second', engineMillions, 'at least 2', engineMillions >= 2);

  console.log('\nBook from ticks: a made-up day of one instrument, in memory; plain: the same ticks read by the subscriber above');
  const days = await daysOfTicks();
  const books = Object.fromEntries(bookSymbols.map((symbol) => [symbol, bookRun(days[symbol], rounds)]));
  for (const [symbol, { ticks: count, plain, book, depth }] of Object.entries(books)) {
    console.log(
      `  ${symbol}  ${book.toFixed(2)} M ticks/s (plain ${plain.toFixed(2)}), ${count} ticks, ${depth} prices at the end: ${(plain / book).toFixed(1)}x the time`,
    );
  }
  report['bookFromTicks'] = books;
  const bookRatio = Math.min(...Object.values(books).map(({ plain, book }) => book / plain));
  judge('book from ticks against plain reading, ticks/s', bookRatio, 'at least 0.15x', bookRatio >= 0.15);

  console.log('\nOperators: what one costs an event, beside a bare subscriber that reads five fields');
  const costs = await operatorCosts();
  for (const [name, ns] of Object.entries(costs)) {
    console.log(`  ${name.padEnd(18)} ${ns.toFixed(0).padStart(5)} ns   ${(ns / costs.bare).toFixed(1)}x`);
  }
  report['operators'] = costs;

  console.log('\nWhole market: an event on this thread with 5,000 instruments subscribed, against one that is (as many events)');
  const market = await wholeMarketCost();
  console.log(`  snapshots(symbol)      ${market.ns.one.toFixed(0)} ns`);
  const wholeWays = [
    ['snapshots(list)', 'list'],
    ["market.snapshots('SH')", 'exchange'],
    ['market.snapshots()', 'market'],
  ] as const;
  for (const [what, way] of wholeWays) {
    console.log(`  ${what.padEnd(22)} ${market.ns[way].toFixed(0)} ns   ${market.ratio[way].toFixed(2)}x`);
    judge(`whole market by ${what} against one`, market.ratio[way], 'below 1.1x', market.ratio[way] < 1.1);
  }
  report['wholeMarket'] = market;

  console.log('\nRecovery: from down to live against the wait in between; quotes and an account dropped together');
  const recovered = await recoveries();
  for (const { waitMs, drops, p50, p95 } of recovered) {
    console.log(`  ${String(waitMs).padStart(4)} ms   ${drops} drops   p50 ${p50.toFixed(3)}x   p95 ${p95.toFixed(3)}x`);
  }
  report['recovery'] = recovered;
  const slowest = Math.max(...recovered.map(({ p95 }) => p95));
  judge('live again against the planned wait, p95', slowest, 'at most 1.2x', slowest <= 1.2);

  console.log('\nMemory');
  const keepers = {
    view: await kept((event) => event),
    copy: await kept((event) => event.copy()),
    object: await kept((event) => event.toObject()),
    naive: await keptNaive(),
  };
  const { rss, heapUsed, arrayBuffers } = process.memoryUsage();
  console.log(
    `  bytes a kept snapshot: view ${keepers.view.toFixed(0)}, copy ${keepers.copy.toFixed(0)}, object ${keepers.object.toFixed(0)}, naive ${keepers.naive.toFixed(0)}`,
  );
  console.log(`  process after the run: rss ${mb(rss)}, heap ${mb(heapUsed)}, buffers ${mb(arrayBuffers)}`);
  report['memory'] = { bytesPerKept: keepers, rss, heapUsed, arrayBuffers };
  report['figures'] = figures;

  console.log('\nTo reach');
  for (const { figure, value, target, reached } of figures) {
    const mark = reached ? styleText('green', 'reached') : styleText('red', 'missed ');
    console.log(`  ${mark}  ${figure.padEnd(48)} ${value.toFixed(value < 10 ? 2 : 0).padStart(6)}   ${target ?? ''}`);
  }
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(report, null, 2)}\n`);
}

/** Medians over rounds, after one that warms. */
async function orders(): Promise<OrderPath> {
  await orderPath(1000);
  const runs: OrderPath[] = [];
  for (let round = 0; round < rounds; round++) runs.push(await orderPath(3000));
  const of = (key: keyof OrderPath): number => median(runs.map((run) => run[key]));
  return { sdk: of('sdk'), ours: of('ours'), limited: of('limited'), naive: of('naive'), submit: of('submit') };
}

/** The reader blocks its thread until the feed has ended, then reads. Orders and trades take the same way as replies. */
async function overflow(): Promise<{ received: number; lost: number; replies: number; spilled: number }> {
  const quotes = await openQuotes({ ringBytes: 64 * 1024 });
  const seen = { received: 0, lost: 0, replies: 0, spilled: 0 };
  quotes.allSnapshots.subscribe(() => seen.received++);
  quotes.events.subscribe((event) => {
    if (event instanceof SubMarketDataEvent) seen.replies++;
  });
  quotes.notices.subscribe((notice) => {
    if (notice.type === 'gap') seen.lost += notice.count;
    if (notice.type === 'spilled') seen.spilled = notice.total;
  });
  start({ kind: 'snapshots', events: 500_000, perSecond: 1_000_000, repliesEvery: 100 });
  finish(500_000);
  const patience = performance.now() + 10_000;
  while ((seen.replies < 5000 || seen.received + seen.lost < 500_000) && performance.now() < patience) {
    await new Promise((resolve) => setImmediate(resolve));
  }
  await quotes.close();
  return seen;
}

const mb = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(0)} MiB`;

async function kept(keep: (event: SnapshotEvent) => unknown): Promise<number> {
  const events = 100_000;
  const quotes = await openQuotes();
  const bytes = await bytesPerKept(async (list) => {
    await run(
      { kind: 'snapshots', events, perSecond: 0 },
      (sink, seen) =>
        quotes.allSnapshots.subscribe((event) => {
          sink.events++;
          list.push(keep(event));
          seen(event);
        }),
      none,
    );
  });
  await quotes.close();
  return bytes;
}

async function keptNaive(): Promise<number> {
  const binding = openNaive<NaiveSnapshot>();
  const { stream } = binding;
  const bytes = await bytesPerKept(async (list) => {
    await run(
      { kind: 'snapshots', events: 20_000, perSecond: 0 },
      (sink, seen) =>
        stream.subscribe((event) => {
          sink.events++;
          list.push(event);
          seen(event);
        }),
      none,
    );
  });
  binding.close();
  return bytes;
}

void main();
