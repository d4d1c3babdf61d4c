/**
 * A host without external buffers, as Electron is. No release of Node has a switch for it, so it is a copy of Node in which the two functions that
 * make such buffers do nothing but answer what Electron's do.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../paths';
import { run } from '../../support/run';
import { dynamicSymbolsOf, offsetOf } from './elf';

const makeExternal = ['napi_create_external_arraybuffer', 'napi_create_external_buffer'] as const;
/** js_native_api_types.h, napi_no_external_buffers_allowed. */
const refused = 22;
/** x64: mov eax, 22; ret */
const refuse = Buffer.from([0xb8, refused, 0, 0, 0, 0xc3]);

/** Writes the host. */
export function makeHost(node: string, path: string): void {
  const file = readFileSync(node);
  const symbols = dynamicSymbolsOf(file);
  for (const name of makeExternal) {
    const symbol = symbols.find((one) => one.name === name && one.section !== 0);
    if (!symbol) throw new Error(`${node} does not export ${name}`);
    refuse.copy(file, offsetOf(file, symbol.address));
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, file, { mode: 0o755 });
}

/** What a host answers to an addon that asks for external buffers. */
export function answersOf(host: string, addon: string): string {
  return run(host, ['-p', `require(${JSON.stringify(addon)})().join(' ')`], { cwd: dirname(addon), env: {} });
}

/** Builds that addon. */
export function buildAskingAddon(folder: string): string {
  const addon = join(folder, 'external_buffer.node');
  const headers = join(root, 'node_modules', 'node-api-headers', 'include');
  const source = join(__dirname, 'external_buffer.cc');
  run('g++', ['-shared', '-fPIC', `-I${headers}`, source, '-o', addon], { cwd: folder, env: process.env });
  return addon;
}

/** Fails unless the host refuses what Node gives: else nothing that runs on it proves anything. */
export function checkHost(node: string, host: string, addon: string): void {
  const answers = [answersOf(node, addon), answersOf(host, addon)];
  if (answers.join() !== `0 0,${refused} ${refused}`) throw new Error(`Node and the host answer ${answers.join(' and ')}`);
}

/** Fails if an addon so much as wants these functions. */
export function checkWantsNone(addon: string): void {
  const wanted = dynamicSymbolsOf(readFileSync(addon)).filter(({ name, section }) => section === 0 && /external_(array)?buffer/.test(name));
  if (wanted.length > 0) throw new Error(`${addon} wants ${wanted.map(({ name }) => name).join(', ')}`);
}
