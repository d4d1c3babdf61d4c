/** Passwords and keys stand in nothing that xtp-rx throws, reports or prints. */
import { expect, test } from '@jest/globals';
import { inspect } from 'node:util';
import { merge } from 'rxjs';
import { QuoteClient, TraderClient, XtpArgumentError, type LoginOptions } from 'xtp-rx';
import { failureOf, loginOptions, useCounter } from '../support/counter';

const counter = useCounter();
const password = 'pa55-0f-n0b0dy';
const softwareKey = 'k3y-0f-n0b0dy';

const secret: LoginOptions = { ...loginOptions, password };

/** Everything of a value that could end in a log. */
function printed(value: unknown): string {
  const deep = inspect(value, { depth: 20, showHidden: true, getters: true });
  const { message = '', stack = '' } = value instanceof Error ? value : {};
  return [
    deep,
    String(value),
    message,
    stack,
    JSON.stringify(value, (_key, item: unknown) => (typeof item === 'bigint' ? `${item}` : item)),
  ].join('\n');
}

test('a secret in the wrong place is not shown by the error that says so', async () => {
  const wrong = `${password}\nbut received ${password}`;
  for (const field of ['host', 'port', 'user', 'password', 'protocol', 'localIp', 'timeoutMs'] as const) {
    for (const value of [wrong, [wrong], { [wrong]: wrong }]) {
      if (typeof value === 'string' && ['host', 'user', 'password'].includes(field)) continue; // any text is right
      for (const client of [counter.newQuote(), counter.newTrader()]) {
        const error = await failureOf(client.login({ ...loginOptions, [field]: value }));
        expect(error).toBeInstanceOf(XtpArgumentError);
        expect(error.message).toContain(field);
        expect(printed(error)).not.toContain(password);
        await client.close();
      }
    }
  }
  const quote = counter.newQuote();
  expect((await failureOf(quote.login({ ...loginOptions, port: 'secret' as never }))).message).toBe(
    'login options: port must be a number.',
  );
  expect((await failureOf(quote.login({ host: 'x', port: 0 } as LoginOptions))).message).toBe(
    'login options: port must be 1 to 65535; user is missing; password is missing.',
  );
  for (const options of [{ clientId: wrong }, { logLevel: wrong }, { ringBytes: wrong }, { delivery: wrong }, { sdkPath: [wrong] }]) {
    const error = await failureOf(() => counter.newQuote(options as object));
    expect(error).toBeInstanceOf(XtpArgumentError);
    expect(printed(error)).not.toContain(password);
  }
});

test('neither errors nor clients, accounts, states and notices show a password or a key', async () => {
  const seen: unknown[] = [];
  const quote = counter.newQuote();
  const trader = counter.newTrader({ softwareKey });
  merge<unknown[]>(quote.status, quote.notices, quote.events, trader.notices, trader.events).subscribe((value) => seen.push(value));
  const fail = async (options: object): Promise<void> => {
    for (const client of [quote, trader]) seen.push(await failureOf(client.login(options as LoginOptions)));
  };

  await fail({ ...secret, port: 0 });
  await fail({ ...secret, host: undefined });
  await fail({ ...secret, password: [password] });
  await fail({ ...secret, password: { password } });
  await fail({ ...secret, password: `${password}\0` });
  counter.sim.refuseLogins({ errorId: 11000033, message: 'trade key invalid' });
  await fail(secret);
  counter.sim.refuseLogins(undefined);
  counter.sim.hangLogins(true);
  await fail({ ...secret, timeoutMs: 20 });
  counter.sim.hangLogins(false);
  for (const wrong of [{ clientId: 0 }, { softwareVersion: '?' }, { logFolder: '/dev/null/x' }, { softwareKey: `${softwareKey}\0` }]) {
    await trader.close();
    const options = { clientId: 1, logFolder: counter.logFolder, softwareKey, ...wrong };
    seen.push(await failureOf(() => new TraderClient(options)), await failureOf(() => new QuoteClient({ ...options, clientId: 0 })));
  }

  const { client, account } = await counter.trader({ softwareKey });
  const other = await client.login({ ...secret, user: 'trader2' });
  await other.queryAsset();
  seen.push(quote, quote.calls, trader, client, client.calls, client.accounts, account, other);
  seen.push(await failureOf(other.queryPositions('600001')));
  await client.close();
  seen.push(await failureOf(client.login(secret)), await failureOf(other.queryAsset()), client);

  expect(seen.length).toBeGreaterThan(30);
  for (const value of seen) {
    const text = printed(value);
    expect(text).not.toContain(password);
    expect(text).not.toContain(softwareKey);
  }
});
