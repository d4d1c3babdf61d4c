import type { OperatorFunction } from 'rxjs';
import { XtpArgumentError } from '../errors';
import type { OrderIntent } from '../trade/order-intent';
import type { Executor } from './executor';
import { within, wholeNumber, type ExecutionOptions } from './options';
import type { ParentOrder, Plan } from './parent-order';
import type { ParentState } from './parent-state';
import { parents } from './parents';
import { randomNumbers } from './random';

/** For `iceberg`. */
export interface IcebergOptions extends ExecutionOptions {
  readonly executor: Executor;
  /** How much of the order the market sees at a time. */
  readonly visible: number;
  /** By which share what is visible may be more or less, 0 to 1, the same way for the same seed. */
  readonly randomise?: { readonly seed: number; readonly size: number };
}

/**
 * Works each intent, a limit order, with one small order at a time; when it is filled, the next one is sent. Ends `filled`; `incomplete` when the rest can not be sent or
 * somebody else cancelled a child (`CANCELED_ELSEWHERE`); `stopped`, `rejected`, `unresolved`; `refused` for what is no limit order. Throws XtpArgumentError.
 */
export function iceberg({ executor, visible, randomise, ...options }: IcebergOptions): OperatorFunction<OrderIntent, ParentState> {
  wholeNumber('visible', visible);
  within('randomise.size', randomise?.size ?? 0, 0, 1);
  return parents(options, (parent) => planOf(parent, executor, visible, randomise));
}

function planOf(parent: ParentOrder, executor: Executor, visible: number, randomise: IcebergOptions['randomise']): Plan {
  const { priceType = 'limit' } = parent.intent;
  // What a market order leaves is cancelled by the exchange: it would be sent again and again.
  if (priceType !== 'limit') throw new XtpArgumentError(`An iceberg is made of limit orders, not of ${priceType}.`);
  if (visible < parent.lots.minimum) {
    throw new XtpArgumentError(`At least ${parent.lots.minimum} of an order for ${parent.intent.symbol} are visible, not ${visible}.`);
  }
  const random = randomNumbers(randomise?.seed ?? 0);
  const size = randomise?.size ?? 0;
  const part = (): number => Math.max(parent.lots.minimum, Math.round(visible * (1 + size * (2 * random() - 1))));
  return {
    step: () => {
      if (parent.hasOpen || parent.isSettling || !parent.canSend(executor)) return;
      if (parent.children.at(-1)?.stage === 'canceled') {
        parent.stop('incomplete', { code: 'CANCELED_ELSEWHERE', message: 'A child was cancelled, but not by the iceberg.' });
      } else if (parent.send(executor, part(), {}) === 0 && parent.free > 0) {
        sendRest(parent, executor);
      }
    },
  };
}

/** What would leave too little behind it goes whole; what is too little itself can not be bought. */
function sendRest(parent: ParentOrder, executor: Executor): void {
  if (parent.hasOpen || parent.send(executor, parent.free) > 0 || !parent.canSend(executor)) return;
  parent.stop('incomplete', { code: 'REST_BELOW_MINIMUM', message: `${parent.free} are left: less than an order may have.` });
}
