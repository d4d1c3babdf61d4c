/** The addon is found where it was built or prebuilt; an addon that is missing or does not fit is said in words that help. */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { XtpAddonLoadError, XtpAddonNotFoundError } from '../../lib/errors';
import { loadAddon, unpackedFolder } from '../../lib/native/load';

let scratch: string;
beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), 'xtp-rx-load-'));
});
afterEach(() => rmSync(scratch, { recursive: true, force: true }));

function thrown(act: () => unknown): unknown {
  try {
    return act();
  } catch (error) {
    return error;
  }
}

test('the addon of this repository, with the counter beside it', () => {
  const { addon, folder } = loadAddon(resolve(__dirname, '../..'));
  expect(addon).toHaveProperty('QuoteApi');
  expect(folder).toMatch(/Release$|prebuilds/);
});

test('no addon at all: what is missing, where, and how to get it', () => {
  const error = thrown(() => loadAddon(scratch));
  expect(error).toBeInstanceOf(XtpAddonNotFoundError);
  expect(error).toMatchObject({ code: 'XTP_ADDON_NOT_FOUND', cause: expect.anything() });
  const { message } = error as Error;
  for (const part of [process.platform, process.arch, scratch, 'npm rebuild xtp-rx', 'g++', 'Python']) expect(message).toContain(part);
});

test('an addon that this system can not load', () => {
  const file = join(scratch, 'build', 'Release', 'xtp_rx.node');
  mkdirSync(resolve(file, '..'), { recursive: true });
  writeFileSync(file, 'not a library');
  const error = thrown(() => loadAddon(scratch));
  expect(error).toBeInstanceOf(XtpAddonLoadError);
  expect(error).toMatchObject({ code: 'XTP_ADDON_LOAD', cause: expect.anything() });
  expect((error as Error).message).toContain(file);
  expect((error as Error).message).toContain('npm rebuild xtp-rx');
});

test('in an Electron archive, the folder beside it that holds the libraries, and only if there is one', () => {
  const [inside, beside] = ['app.asar', 'app.asar.unpacked'].map((root) => join(scratch, root, 'node_modules', 'xtp-rx', 'prebuilds'));
  mkdirSync(inside!, { recursive: true });
  expect(unpackedFolder(inside!)).toBe(inside);
  mkdirSync(beside!, { recursive: true });
  expect(unpackedFolder(inside!)).toBe(beside);
  expect(unpackedFolder(beside!)).toBe(beside);
});
