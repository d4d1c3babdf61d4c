/** The market rules as C++ tables for the simulated counter. What looks them up is written by hand in cpp/sim/market/market_rules.cc. */
import { rowsOf, words, type BoardsRow, type DatedRow, type MarketRules } from './market';
import type { EnumDef } from './schema';

/** Prices and amounts in 1/10,000 yuan, rates in 1/10,000,000, percentages in tenths. */
export function generateMarketCpp(rules: MarketRules, priceTypes: EnumDef, securityTypes: EnumDef): string {
  const timetables = [...new Set(rules.timetables.map(({ timetable }) => timetable))];
  const xtp = (def: EnumDef, word: string): string => def.members.find(({ ts }) => ts === word)!.name;
  const lines: string[] = [];
  const table = (name: string, type: string, rows: readonly string[]): void => {
    lines.push(`inline constexpr ${type} ${name}[] = {\n${rows.map((row) => `  {${row}},`).join('\n')}\n};\n`);
  };
  const byBoard = <T extends BoardsRow>(name: string, type: string, of: readonly T[], fields: (row: T) => string): void => {
    table(
      name,
      type,
      rules.boards.flatMap(({ board }) => rowsOf(of, board).map((row) => `${dates(row)}, Board::${constant(board)}, ${fields(row)}`)),
    );
  };
  table(
    'kCodes',
    'CodeRow',
    rules.codes.map((row) => `${dates(row)}, ${exchange(row.exchange)}, "${row.prefix}", ${row.length}, Board::${constant(row.board)}`),
  );
  table(
    'kTimetables',
    'TimetableRow',
    rules.timetables.map(
      (row) =>
        `Timetable::${constant(row.timetable)}, ${clock(row.start)}, ${clock(row.end)}, {Phase::${constant(row.phase)}, ${row.entry}, ${row.cancel}, Matching::${constant(row.matching)}}`,
    ),
  );
  byBoard('kPhases', 'PhasesRow', rules.phases, (row) => `Timetable::${constant(row.timetable)}`);
  byBoard(
    'kQuantities',
    'QuantityRow',
    rules.quantities,
    (row) => `${row.minimum}, ${row.step}, ${row.limitMaximum ?? 0}, ${row.marketMaximum ?? 0}`,
  );
  byBoard('kTicks', 'TickRow', rules.ticks, (row) => String(units(row.tick)));
  byBoard('kPriceLimits', 'PriceLimitRow', rules.priceLimits, (row) => `InstrumentClass::${constant(row.class)}, ${tenths(row.percent)}`);
  byBoard(
    'kFirstDays',
    'FirstDaysRow',
    rules.firstDays,
    (row) => `FirstDaysEvent::${constant(row.event)}, ${row.days}, ${tenths(row.up ?? 0)}, ${tenths(row.down ?? 0)}`,
  );
  byBoard(
    'kPriceCages',
    'PriceCageRow',
    rules.priceCages,
    (row) => `${tenths(row.percent)}, ${row.ticks}, OutsideCage::${constant(row.outside)}`,
  );
  byBoard('kSettlement', 'SettlementRow', rules.settlement, (row) => String(row.sameDay));
  table(
    'kSameDayFunds',
    'SameDayFundRow',
    rules.sameDayFunds.map((row) => `${dates(row)}, ${xtp(securityTypes, row.securityType)}`),
  );
  table(
    'kFees',
    'FeeRow',
    rules.fees.map(
      (row) =>
        `${dates(row)}, Fee::${constant(row.fee)}, ${Math.round(row.rate * 1e7)}, ${units(row.minimum ?? 0)}, ${row.sides.includes('buy')}, ${row.sides.includes('sell')}, ${row.products.map(bit).join(' | ')}`,
    ),
  );
  const inXtp = rules.priceTypes.filter(({ notInXtp }) => !notInXtp);
  const singles = inXtp.flatMap((row) => row.types.map((type) => ({ ...row, type })));
  byBoard('kPriceTypes', 'PriceTypeRow', singles, (row) => xtp(priceTypes, row.type));

  return `#pragma once
#include <cstdint>
#include <string_view>

#include "abi/generated/api.h"

namespace xtp::sim {

${enumClass('Board', [...rules.boards.map(({ board }) => board)])}
${enumClass('Product', words.product)}
${enumClass('Phase', words.phase)}
${enumClass('Matching', words.matching)}
${enumClass('InstrumentClass', words.class)}
${enumClass('FirstDaysEvent', words.event)}
${enumClass('OutsideCage', words.outside)}
${enumClass('Fee', words.fee)}
${enumClass('Timetable', timetables)}

/// A part of the trading day, and what the exchange does in it.
struct PhaseRules {
  Phase phase;
  bool entry;
  bool cancel;
  Matching matching;
};

namespace rules {

/// The days that a row holds, both included.
struct Dated {
  uint32_t from;
  uint32_t to;
};
struct CodeRow : Dated {
  XTP_EXCHANGE_TYPE exchange;
  std::string_view prefix;
  size_t length;
  Board board;
};
/// Times as HHMMSSsss, the end excluded.
struct TimetableRow {
  Timetable timetable;
  int32_t start;
  int32_t end;
  PhaseRules rules;
};
struct BoardRow : Dated {
  Board board;
};
struct PhasesRow : BoardRow {
  Timetable timetable;
};
/// A maximum of 0: none but what the counter publishes.
struct QuantityRow : BoardRow {
  int64_t minimum;
  int64_t step;
  int64_t limit_maximum;
  int64_t market_maximum;
};
/// In 1/10,000 yuan.
struct TickRow : BoardRow {
  int64_t tick;
};
/// Tenths of a percent here and below.
struct PriceLimitRow : BoardRow {
  InstrumentClass of;
  int32_t tenths;
};
/// Zeros: no limit.
struct FirstDaysRow : BoardRow {
  FirstDaysEvent event;
  int32_t days;
  int32_t up;
  int32_t down;
};
struct PriceCageRow : BoardRow {
  int32_t tenths;
  int32_t ticks;
  OutsideCage outside;
};
struct SettlementRow : BoardRow {
  bool same_day;
};
struct SameDayFundRow : Dated {
  XTP_SECURITY_TYPE type;
};
/// The rate in 1/10,000,000, the minimum in 1/10,000 yuan, the products as bits.
struct FeeRow : Dated {
  Fee fee;
  int64_t rate;
  int64_t minimum;
  bool buy;
  bool sell;
  uint32_t products;
};
struct PriceTypeRow : BoardRow {
  XTP_PRICE_TYPE type;
};

inline constexpr Product kProducts[] = {${rules.boards.map(({ product }) => `Product::${constant(product)}`).join(', ')}};

${lines.join('\n')}
}  // namespace rules
}  // namespace xtp::sim
`;
}

const constant = (word: string): string => `k${word.charAt(0).toUpperCase()}${word.slice(1)}`;
const units = (yuan: number): number => Math.round(yuan * 10_000);
const tenths = (percent: number): number => Math.round(percent * 10);
const clock = (time: string): string => `${Number(time.replace(':', ''))}00000`;
const dates = ({ from, to }: DatedRow): string => `${from}, ${to ?? 99991231}`;
const exchange = (suffix: string): string => `XTP_EXCHANGE_${suffix === 'BJ' ? 'NQ' : suffix}`;
const bit = (product: string): string => `1u << static_cast<uint32_t>(Product::${constant(product)})`;

function enumClass(name: string, members: readonly string[]): string {
  return `enum class ${name} { ${members.map(constant).join(', ')} };`;
}
