import { filter, firstValueFrom, timeout, type SchedulerLike } from 'rxjs';
import { XtpCallError, XtpDisconnectedError } from '../../errors';
import type { Tick } from '../../xtp/generated/structs';
import type { Rebuild, TickRange } from '../rebuild';

/** How long the news of a dropped connection may take. */
const patienceMs = 1000;

/**
 * Ticks from the rebuild server, which drops a connection that is idle: a request may meet that before the news of it is here. Then it is made once more, and logs in
 * again by itself.
 */
export async function fetchTicks(rebuild: Rebuild, range: TickRange, scheduler: SchedulerLike): Promise<readonly Tick[]> {
  try {
    return await rebuild.ticks(range);
  } catch (error) {
    if (!(error instanceof XtpCallError || error instanceof XtpDisconnectedError)) throw error;
    const dropped = rebuild.status.pipe(
      filter(({ state }) => state !== 'live'),
      timeout({ first: patienceMs, scheduler }),
    );
    await firstValueFrom(dropped).catch(() => {
      throw error; // it was no drop
    });
    return rebuild.ticks(range);
  }
}
