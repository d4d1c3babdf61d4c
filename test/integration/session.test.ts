/** What happens within one turn of the event loop around a login: the SDK's threads do not wait for it. */
import { describe, expect, test } from '@jest/globals';
import { lastValueFrom, take } from 'rxjs';
import { XtpDisconnectedError, XtpStateError, type OrderState } from 'xtp-rx';
import { at, block, failureOf, loginOptions, turn, useCounter } from '../support/counter';

const counter = useCounter();

describe('a login', () => {
  test('that returns while this thread is busy beyond the timeout has succeeded: nobody is left with a session he does not know of', async () => {
    const quotes = counter.newQuote();
    counter.sim.hangLogins(true);
    const login = quotes.login({ ...loginOptions, timeoutMs: 20 });
    await Promise.resolve();
    counter.sim.hangLogins(false);
    block(200); // the login returns and its time runs out; the timer is looked at first
    await login;
    await expect(quotes.queryInstruments('SH')).resolves.not.toHaveLength(0);
  });

  test('that was given up and then succeeds is undone, and a new one waits for that', async () => {
    const trader = counter.newTrader();
    counter.sim.hangLogins(true);
    await failureOf(() => trader.login({ ...loginOptions, timeoutMs: 20 }));
    const second = trader.login({ ...loginOptions, timeoutMs: 5000 });
    counter.sim.hangLogins(false);
    await expect((await second).queryOrders()).resolves.toEqual([]);
  });

  test('with a drop right behind it rejects and leaves the client ready for the next', async () => {
    const quotes = counter.newQuote();
    counter.sim.hangLogins(true);
    const login = quotes.login(loginOptions);
    const failure = failureOf(() => login);
    await turn(); // it is inside the SDK
    counter.sim.hangLogins(false);
    block(100); // both come in one turn: the login's outcome, then the drop
    counter.sim.drop('quote');
    block(100);
    expect(await failure).toBeInstanceOf(XtpDisconnectedError);
    await quotes.login(loginOptions);
    await expect(quotes.queryInstruments('SZ')).resolves.not.toHaveLength(0);
  });

  test('before the logout has returned is refused', async () => {
    const quotes = counter.newQuote();
    await quotes.login(loginOptions);
    const logout = quotes.logout();
    const refusal = await failureOf(() => quotes.login(loginOptions));
    expect(refusal).toBeInstanceOf(XtpStateError);
    expect(refusal.message).toContain('still logging out');
    await logout;
    await quotes.login(loginOptions);
  });

  test('of an account after a drop gives the same account: its streams go on', async () => {
    await counter.play({ untilMs: at('09:31:00') });
    const trader = counter.newTrader();
    const old = await trader.login(loginOptions);
    const { sessionId } = old;
    const orders: OrderState[] = [];
    old.orders.subscribe((state) => orders.push(state));
    const down = new Promise<void>((resolve) => {
      old.status.subscribe((status) => {
        if (status.state === 'down') resolve();
      });
    });
    counter.sim.drop('trader');
    await down;
    const account = await trader.login(loginOptions);
    expect(account).toBe(old);
    expect(account.sessionId).not.toBe(sessionId);
    expect(trader.accounts).toEqual([account]);
    await lastValueFrom(account.submit({ symbol: '600001.SH', side: 'buy', quantity: 100, price: 9 }).pipe(take(2)));
    expect(orders.map(({ stage }) => stage)).toEqual(['submitted', 'working']);
  });
});
