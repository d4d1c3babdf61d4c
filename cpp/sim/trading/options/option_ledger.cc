#include "sim/trading/options/option_ledger.h"

#include <algorithm>

namespace xtp::sim {

namespace {

constexpr OptionLedger::Direction kLong = XTP_POSITION_DIRECTION_LONG;
constexpr OptionLedger::Direction kShort = XTP_POSITION_DIRECTION_SHORT;
constexpr OptionLedger::Direction kCovered = XTP_POSITION_DIRECTION_COVERED;

template <typename Map, typename Key>
typename Map::mapped_type ValueOf(const Map& map, const Key& key) {
  const auto found = map.find(key);
  return found == map.end() ? typename Map::mapped_type{} : found->second;
}

}  // namespace

OptionPosition* OptionLedger::Find(const Symbol& symbol, Direction direction) {
  const auto found = positions_.find({symbol, direction});
  return found == positions_.end() ? nullptr : &found->second;
}

int64_t OptionLedger::Free(const Symbol& symbol, Direction direction) const {
  const auto found = positions_.find({symbol, direction});
  return found == positions_.end() ? 0 : found->second.free();
}

void OptionLedger::Open(const ContractTerms& terms, Direction direction, int64_t quantity, Money amount) {
  OptionPosition& position = positions_[{terms.contract.symbol, direction}];
  position.contract = terms.contract;
  position.margin = direction == kShort ? terms.margin : 0;
  position.total += quantity;
  position.cost += amount;
  if (direction == kLong) opened_today_[terms.contract.underlying] += quantity;
}

void OptionLedger::Close(const Symbol& symbol, Direction direction, int64_t quantity) {
  if (OptionPosition* position = Find(symbol, direction)) Reduce(*position, quantity);
}

void OptionLedger::Reduce(OptionPosition& position, int64_t quantity) {
  // Split so that the product does not overflow: cost * quantity / total.
  position.cost -= position.cost / position.total * quantity + position.cost % position.total * quantity / position.total;
  position.total -= quantity;
}

int64_t OptionLedger::Longs(const Symbol& underlying) const {
  int64_t contracts = ValueOf(opening_, underlying).longs;
  for (const auto& [key, position] : positions_) {
    if (key.second == kLong && position.contract.underlying == underlying) contracts += position.total;
  }
  return contracts;
}

int64_t OptionLedger::Total(const Symbol& underlying) const {
  const Opening opening = ValueOf(opening_, underlying);
  int64_t contracts = opening.longs + opening.shorts;
  for (const auto& [key, position] : positions_) {
    if (position.contract.underlying == underlying) contracts += position.total;
  }
  return contracts;
}

int64_t OptionLedger::OpenedToday(const Symbol& underlying) const {
  return ValueOf(opened_today_, underlying) + ValueOf(opening_, underlying).longs;
}

Money OptionLedger::margin() const {
  Money margin = 0;
  for (const auto& [key, position] : positions_) margin += position.margin * (position.total - position.combined);
  for (const OptionCombination& combination : combinations_) margin += combination.margin * combination.total;
  return margin;
}

int64_t OptionLedger::Locked(const Symbol& underlying) const { return ValueOf(locked_, underlying); }

int64_t OptionLedger::UsableLocked(const Symbol& underlying) const {
  int64_t units = Locked(underlying) - ValueOf(opening_, underlying).covered_units;
  for (const auto& [key, position] : positions_) {
    if (key.second == kCovered && position.contract.underlying == underlying) units -= position.total * position.contract.unit;
  }
  return units;
}

OptionCombination* OptionLedger::FindCombination(std::string_view number) {
  for (OptionCombination& combination : combinations_) {
    if (combination.number == number) return &combination;
  }
  return nullptr;
}

OptionPosition* OptionLedger::LegOf(const OptionCombination& combination, size_t leg) {
  return Find(combination.legs[leg].symbol, combination.strategy->legs[leg].side);
}

void OptionLedger::Combine(OptionCombination combination) {
  for (size_t i = 0; i < kStrategyLegs; ++i) LegOf(combination, i)->combined += combination.total;
  combinations_.push_back(std::move(combination));
}

void OptionLedger::Split(OptionCombination& combination, int64_t quantity) {
  for (size_t i = 0; i < kStrategyLegs; ++i) LegOf(combination, i)->combined -= quantity;
  combination.total -= quantity;
}

void OptionLedger::Settle(uint32_t day, Money exercise_fee, const Delivery& delivery) {
  for (auto& [key, position] : positions_) position.held = 0;
  for (OptionCombination& combination : combinations_) combination.held = 0;
  opening_.clear();
  opened_today_.clear();
  frozen_margin_ = exercise_cash_ = exercise_fees_ = 0;
  Exercise(exercise_fee, delivery);
  SplitExpiring(day);
  CloseBothSides();
  Expire(day, delivery);
  for (auto entry = positions_.begin(); entry != positions_.end();) {
    entry->second.yesterday = entry->second.total;
    entry = entry->second.total == 0 ? positions_.erase(entry) : std::next(entry);
  }
  const auto empty = [](const OptionCombination& combination) { return combination.total == 0; };
  combinations_.erase(std::remove_if(combinations_.begin(), combinations_.end(), empty), combinations_.end());
  for (OptionCombination& combination : combinations_) combination.yesterday = combination.total;
}

void OptionLedger::Exercise(Money fee, const Delivery& delivery) {
  for (const auto& [pair, quantity] : pair_exercises_) {
    OptionPosition& call = *Find(pair.call, kLong);
    OptionPosition& put = *Find(pair.put, kLong);
    delivery.pay((put.contract.strike - call.contract.strike) * call.contract.unit * quantity - 2 * fee * quantity);
    for (OptionPosition* position : {&call, &put}) {
      Reduce(*position, quantity);
      position->exercising -= quantity;
    }
  }
  pair_exercises_.clear();
  for (auto& [key, position] : positions_) {
    if (position.exercising == 0) continue;
    const OptionContract& contract = position.contract;
    const int64_t units = contract.unit * position.exercising * (contract.call ? 1 : -1);
    delivery.pay(-contract.strike * units - fee * position.exercising);
    delivery.move(contract.underlying, units, contract.strike * units);
    Reduce(position, position.exercising);
    position.exercising = 0;
  }
}

void OptionLedger::SplitExpiring(uint32_t day) {
  for (OptionCombination& combination : combinations_) {
    const uint32_t expiry = combination.legs[0].expiry;
    const bool splits = day >= expiry || (combination.strategy->IsSpread() && WeekdaysBetween(day, expiry) <= kSpreadDays);
    if (splits) Split(combination, combination.total);
  }
}

void OptionLedger::CloseBothSides() {
  for (auto& [key, bought] : positions_) {
    if (key.second != kLong) continue;
    OptionPosition* sold = Find(key.first, kShort);
    if (!sold) continue;
    const int64_t both = std::min(bought.free(), sold->free());
    if (both == 0) continue;
    Reduce(bought, both);
    Reduce(*sold, both);
  }
}

void OptionLedger::Expire(uint32_t day, const Delivery& delivery) {
  for (auto& [key, position] : positions_) {
    const OptionContract& contract = position.contract;
    if (position.total == 0 || contract.expiry > day) continue;
    const int64_t units = contract.unit * position.total;
    const Money value = IntrinsicValue(contract, delivery.price(contract.underlying));
    if (key.second == kShort) delivery.pay(-value * units);
    if (key.second == kCovered) {
      locked_[contract.underlying] -= units;
      if (value > 0) {
        delivery.pay(contract.strike * units);
        delivery.move(contract.underlying, -units, -contract.strike * units);
      }
    }
    position.total = 0;
    position.cost = 0;
  }
}

void OptionLedger::Revalue(const ContractTable& contracts) {
  for (auto& [key, position] : positions_) {
    const std::optional<ContractTerms> terms = contracts.Terms(key.first);
    if (!terms) continue;
    position.contract = terms->contract;
    if (key.second == kShort) position.margin = terms->margin;
  }
  for (OptionCombination& combination : combinations_) {
    const std::optional<ContractTerms> first = contracts.Terms(combination.legs[0].symbol);
    const std::optional<ContractTerms> second = contracts.Terms(combination.legs[1].symbol);
    if (!first || !second) continue;
    combination.legs = {first->contract, second->contract};
    combination.margin = CombinationMargin(*combination.strategy, {*first, *second});
  }
}

}  // namespace xtp::sim
