/** How long a new user waits: from an empty folder to the first quote. */
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { projectWith } from './project';
import { run } from '../support/run';

const mostSeconds = 10;
/** What else runs on the machine only ever makes it longer, so the shortest counts. */
const tries = 3;

interface Measured {
  readonly install: number;
  readonly quote: number;
}

function measure(tarball: string, folder: string, bare: NodeJS.ProcessEnv): Measured {
  const started = performance.now();
  const project = projectWith(folder, [tarball], bare);
  const installed = performance.now();
  run(join(bare['PATH']!, 'node'), ['first-quote.mjs'], { cwd: project, env: bare });
  return { install: (installed - started) / 1000, quote: (performance.now() - installed) / 1000 };
}

/** The registry's cache is warm: what the package depends on has been installed before. Where others keep the processors busy, the time is told but not judged. */
export function timeFirstQuote(tarball: string, folder: string, bare: NodeJS.ProcessEnv): string {
  const [load = 0] = loadavg();
  const isBusy = load > availableParallelism();
  let best: Measured = { install: Infinity, quote: Infinity };
  for (let i = 0; i < tries && best.install + best.quote > mostSeconds; i++) {
    const { install, quote } = measure(tarball, `${folder}-${i}`, bare);
    if (install + quote < best.install + best.quote) best = { install, quote };
  }
  const { install, quote } = best;
  const said = `npm i ${install.toFixed(1)} s + first quote ${quote.toFixed(1)} s = ${(install + quote).toFixed(1)} s, load ${load.toFixed(1)}`;
  if (install + quote <= mostSeconds) return said;
  if (isBusy) return `${said}: NOT JUDGED, the machine is busy; ${mostSeconds} s are allowed when it is not`;
  throw new Error(`${said}; at most ${mostSeconds} s are allowed`);
}
