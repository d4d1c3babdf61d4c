/** When and how often a connection that is kept up is tried. */
export interface Attempts {
  /** Of this try, or of the one that just failed; 1 is the first since the connection was live. */
  readonly attempt: number;
}

/** Where a connection stands. A stream of these never errors: a drop is a value. */
export type ConnectionStatus =
  | { readonly state: 'idle' }
  /** `attempt` only where the connection is kept up (`connect`). */
  | ({ readonly state: 'connecting' } & Partial<Attempts>)
  /** Accounts that are kept up: logged in; what was missed comes in, and the counter's own records are compared. Cancels and queries can be sent, orders can not yet. */
  | { readonly state: 'replaying' }
  | { readonly state: 'live' }
  /**
   * The SDK reported a drop (`reason`: XTP error id, e.g. 10200006, 10210006) or a login failed. Where the connection is kept up, `nextTry` says when it is
   * tried again (epoch milliseconds).
   */
  | ({ readonly state: 'down'; readonly reason: number; readonly message: string; readonly nextTry?: number } & Partial<Attempts>)
  /** The counter said no in a way that trying again can not mend; nothing is tried until `connect` or `login` is called again. */
  | { readonly state: 'refused'; readonly reason: number; readonly message: string }
  | { readonly state: 'closed' };
