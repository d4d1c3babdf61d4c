/** `xtp-rx version`: everything whose version may matter in a question. */
import { dirname } from 'node:path';
import { apiVersion } from '../xtp/generated/enums';
import { addonPath } from './doctor/addon';
import { runProbe } from './doctor/in-child';
import { packageFacts } from './package-facts';

/** null: there is none, or it does not say. */
export interface Versions {
  readonly package: string;
  /** Where it lies. */
  readonly addon: string | null;
  readonly addonVersion: string | null;
  /** The oldest Node-API that the addon runs on, and the one that this Node has. */
  readonly nodeApi: { readonly needed: number; readonly here: number };
  /** The only version of the vendor's SDK that xtp-rx can be used with. */
  readonly xtp: string;
  /** The version of XTP that the simulated counter says it is. */
  readonly simulator: string | null;
  readonly node: string;
  readonly platform: string;
}

export async function versions(): Promise<Versions> {
  const { version, binary } = packageFacts();
  const addon = addonPath() ?? null;
  const loaded = addon === null ? {} : await runProbe('probe-addon', [addon]);
  const simulated = addon === null ? {} : await runProbe('probe-sdk', [dirname(addon), 'quote']);
  return {
    package: version,
    addon,
    addonVersion: loaded.version ?? null,
    nodeApi: { needed: Math.min(...binary.napi_versions), here: Number(process.versions['napi']) },
    xtp: apiVersion,
    simulator: simulated.version ?? null,
    node: process.versions.node,
    platform: `${process.platform}-${process.arch}`,
  };
}

export function versionLines(all: Versions): string {
  const rows = {
    'xtp-rx': all.package,
    addon: all.addon === null ? 'none for this platform' : `${all.addonVersion ?? 'says no version'}, ${all.addon}`,
    'Node-API': `${all.nodeApi.needed} or newer, this Node has ${all.nodeApi.here}`,
    XTP: `${all.xtp} (the vendor's SDK must be of this version)`,
    simulator: all.simulator === null ? 'not found' : `the simulated counter speaks XTP ${all.simulator}`,
    Node: `${all.node} on ${all.platform}`,
  };
  return Object.entries(rows)
    .map(([name, text]) => `${name.padEnd(11)}${text}`)
    .join('\n');
}
