export declare const magic = "XTPFEED1";
export declare const version = 1;
/** Offsets in the file's header. */
export declare const header: {
    readonly bytes: 64;
    readonly magic: 0;
    readonly version: 8;
    readonly instrumentCount: 12;
    readonly recordCount: 16;
    readonly tradingDay: 24;
};
/** Offsets in a record's head; `size` is that of the whole record, a multiple of 8. */
export declare const recordHead: {
    readonly bytes: 16;
    readonly size: 0;
    readonly kind: 4;
    readonly time: 8;
};
export declare const recordKind: {
    readonly snapshot: 1;
    readonly tick: 2;
};
/** Behind a snapshot: four i32, then the disclosed quantities of bid and ask as i64. */
export declare const queueCounts: {
    readonly bytes: 16;
    readonly bid: 0;
    readonly maxBid: 4;
    readonly ask: 8;
    readonly maxAsk: 12;
};
export declare const instrumentBytes: number;
export declare const snapshotBytes: number;
export declare const tickBytes: number;
