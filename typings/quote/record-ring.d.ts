/**
 * The newest records of one instrument, as bytes in memory of their own: keeping one is a copy into a slot, makes no object and holds no slab of events.
 * Slots are of one size, that of the longest record so far.
 */
export declare class RecordRing {
    #private;
    constructor(capacity: number);
    /** Records held. */
    get count(): number;
    /** Memory held. */
    get bytes(): number;
    /** Keeps a record; the oldest goes when the ring is full. */
    push(record: Uint8Array): void;
    /** A copy of the slot of a record, the oldest being 0. What is behind the record in it means nothing. */
    copy(index: number): ArrayBuffer;
}
