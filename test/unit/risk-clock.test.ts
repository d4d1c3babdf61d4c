/** The machine's clock is set while a program runs: what counts time goes on as it did. */
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { asyncScheduler, from, Subscription } from 'rxjs';
import { cancelRate, duplicateIntent, orderRate, riskGate, staleQuote, type AnyVerdict, type RiskOperator } from '../../lib/risk';
import { buyOf, morning, riskBench, riskQuote, verdictsOf, type RiskBench } from './support/risk';

const hour = 3_600_000;
/** What the machine says, and the milliseconds that have gone by. */
let time = morning;
let gone = 0;
const pass = (ms: number): void => void ((time += ms), (gone += ms));
const setClock = (by: number): void => void (time += by);

beforeEach(() => {
  [time, gone] = [morning, 5000];
  jest.spyOn(Date, 'now').mockImplementation(() => time);
  jest.spyOn(performance, 'now').mockImplementation(() => gone + 0.25); // fractions are no time
});
afterEach(() => void jest.restoreAllMocks());

const said = (verdict: AnyVerdict): string => (verdict.type === 'accepted' ? 'accepted' : verdict.code);
async function gated(...rules: RiskOperator[]): Promise<RiskBench & { gate: ReturnType<typeof riskGate> }> {
  const bench = await riskBench({ scheduler: asyncScheduler });
  return { ...bench, gate: riskGate({ state: bench.state, rules }) };
}

describe.each([-hour, hour])('a clock that is set by %p ms', (by) => {
  test('changes no rate of orders', async () => {
    const { gate } = await gated(orderRate({ perSecond: 1, excess: 'deny' }));
    expect(said(gate.check(buyOf()))).toBe('accepted');
    setClock(by);
    expect(said(gate.check(buyOf()))).toBe('ORDER_RATE');
    pass(999);
    expect(said(gate.check(buyOf()))).toBe('ORDER_RATE');
    pass(1);
    expect(said(gate.check(buyOf()))).toBe('accepted');
  });

  test('changes no rate of cancels', async () => {
    const { account } = await gated(cancelRate({ perSecond: 1 }));
    const [first, second] = [account.send(buyOf()), account.send(buyOf())];
    account.cancel(first);
    setClock(by);
    expect(() => account.cancel(second)).toThrow('CANCEL_RATE');
    pass(1000);
    account.cancel(second);
    expect(account.cancels).toEqual([first, second]);
  });

  test('makes nothing that is sent twice another order, nor another one the same', async () => {
    const { gate } = await gated(duplicateIntent({ withinMs: 500 }));
    gate.check(buyOf());
    setClock(by);
    expect(said(gate.check(buyOf()))).toBe('DUPLICATE_INTENT');
    pass(500);
    expect(said(gate.check(buyOf()))).toBe('accepted');
  });

  test('makes no cancel instant, nor late', async () => {
    const { account, state } = await gated();
    const id = account.send(buyOf());
    setClock(by);
    pass(700);
    account.cancel(id);
    const counts = (ageMs: number): number => state.figuresFor(buyOf()).instantCancels(ageMs, 60_000);
    expect([counts(699), counts(700)]).toEqual([0, 1]);
    pass(60_000);
    expect(counts(700)).toBe(0);
  });

  test('keeps what is reserved, for its time', async () => {
    const { state, gate } = await gated();
    gate.check(buyOf());
    setClock(by);
    pass(29_999);
    expect(state.reserved).toBe(1);
    pass(1);
    expect(state.reserved).toBe(0);
  });

  test.each([
    [1999, ['accepted', 'accepted', 'ORDER_RATE']],
    [2000, ['accepted', 'accepted']],
  ])('holds an order back as long as it may wait: %p ms', async (maxHoldMs, expected) => {
    const { state } = await riskBench({ scheduler: asyncScheduler });
    const later: (() => void)[] = [];
    jest.spyOn(asyncScheduler, 'schedule').mockImplementation((work) => {
      later.push(work);
      return new Subscription();
    });
    const gate = riskGate({ state, rules: [orderRate({ perSecond: 1 })], maxHoldMs });
    const verdicts = verdictsOf(from([buyOf(), buyOf(), buyOf()]).pipe(gate));
    setClock(by);
    pass(1000);
    later.shift()!();
    expect(verdicts.map(said)).toEqual(expected);
  });
});

describe('the age of a quote', () => {
  test.each([
    ['the clock was set back', -hour, 3001, 3001],
    ['the machine slept, and its steady clock with it', hour, 0, hour],
    ['nothing happened', 0, 3000, 3000],
  ])('is the larger one where %s', async (_what, set, passed, age) => {
    const { gate, quotes, state } = await gated(staleQuote({ maxAgeMs: 3000 }));
    quotes.next(riskQuote('600519.SH'));
    setClock(set);
    pass(passed);
    expect(state.figuresFor(buyOf()).quoteAgeMs).toBe(age);
    expect(said(gate.check(buyOf()))).toBe(age > 3000 ? 'STALE_QUOTE' : 'accepted');
  });
});

test('what time it is says the clock, whatever it was set to', async () => {
  const { state } = await gated();
  setClock(-hour);
  expect(state.figuresFor(buyOf())).toMatchObject({ now: morning - hour, phase: { phase: 'beforeOpen' } });
});
