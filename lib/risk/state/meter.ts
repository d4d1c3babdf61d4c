/** The longest window that is kept, milliseconds. */
export const longestWindowMs = 60_000;

/** When something happened, as far as a window goes back, and how often today. A clock that goes back (a scheduler's own) is taken to stand still. */
export class Meter {
  #times: Float64Array<ArrayBuffer> = new Float64Array(64);
  #first = 0;
  #count = 0;
  today = 0;

  /** Gives the time that it is counted at. */
  add(now: number): number {
    this.today++;
    const time = Math.max(now, this.newest(1));
    this.#forget(now);
    if (this.#count === this.#times.length) this.#grow();
    this.#times[(this.#first + this.#count) & (this.#times.length - 1)] = time;
    this.#count++;
    return time;
  }

  /** What was counted at that time did not happen after all. */
  remove(time: number): void {
    this.today--;
    for (let i = this.#count - 1; i >= 0; i--) {
      if (this.#at(i) !== time) continue;
      for (let j = i; j + 1 < this.#count; j++) this.#times[(this.#first + j) & (this.#times.length - 1)] = this.#at(j + 1);
      this.#count--;
      return;
    }
  }

  /** Later than `ms` ago: what happened exactly so long ago is not within. */
  within(now: number, ms: number): number {
    let low = 0;
    let high = this.#count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#at(middle) > now - ms) high = middle;
      else low = middle + 1;
    }
    return this.#count - low;
  }

  /** The `back`-th newest of them, counted from 1; -Infinity if there are not so many. */
  newest(back: number): number {
    return back <= this.#count ? this.#at(this.#count - back) : -Infinity;
  }

  newDay(): void {
    this.today = 0;
  }

  #at(i: number): number {
    return this.#times[(this.#first + i) & (this.#times.length - 1)]!;
  }

  #forget(now: number): void {
    while (this.#count > 0 && this.#at(0) <= now - longestWindowMs) {
      this.#first = (this.#first + 1) & (this.#times.length - 1);
      this.#count--;
    }
  }

  #grow(): void {
    const larger = new Float64Array(this.#times.length * 2);
    for (let i = 0; i < this.#count; i++) larger[i] = this.#at(i);
    this.#times = larger;
    this.#first = 0;
  }
}

/** How long until fewer than `limit` of the meters' times are within the last `ms`; Infinity for a limit below 1. */
export function waitFor(meters: readonly Meter[], now: number, ms: number, limit: number): number {
  if (limit < 1) return Infinity;
  const within = meters.reduce((sum, meter) => sum + meter.within(now, ms), 0);
  if (within < limit) return 0;
  // The limit-th newest of all must have left the window.
  const backs = meters.map(() => 0);
  let time = now;
  for (let taken = 0; taken < limit; taken++) {
    let best = -1;
    let bestTime = -Infinity;
    meters.forEach((meter, i) => {
      const next = meter.newest(backs[i]! + 1);
      if (next > bestTime) [best, bestTime] = [i, next];
    });
    if (best < 0) return 0;
    backs[best]!++;
    time = bestTime;
  }
  return Math.max(time + ms - now, 0);
}
