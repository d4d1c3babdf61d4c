#pragma once
#include <cstdint>
#include <string>

#include "sim/trading/options/combo_order.h"
#include "sim/trading/options/option_ledger.h"

namespace xtp::sim {

/// What combination orders must be like, what they keep back and what they do to an account.
class ComboRules {
 public:
  explicit ComboRules(const ContractTable& contracts) : contracts_(contracts) {}

  /// 0, or the first rule that the order breaks; on 0 its legs and margin are set. `any_time`: the exchanges are always open.
  int32_t Check(ComboOrder& order, int64_t now, bool any_time) const;
  static void Hold(ComboOrder& order);
  static void Release(ComboOrder& order);
  /// Combines or splits; `number` is what the exchange calls the new combination.
  static void Book(ComboOrder& order, const std::string& number);

 private:
  int32_t CheckCombine(ComboOrder& order) const;
  int32_t CheckSplit(ComboOrder& order) const;
  int32_t CheckExercise(ComboOrder& order) const;

  const ContractTable& contracts_;
};

/// How many pairs of a long call and a long put an account may exercise together: no more than it holds net.
int64_t ExercisablePairs(const Account& account, const Symbol& call, const Symbol& put);
/// Whether the two may be exercised together at all, 0 or why not.
int32_t PairBroken(const OptionContract& call, const OptionContract& put);

/// Strategy and legs of a combination that is held.
void DescribeLegs(XTPOptCombPlugin& info, const OptionCombination& combination);

}  // namespace xtp::sim
