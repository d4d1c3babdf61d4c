#pragma once
#include <array>
#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <utility>

#include "sim/market/contract_table.h"
#include "sim/trading/options/option_strategy.h"

namespace xtp::sim {

/// Contracts held in one direction.
struct OptionPosition {
  OptionContract contract;
  Money margin = 0;  // of one contract; 0 but for shorts
  int64_t yesterday = 0;
  int64_t total = 0;
  int64_t held = 0;        // by working orders
  int64_t combined = 0;    // in combinations
  int64_t exercising = 0;  // by exercises, alone and combined
  Money cost = 0;          // premium paid for them, or got

  int64_t free() const { return total - held - combined - exercising; }
};

/// Combinations that one order made. The exchange numbers them.
struct OptionCombination {
  std::string number;
  const OptionStrategy* strategy;
  std::array<OptionContract, kStrategyLegs> legs;
  Money margin;  // of one
  int64_t yesterday = 0;
  int64_t total = 0;
  int64_t held = 0;  // by working splits

  int64_t free() const { return total - held; }
};

/// What an option account has besides cash and shares. It says what is to be kept back, and follows from what businesses do to it.
class OptionLedger {
 public:
  using Direction = XTP_POSITION_DIRECTION_TYPE;
  using Key = std::pair<Symbol, Direction>;

  // Positions.

  const std::map<Key, OptionPosition>& positions() const { return positions_; }
  /// nullptr without one.
  OptionPosition* Find(const Symbol& symbol, Direction direction);
  int64_t Free(const Symbol& symbol, Direction direction) const;
  /// `amount` is the premium.
  void Open(const ContractTerms& terms, Direction direction, int64_t quantity, Money amount);
  void Close(const Symbol& symbol, Direction direction, int64_t quantity);
  /// Takes contracts, and their part of the cost, away.
  static void Reduce(OptionPosition& position, int64_t quantity);

  // What working orders keep back.

  struct Opening {
    int64_t longs = 0;
    int64_t shorts = 0;
    int64_t covered_units = 0;  // of the underlying
  };
  Opening& opening(const Symbol& underlying) { return opening_[underlying]; }
  /// Contracts of an underlying, working orders included.
  int64_t Longs(const Symbol& underlying) const;
  int64_t Total(const Symbol& underlying) const;
  int64_t OpenedToday(const Symbol& underlying) const;

  void FreezeMargin(Money amount) { frozen_margin_ += amount; }
  void FreezeExercise(Money cash, Money fees) {
    exercise_cash_ += cash;
    exercise_fees_ += fees;
  }
  Money frozen_margin() const { return frozen_margin_; }
  Money exercise_cash() const { return exercise_cash_; }
  Money exercise_fees() const { return exercise_fees_; }
  /// Of what is held.
  Money margin() const;
  Money kept_back() const { return margin() + frozen_margin_ + exercise_cash_ + exercise_fees_; }

  // Units of underlyings for covered positions.

  void Lock(const Symbol& underlying, int64_t units) { locked_[underlying] += units; }
  int64_t Locked(const Symbol& underlying) const;
  /// Those that cover nothing yet.
  int64_t UsableLocked(const Symbol& underlying) const;

  // Combinations.

  const std::deque<OptionCombination>& combinations() const { return combinations_; }
  OptionCombination* FindCombination(std::string_view number);
  /// The position that a leg is.
  OptionPosition* LegOf(const OptionCombination& combination, size_t leg);
  void Combine(OptionCombination combination);
  void Split(OptionCombination& combination, int64_t quantity);

  // Exercises of two contracts together.

  struct PairExercise {
    Symbol call;
    Symbol put;
    auto operator<(const PairExercise& other) const { return call == other.call ? put < other.put : call < other.call; }
  };
  std::map<PairExercise, int64_t>& pair_exercises() { return pair_exercises_; }
  const std::map<PairExercise, int64_t>& pair_exercises() const { return pair_exercises_; }

  // The night.

  /// What the settlement does to cash and shares.
  struct Delivery {
    std::function<void(Money)> pay;                                                 // negative: to be paid by the account
    std::function<void(const Symbol& underlying, int64_t units, Money cost)> move;  // shares that come, or for negative units go
    std::function<Money(const Symbol& underlying)> price;
  };
  /// Ends the day: working orders are gone, exercises are done, what expires is settled, combinations near it are split, and what is held
  /// in both directions closes itself.
  void Settle(uint32_t day, Money exercise_fee, const Delivery& delivery);
  /// What the contracts say today, and their margins.
  void Revalue(const ContractTable& contracts);

 private:
  void Exercise(Money fee, const Delivery& delivery);
  void Expire(uint32_t day, const Delivery& delivery);
  void SplitExpiring(uint32_t day);
  void CloseBothSides();

  std::map<Key, OptionPosition> positions_;
  std::map<Symbol, Opening> opening_;
  std::map<Symbol, int64_t> opened_today_;
  std::map<Symbol, int64_t> locked_;
  std::deque<OptionCombination> combinations_;
  std::map<PairExercise, int64_t> pair_exercises_;
  Money frozen_margin_ = 0;
  Money exercise_cash_ = 0;
  Money exercise_fees_ = 0;
};

}  // namespace xtp::sim
