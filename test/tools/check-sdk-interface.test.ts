/** check:sdk finds every kind of difference. Our own declarations stand in for the vendor's headers, first as they are, then with one thing changed. */
import { afterAll, expect, test } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkInterface } from '../../tools/check-sdk/interface/check';
import { isOk, type Row } from '../../tools/check-sdk/rows';

const generated = join(__dirname, '../../cpp/abi/generated');
const folder = mkdtempSync(join(tmpdir(), 'xtp-rx-headers-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Change = (declarations: string) => string;

/** Our declarations as one header, under the vendor's file names. What they assert of themselves would not let a change compile. */
function headersWith(change: Change): string {
  const read = (file: string): string => readFileSync(join(generated, file), 'utf8');
  const text = [read('types.h'), read('api.h').replace('#include "types.h"', '')]
    .join('\n')
    .replaceAll(/^static_assert\([^;]*;\n/gm, '')
    .replaceAll('#pragma once', '');
  const headers = mkdtempSync(join(folder, 'sdk-'));
  writeFileSync(join(headers, 'xtp_quote_api.h'), `#pragma once\n${change(text)}`);
  writeFileSync(join(headers, 'xtp_trader_api.h'), '#include "xtp_quote_api.h"\n');
  return headers;
}

/** Replaces what must be there exactly once. */
function replace(from: string, to: string): Change {
  return (text) => {
    expect(text.split(from)).toHaveLength(2);
    return text.replace(from, to);
  };
}

function differences(change: Change): readonly Row[] {
  return checkInterface(headersWith(change)).filter((row) => !isOk(row));
}

test('the same declarations have no difference', () => {
  const rows = checkInterface(headersWith((text) => text));
  expect(rows.filter((row) => !isOk(row))).toEqual([]);
  const counted = new Map(rows.map(({ what, sdk }) => [what.replace(/:.*/, ''), sdk]));
  expect(Object.fromEntries(counted)).toMatchObject({
    'length constants and flags': '86, 0 differ',
    enums: '44, 0 differ',
    'members of enums': '240, 0 differ',
    structs: '94, 0 differ',
    fields: '840, 0 differ',
    'methods of QuoteSpi': '33, 0 differ',
    'methods of QuoteApi': '40, 0 differ',
    'methods of TraderSpi': '65, 0 differ',
    'methods of TraderApi': '87, 0 differ',
  });
});

test('constants may be macros, as the vendor has them', () => {
  const macro = (text: string): string => text.replaceAll(/^constexpr \w+ (\w+) = (.*);$/gm, '#define $1 $2');
  // Ours in the namespace xtp::abi are no constants of XTP.
  expect(differences((text) => macro(text.replace(/namespace xtp::abi \{[^]*/, '')))).toEqual([]);
});

// Each by a name that both ways of looking, debug information and assertions, must bring up.
test.each<[what: string, change: Change, fact: string, assertion: string]>([
  [
    'a field moved',
    replace('  double pre_delta;\n  double curr_delta;\n', '  double curr_delta;\n  double pre_delta;\n'),
    'field XTPMarketDataStruct.pre_delta',
    'field XTPMarketDataStruct.pre_delta',
  ],
  [
    'a field of another type and the same size',
    replace('struct XTPRspInfoStruct {\n  int32_t error_id;', 'struct XTPRspInfoStruct {\n  uint32_t error_id;'),
    'field XTPRspInfoStruct.error_id',
    'field XTPRspInfoStruct.error_id',
  ],
  [
    'a further field',
    replace('struct XTPRspInfoStruct {\n  int32_t error_id;\n', 'struct XTPRspInfoStruct {\n  int32_t error_id;\n  int32_t more;\n'),
    'field XTPRspInfoStruct.more',
    'struct XTPRspInfoStruct',
  ],
  [
    'a bit field of another width',
    replace('XTP_TRADE_STATUS trade_status : 8;', 'XTP_TRADE_STATUS trade_status : 7;'),
    'field XTPQuoteNQFullInfo.trade_status',
    'field XTPQuoteNQFullInfo.trade_status',
  ],
  [
    'another value in an enum',
    replace('XTP_EXCHANGE_SZ = 2,', 'XTP_EXCHANGE_SZ = 7,'),
    'enumerator XTP_EXCHANGE_TYPE.XTP_EXCHANGE_SZ',
    'enumerator XTP_EXCHANGE_SZ',
  ],
  [
    'an enum of another size',
    replace('enum XTP_LOG_LEVEL : uint32_t {', 'enum XTP_LOG_LEVEL : char {'),
    'enum XTP_LOG_LEVEL',
    'enum XTP_LOG_LEVEL',
  ],
  [
    'another constant',
    replace('constexpr int XTP_TRADING_DAY_LEN = 9;', 'constexpr int XTP_TRADING_DAY_LEN = 10;'),
    'constant XTP_TRADING_DAY_LEN',
    'constant XTP_TRADING_DAY_LEN',
  ],
  ['another flag', replace('XTP_SIDE_SELL = 2;', 'XTP_SIDE_SELL = 3;'), 'constant XTP_SIDE_SELL', 'flag XTP_SIDE_SELL'],
  [
    'methods swapped',
    replace(
      'virtual const char* GetTradingDay() = 0;\n  virtual const char* GetApiVersion() = 0;',
      'virtual const char* GetApiVersion() = 0;\n  virtual const char* GetTradingDay() = 0;',
    ),
    'method XTP::API::QuoteApi.GetApiVersion',
    'method QuoteApi.GetApiVersion',
  ],
  [
    'a method of another signature',
    replace('virtual void OnTickByTickLossRange(int, int) {}', 'virtual void OnTickByTickLossRange(int, int64_t) {}'),
    'method XTP::API::QuoteSpi.OnTickByTickLossRange',
    'method QuoteSpi.OnTickByTickLossRange',
  ],
  [
    'a virtual destructor, which takes slots',
    replace('virtual void OnTickByTickLossRange(int, int) {}', 'virtual ~QuoteSpi() {}\n  virtual void OnTickByTickLossRange(int, int) {}'),
    'method XTP::API::QuoteSpi.~QuoteSpi',
    'method QuoteSpi.OnTickByTickLossRange',
  ],
])('%s is found', (_, change, fact, assertion) => {
  const found = differences(change);
  expect(found.map(({ what }) => what)).toContain(fact);
  const told = found.filter(({ what }) => what === 'assertion').map(({ sdk }) => sdk);
  expect(told.some((text) => text.includes(assertion))).toBe(true);
});

// What the schema does not know can only be seen in the debug information.
test.each<[what: string, change: Change, fact: string]>([
  [
    'a further struct',
    (text) => text.replace('#pragma pack(push, 8)', '#pragma pack(push, 8)\nstruct XTPNew { int x; };'),
    'struct XTPNew',
  ],
  ['a further enum', (text) => `${text}\nenum XTP_NEW { XTP_NEW_A };`, 'enum XTP_NEW'],
  [
    'a further member of an enum',
    replace('XTP_EXCHANGE_SZ = 2,', 'XTP_EXCHANGE_SZ = 2, XTP_EXCHANGE_NEW = 9,'),
    'enumerator XTP_EXCHANGE_TYPE.XTP_EXCHANGE_NEW',
  ],
  ['a further constant', (text) => `${text}\n#define XTP_NEW_LEN 5\n`, 'constant XTP_NEW_LEN'],
  ['a further flag', (text) => `${text}\n#define XTP_SIDE_NEW '9'\n`, 'constant XTP_SIDE_NEW'],
  [
    'a further method at the end',
    replace('virtual void OnRebuildMarketData(XTPMD*) {}', 'virtual void OnRebuildMarketData(XTPMD*) {}\n  virtual void OnNew() {}'),
    'method XTP::API::QuoteSpi.OnNew',
  ],
  [
    'another factory',
    replace(
      'static QuoteApi* CreateQuoteApi(uint8_t client_id, const char* save_file_path, XTP_LOG_LEVEL log_level);',
      'static QuoteApi* CreateQuoteApi(int client_id, const char* save_file_path, XTP_LOG_LEVEL log_level);',
    ),
    'method XTP::API::QuoteApi.CreateQuoteApi',
  ],
])('%s is found', (_, change, fact) => {
  expect(differences(change).map(({ what }) => what)).toContain(fact);
});

test.each<[what: string, change: Change, fact: string]>([
  [
    'a struct',
    (text) => text.replace(/struct XTPQueryStructuredFundInfoReq \{[^}]*\};/, 'struct XTPQueryStructuredFundInfoReq;'),
    'struct XTPQueryStructuredFundInfoReq',
  ],
  ['a constant', replace('constexpr int XTP_TEL_LEN = 12;\n', ''), 'constant XTP_TEL_LEN'],
  ['a method', replace('  virtual void OnRebuildMarketData(XTPMD*) {}\n', ''), 'method XTP::API::QuoteSpi.OnRebuildMarketData'],
])('%s that the SDK has not is found', (_, change, fact) => {
  expect(differences(change)).toContainEqual(expect.objectContaining({ what: fact, sdk: 'not there' }));
});

test('headers that do not compile are a difference, told without a path', () => {
  const found = differences((text) => `${text}\nint broken = nowhere;`);
  expect(found.map(({ sdk }) => sdk).join('\n')).toMatch(/^1 fail\nxtp_quote_api\.h: .*nowhere/);
});
