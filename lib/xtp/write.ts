/** Writes one field of a struct; what is undefined becomes zero. */
import { XtpArgumentError } from '../errors';
import { utf8 } from './text';
import { rawTime } from './time';

export function f64(to: DataView, at: number, value: number | undefined): void {
  to.setFloat64(at, value ?? 0, true);
}
export function i32(to: DataView, at: number, value: number | undefined): void {
  to.setInt32(at, value ?? 0, true);
}
export function u32(to: DataView, at: number, value: number | undefined): void {
  to.setUint32(at, value ?? 0, true);
}
export function i16(to: DataView, at: number, value: number | undefined): void {
  to.setInt16(at, value ?? 0, true);
}
export function u16(to: DataView, at: number, value: number | undefined): void {
  to.setUint16(at, value ?? 0, true);
}
export function u8(to: DataView, at: number, value: number | undefined): void {
  to.setUint8(at, value ?? 0);
}
export function bool(to: DataView, at: number, value: boolean | undefined): void {
  to.setUint8(at, value ? 1 : 0);
}
export function char(to: DataView, at: number, value: string | undefined): void {
  to.setUint8(at, value ? value.charCodeAt(0) : 0);
}

export function i64(to: DataView, at: number, value: bigint | number | undefined): void {
  if (typeof value === 'bigint') to.setBigInt64(at, value, true);
  else halves(to, at, value ?? 0);
}
export function u64(to: DataView, at: number, value: bigint | number | undefined): void {
  if (typeof value === 'bigint') to.setBigUint64(at, value, true);
  else halves(to, at, value ?? 0);
}

/** A whole number as 64 bits without making a BigInt. */
function halves(to: DataView, at: number, value: number): void {
  if (!Number.isSafeInteger(value)) throw new XtpArgumentError(`${value} is not a whole number below 2^53: pass a bigint`);
  to.setUint32(at, value >>> 0, true);
  to.setInt32(at + 4, Math.floor(value / 4_294_967_296), true);
}

/** Epoch milliseconds (number) or XTP's own 17 digits (bigint). */
export function time(to: DataView, at: number, value: bigint | number | undefined): void {
  to.setBigInt64(at, typeof value === 'bigint' ? value : rawTime(value ?? 0), true);
}

/** Text into a field of `length` bytes, the rest zero. A text that fills all of them has no NUL, as XTP allows. */
export function text(to: DataView, at: number, length: number, value: string | undefined, name: string): void {
  let i = 0;
  if (value !== undefined) {
    for (; i < value.length && i < length; i++) {
      const code = value.charCodeAt(i);
      if (code > 0x7f) return wideText(to, at, length, value, name);
      if (code === 0) throw withNul(name);
      to.setUint8(at + i, code);
    }
    if (value.length > length) throw tooLong(name, utf8(value).length, length);
  }
  for (; i < length; i++) to.setUint8(at + i, 0);
}

function wideText(to: DataView, at: number, length: number, value: string, name: string): void {
  const bytes = utf8(value);
  if (bytes.length > length) throw tooLong(name, bytes.length, length);
  if (bytes.includes(0)) throw withNul(name);
  zero(to, at, length);
  new Uint8Array(to.buffer, to.byteOffset + at, length).set(bytes);
}

// The value itself stays out of the message: it may be a password.
function tooLong(name: string, bytes: number, length: number): XtpArgumentError {
  return new XtpArgumentError(`${name} has ${bytes} bytes, XTP takes at most ${length}`);
}

function withNul(name: string): XtpArgumentError {
  return new XtpArgumentError(`${name} holds a NUL character: XTP would take it as the end`);
}

/** Without a view of its own: it stands in the way of every order. */
export function zero(to: DataView, at: number, bytes: number): void {
  let i = 0;
  for (; i + 8 <= bytes; i += 8) to.setFloat64(at + i, 0, true);
  for (; i < bytes; i++) to.setUint8(at + i, 0);
}

/** Calls `item` for each of the `count` places of an array, with undefined where no value was given. */
export function list<T>(values: readonly T[] | undefined, count: number, item: (value: T | undefined, index: number) => void): void {
  for (let i = 0; i < count; i++) item(values?.[i], i);
}
