/** Loads the addon whose path is the argument, and says what it says of itself. Run by `runProbe`. */
import { createRequire } from 'node:module';
import { versionOf } from '../addon-version';
import { answer } from './in-child';

void answer(() => {
  const version = versionOf(createRequire(__filename)(process.argv[2] ?? ''));
  return version === undefined ? {} : { version };
});
