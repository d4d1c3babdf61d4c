import { networkInterfaces } from 'node:os';
import { XtpArgumentError } from '../errors';
import type { RetryOptions } from './back-off';
import type { PasswordSource } from './credentials';
import { loginOptions, type CheckedLogin, type LoginOptions } from './options';

/** For a session that is kept up. */
export interface ConnectOptions extends Omit<LoginOptions, 'password'> {
  /** Or a function that gets it, asked before every login. `...credentialsFromEnvironment()` gives user and password. */
  readonly password: PasswordSource;
  readonly retry?: RetryOptions;
}

const isLoopback = (address: string): boolean => /^127\.|^::1$|^localhost$/i.test(address);

function checkLocalIp({ host, localIp }: CheckedLogin): void {
  if (localIp === null) return;
  if (isLoopback(localIp) && !isLoopback(host)) {
    throw new XtpArgumentError(
      `localIp ${localIp} reaches this machine alone, not the front ${host}. Leave it out, or give the network card's address.`,
    );
  }
  const own = Object.values(networkInterfaces()).flatMap((addresses) => addresses?.map(({ address }) => address) ?? []);
  if (own.includes(localIp)) return;
  throw new XtpArgumentError(
    `localIp ${localIp} is no address of this machine; it has ${own.join(', ')}. Leave it out with one network card.`,
  );
}

/** All that can be known to be wrong before anything is sent. Throws XtpArgumentError. */
export function checkConnectOptions(options: ConnectOptions): CheckedLogin {
  const { password } = options as { password?: unknown };
  const checked = loginOptions({ ...options, password: typeof password === 'function' ? '' : (password as string) });
  checkLocalIp(checked);
  return checked;
}

/** With the password that holds now. Throws XtpArgumentError, and what the password's source throws. */
export async function loginNow(options: ConnectOptions): Promise<CheckedLogin> {
  const { password } = options;
  return loginOptions({ ...options, password: typeof password === 'function' ? await password() : password });
}
