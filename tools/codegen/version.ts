/** The version of package.json where each language sees it: an addon of another version than the JavaScript that loads it is told apart by it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './schema';

function packageVersion(): string {
  return (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version;
}

export function generateVersionCpp(): string {
  return `#pragma once

namespace xtp::addon {

/// Of the package that these sources belong to.
constexpr const char* kVersion = "${packageVersion()}";

}  // namespace xtp::addon
`;
}

export function generateVersionTs(): string {
  return `/** Of this package. */\nexport const version = '${packageVersion()}';\n`;
}
