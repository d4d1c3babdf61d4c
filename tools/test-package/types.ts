/** TypeScript of a user, strict and with the declarations of all packages checked, by every module resolution that there is. */
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths';
import { run } from '../support/run';

interface Resolution {
  readonly module: string;
  readonly moduleResolution: string;
  /** The first version without it. */
  readonly goneIn?: number;
}

const resolutions: readonly Resolution[] = [
  { module: 'node16', moduleResolution: 'node16' },
  { module: 'nodenext', moduleResolution: 'nodenext' },
  { module: 'esnext', moduleResolution: 'bundler' },
  { module: 'commonjs', moduleResolution: 'node10', goneIn: 6 },
];

/** Compiles the consumer of test/package, as CommonJS and as an ES module, on one Node with one TypeScript. */
export function checkTypes(node: string, compiler: string, version: string, project: string): string {
  const consumer = join(root, 'test', 'package', 'consumer.ts');
  for (const name of ['consumer.cts', 'consumer.mts']) cpSync(consumer, join(project, name));
  const tried = resolutions.filter(({ goneIn }) => goneIn === undefined || parseInt(version) < goneIn);
  for (const { module, moduleResolution } of tried) {
    const config = join(project, 'tsconfig.json');
    const compilerOptions = {
      ...{ module, moduleResolution, target: 'es2022', strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true },
      ...{ skipLibCheck: false, types: ['node'], noEmit: true },
    };
    writeFileSync(config, JSON.stringify({ compilerOptions, files: ['consumer.cts', 'consumer.mts'] }));
    run(node, [compiler, '-p', config], { cwd: project, env: {} });
  }
  return `TypeScript ${version}: ${tried.map(({ moduleResolution }) => moduleResolution).join(', ')}`;
}
