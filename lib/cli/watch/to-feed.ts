/** `xtp-rx record` into a feed file: the simulated counter plays it again. */
import type { QuoteClient } from '../../quote/quote-client';
import { writeFeed, type WrittenFeed } from '../../sim/feed/feed-file';
import type { StoredRecord } from '../../sim/feed/feed-record';
import { SnapshotEvent } from '../../xtp/generated/events';
import type { Instrument } from '../../xtp/generated/structs';
import type { QuoteEvent, Sink } from './follow';
import { Pipe } from './pipe';

const dayUnit = 1_000_000_000n;

export function toFeed(path: string, symbols: readonly string[]): Sink {
  const records = new Pipe<StoredRecord>();
  let writing: Promise<WrittenFeed> | undefined;
  let [day, last, otherDays] = [0n, 0n, 0];
  let broken: Error | undefined;
  return {
    open: async (quotes) => {
      const instruments = await listed(quotes, symbols);
      const tradingDay = Number(quotes.tradingDay());
      day = BigInt(tradingDay);
      writing = writeFeed(path, { tradingDay, instruments, records });
      writing.catch((error: unknown) => {
        broken = error as Error;
        records.end();
      });
    },
    take: (event) => {
      if (broken) throw broken;
      if (event.timeRaw / dayUnit !== day) {
        otherDays++; // a feed is of one day: what is left of yesterday has no place in it
        return;
      }
      // Symbols are not in step: what is earlier than the one before is played with it. The struct keeps its own time.
      if (event.timeRaw > last) last = event.timeRaw;
      records.push(recordOf(event, last));
    },
    taken: () => records.emptied(),
    close: async () => {
      records.end();
      const written = await writing;
      const left = otherDays === 0 ? '' : `; ${otherDays} of other days were left out`;
      return `${written?.records ?? 0} quotes in ${path}${left}. xtp-rx watch --feed ${path} plays it again.`;
    },
  };
}

function recordOf(event: QuoteEvent, time: bigint): StoredRecord {
  const own = event.copy();
  if (!(own instanceof SnapshotEvent)) return { kind: 'tick', time, tick: own };
  return {
    kind: 'snapshot',
    time,
    snapshot: own,
    bidQueue: { quantities: own.bidQueue, orderCount: own.bidQueueTotal },
    askQueue: { quantities: own.askQueue, orderCount: own.askQueueTotal },
  };
}

/** A feed has the terms of each of its instruments. Throws where the counter lists none. */
async function listed(quotes: QuoteClient, symbols: readonly string[]): Promise<Instrument[]> {
  const bySymbol = new Map<string, Instrument>();
  for (const exchange of ['SH', 'SZ'] as const) {
    if (!symbols.some((symbol) => symbol.endsWith(`.${exchange}`))) continue;
    for (const instrument of await quotes.queryInstruments(exchange)) bySymbol.set(instrument.symbol, instrument);
  }
  return symbols.map((symbol) => {
    const instrument = bySymbol.get(symbol);
    if (instrument) return instrument;
    throw new Error(`The counter lists no ${symbol}, and a feed needs the terms of its instruments. Record it as .jsonl.`);
  });
}
