import { recordHeader } from '../xtp/view';
import type { NativeApi } from './native';

/**
 * How events come to this thread.
 * - `wake`: the SDK's thread wakes the event loop when it sleeps (default; costs nothing while nothing happens).
 * - `spin`: the event loop never sleeps while the connection is open: a full core for latencies of a few microseconds.
 */
export type DeliveryMode = 'wake' | 'spin';

/**
 * Batches are written one behind the other into a slab; a full one is left to the views that still need it. Best between 64 and 256 KiB:
 * smaller ones cost an allocation too often, larger ones fall out of the cache, and a kept view keeps its slab.
 */
const slabBytes = 128 * 1024;
/** With less room than this a new slab is taken: batches of a few records cost throughput. */
const slabRest = 4 * 1024;
/** As many slabs as a burst took are made ready for the next one, at most this many: fresh memory costs more than all the rest of a burst. */
const sparesAtMost = 64;
/** After this long, timers and sockets get their turn before the next batch. */
const turnMs = 4;
/** How long one turn of `spin` waits for an event before timers and sockets get theirs. */
const spinNs = 20_000;

// Plain numbers: a look-up in an object costs on the way of every event.
const { size: sizeAt, kind: kindAt, bytes: headerBytes } = recordHeader;

/** Takes the events of one api object out of its queue, in turns that leave the event loop room, and hands each record on. */
export class Delivery {
  readonly #native: NativeApi;
  readonly #onRecord: (kind: number, data: DataView, at: number) => void;
  #slab = new DataView(new ArrayBuffer(0));
  #slabEnd = 0;
  /** Slabs made ready, and how many were taken since this reader slept last. */
  readonly #spares: ArrayBuffer[] = [];
  #taken = 0;
  #spinning = false;
  #stopped = false;

  /** `onRecord` gets a record's kind and where its payload starts. */
  constructor(native: NativeApi, onRecord: (kind: number, data: DataView, at: number) => void) {
    this.#native = native;
    this.#onRecord = onRecord;
  }

  /** Something is in the queue of a reader that slept. */
  onWake(): void {
    if (!this.#spinning) this.#turn();
  }

  /** Hands on no record any more. */
  stop(): void {
    this.#stopped = true;
    this.#spares.length = 0;
  }

  /** Polls instead of waiting for wakes, for as long as `wanted`. */
  spinWhile(wanted: () => boolean): void {
    if (this.#spinning) return;
    this.#spinning = true;
    const spin = (): void => {
      if (this.#stopped) return;
      if (!wanted()) {
        this.#spinning = false;
        this.#turn(); // back to waiting for a wake
        return;
      }
      const until = performance.now() + turnMs;
      let any = this.#deliver(this.#next(spinNs));
      while (any && performance.now() < until) any = this.#deliver(this.#next(0));
      setImmediate(spin);
    };
    setImmediate(spin);
  }

  readonly #turn = (): void => {
    const until = performance.now() + turnMs;
    do {
      if (this.#stopped) return;
      if (!this.#deliver(this.#next(-1))) {
        this.#prepareSpares(); // asleep now: the next event wakes
        return;
      }
    } while (performance.now() < until);
    setImmediate(this.#turn);
  };

  /** The next batch is in the slab behind the last one; its bytes, 0 if there is none. `spin` below 0: sleep then. */
  #next(spin: number): number {
    if (this.#slab.byteLength - this.#slabEnd < slabRest) this.#newSlab(slabBytes);
    for (;;) {
      const bytes = spin < 0 ? this.#native.take(this.#slabEnd) : this.#native.poll(this.#slabEnd, spin);
      if (bytes >= 0) return bytes;
      this.#newSlab(Math.max(slabBytes, -bytes));
    }
  }

  #newSlab(bytes: number): void {
    this.#taken++;
    const spare = bytes === slabBytes ? this.#spares.pop() : undefined;
    const buffer = spare ?? Buffer.allocUnsafeSlow(bytes).buffer; // not zeroed: only what was written is read
    this.#native.useSlab(buffer);
    this.#slab = new DataView(buffer);
    this.#slabEnd = 0;
  }

  /** After a burst, while nothing is to be done: one slab a turn, its pages touched. */
  #prepareSpares(): void {
    const wanted = Math.min(this.#taken, sparesAtMost);
    this.#taken = 0;
    const prepare = (): void => {
      if (this.#stopped || this.#spares.length >= wanted) return;
      const { buffer } = Buffer.allocUnsafeSlow(slabBytes);
      new Uint8Array(buffer).fill(0);
      this.#spares.push(buffer);
      setImmediate(prepare);
    };
    if (wanted > 1) setImmediate(prepare);
  }

  /** Hands on the records of a batch; false if it was empty or a handler has stopped the delivery. */
  #deliver(bytes: number): boolean {
    const data = this.#slab;
    const start = this.#slabEnd;
    const end = start + bytes;
    this.#slabEnd = end; // first: a handler may ask for more
    for (let at = start; at < end; at += data.getUint32(at + sizeAt, true)) {
      try {
        this.#onRecord(data.getUint16(at + kindAt, true), data, at + headerBytes);
      } catch (error) {
        // Whoever handles this event is broken; the events behind it are not.
        queueMicrotask(() => {
          throw error;
        });
      }
      if (this.#stopped) return false;
    }
    return bytes > 0;
  }
}
