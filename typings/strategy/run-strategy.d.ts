import { Observable } from 'rxjs';
import type { StrategyEvent, StrategyOptions } from './strategy';
/**
 * Runs a strategy on an account when subscribed: what it wants goes through the rules and, if they let it, to the counter; what becomes of it is told. Each subscriber runs one of
 * its own. It completes when the strategy has ended and all its orders have; it never errors: what fails is an event. While the account has no session nothing is
 * sent and no rule is asked (`notSent`): held back, it would be old. Unsubscribing stops the strategy, and cancels its open orders with `onStop: 'cancel'`. Throws XtpArgumentError.
 */
export declare function runStrategy<Quotes>(options: StrategyOptions<Quotes>): Observable<StrategyEvent>;
