/** An error that the counter gives: its id, and its text unless the id says it. */
export interface CounterErrorSettings {
  readonly errorId: number;
  readonly message?: string;
}

/**
 * What goes wrong with accounts and their orders, on demand. None of it changes what is true at the counter, only what clients are told of it, and when. Seconds
 * and milliseconds are the simulated clock's; what takes `seconds` lasts until `configure` ends it when they are left out.
 */
export class TraderFaults {
  readonly #act: (action: string) => void;

  /** @internal */
  constructor(act: (action: string) => void) {
    this.#act = act;
  }

  /** Cuts the sessions of all accounts, or of one. */
  drop(user?: string): void {
    this.#act(user === undefined ? 'drop.trader' : `drop.account user=${quoted(user)}`);
  }
  /** The server goes down and comes back; `forgets` is what of the day is gone then (default: `restartForgets` of the settings). */
  restart(forgets?: 'nothing' | 'events' | 'orders'): void {
    this.#act(forgets === undefined ? 'restart' : `restart forgets=${forgets}`);
  }

  /** Logins of accounts do not return. */
  hangLogins(seconds?: number): void {
    this.#act(`hang.trader${lasting(seconds)}`);
  }
  /** Logins of accounts find that the server closes the connection at once. */
  closeLogins(seconds?: number): void {
    this.#act(`close.trader${lasting(seconds)}`);
  }
  /** Logins of accounts fail with this error. */
  refuseLogins(error: CounterErrorSettings, seconds?: number): void {
    this.#act(`refuse.trader ${described(error)}${lasting(seconds)}`);
  }

  /** Nothing comes, the connection stays; afterwards all of it comes, in its order. */
  freeze(seconds?: number): void {
    this.#act(`freeze.trader${lasting(seconds)}`);
  }
  /** Everything that the server tells is late. */
  delay(ms: number, seconds?: number): void {
    this.#act(`delay.trader ms=${ms}${lasting(seconds)}`);
  }
  /** Each callback takes so long. */
  slow(ms: number, seconds?: number): void {
    this.#act(`slow.trader ms=${ms}${lasting(seconds)}`);
  }
  /** The next order events, trades and transfers are told twice. */
  duplicate(events: number): void {
    this.#act(`duplicate.trader events=${events}`);
  }
  /** What comes of an order is told before InsertOrder returns. */
  earlyEvents(seconds?: number): void {
    this.#act(`early.events${lasting(seconds)}`);
  }
  /** Half of what a cancel is for trades, and is told after the order's end. */
  lateTrades(seconds?: number): void {
    this.#act(`late.trades${lasting(seconds)}`);
  }

  /** The next orders get their ids and never reach the counter. */
  loseOrders(orders: number): void {
    this.#act(`lose.orders orders=${orders}`);
  }
  /** The next orders are rejected: by the counter at once, or with 11100000 and more by the exchange, whose code is the text. */
  rejectOrders(orders: number, error: CounterErrorSettings): void {
    this.#act(`reject.orders orders=${orders} ${described(error)}`);
  }
  /** The next limit orders in trading hours trade in part, and nothing more is told of them until `resumeOrders` or a login of their account. */
  silenceOrders(orders: number): void {
    this.#act(`silence.orders orders=${orders}`);
  }
  /** Tells what silent orders have kept back. */
  resumeOrders(): void {
    this.#act('resume.orders');
  }
  /** No session has room for another order or cancel (10210305), until a login that follows a logout. */
  exhaustOrderBuffers(): void {
    this.#act('exhaust.orders');
  }

  /** The next queries are never answered. */
  loseAnswers(queries: number): void {
    this.#act(`lose.answers queries=${queries}`);
  }
  /** The next queries are refused (11000452). */
  refuseQueries(queries: number): void {
    this.#act(`refuse.queries queries=${queries}`);
  }
}

function lasting(seconds: number | undefined): string {
  return seconds === undefined ? '' : ` for=${seconds}`;
}

function described({ errorId, message }: CounterErrorSettings): string {
  return message === undefined ? `id=${errorId}` : `id=${errorId} text=${quoted(message)}`;
}

function quoted(text: string): string {
  return `"${text}"`;
}
