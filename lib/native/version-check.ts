import { version } from './generated/version';

/** What is told when the addon was built from another version than this JavaScript: what they share in bytes may differ. */
export function versionWarning(addonVersion: string | undefined, addonFile: string): string | undefined {
  if (addonVersion === version) return undefined;
  const built = addonVersion === undefined ? 'a version that does not say so' : `version ${addonVersion}`;
  return (
    `The addon ${addonFile} was built from ${built} of xtp-rx, and this is ${version}: events may be misread. ` +
    'Install the package again (npm install xtp-rx), or build the addon again (npm run build in a clone); a bundler must copy prebuilds/ anew.'
  );
}

export function warnOfAnotherVersion(addonVersion: string | undefined, addonFile: string): void {
  const warning = versionWarning(addonVersion, addonFile);
  if (warning) process.emitWarning(warning, { code: 'XTP_RX_ADDON_VERSION' });
}
