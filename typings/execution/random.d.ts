/** Numbers from 0 on and below 1 that a seed decides (mulberry32): the same run after run. */
export declare function randomNumbers(seed: number): () => number;
