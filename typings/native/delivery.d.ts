import type { NativeApi } from './native';
/**
 * How events come to this thread.
 * - `wake`: the SDK's thread wakes the event loop when it sleeps (default; costs nothing while nothing happens).
 * - `spin`: the event loop never sleeps while the connection is open: a full core for latencies of a few microseconds.
 */
export type DeliveryMode = 'wake' | 'spin';
/** Takes the events of one api object out of its queue, in turns that leave the event loop room, and hands each record on. */
export declare class Delivery {
    #private;
    /** `onRecord` gets a record's kind and where its payload starts. */
    constructor(native: NativeApi, onRecord: (kind: number, data: DataView, at: number) => void);
    /** Something is in the queue of a reader that slept. */
    onWake(): void;
    /** Hands on no record any more. */
    stop(): void;
    /** Polls instead of waiting for wakes, for as long as `wanted`. */
    spinWhile(wanted: () => boolean): void;
}
