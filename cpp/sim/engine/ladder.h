#pragma once
#include <algorithm>
#include <cstdint>
#include <vector>

namespace xtp::sim::engine {

/// The prices of one side that have orders, the best one last: trading happens there, and what changes at the end of an array moves little.
class Ladder {
 public:
  struct Rung {
    int64_t rank;
    uint32_t level;
  };

  bool empty() const { return rungs_.empty(); }
  size_t size() const { return rungs_.size(); }
  const Rung& best() const { return rungs_.back(); }
  /// 0 is the best.
  const Rung& at(size_t depth) const { return rungs_[rungs_.size() - 1 - depth]; }

  /// The rung of this rank, or nullptr.
  const Rung* Find(int64_t rank) const {
    const auto at = std::lower_bound(rungs_.begin(), rungs_.end(), rank, IsWorse);
    return at != rungs_.end() && at->rank == rank ? &*at : nullptr;
  }
  void Insert(const Rung& rung) { rungs_.insert(std::lower_bound(rungs_.begin(), rungs_.end(), rung.rank, IsWorse), rung); }
  void Erase(int64_t rank) {
    if (rungs_.back().rank == rank) {
      rungs_.pop_back();
    } else {
      rungs_.erase(std::lower_bound(rungs_.begin(), rungs_.end(), rank, IsWorse));
    }
  }
  void Reserve(size_t count) { rungs_.reserve(count); }

 private:
  static bool IsWorse(const Rung& rung, int64_t rank) { return rung.rank < rank; }

  std::vector<Rung> rungs_;
};

}  // namespace xtp::sim::engine
