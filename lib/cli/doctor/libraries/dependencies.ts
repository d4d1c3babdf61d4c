/** Whether the loader will find what a library needs, and what that needs in turn. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isFile } from '../../files';
import { readLibrary, type SharedLibrary } from './shared-library';

/** Where a loader looks, besides where the library itself tells it to. */
export interface Loader {
  readonly folders: readonly string[];
  /** Files that need not be found: they are in the process already, or a part of the system without a file. */
  isThere(file: string): boolean;
  /** Parts of the system, which are not asked what they need. */
  isSystem(path: string): boolean;
  /** Whether the folder of the library itself is searched. */
  readonly searchesOwnFolder: boolean;
}

export interface MissingLibrary {
  readonly file: string;
  readonly neededBy: string;
  /** It lies beside the library, where this loader does not look. */
  readonly isBeside: boolean;
}

/** Folders of an ld.so.conf, and of the files that it includes. */
export function confFolders(file: string): string[] {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return [];
  }
  const lines = text.split('\n').map((line) => line.replace(/#.*/, '').trim());
  return lines.flatMap((line) => {
    if (line.startsWith('/')) return [line];
    const included = /^include\s+(\S+)$/.exec(line)?.[1];
    return included === undefined ? [] : confFilesOf(included).flatMap(confFolders);
  });
}

/** `/etc/ld.so.conf.d/*.conf`: only the last part may have a star. */
function confFilesOf(pattern: string): string[] {
  const folder = dirname(pattern);
  const [before = '', after] = pattern.slice(folder.length + 1).split('*');
  if (after === undefined) return [pattern];
  try {
    const names = readdirSync(folder).filter((name) => name.startsWith(before) && name.endsWith(after));
    return names.sort().map((name) => join(folder, name));
  } catch {
    return [];
  }
}

function linuxLoader(): Loader {
  const asked = (process.env['LD_LIBRARY_PATH'] ?? '').split(':').filter((folder) => folder !== '');
  const usual = ['/lib/x86_64-linux-gnu', '/usr/lib/x86_64-linux-gnu', '/lib64', '/usr/lib64', '/lib', '/usr/lib'];
  const { sharedObjects } = process.report.getReport() as unknown as { readonly sharedObjects: readonly string[] };
  const loaded = new Set(sharedObjects.map((path) => path.slice(path.lastIndexOf('/') + 1)));
  return {
    folders: [...asked, ...confFolders('/etc/ld.so.conf'), ...usual],
    isThere: (file) => loaded.has(file),
    isSystem: () => false,
    searchesOwnFolder: false,
  };
}

function windowsLoader(): Loader {
  const root = process.env['SystemRoot'] ?? 'C:\\Windows';
  const system = join(root, 'System32');
  const path = (process.env['PATH'] ?? '').split(';').filter((folder) => folder !== '');
  return {
    folders: [system, root, ...path],
    isThere: (file) => /^(api|ext)-ms-/i.test(file), // names of parts of Windows, not of files
    isSystem: (path) => dirname(path) === system,
    searchesOwnFolder: true,
  };
}

export function systemLoader(): Loader {
  return process.platform === 'win32' ? windowsLoader() : linuxLoader();
}

/** All that is missing for a library, each file once. What can not be read is found, and needs nothing: the loader will say what it thinks of it. */
export function missingFor(library: SharedLibrary, loader: Loader): MissingLibrary[] {
  const known = new Set<string>();
  const missing: MissingLibrary[] = [];
  const visit = (from: SharedLibrary, inherited: readonly string[]): void => {
    const own = dirname(from.path);
    const searches = [...inherited, ...from.searches];
    const folders = [...searches, ...(loader.searchesOwnFolder ? [dirname(library.path), own] : []), ...loader.folders];
    for (const file of from.needed) {
      if (known.has(file) || loader.isThere(file)) continue;
      known.add(file);
      const found = find(file, folders, library.builtFor);
      if (found && !loader.isSystem(found.path)) visit(found, searches);
      if (!found) missing.push({ file, neededBy: from.path, isBeside: isFile(join(own, file)) });
    }
  };
  visit(library, []);
  return missing;
}

/** The first of that name for the same processor: the loader passes over others. */
function find(file: string, folders: readonly string[], builtFor: string): SharedLibrary | undefined {
  for (const path of file.includes('/') ? [file] : folders.map((folder) => join(folder, file))) {
    if (!isFile(path)) continue;
    try {
      const library = readLibrary(path);
      if (library.builtFor === builtFor) return library;
    } catch {
      return { path, builtFor, needed: [], searches: [], versions: [] };
    }
  }
  return undefined;
}
