/** What a shared library says of itself, read from its file: nothing of it runs. */
import { readFileSync } from 'node:fs';
import { builtFor } from '../../../native/built-for';
import { readElf } from './elf';
import { readPe } from './pe';

/** A version of another library's symbols that this one was linked with, like `GLIBC_2.14` of `libc.so.6`. */
export interface NeededVersion {
  readonly file: string;
  readonly version: string;
}

export interface SharedLibrary {
  readonly path: string;
  /** As in the library's own messages: `linux 64-bit x64`. */
  readonly builtFor: string;
  /** File names of the libraries it can not be loaded without. */
  readonly needed: readonly string[];
  /** Folders that it asks the loader to search, with $ORIGIN replaced. */
  readonly searches: readonly string[];
  readonly versions: readonly NeededVersion[];
}

/** A library's file is cut off, or names places that it does not have. */
export class DamagedLibraryError extends Error {
  override readonly name = 'DamagedLibraryError';
}

/** What a format's reader finds. Readers throw anything for a file that is cut off or damaged. */
export type LibraryContent = Pick<SharedLibrary, 'needed' | 'searches' | 'versions'>;

const nothing: LibraryContent = { needed: [], searches: [], versions: [] };

/** Throws what the file system says, and DamagedLibraryError. A file that is no library of a known kind needs nothing. */
export function readLibrary(path: string): SharedLibrary {
  const file = readFileSync(path);
  const isElf = file.length >= 4 && file.readUInt32BE(0) === 0x7f454c46;
  const isPe = file.toString('latin1', 0, 2) === 'MZ';
  try {
    const content = isElf ? readElf(file, path) : isPe ? readPe(file) : nothing;
    return { path, builtFor: file.length < 64 ? 'no platform: it is too short' : builtFor(file), ...content };
  } catch (error) {
    throw new DamagedLibraryError(`${path} is cut off or damaged`, { cause: error });
  }
}

/** A text up to its NUL. Throws a RangeError where it has none inside the file. */
export function textAt(file: Buffer, at: number): string {
  const end = at >= 0 && at < file.length ? file.indexOf(0, at) : -1;
  if (end < 0) throw new RangeError(`no text at ${at}`);
  return file.toString('latin1', at, end);
}
