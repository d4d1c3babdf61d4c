/** `audit/risk.jsonl` on the second file of a day: `audit/risk.20260105-0002.jsonl`. */
export declare function fileName(path: string, day: string, number: number): string;
/** Of the names in a folder those of an audit, oldest first. */
export declare function namesOf(path: string, names: readonly string[]): {
    readonly name: string;
    readonly day: string;
    readonly number: number;
}[];
/** YYYYMMDD in Shanghai. */
export declare function dayOf(ms: number): string;
