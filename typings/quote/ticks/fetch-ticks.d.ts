import { type SchedulerLike } from 'rxjs';
import type { Tick } from '../../xtp/generated/structs';
import type { Rebuild, TickRange } from '../rebuild';
/**
 * Ticks from the rebuild server, which drops a connection that is idle: a request may meet that before the news of it is here. Then it is made once more, and logs in
 * again by itself.
 */
export declare function fetchTicks(rebuild: Rebuild, range: TickRange, scheduler: SchedulerLike): Promise<readonly Tick[]>;
