import * as fs from 'node:fs';
import { dirname, join } from 'node:path';
import { Subscription, type SchedulerLike } from 'rxjs';
import { fileName, namesOf } from './file-names';

/** What is needed of `node:fs`. */
export type FileSystem = Pick<
  typeof fs,
  'open' | 'openSync' | 'write' | 'writeSync' | 'close' | 'readdir' | 'readdirSync' | 'unlink' | 'mkdirSync'
>;

/** What belongs into one file. */
interface Part {
  readonly file: number;
  readonly day: string;
  readonly lines: string[];
}

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
export class FileWriter {
  readonly #options: FileWriterOptions;
  readonly #fs: FileSystem;
  readonly #queue: Part[] = [];
  readonly #retrying = new Subscription();
  #day = '';
  #number = 0;
  #file = -1;
  #fd: number | undefined;
  #position = 0;
  #inFlight: Buffer | undefined;
  #isBusy = false;
  #hasFailed = false;
  #whenIdle: (() => void)[] = [];
  /** Handed over and not written yet. */
  pendingBytes = 0;

  constructor(options: FileWriterOptions, fileSystem: FileSystem = fs) {
    this.#options = options;
    this.#fs = fileSystem;
  }

  /** `file` counts up: another number is another file. */
  write(file: number, day: string, line: string): void {
    this.pendingBytes += Buffer.byteLength(line);
    const last = this.#queue.at(-1);
    if (last?.file === file) last.lines.push(line);
    else this.#queue.push({ file, day, lines: [line] });
    if (this.#isBusy) return;
    this.#isBusy = true;
    setImmediate(() => this.#next()); // all of this turn at once
  }

  /** When everything has been written. */
  idle(): Promise<void> {
    return this.#isBusy ? new Promise((resolve) => this.#whenIdle.push(resolve)) : Promise.resolve();
  }

  /** The process ends: writes what is left, now. */
  endSync(): void {
    try {
      if (this.#inFlight) this.#writeSync(this.#inFlight);
      this.#inFlight = undefined;
      for (let part = this.#queue.shift(); part; part = this.#queue.shift()) {
        if (part.file !== this.#file) this.#openSync(part);
        this.#writeSync(Buffer.from(part.lines.join('')));
      }
    } catch (error) {
      this.#options.onFailure(error as Error);
    }
  }

  close(): void {
    this.#retrying.unsubscribe();
    this.#closeFile();
  }

  #next(): void {
    if (this.#inFlight) this.#writeOn();
    else if (this.#queue.length === 0) this.#becomeIdle();
    else if (this.#queue[0]!.file !== this.#file) this.#open(this.#queue[0]!);
    else {
      this.#inFlight = Buffer.from(this.#queue.shift()!.lines.join(''));
      this.#writeOn();
    }
  }

  #becomeIdle(): void {
    this.#isBusy = false;
    const waiting = this.#whenIdle;
    this.#whenIdle = [];
    for (const resolve of waiting) resolve();
  }

  #writeOn(): void {
    const buffer = this.#inFlight!;
    this.#fs.write(this.#fd!, buffer, 0, buffer.length, this.#position, (error, written) => {
      if (error) {
        this.#failed(error);
        return;
      }
      this.#written(buffer, written);
      this.#next();
    });
  }

  #written(buffer: Buffer, written: number): void {
    this.#position += written;
    this.pendingBytes -= written;
    this.#inFlight = written < buffer.length ? buffer.subarray(written) : undefined;
    if (!this.#hasFailed) return;
    this.#hasFailed = false;
    this.#options.onRecovery();
  }

  #open(part: Part): void {
    let path: string;
    try {
      path = this.#newName(part);
    } catch (error) {
      this.#failed(error as Error);
      return;
    }
    this.#fs.open(path, 'wx', (error, fd) => {
      if (error?.code === 'EEXIST') this.#open(part);
      else if (error) this.#failed(error);
      else {
        this.#opened(part, fd);
        this.#deleteOld(() => this.#next());
      }
    });
  }

  #openSync(part: Part): void {
    for (;;) {
      try {
        this.#opened(part, this.#fs.openSync(this.#newName(part), 'wx'));
        return;
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      }
    }
  }

  /** The folder's other files are looked through once a day. */
  #newName({ day }: Part): string {
    const { path } = this.#options;
    if (day !== this.#day) {
      makeFolder(dirname(path), this.#fs);
      const names = namesOf(path, this.#fs.readdirSync(dirname(path))).filter((name) => name.day === day);
      this.#number = names.at(-1)?.number ?? 0;
      this.#day = day;
    }
    return fileName(path, day, ++this.#number);
  }

  #opened({ file }: Part, fd: number): void {
    this.#closeFile();
    this.#file = file;
    this.#fd = fd;
    this.#position = 0;
  }

  #closeFile(): void {
    const fd = this.#fd;
    this.#fd = undefined;
    if (fd !== undefined) this.#fs.close(fd, (error) => error && this.#options.onFailure(error));
  }

  #writeSync(buffer: Buffer): void {
    for (let done = 0; done < buffer.length;)
      done += this.#fs.writeSync(this.#fd!, buffer, done, buffer.length - done, this.#position + done);
    this.#written(buffer, buffer.length);
  }

  /** Before anything is written: who waits for the writer finds no more files than are kept. */
  #deleteOld(then: () => void): void {
    const { path, keep, onFailure } = this.#options;
    if (!Number.isFinite(keep)) {
      then();
      return;
    }
    const folder = dirname(path);
    this.#fs.readdir(folder, (error, names) => {
      if (error) onFailure(error);
      this.#unlink(
        error
          ? []
          : namesOf(path, names)
              .slice(0, -keep)
              .map(({ name }) => join(folder, name)),
        then,
      );
    });
  }

  #unlink([path, ...others]: readonly string[], then: () => void): void {
    if (path === undefined) {
      then();
      return;
    }
    this.#fs.unlink(path, (error) => {
      if (error && error.code !== 'ENOENT') this.#options.onFailure(error);
      this.#unlink(others, then);
    });
  }

  /** Tried again: nothing is given up. */
  #failed(error: Error): void {
    this.#hasFailed = true;
    this.#day = ''; // the folder may be another one by then
    this.#options.onFailure(error);
    const { scheduler, retryMs } = this.#options;
    this.#retrying.add(scheduler.schedule(() => this.#next(), retryMs));
  }
}

function makeFolder(folder: string, fileSystem: FileSystem): void {
  fileSystem.mkdirSync(folder, { recursive: true });
}
