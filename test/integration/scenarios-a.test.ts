/** Scenarios A: logins and sessions on the simulated counter, through the real addon. */
import { describe, expect, test } from '@jest/globals';
import { XtpCallError, XtpCreateError, XtpLoginError, type Account } from 'xtp-rx';
import { at, failureOf, loginOptions, next, useCounter } from '../support/counter';
import { storyOf } from '../support/stories';

const counter = useCounter();
const rest = { symbol: '600001.SH', side: 'buy', quantity: 100, price: 9.5, orderClientId: 1 } as const;
const settled = (): Promise<number> => counter.play({ records: 0 });

/** Sends an order without following it, and gives its id. */
function send(account: Account): bigint {
  let id = 0n;
  account
    .submit(rest)
    .subscribe(({ orderXtpId }) => (id = orderXtpId))
    .unsubscribe();
  return id;
}

describe('a login is refused', () => {
  test('A8: the server accepts and closes at once', async () => {
    counter.sim.refuseLogins({ errorId: 13, message: '[XTP:13]get_recv_frame function failed' });
    for (const client of [counter.newTrader(), counter.newQuote()]) {
      const error = await failureOf(() => client.login(loginOptions));
      expect(error).toBeInstanceOf(XtpLoginError);
      expect(error).toMatchObject({ errorId: 13 });
    }
  });

  test.each<[string, 'code' | 'text', number[]]>([
    ['codes', 'code', [11000030, 11000030, 11000033]],
    ['texts', 'text', [1, 1, 1]],
  ])('A11: unknown user, wrong password, wrong key, as %s', async (_what, errors, ids) => {
    counter.sim.configure({ password: 'right-pass', login: { errors, users: ['trader1'], softwareKey: 'right-key' } });
    const trader = counter.newTrader({ softwareKey: 'wrong-key' });
    const refusals = [
      await failureOf(() => trader.login({ ...loginOptions, user: 'nobody' })),
      await failureOf(() => trader.login({ ...loginOptions, password: 'wrong-pass' })),
      await failureOf(() => trader.login({ ...loginOptions, password: 'right-pass' })),
    ];
    expect(refusals).toMatchObject(ids.map((errorId) => ({ errorId })));
    for (const { message } of refusals) expect(message).not.toMatch(/(right|wrong)-(pass|key)/);
    await trader.close();
    await counter.newTrader({ softwareKey: 'right-key' }).login({ ...loginOptions, password: 'right-pass' });
  });

  test('A13: one client id too many for the account', async () => {
    counter.sim.configure({ traderApis: 3, login: { clientIds: 2 } });
    const [one, two, three] = [1, 2, 3].map((clientId) => counter.newTrader({ clientId }));
    await one!.login(loginOptions);
    await two!.login(loginOptions);
    expect(await failureOf(() => three!.login(loginOptions))).toMatchObject({ errorId: 11000043 });
    await three!.login({ ...loginOptions, user: 'another' });
  });
});

describe('a second client', () => {
  test('A12: of the same account and client id is refused, or takes over', async () => {
    counter.sim.configure({ traderApis: 2 });
    const account = await counter.newTrader().login(loginOptions);
    const second = counter.newTrader();
    expect(await failureOf(() => second.login(loginOptions))).toMatchObject({ errorId: 1 });
    counter.sim.configure({ login: { takeover: true } });
    const down = next(account.status, ({ state }) => state === 'down');
    await second.login(loginOptions);
    expect(await down).toMatchObject({ reason: 10210006 });
  });

  test('A13 B16: of the account hears the same, and answers are for who asked', async () => {
    counter.sim.configure({ traderApis: 2 });
    const one = await counter.newTrader({ clientId: 1 }).login(loginOptions);
    const two = await counter.newTrader({ clientId: 2 }).login(loginOptions);
    const [first, second] = [storyOf(one), storyOf(two)];
    await counter.play({ untilMs: at('09:16:00') });
    const id = send(one);
    await settled();
    two.requestCancel(id);
    two.requestCancel(id);
    await settled();
    expect([first.text, second.text]).toEqual(['45', '45x']);
    expect(one.order(id)).toMatchObject({ stage: 'canceled', ours: true });
    expect(two.order(id)).toMatchObject({ stage: 'canceled', ours: false });
    expect(await one.queryOrders()).toHaveLength(1);
  });

  test('A1: in one process, only where the counter plays several', async () => {
    counter.newTrader();
    expect(await failureOf(() => counter.newTrader({ clientId: 2 }))).toBeInstanceOf(XtpCreateError);
    counter.sim.configure({ traderApis: 2 });
    counter.newTrader({ clientId: 2 });
  });
});

test('A9: a login that hangs holds up every other, and nothing else', async () => {
  const trader = counter.newTrader();
  const account = await trader.login(loginOptions);
  counter.sim.configure({ login: { hangAccount: 'slow' } });
  let ended = '';
  const slow = trader.login({ ...loginOptions, user: 'slow' }).then(() => (ended += 'slow '));
  const third = trader.login({ ...loginOptions, user: 'third' }).then(() => (ended += 'third '));
  const quotes = counter
    .newQuote()
    .login(loginOptions)
    .then(() => (ended += 'quotes '));
  for (let i = 0; i < 20; i++) expect(await account.queryAsset()).toMatchObject({ buyingPower: 1_000_000 });
  counter.sim.configure({ login: { hangAccount: '' } });
  await Promise.all([slow, third, quotes]);
  expect(ended.split(' ').sort()).toEqual(['', 'quotes', 'slow', 'third']);
});

test('A15: the first session id is that of every run, and each login has another', async () => {
  const trader = counter.newTrader();
  const account = await trader.login(loginOptions);
  const { sessionId } = account;
  expect(sessionId).toBe(0x22200001n);
  await account.logout();
  expect((await trader.login(loginOptions)).sessionId).not.toBe(sessionId);
});

test('A19: the order buffer is for orders and cancels of one account, and a drop gives nothing back', async () => {
  const trader = counter.newTrader({ orderBufferQuantity: 3 });
  let account = await trader.login(loginOptions);
  const other = await trader.login({ ...loginOptions, user: 'other' });
  const id = send(account);
  send(account);
  account.requestCancel(id);
  const errors: unknown[] = [];
  const tried = (): void => {
    account.submit(rest).subscribe({ error: (error: unknown) => errors.push(error) });
  };
  tried();
  expect(await failureOf(() => account.requestCancel(id))).toBeInstanceOf(XtpCallError);
  const down = next(account.status, ({ state }) => state === 'down');
  counter.sim.dropAccount('trader1');
  await down;
  account = await trader.login(loginOptions);
  tried();
  expect(errors).toEqual([expect.objectContaining({ errorId: 10210305 }), expect.objectContaining({ errorId: 10210305 })]);
  expect(other.isLive).toBe(true);
  await account.logout();
  account = await trader.login(loginOptions);
  expect(send(account)).not.toBe(0n);
});
