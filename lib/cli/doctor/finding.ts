/** What the doctor says of one thing. */
export type FindingStatus = 'ok' | 'warning' | 'problem';

export interface Finding {
  /** What was looked at, stable for programs: `node`, `sdk.quote.version`. */
  readonly check: string;
  readonly status: FindingStatus;
  readonly found: string;
  /** What to do; empty where there is nothing to do. */
  readonly advice: string;
}

export const ok = (check: string, found: string, advice = ''): Finding => ({ check, status: 'ok', found, advice });
export const warning = (check: string, found: string, advice: string): Finding => ({ check, status: 'warning', found, advice });
export const problem = (check: string, found: string, advice: string): Finding => ({ check, status: 'problem', found, advice });
