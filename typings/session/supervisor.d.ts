import type { SchedulerLike } from 'rxjs';
import { type XtpError } from '../errors';
import { type RetryOptions } from './back-off';
/** When the next try is; nothing where there will be none. */
export interface Plan {
    readonly attempt: number;
    readonly nextTry: number;
}
/**
 * Keeps one connection up: tries until it is live, and again after every drop, without end, but for refusals that trying again can not mend. It holds no
 * status of its own: whoever is kept up says what happens, and asks here what comes next.
 */
export declare class Supervisor {
    #private;
    /** `open` is one try; whatever it comes to, `live` or `down` is told as well. Throws XtpArgumentError. */
    constructor(open: () => Promise<void>, retry: RetryOptions | undefined, scheduler: SchedulerLike);
    /** Of the try under way or the last one. */
    get attempt(): number;
    get shortestWaitMs(): number;
    /** Tries at once. */
    start(): void;
    /** Live for the first time, or never to be: rejects with what refused it, or XtpClosedError. */
    get first(): Promise<void>;
    live(): void;
    /** The session was lost, or could not be had. Gives when it is tried again; undefined when that is useless, or after `stop`. */
    down(error: Error): Plan | undefined;
    /** Nothing is tried any more; whoever waits for the first time is told why. */
    stop(why: XtpError): void;
}
