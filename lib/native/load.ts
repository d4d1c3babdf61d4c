/** Finds and loads the addon: one that was built here, else the prebuilt one of this platform. */
import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import load from 'node-gyp-build';
import { XtpAddonLoadError, XtpAddonNotFoundError } from '../errors';

export interface LoadedAddon {
  readonly addon: unknown;
  readonly file: string;
  /** Where it lies; the simulated counter's libraries lie beside it. */
  readonly folder: string;
}

const advice =
  'Build it with "npm rebuild xtp-rx", install scripts allowed, which needs g++, make and Python 3; in a clone with "npm run build".';

/** Throws XtpAddonNotFoundError and XtpAddonLoadError. */
export function loadAddon(packageRoot: string): LoadedAddon {
  const path = findAddon(packageRoot);
  try {
    return { addon: load(packageRoot), file: path, folder: unpackedFolder(dirname(path)) };
  } catch (error) {
    throw new XtpAddonLoadError(`${path} could not be loaded: ${(error as Error).message}. ${advice}`, { cause: error });
  }
}

function findAddon(packageRoot: string): string {
  try {
    return load.resolve(packageRoot);
  } catch (error) {
    const { platform, arch } = process;
    throw new XtpAddonNotFoundError(`xtp-rx has no addon for ${platform} ${arch} in ${packageRoot}. ${advice}`, { cause: error });
  }
}

/** Electron shows files of an app.asar that lie beside it as if they were inside; libraries can be opened only where they really are. */
export function unpackedFolder(folder: string): string {
  const unpacked = folder.replace(/app\.asar(?=[\\/])/, 'app.asar.unpacked');
  return existsSync(unpacked) ? unpacked : folder;
}
