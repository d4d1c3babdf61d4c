/** What fails and decides nothing is told, and ends nothing: audits, and checks of cancels. */
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { failureAlerts } from '../../lib/monitor/sources/failures';
import { riskGate, riskOperator, type AuditRecord, type RiskGateOptions, type RiskOperator } from '../../lib/risk';
import { buyOf, riskBench, verdictsOf } from './support/risk';

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
const fails =
  (error: unknown): (() => never) =>
  () => {
    throw error;
  };
const oh = new Error('oh');
const warnings = jest.spyOn(process, 'emitWarning').mockImplementation(() => undefined);
afterEach(() => void warnings.mockClear());

describe('an audit that fails', () => {
  const sinks: readonly (readonly [string, NonNullable<RiskGateOptions['audit']>])[] = [
    ['a function that throws', fails(oh)],
    ['a promise that rejects', () => Promise.reject(oh)],
    ['an object that throws', { write: fails(oh) }],
    ['an object whose promise rejects', { write: () => Promise.reject(oh) }],
  ];

  test.each(sinks)('%s: the verdict stands, and the failure is told with its record', async (_what, audit) => {
    const { account, state } = await riskBench();
    const gate = riskGate({ state, rules: [], audit });
    const failures = verdictsOf(gate.failures);
    const id = account.send(buyOf());
    account.cancel(id);
    account.guards.other('A mother order');
    await settled();
    const told = failures.filter((failure) => failure.type === 'audit').filter(({ record }) => record.type !== 'rules'); // a promise tells of its first record late enough to be heard
    expect(told.map(({ error, record }) => [error, record.type])).toEqual([
      [oh, 'order'],
      [oh, 'cancel'],
      [oh, 'other'],
    ]);
    expect([account.sent.length, account.cancels.length]).toEqual([1, 1]);
  });

  test('goes on getting records, in which none is left out', async () => {
    const { state } = await riskBench();
    const records: AuditRecord[] = [];
    const gate = riskGate({
      state,
      rules: [],
      audit: (record) => {
        records.push(record);
        throw oh;
      },
    });
    gate.check(buyOf());
    gate.check(buyOf());
    expect(records.map(({ seq }) => seq)).toEqual([1, 2, 3]);
  });

  test('makes alerts', async () => {
    const { state } = await riskBench();
    const gate = riskGate({ state, rules: [], audit: fails(oh) });
    const alerts = verdictsOf(gate.failures.pipe(failureAlerts()));
    gate.check(buyOf());
    expect(alerts).toMatchObject([{ code: 'FAILURE', message: 'Error: oh' }]);
  });

  test('is a warning of the process where nobody listens, once', async () => {
    const { state } = await riskBench();
    const gate = riskGate({ state, rules: [], audit: fails('a word') });
    gate.check(buyOf());
    gate.check(buyOf());
    expect(warnings.mock.calls).toEqual([
      [
        'Its audit failed: a word. (What else fails is told to observers of gate.failures alone.)',
        { type: 'RiskGateWarning', code: 'XTP_RISK_FAILURE' },
      ],
    ]);
  });

  test('warns of nothing that somebody has heard', async () => {
    const { state } = await riskBench();
    const gate = riskGate({ state, rules: [], audit: (record) => record.type !== 'rules' && fails(oh)() });
    const failures = verdictsOf(gate.failures);
    gate.check(buyOf());
    expect([failures.length, warnings.mock.calls.length]).toEqual([1, 0]);
  });
});

describe('a check of cancels that fails', () => {
  const broken = (error: unknown = oh): RiskOperator => riskOperator({ name: 'broken', checkCancel: fails(error) });
  const never = riskOperator({
    name: 'never',
    checkCancel: () => ({ code: 'NEVER', limit: 0, value: 1, message: 'no', messageZh: '否' }),
  });

  test('has no say: the cancel goes out, and the failure is told', async () => {
    const { account, state } = await riskBench();
    const gate = riskGate({ state, rules: [broken()] });
    const failures = verdictsOf(gate.failures);
    const denials = verdictsOf(gate.denials);
    const id = account.send(buyOf());
    account.cancel(id);
    expect(account.cancels).toEqual([id]);
    expect(failures).toEqual([{ type: 'cancel', error: oh, rule: 'broken', orderXtpId: id }]);
    expect([denials, state.mode.value.mode]).toEqual([[], 'trading']);
  });

  test('leaves the say to the others', async () => {
    const { account, state } = await riskBench();
    riskGate({ state, rules: [broken(), never] });
    expect(() => account.cancel(account.send(buyOf()))).toThrow('NEVER: no');
    expect(account.cancels).toEqual([]);
  });

  test('stands in the record', async () => {
    const { account, state } = await riskBench();
    const records: AuditRecord[] = [];
    const gate = riskGate({ state, rules: [broken()], audit: (record) => records.push(record) });
    account.cancel(account.send(buyOf()));
    gate.setRules([]);
    account.cancel(account.send(buyOf()));
    expect(records.filter(({ type }) => type === 'cancel')).toEqual([
      expect.objectContaining({ verdict: 'accepted', failed: ['broken'] }),
      expect.not.objectContaining({ failed: expect.anything() }),
    ]);
  });

  test('is told when all is decided and written: who hears of it may ask at once', async () => {
    const { account, state } = await riskBench();
    const seen: unknown[] = [];
    const next = riskOperator({ name: 'next', checkCancel: ({ order }) => void seen.push(order.quantity) });
    const records: AuditRecord[] = [];
    const gate = riskGate({ state, rules: [broken(), next], audit: (record) => records.push(record) });
    gate.failures.subscribe(() => gate.check(buyOf({ quantity: 700 })));
    account.cancel(account.send(buyOf({ quantity: 300 })));
    expect(seen).toEqual([300]);
    expect(records.slice(2)).toMatchObject([
      { type: 'cancel', order: { quantity: 300 } },
      { type: 'order', order: { quantity: 700 } },
    ]);
  });

  test('is a warning of the process where nobody listens', async () => {
    const { account, state } = await riskBench();
    riskGate({ state, rules: [broken()] });
    account.cancel(account.send(buyOf()));
    expect(warnings.mock.calls.map(([message]) => message)).toEqual([
      'The rule broken, asked about a cancel, failed: oh. (What else fails is told to observers of gate.failures alone.)',
    ]);
  });
});

test('the failures of a gate end with it', async () => {
  const { state } = await riskBench();
  const gate = riskGate({ state, rules: [] });
  let isComplete = false;
  gate.failures.subscribe({ complete: () => (isComplete = true) });
  gate.close();
  expect(isComplete).toBe(true);
});
