import { XtpArgumentError } from '../../errors';
import type { Board } from '../../market/board';
import type { RiskState } from './risk-state';
import type { RiskTotals } from './totals';

type Figure = { readonly [name in keyof RiskTotals]: RiskTotals[name] extends number ? name : never }[keyof RiskTotals];

/** Accounts that share limits: pass it as `across` to a rule. `name` stands for it in records. Throws XtpArgumentError for a group of none. */
export function riskGroup(name: string, states: Iterable<RiskState>): RiskTotals {
  const members = [...states];
  if (members.length === 0) throw new XtpArgumentError(`The risk group '${name}' has no accounts.`);
  return new RiskGroup(name, members);
}

class RiskGroup implements RiskTotals {
  constructor(
    readonly name: string,
    private readonly members: readonly RiskState[],
  ) {}

  get totalValue(): number {
    return this.#sum('totalValue');
  }
  get grossExposure(): number {
    return this.#sum('grossExposure');
  }
  get netExposure(): number {
    return this.#sum('netExposure');
  }
  get lowestNetExposure(): number {
    return this.#sum('lowestNetExposure');
  }
  get equity(): number {
    return this.#sum('equity');
  }
  /** Each account's own: not less than that of all at one moment. */
  get peakEquity(): number {
    return this.#sum('peakEquity');
  }
  get profit(): number {
    return this.#sum('profit');
  }
  get turnover(): number {
    return this.#sum('turnover');
  }
  get openOrders(): number {
    return this.#sum('openOrders');
  }
  get ordersToday(): number {
    return this.#sum('ordersToday');
  }
  get cancelsToday(): number {
    return this.#sum('cancelsToday');
  }
  get filledOrdersToday(): number {
    return this.#sum('filledOrdersToday');
  }
  instrumentValue(symbol: string): number {
    return this.#add((member) => member.instrumentValue(symbol));
  }
  boardValue(board: Board): number {
    return this.#add((member) => member.boardValue(board));
  }
  instrumentOrders(symbol: string): number {
    return this.#add((member) => member.instrumentOrders(symbol));
  }
  ordersWithin(now: number, ms: number): number {
    return this.#add((member) => member.ordersWithin(now, ms));
  }
  cancelsWithin(now: number, ms: number): number {
    return this.#add((member) => member.cancelsWithin(now, ms));
  }
  /** At most: if one account alone made room by waiting for its own. */
  waitForOrders(now: number, ms: number, limit: number): number {
    return this.ordersWithin(now, ms) + this.cancelsWithin(now, ms) < limit ? 0 : ms;
  }
  waitForCancels(now: number, ms: number, limit: number): number {
    return this.cancelsWithin(now, ms) < limit ? 0 : ms;
  }

  #sum(name: Figure): number {
    return this.#add((member) => member[name]);
  }
  #add(of: (member: RiskTotals) => number): number {
    let sum = 0;
    for (const member of this.members) {
      member.expire(member.steadyNow); // nobody may have looked at it for long
      sum += of(member);
    }
    return sum;
  }
}
