export interface LoadedAddon {
    readonly addon: unknown;
    readonly file: string;
    /** Where it lies; the simulated counter's libraries lie beside it. */
    readonly folder: string;
}
/** Throws XtpAddonNotFoundError and XtpAddonLoadError. */
export declare function loadAddon(packageRoot: string): LoadedAddon;
/** Electron shows files of an app.asar that lie beside it as if they were inside; libraries can be opened only where they really are. */
export declare function unpackedFolder(folder: string): string;
