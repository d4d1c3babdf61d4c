import type { Subscription } from 'rxjs';
import { XtpProtocolError } from '../errors';
import type { CallOptions } from '../session/call-options';
import type { Account } from '../trade/account';
import type { AccountType } from '../xtp/generated/enums';
import { QueryAssetEvent, QueryPositionEvent } from '../xtp/generated/events';
import type { Asset, Position } from '../xtp/generated/structs';
import type { Mark } from './book';
import { cashOf, type Cash } from './cash';
import { unitsOf } from './money';
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
export async function askCounter(account: Account, mark: () => Mark, options: CallOptions): Promise<Answers> {
  const marks = new Map<number, Mark>();
  const listening: Subscription = account.events.subscribe((event) => {
    const isAnswer = event instanceof QueryAssetEvent || event instanceof QueryPositionEvent;
    if (isAnswer && !marks.has(event.requestId)) marks.set(event.requestId, mark());
  });
  try {
    const [asset, rows] = await Promise.all([account.queryAsset(options), account.queryPositions(undefined, options)]);
    if (!asset) throw new XtpProtocolError('QueryAsset: the counter said nothing of the asset.');
    const newest = [...marks.values()].at(-1);
    const cashMark = marks.get(asset.requestId);
    // An empty answer has no row to know it by.
    const positionsMark = rows[0] ? marks.get(rows[0].requestId) : newest;
    return {
      isPlain: asset.accountType === 'normal',
      accountType: asset.accountType,
      cash: counterCash(asset),
      cashMark: cashMark!,
      positions: rows.filter(({ positionSecurityType }) => positionSecurityType !== 'placement').map(counterPosition),
      positionsMark: positionsMark!,
    };
  } finally {
    listening.unsubscribe();
  }
}

function counterCash(asset: Asset): Cash {
  return cashOf((name) => unitsOf(asset[name]));
}

function counterPosition({
  symbol,
  positionDirection,
  totalQuantity,
  sellableQuantity,
  yesterdayPosition,
  avgPrice,
}: Position): CounterPosition {
  const cost = unitsOf(avgPrice * totalQuantity);
  return { symbol, positionDirection, total: totalQuantity, sellable: sellableQuantity, yesterday: yesterdayPosition, cost };
}
