import { Observable, Subject } from 'rxjs';
/** A stream that begins with the current value, which may also be looked at. */
export type CurrentValue<T> = Observable<T> & {
    /** As it is now. */
    readonly value: T;
};
/** The same, for whoever changes it. */
export declare class ChangingValue<T> extends Observable<T> {
    #private;
    constructor(read: () => T, changes: Subject<T>);
    get value(): T;
    /** It has changed. */
    changed(): void;
    complete(): void;
}
