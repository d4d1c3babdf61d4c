/** What it adds to an event to have the whole market subscribed rather than one instrument: as many events, on this thread, in alternating rounds. */
import type { Observable } from 'rxjs';
import { nowNs, type QuoteClient, type SnapshotEvent } from 'xtp-rx';
import { finish, openQuotes, start, symbolsOf } from './feed';

const marketSize = 5000;
const rounds = 9;
/** They wait in the ring when this thread begins to read, so that the SDK's side takes no part in the figure. */
const burst = 8000;
const burstsARound = 12;

const whole = symbolsOf(marketSize);

const ways = {
  one: (quotes: QuoteClient) => quotes.snapshots(whole[0]!),
  list: (quotes: QuoteClient) => quotes.snapshots(whole),
  exchange: (quotes: QuoteClient) => quotes.market.snapshots('SH'),
  market: (quotes: QuoteClient) => quotes.market.snapshots(),
} satisfies Record<string, (quotes: QuoteClient) => Observable<SnapshotEvent>>;
type Way = keyof typeof ways;

export interface WholeMarketCost {
  /** Nanoseconds of an event, medians. */
  readonly ns: Readonly<Record<Way, number>>;
  /** Against one instrument, medians of the rounds' ratios. */
  readonly ratio: Readonly<Record<Exclude<Way, 'one'>, number>>;
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;

/** Nanoseconds of an event from the first to the last of a burst, of the fastest one. */
async function round(way: Way): Promise<number> {
  const quotes = await openQuotes();
  let [events, first, sum] = [0, 0, 0];
  let done: (ns: number) => void = () => undefined;
  ways[way](quotes).subscribe((event) => {
    if (events++ === 0) first = nowNs();
    sum += event.lastPrice + event.bidPriceAt(0) + event.askPriceAt(0) + event.volume + event.symbol.length;
    if (events === burst) done((nowNs() - first) / (burst - 1));
  });
  const taken: number[] = [];
  for (let i = 0; i < burstsARound; i++) {
    events = 0;
    const read = new Promise<number>((resolve) => (done = resolve));
    start({ kind: 'snapshots', events: burst, perSecond: 1e6, burst, of: way === 'one' ? 1 : marketSize });
    finish(burst);
    taken.push(await read);
  }
  await quotes.close();
  if (!(sum > 0)) throw new Error('nothing was read');
  return Math.min(...taken); // whatever else the machine does only adds to it
}

export async function wholeMarketCost(): Promise<WholeMarketCost> {
  const names = Object.keys(ways) as Way[];
  const taken = Object.fromEntries(names.map((way) => [way, [] as number[]])) as Record<Way, number[]>;
  for (const way of names) await round(way); // warm
  for (let i = 0; i < rounds; i++) for (const way of names) taken[way].push(await round(way));
  const against = (way: Way): number => median(taken[way].map((ns, i) => ns / taken.one[i]!));
  return {
    ns: { one: median(taken.one), list: median(taken.list), exchange: median(taken.exchange), market: median(taken.market) },
    ratio: { list: against('list'), exchange: against('exchange'), market: against('market') },
  };
}
