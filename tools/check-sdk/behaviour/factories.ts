/** Compiles and runs factories.cc. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../codegen/schema';
import { Compiler } from '../compiler';
import type { Finding } from './finding';

export function askFactories(folder: string, logFolder: string): Finding[] {
  const compiler = new Compiler();
  try {
    const printed = compiler.run(readFileSync(join(__dirname, 'factories.cc'), 'utf8'), [join(root, 'cpp')], [folder, logFolder]);
    return printed
      .split('\n')
      .filter(Boolean)
      .map((line) => {
        const [what = '', expected = 'runs', outcome = 'failed'] = line.split('\t');
        return { what, expected, outcome };
      });
  } finally {
    compiler.dispose();
  }
}
