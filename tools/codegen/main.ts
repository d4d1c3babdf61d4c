/** `npm run codegen` writes every generated file; `npm run codegen:check` fails if one differs from what it would write. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { generateApi, generateTypes } from './cpp-abi';
import { generateCalls, generateCallsHeader } from './cpp-calls';
import { generateDouble } from './cpp-double';
import { generateCallbacks, generateCallbacksHeader, generateCallPlaces, generateRecordingApi } from './cpp-fuzz';
import { generateMarketCpp } from './cpp-market';
import { generateUnsupported } from './cpp-sim';
import { generateForwarder, generateForwarderHeader, generateKinds } from './cpp-spi';
import { generateMap } from './docs-map';
import { generateRiskConfigSchema } from './risk-config-schema';
import { readMarketRules } from './market';
import { checkMarketRules } from './market-checks';
import { find, loadSchema, root } from './schema';
import { generateCallsTs } from './ts-calls';
import { generateCounterOptions } from './ts-counter-options';
import { generateEnums, generateLibraries } from './ts-enums';
import { generateEventClasses, generateEvents } from './ts-events';
import { generateHolidaysTs, generateMarketTs } from './ts-market';
import { generateQueries } from './ts-queries';
import { generateRawLayouts, generateStructs, generateWriters } from './ts-structs';
import { generateVersionCpp, generateVersionTs } from './version';

const folders = [
  'cpp/abi',
  'cpp/spi',
  'cpp/addon',
  'cpp/sim',
  'cpp/test/double',
  'cpp/test/fuzz',
  'lib/native',
  'lib/xtp',
  'lib/market',
  'lib/trade',
  'lib/cli',
  'docs',
].map((folder) => `${folder}/generated`);
/** What is not made from the schema. */
const otherSources: Readonly<Record<string, string>> = {
  'cpp/addon/generated/version.h': 'package.json',
  'lib/cli/generated/counter-options.ts': 'docs/simulator.md',
  'lib/native/generated/version.ts': 'package.json',
};
function bannerOf(path: string): string {
  const source = otherSources[path];
  return `// Generated from ${source ?? 'schema/'} by \`npm run codegen\`. Do not edit: change ${source ?? 'the schema'} or tools/codegen.\n`;
}

function generateAll(): Record<string, string> {
  const schema = loadSchema();
  const priceTypes = find(schema.enums, 'XTP_PRICE_TYPE');
  const securityTypes = find(schema.enums, 'XTP_SECURITY_TYPE');
  const market = readMarketRules();
  checkMarketRules(market, {
    priceTypes: priceTypes.members.map(({ ts }) => ts),
    securityTypes: securityTypes.members.map(({ ts }) => ts),
  });
  return {
    'cpp/abi/generated/types.h': generateTypes(schema),
    'cpp/abi/generated/api.h': generateApi(schema),
    'cpp/spi/generated/kinds.h': generateKinds(schema),
    'cpp/spi/generated/quote_forwarder.h': generateForwarderHeader(schema.quoteSpi),
    'cpp/spi/generated/quote_forwarder.cc': generateForwarder(schema, schema.quoteSpi),
    'cpp/spi/generated/trader_forwarder.h': generateForwarderHeader(schema.traderSpi),
    'cpp/spi/generated/trader_forwarder.cc': generateForwarder(schema, schema.traderSpi),
    'cpp/addon/generated/calls.h': generateCallsHeader(schema),
    'cpp/addon/generated/quote_calls.cc': generateCalls(schema, schema.quoteApi),
    'cpp/addon/generated/trader_calls.cc': generateCalls(schema, schema.traderApi),
    'cpp/addon/generated/version.h': generateVersionCpp(),
    'cpp/sim/generated/market_rules.h': generateMarketCpp(market, priceTypes, securityTypes),
    'cpp/sim/generated/unsupported_quote_api.h': generateUnsupported(schema.quoteApi),
    'cpp/sim/generated/unsupported_trader_api.h': generateUnsupported(schema.traderApi),
    'cpp/test/double/generated/quote_double.h': generateDouble(schema, schema.quoteApi, schema.quoteSpi),
    'cpp/test/double/generated/trader_double.h': generateDouble(schema, schema.traderApi, schema.traderSpi),
    'cpp/test/fuzz/generated/callbacks.h': generateCallbacksHeader(schema),
    'cpp/test/fuzz/generated/quote_callbacks.cc': generateCallbacks(schema, schema.quoteSpi),
    'cpp/test/fuzz/generated/trader_callbacks.cc': generateCallbacks(schema, schema.traderSpi),
    'cpp/test/fuzz/generated/call_places.h': generateCallPlaces(schema),
    'cpp/test/fuzz/generated/recording_quote_api.h': generateRecordingApi(schema, schema.quoteApi),
    'cpp/test/fuzz/generated/recording_trader_api.h': generateRecordingApi(schema, schema.traderApi),
    'lib/native/generated/version.ts': generateVersionTs(),
    'lib/market/generated/rules.ts': generateMarketTs(market),
    'lib/market/generated/holidays.ts': generateHolidaysTs(market),
    'lib/xtp/generated/enums.ts': generateEnums(schema),
    'lib/xtp/generated/structs.ts': generateStructs(schema),
    'lib/xtp/generated/raw-layouts.ts': generateRawLayouts(schema),
    'lib/xtp/generated/events.ts': generateEvents(schema),
    'lib/xtp/generated/libraries.ts': generateLibraries(schema),
    'lib/xtp/generated/event-classes.ts': generateEventClasses(schema),
    'lib/xtp/generated/writers.ts': generateWriters(schema),
    'lib/xtp/generated/calls.ts': generateCallsTs(schema),
    'lib/cli/generated/counter-options.ts': generateCounterOptions(),
    'lib/trade/generated/queries.ts': generateQueries(schema),
    'docs/generated/xtp-map.md': generateMap(schema),
    'docs/generated/risk-config.schema.json': generateRiskConfigSchema(),
  };
}

async function formatted(path: string, code: string): Promise<string> {
  if (path.endsWith('.json')) return code; // has no comments
  const banner = bannerOf(path);
  if (path.endsWith('.md')) return `${code}\n<!-- ${banner.replace(/^\/\/ |\n/g, '')} -->\n`;
  const text = banner + code;
  if (path.endsWith('.ts')) return format(text, { ...(await resolveConfig(join(root, path))), parser: 'typescript' });
  const formatter = join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'clang-format.cmd' : 'clang-format');
  return execFileSync(formatter, [`--assume-filename=${path}`], { input: text, cwd: root, maxBuffer: 64 << 20, encoding: 'utf8' });
}

async function main(check: boolean): Promise<void> {
  const files = generateAll();
  const drift: string[] = [];
  for (const [path, code] of Object.entries(files)) {
    const text = await formatted(path, code);
    const file = join(root, path);
    if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
    drift.push(path);
    if (check) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  for (const folder of folders) {
    for (const name of readdirSync(join(root, folder))) {
      const path = `${folder}/${name}`;
      if (path in files) continue;
      drift.push(path);
      if (!check) rmSync(join(root, path));
    }
  }
  if (check && drift.length > 0) {
    console.error(`Generated files differ from the schema:\n${drift.map((p) => `  ${p}`).join('\n')}\nRun: npm run codegen`);
    process.exitCode = 1;
  } else {
    console.log(check ? 'Generated files match the schema.' : `${Object.keys(files).length} files generated, ${drift.length} changed.`);
  }
}

void main(process.argv.includes('--check'));
