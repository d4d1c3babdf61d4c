/** `xtp-rx doctor`: all checks, in the order in which things can go wrong. */
import type { Address } from '../addresses';
import { packageFacts } from '../package-facts';
import { addonFindings } from './addon';
import type { Finding } from './finding';
import { systemLoader } from './libraries/dependencies';
import { glibcVersion, libcFinding, nodeFinding, platformFinding } from './machine';
import { notTried, portFinding } from './ports';
import { noSdkFinding, sdkFindings } from './sdk';
import { clientIdFinding, logFolderFindings } from './settings';

export interface DoctorOptions {
  readonly sdk?: string;
  readonly clientId?: string;
  readonly logFolder?: string;
  readonly quote?: Address;
  readonly trade?: Address;
  readonly connect?: boolean;
  readonly timeoutMs: number;
}

export async function examine(options: DoctorOptions): Promise<Finding[]> {
  const { version, engines } = packageFacts();
  const glibc = process.platform === 'linux' ? glibcVersion() : undefined;
  const findings = [nodeFinding(process.versions.node, engines.node), platformFinding(process.platform, process.arch)];
  if (process.platform === 'linux') findings.push(libcFinding(glibc));
  findings.push(...(await addonFindings(version)));
  findings.push(...(options.sdk === undefined ? [noSdkFinding()] : await sdkFindings(options.sdk, { loader: systemLoader(), glibc })));
  if (options.clientId !== undefined) findings.push(clientIdFinding(options.clientId));
  if (options.logFolder !== undefined) findings.push(...logFolderFindings(options.logFolder));
  for (const side of ['quote', 'trade'] as const) {
    const address = options[side];
    if (!address) continue;
    const check = `front.${side}`;
    findings.push(options.connect ? await portFinding(check, address, options.timeoutMs) : notTried(check, address));
  }
  return findings;
}
