/** Fund transfers on the simulated counter, through the real addon. */
import { expect, test } from '@jest/globals';
import { XtpRequestError, type FundTransferTerms } from 'xtp-rx';
import { failureOf, useCounter } from '../support/counter';

const counter = useCounter();
const terms = { fundAccount: '0001', password: 'fund-pass' } as const;

test('money comes and goes, is told of twice, and is found again', async () => {
  counter.sim.configure({ funds: { main: 500, peer: 50 } });
  const { account } = await counter.trader();
  const statuses: unknown[] = [];
  account.funds.transfers.subscribe(({ operationStatus }) => statuses.push(operationStatus));
  const arrived = await account.funds.transfer({ ...terms, type: 'in', amount: 200.55 });
  expect(statuses).toEqual(['submitted', 'success']);
  expect(arrived).toMatchObject({ amount: 200.55, operationStatus: 'success' });
  expect(await account.queryAsset()).toMatchObject({ buyingPower: 1_000_200.55 });
  expect(await account.funds.queryTransfers(arrived.serialId)).toMatchObject([{ amount: 200.55, operationStatus: 'success' }]);
});

test.each<[string, Partial<FundTransferTerms>, number, string]>([
  ['more than there is', { amount: 600 }, 11000384, '500.25'],
  ['a wrong password', { password: 'guess' }, 11600002, ''],
  ['another fund account', { fundAccount: '0002' }, 11000112, ''],
  ['a fraction of a fen', { amount: 0.001 }, 11000115, ''],
])('%s is refused, and no cash moves', async (_what, wrong, errorId, text) => {
  counter.sim.configure({ funds: { main: 500.25, fundAccount: '0001', password: 'fund-pass' } });
  const { account } = await counter.trader();
  const error = await failureOf(() => account.funds.transfer({ ...terms, type: 'in', amount: 5, ...wrong }));
  expect(error).toBeInstanceOf(XtpRequestError);
  expect(error).toMatchObject({ errorId });
  expect(error.message).toContain(text);
  expect(error.message).not.toMatch(/fund-pass|guess/);
  expect(await account.queryAsset()).toMatchObject({ buyingPower: 1_000_000 });
});
