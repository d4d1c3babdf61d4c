/** What may be in the package, by folder and kind of file: anything else is there by mistake. */
import type { Tarball } from './tarball';

const allowed: readonly RegExp[] = [
  /^(package\.json|LICENSE|NOTICE\.md|README(\.zh-CN)?\.md|CHANGELOG\.md|binding\.gyp|sources\.json)$/,
  /^dist\/.+(?<!\.test|\.d)\.js$/,
  /^typings\/.+\.d\.ts$/,
  /^prebuilds\/(manifest\.json|(linux|win32)-x64\/[\w.-]+\.(node|so|dll))$/,
  /^cpp\/(abi|addon|core|linux|sim|spi|windows)\/.+\.(cc|h|map|def|rsp|cmake)$/,
  /^scripts\/install\.js$/,
  /^docs\/.+\.md$/,
  /^docs\/generated\/risk-config\.schema\.json$/,
  /^docs\/grafana\/[\w-]+\.json$/,
];
/** What users can not do without. */
const needed = [
  ...['package.json', 'LICENSE', 'NOTICE.md', 'README.md', 'README.zh-CN.md', 'CHANGELOG.md', 'dist/index.js', 'typings/index.d.ts'],
  ...['binding.gyp', 'sources.json', 'scripts/install.js', 'cpp/addon/module.cc'],
  ...['xtp-rx.glibc.node', 'libxtpquoteapi.so', 'libxtptraderapi.so'].map((file) => `prebuilds/linux-x64/${file}`),
];
const mostBytes = 6_000_000;

export function checkContents({ files, bytes, unpackedBytes }: Tarball): string {
  const strange = files.filter((file) => !allowed.some((kind) => kind.test(file)));
  if (strange.length > 0) throw new Error(`the package holds what no user needs:\n${strange.join('\n')}`);
  const missing = needed.filter((file) => !files.includes(file));
  if (missing.length > 0) throw new Error(`the package lacks ${missing.join(', ')}`);
  if (bytes > mostBytes) throw new Error(`the package has ${bytes} bytes, at most ${mostBytes} are allowed`);
  const mb = (size: number): string => `${(size / 1e6).toFixed(2)} MB`;
  return `${files.length} files, ${mb(bytes)} packed, ${mb(unpackedBytes)} unpacked`;
}
