#pragma once
#include <cstdint>
#include <optional>

#include "sim/market/instrument.h"
#include "sim/trading/repo_loans.h"

namespace xtp::sim {

/// A piece (张) of a reverse repo is 100 yuan.
constexpr Money kRepoPiece = 100 * kYuan;

struct RepoTerm {
  int32_t days;
  Rate fee;  // of the principal, for the whole term
};

/// By the code; nothing for what is no reverse repo.
std::optional<RepoTerm> RepoTermOf(const Symbol& symbol);

/// What lending so much costs, rounded half up to a fen.
Money RepoFee(const RepoTerm& term, Money principal);

/// Lends pieces at a rate (per cent a year, as the market quotes it) on a day. Interest is for the days between the settlements of both
/// ends.
RepoLoan MakeLoan(const RepoTerm& term, Money rate, int64_t pieces, uint32_t day);

}  // namespace xtp::sim
