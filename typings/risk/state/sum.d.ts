/** A sum of yuan that what is taken out leaves as it was: in whole ten-thousandths. It is NaN while a part of it is not known. */
export declare class Sum {
    #private;
    add(yuan: number): void;
    /** What was added before. */
    remove(yuan: number): void;
    get value(): number;
}
