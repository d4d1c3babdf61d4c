#include "sim/trading/options/combo_rules.h"

#include <algorithm>
#include <cstring>
#include <optional>
#include <utility>

#include "sim/base/errors.h"
#include "sim/base/text.h"
#include "sim/trading/account.h"
#include "sim/trading/options/option_hours.h"

namespace xtp::sim {

namespace {

constexpr XTP_POSITION_DIRECTION_TYPE kLong = XTP_POSITION_DIRECTION_LONG;
constexpr XTP_POSITION_DIRECTION_TYPE kShort = XTP_POSITION_DIRECTION_SHORT;
constexpr int64_t kLargestQuantity = 1'000'000;

/// A leg as the order names it.
struct NamedLeg {
  ContractTerms terms;
  XTP_POSITION_DIRECTION_TYPE side = kLong;
};

bool Fits(const NamedLeg& leg, const OptionStrategy::Leg& wanted) {
  return leg.terms.contract.call == wanted.call && leg.side == wanted.side;
}

/// What the legs need outside a combination.
Money MarginOfLegs(const OptionStrategy& strategy, const StrategyTerms& legs) {
  Money margin = 0;
  for (size_t i = 0; i < kStrategyLegs; ++i) margin += strategy.legs[i].side == kShort ? legs[i].margin : 0;
  return margin;
}

int32_t CheckStrikes(const OptionStrategy& strategy, const StrategyTerms& legs) {
  const Money first = legs[0].contract.strike;
  const Money second = legs[1].contract.strike;
  const char a = strategy.legs[0].strike;
  const char b = strategy.legs[1].strike;
  const bool right = a == b ? first == second : (a < b ? first < second : first > second);
  return right ? 0 : error::kComboStrike;
}

int32_t CheckCash(const ComboOrder& order, Money needed) {
  return needed > 0 && needed > order.account->available_cash() ? error::kCash : 0;
}

Money ExerciseFees(const ComboOrder& order) { return order.account->option_fees().exercise * static_cast<Money>(kStrategyLegs); }

/// What one combination's legs need more, or less, after the order.
Money ExtraMargin(const ComboOrder& order) {
  const Money legs = MarginOfLegs(*order.strategy, order.legs);
  return order.IsCombine() ? order.margin - legs : legs - order.margin;
}

void Keep(ComboOrder& order, int64_t quantity) {
  OptionLedger& ledger = order.account->options();
  const int64_t change = quantity - order.held;
  order.held = quantity;
  if (order.IsExercise()) {
    const Symbol& call = order.legs[0].contract.symbol;
    const Symbol& put = order.legs[1].contract.symbol;
    ledger.pair_exercises()[{call, put}] += change;
    for (const Symbol& symbol : {call, put}) ledger.Find(symbol, kLong)->exercising += change;
    ledger.FreezeExercise(0, ExerciseFees(order) * change);
    return;
  }
  const Money margin = std::max<Money>(ExtraMargin(order), 0) * quantity;
  ledger.FreezeMargin(margin - order.held_margin);
  order.held_margin = margin;
  if (!order.IsCombine()) {
    ledger.FindCombination(GetText(order.info.opt_comb_info.comb_num))->held += change;
    return;
  }
  for (size_t i = 0; i < kStrategyLegs; ++i) {
    ledger.Find(order.legs[i].contract.symbol, order.strategy->legs[i].side)->held += change;
  }
}

}  // namespace

void DescribeLegs(XTPOptCombPlugin& info, const OptionCombination& combination) {
  SetText(info.strategy_id, combination.strategy->id);
  info.num_legs = static_cast<int32_t>(kStrategyLegs);
  for (size_t i = 0; i < kStrategyLegs; ++i) {
    XTPOptCombLegInfo& leg = info.leg_detail[i];
    SetText(leg.leg_security_id, combination.legs[i].symbol.ticker);
    leg.leg_cntr_type = combination.legs[i].call ? XTP_OPT_CALL : XTP_OPT_PUT;
    leg.leg_side = combination.strategy->legs[i].side;
    leg.leg_covered = XTP_POSITION_UNCOVERED;
    leg.leg_qty = 1;
  }
}

XTPOptCombOrderInfo PlainInfo(const XTPOptCombOrderInfoEx& info) {
  // Both records begin alike.
  static_assert(offsetof(XTPOptCombOrderInfoEx, order_exch_id) == sizeof(XTPOptCombOrderInfo));
  XTPOptCombOrderInfo plain{};
  std::memcpy(static_cast<void*>(&plain), &info, sizeof plain);
  return plain;
}

int64_t ExercisablePairs(const Account& account, const Symbol& call, const Symbol& put) {
  int64_t pairs = kLargestQuantity;
  for (const Symbol& symbol : {call, put}) {
    const auto& positions = account.options().positions();
    const auto bought = positions.find({symbol, kLong});
    const auto sold = positions.find({symbol, kShort});
    if (bought == positions.end()) return 0;
    const int64_t net = bought->second.total - (sold == positions.end() ? 0 : sold->second.total);
    pairs = std::min({pairs, bought->second.free(), net - bought->second.exercising});
  }
  return std::max<int64_t>(pairs, 0);
}

int32_t PairBroken(const OptionContract& call, const OptionContract& put) {
  if (!call.call || put.call) return error::kPairLeg;
  if (call.expiry != put.expiry) return error::kPairExpiry;
  if (!(call.underlying == put.underlying)) return error::kPairUnderlying;
  if (call.unit != put.unit) return error::kPairUnit;
  return put.strike > call.strike ? 0 : error::kPairStrike;
}

int32_t ComboRules::Check(ComboOrder& order, int64_t now, bool any_time) const {
  const XTPOptCombOrderInfoEx& info = order.info;
  if (order.account->kind() != AccountKind::kOption) return error::kBusinessUser;
  const bool exercise = order.IsExercise();
  if (!exercise && info.business_type != XTP_BUSINESS_TYPE_OPTION_COMBINE) return error::kBusinessUser;
  const bool side = exercise ? info.side == 0 : info.side == XTP_SIDE_OPT_COMBINE || info.side == XTP_SIDE_OPT_SPLIT;
  if (!side) return error::kBusinessSide;
  if (info.quantity <= 0) return error::kQuantityNotPositive;
  if (info.quantity > kLargestQuantity) return error::kQuantityRange;
  if (exercise) {
    if (const int32_t broken = CheckExercise(order)) return broken;
    if (order.legs[0].contract.expiry != contracts_.day() || !(any_time || IsExerciseTime(now))) return error::kExerciseDate;
    return CheckCash(order, ExerciseFees(order) * info.quantity);
  }
  if (const int32_t broken = order.IsCombine() ? CheckCombine(order) : CheckSplit(order)) return broken;
  if (!any_time && !IsCombinationTime(now)) return error::kOrderTime;
  return CheckCash(order, ExtraMargin(order) * info.quantity);
}

int32_t ComboRules::CheckCombine(ComboOrder& order) const {
  const XTPOptCombPlugin& combo = order.info.opt_comb_info;
  order.strategy = FindStrategy(GetText(combo.strategy_id));
  if (!order.strategy) return error::kComboStrategy;
  if (combo.num_legs != static_cast<int32_t>(kStrategyLegs)) return error::kComboLegCount;
  std::array<NamedLeg, kStrategyLegs> named;
  for (size_t i = 0; i < kStrategyLegs; ++i) {
    const XTPOptCombLegInfo& leg = combo.leg_detail[i];
    const std::optional<ContractTerms> terms = contracts_.Terms({ExchangeOf(order.info.market), std::string(GetText(leg.leg_security_id))});
    if (!terms) return error::kComboContract;
    if ((leg.leg_cntr_type == XTP_OPT_CALL) != terms->contract.call || leg.leg_covered != XTP_POSITION_UNCOVERED) return error::kComboLeg;
    if (leg.leg_qty != 1) return error::kComboQuantity;
    named[i] = {*terms, leg.leg_side};
  }
  // In whatever order they are named.
  const OptionStrategy& strategy = *order.strategy;
  if (!Fits(named[0], strategy.legs[0])) std::swap(named[0], named[1]);
  if (!Fits(named[0], strategy.legs[0]) || !Fits(named[1], strategy.legs[1])) return error::kComboLeg;
  order.legs = {named[0].terms, named[1].terms};
  const OptionContract& first = named[0].terms.contract;
  const OptionContract& second = named[1].terms.contract;
  if (first.expiry != second.expiry) return error::kComboExpiry;
  if (strategy.IsSpread() && WeekdaysBetween(contracts_.day(), first.expiry) < kSpreadDays) return error::kComboExpiry;
  if (!(first.underlying == second.underlying)) return error::kComboUnderlying;
  if (first.unit != second.unit) return error::kComboUnit;
  if (const int32_t broken = CheckStrikes(strategy, order.legs)) return broken;
  const OptionLedger& ledger = order.account->options();
  for (size_t i = 0; i < kStrategyLegs; ++i) {
    if (order.info.quantity > ledger.Free(order.legs[i].contract.symbol, strategy.legs[i].side)) return error::kPosition;
  }
  order.margin = CombinationMargin(strategy, order.legs);
  return 0;
}

int32_t ComboRules::CheckSplit(ComboOrder& order) const {
  XTPOptCombPlugin& combo = order.info.opt_comb_info;
  OptionLedger& ledger = order.account->options();
  const OptionCombination* combination = ledger.FindCombination(GetText(combo.comb_num));
  const bool here = combination && combination->legs[0].symbol.exchange == ExchangeOf(order.info.market);
  if (!here) return error::kComboNumber;
  if (GetText(combo.strategy_id) != combination->strategy->id) return error::kComboStrategy;
  if (order.info.quantity > combination->free()) return error::kComboQuantity;
  order.strategy = combination->strategy;
  order.margin = combination->margin;
  for (size_t i = 0; i < kStrategyLegs; ++i) {
    order.legs[i].contract = combination->legs[i];
    order.legs[i].margin = ledger.LegOf(*combination, i)->margin;
  }
  DescribeLegs(combo, *combination);
  return 0;
}

int32_t ComboRules::CheckExercise(ComboOrder& order) const {
  const XTPOptCombPlugin& combo = order.info.opt_comb_info;
  if (GetText(combo.strategy_id) != "exec") return error::kPairStrategy;
  if (combo.num_legs != static_cast<int32_t>(kStrategyLegs)) return error::kPairLegCount;
  for (size_t i = 0; i < kStrategyLegs; ++i) {
    const XTPOptCombLegInfo& leg = combo.leg_detail[i];
    const std::optional<ContractTerms> terms = contracts_.Terms({ExchangeOf(order.info.market), std::string(GetText(leg.leg_security_id))});
    if (!terms) return error::kPairContract;
    if (leg.leg_side != kLong || (leg.leg_cntr_type == XTP_OPT_CALL) != terms->contract.call) return error::kPairLeg;
    order.legs[i] = *terms;
  }
  if (!order.legs[0].contract.call) std::swap(order.legs[0], order.legs[1]);
  const OptionContract& call = order.legs[0].contract;
  const OptionContract& put = order.legs[1].contract;
  if (const int32_t broken = PairBroken(call, put)) return broken;
  return order.info.quantity > ExercisablePairs(*order.account, call.symbol, put.symbol) ? error::kPairQuantity : 0;
}

void ComboRules::Hold(ComboOrder& order) { Keep(order, order.info.qty_left); }

void ComboRules::Release(ComboOrder& order) {
  if (order.held > 0) Keep(order, 0);
}

void ComboRules::Book(ComboOrder& order, const std::string& number) {
  const int64_t quantity = order.info.quantity;
  Release(order);
  OptionLedger& ledger = order.account->options();
  XTPOptCombPlugin& combo = order.info.opt_comb_info;
  if (!order.IsCombine()) {
    ledger.Split(*ledger.FindCombination(GetText(combo.comb_num)), quantity);
    return;
  }
  OptionCombination combination{number, order.strategy, {order.legs[0].contract, order.legs[1].contract}, order.margin};
  combination.total = quantity;
  SetText(combo.comb_num, number);
  DescribeLegs(combo, combination);
  ledger.Combine(std::move(combination));
}

}  // namespace xtp::sim
