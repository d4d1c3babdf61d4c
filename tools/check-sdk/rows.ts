/** What a check found: one line of the report. */
export interface Row {
  /** Which part of the check: `interface`, `library`. */
  readonly part: string;
  readonly what: string;
  readonly expected: string;
  readonly sdk: string;
  /** The simulated counter, where the row is about behaviour. */
  readonly simulated?: string;
  /** Measured, not compared. */
  readonly note?: string;
}

export function isOk({ expected, sdk, simulated }: Row): boolean {
  return sdk === expected && (simulated === undefined || simulated === expected);
}

export interface Summary {
  readonly checks: number;
  readonly different: number;
}

export function summarize(rows: readonly Row[]): Summary {
  return { checks: rows.length, different: rows.filter((row) => !isOk(row)).length };
}
