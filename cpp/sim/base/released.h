#pragma once
#include <mutex>
#include <vector>

namespace xtp::sim {

/// Keeps an api that was released where it is: the vendor's libraries bear a second Release, and there are programs that make one.
inline void KeepReleased(void* api) {
  static std::mutex& mutex = *new std::mutex;
  static std::vector<void*>& kept = *new std::vector<void*>;
  const std::lock_guard lock(mutex);
  kept.push_back(api);
}

}  // namespace xtp::sim
