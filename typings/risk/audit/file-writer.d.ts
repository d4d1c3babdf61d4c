import * as fs from 'node:fs';
import { type SchedulerLike } from 'rxjs';
/** What is needed of `node:fs`. */
export type FileSystem = Pick<typeof fs, 'open' | 'openSync' | 'write' | 'writeSync' | 'close' | 'readdir' | 'readdirSync' | 'unlink' | 'mkdirSync'>;
/** For `FileWriter`. */
export interface FileWriterOptions {
    readonly path: string;
    readonly keep: number;
    readonly retryMs: number;
    readonly scheduler: SchedulerLike;
    readonly onFailure: (error: Error) => void;
    readonly onRecovery: () => void;
}
/**
 * Writes lines into one file after the other, one write at a time and never waiting for it: what comes meanwhile is the next one. Each write says its place in the file, so that a process that ends
 * can write what is on its way again, at the same place: neither lost, nor twice, nor out of order. Nobody else writes these files: each is made anew.
 */
export declare class FileWriter {
    #private;
    /** Handed over and not written yet. */
    pendingBytes: number;
    constructor(options: FileWriterOptions, fileSystem?: FileSystem);
    /** `file` counts up: another number is another file. */
    write(file: number, day: string, line: string): void;
    /** When everything has been written. */
    idle(): Promise<void>;
    /** The process ends: writes what is left, now. */
    endSync(): void;
    close(): void;
}
