/**
 * `npm run check:sdk -- --sdk <folder>`: proves on the vendor's SDK that the generated interface fits it, and that the simulated counter behaves
 * like it. Ends with 1 when anything differs, with 2 when it was asked wrongly. Needs g++; contacts nothing but this machine.
 */
import { writeFileSync } from 'node:fs';
import { arch, platform } from 'node:os';
import { checkBehaviour } from './behaviour/check';
import { checkInterface } from './interface/check';
import { readOptions } from './options';
import { asJson, asMarkdown, asText, type Report } from './report';
import { summarize } from './rows';
import { findSdk } from './sdk-folder';
import { UsageError } from './usage-error';

async function main(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  const sdk = findSdk(options);
  const rows = [...(await checkBehaviour(sdk.libraries)), ...checkInterface(sdk.headers)];
  const report: Report = { sdk: sdk.name, build: sdk.build, platform: `${platform()} ${arch()}`, date: new Date().toISOString(), rows };
  if (options.report !== undefined) writeFileSync(options.report, asMarkdown(report));
  console.log(options.json ? asJson(report) : asText(report));
  return summarize(rows).different === 0 ? 0 : 1;
}

main(process.argv.slice(2)).then(
  (code) => (process.exitCode = code),
  (error: unknown) => {
    if (!(error instanceof UsageError)) throw error;
    console.error(`xtp-rx: ${error.message}`);
    process.exitCode = 2;
  },
);
