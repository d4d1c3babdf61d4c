/** Datayes prices carry noise behind the 15th digit (1845.75999999999999): the nearest number of that many decimals. */
export function roundTo(decimals: number, value: number): number {
  const scale = 10 ** decimals;
  return Math.round(value * scale) / scale;
}
