#include "sim/trading/repo_loans.h"

#include <algorithm>

#include "sim/base/calendar_day.h"

namespace xtp::sim {

void RepoLoans::Lend(const RepoLoan& loan, uint32_t day) {
  today_ = Today(day);
  loans_.push_back({loan, false});
  lent_today_ += loan.principal;
}

Money RepoLoans::BeginDay(uint32_t day) {
  today_ = today_ == 0 ? day : std::max(day, AddDays(today_, 1));
  lent_today_ = 0;
  Money change = 0;
  for (Entry& entry : loans_) {
    const bool due = entry.loan.due <= today_;
    if (due) change += entry.loan.interest;
    if (due && entry.away) change += entry.loan.principal;
    if (!due && !entry.away) change -= entry.loan.principal;
    entry.away = true;
  }
  const auto back = [this](const Entry& entry) { return entry.loan.due <= today_; };
  loans_.erase(std::remove_if(loans_.begin(), loans_.end(), back), loans_.end());
  return change;
}

}  // namespace xtp::sim
