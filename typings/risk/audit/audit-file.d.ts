import { type Observable, type SchedulerLike } from 'rxjs';
import type { AuditRecord, AuditSink } from './record';
/** For `auditFile`. */
export interface AuditFileOptions {
    /** `audit/risk.jsonl` gives `audit/risk.20260105-0001.jsonl` and so on; the folder is made. */
    readonly path: string;
    /** A file that would grow beyond it is followed by the next one. Default 64 MiB. */
    readonly maxBytes?: number;
    /** How many files are kept; older ones are deleted. Default: all. */
    readonly keep?: number;
    /** What waits for a disk that does not take it. What comes beyond is lost, and told. Default 256 MiB. */
    readonly maxPendingBytes?: number;
    /** A disk that failed is tried again after so long. Default 1000 ms. */
    readonly retryMs?: number;
    /** Default: RxJS's `asyncScheduler`. */
    readonly scheduler?: SchedulerLike;
}
/** Something is wrong with the files of an audit. */
export type AuditProblem = 
/** The disk said no; what waits is written later. */
{
    readonly type: 'failed';
    readonly error: Error;
    readonly pendingBytes: number;
}
/** It takes records again. */
 | {
    readonly type: 'recovered';
}
/** A record found no room (`maxPendingBytes`); so many were lost until now. */
 | {
    readonly type: 'lost';
    readonly count: number;
};
/** Records in files, a line of JSON each. */
export interface AuditFile extends AuditSink {
    /** Never throws and never waits. After `close` it does nothing. */
    write(record: AuditRecord): void;
    /** What the disk does not do. Hot; never errors. */
    readonly problems: Observable<AuditProblem>;
    /** Resolves when all records so far are in the file; on a failing disk when it is well again. */
    flush(): Promise<void>;
    /** Writes what is left and lets go of the file. */
    close(): Promise<void>;
}
/**
 * Keeps the records of one or several gates in files: a new one each day (in Shanghai), above a size, and for each process. Writing never holds up the program; what was not written when the process
 * ends is written then (`process.exit` too, not a kill). Each line has a hash of itself and all before it. Throws XtpArgumentError.
 */
export declare function auditFile(options: AuditFileOptions): AuditFile;
