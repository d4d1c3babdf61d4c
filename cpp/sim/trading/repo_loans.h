#pragma once
#include <cstdint>
#include <vector>

#include "sim/base/money.h"

namespace xtp::sim {

/// Cash lent by one trade of a reverse repo.
struct RepoLoan {
  Money principal;
  Money interest;
  uint32_t due;  // the day (YYYYMMDD) on which both are there again
};

/// What an account lent. On its own day the money still counts as the account's, kept back; then it is away until it is due.
class RepoLoans {
 public:
  Money lent_today() const { return lent_today_; }
  /// `day` is the one that is played.
  void Lend(const RepoLoan& loan, uint32_t day);
  /// What the night brings to the account's cash, or takes from it.
  Money BeginDay(uint32_t day);
  /// The account's own calendar: a day that is played once more is the one after it.
  uint32_t Today(uint32_t day) const { return day > today_ ? day : today_; }

 private:
  struct Entry {
    RepoLoan loan;
    bool away;
  };

  std::vector<Entry> loans_;
  Money lent_today_ = 0;
  uint32_t today_ = 0;
};

}  // namespace xtp::sim
