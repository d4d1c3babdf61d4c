import { pipe, type OperatorFunction } from 'rxjs';
import { XtpArgumentError } from '../../errors';
import { checkMs } from '../../operators/milliseconds';
import { operate } from '../../operators/operate';
import type { Denied } from '../../risk';
import { Reporter, type Alert, type WatchOptions } from '../alert';
import { Recent } from '../recent';
import { resolvedAfter } from '../resolved-after';

/** For `denialBursts`. */
export interface DenialBurstOptions extends WatchOptions {
  /** From so many denials on. Default 5. */
  readonly count?: number;
  /** Within so many milliseconds. Default 10,000. */
  readonly withinMs?: number;
}

/**
 * `DENIAL_BURST` when our own rules deny many orders within a short time: a strategy that has gone wild. Resolved when that has not been so for `withinMs`. What is accepted may be in the
 * stream, too. Throws XtpArgumentError.
 */
export function denialBursts(
  options: DenialBurstOptions = {},
): OperatorFunction<Pick<Denied, 'code' | 'rule'> | { readonly type: 'accepted' }, Alert> {
  const { count = 5, withinMs = 10_000 } = options;
  if (!(Number.isInteger(count) && count > 0))
    throw new XtpArgumentError(`A burst of denials begins with a whole number of them, not ${count}.`);
  checkMs(withinMs, 'denialBursts');
  const report = new Reporter(options, 'risk');
  const { scheduler } = report;
  return pipe(
    operate<Pick<Denied, 'code' | 'rule'> | { readonly type: 'accepted' }, Alert>((out) => {
      const recent = new Recent(withinMs);
      return {
        next: (verdict) => {
          if (!('code' in verdict)) return;
          const now = scheduler.now();
          recent.add(now);
          const denials = recent.count(now);
          if (denials < count) return;
          const { code, rule } = verdict;
          const seconds = withinMs / 1000;
          out.next(
            report.raised('DENIAL_BURST', {
              message: `${denials} orders were denied within ${seconds} s, the last one by ${rule} (${code}).`,
              messageZh: `${seconds} 秒内风控拦截 ${denials} 笔委托，最近一笔由 ${rule} 拦截（${code}）。`,
              details: { denials, withinMs, code, rule },
            }),
          );
        },
      };
    }),
    resolvedAfter(withinMs, scheduler, ['DENIAL_BURST']),
  );
}
