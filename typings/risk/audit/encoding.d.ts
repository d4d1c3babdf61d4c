/** A value as JSON can hold it: numbers that are none and undefined as `{"$": "NaN"}`, bigints as texts. */
export declare function encoded(value: unknown): unknown;
/** The way back; a bigint stays a text. */
export declare function decoded(value: unknown): unknown;
/** Each field of an object. */
export declare function encodedFields(object: object): Record<string, unknown>;
export declare function decodedFields(object: object): Record<string, unknown>;
