import * as v from 'valibot';
/** Which change of an option lets more pass: a higher or lower number, a list with more or fewer entries, or a word that lets most pass. */
export interface Looseness {
    readonly looser?: 'higher' | 'lower' | 'more' | 'fewer';
    readonly loosest?: string | boolean;
}
/** An object of these and nothing else; a list is none. What is not of them is told with the names that are. */
export declare function object(entries: v.ObjectEntries): v.SchemaWithPipe<readonly [v.CustomSchema<Record<string, unknown>, v.ErrorMessage<v.CustomIssue> | undefined>, v.ObjectWithRestSchema<v.ObjectEntries, v.NeverSchema<string>, undefined>]>;
/** An option that may be left out. */
export declare function optional<const S extends v.GenericSchema>(schema: S): v.ExactOptionalSchema<S, undefined>;
/** An upper limit: above 0. `unit` as a person says it: `yuan`, `shares`, `milliseconds`. */
export declare function limit(unit: string): v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.FiniteAction<number, "finite">, v.GtValueAction<number, 0, "above 0">]>, v.DescriptionAction<number, `${string}, above 0`>, v.MetadataAction<number, {
    readonly looser: "higher";
}>]>;
/** An upper limit in whole numbers from 1 on. */
export declare function wholeLimit(unit: string): v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.SafeIntegerAction<number, "a whole number">, v.MinValueAction<number, 1, "above 0">]>, v.DescriptionAction<number, `${string}, a whole number above 0`>, v.MetadataAction<number, {
    readonly looser: "higher";
}>]>;
/** A number above 0 of which more denies more. */
export declare function strictness(unit: string): v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.FiniteAction<number, "finite">, v.GtValueAction<number, 0, "above 0">]>, v.DescriptionAction<number, `${string}, above 0`>, v.MetadataAction<number, {
    readonly looser: "lower";
}>]>;
/** A time that is looked back on: a longer one denies more. */
export declare function window(): v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.FiniteAction<number, "finite">, v.GtValueAction<number, 0, "above 0">]>, v.MaxValueAction<number, 60000, "at most 60000">, v.DescriptionAction<number, "milliseconds, at most 60000">, v.MetadataAction<number, {
    readonly looser: "lower";
}>]>;
/** A limit for all, or one for each symbol that is named. */
export declare function limitBySymbol(unit: string): v.SchemaWithPipe<readonly [v.UnionSchema<[v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.FiniteAction<number, "finite">, v.GtValueAction<number, 0, "above 0">]>, v.SchemaWithPipe<readonly [v.CustomSchema<Record<string, unknown>, v.ErrorMessage<v.CustomIssue> | undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "a symbol like 600519.SH">]>, v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.FiniteAction<number, "finite">, v.GtValueAction<number, 0, "above 0">]>, undefined>]>], undefined>, v.DescriptionAction<number | {
    [x: string]: number;
}, `${string}, above 0: for all, or by symbol`>, v.MetadataAction<number | {
    [x: string]: number;
}, {
    readonly looser: "higher";
}>]>;
/** A limit for all, or one for each board that is named. */
export declare function limitByBoard(unit: string): v.SchemaWithPipe<readonly [v.UnionSchema<[v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.FiniteAction<number, "finite">, v.GtValueAction<number, 0, "above 0">]>, v.SchemaWithPipe<readonly [v.CustomSchema<Record<string, unknown>, v.ErrorMessage<v.CustomIssue> | undefined>, v.ObjectWithRestSchema<v.ObjectEntries, v.NeverSchema<string>, undefined>]>], undefined>, v.DescriptionAction<number | ({
    [x: string]: unknown;
    [x: number]: unknown;
} & {
    [key: string]: never;
}), `${string}, above 0: for all, or by board`>, v.MetadataAction<number | ({
    [x: string]: unknown;
    [x: number]: unknown;
} & {
    [key: string]: never;
}), {
    readonly looser: "higher";
}>]>;
/** A list: `more` of it lets more pass, or `fewer`. */
export declare function list<const S extends v.GenericSchema>(item: S, looser: 'more' | 'fewer'): v.SchemaWithPipe<readonly [v.ArraySchema<S, undefined>, v.MetadataAction<v.InferOutput<S>[], {
    looser: "more" | "fewer";
}>]>;
export declare function symbol(): v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "a symbol like 600519.SH">]>;
export declare function board(): v.PicklistSchema<readonly import("../../market/board").Board[], undefined>;
/** One of some words, the one that lets most pass first. */
export declare function choice<const Words extends readonly string[]>(...words: Words): v.SchemaWithPipe<readonly [v.PicklistSchema<Words, undefined>, v.MetadataAction<Words[number], {
    loosest: string;
}>]>;
/** On or off; `loosest` lets more pass. */
export declare function flag(loosest: boolean): v.SchemaWithPipe<readonly [v.BooleanSchema<undefined>, v.MetadataAction<boolean, {
    loosest: boolean;
}>]>;
/** A name of accounts that share the limit; whoever makes the rules has them. */
export declare function across(): v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "the name of a group">, v.DescriptionAction<string, "the name of a group of accounts that share the limit">]>;
