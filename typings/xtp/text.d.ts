/** Fixed-width and NUL-ended bytes as text. XTP sends UTF-8, possibly cut inside a character, not always ended by a NUL. */
/** At most `length` bytes from `at`, up to the first NUL. Bytes that are not UTF-8 become U+FFFD. */
export declare function readText(data: DataView, at: number, length: number): string;
/** The bytes of a text in UTF-8, without a NUL at the end. */
export declare function utf8(text: string): Uint8Array;
