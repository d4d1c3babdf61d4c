import { from, take, type ObservableInput, type OperatorFunction } from 'rxjs';
import { XtpArgumentError } from '../errors';
import type { OrderIntent } from '../trade/order-intent';
import type { Executor } from './executor';
import { isBuy, splitQuantity } from './lots';
import type { ExecutionOptions } from './options';
import { reasonOf, type ParentOrder, type Plan } from './parent-order';
import type { ParentState } from './parent-state';
import { parents } from './parents';

/** How large the share of each account is, in any unit: only the proportions count. */
export type ShareWeights = readonly number[] | ((parent: OrderIntent) => ObservableInput<readonly number[]>);

/** For `splitOverAccounts`. */
export interface SplitOptions extends ExecutionOptions {
  readonly accounts: readonly Executor[];
  /** One for each account. Default: equal. By what they have: `byMeans(accounts)`. */
  readonly weights?: ShareWeights;
  /** What becomes of a share that its account rejects or can not send: `leave` (default), or the other accounts take it. */
  readonly onReject?: 'leave' | 'redistribute';
}

/**
 * Sends each intent at once in shares to several accounts, in whole lots; a share above what one order may have in several orders. Ends when all have ended: `filled`,
 * `incomplete`, `stopped`, `rejected`, `unresolved`; `refused` for what can not begin. Throws XtpArgumentError.
 */
export function splitOverAccounts({
  accounts,
  weights = accounts.map(() => 1),
  onReject = 'leave',
  ...options
}: SplitOptions): OperatorFunction<OrderIntent, ParentState> {
  if (accounts.length === 0) throw new XtpArgumentError('An order is split over one account or more, not none.');
  if (new Set(accounts).size < accounts.length) throw new XtpArgumentError('An account is named twice: give it a larger weight.');
  return parents(options, (parent) => new Split(parent, accounts, weights, onReject));
}

class Split implements Plan {
  readonly timers;
  readonly #parent: ParentOrder;
  readonly #accounts: readonly Executor[];
  readonly #redistributes: boolean;
  /** What each account is still to send; undefined before the weights are known. */
  #left: number[] | undefined;
  #weights: readonly number[] = [];
  /** Of each child, the number of its account. */
  readonly #accountOf: number[] = [];
  #seen = new Set<number>();

  constructor(parent: ParentOrder, accounts: readonly Executor[], weights: ShareWeights, onReject: 'leave' | 'redistribute') {
    this.#parent = parent;
    this.#accounts = accounts;
    this.#redistributes = onReject === 'redistribute';
    const known = typeof weights === 'function' ? from(weights(parent.intent)) : from([weights]);
    this.timers = known.pipe(take(1)).subscribe({
      next: (given) => this.#begin(given),
      error: (error: unknown) => parent.stop('refused', reasonOf(error)),
      complete: () => this.#left ?? parent.stop('refused', reasonOf(new XtpArgumentError('There are no weights for the accounts.'))),
    });
  }

  step(): void {
    if (!this.#left) return;
    this.#takeBack();
    if (this.#parent.isSettling) return;
    const before = this.#parent.children.length;
    this.#accounts.forEach((account, i) => this.#sendShare(account, i));
    if (this.#parent.children.length > before || this.#parent.hasOpen) return; // it is stepped again when that comes to something
    if (this.#left.every((left) => left === 0)) this.#parent.stop('incomplete');
  }

  #begin(weights: readonly number[]): void {
    try {
      if (weights.length !== this.#accounts.length) {
        throw new XtpArgumentError(`There are ${weights.length} weights for ${this.#accounts.length} accounts.`);
      }
      this.#left = splitQuantity(this.#parent.intent.quantity, weights, this.#parent.lots);
      this.#weights = weights;
    } catch (error) {
      this.#left = [];
      this.#parent.stop('refused', reasonOf(error));
    }
    this.#parent.changed();
  }

  #sendShare(account: Executor, i: number): void {
    const left = this.#left!;
    while (left[i]! > 0 && this.#parent.canSend(account)) {
      const index = this.#parent.children.length;
      this.#accountOf[index] = i;
      const sent = this.#parent.send(account, left[i]!, {}, left[i]);
      left[i] = sent === 0 ? 0 : left[i]! - sent; // what is no order goes to nobody
    }
  }

  /** Shares of accounts that failed go to the others. */
  #takeBack(): void {
    const { children, lots, free } = this.#parent;
    const failed = children.filter(({ index, stage }) => (stage === 'rejected' || stage === 'notSent') && !this.#seen.has(index));
    for (const { index } of failed) {
      this.#seen.add(index);
      this.#weights = this.#weights.map((weight, i) => (i === this.#accountOf[index] ? 0 : weight));
      this.#left![this.#accountOf[index]!] = 0;
    }
    const canGo = this.#redistributes && failed.length > 0 && this.#weights.some((weight) => weight > 0);
    if (canGo) this.#left = splitQuantity(free, this.#weights, lots);
  }
}

/** What `byMeans` asks of an account. */
export interface Means {
  /** Its money; `buyingPower` in yuan. */
  queryAsset(): Promise<{ readonly buyingPower: number } | undefined>;
  /** What it holds of an instrument. */
  queryPositions(symbol: string): Promise<readonly { readonly sellableQuantity: number }[]>;
}

/** Weights by what each account has at the time: buying power for buys, what can be sold for sales. A query that fails ends the order before anything is sent. */
export function byMeans(accounts: readonly Means[]): (parent: OrderIntent) => Promise<number[]> {
  return (parent) =>
    Promise.all(
      accounts.map(async (account) => {
        if (isBuy(parent)) return Math.max(0, (await account.queryAsset())?.buyingPower ?? 0);
        const positions = await account.queryPositions(parent.symbol);
        return positions.reduce((sum, { sellableQuantity }) => sum + sellableQuantity, 0);
      }),
    );
}
