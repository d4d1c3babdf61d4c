/** Money as whole numbers of 1/10,000 yuan, which may be negative: sums of them are exact. */

/** Larger amounts of one order are none that a counter would take, and would not be whole numbers any more. */
const largestAmount = 9e14;

export function unitsOf(yuan: number): number {
  return Math.round(yuan * 10_000);
}

export function yuanOf(units: number): number {
  return units / 10_000;
}

/** What so much of something costs, in units. */
export function amountOf(price: number, quantity: number): number {
  return Math.min(price * quantity, largestAmount);
}

/** The part of a sum that `part` of `whole` have, rounded down, whatever the size of the numbers. */
export function shareOf(sum: number, part: number, whole: number): number {
  if (whole <= 0) return 0;
  return part >= whole ? sum : Number((BigInt(sum) * BigInt(part)) / BigInt(whole));
}
