import { Subscription, type Observable } from 'rxjs';
import type { ConnectionCounters } from '../../native/connection';
import { nowNs } from '../../xtp/clock';
import { OrderEvent, TradeEvent } from '../../xtp/generated/events';
import { countConnection } from './connections';
import type { MeasuredQuotes, MeasuredTrader } from './measured';
import type { MetricStore } from './store';

/** The metrics of a quote client. Of every `latencyEvery`th quote it is measured how old it is; 0: of none. */
export function countQuotes(store: MetricStore, client: string, quotes: MeasuredQuotes, latencyEvery: number): Subscription {
  const { status, allSnapshots, allOrderBooks, allTicks, events } = quotes;
  const counting = countConnection(store, client, status);
  const feeds = [
    ['snapshot', allSnapshots],
    ['order_book', allOrderBooks],
    ['tick', allTicks],
  ] as const;
  for (const [kind, feed] of feeds) counting.add(countFeed(store, client, kind, feed, latencyEvery));
  const others = store.cell('xtp_events_received_total', client, 'other');
  counting.add(events.subscribe(() => others.value++));
  store.onScrape(() => {
    countRing(store, client, quotes.counters());
    for (const [feed, count] of Object.entries(quotes.subscriptions())) store.set('xtp_subscriptions', count, client, feed);
    store.set('xtp_subscriptions', quotes.market.subscriptions(), client, 'wholeMarket');
  });
  return counting;
}

/** The metrics of a trader client, besides those of its accounts. */
export function countTrader(store: MetricStore, client: string, trader: MeasuredTrader): Subscription {
  const [orders, trades, others] = ['order', 'trade', 'other'].map((kind) => store.cell('xtp_events_received_total', client, kind));
  store.onScrape(() => countRing(store, client, trader.counters()));
  return trader.events.subscribe((event) => {
    if (event instanceof OrderEvent) orders!.value++;
    else if (event instanceof TradeEvent) trades!.value++;
    else others!.value++;
  });
}

function countFeed(
  store: MetricStore,
  client: string,
  kind: string,
  feed: Observable<{ readonly receivedNs: number }>,
  latencyEvery: number,
): Subscription {
  const received = store.cell('xtp_events_received_total', client, kind);
  const labels = { client };
  let until = latencyEvery;
  return feed.subscribe((event) => {
    received.value++;
    if (--until !== 0) return;
    until = latencyEvery;
    store.latency.observe(labels, (nowNs() - event.receivedNs) / 1e9);
  });
}

function countRing(store: MetricStore, client: string, { lost, spilled, ringBytes, usedBytes }: ConnectionCounters): void {
  store.set('xtp_ring_size_bytes', ringBytes, client);
  store.set('xtp_ring_used_bytes', usedBytes, client);
  if (ringBytes === 0) return; // a closed client has forgotten what it counted
  store.set('xtp_events_lost_total', lost, client);
  store.set('xtp_events_spilled_total', spilled, client);
}
