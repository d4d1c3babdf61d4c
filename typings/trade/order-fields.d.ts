import type { OrderInsertFields } from '../xtp/generated/structs';
import type { OrderIntent } from './order-intent';
/** The fields of the counter's request. Throws XtpSymbolError, XtpArgumentError with what is wrong and what it should be. */
export declare function orderFields(intent: OrderIntent): OrderInsertFields;
