/** The addon, and the simulated counter that lies beside it. */
import { dirname, relative } from 'node:path';
import load from 'node-gyp-build';
import { packageRoot } from '../package-facts';
import { ok, problem, warning, type Finding } from './finding';
import { runProbe } from './in-child';

const reinstall = 'Install xtp-rx again; in a clone of it: npm run build.';

/** Where the addon is that would be loaded; undefined where there is none for this platform. */
export function addonPath(): string | undefined {
  try {
    return load.resolve(packageRoot);
  } catch {
    return undefined;
  }
}

/** What lies under prebuilds/ is of the package's platforms, everything else was built here. */
export function originOf(path: string): string {
  const place = relative(packageRoot, path);
  return `${place} (${place.startsWith('prebuilds') ? 'prebuilt' : 'built on this machine'})`;
}

export function versionFinding(addon: string | undefined, own: string): Finding {
  if (addon === own) return ok('addon.version', addon);
  const advice = `It is not the addon of this package, whose version is ${own}. ${reinstall}`;
  return warning('addon.version', addon ?? 'the addon carries none', advice);
}

export async function addonFindings(version: string): Promise<Finding[]> {
  const path = addonPath();
  if (path === undefined) return [problem('addon', `none for ${process.platform}-${process.arch}`, reinstall)];
  const { error, ...addon } = await runProbe('probe-addon', [path]);
  if (error) return [problem('addon', `${originOf(path)} does not load: ${error.message}`, adviceOf(error.message))];
  const folder = dirname(path);
  return [ok('addon', originOf(path)), versionFinding(addon.version, version), await simulatorFinding(folder)];
}

function adviceOf(message: string): string {
  if (/GLIBC(XX)?_[\d.]+' not found/.test(message))
    return 'This system is older than the one it was built on: build it here, with npm run build.';
  return reinstall;
}

/** The simulated counter is opened as an SDK is, so this also shows that the addon can open one. */
async function simulatorFinding(folder: string): Promise<Finding> {
  const sides = await Promise.all((['quote', 'trader'] as const).map((side) => runProbe('probe-sdk', [folder, side])));
  const failed = sides.find(({ error }) => error)?.error;
  if (failed) return problem('simulator', failed.message, reinstall);
  return ok('simulator', `speaks XTP ${sides[0]?.version ?? ''}, like the vendor's SDK`);
}
