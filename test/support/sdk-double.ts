/** The recording double of the SDK (cpp/test/double): what arrived at it byte for byte, what it answers, and the callbacks it makes. */
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Connection, type ConnectionEvents } from '../../lib/native/connection';
import { findLibrary, type ApiSide } from '../../lib/native/sdk';

/** An SDK folder like any other. `npm test` builds it. */
export const doubleFolder = resolve(__dirname, '../../build/tests/double');

/**
 * An argument as bytes, null for NULL. A value is 8 bytes, the rest zero; a struct or an array of numbers what is pointed at; a text its
 * bytes with the NUL, an array of tickers its texts one behind the other.
 */
export type ArgumentBytes = Uint8Array | null;

export interface RecordedCall {
  readonly slot: number;
  /** A number of its own for each thread. */
  readonly thread: number;
  readonly arguments: readonly ArgumentBytes[];
}

export interface Answer {
  /** All 64 bits of the return value. */
  readonly result?: bigint;
  readonly text?: string;
  /** Other than 0: the last error of the thread that calls. */
  readonly errorId?: number;
  readonly errorMessage?: string;
}

interface DoubleControl {
  setAnswer(slot: number, result: bigint, text: string, errorId: number, errorMessage: string): void;
  resetAnswers(): void;
  takeCalls(): RecordedCall[];
  callBack(slot: number, given: readonly ArgumentBytes[]): boolean;
}

// eslint-disable-next-line @typescript-eslint/no-require-imports -- an addon has no other door
const addon = require(join(doubleFolder, 'xtp_double.node')) as { open(library: string): DoubleControl };

/** One library of the double. The process has one of each; whoever opens it finds it as it is at first. */
export class SdkDouble {
  readonly #control: DoubleControl;

  constructor(side: ApiSide) {
    this.#control = addon.open(findLibrary(doubleFolder, side));
    this.reset();
  }

  /** Forgets answers and calls. */
  reset(): void {
    this.#control.resetAnswers();
    this.#control.takeCalls();
  }

  answer(slot: number, { result = 0n, text = '', errorId = 0, errorMessage = '' }: Answer): void {
    this.#control.setAnswer(slot, BigInt.asUintN(64, result), text, errorId, errorMessage);
  }

  /** The calls since it was asked last, on whichever thread. */
  takeCalls(): RecordedCall[] {
    return this.#control.takeCalls();
  }

  /** Calls the Spi from a thread of the library; returns at once. */
  callBack(slot: number, given: readonly ArgumentBytes[]): void {
    if (!this.#control.callBack(slot, given)) throw new Error(`no callback ${slot}, or nobody is registered`);
  }
}

/** For messages and comparisons. */
export function hex(bytes: ArgumentBytes): string {
  return bytes === null ? 'NULL' : Buffer.from(bytes).toString('hex');
}

/** A connection to the double, through the real addon. */
export function connectDouble(side: ApiSide, record: ConnectionEvents['record'] = () => undefined): Connection {
  const unexpected = (): never => {
    throw new Error('the ring of a test is never full');
  };
  return new Connection(
    side,
    {
      sdkPath: doubleFolder,
      clientId: 1,
      logFolder: tmpdir(), // the double writes nothing
      logLevel: 3,
      ringBytes: 1 << 22,
      delivery: 'wake',
    },
    { record, gap: unexpected, spilled: unexpected },
  );
}
