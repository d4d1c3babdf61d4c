/** Sums of a day at moments in time, as far back as a window reaches; a ring that grows with what fits into the window. */
export class SampleWindow {
  readonly #windowMs: number;
  #times = new Float64Array(16);
  #volumes = new Float64Array(16);
  #turnovers = new Float64Array(16);
  #first = 0;
  #count = 0;

  constructor(windowMs: number) {
    this.#windowMs = windowMs;
  }

  /** How many samples are held. */
  get size(): number {
    return this.#count;
  }

  clear(): void {
    this.#count = 0;
  }

  /** In the order of time. Of one moment the last counts. */
  add(time: number, volume: number, turnover: number): void {
    const last = (this.#first + this.#count - 1) % this.#times.length;
    let at = last;
    if (this.#count === 0 || this.#times[last]! < time) {
      if (this.#count === this.#times.length) this.#grow();
      at = (this.#first + this.#count++) % this.#times.length;
    }
    this.#times[at] = time;
    this.#volumes[at] = volume;
    this.#turnovers[at] = turnover;
    this.#forget(time - this.#windowMs);
  }

  /** The sums where the window begins: of the last sample not in it, or of the first one at all. */
  get volumeBefore(): number {
    return this.#volumes[this.#first] ?? NaN;
  }
  get turnoverBefore(): number {
    return this.#turnovers[this.#first] ?? NaN;
  }

  #forget(begin: number): void {
    while (this.#count > 1 && this.#times[(this.#first + 1) % this.#times.length]! <= begin) {
      this.#first = (this.#first + 1) % this.#times.length;
      this.#count--;
    }
  }

  #grow(): void {
    this.#times = this.#unrolled(this.#times);
    this.#volumes = this.#unrolled(this.#volumes);
    this.#turnovers = this.#unrolled(this.#turnovers);
    this.#first = 0;
  }

  #unrolled(ring: Float64Array): Float64Array<ArrayBuffer> {
    const larger = new Float64Array(ring.length * 2);
    larger.set(ring.subarray(this.#first));
    larger.set(ring.subarray(0, this.#first), ring.length - this.#first);
    return larger;
  }
}
