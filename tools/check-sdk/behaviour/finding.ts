/** What one check of a library's behaviour found, before the findings of both libraries become a row. */
export interface Finding {
  readonly what: string;
  readonly expected: string;
  readonly outcome: string;
  /** Measured, not compared. */
  readonly note?: string;
}
