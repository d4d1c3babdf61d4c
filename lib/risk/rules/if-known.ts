import { XtpMarketDayError } from '../../errors';

/** Undefined where the market's tables have nothing of that day or board. */
export function ifKnown<T>(lookUp: () => T): T | undefined {
  try {
    return lookUp();
  } catch (error) {
    if (error instanceof XtpMarketDayError) return undefined;
    throw error;
  }
}
