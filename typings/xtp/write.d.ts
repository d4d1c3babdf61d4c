export declare function f64(to: DataView, at: number, value: number | undefined): void;
export declare function i32(to: DataView, at: number, value: number | undefined): void;
export declare function u32(to: DataView, at: number, value: number | undefined): void;
export declare function i16(to: DataView, at: number, value: number | undefined): void;
export declare function u16(to: DataView, at: number, value: number | undefined): void;
export declare function u8(to: DataView, at: number, value: number | undefined): void;
export declare function bool(to: DataView, at: number, value: boolean | undefined): void;
export declare function char(to: DataView, at: number, value: string | undefined): void;
export declare function i64(to: DataView, at: number, value: bigint | number | undefined): void;
export declare function u64(to: DataView, at: number, value: bigint | number | undefined): void;
/** Epoch milliseconds (number) or XTP's own 17 digits (bigint). */
export declare function time(to: DataView, at: number, value: bigint | number | undefined): void;
/** Text into a field of `length` bytes, the rest zero. A text that fills all of them has no NUL, as XTP allows. */
export declare function text(to: DataView, at: number, length: number, value: string | undefined, name: string): void;
/** Without a view of its own: it stands in the way of every order. */
export declare function zero(to: DataView, at: number, bytes: number): void;
/** Calls `item` for each of the `count` places of an array, with undefined where no value was given. */
export declare function list<T>(values: readonly T[] | undefined, count: number, item: (value: T | undefined, index: number) => void): void;
