import { type OperatorFunction } from 'rxjs';
import type { OrderIntent } from '../trade/order-intent';
import { type ExecutionOptions } from './options';
import { ParentOrder, type Plan } from './parent-order';
import type { ParentState } from './parent-state';
/**
 * Makes an operator of an algorithm: each intent is a parent order, worked by itself. What can not begin is a state (`refused`). Unsubscribing, and an error of the source, stops
 * all parents: what works is cancelled, and goes on being cancelled until it has ended. Throws XtpArgumentError for bad options.
 */
export declare function parents(options: ExecutionOptions, planOf: (parent: ParentOrder) => Plan): OperatorFunction<OrderIntent, ParentState>;
