import * as v from 'valibot';
import { check, heartbeatSeconds, type ClientOptions } from '../session/options';
import type { QuoteCalls } from '../xtp/generated/calls';
import { cacheSchema, type QuoteCacheOptions } from './quote-cache';

/** How the SDK receives quotes by UDP multicast. Its threads poll: two full cores are normal, even when nothing comes. */
export interface UdpOptions {
  /** Buffer of each queue in MB, of which there may be four: a power of two, 64 (default) to 1024. */
  readonly bufferMb?: number;
  /** Logical CPUs (0 is the first) for the threads that receive, one a multicast group, four at most. */
  readonly receiveCpus?: readonly number[];
  /** Logical CPUs for the threads that parse. */
  readonly parseCpus?: readonly number[];
  /** The SDK's log of packet sequences. Default: on. Turn it off once all is tuned. */
  readonly sequenceLog?: boolean;
}

/** For a QuoteClient. */
export interface QuoteOptions extends ClientOptions {
  /** Seconds between heartbeats. Default: the SDK's 15. Short ones drop the connection in a debugger. */
  readonly heartbeatSeconds?: number;
  readonly udp?: UdpOptions;
  /** Keeps the latest snapshots of what is subscribed (`latest`, `history`, `cache`). Default: nothing is kept. */
  readonly cache?: QuoteCacheOptions;
}

/** For streams of ticks and books. */
export interface TickOptions {
  /** Fetches from the rebuild server what was lost. Default: false. */
  readonly rebuildGaps?: boolean;
}

const cpus = v.optional(
  v.pipe(
    v.array(v.pipe(v.number(), v.integer('must be a whole number'), v.minValue(0, 'must be 0 or more'))),
    v.minLength(1, 'must name a CPU'),
    v.maxLength(4, 'may name 4 CPUs at most'),
  ),
);

const settingsSchema = v.looseObject({
  heartbeatSeconds,
  cache: v.optional(cacheSchema),
  udp: v.optional(
    v.object({
      bufferMb: v.optional(v.picklist([64, 128, 256, 512, 1024])),
      receiveCpus: cpus,
      parseCpus: cpus,
      sequenceLog: v.optional(v.boolean()),
    }),
  ),
});

export type QuoteSettings = v.InferOutput<typeof settingsSchema>;

/** Throws XtpArgumentError. */
export function quoteSettings(options: QuoteOptions): QuoteSettings {
  return check('quote options', settingsSchema, options);
}

/** What the SDK must be told before the first login. */
export function applySettings(calls: QuoteCalls, { heartbeatSeconds: heartbeat, udp = {} }: QuoteSettings): void {
  if (heartbeat !== undefined) calls.setHeartBeatInterval(heartbeat);
  if (udp.bufferMb !== undefined) calls.setUdpBufferSize(udp.bufferMb);
  if (udp.receiveCpus) calls.setUdpRecvThreadAffinityArray(udp.receiveCpus);
  if (udp.parseCpus) calls.setUdpParseThreadAffinityArray(udp.parseCpus);
  if (udp.sequenceLog !== undefined) calls.setUdpSeqLogOutPutFlag(udp.sequenceLog);
}
