/** How many times something happened within the last milliseconds. Memory: the times within them. */
export class Recent {
  readonly #ms: number;
  #times: number[] = [];
  #first = 0;

  constructor(ms: number) {
    this.#ms = ms;
  }

  /** Times must not go back. */
  add(now: number): void {
    this.#times.push(now);
  }

  count(now: number): number {
    while (this.#first < this.#times.length && this.#times[this.#first]! <= now - this.#ms) this.#first++;
    if (this.#first > 1024 && this.#first * 2 > this.#times.length) {
      this.#times = this.#times.slice(this.#first);
      this.#first = 0;
    }
    return this.#times.length - this.#first;
  }
}
