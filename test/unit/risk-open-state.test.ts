/** How a risk state is opened: with a ledger that is given, or with one of its own. */
import { beforeEach, describe, expect, jest, test } from '@jest/globals';
import { XtpArgumentError } from '../../lib/errors';
import type { LedgerOptions } from '../../lib/ledger';
import { openRiskState, type RiskStateOptions } from '../../lib/risk';
import type { Account } from '../../lib/trade/account';
import { clockAt, FakeLedger, FakeRiskAccount, morning } from './support/risk';

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
const busy = (): Promise<never> => Promise.reject(new Error('busy'));

describe('with a ledger that is given', () => {
  const open = (options: RiskStateOptions = {}, ledger = new FakeLedger(), account = new FakeRiskAccount()) =>
    openRiskState(account, { scheduler: clockAt(morning), ...options, ledger });

  test('it is ready once the counter has told of everything, and leaves the ledger open', async () => {
    const ledger = new FakeLedger();
    const state = await open({ peakEquity: 0 }, ledger);
    expect([state.isCaughtUp, state.connection, state.now]).toEqual([true, 'live', morning]);
    state.close();
    expect(ledger.isClosed).toBe(false);
  });

  test('it fails as the counter does, and lets go of all', async () => {
    const [ledger, account] = [new FakeLedger(), new FakeRiskAccount()];
    ledger.onReconcile = busy;
    await expect(open({}, ledger, account)).rejects.toThrow('busy');
    expect([account.orders.observed, account.status.observed, ledger.isClosed]).toEqual([false, false, false]);
  });

  test.each<[RiskStateOptions, string]>([
    [{ acceptedForMs: 0 }, 'acceptedForMs is a number of milliseconds above 0, not 0.'],
    [{ acceptedForMs: NaN }, 'acceptedForMs is a number of milliseconds above 0, not NaN.'],
    [{ peakEquity: -0.01 }, 'peakEquity is a number of yuan from 0 on, not -0.01.'],
    [{ peakEquity: NaN }, 'peakEquity is a number of yuan from 0 on, not NaN.'],
  ])('it takes no %p', async (options, message) => {
    await expect(open(options)).rejects.toThrow(new XtpArgumentError(message));
  });
});

describe('what the counter publishes', () => {
  const securities = (priceTick: number) => [{ symbol: '600519.SH', priceTick }];
  const opened = async (options: RiskStateOptions) => {
    const [ledger, account] = [new FakeLedger(), new FakeRiskAccount()];
    const state = await openRiskState(account, { scheduler: clockAt(morning), ...options, ledger });
    const login = async (tradingDay: string): Promise<void> => {
      account.status.next({ state: 'down', reason: 1, message: '' });
      account.tradingDay = tradingDay;
      account.status.next({ state: 'live' });
      await settled();
    };
    return { state, login, tick: () => state.instrument('600519.SH').security?.priceTick };
  };

  test('is asked once a day, before the first order passes', async () => {
    const answers = [0.01, 0.02];
    let asked = 0;
    const { login, tick } = await opened({ securities: () => Promise.resolve(securities(answers[asked++]!)) });
    expect([tick(), asked]).toEqual([0.01, 1]);
    await login('20250801');
    expect([tick(), asked]).toEqual([0.01, 1]);
    await login('20250804');
    expect([tick(), asked]).toEqual([0.02, 2]);
  });

  test('is waited for: until then no order passes', async () => {
    let answer: ((list: ReturnType<typeof securities>) => void) | undefined;
    let asked = 0;
    const ask = () => (asked++ === 0 ? securities(0.01) : new Promise<ReturnType<typeof securities>>((resolve) => (answer = resolve)));
    const { state, login, tick } = await opened({ securities: ask });
    await login('20250804');
    expect([state.isCaughtUp, tick()]).toEqual([false, 0.01]);
    answer!(securities(0.02));
    await settled();
    expect([state.isCaughtUp, tick()]).toEqual([true, 0.02]);
  });

  test('is of another session if it comes late: it is asked again', async () => {
    const answers: ((list: ReturnType<typeof securities>) => void)[] = [];
    let asked = 0;
    const ask = () => (asked++ === 0 ? securities(0.01) : new Promise<ReturnType<typeof securities>>((resolve) => answers.push(resolve)));
    const { state, login, tick } = await opened({ securities: ask });
    await login('20250804');
    await login('20250804');
    answers[0]!(securities(0.02));
    await settled();
    expect([state.isCaughtUp, tick()]).toEqual([false, 0.01]);
    answers[1]!(securities(0.03));
    await settled();
    expect([state.isCaughtUp, tick(), asked]).toEqual([true, 0.03, 3]);
  });

  test('that never comes is no longer waited for: it is asked again, and the denial says why', async () => {
    const clock = clockAt(morning);
    let asked = 0;
    const ask = () => (++asked === 2 ? new Promise<never>(() => undefined) : securities(asked));
    const { state, login, tick } = await opened({ securities: ask, timeoutMs: 500, scheduler: clock });
    await login('20250804');
    expect([state.isCaughtUp, state.catchUpFailure, clock.waiting.length]).toEqual([false, '', 1]);
    clock.waiting.splice(0)[0]!();
    await settled();
    expect(state.catchUpFailure).toBe('The function `securities` gave no answer for 20250804 within 500 ms.');
    clock.waiting.splice(0)[0]!(); // the next try
    await settled();
    expect([state.isCaughtUp, state.catchUpFailure, tick(), asked, clock.waiting.length]).toEqual([true, '', 3, 3, 0]);
  });

  test('stays if it is a list, but for what is of one day', async () => {
    const { state, login, tick } = await opened({ securities: [{ symbol: '600519.SH', priceTick: 0.01, upperLimitPrice: 11 }] });
    const upper = (): number => state.instrument('600519.SH').upperLimitPrice;
    expect([tick(), upper()]).toEqual([0.01, 11]);
    await login('20250804');
    expect([tick(), upper()]).toEqual([0.01, 0]);
  });

  test('that can not be asked keeps the state from opening', async () => {
    await expect(opened({ securities: busy })).rejects.toThrow('busy');
  });
});

describe('with a ledger of its own', () => {
  let ledger = new FakeLedger();
  const openLedger = jest.fn<(account: unknown, options: LedgerOptions) => Promise<FakeLedger>>();
  beforeEach(() => {
    ledger = new FakeLedger();
    openLedger.mockReset().mockImplementation(() => Promise.resolve(ledger));
  });
  const open = (options?: RiskStateOptions): ReturnType<typeof openRiskState> => {
    let opened: ReturnType<typeof openRiskState> | undefined;
    jest.isolateModules(() => {
      jest.doMock('../../lib/ledger/ledger', () => ({ openLedger }));
      const fresh = jest.requireActual<{ readonly openRiskState: typeof openRiskState }>('../../lib/risk/state/open-state');
      opened = fresh.openRiskState(new FakeRiskAccount() as unknown as Account, options);
    });
    return opened!;
  };

  test('it hands on what is for that, and closes it', async () => {
    const [scheduler, fees] = [clockAt(morning), () => ledger.rates];
    const state = await open({ scheduler, fees, timeoutMs: 500, acceptedForMs: 1 });
    expect(openLedger.mock.calls.map(([, options]) => options)).toEqual([{ scheduler, fees, timeoutMs: 500 }]);
    state.close();
    expect(ledger.isClosed).toBe(true);
  });

  test('it hands on nothing that was not said', async () => {
    (await open()).close();
    expect(openLedger.mock.calls.map(([, options]) => options)).toEqual([{}]);
  });

  test('it closes it when the counter does not answer', async () => {
    ledger.onReconcile = busy;
    await expect(open()).rejects.toThrow('busy');
    expect(ledger.isClosed).toBe(true);
  });
});
