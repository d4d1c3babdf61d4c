/** Datayes prices carry noise behind the 15th digit (1845.75999999999999): the nearest number of that many decimals. */
export declare function roundTo(decimals: number, value: number): number;
