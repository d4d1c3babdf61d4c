/** How a risk state is opened: with a ledger that is given, or with one of its own. */
import { beforeEach, describe, expect, jest, test } from '@jest/globals';
import { XtpArgumentError } from '../../lib/errors';
import type { LedgerOptions } from '../../lib/ledger';
import { openRiskState, type RiskStateOptions } from '../../lib/risk';
import type { Account } from '../../lib/trade/account';
import { clockAt, FakeLedger, FakeRiskAccount, morning } from './support/risk';

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
