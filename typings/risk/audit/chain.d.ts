/** Before the first line. */
export declare const chainStart = "";
/** A line that can not be changed, left out or moved without those after it telling so: it ends with a hash of itself and the one before. */
export declare function chained(before: string, json: string): {
    readonly line: string;
    readonly hash: string;
};
/** A line taken apart; undefined if it has no chain. */
export declare function unchained(line: string): {
    readonly json: string;
    readonly hash: string;
} | undefined;
/** Half of SHA-256, hexadecimal. */
export declare function hashOf(before: string, json: string): string;
