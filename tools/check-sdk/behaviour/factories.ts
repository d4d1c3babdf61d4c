/** Compiles and runs factories.cc. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../codegen/schema';
import { Compiler } from '../compiler';
import type { Finding } from './finding';
import type { Place } from './lives';

export function askFactories(scenario: 'A1' | 'A2' | 'A5' | 'A16', { folder, logFolder }: Place): Finding[] {
  const compiler = new Compiler();
  try {
    const code = readFileSync(join(__dirname, 'factories.cc'), 'utf8');
    const printed = compiler.run(code, [join(root, 'cpp')], [scenario, folder, logFolder]);
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
