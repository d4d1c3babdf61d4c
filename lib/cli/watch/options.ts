/** What `watch` and `record` are asked for. */
import type { Address } from '../addresses';
import type { DayOptions } from '../sim/day';

export interface WatchOptions extends DayOptions {
  /** Folder of the vendor's libraries; undefined: the simulated counter. */
  readonly sdk?: string;
  readonly quote?: Address;
  readonly user?: string;
  readonly passwordFile?: string;
  readonly protocol?: 'tcp' | 'udp';
  readonly localIp?: string;
  readonly clientId: number;
  readonly logFolder?: string;
  /** Of the simulated day. */
  readonly speed: number;
  readonly ticks?: boolean;
  /** How many events; undefined: any number. */
  readonly count?: number;
  readonly seconds?: number;
}
