const remembered = 256;

/** The last sequences that came, to tell a tick that comes twice from one that comes late. */
export class RecentSequences {
  readonly #ring = new Float64Array(remembered);
  #next = 0;

  add(sequence: number): void {
    this.#ring[this.#next] = sequence;
    this.#next = (this.#next + 1) % remembered;
  }

  has(sequence: number): boolean {
    return this.#ring.includes(sequence);
  }

  clear(): void {
    this.#ring.fill(0);
  }
}
