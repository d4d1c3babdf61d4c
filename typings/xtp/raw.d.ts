/** A field where it lies in its struct. */
export type RawField = {
    readonly name: string;
    readonly at: number;
    readonly type: RawNumber;
    readonly count: number;
} | {
    readonly name: string;
    readonly at: number;
    readonly type: 'text';
    readonly count: number;
} | {
    readonly name: string;
    readonly at: number;
    readonly type: 'struct';
    readonly struct: string;
    readonly bytes: number;
    readonly count: number;
};
type RawNumber = 'f64' | 'i64' | 'u64' | 'i32' | 'u32' | 'i16' | 'u16' | 'u8';
/** What a field holds: a number, a BigInt for 64-bit integers, the bytes of a text, an inner struct, or several of them. */
export type RawValue = number | bigint | Uint8Array | RawStruct | readonly RawValue[];
/** A struct by XTP's names. */
export interface RawStruct {
    readonly [field: string]: RawValue;
}
/** The struct of that name at a place in memory; {} for what has no struct. */
export declare function rawStruct(name: string, data: DataView, at: number): RawStruct;
export {};
