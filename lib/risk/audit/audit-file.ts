import { asyncScheduler, Subject, type Observable, type SchedulerLike } from 'rxjs';
import { XtpArgumentError } from '../../errors';
import { chained, chainStart } from './chain';
import { dayOf } from './file-names';
import { FileWriter } from './file-writer';
import type { AuditRecord, AuditRules, AuditSink } from './record';

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
  | { readonly type: 'failed'; readonly error: Error; readonly pendingBytes: number }
  /** It takes records again. */
  | { readonly type: 'recovered' }
  /** A record found no room (`maxPendingBytes`); so many were lost until now. */
  | { readonly type: 'lost'; readonly count: number };

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
export function auditFile(options: AuditFileOptions): AuditFile {
  const sink = new FileSink(options);
  return {
    write: (record) => sink.write(record),
    problems: sink.problems,
    flush: () => sink.flush(),
    close: () => sink.close(),
  };
}

/** Files of this process that are not closed. */
const open = new Set<FileSink>();
let isListening = false;

function endAll(): void {
  for (const sink of open) sink.endSync();
}

class FileSink {
  readonly #problems = new Subject<AuditProblem>();
  readonly problems = this.#problems.asObservable();
  readonly #writer: FileWriter;
  readonly #maxBytes: number;
  readonly #maxPendingBytes: number;
  /** Rules by their hash: every file says those that its records name. */
  readonly #rules = new Map<string, AuditRules>();
  readonly #rulesInFile = new Set<string>();
  #file = 0;
  #day = '';
  #bytes = 0;
  #chain = chainStart;
  #lost = 0;
  #isClosed = false;

  constructor(options: AuditFileOptions) {
    const { path, maxBytes = 64 << 20, keep = Infinity, maxPendingBytes = 256 << 20, retryMs = 1000, scheduler = asyncScheduler } = options;
    for (const [name, value] of Object.entries({ maxBytes, keep, maxPendingBytes, retryMs })) {
      if (!(value > 0)) throw new XtpArgumentError(`The audit's ${name} is a number above 0, not ${value}.`);
    }
    this.#maxBytes = maxBytes;
    this.#maxPendingBytes = maxPendingBytes;
    this.#writer = new FileWriter({
      ...{ path, keep, retryMs, scheduler },
      onFailure: (error) => this.#problems.next({ type: 'failed', error, pendingBytes: this.#writer.pendingBytes }),
      onRecovery: () => this.#problems.next({ type: 'recovered' }),
    });
    open.add(this);
    if (!isListening) process.on('exit', endAll);
    isListening = true;
  }

  write(record: AuditRecord): void {
    if (this.#isClosed) return;
    if (this.#writer.pendingBytes > this.#maxPendingBytes) {
      this.#problems.next({ type: 'lost', count: ++this.#lost });
      return;
    }
    const json = JSON.stringify(record);
    const day = dayOf(record.time);
    if (day > this.#day || this.#bytes + json.length > this.#maxBytes) this.#begin(day);
    if (record.type === 'rules') this.#rules.set(record.hash, record);
    else this.#say(record.rules);
    if (record.type === 'rules') this.#rulesInFile.add(record.hash);
    this.#append(json);
  }

  async flush(): Promise<void> {
    await this.#writer.idle();
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#writer.idle();
    open.delete(this);
    this.#writer.close();
    this.#problems.complete();
  }

  endSync(): void {
    this.#isClosed = true;
    this.#writer.endSync();
  }

  #begin(day: string): void {
    this.#file++;
    this.#day = day > this.#day ? day : this.#day;
    this.#bytes = 0;
    this.#rulesInFile.clear();
    this.#append(JSON.stringify({ type: 'file', format: 1, previous: this.#chain }));
  }

  /** A file can be read alone. */
  #say(hash: string): void {
    const rules = this.#rules.get(hash);
    if (!rules || this.#rulesInFile.has(hash)) return;
    this.#rulesInFile.add(hash);
    const { type, list } = rules;
    this.#append(JSON.stringify({ type, hash, list }));
  }

  #append(json: string): void {
    const { line, hash } = chained(this.#chain, json);
    this.#chain = hash;
    this.#bytes += line.length + 1;
    this.#writer.write(this.#file, this.#day, `${line}\n`);
  }
}
