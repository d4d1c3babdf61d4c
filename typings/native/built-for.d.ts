/** What a library was built for; apart from what loads the addon, so that it can be asked where the addon does not load. */
/** What the libraries that this process loads must be built for. */
export declare const processNeeds: string;
/** What a library's first bytes say it was built for. */
export declare function builtFor(head: Buffer): string;
