import { mergeMap, Observable, type OperatorFunction } from 'rxjs';
import type { OrderIntent } from '../trade/order-intent';
import { executionOptions, type CheckedExecution, type ExecutionOptions } from './options';
import { ParentOrder, reasonOf, type Plan } from './parent-order';
import type { ParentState } from './parent-state';

/**
 * Makes an operator of an algorithm: each intent is a parent order, worked by itself. What can not begin is a state (`refused`). Unsubscribing, and an error of the source, stops
 * all parents: what works is cancelled, and goes on being cancelled until it has ended. Throws XtpArgumentError for bad options.
 */
export function parents(options: ExecutionOptions, planOf: (parent: ParentOrder) => Plan): OperatorFunction<OrderIntent, ParentState> {
  const checked = executionOptions(options);
  return mergeMap((intent) => statesOf(intent, checked, planOf));
}

function statesOf(intent: OrderIntent, options: CheckedExecution, planOf: (parent: ParentOrder) => Plan): Observable<ParentState> {
  return new Observable((out) => {
    let parent: ParentOrder;
    let plan: Plan;
    try {
      parent = new ParentOrder(
        intent,
        options,
        (state) => out.next(state),
        () => out.complete(),
      );
      plan = planOf(parent);
    } catch (error) {
      out.next(refused(intent, error));
      out.complete();
      return;
    }
    out.add(() => parent.stop('stopped'));
    parent.begin(plan);
  });
}

function refused(intent: OrderIntent, error: unknown): ParentState {
  const { quantity } = intent;
  const nothing = { filled: 0, working: 0, remaining: quantity, averagePrice: 0, amount: 0, children: [] };
  return { intent, stage: 'ended', outcome: 'refused', reason: reasonOf(error), quantity, ...nothing };
}
