/** What a failure shows: the library's message and code, and the stack when it is asked for. */
import { CommanderError } from 'commander';
import { XtpArgumentError, XtpError, XtpSymbolError } from '../errors';
import { exitCode } from './exit-codes';

/** The command line asks for something that makes no sense. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export function exitCodeOf(failure: unknown): number {
  if (failure instanceof CommanderError) return failure.exitCode === 0 ? exitCode.fine : exitCode.usage;
  const isUsage = failure instanceof UsageError || failure instanceof XtpArgumentError || failure instanceof XtpSymbolError;
  return isUsage ? exitCode.usage : exitCode.failed;
}

/** undefined where all has been said already. */
export function messageOf(failure: unknown, verbose: boolean): string | undefined {
  if (failure instanceof CommanderError) return undefined;
  if (!(failure instanceof Error)) return `xtp-rx: ${String(failure)}`;
  const message = `xtp-rx: ${failure.message}${failure instanceof XtpError ? ` (${failure.code})` : ''}`;
  return verbose ? `${message}\n${failure.stack ?? ''}` : message;
}
