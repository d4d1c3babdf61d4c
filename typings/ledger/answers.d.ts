import type { CallOptions } from '../session/call-options';
import type { Account } from '../trade/account';
import type { AccountType } from '../xtp/generated/enums';
import type { Mark } from './book';
import { type Cash } from './cash';
import type { CounterPosition } from './position-book';
/** What the counter says of an account, with the ledger as it was at the moments that this is of. */
export interface Answers {
    readonly isPlain: boolean;
    readonly accountType: AccountType | 'unknown';
    readonly cash: Cash;
    readonly cashMark: Mark;
    readonly positions: readonly CounterPosition[];
    readonly positionsMark: Mark;
}
/**
 * Asks for the asset and the positions. Events and answers of a session come along one line, so an answer is of the moment at which it comes: `mark` is asked then, at the first row,
 * and not when the promise of the query resolves.
 */
export declare function askCounter(account: Account, mark: () => Mark, options: CallOptions): Promise<Answers>;
