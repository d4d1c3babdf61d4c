/** What operators add to an event: nanoseconds of one over events that are there already, beside a bare subscriber, in one run. */
import { Observable, Subject, type OperatorFunction } from 'rxjs';
import type { SnapshotEvent } from 'xtp-rx';
import { bars, conflate, spread, throttleBySymbol, topOfBook, vwap } from 'xtp-rx/operators';
import { openQuotes } from './feed';
import { run } from './measure';

const kept = 20_000;
/** The consumer of `conflate` is ready after so many events. */
const readyEvery = 1000;
const passes = 25;

const ready = new Subject<void>();

/** Nanoseconds of an event, of a bare subscriber and with each operator in front of it. */
export type OperatorCosts = Readonly<Record<keyof typeof operators | 'bare', number>>;

const operators = {
  conflate: () => conflate<SnapshotEvent>({ on: ready, copy: false }),
  conflateCopies: () => conflate<SnapshotEvent>({ on: ready, copy: true }),
  throttleBySymbol: () => throttleBySymbol<SnapshotEvent>(100),
  bars: () => bars<SnapshotEvent>('1m'),
  vwap: () => vwap<SnapshotEvent>(),
  spread: () => spread<SnapshotEvent>(),
  topOfBook: () => topOfBook<SnapshotEvent>(),
} satisfies Record<string, () => OperatorFunction<SnapshotEvent, unknown>>;

async function snapshots(): Promise<SnapshotEvent[]> {
  const quotes = await openQuotes();
  const events: SnapshotEvent[] = [];
  await run(
    { kind: 'snapshots', events: kept, perSecond: 0 },
    (sink, seen) =>
      quotes.allSnapshots.subscribe((event) => {
        sink.events++;
        events.push(event.copy());
        seen(event);
      }),
    () => 0,
  );
  await quotes.close();
  return events;
}

let sum = 0;

/** The bare subscriber reads what any consumer reads. */
function bare(source: Observable<SnapshotEvent>): void {
  source.subscribe((event) => {
    sum += event.lastPrice + event.bidPriceAt(0) + event.askPriceAt(0) + event.volume + event.symbol.length;
  });
}

function nsPerEvent(events: readonly SnapshotEvent[], subscribe: (source: Observable<SnapshotEvent>) => void): number {
  const source = new Observable<SnapshotEvent>((subscriber) => {
    for (let i = 0; i < events.length; i++) {
      subscriber.next(events[i]!);
      if (i % readyEvery === 0) ready.next();
    }
    subscriber.complete();
  });
  const before = process.hrtime.bigint();
  subscribe(source);
  return Number(process.hrtime.bigint() - before) / events.length;
}

/** Medians; the operators take turns, so that all see the same machine. */
export async function operatorCosts(): Promise<OperatorCosts> {
  const events = await snapshots();
  const subscribers: Record<string, (source: Observable<SnapshotEvent>) => void> = { bare };
  for (const [name, make] of Object.entries(operators)) {
    subscribers[name] = (source) => (source.pipe(make() as OperatorFunction<SnapshotEvent, unknown>).subscribe(() => sum++), undefined);
  }
  const times = new Map<string, number[]>(Object.keys(subscribers).map((name) => [name, []]));
  for (let pass = 0; pass < passes; pass++) {
    for (const [name, subscribe] of Object.entries(subscribers)) times.get(name)!.push(nsPerEvent(events, subscribe));
  }
  const median = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? NaN;
  return Object.fromEntries([...times].map(([name, list]) => [name, median(list)])) as OperatorCosts;
}
