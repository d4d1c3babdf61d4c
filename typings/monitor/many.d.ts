/** One, several, or several by name. */
export type Many<T> = T | readonly T[] | ReadonlyMap<string, T>;
/** All of them with a name each: the map's, else what `nameOf` says, numbered where there are several of a name. */
export declare function named<T extends object>(many: Many<T> | undefined, nameOf: (one: T) => string): (readonly [name: string, one: T])[];
