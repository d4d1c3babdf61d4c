import { describe, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { epochMs, rawTime } from '../../lib/xtp/time';
import { firstMs, lastMs, rawByText } from './support/schema-values';

const times = fc.integer({ min: firstMs, max: lastMs });

/** As a view calls it: the low half unsigned, the high one signed. */
function epochOf(raw: bigint): number {
  return epochMs(Number(raw & 0xffffffffn), Number(raw >> 32n));
}

describe('times of XTP', () => {
  test('every millisecond of 1990 to 2099 becomes the 17 digits of Shanghai that Date gives', () => {
    fc.assert(
      fc.property(times, (ms) => rawTime(ms) === rawByText(ms)),
      { numRuns: 2000 },
    );
  });

  test('the 17 digits become the epoch milliseconds that Date and BigInt arithmetic give', () => {
    fc.assert(
      fc.property(times, (ms) => {
        const raw = rawByText(ms);
        const part = (divisor: bigint, modulo: bigint): number => Number((raw / divisor) % modulo);
        const byParts = Date.UTC(
          part(10n ** 13n, 10_000n),
          part(10n ** 11n, 100n) - 1,
          part(10n ** 9n, 100n),
          part(10n ** 7n, 100n) - 8,
          part(10n ** 5n, 100n),
          part(1000n, 100n),
          part(1n, 1000n),
        );
        expect(epochOf(raw)).toBe(byParts);
      }),
      { numRuns: 2000 },
    );
  });

  test('a round trip through the raw value changes nothing, although that is above 2^53 (F1)', () => {
    fc.assert(
      fc.property(times, (ms) => {
        const raw = rawTime(ms);
        expect(raw > BigInt(Number.MAX_SAFE_INTEGER)).toBe(true);
        expect(epochOf(raw)).toBe(ms);
        expect(rawTime(epochOf(raw))).toBe(raw);
      }),
      { numRuns: 2000 },
    );
  });

  test('two raw times that are the same double are two times (F1)', () => {
    const odd = 20230201093000001n;
    const even = 20230201093000000n;
    expect(Number(odd)).toBe(Number(even));
    expect(epochOf(odd) - epochOf(even)).toBe(1);
  });

  test.each([
    [20230201093000500n, '2023-02-01T09:30:00.500+08:00'],
    [20240229235959999n, '2024-02-29T23:59:59.999+08:00'],
    [19900101000000000n, '1990-01-01T00:00:00.000+08:00'],
    [20991231235959999n, '2099-12-31T23:59:59.999+08:00'],
    [20230101000000000n, '2023-01-01T00:00:00.000+08:00'],
  ])('%s is %s', (raw, iso) => {
    expect(epochOf(raw)).toBe(Date.parse(iso));
    expect(rawTime(Date.parse(iso))).toBe(raw);
  });

  test('0 is unset and stays 0 both ways', () => {
    expect(epochMs(0, 0)).toBe(0);
    expect(rawTime(0)).toBe(0n);
  });

  test('a time does not depend on the ones before it, not even one without a date', () => {
    const noDate = 93_000_500n;
    const fresh = (): ((raw: bigint) => number) => {
      let time!: typeof import('../../lib/xtp/time');
      jest.isolateModules(() => {
        // eslint-disable-next-line @typescript-eslint/no-require-imports
        time = require('../../lib/xtp/time') as typeof time;
      });
      return (raw) => time.epochMs(Number(raw & 0xffffffffn), Number(raw >> 32n));
    };
    const first = fresh()(noDate);
    const later = fresh();
    later(20230201093000500n);
    expect(later(noDate)).toBe(first);
  });

  test('times of many days in any order keep their own day', () => {
    fc.assert(
      fc.property(fc.array(times, { minLength: 2, maxLength: 20 }), (list) => {
        expect(list.map((ms) => epochOf(rawByText(ms)))).toEqual(list);
      }),
    );
  });
});
