import { Observable, type OperatorFunction } from 'rxjs';
import { Exchange } from '../../xtp/generated/enums';
import type { Tick } from '../../xtp/generated/structs';
import { channelOf, sequenceOf } from './tick-place';

/** Numbers of a channel that did not come, both ends included. */
export interface ChannelGap {
  readonly exchange: Exchange | 'unknown';
  readonly channel: number;
  readonly from: number;
  readonly to: number;
}

/**
 * The holes in the numbers of each channel. For streams that have all instruments of a channel, such as `quotes.market.ticks('SH')`: of a single instrument, the numbers
 * between its ticks belong to others. A number that comes late has been told as missing.
 */
export function channelGaps(): OperatorFunction<Tick, ChannelGap> {
  return (ticks) =>
    new Observable((observer) => {
      const newest = new Map<number, number>();
      return ticks.subscribe({
        next: (tick) => {
          const channel = channelOf(tick);
          const key = channel * 8 + tick.exchangeCode;
          const sequence = sequenceOf(tick);
          const last = newest.get(key);
          if (last !== undefined && sequence <= last) return;
          newest.set(key, sequence);
          if (last === undefined || sequence === last + 1) return;
          observer.next({ exchange: Exchange.name(tick.exchangeCode), channel, from: last + 1, to: sequence - 1 });
        },
        error: (error) => observer.error(error),
        complete: () => observer.complete(),
      });
    });
}
