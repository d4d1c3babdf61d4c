/** The word that was probably meant; undefined if none is near. */
export declare function nearest(word: string, words: readonly string[]): string | undefined;
