import { XtpArgumentError, XtpCallError } from '../errors';
import { hardLimitStop } from './hard-limit';
import { readText, utf8 } from './text';

/** What a call that ran on a session thread gave. */
export interface CallOutcome {
  /** The return value; a session id for the trader's Login. */
  readonly result: bigint;
  readonly failed: boolean;
  /** XTPRI.error_id of the failure. */
  readonly errorId: number;
  readonly errorMessage: string;
}

export type FailsWhen = 'never' | 'nonzero' | 'zero';

/** What runs a call whose arguments stand in a frame. */
export interface CallTarget {
  /** The memory that both sides see. */
  useFrame(frame: ArrayBuffer): void;
  /** Runs the method in `slot` on this thread. */
  call(slot: number): void;
  /** Runs it on a thread of its own with a copy of the frame; rejects after `timeoutMs`, whatever the SDK does. */
  callOnThread(slot: number, method: string, fails: FailsWhen, timeoutMs: number): Promise<CallOutcome>;
}

/** cpp/addon/frame.h */
const layout = { result: 0, errorId: 8, errorMessage: 12, errorMessageBytes: 124, text: 136, textBytes: 256 } as const;
const initialBytes = 64 * 1024;
const largestBytes = 64 * 1024 * 1024;

/** Whether a result means failure, by the method's own convention. */
export function isFailure(fails: FailsWhen, result: bigint): boolean {
  if (fails === 'never') return false;
  return fails === 'nonzero' ? result !== 0n : result === 0n;
}

/** Writes a call's arguments into a frame that native code reads, without an object or a property crossing the boundary. */
export abstract class ApiCalls {
  readonly #target: CallTarget;
  #frame: DataView;
  #start = 0;
  #end = 0;
  #hasText = false;

  constructor(target: CallTarget) {
    this.#target = target;
    const buffer = new ArrayBuffer(initialBytes);
    this.#frame = new DataView(buffer);
    target.useFrame(buffer);
  }

  protected get frame(): DataView {
    return this.#frame;
  }

  /** Starts a call; arrays and texts will stand from `dataStart` on. */
  protected begin(dataStart: number): void {
    if (this.#hasText) this.#wipe(); // of a call that was refused before it ran
    this.#start = dataStart;
    this.#end = dataStart;
  }

  protected i32(at: number, value: number): void {
    this.#frame.setInt32(at, value, true);
  }
  protected u32(at: number, value: number): void {
    this.#frame.setUint32(at, value, true);
  }
  protected u8(at: number, value: number): void {
    this.#frame.setUint8(at, value);
  }
  protected f64(at: number, value: number): void {
    this.#frame.setFloat64(at, value, true);
  }
  protected u64(at: number, value: bigint): void {
    this.#frame.setBigUint64(at, value, true);
  }
  protected bool(at: number, value: boolean): void {
    this.#frame.setUint8(at, value ? 1 : 0);
  }

  protected text(at: number, value: string | null): void {
    if (value === null) {
      this.u32(at, 0);
      return;
    }
    this.#hasText = true;
    this.u32(at, this.#end);
    this.#append(value);
  }

  /** The struct that stands at `at` holds a password. Said before it is written. */
  protected secret(at: number): void {
    this.#start = at;
    this.#hasText = true;
  }

  /** A text may be a password or a key: none stays in memory that lives on. */
  #wipe(): void {
    new Uint8Array(this.#frame.buffer).fill(0, this.#start, this.#end);
    this.#hasText = false;
  }

  protected tickers(at: number, countAt: number, values: readonly string[]): void {
    this.u32(at, this.#end);
    this.i32(countAt, values.length);
    for (const value of values) this.#append(value);
  }

  protected numbers(at: number, countAt: number, values: readonly number[]): void {
    this.#end = (this.#end + 7) & ~7;
    this.#reserve(values.length * 4);
    this.u32(at, this.#end);
    this.i32(countAt, values.length);
    for (const value of values) {
      this.i32(this.#end, value);
      this.#end += 4;
    }
  }

  #append(value: string): void {
    if (value.includes('\0')) {
      this.#wipe();
      throw new XtpArgumentError('a text for XTP can not hold a NUL character');
    }
    const bytes = utf8(value);
    this.#reserve(bytes.length + 1);
    const frame = new Uint8Array(this.#frame.buffer);
    frame.set(bytes, this.#end);
    frame[this.#end + bytes.length] = 0;
    this.#end += bytes.length + 1;
  }

  #reserve(bytes: number): void {
    let size = this.#frame.byteLength;
    if (this.#end + bytes <= size) return;
    while (this.#end + bytes > size) size *= 2;
    if (size > largestBytes) {
      this.#wipe();
      throw new XtpArgumentError(`the arguments need more than ${largestBytes} bytes: split the call`);
    }
    const larger = new ArrayBuffer(size);
    const smaller = new Uint8Array(this.#frame.buffer);
    new Uint8Array(larger).set(smaller);
    smaller.fill(0);
    this.#frame = new DataView(larger);
    this.#target.useFrame(larger);
  }

  protected run(slot: number, method: string, fails: FailsWhen): void {
    try {
      this.#target.call(slot);
    } finally {
      if (this.#hasText) this.#wipe();
    }
    if (fails === 'never') return;
    const zero = this.#frame.getUint32(layout.result, true) === 0 && this.#frame.getUint32(layout.result + 4, true) === 0;
    if (zero === (fails === 'nonzero')) return;
    const stop = hardLimitStop(this.#frame, layout.text);
    if (stop) throw stop;
    throw new XtpCallError(
      `${method} failed`,
      this.#frame.getInt32(layout.errorId, true),
      readText(this.#frame, layout.errorMessage, layout.errorMessageBytes),
    );
  }

  protected runOnThread(slot: number, method: string, fails: FailsWhen, timeoutMs: number): Promise<CallOutcome> {
    try {
      return this.#target.callOnThread(slot, method, fails, timeoutMs); // copies the frame before it returns
    } finally {
      if (this.#hasText) this.#wipe();
    }
  }

  protected i32Result(): number {
    return this.#frame.getInt32(layout.result, true);
  }
  protected u64Result(): bigint {
    return this.#frame.getBigUint64(layout.result, true);
  }
  protected textResult(): string {
    return readText(this.#frame, layout.text, layout.textBytes);
  }
}
