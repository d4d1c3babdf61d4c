/** Follows the quotes of some symbols until the end that was asked for. */
import { merge } from 'rxjs';
import { XtpLoginError } from '../../errors';
import { parseSymbols } from '../../market/symbol';
import type { QuoteClient } from '../../quote/quote-client';
import type { ConnectionStatus } from '../../session/status';
import type { SnapshotEvent, TickEvent } from '../../xtp/generated/events';
import { say } from '../output';
import { wrapped } from '../text';
import { Ending } from './ending';
import { noticeText, statusText } from './news';
import type { WatchOptions } from './options';
import { openSource, type Source } from './source';

export type QuoteEvent = SnapshotEvent | TickEvent;

/** Where the quotes go. */
export interface Sink {
  /** Before the first one, when there is a session. */
  open(quotes: QuoteClient): Promise<void>;
  take(event: QuoteEvent): void;
  /** Resolves when more may come. */
  taken(): Promise<void>;
  /** After the last one; what it returns is said. Not called where `open` was not, or failed. */
  close(): Promise<string | undefined>;
}

/** Throws XtpSymbolError and UsageErrors before anything is done. */
export async function follow(names: readonly string[], options: WatchOptions, sink: Sink): Promise<void> {
  const symbols = parseSymbols(names).map(({ symbol }) => symbol);
  const source = openSource(options);
  const ending = new Ending(options);
  try {
    say(wrapped(source.what, 0).join('\n'));
    tellNews(source.quotes, symbols, ending);
    await Promise.race([source.connect(), ending.over]);
    ending.check();
    if (ending.isOver) throw new Error('It ended before there was a login.');
    await flow(source, symbols, options, ending, sink);
  } finally {
    await source.close().catch((error: unknown) => say((error as Error).message)); // what came before is what it ends with
    ending.dispose();
  }
}

async function flow(source: Source, symbols: readonly string[], options: WatchOptions, ending: Ending, sink: Sink): Promise<void> {
  await sink.open(source.quotes);
  const events = merge(source.quotes.snapshots(symbols), ...(options.ticks ? [source.quotes.ticks(symbols)] : []));
  const subscription = events.subscribe((event) => {
    if (ending.isOver) return;
    try {
      sink.take(event);
      ending.counted();
    } catch (error) {
      ending.fail(error as Error);
    }
  });
  try {
    await source.play({ signal: ending.signal, taken: () => sink.taken() });
  } finally {
    subscription.unsubscribe();
    const told = await sink.close();
    if (told !== undefined) say(told);
  }
  ending.check();
}

/** What a user should know besides the quotes. When nothing can come any more it ends. */
function tellNews(quotes: QuoteClient, symbols: readonly string[], ending: Ending): void {
  const refused = new Set<string>();
  let live = false;
  quotes.notices.subscribe((notice) => {
    say(noticeText(notice));
    if (notice.type !== 'subscriptionRefused' || notice.feed !== 'snapshots') return;
    refused.add(notice.symbol);
    if (refused.size === symbols.length)
      ending.fail(new Error('The counter refused all of them: look whether it has such codes on these exchanges.'));
  });
  quotes.status.subscribe((status: ConnectionStatus) => {
    const text = statusText(status, live);
    live ||= status.state === 'live';
    if (text !== undefined) say(text);
    if (status.state === 'refused') ending.fail(new XtpLoginError('The login was refused', status.reason, status.message));
  });
}
