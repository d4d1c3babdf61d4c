/** An event that can be kept without its slab; what is no view of the library's is kept as it is. */
export declare function apart<T>(value: T): T;
