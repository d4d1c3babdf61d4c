/** What is told when the addon was built from another version than this JavaScript: what they share in bytes may differ. */
export declare function versionWarning(addonVersion: string | undefined, addonFile: string): string | undefined;
export declare function warnOfAnotherVersion(addonVersion: string | undefined, addonFile: string): void;
