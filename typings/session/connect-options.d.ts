import type { RetryOptions } from './back-off';
import type { PasswordSource } from './credentials';
import { type CheckedLogin, type LoginOptions } from './options';
/** For a session that is kept up. */
export interface ConnectOptions extends Omit<LoginOptions, 'password'> {
    /** Or a function that gets it, asked before every login. `...credentialsFromEnvironment()` gives user and password. */
    readonly password: PasswordSource;
    readonly retry?: RetryOptions;
}
/** All that can be known to be wrong before anything is sent. Throws XtpArgumentError. */
export declare function checkConnectOptions(options: ConnectOptions): CheckedLogin;
/** With the password that holds now. Throws XtpArgumentError, and what the password's source throws. */
export declare function loginNow(options: ConnectOptions): Promise<CheckedLogin>;
