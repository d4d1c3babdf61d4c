/** Fixed-width and NUL-ended bytes as text. XTP sends UTF-8, possibly cut inside a character, not always ended by a NUL. */

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const encoder = new TextEncoder();

/** At most `length` bytes from `at`, up to the first NUL. Bytes that are not UTF-8 become U+FFFD. */
export function readText(data: DataView, at: number, length: number): string {
  let text = '';
  for (let i = 0; i < length; i++) {
    const byte = data.getUint8(at + i);
    if (byte === 0) return text;
    if (byte > 0x7f) return decoder.decode(untilNul(data, at, length));
    text += String.fromCharCode(byte);
  }
  return text;
}

function untilNul(data: DataView, at: number, length: number): Uint8Array {
  const bytes = new Uint8Array(data.buffer, data.byteOffset + at, length);
  const end = bytes.indexOf(0);
  return end < 0 ? bytes : bytes.subarray(0, end);
}

/** The bytes of a text in UTF-8, without a NUL at the end. */
export function utf8(text: string): Uint8Array {
  return encoder.encode(text);
}
