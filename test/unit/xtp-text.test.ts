import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { XtpArgumentError } from '../../lib/errors';
import { readText, utf8 } from '../../lib/xtp/text';
import * as write from '../../lib/xtp/write';
import { textOf } from './support/schema-values';

function read(bytes: readonly number[] | Uint8Array, at = 0, length = bytes.length - at): string {
  return readText(new DataView(Uint8Array.from(bytes).buffer), at, length);
}

/** A field of `length` bytes between two bytes that must not be touched. */
function written(length: number, value: string | undefined): number[] {
  const bytes = new Uint8Array(length + 2).fill(0xee);
  write.text(new DataView(bytes.buffer), 1, length, value, 'field');
  expect([bytes[0], bytes[length + 1]]).toEqual([0xee, 0xee]);
  return [...bytes.subarray(1, length + 1)];
}

function errorOf(action: () => unknown): Error {
  try {
    action();
  } catch (error) {
    return error as Error;
  }
  throw new Error('nothing was thrown');
}

describe('text that is read', () => {
  test('an array that is full has no NUL and is read to its end, not beyond', () => {
    const bytes = Buffer.from('12345678junk');
    expect(read(bytes, 0, 8)).toBe('12345678');
  });

  test('a full array of Chinese characters is read to its end, not beyond', () => {
    const bytes = Buffer.from('贵州茅台后面');
    expect(read(bytes, 0, 12)).toBe('贵州茅台');
  });

  test('what stands behind the first NUL is not read', () => {
    expect(read([0x41, 0, 0x42])).toBe('A');
    expect(read([...Buffer.from('茅'), 0, 0x42, 0xff])).toBe('茅');
    expect(read([0, 0x41])).toBe('');
  });

  test('no bytes are an empty text', () => {
    expect(read([], 0, 0)).toBe('');
  });

  test('a character cut at the end becomes one U+FFFD and the rest stays', () => {
    const bytes = Buffer.from('柜台拒绝');
    expect(read(bytes, 0, 11)).toBe('柜台拒\ufffd');
    expect(read(bytes, 0, 10)).toBe('柜台拒\ufffd');
    expect(read(bytes, 0, 9)).toBe('柜台拒');
  });

  test('bytes that are not UTF-8 become U+FFFD, what is around them stays', () => {
    expect(read([0x41, 0xff, 0x42])).toBe('A\ufffdB');
    expect(read([0xc0, 0x80, 0x41])).toBe('\ufffd\ufffdA');
  });

  test('GBK bytes do not throw and show that they are not UTF-8', () => {
    const gbk = [0x71, 0xb9, 0xf1, 0xcc, 0xa8]; // 'q柜台'
    const text = read(gbk);
    expect(text.startsWith('q')).toBe(true);
    expect(text).toContain('\ufffd');
  });

  test('any bytes at all are read as the standard decoder reads them', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        const end = bytes.indexOf(0);
        const expected = Buffer.from(end < 0 ? bytes : bytes.subarray(0, end)).toString('utf8');
        expect(read(bytes)).toBe(expected);
      }),
      { numRuns: 1000 },
    );
  });

  test('a byte order mark is text like any other', () => {
    expect(read(Buffer.from('\ufeffA'))).toBe('\ufeffA');
  });
});

describe('text that is written', () => {
  test('is read back as it was, up to every byte of the field', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }).chain((length) => fc.tuple(fc.constant(length), textOf(length))),
        ([length, text]) => {
          const bytes = written(length, text);
          expect(read(bytes)).toBe(text);
          expect(bytes.slice(Buffer.byteLength(text))).toEqual(new Array(length - Buffer.byteLength(text)).fill(0));
        },
      ),
    );
  });

  test('replaces all that stood in the field', () => {
    expect(written(4, 'ab')).toEqual([0x61, 0x62, 0, 0]);
    expect(written(4, '中')).toEqual([...Buffer.from('中'), 0]);
    expect(written(3, undefined)).toEqual([0, 0, 0]);
    expect(written(3, '')).toEqual([0, 0, 0]);
  });

  test('a Chinese name that fills the field exactly fits', () => {
    expect(Buffer.from(written(12, '贵州茅台')).toString()).toBe('贵州茅台');
  });

  test.each([
    [8, 'pa55word!', 9],
    [11, '密码是这个', 15],
    [4, 'abcd密', 7],
  ])('that does not fit in %d bytes is refused with sizes, and without itself', (length, secret, bytes) => {
    const error = errorOf(() => written(length, secret));
    expect(error).toBeInstanceOf(XtpArgumentError);
    expect((error as Partial<XtpArgumentError>).code).toBe('XTP_ARGUMENT');
    expect(error.message).toBe(`field has ${bytes} bytes, XTP takes at most ${length}`);
    expect(error.message).not.toContain(secret);
  });

  test.each(['600519\0', 'a\0b', '\0', '茅\0台'])('with a NUL is refused, since XTP would end it there: %j', (text) => {
    expect(() => written(16, text)).toThrow(XtpArgumentError);
    expect(() => written(16, text)).toThrow('field holds a NUL character');
  });

  test('utf8 adds no NUL', () => {
    expect([...utf8('A中')]).toEqual([0x41, 0xe4, 0xb8, 0xad]);
  });
});

describe('whole numbers of 64 bits', () => {
  const stored = (set: (to: DataView) => void): bigint => {
    const data = new DataView(new ArrayBuffer(8));
    set(data);
    return data.getBigInt64(0, true);
  };

  test('given as a number are stored exactly', () => {
    fc.assert(fc.property(fc.maxSafeInteger(), (value) => stored((to) => write.i64(to, 0, value)) === BigInt(value)));
  });

  test.each([2 ** 53, 1.5, NaN, Infinity])('given as the number %p, that is not exact, are refused', (value) => {
    expect(() => stored((to) => write.i64(to, 0, value))).toThrow(XtpArgumentError);
    expect(() => stored((to) => write.u64(to, 0, value))).toThrow('pass a bigint');
  });

  test('not given are 0', () => {
    for (const set of [write.i64, write.u64, write.time]) {
      expect(stored((to) => set(to, 0, undefined))).toBe(0n);
    }
  });
});

test('a list writes every place: those without a value as undefined, what is too much not at all', () => {
  const calls: [number | undefined, number][] = [];
  write.list([7, 8, 9], 2, (value, i) => calls.push([value, i]));
  write.list([7], 2, (value, i) => calls.push([value, i]));
  write.list(undefined, 1, (value: number | undefined, i) => calls.push([value, i]));
  expect(calls).toEqual([
    [7, 0],
    [8, 1],
    [7, 0],
    [undefined, 1],
    [undefined, 0],
  ]);
});
