import { rawStruct, type RawStruct } from './raw';
import { readText } from './text';
import { epochMs } from './time';
import { noInstrument, rememberSymbol, symbolName, symbolOf, type VenueKind } from './symbol-names';

const inspectSymbol = Symbol.for('nodejs.util.inspect.custom');

/** Fields that the vendor reserves: readable, but left out of what is printed. */
const reservedName = /^(unknown\d*|unknow|reserved?\d*|unused|r\d|sideBits)$/;

function plain(value: unknown): unknown {
  if (typeof value === 'bigint') return value.toString();
  if (Array.isArray(value)) return value.map(plain);
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item)]));
  }
  return value;
}

/** The getters of a view's fields, codes and raw times too, without the record's header. */
function fieldsOf(view: View): string[] {
  const names: string[] = [];
  let proto = Object.getPrototypeOf(view) as object;
  while (proto !== EventView.prototype && proto !== View.prototype) {
    for (const [name, member] of Object.entries(Object.getOwnPropertyDescriptors(proto))) if (!('value' in member)) names.push(name);
    proto = Object.getPrototypeOf(proto) as object;
  }
  return names;
}

function sameValue(a: unknown, b: unknown): boolean {
  if (a instanceof View) return b instanceof View && a.equals(b);
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((item, i) => sameValue(item, b[i]));
  return a === b || Object.is(a, b);
}

/**
 * A struct of XTP seen where it lies: fields are decoded when they are touched. It stays valid as long as it is held, and holds
 * the slab of events it came in (128 KiB): what is to be kept long should be `copy()`d or turned into an object.
 */
export abstract class View {
  /** Size of the struct. */
  static readonly bytes: number = 0;
  /** The struct's name in XTP. */
  static readonly xtpName: string = '';

  readonly #data: DataView;
  readonly #at: number;

  constructor(data: DataView, at: number) {
    this.#data = data;
    this.#at = at;
  }

  protected get data(): DataView {
    return this.#data;
  }
  protected get at(): number {
    return this.#at;
  }

  /** All fields as a plain object, decoded now. */
  abstract toObject(): Record<string, unknown>;

  /** As `toObject`, with 64-bit ids as decimal strings, for JSON. */
  toJSON(): unknown {
    return plain(this.toObject());
  }

  /**
   * The struct as it lies in memory: every field under XTP's own name with all its bits, those of unions and what the vendor reserves too. 64-bit
   * integers are BigInt, enums their numbers, texts all their bytes.
   */
  raw(): RawStruct {
    return rawStruct((this.constructor as typeof View).xtpName, this.#data, this.#at);
  }

  /** Whether the other is a view of the same struct with the same values. */
  equals(other: View): boolean {
    if (this.constructor !== other.constructor) return false;
    const [mine, others] = [this, other] as unknown as [Record<string, unknown>, Record<string, unknown>];
    return fieldsOf(this).every((name) => sameValue(mine[name], others[name]));
  }

  /** @internal What console.log shows: the fields, without what the vendor reserves. */
  [inspectSymbol](_depth: number, options: object, inspect?: (value: unknown, options: object) => string): string {
    const fields = Object.entries(this.toObject()).filter(([name, value]) => value !== undefined && !reservedName.test(name));
    const object = Object.fromEntries(fields);
    return `${this.constructor.name} ${inspect ? inspect(object, options) : JSON.stringify(plain(object))}`;
  }

  protected f64(offset: number): number {
    return this.#data.getFloat64(this.#at + offset, true);
  }
  protected i32(offset: number): number {
    return this.#data.getInt32(this.#at + offset, true);
  }
  protected u32(offset: number): number {
    return this.#data.getUint32(this.#at + offset, true);
  }
  protected i16(offset: number): number {
    return this.#data.getInt16(this.#at + offset, true);
  }
  protected u16(offset: number): number {
    return this.#data.getUint16(this.#at + offset, true);
  }
  protected u8(offset: number): number {
    return this.#data.getUint8(this.#at + offset);
  }
  protected bool(offset: number): boolean {
    return this.#data.getUint8(this.#at + offset) !== 0;
  }
  protected char(offset: number): string {
    const code = this.#data.getUint8(this.#at + offset);
    return code === 0 ? '' : String.fromCharCode(code);
  }
  /** A quantity, count or sequence: exact up to 2^53. */
  protected i64(offset: number): number {
    return this.#data.getInt32(this.#at + offset + 4, true) * 4_294_967_296 + this.#data.getUint32(this.#at + offset, true);
  }
  protected i64Raw(offset: number): bigint {
    return this.#data.getBigInt64(this.#at + offset, true);
  }
  protected u64(offset: number): bigint {
    return this.#data.getBigUint64(this.#at + offset, true);
  }
  protected timeMs(offset: number): number {
    return epochMs(this.#data.getUint32(this.#at + offset, true), this.#data.getInt32(this.#at + offset + 4, true));
  }
  protected text(offset: number, length: number): string {
    return readText(this.#data, this.#at + offset, length);
  }
  protected list<T>(count: number, item: (index: number) => T): T[] {
    const items: T[] = [];
    for (let i = 0; i < count; i++) items.push(item(i));
    return items;
  }
  /** A struct that elsewhere is an event, inside another: in memory of its own, for what stands in front of it here is no header. */
  protected apart<T extends EventView>(view: new (data: DataView, at: number) => T, offset: number, bytes: number): T {
    const record = new DataView(new ArrayBuffer(head + bytes));
    record.setUint32(recordHeader.size, head + bytes, true);
    record.setUint32(recordHeader.instrument, noInstrument, true);
    new Uint8Array(record.buffer).set(new Uint8Array(this.data.buffer, this.data.byteOffset + this.at + offset, bytes), head);
    return new view(record, head);
  }
  protected symbolAt(ticker: number, venue: number, kind: VenueKind): string {
    return symbolOf(this.text(ticker, 16), this.i32(venue), kind);
  }
}

/** Layout of RecordHeader in cpp/core/record.h. */
export const recordHeader = { bytes: 32, size: 0, kind: 4, flags: 6, sequence: 8, instrument: 12, receivedNs: 16, requestId: 24 } as const;

// The header stands in front of the struct. Plain numbers: a look-up in an object costs on this path.
const head = 32;
const kindAt = 4 - head;
const flagsAt = 6 - head;
const sequenceAt = 8 - head;
const instrumentAt = 12 - head;
const receivedNsAt = 16 - head;
const requestIdAt = 24 - head;
const isLastFlag = 1;
const hasErrorFlag = 2;
const nullStructFlag = 4;

/** A view of a callback's record: its struct, with the record's header in front of it. */
export abstract class EventView extends View {
  /** The callback that made it (`QuoteKind`, `TraderKind`). */
  get kind(): number {
    return this.u16(kindAt);
  }
  /** Place in the order of all events of its api object; 32 bits, wraps. */
  get recordSequence(): number {
    return this.u32(sequenceAt);
  }
  /** Index of the instrument, dense and the same for the life of the process; 0xffffffff if it has none. */
  get instrument(): number {
    return this.u32(instrumentAt);
  }
  /** When the SDK called, in nanoseconds of the clock that `process.hrtime` reads. */
  get receivedNs(): number {
    return this.i64(receivedNsAt);
  }
  /** Of the query that this answers; 0 for pushes. */
  get requestId(): number {
    return this.i32(requestIdAt);
  }
  /** Whether this ends the answer. */
  get isLast(): boolean {
    return (this.u16(flagsAt) & isLastFlag) !== 0;
  }
  /** Whether an error with an id other than 0 came with it. */
  get hasError(): boolean {
    return (this.u16(flagsAt) & hasErrorFlag) !== 0;
  }
  /** Whether the SDK passed no struct (NULL): then every field reads as zero. */
  get isNull(): boolean {
    return (this.u16(flagsAt) & nullStructFlag) !== 0;
  }

  /** The same event in memory of its own, to be kept without holding the batch it came in. */
  copy(): this {
    const start = this.data.byteOffset + this.at - head;
    const bytes = this.data.buffer.slice(start, start + this.u32(-head));
    return new (this.constructor as new (data: DataView, at: number) => this)(new DataView(bytes), head);
  }

  /** @internal The record's bytes, where they lie. */
  recordBytes(): Uint8Array {
    return new Uint8Array(this.data.buffer, this.data.byteOffset + this.at - head, this.u32(-head));
  }

  override toObject(): Record<string, unknown> {
    return {};
  }

  protected override symbolAt(ticker: number, venue: number, kind: VenueKind): string {
    const index = this.u32(instrumentAt);
    const known = symbolName(index);
    if (known !== undefined) return known;
    const symbol = super.symbolAt(ticker, venue, kind);
    if (index !== noInstrument) rememberSymbol(index, symbol);
    return symbol;
  }

  // What varies in length ends with its record at the latest, whatever its count says. (No #methods: each event would carry their brand.)

  /** Where arrays and texts start: behind the fixed part, and behind the error where there is one. */
  protected varyingStart(fixedEnd: number): number {
    return this.at + fixedEnd + (this.hasError ? 128 : 0);
  }
  protected recordEnd(): number {
    return this.at - head + this.u32(-head);
  }
  protected countHeld(start: number, countAt: number): number {
    const count = this.i32(countAt);
    const room = (this.recordEnd() - start) >> 3;
    return count < room ? count : room;
  }
  /** An array; the one in front of it, where there is one, has its count at `frontCountAt`. */
  protected numbers(fixedEnd: number, countAt: number, frontCountAt?: number): number[] {
    let start = this.varyingStart(fixedEnd);
    if (frontCountAt !== undefined) start += Math.max(0, this.countHeld(start, frontCountAt)) * 8;
    const count = this.countHeld(start, countAt);
    const numbers: number[] = [];
    for (let i = 0, offset = start - this.at; i < count; i++, offset += 8) numbers.push(this.i64(offset));
    return numbers;
  }
  protected longText(fixedEnd: number): string {
    const start = this.varyingStart(fixedEnd) + 4;
    const room = this.recordEnd() - start;
    return room > 0 ? readText(this.data, start, Math.min(this.data.getUint32(start - 4, true), room)) : '';
  }
}
