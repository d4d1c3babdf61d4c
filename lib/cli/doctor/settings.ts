/** What a program will be started with: the client id and the folder for logs. */
import { mkdtempSync, rmdirSync, statfsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { isFile, isFolder, statOf } from '../files';
import { ok, problem, warning, type Finding } from './finding';

/** Below it a day's logs may not fit. */
const littleSpaceBytes = 2 ** 30;

export function clientIdFinding(text: string): Finding {
  const id = Number(text);
  if (Number.isInteger(id) && id >= 1 && id <= 99) {
    return ok('client-id', text, 'Keep to few and fixed ones: the counter limits how many different ones an account may ever use.');
  }
  const reserved = Number.isInteger(id) && id >= 100 && id <= 255;
  const found = reserved ? `${text} is reserved for the vendor` : `${text} is none`;
  return problem('client-id', found, 'Take a whole number from 1 to 99, another one for each program that runs at the same time.');
}

export function logFolderFindings(given: string): Finding[] {
  const folder = resolve(given);
  if (isFile(folder)) return [problem('log-folder', `${folder} is a file`, 'Give a folder.')];
  const isThere = isFolder(folder);
  const place = isThere ? folder : nearestFolder(folder);
  try {
    rmdirSync(mkdtempSync(join(place, '.xtp-rx-'))); // permissions alone say nothing to root, or of what is mounted there
  } catch (error) {
    const advice = 'Give a folder that this user may write: the SDK loses its connection where it can not log.';
    return [problem('log-folder', `${place} can not be written: ${(error as NodeJS.ErrnoException).code ?? 'unknown'}`, advice)];
  }
  return [ok('log-folder', isThere ? `${folder} can be written` : `${folder} is not there yet and can be made`), diskFinding(place)];
}

function nearestFolder(folder: string): string {
  const parent = dirname(folder);
  return parent === folder || statOf(parent) ? parent : nearestFolder(parent);
}

function diskFinding(folder: string): Finding {
  const { bavail, bsize } = statfsSync(folder);
  const free = bavail * bsize;
  const found = `${(free / 2 ** 30).toFixed(1)} GiB free`;
  if (free >= littleSpaceBytes) return ok('disk', found);
  return warning('disk', found, 'Make room: the SDK writes logs all day, and keeps them for a week.');
}
