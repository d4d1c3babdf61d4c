import type { SchedulerLike } from 'rxjs';
import type { EventView } from '../xtp/view';
import { Answer } from './answer';
import type { RowOptions } from './call-options';
/** How a query is answered, as the schema tells it of each. */
export interface QueryShape {
    /** The XTP method, which errors name. */
    readonly method: string;
    /** The row that ends the answer: the one marked as the last, or the first where XTP has no such mark. */
    readonly ends: 'last' | 'first';
    /** An error that comes with a row is the row's own, not the query's. */
    readonly rowErrors?: boolean;
    /** It asks for something to be done, so that its refusal is an XtpRequestError. */
    readonly isRequest?: boolean;
}
export interface Reply extends EventView {
    readonly error?: {
        readonly errorId: number;
        readonly errorMessage: string;
    } | undefined;
}
/** Collects the rows of one query until the answer ends. */
export declare class Collector<Row extends Reply> extends Answer<Row[]> {
    #private;
    constructor(shape: QueryShape, scheduler: SchedulerLike, options: RowOptions, done: () => void);
    /** A row, or the error that ends the query. */
    add(row: Row): void;
}
