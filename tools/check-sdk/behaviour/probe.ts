/** Asks one question in this process and sends what it found to the parent: `probe.ts <question> <folder of the libraries> <log folder>`. */
import { questions } from './scenarios';

async function main([name = '', folder = '', logFolder = '']: readonly string[]): Promise<void> {
  const findings = await questions[name]!({ folder, logFolder });
  // Not by an orderly end: apis are left open, and the SDK takes seconds to release one.
  process.send!(findings, () => process.exit(0));
}

void main(process.argv.slice(2));
