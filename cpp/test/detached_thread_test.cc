// Threads that nobody waits for: each that was started runs, however many start and end beside it.
#include "core/detached_thread.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

#include "test/check.h"

using namespace xtp::core;

namespace {

/// Lives until the last of the threads is done with it, which may be after a test that failed.
struct Tally {
  std::mutex mutex;
  std::condition_variable changed;
  int ran = 0;
};

}  // namespace

TEST("every detached thread runs, and lets go of what it was given") {
  constexpr int kStarters = 4, kThreads = 500;
  const auto tally = std::make_shared<Tally>();
  std::vector<std::thread> starters;
  for (int i = 0; i < kStarters; i++) {
    starters.emplace_back([tally] {
      for (int n = 0; n < kThreads; n++) {
        RunDetached([tally] {
          std::lock_guard lock(tally->mutex);
          tally->ran++;
          tally->changed.notify_all();
        });
      }
    });
  }
  for (std::thread& starter : starters) starter.join();
  std::unique_lock lock(tally->mutex);
  const bool all = tally->changed.wait_for(lock, std::chrono::seconds(30), [&] { return tally->ran == kStarters * kThreads; });
  CHECK(all);
  CHECK(tally->ran == kStarters * kThreads);
}
