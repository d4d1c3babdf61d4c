/** A line of an audit, and where it stands. */
export interface AuditLine {
    readonly text: string;
    /** Empty for lines that came from no file. */
    readonly file: string;
    /** Counted from 1. */
    readonly number: number;
}
/** What an audit is read from: the path that `auditFile` was given, one of its files, or lines. */
export type AuditSource = string | Iterable<string> | AsyncIterable<string>;
export declare function linesOf(source: AuditSource): AsyncGenerator<AuditLine>;
