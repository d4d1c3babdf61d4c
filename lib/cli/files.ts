import { statSync, type Stats } from 'node:fs';

/** undefined for what is not there, or can not be looked at: below a file, or in a folder that is closed to this user. */
export function statOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

export const isFile = (path: string): boolean => statOf(path)?.isFile() ?? false;
export const isFolder = (path: string): boolean => statOf(path)?.isDirectory() ?? false;
