/** The prices of a client's own working orders on one side of an instrument. Every order asks for the best of them, so that is known however many there are. */
export class OwnPrices {
  /** In order, the best one last: most orders come and go there. */
  readonly #prices: number[] = [];

  /** Of buys the highest is best, of sells the lowest. */
  constructor(private readonly side: 'buy' | 'sell') {}

  /** Without orders the price that meets nothing: 0 (buys), Infinity (sells). */
  get best(): number {
    return this.#prices.at(-1) ?? (this.side === 'buy' ? 0 : Infinity);
  }

  add(price: number): void {
    this.#prices.splice(this.#find(price), 0, price);
  }

  /** What was added before. */
  remove(price: number): void {
    const at = this.#find(price);
    if (this.#prices[at] === price) this.#prices.splice(at, 1);
  }

  clear(): void {
    this.#prices.length = 0;
  }

  /** Where it is, or belongs: before the first that is not worse. */
  #find(price: number): number {
    let [low, high] = [0, this.#prices.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#isWorse(this.#prices[middle]!, price)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #isWorse(a: number, b: number): boolean {
    return this.side === 'buy' ? a < b : a > b;
  }
}
