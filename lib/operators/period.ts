import { XtpArgumentError } from '../errors';

const unitMs = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

export const dayMs = unitMs.d;

/** How long a bar lasts: whole seconds in milliseconds, or written out: `3s`, `1m`, `60m`, `2h`; `1d` is the whole trading day. */
export type BarPeriod = number | `${number}${'s' | 'm' | 'h'}` | '1d';

/** Milliseconds of a period. Throws XtpArgumentError for what is not between a second and a day. */
export function periodMs(period: BarPeriod): number {
  const [, count, unit] = /^(\d+)([smhd])$/.exec(String(period)) ?? [];
  const ms = typeof period === 'number' ? period : Number(count) * unitMs[unit as keyof typeof unitMs];
  if (Number.isInteger(ms / 1000) && ms >= 1000 && ms <= dayMs) return ms;
  throw new XtpArgumentError(
    `A bar lasts whole seconds, at least one and at most a day: 60_000, '3s', '1m', '2h' or '1d', not '${period}'.`,
  );
}
