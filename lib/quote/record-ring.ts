/** Room for so many records at first; it doubles until the capacity is reached, so that a quiet instrument costs little. */
const firstRoom = 8;

/**
 * The newest records of one instrument, as bytes in memory of their own: keeping one is a copy into a slot, makes no object and holds no slab of events.
 * Slots are of one size, that of the longest record so far.
 */
export class RecordRing {
  readonly #capacity: number;
  #slots = new Uint8Array(0);
  #slotBytes = 0;
  #room = 0;
  #count = 0;
  /** Where the next record goes. */
  #next = 0;

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  /** Records held. */
  get count(): number {
    return this.#count;
  }
  /** Memory held. */
  get bytes(): number {
    return this.#slots.length;
  }

  /** Keeps a record; the oldest goes when the ring is full. */
  push(record: Uint8Array): void {
    const isFull = this.#count === this.#room && this.#room < this.#capacity;
    const room = isFull ? Math.min(Math.max(this.#room * 2, firstRoom), this.#capacity) : this.#room;
    if (isFull || record.length > this.#slotBytes) this.#relay(Math.max(record.length, this.#slotBytes), room);
    this.#slots.set(record, this.#next * this.#slotBytes);
    this.#next = this.#next + 1 === this.#room ? 0 : this.#next + 1;
    if (this.#count < this.#room) this.#count++;
  }

  /** A copy of the slot of a record, the oldest being 0. What is behind the record in it means nothing. */
  copy(index: number): ArrayBuffer {
    const start = this.#slotAt(index) * this.#slotBytes;
    return this.#slots.slice(start, start + this.#slotBytes).buffer;
  }

  #slotAt(index: number): number {
    return (this.#next - this.#count + index + this.#room) % this.#room;
  }

  /** Moves all records into slots of another size or number, the oldest first. */
  #relay(slotBytes: number, room: number): void {
    const slots = new Uint8Array(slotBytes * room);
    for (let i = 0; i < this.#count; i++) {
      const start = this.#slotAt(i) * this.#slotBytes;
      slots.set(this.#slots.subarray(start, start + this.#slotBytes), i * slotBytes);
    }
    this.#slots = slots;
    this.#slotBytes = slotBytes;
    this.#room = room;
    this.#next = this.#count % room;
  }
}
