/**
 * `npm run check:supply-chain`: the lockfile, licences, known vulnerabilities and the bill of materials of what users get. `-- --audited` also fails when the
 * registry does not say whether there are vulnerabilities.
 */
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { audit } from './audit';
import { licenceFaults, licencesOf } from './licences';
import { lockfileFaults, readLockfile } from './lockfile';
import { root, sbomFile } from './paths';
import { readManifest, withProductionTree } from './production-tree';
import { writeSbom } from './sbom';
import { statementFaults } from './stated';

/** Each is code that runs in users' trading processes. */
const mostPackages = 10;

function check(mustAudit: boolean): readonly string[] {
  const ours = readLockfile(join(root, 'package-lock.json'));
  const { dependencies, peerDependencies } = readManifest();
  return withProductionTree((folder) => {
    const all = licencesOf(readLockfile(join(folder, 'package-lock.json')));
    const { known, unanswered } = audit(folder);
    const page = readFileSync(join(root, 'docs', 'dependencies.md'), 'utf8');
    const direct = [...Object.keys(dependencies), ...Object.keys(peerDependencies)];
    const faults = [
      ...lockfileFaults(ours),
      ...licenceFaults(all),
      ...statementFaults(page, direct, all),
      ...(all.length > mostPackages ? [`users get ${all.length} packages, at most ${mostPackages} are meant`] : []),
      ...(known ?? (mustAudit ? [`the registry was asked for vulnerabilities and said: ${unanswered}`] : [])),
    ];
    writeSbom(folder, all);
    console.log(`lockfile: ${Object.keys(ours.packages).length - 1} packages`);
    console.log(
      `users get ${all.length} packages: ${all.map(({ name, version, licence }) => `${name} ${version} (${licence})`).join(', ')}`,
    );
    if (known) console.log(`npm audit: ${known.length} known vulnerabilities`);
    else
      console.log(`npm audit: NOT ASKED, this registry does not answer it (${unanswered}); whether vulnerabilities are known is not known`);
    console.log(`bill of materials: ${relative(root, sbomFile)} (CycloneDX)`);
    return faults;
  });
}

const faults = check(process.argv.includes('--audited'));
for (const fault of faults) console.error(fault);
process.exitCode = faults.length === 0 ? 0 : 1;
