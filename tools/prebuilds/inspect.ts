/** What must hold of each binary for it to load where it is meant to: asked of the file itself, not of the options it was built with. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf, type Platform } from './platforms';
import { run } from '../support/run';

const glibcFloor = [2, 28];
const nodeApi = ['napi_register_module_v1', 'node_api_module_get_api_version_v1'];
const factories = {
  linux: {
    quote: '_ZN3XTP3API8QuoteApi14CreateQuoteApiEhPKc13XTP_LOG_LEVEL',
    trader: '_ZN3XTP3API9TraderApi15CreateTraderApiEhPKc13XTP_LOG_LEVEL',
  },
  windows: {
    quote: '?CreateQuoteApi@QuoteApi@API@XTP@@SAPEAV123@EPEBDW4XTP_LOG_LEVEL@@@Z',
    trader: '?CreateTraderApi@TraderApi@API@XTP@@SAPEAV123@EPEBDW4XTP_LOG_LEVEL@@@Z',
  },
};
const addonLimit = 1_500_000;
const libraryLimit = 3_000_000;

const isAbove = (version: string) => {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > glibcFloor[0]! || (major === glibcFloor[0] && minor > glibcFloor[1]!);
};

function expectedExports(file: string, system: 'linux' | 'windows'): string[] {
  if (file.endsWith('.node')) return nodeApi;
  return [factories[system][file.includes('quote') ? 'quote' : 'trader'], 'xtp_sim_control', 'xtp_sim_exchange'];
}

const same = (a: string[], b: string[]) => [...a].sort().join('\n') === [...b].sort().join('\n');

function inspectElf(path: string, file: string): string[] {
  const said = (args: string[]) => run('objdump', [...args, path], { cwd: '.' });
  const symbols = said(['-T']);
  const header = said(['-p']);
  const wrong: string[] = [];
  const newer = [...new Set([...symbols.matchAll(/\(GLIBC_([\d.]+)\)/g)].map(([, version]) => version!))].filter(isAbove);
  if (newer.length > 0) wrong.push(`needs glibc ${newer.join(', ')}, above ${glibcFloor.join('.')}`);
  if (/GLIBCXX|CXXABI/.test(symbols)) wrong.push('needs the C++ runtime of the system');
  const exported = run('nm', ['-D', '--defined-only', '--format=posix', path], { cwd: '.' }).split('\n').filter(Boolean);
  const names = exported.map((line) => line.split(' ')[0]!);
  if (!same(names, expectedExports(file, 'linux'))) wrong.push(`exports ${names.join(', ')}`);
  if (!/FLAGS_1\s+0x[0-9a-f]*[89a-f]$/m.test(header)) wrong.push('may be unloaded (no NODELETE)');
  if (run('nm', [path], { cwd: '.' }) !== '') wrong.push('is not stripped');
  const strange = [...header.matchAll(/NEEDED\s+(\S+)/g)]
    .map(([, name]) => name!)
    .filter((name) => !/^(lib(c|m|gcc_s)\.so\.\d|ld-linux-x86-64\.so\.2)$/.test(name));
  if (strange.length > 0) wrong.push(`needs ${strange.join(', ')}`);
  return wrong;
}

function inspectPe(path: string, file: string): string[] {
  const header = run('objdump', ['-p', path], { cwd: '.' });
  const wrong: string[] = [];
  const imported = [...header.matchAll(/DLL Name: (\S+)/g)].map(([, name]) => name!.toLowerCase());
  // node.exe is not among them: what the addon takes from its host is found when it is first called.
  const strange = imported.filter((name) => !['kernel32.dll', 'msvcrt.dll', 'advapi32.dll'].includes(name));
  if (strange.length > 0) wrong.push(`needs ${strange.join(', ')}`);
  const table = header.slice(header.indexOf('[Ordinal/Name Pointer] Table'));
  const names = [...table.matchAll(/^\s*\[\s*\d+\]\s+(?:\+base\[\s*\d+\]\s+)?(?:[0-9a-f]+\s+)?(\S+)$/gm)].map(([, name]) => name!);
  if (!same(names, expectedExports(file, 'windows'))) wrong.push(`exports ${names.join(', ')}`);
  if (!/Time\/Date\s+(Thu Jan\s+1 0|0)/.test(header)) wrong.push('holds the time of its build');
  return wrong;
}

/** What is wrong with the binaries of a platform in a folder, in words. */
export function inspect(folder: string, platform: Platform): string[] {
  return filesOf(platform).flatMap((file) => {
    const path = join(folder, file);
    const wrong = platform.name === 'linux-x64' ? inspectElf(path, file) : inspectPe(path, file);
    const limit = file.endsWith('.node') ? addonLimit : libraryLimit;
    if (statSync(path).size > limit) wrong.push(`has ${statSync(path).size} bytes, more than ${limit}`);
    return wrong.map((text) => `${platform.name}/${file} ${text}`);
  });
}
