// Generated from schema/ by `npm run codegen`. Do not edit: change the schema or tools/codegen.
#pragma once
#include <cstdint>
#include <string_view>

#include "abi/generated/api.h"

namespace xtp::sim {

enum class Board {
  kShMain,
  kStar,
  kSzMain,
  kChiNext,
  kBeijing,
  kShFund,
  kSzFund,
  kShConvertible,
  kSzConvertible,
  kShBond,
  kSzBond,
  kShRepo,
  kSzRepo,
  kShOption,
  kSzOption,
  kShIndex,
  kSzIndex,
  kBjIndex
};
enum class Product { kStock, kFund, kConvertible, kBond, kRepo, kOption, kIndex };
enum class Phase { kBeforeOpen, kOpeningAuction, kPause, kContinuous, kLunch, kClosingAuction, kAfterHoursPause, kAfterHours, kClosed };
enum class Matching { kNone, kAuction, kContinuous, kFixedPrice };
enum class InstrumentClass { kCommon, kRiskWarning, kDelisting, kGrowth };
enum class FirstDaysEvent { kListing, kDelisting };
enum class OutsideCage { kRejected, kHeld };
enum class Fee { kCommission, kStampDuty, kTransfer };
enum class Timetable { kShPlain, kShClosing, kShAfterHours, kShRepo, kShOption, kSzPlain, kSzClosing, kSzAfterHours, kSzRepo, kBjClosing };

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

inline constexpr Product kProducts[] = {Product::kStock, Product::kStock, Product::kStock,       Product::kStock,       Product::kStock,
                                        Product::kFund,  Product::kFund,  Product::kConvertible, Product::kConvertible, Product::kBond,
                                        Product::kBond,  Product::kRepo,  Product::kRepo,        Product::kOption,      Product::kOption,
                                        Product::kIndex, Product::kIndex, Product::kIndex};

inline constexpr CodeRow kCodes[] = {
    {20060701, 99991231, XTP_EXCHANGE_SH, "600", 6, Board::kShMain},
    {20060701, 99991231, XTP_EXCHANGE_SH, "601", 6, Board::kShMain},
    {20060701, 99991231, XTP_EXCHANGE_SH, "603", 6, Board::kShMain},
    {20060701, 99991231, XTP_EXCHANGE_SH, "605", 6, Board::kShMain},
    {20190722, 99991231, XTP_EXCHANGE_SH, "688", 6, Board::kStar},
    {20190722, 99991231, XTP_EXCHANGE_SH, "689", 6, Board::kStar},
    {20060701, 99991231, XTP_EXCHANGE_SH, "5", 6, Board::kShFund},
    {20060701, 99991231, XTP_EXCHANGE_SH, "588", 6, Board::kShFund},
    {20060701, 99991231, XTP_EXCHANGE_SH, "589", 6, Board::kShFund},
    {20060701, 99991231, XTP_EXCHANGE_SH, "110", 6, Board::kShConvertible},
    {20060701, 99991231, XTP_EXCHANGE_SH, "111", 6, Board::kShConvertible},
    {20060701, 99991231, XTP_EXCHANGE_SH, "113", 6, Board::kShConvertible},
    {20060701, 99991231, XTP_EXCHANGE_SH, "118", 6, Board::kShConvertible},
    {20060701, 99991231, XTP_EXCHANGE_SH, "01", 6, Board::kShBond},
    {20060701, 99991231, XTP_EXCHANGE_SH, "02", 6, Board::kShBond},
    {20060701, 99991231, XTP_EXCHANGE_SH, "1", 6, Board::kShBond},
    {20060701, 99991231, XTP_EXCHANGE_SH, "204", 6, Board::kShRepo},
    {20060701, 99991231, XTP_EXCHANGE_SH, "000", 6, Board::kShIndex},
    {20150209, 99991231, XTP_EXCHANGE_SH, "1", 8, Board::kShOption},
    {20060701, 99991231, XTP_EXCHANGE_SZ, "000", 6, Board::kSzMain},
    {20060701, 99991231, XTP_EXCHANGE_SZ, "001", 6, Board::kSzMain},
    {20060701, 99991231, XTP_EXCHANGE_SZ, "002", 6, Board::kSzMain},
    {20060701, 99991231, XTP_EXCHANGE_SZ, "003", 6, Board::kSzMain},
    {20091030, 99991231, XTP_EXCHANGE_SZ, "300", 6, Board::kChiNext},
    {20091030, 99991231, XTP_EXCHANGE_SZ, "301", 6, Board::kChiNext},
    {20091030, 99991231, XTP_EXCHANGE_SZ, "302", 6, Board::kChiNext},
    {20060701, 99991231, XTP_EXCHANGE_SZ, "15", 6, Board::kSzFund},
    {20060701, 99991231, XTP_EXCHANGE_SZ, "16", 6, Board::kSzFund},
    {20060701, 99991231, XTP_EXCHANGE_SZ, "18", 6, Board::kSzFund},
    {20060701, 99991231, XTP_EXCHANGE_SZ, "123", 6, Board::kSzConvertible},
    {20060701, 99991231, XTP_EXCHANGE_SZ, "127", 6, Board::kSzConvertible},
    {20060701, 99991231, XTP_EXCHANGE_SZ, "128", 6, Board::kSzConvertible},
    {20060701, 99991231, XTP_EXCHANGE_SZ, "10", 6, Board::kSzBond},
    {20060701, 99991231, XTP_EXCHANGE_SZ, "11", 6, Board::kSzBond},
    {20060701, 99991231, XTP_EXCHANGE_SZ, "13", 6, Board::kSzBond},
    {20060701, 99991231, XTP_EXCHANGE_SZ, "14", 6, Board::kSzBond},
    {20060701, 99991231, XTP_EXCHANGE_SZ, "19", 6, Board::kSzBond},
    {20060701, 99991231, XTP_EXCHANGE_SZ, "1318", 6, Board::kSzRepo},
    {20060701, 99991231, XTP_EXCHANGE_SZ, "399", 6, Board::kSzIndex},
    {20191223, 99991231, XTP_EXCHANGE_SZ, "9", 8, Board::kSzOption},
    {20211115, 99991231, XTP_EXCHANGE_NQ, "43", 6, Board::kBeijing},
    {20211115, 99991231, XTP_EXCHANGE_NQ, "83", 6, Board::kBeijing},
    {20211115, 99991231, XTP_EXCHANGE_NQ, "87", 6, Board::kBeijing},
    {20211115, 99991231, XTP_EXCHANGE_NQ, "88", 6, Board::kBeijing},
    {20240422, 99991231, XTP_EXCHANGE_NQ, "92", 6, Board::kBeijing},
    {20221121, 99991231, XTP_EXCHANGE_NQ, "899", 6, Board::kBjIndex},
};

inline constexpr TimetableRow kTimetables[] = {
    {Timetable::kShPlain, 91500000, 92000000, {Phase::kOpeningAuction, true, true, Matching::kAuction}},
    {Timetable::kShPlain, 92000000, 92500000, {Phase::kOpeningAuction, true, false, Matching::kAuction}},
    {Timetable::kShPlain, 92500000, 93000000, {Phase::kPause, false, false, Matching::kNone}},
    {Timetable::kShPlain, 93000000, 113000000, {Phase::kContinuous, true, true, Matching::kContinuous}},
    {Timetable::kShPlain, 113000000, 130000000, {Phase::kLunch, false, false, Matching::kNone}},
    {Timetable::kShPlain, 130000000, 150000000, {Phase::kContinuous, true, true, Matching::kContinuous}},
    {Timetable::kShClosing, 91500000, 92000000, {Phase::kOpeningAuction, true, true, Matching::kAuction}},
    {Timetable::kShClosing, 92000000, 92500000, {Phase::kOpeningAuction, true, false, Matching::kAuction}},
    {Timetable::kShClosing, 92500000, 93000000, {Phase::kPause, false, false, Matching::kNone}},
    {Timetable::kShClosing, 93000000, 113000000, {Phase::kContinuous, true, true, Matching::kContinuous}},
    {Timetable::kShClosing, 113000000, 130000000, {Phase::kLunch, false, false, Matching::kNone}},
    {Timetable::kShClosing, 130000000, 145700000, {Phase::kContinuous, true, true, Matching::kContinuous}},
    {Timetable::kShClosing, 145700000, 150000000, {Phase::kClosingAuction, true, false, Matching::kAuction}},
    {Timetable::kShAfterHours, 91500000, 92000000, {Phase::kOpeningAuction, true, true, Matching::kAuction}},
    {Timetable::kShAfterHours, 92000000, 92500000, {Phase::kOpeningAuction, true, false, Matching::kAuction}},
    {Timetable::kShAfterHours, 92500000, 93000000, {Phase::kPause, false, false, Matching::kNone}},
    {Timetable::kShAfterHours, 93000000, 113000000, {Phase::kContinuous, true, true, Matching::kContinuous}},
    {Timetable::kShAfterHours, 113000000, 130000000, {Phase::kLunch, false, false, Matching::kNone}},
    {Timetable::kShAfterHours, 130000000, 145700000, {Phase::kContinuous, true, true, Matching::kContinuous}},
    {Timetable::kShAfterHours, 145700000, 150000000, {Phase::kClosingAuction, true, false, Matching::kAuction}},
    {Timetable::kShAfterHours, 150000000, 150500000, {Phase::kAfterHoursPause, true, true, Matching::kNone}},
    {Timetable::kShAfterHours, 150500000, 153000000, {Phase::kAfterHours, true, true, Matching::kFixedPrice}},
    {Timetable::kShRepo, 91500000, 92000000, {Phase::kOpeningAuction, true, true, Matching::kAuction}},
    {Timetable::kShRepo, 92000000, 92500000, {Phase::kOpeningAuction, true, false, Matching::kAuction}},
    {Timetable::kShRepo, 92500000, 93000000, {Phase::kPause, false, false, Matching::kNone}},
    {Timetable::kShRepo, 93000000, 113000000, {Phase::kContinuous, true, true, Matching::kContinuous}},
    {Timetable::kShRepo, 113000000, 130000000, {Phase::kLunch, false, false, Matching::kNone}},
    {Timetable::kShRepo, 130000000, 153000000, {Phase::kContinuous, true, true, Matching::kContinuous}},
    {Timetable::kShOption, 91500000, 92000000, {Phase::kOpeningAuction, true, true, Matching::kAuction}},
    {Timetable::kShOption, 92000000, 92500000, {Phase::kOpeningAuction, true, false, Matching::kAuction}},
    {Timetable::kShOption, 92500000, 93000000, {Phase::kPause, false, false, Matching::kNone}},
    {Timetable::kShOption, 93000000, 113000000, {Phase::kContinuous, true, true, Matching::kContinuous}},
    {Timetable::kShOption, 113000000, 130000000, {Phase::kLunch, false, false, Matching::kNone}},
    {Timetable::kShOption, 130000000, 145700000, {Phase::kContinuous, true, true, Matching::kContinuous}},
    {Timetable::kShOption, 145700000, 145900000, {Phase::kClosingAuction, true, true, Matching::kAuction}},
    {Timetable::kShOption, 145900000, 150000000, {Phase::kClosingAuction, true, false, Matching::kAuction}},
    {Timetable::kSzPlain, 91500000, 92000000, {Phase::kOpeningAuction, true, true, Matching::kAuction}},
    {Timetable::kSzPlain, 92000000, 92500000, {Phase::kOpeningAuction, true, false, Matching::kAuction}},
    {Timetable::kSzPlain, 92500000, 93000000, {Phase::kPause, true, true, Matching::kNone}},
    {Timetable::kSzPlain, 93000000, 113000000, {Phase::kContinuous, true, true, Matching::kContinuous}},
    {Timetable::kSzPlain, 113000000, 130000000, {Phase::kLunch, false, false, Matching::kNone}},
    {Timetable::kSzPlain, 130000000, 150000000, {Phase::kContinuous, true, true, Matching::kContinuous}},
    {Timetable::kSzClosing, 91500000, 92000000, {Phase::kOpeningAuction, true, true, Matching::kAuction}},
    {Timetable::kSzClosing, 92000000, 92500000, {Phase::kOpeningAuction, true, false, Matching::kAuction}},
    {Timetable::kSzClosing, 92500000, 93000000, {Phase::kPause, true, true, Matching::kNone}},
    {Timetable::kSzClosing, 93000000, 113000000, {Phase::kContinuous, true, true, Matching::kContinuous}},
    {Timetable::kSzClosing, 113000000, 130000000, {Phase::kLunch, false, false, Matching::kNone}},
    {Timetable::kSzClosing, 130000000, 145700000, {Phase::kContinuous, true, true, Matching::kContinuous}},
    {Timetable::kSzClosing, 145700000, 150000000, {Phase::kClosingAuction, true, false, Matching::kAuction}},
    {Timetable::kSzAfterHours, 91500000, 92000000, {Phase::kOpeningAuction, true, true, Matching::kAuction}},
    {Timetable::kSzAfterHours, 92000000, 92500000, {Phase::kOpeningAuction, true, false, Matching::kAuction}},
    {Timetable::kSzAfterHours, 92500000, 93000000, {Phase::kPause, true, true, Matching::kNone}},
    {Timetable::kSzAfterHours, 93000000, 113000000, {Phase::kContinuous, true, true, Matching::kContinuous}},
    {Timetable::kSzAfterHours, 113000000, 130000000, {Phase::kLunch, false, false, Matching::kNone}},
    {Timetable::kSzAfterHours, 130000000, 145700000, {Phase::kContinuous, true, true, Matching::kContinuous}},
    {Timetable::kSzAfterHours, 145700000, 150000000, {Phase::kClosingAuction, true, false, Matching::kAuction}},
    {Timetable::kSzAfterHours, 150000000, 150500000, {Phase::kAfterHoursPause, true, true, Matching::kNone}},
    {Timetable::kSzAfterHours, 150500000, 153000000, {Phase::kAfterHours, true, true, Matching::kFixedPrice}},
    {Timetable::kSzRepo, 91500000, 92000000, {Phase::kOpeningAuction, true, true, Matching::kAuction}},
    {Timetable::kSzRepo, 92000000, 92500000, {Phase::kOpeningAuction, true, false, Matching::kAuction}},
    {Timetable::kSzRepo, 92500000, 93000000, {Phase::kPause, true, true, Matching::kNone}},
    {Timetable::kSzRepo, 93000000, 113000000, {Phase::kContinuous, true, true, Matching::kContinuous}},
    {Timetable::kSzRepo, 113000000, 130000000, {Phase::kLunch, false, false, Matching::kNone}},
    {Timetable::kSzRepo, 130000000, 153000000, {Phase::kContinuous, true, true, Matching::kContinuous}},
    {Timetable::kBjClosing, 91500000, 92000000, {Phase::kOpeningAuction, true, true, Matching::kAuction}},
    {Timetable::kBjClosing, 92000000, 92500000, {Phase::kOpeningAuction, true, false, Matching::kAuction}},
    {Timetable::kBjClosing, 92500000, 93000000, {Phase::kPause, true, true, Matching::kNone}},
    {Timetable::kBjClosing, 93000000, 113000000, {Phase::kContinuous, true, true, Matching::kContinuous}},
    {Timetable::kBjClosing, 113000000, 130000000, {Phase::kLunch, false, false, Matching::kNone}},
    {Timetable::kBjClosing, 130000000, 145700000, {Phase::kContinuous, true, true, Matching::kContinuous}},
    {Timetable::kBjClosing, 145700000, 150000000, {Phase::kClosingAuction, true, false, Matching::kAuction}},
};

inline constexpr PhasesRow kPhases[] = {
    {20060701, 99991231, Board::kShMain, Timetable::kShPlain},          {20180820, 99991231, Board::kShMain, Timetable::kShClosing},
    {20260706, 99991231, Board::kShMain, Timetable::kShAfterHours},     {20190722, 99991231, Board::kStar, Timetable::kShAfterHours},
    {20060701, 99991231, Board::kSzMain, Timetable::kSzClosing},        {20260706, 99991231, Board::kSzMain, Timetable::kSzAfterHours},
    {20091030, 99991231, Board::kChiNext, Timetable::kSzClosing},       {20200824, 99991231, Board::kChiNext, Timetable::kSzAfterHours},
    {20211115, 99991231, Board::kBeijing, Timetable::kBjClosing},       {20060701, 99991231, Board::kShFund, Timetable::kShPlain},
    {20260706, 99991231, Board::kShFund, Timetable::kShAfterHours},     {20060701, 99991231, Board::kSzFund, Timetable::kSzClosing},
    {20260706, 99991231, Board::kSzFund, Timetable::kSzAfterHours},     {20060701, 99991231, Board::kShConvertible, Timetable::kShPlain},
    {20060701, 99991231, Board::kSzConvertible, Timetable::kSzClosing}, {20060701, 99991231, Board::kShBond, Timetable::kShPlain},
    {20060701, 99991231, Board::kSzBond, Timetable::kSzPlain},          {20060701, 99991231, Board::kShRepo, Timetable::kShPlain},
    {20190121, 99991231, Board::kShRepo, Timetable::kShRepo},           {20060701, 99991231, Board::kSzRepo, Timetable::kSzPlain},
    {20190121, 99991231, Board::kSzRepo, Timetable::kSzRepo},           {20150209, 99991231, Board::kShOption, Timetable::kShOption},
    {20191223, 99991231, Board::kSzOption, Timetable::kSzClosing},
};

inline constexpr QuantityRow kQuantities[] = {
    {20060701, 99991231, Board::kShMain, 100, 100, 1000000, 1000000},
    {20190722, 99991231, Board::kStar, 200, 1, 100000, 50000},
    {20060701, 99991231, Board::kSzMain, 100, 100, 1000000, 1000000},
    {20091030, 99991231, Board::kChiNext, 100, 100, 1000000, 1000000},
    {20200824, 99991231, Board::kChiNext, 100, 100, 300000, 150000},
    {20211115, 99991231, Board::kBeijing, 100, 1, 1000000, 1000000},
    {20060701, 99991231, Board::kShFund, 100, 100, 1000000, 1000000},
    {20060701, 99991231, Board::kSzFund, 100, 100, 1000000, 1000000},
    {20060701, 99991231, Board::kShConvertible, 10, 10, 1000000, 1000000},
    {20060701, 99991231, Board::kSzConvertible, 10, 10, 1000000, 1000000},
    {20060701, 99991231, Board::kShBond, 10, 10, 1000000, 1000000},
    {20060701, 99991231, Board::kSzBond, 10, 10, 1000000, 1000000},
    {20060701, 99991231, Board::kShRepo, 1000, 1000, 1000000, 1000000},
    {20220516, 99991231, Board::kShRepo, 10, 10, 1000000, 1000000},
    {20060701, 99991231, Board::kSzRepo, 10, 10, 1000000, 1000000},
    {20150209, 99991231, Board::kShOption, 1, 1, 0, 0},
    {20191223, 99991231, Board::kSzOption, 1, 1, 0, 0},
};

inline constexpr TickRow kTicks[] = {
    {20060701, 99991231, Board::kShMain, 100},       {20190722, 99991231, Board::kStar, 100},
    {20060701, 99991231, Board::kSzMain, 100},       {20091030, 99991231, Board::kChiNext, 100},
    {20211115, 99991231, Board::kBeijing, 100},      {20060701, 99991231, Board::kShFund, 10},
    {20060701, 99991231, Board::kSzFund, 10},        {20060701, 99991231, Board::kShConvertible, 100},
    {20220516, 99991231, Board::kShConvertible, 10}, {20060701, 99991231, Board::kSzConvertible, 10},
    {20060701, 99991231, Board::kShBond, 100},       {20220516, 99991231, Board::kShBond, 10},
    {20060701, 99991231, Board::kSzBond, 10},        {20060701, 99991231, Board::kShRepo, 50},
    {20060701, 99991231, Board::kSzRepo, 10},        {20220516, 99991231, Board::kSzRepo, 50},
    {20150209, 99991231, Board::kShOption, 1},       {20191223, 99991231, Board::kSzOption, 1},
};

inline constexpr PriceLimitRow kPriceLimits[] = {
    {20060701, 99991231, Board::kShMain, InstrumentClass::kCommon, 100},
    {20060701, 99991231, Board::kShMain, InstrumentClass::kRiskWarning, 50},
    {20060701, 99991231, Board::kShMain, InstrumentClass::kDelisting, 100},
    {20260706, 99991231, Board::kShMain, InstrumentClass::kRiskWarning, 100},
    {20190722, 99991231, Board::kStar, InstrumentClass::kCommon, 200},
    {20190722, 99991231, Board::kStar, InstrumentClass::kRiskWarning, 200},
    {20190722, 99991231, Board::kStar, InstrumentClass::kDelisting, 200},
    {20060701, 99991231, Board::kSzMain, InstrumentClass::kCommon, 100},
    {20060701, 99991231, Board::kSzMain, InstrumentClass::kRiskWarning, 50},
    {20060701, 99991231, Board::kSzMain, InstrumentClass::kDelisting, 100},
    {20260706, 99991231, Board::kSzMain, InstrumentClass::kRiskWarning, 100},
    {20091030, 99991231, Board::kChiNext, InstrumentClass::kCommon, 100},
    {20091030, 99991231, Board::kChiNext, InstrumentClass::kRiskWarning, 50},
    {20091030, 99991231, Board::kChiNext, InstrumentClass::kDelisting, 100},
    {20200824, 99991231, Board::kChiNext, InstrumentClass::kCommon, 200},
    {20200824, 99991231, Board::kChiNext, InstrumentClass::kRiskWarning, 200},
    {20200824, 99991231, Board::kChiNext, InstrumentClass::kDelisting, 200},
    {20211115, 99991231, Board::kBeijing, InstrumentClass::kCommon, 300},
    {20211115, 99991231, Board::kBeijing, InstrumentClass::kRiskWarning, 300},
    {20211115, 99991231, Board::kBeijing, InstrumentClass::kDelisting, 300},
    {20060701, 99991231, Board::kShFund, InstrumentClass::kCommon, 100},
    {20200824, 99991231, Board::kShFund, InstrumentClass::kGrowth, 200},
    {20060701, 99991231, Board::kSzFund, InstrumentClass::kCommon, 100},
    {20200824, 99991231, Board::kSzFund, InstrumentClass::kGrowth, 200},
    {20220801, 99991231, Board::kShConvertible, InstrumentClass::kCommon, 200},
    {20220801, 99991231, Board::kSzConvertible, InstrumentClass::kCommon, 200},
};

inline constexpr FirstDaysRow kFirstDays[] = {
    {20140101, 99991231, Board::kShMain, FirstDaysEvent::kListing, 1, 440, 360},
    {20201231, 99991231, Board::kShMain, FirstDaysEvent::kDelisting, 1, 0, 0},
    {20230410, 99991231, Board::kShMain, FirstDaysEvent::kListing, 5, 0, 0},
    {20190722, 99991231, Board::kStar, FirstDaysEvent::kListing, 5, 0, 0},
    {20201231, 99991231, Board::kStar, FirstDaysEvent::kDelisting, 1, 0, 0},
    {20140101, 99991231, Board::kSzMain, FirstDaysEvent::kListing, 1, 440, 360},
    {20201231, 99991231, Board::kSzMain, FirstDaysEvent::kDelisting, 1, 0, 0},
    {20230410, 99991231, Board::kSzMain, FirstDaysEvent::kListing, 5, 0, 0},
    {20140101, 99991231, Board::kChiNext, FirstDaysEvent::kListing, 1, 440, 360},
    {20200824, 99991231, Board::kChiNext, FirstDaysEvent::kListing, 5, 0, 0},
    {20201231, 99991231, Board::kChiNext, FirstDaysEvent::kDelisting, 1, 0, 0},
    {20211115, 99991231, Board::kBeijing, FirstDaysEvent::kListing, 1, 0, 0},
    {20211115, 99991231, Board::kBeijing, FirstDaysEvent::kDelisting, 1, 0, 0},
    {20220801, 99991231, Board::kShConvertible, FirstDaysEvent::kListing, 1, 573, 433},
    {20220801, 99991231, Board::kSzConvertible, FirstDaysEvent::kListing, 1, 573, 433},
};

inline constexpr PriceCageRow kPriceCages[] = {
    {20230410, 99991231, Board::kShMain, 20, 10, OutsideCage::kRejected},
    {20190722, 99991231, Board::kStar, 20, 0, OutsideCage::kRejected},
    {20230410, 99991231, Board::kSzMain, 20, 10, OutsideCage::kRejected},
    {20200824, 99991231, Board::kChiNext, 20, 0, OutsideCage::kHeld},
    {20230410, 99991231, Board::kChiNext, 20, 10, OutsideCage::kRejected},
    {20211115, 99991231, Board::kBeijing, 50, 10, OutsideCage::kRejected},
};

inline constexpr SettlementRow kSettlement[] = {
    {20060701, 99991231, Board::kShMain, false},       {20190722, 99991231, Board::kStar, false},
    {20060701, 99991231, Board::kSzMain, false},       {20091030, 99991231, Board::kChiNext, false},
    {20211115, 99991231, Board::kBeijing, false},      {20060701, 99991231, Board::kShFund, false},
    {20060701, 99991231, Board::kSzFund, false},       {20060701, 99991231, Board::kShConvertible, true},
    {20060701, 99991231, Board::kSzConvertible, true}, {20060701, 99991231, Board::kShBond, true},
    {20060701, 99991231, Board::kSzBond, true},        {20060701, 99991231, Board::kShRepo, true},
    {20060701, 99991231, Board::kSzRepo, true},        {20150209, 99991231, Board::kShOption, true},
    {20191223, 99991231, Board::kSzOption, true},
};

inline constexpr SameDayFundRow kSameDayFunds[] = {
    {20150119, 99991231, XTP_SECURITY_ETF_CROSS_BORDER_STOCK}, {20150119, 99991231, XTP_SECURITY_ETF_SINGLE_MARKET_BOND},
    {20150119, 99991231, XTP_SECURITY_TYPE_ETF_CASH_BOND},     {20150119, 99991231, XTP_SECURITY_ETF_GOLD},
    {20150119, 99991231, XTP_SECURITY_ETF_COMMODITY_FUTURES},  {20150119, 99991231, XTP_SECURITY_MONETARY_FUND_SHCR},
    {20150119, 99991231, XTP_SECURITY_MONETARY_FUND_SHTR},     {20150119, 99991231, XTP_SECURITY_MONETARY_FUND_SZ},
    {20150119, 99991231, XTP_SECURITY_LOF_CROSS_BORDER},
};

inline constexpr FeeRow kFees[] = {
    {20080919, 99991231, Fee::kStampDuty, 10000, 0, false, true, 1u << static_cast<uint32_t>(Product::kStock)},
    {20230828, 99991231, Fee::kStampDuty, 5000, 0, false, true, 1u << static_cast<uint32_t>(Product::kStock)},
    {20150801, 99991231, Fee::kTransfer, 200, 0, true, true,
     1u << static_cast<uint32_t>(Product::kStock) | 1u << static_cast<uint32_t>(Product::kFund) |
         1u << static_cast<uint32_t>(Product::kConvertible) | 1u << static_cast<uint32_t>(Product::kBond)},
    {20220429, 99991231, Fee::kTransfer, 100, 0, true, true,
     1u << static_cast<uint32_t>(Product::kStock) | 1u << static_cast<uint32_t>(Product::kFund) |
         1u << static_cast<uint32_t>(Product::kConvertible) | 1u << static_cast<uint32_t>(Product::kBond)},
    {20060701, 99991231, Fee::kCommission, 2500, 50000, true, true,
     1u << static_cast<uint32_t>(Product::kStock) | 1u << static_cast<uint32_t>(Product::kFund) |
         1u << static_cast<uint32_t>(Product::kConvertible) | 1u << static_cast<uint32_t>(Product::kBond)},
};

inline constexpr PriceTypeRow kPriceTypes[] = {
    {20060701, 99991231, Board::kShMain, XTP_PRICE_LIMIT},
    {20060701, 99991231, Board::kShMain, XTP_PRICE_BEST5_OR_LIMIT},
    {20060701, 99991231, Board::kShMain, XTP_PRICE_BEST5_OR_CANCEL},
    {20190722, 99991231, Board::kStar, XTP_PRICE_LIMIT},
    {20190722, 99991231, Board::kStar, XTP_PRICE_BEST5_OR_LIMIT},
    {20190722, 99991231, Board::kStar, XTP_PRICE_BEST5_OR_CANCEL},
    {20190722, 99991231, Board::kStar, XTP_PRICE_FORWARD_BEST},
    {20190722, 99991231, Board::kStar, XTP_PRICE_REVERSE_BEST_LIMIT},
    {20060701, 99991231, Board::kSzMain, XTP_PRICE_LIMIT},
    {20060701, 99991231, Board::kSzMain, XTP_PRICE_BEST_OR_CANCEL},
    {20060701, 99991231, Board::kSzMain, XTP_PRICE_BEST5_OR_CANCEL},
    {20060701, 99991231, Board::kSzMain, XTP_PRICE_ALL_OR_CANCEL},
    {20060701, 99991231, Board::kSzMain, XTP_PRICE_FORWARD_BEST},
    {20060701, 99991231, Board::kSzMain, XTP_PRICE_REVERSE_BEST_LIMIT},
    {20091030, 99991231, Board::kChiNext, XTP_PRICE_LIMIT},
    {20091030, 99991231, Board::kChiNext, XTP_PRICE_BEST_OR_CANCEL},
    {20091030, 99991231, Board::kChiNext, XTP_PRICE_BEST5_OR_CANCEL},
    {20091030, 99991231, Board::kChiNext, XTP_PRICE_ALL_OR_CANCEL},
    {20091030, 99991231, Board::kChiNext, XTP_PRICE_FORWARD_BEST},
    {20091030, 99991231, Board::kChiNext, XTP_PRICE_REVERSE_BEST_LIMIT},
    {20211115, 99991231, Board::kBeijing, XTP_PRICE_LIMIT},
    {20060701, 99991231, Board::kShFund, XTP_PRICE_LIMIT},
    {20060701, 99991231, Board::kShFund, XTP_PRICE_BEST5_OR_LIMIT},
    {20060701, 99991231, Board::kShFund, XTP_PRICE_BEST5_OR_CANCEL},
    {20060701, 99991231, Board::kSzFund, XTP_PRICE_LIMIT},
    {20060701, 99991231, Board::kSzFund, XTP_PRICE_BEST_OR_CANCEL},
    {20060701, 99991231, Board::kSzFund, XTP_PRICE_BEST5_OR_CANCEL},
    {20060701, 99991231, Board::kSzFund, XTP_PRICE_ALL_OR_CANCEL},
    {20060701, 99991231, Board::kSzFund, XTP_PRICE_FORWARD_BEST},
    {20060701, 99991231, Board::kSzFund, XTP_PRICE_REVERSE_BEST_LIMIT},
    {20060701, 99991231, Board::kShConvertible, XTP_PRICE_LIMIT},
    {20060701, 99991231, Board::kSzConvertible, XTP_PRICE_LIMIT},
    {20060701, 99991231, Board::kShBond, XTP_PRICE_LIMIT},
    {20060701, 99991231, Board::kSzBond, XTP_PRICE_LIMIT},
    {20060701, 99991231, Board::kShRepo, XTP_PRICE_LIMIT},
    {20060701, 99991231, Board::kSzRepo, XTP_PRICE_LIMIT},
    {20150209, 99991231, Board::kShOption, XTP_PRICE_LIMIT},
    {20150209, 99991231, Board::kShOption, XTP_PRICE_BEST_OR_CANCEL},
    {20150209, 99991231, Board::kShOption, XTP_PRICE_ALL_OR_CANCEL},
    {20150209, 99991231, Board::kShOption, XTP_PRICE_REVERSE_BEST_LIMIT},
    {20150209, 99991231, Board::kShOption, XTP_PRICE_LIMIT_OR_CANCEL},
    {20191223, 99991231, Board::kSzOption, XTP_PRICE_LIMIT},
    {20191223, 99991231, Board::kSzOption, XTP_PRICE_BEST_OR_CANCEL},
    {20191223, 99991231, Board::kSzOption, XTP_PRICE_BEST5_OR_CANCEL},
    {20191223, 99991231, Board::kSzOption, XTP_PRICE_ALL_OR_CANCEL},
    {20191223, 99991231, Board::kSzOption, XTP_PRICE_FORWARD_BEST},
    {20191223, 99991231, Board::kSzOption, XTP_PRICE_REVERSE_BEST_LIMIT},
    {20191223, 99991231, Board::kSzOption, XTP_PRICE_LIMIT_OR_CANCEL},
};

}  // namespace rules
}  // namespace xtp::sim
