#include "sim/trading/options/option_strategy.h"

#include "sim/base/text.h"

namespace xtp::sim {

namespace {

constexpr XTP_POSITION_DIRECTION_TYPE kLong = XTP_POSITION_DIRECTION_LONG;
constexpr XTP_POSITION_DIRECTION_TYPE kShort = XTP_POSITION_DIRECTION_SHORT;

constexpr std::array<OptionStrategy, 6> kStrategies = {{
    {"CNSJC", "认购牛市价差", {{{true, kLong, '1'}, {true, kShort, '2'}}}, XTP_AUTO_SPLIT_PRE2DAY},
    {"CXSJC", "认购熊市价差", {{{true, kShort, '1'}, {true, kLong, '2'}}}, XTP_AUTO_SPLIT_PRE2DAY},
    {"PNSJC", "认沽牛市价差", {{{false, kLong, '1'}, {false, kShort, '2'}}}, XTP_AUTO_SPLIT_PRE2DAY},
    {"PXSJC", "认沽熊市价差", {{{false, kShort, '1'}, {false, kLong, '2'}}}, XTP_AUTO_SPLIT_PRE2DAY},
    {"KS", "跨式空头", {{{true, kShort, '1'}, {false, kShort, '1'}}}, XTP_AUTO_SPLIT_EXPDAY},
    {"KKS", "宽跨式空头", {{{true, kShort, '2'}, {false, kShort, '1'}}}, XTP_AUTO_SPLIT_EXPDAY},
}};

}  // namespace

const std::array<OptionStrategy, 6>& OptionStrategies() { return kStrategies; }

const OptionStrategy* FindStrategy(std::string_view id) {
  for (const OptionStrategy& strategy : kStrategies) {
    if (id == strategy.id) return &strategy;
  }
  return nullptr;
}

Money CombinationMargin(const OptionStrategy& strategy, const StrategyTerms& legs) {
  const ContractTerms& first = legs[0];
  const ContractTerms& second = legs[1];
  if (strategy.IsSpread()) {
    const OptionStrategy::Leg& lower = strategy.legs[0];
    // The long leg is worth no less than the short one whatever happens.
    const bool paid = lower.call ? lower.side == kLong : lower.side == kShort;
    return paid ? 0 : (second.contract.strike - first.contract.strike) * first.contract.unit;
  }
  const bool first_larger = first.margin >= second.margin;
  const ContractTerms& other = first_larger ? second : first;
  return (first_larger ? first : second).margin + other.settlement * other.contract.unit;
}

XTPQueryCombineStrategyInfoRsp StrategyRow(const OptionStrategy& strategy, XTP_MARKET_TYPE market) {
  XTPQueryCombineStrategyInfoRsp row{};
  SetText(row.strategy_id, strategy.id);
  SetText(row.strategy_name, strategy.name);
  row.market = market;
  row.leg_num = static_cast<int32_t>(strategy.legs.size());
  for (size_t i = 0; i < strategy.legs.size(); ++i) {
    const OptionStrategy::Leg& leg = strategy.legs[i];
    row.leg_strategy[i] = {leg.call ? XTP_OPT_CALL : XTP_OPT_PUT, leg.side, leg.strike, 1, 1};
  }
  row.expire_date_type = XTP_EXP_DATE_SAME;
  row.underlying_type = XTP_UNDERLYING_SAME;
  row.auto_sep_type = strategy.auto_split;
  return row;
}

}  // namespace xtp::sim
