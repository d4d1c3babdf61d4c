import { expect, test } from '@jest/globals';
import { version } from '../../lib/native/generated/version';
import { native } from '../../lib/native/native';
import { versionWarning } from '../../lib/native/version-check';
import { readPackage } from '../../tools/prebuilds/sources';

test('the addon, the JavaScript and package.json are of one version', () => {
  expect([native.version, version]).toEqual([readPackage().version, readPackage().version]);
  expect(versionWarning(native.version, 'x.node')).toBeUndefined();
});

test.each([
  ['0.0.9', 'version 0.0.9'],
  [undefined, 'a version that does not say so'],
])('an addon of version %s is told of, with its file and what to do', (addonVersion, said) => {
  const warning = versionWarning(addonVersion, '/app/bundle/xtp-rx.node');
  expect(warning).toContain(`/app/bundle/xtp-rx.node was built from ${said} of xtp-rx, and this is ${version}`);
  expect(warning).toContain('npm install xtp-rx');
});
