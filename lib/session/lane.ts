import type { XtpError } from '../errors';

interface Call {
  readonly answer: { readonly settled: boolean; fail(error: XtpError): void };
  send(): unknown;
}

/**
 * Calls whose answers can not be told apart: one at a time. The next one is sent when the answer of the one before has ended, even if nobody waits for
 * that any more: late rows must not be taken for the next one's.
 */
export class Lane {
  #current: Call | undefined;
  #waiting: Call[] = [];

  run(call: Call): void {
    this.#waiting.push(call);
    this.#next();
  }

  /** The answer of the call that was sent last has come to its end. */
  ended(): void {
    this.#current = undefined;
    this.#next();
  }

  /** The connection is gone: no answer will come, and what waits for its turn has lost it. */
  clear(why: XtpError): void {
    const calls = [...(this.#current ? [this.#current] : []), ...this.#waiting];
    this.#current = undefined;
    this.#waiting = [];
    for (const { answer } of calls) answer.fail(why);
  }

  #next(): void {
    while (!this.#current) {
      const call = this.#waiting.shift();
      if (!call) return;
      if (call.answer.settled) continue; // given up while it waited for its turn
      this.#current = call;
      try {
        call.send();
      } catch (error) {
        this.#current = undefined;
        call.answer.fail(error as XtpError);
      }
    }
  }
}
