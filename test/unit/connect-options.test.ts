/** What can be known to be wrong before anything is sent: each with what to do about it. */
import { afterAll, describe, expect, test } from '@jest/globals';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { XtpArgumentError, XtpLogFolderError } from '../../lib/errors';
import { checkConnectOptions, loginNow, type ConnectOptions } from '../../lib/session/connect-options';
import { connectionOptions } from '../../lib/session/options';

const good: ConnectOptions = { host: '192.0.2.1', port: 6001, user: 'me', password: 'do-not-print-me' };

function failureOf(action: () => unknown): Error {
  try {
    action();
  } catch (error) {
    return error as Error;
  }
  throw new Error('expected a failure');
}

describe('a login', () => {
  test.each(['192.0.2.1', '2001:db8::1', 'front', 'quote.front-2.example.com', 'localhost'])('may have the host %s', (host) => {
    expect(checkConnectOptions({ ...good, host })).toMatchObject({ host, protocol: 'tcp', localIp: null, timeoutMs: 30_000 });
  });

  const hostAdvice = /host must be an address like .*: the port is an option of its own/;
  test.each([
    [{ host: '' }, /host must name the front/],
    [{ host: undefined }, /host is missing/],
    ...['tcp://192.0.2.1', '192.0.2.1:6001', '192.0.2', '192.0.2.256', ' 192.0.2.1', '192.0.2.1/quote', 'front.', '-front'].map(
      (host) => [{ host }, hostAdvice] as const,
    ),
    [{ port: 0 }, /port must be 1 to 65535/],
    [{ port: 65536 }, /port must be 1 to 65535/],
    [{ port: 6001.5 }, /port must be a whole number/],
    [{ port: '6001' }, /port must be a number/],
    [{ user: '' }, /user must name the account/],
    [{ user: ' me' }, /user must not hold blanks: the counter would not know the account/],
    [{ user: 'me\n' }, /user must not hold blanks/],
    [{ password: undefined }, /password is missing/],
    [{ protocol: 'sctp' }, /protocol must be/],
    [{ timeoutMs: 0 }, /timeoutMs must be positive/],
    [{ localIp: 'eth0' }, /localIp must be an address/],
    [{ localIp: '203.0.113.9' }, /localIp 203\.0\.113\.9 is no address of this machine; it has .*\. Leave it out with one network card/],
    [{ localIp: '127.0.0.1' }, /localIp 127\.0\.0\.1 reaches this machine alone, not the front 192\.0\.2\.1\. Leave it out/],
  ])('is refused with %p', (wrong, message) => {
    const error = failureOf(() => checkConnectOptions({ ...good, ...(wrong as object) }));
    expect(error).toBeInstanceOf(XtpArgumentError);
    expect(error.message).toMatch(message);
    expect(error.message).not.toContain(good.password);
  });

  test('tells all that is wrong at once', () => {
    const { message } = failureOf(() => checkConnectOptions({ ...good, host: 'a b', port: -1, user: '' }));
    expect(message).toMatch(/host .*; port .*; user /);
  });

  test('may use each address of this machine, the loopback for a front on this machine', () => {
    const own = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? []);
    expect(own.length).toBeGreaterThan(0);
    for (const { address, internal, scopeid } of own as { address: string; internal: boolean; scopeid?: number }[]) {
      if (scopeid) continue; // a link's own
      expect(checkConnectOptions({ ...good, host: internal ? '127.0.0.1' : good.host, localIp: address })).toMatchObject({
        localIp: address,
      });
    }
  });

  test('is checked without asking for its password, and asks at each login', async () => {
    let asked = 0;
    const options: ConnectOptions = { ...good, password: () => `secret ${++asked}` };
    checkConnectOptions(options);
    expect(asked).toBe(0);
    expect(await loginNow(options)).toMatchObject({ password: 'secret 1' });
    expect(await loginNow(options)).toMatchObject({ password: 'secret 2' });
  });
});

describe('a client', () => {
  const folder = mkdtempSync(join(tmpdir(), 'xtp-rx-options-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const client = { clientId: 1, logFolder: join(folder, 'a', 'b') };
  const take = (options: object): unknown => connectionOptions({ ...client, ...options });

  test('gets the folder of its logs made, and leaves nothing in it', () => {
    expect(take({})).toMatchObject({ clientId: 1, logFolder: client.logFolder });
    expect(readdirSync(client.logFolder)).toEqual([]);
  });

  test.each([
    [{ clientId: 0 }, /clientId must be 1 to 99/],
    [{ clientId: 100 }, /clientId must be 1 to 99/],
    [{ clientId: 1.5 }, /clientId must be a whole number/],
    [{ clientId: '1' }, /clientId must be a number/],
    [{ clientId: undefined }, /clientId is missing/],
    [{ logFolder: '' }, /logFolder must name a folder/],
    [{ logFolder: undefined }, /logFolder is missing/],
    [{ ringBytes: 1024 }, /ringBytes must be at least 64 KiB/],
    [{ delivery: 'poll' }, /delivery must be/],
    [{ sdkPath: '' }, /sdkPath must name a folder/],
  ])('is refused with %p', (wrong, message) => {
    const error = failureOf(() => take(wrong));
    expect(error).toBeInstanceOf(XtpArgumentError);
    expect(error.message).toMatch(message);
  });

  test('is refused where its logs can not be written, with what to set', () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    for (const logFolder of [file, join(file, 'below'), '/proc/xtp-rx']) {
      const error = failureOf(() => take({ logFolder }));
      expect(error).toBeInstanceOf(XtpLogFolderError);
      expect(error.message).toMatch(/can not be written: .*set logFolder to a folder of yours/);
    }
  });
});
