/** What every operator of xtp-rx/risk is as a stream, whatever its rule says. */
import { expect, test } from '@jest/globals';
import type { Observable } from 'rxjs';
import { TestScheduler, type RunHelpers } from 'rxjs/testing';
import type { Finding, Verdict } from '../../../lib/risk';
import type { OrderIntent } from '../../../lib/trade/order-intent';

/** An operator with an order that it lets pass and one that it then denies. */
export interface RuleInStream {
  readonly operator: (source: Observable<OrderIntent | Verdict>) => Observable<Verdict>;
  /** The name that its denials bear. */
  readonly rule: string;
  readonly passes: OrderIntent;
  /** Comes after the other, which has its reservation. */
  readonly denies: OrderIntent;
  /** All that is found against it. */
  readonly finding: Finding;
}

/** Four tests of an operator in a stream: values, subscriptions, error, early unsubscribe. `make` is called for each of them. */
export function testsInStream(make: () => RuleInStream | Promise<RuleInStream>): void {
  const play = async (run: (helpers: RunHelpers, rule: RuleInStream, verdicts: Record<string, Verdict>) => void): Promise<void> => {
    const rule = await make();
    const denied: Verdict = { type: 'denied', intent: rule.denies, rule: rule.rule, ...rule.finding };
    const verdicts: Record<string, Verdict> = { a: { type: 'accepted', intent: rule.passes }, d: denied };
    new TestScheduler((actual, expected) => expect(actual).toEqual(expected)).run((helpers) => run(helpers, rule, verdicts));
  };
  const orders = ({ passes, denies }: RuleInStream): Record<string, OrderIntent> => ({ p: passes, n: denies });

  test('decides about each order when it comes, and completes with the source', () =>
    play(({ hot, expectObservable }, rule, verdicts) => {
      expectObservable(hot('-p-n-|', orders(rule)).pipe(rule.operator)).toBe('-a-d-|', verdicts);
    }));

  test('subscribes to the source once for each observer, and lets go of it at its end', () =>
    play(({ hot, expectObservable, expectSubscriptions }, rule, verdicts) => {
      const source = hot('-p-n-|', orders(rule));
      const decided = source.pipe(rule.operator);
      expectObservable(decided).toBe('-a-d-|', verdicts);
      expectObservable(decided, '--^').toBe('---d-|', verdicts);
      expectSubscriptions(source.subscriptions).toBe(['^----!', '--^--!']);
    }));

  test('passes an error of the source on', () =>
    play(({ cold, expectObservable, expectSubscriptions }, rule, verdicts) => {
      const source = cold('-p-#', orders(rule), 'the source failed');
      expectObservable(source.pipe(rule.operator)).toBe('-a-#', verdicts, 'the source failed');
      expectSubscriptions(source.subscriptions).toBe('^--!');
    }));

  test('lets go of the source with its observer', () =>
    play(({ hot, expectObservable, expectSubscriptions }, rule, verdicts) => {
      const source = hot('-p-n-|', orders(rule));
      expectObservable(source.pipe(rule.operator), '^-!').toBe('-a-', verdicts);
      expectSubscriptions(source.subscriptions).toBe('^-!');
    }));
}
