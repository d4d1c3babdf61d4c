import { type RawStruct } from './raw';
import { type VenueKind } from './symbol-names';
/**
 * A struct of XTP seen where it lies: fields are decoded when they are touched. It stays valid as long as it is held, and holds
 * the slab of events it came in (128 KiB): what is to be kept long should be `copy()`d or turned into an object.
 */
export declare abstract class View {
    #private;
    /** Size of the struct. */
    static readonly bytes: number;
    /** The struct's name in XTP. */
    static readonly xtpName: string;
    constructor(data: DataView, at: number);
    protected get data(): DataView;
    protected get at(): number;
    /** All fields as a plain object, decoded now. */
    abstract toObject(): Record<string, unknown>;
    /** As `toObject`, with 64-bit ids as decimal strings, for JSON. */
    toJSON(): unknown;
    /**
     * The struct as it lies in memory: every field under XTP's own name with all its bits, those of unions and what the vendor reserves too. 64-bit
     * integers are BigInt, enums their numbers, texts all their bytes.
     */
    raw(): RawStruct;
    /** Whether the other is a view of the same struct with the same values. */
    equals(other: View): boolean;
    protected f64(offset: number): number;
    protected i32(offset: number): number;
    protected u32(offset: number): number;
    protected i16(offset: number): number;
    protected u16(offset: number): number;
    protected u8(offset: number): number;
    protected bool(offset: number): boolean;
    protected char(offset: number): string;
    /** A quantity, count or sequence: exact up to 2^53. */
    protected i64(offset: number): number;
    protected i64Raw(offset: number): bigint;
    protected u64(offset: number): bigint;
    protected timeMs(offset: number): number;
    protected text(offset: number, length: number): string;
    protected list<T>(count: number, item: (index: number) => T): T[];
    /** A struct that elsewhere is an event, inside another: in memory of its own, for what stands in front of it here is no header. */
    protected apart<T extends EventView>(view: new (data: DataView, at: number) => T, offset: number, bytes: number): T;
    protected symbolAt(ticker: number, venue: number, kind: VenueKind): string;
}
/** Layout of RecordHeader in cpp/core/record.h. */
export declare const recordHeader: {
    readonly bytes: 32;
    readonly size: 0;
    readonly kind: 4;
    readonly flags: 6;
    readonly sequence: 8;
    readonly instrument: 12;
    readonly receivedNs: 16;
    readonly requestId: 24;
};
/** A view of a callback's record: its struct, with the record's header in front of it. */
export declare abstract class EventView extends View {
    /** The callback that made it (`QuoteKind`, `TraderKind`). */
    get kind(): number;
    /** Place in the order of all events of its api object; 32 bits, wraps. */
    get recordSequence(): number;
    /** Index of the instrument, dense and the same for the life of the process; 0xffffffff if it has none. */
    get instrument(): number;
    /** When the SDK called, in nanoseconds of the clock that `process.hrtime` reads. */
    get receivedNs(): number;
    /** Of the query that this answers; 0 for pushes. */
    get requestId(): number;
    /** Whether this ends the answer. */
    get isLast(): boolean;
    /** Whether an error with an id other than 0 came with it. */
    get hasError(): boolean;
    /** Whether the SDK passed no struct (NULL): then every field reads as zero. */
    get isNull(): boolean;
    /** The same event in memory of its own, to be kept without holding the batch it came in. */
    copy(): this;
    toObject(): Record<string, unknown>;
    protected symbolAt(ticker: number, venue: number, kind: VenueKind): string;
    /** Where arrays and texts start: behind the fixed part, and behind the error where there is one. */
    protected varyingStart(fixedEnd: number): number;
    protected recordEnd(): number;
    protected countHeld(start: number, countAt: number): number;
    /** An array; the one in front of it, where there is one, has its count at `frontCountAt`. */
    protected numbers(fixedEnd: number, countAt: number, frontCountAt?: number): number[];
    protected longText(fixedEnd: number): string;
}
