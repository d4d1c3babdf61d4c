/** A sum of yuan that what is taken out leaves as it was: in whole ten-thousandths. It is NaN while a part of it is not known. */
export class Sum {
  #units = 0;
  #unknown = 0;

  add(yuan: number): void {
    if (Number.isNaN(yuan)) this.#unknown++;
    else this.#units += Math.round(yuan * 10_000);
  }
  /** What was added before. */
  remove(yuan: number): void {
    if (Number.isNaN(yuan)) this.#unknown--;
    else this.#units -= Math.round(yuan * 10_000);
  }
  get value(): number {
    return this.#unknown > 0 ? NaN : this.#units / 10_000;
  }
}
