import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { XtpArgumentError } from '../../lib/errors';
import { BackOff } from '../../lib/session/back-off';

describe('the waits between tries', () => {
  test('double up to the longest, and begin anew', () => {
    const backOff = new BackOff({ initialMs: 100, maxMs: 500, jitter: 0 });
    expect([1, 2, 3, 4, 5].map(() => backOff.next())).toEqual([100, 200, 400, 500, 500]);
    backOff.reset();
    expect(backOff.next()).toBe(100);
  });

  test('are never further from their measure than the jitter, however many there are', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5_000 }),
        fc.integer({ min: 1, max: 100_000 }),
        fc.double({ min: 1, max: 10, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 200 }),
        (initialMs, maxMs, factor, jitter, chances) => {
          let at = 0;
          const backOff = new BackOff({ initialMs, maxMs, factor, jitter, random: () => chances[at]! });
          for (; at < chances.length; at++) {
            const measure = Math.min(maxMs, initialMs * factor ** at);
            const wait = backOff.next();
            expect(Math.abs(wait - measure)).toBeLessThanOrEqual((jitter + 1e-9) * measure);
            expect(Number.isFinite(wait)).toBe(true);
          }
        },
      ),
    );
  });

  test.each([{ initialMs: 0 }, { maxMs: -1 }, { factor: 0.5 }, { jitter: 2 }, { steadyMs: -1 }, { initialMs: '1' as unknown as number }])(
    'refuse %j',
    (options) => {
      expect(() => new BackOff(options)).toThrow(XtpArgumentError);
    },
  );
});
