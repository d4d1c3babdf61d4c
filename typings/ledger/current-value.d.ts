import { Observable } from 'rxjs';
/** A stream that begins with the current value, which may also be looked at. */
export declare class CurrentValue<T> extends Observable<T> {
    #private;
    /** As it is now. */
    get value(): T;
}
