import { XtpArgumentError } from '../errors';

/** A password, or what gets it (a vault, a prompt); asked at every login. Never printed. */
export type PasswordSource = string | (() => string | Promise<string>);

/** What `credentialsFromEnvironment` gives. */
export interface EnvironmentCredentials {
  readonly user: string;
  /** Reads the variable. */
  readonly password: () => string;
}

function variable(name: string): string {
  const value = process.env[name];
  if (value === undefined || value === '') throw new XtpArgumentError(`The environment variable ${name} is not set.`);
  return value;
}

/**
 * User and password from the environment variables `<prefix>_USER` and `<prefix>_PASSWORD`, to be spread into the options of `connect`. The password is read at
 * every login. Throws XtpArgumentError when one of them is not set.
 */
export function credentialsFromEnvironment(prefix = 'XTP'): EnvironmentCredentials {
  const password = (): string => variable(`${prefix}_PASSWORD`);
  password();
  return { user: variable(`${prefix}_USER`), password };
}
