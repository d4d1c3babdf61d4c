/** Why a release must not go out. */
import { isEnough, stepBetween, type Step } from './api-changes';
import { isDated } from './changelog';

export interface ReleaseFacts {
  readonly version: string;
  /** package.json's: provenance names the place of the sources and npm compares it with where the build ran. */
  readonly repository: string | undefined;
  readonly changedFiles: readonly string[];
  readonly tagsHere: readonly string[];
  readonly changelog: string;
  /** undefined: nothing was released before. */
  readonly api: { readonly from: string; readonly needed: Step } | undefined;
  /** `npm run` checks that failed. */
  readonly failedChecks: readonly string[];
}

export function refusals(facts: ReleaseFacts): readonly string[] {
  const { version, repository, changedFiles, tagsHere, changelog, api, failedChecks } = facts;
  const refused: string[] = [];
  if (changedFiles.length > 0) refused.push(`the working tree is not clean: ${changedFiles.join(', ')}`);
  if (!tagsHere.includes(`v${version}`)) refused.push(`this commit has no tag v${version}: npm version makes it`);
  if (!isDated(changelog, version)) refused.push(`CHANGELOG.md has no dated section ${version}: npm version makes it`);
  if (!repository) refused.push('package.json has no repository, which provenance names (docs/releasing.md)');
  if (api && !isEnough(stepBetween(api.from, version), api.needed)) {
    refused.push(
      `the public API changed since ${api.from} by more than ${version} says: it takes a ${api.needed} version (npm run api:report)`,
    );
  }
  return [...refused, ...failedChecks.map((check) => `npm run ${check} fails`)];
}
