/** What publint and Are The Types Wrong say of the tarball: nothing, or this fails. */
import { join } from 'node:path';
import { root } from './paths';
import { run } from '../support/run';

export function lintTarball(tarball: string): string {
  const tool = (name: string): string => join(root, 'node_modules', '.bin', name);
  const options = { cwd: root, env: process.env };
  run(tool('publint'), ['run', tarball, '--strict'], options);
  run(tool('attw'), [tarball, '--format', 'ascii', '--no-color'], options);
  return 'publint --strict and attw (all module resolutions, none ignored) find nothing';
}
