#pragma once
#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace xtp::sim {

/// Counts what is under way on several threads. A piece of work posts what it causes before it ends, so at zero nothing is left.
class WorkCount {
 public:
  void Add();
  void Done();
  void WaitForNone();

 private:
  std::mutex mutex_;
  std::condition_variable none_;
  uint64_t count_ = 0;
};

/// A thread that makes callbacks, in the order in which they were posted. It runs as long as the process does.
class CallbackThread {
 public:
  using Job = std::function<void()>;
  using Moment = std::chrono::steady_clock::time_point;
  /// Called when nothing is posted; does a piece of work of its own and says when it wants to be called again.
  using Idle = std::function<Moment()>;

  static constexpr Moment kAtOnce = Moment::min();
  static constexpr Moment kWhenWoken = Moment::max();

  explicit CallbackThread(WorkCount& all_work, Idle idle = nullptr) : all_work_(all_work), idle_(std::move(idle)) {}
  void Start();

  void Post(Job job);
  /// Has Idle called again.
  void Wake();
  bool HasJobs();
  /// Waits until what is posted now has run; others may go on posting.
  void WaitForPosted();
  /// Waits until everything posted has run.
  void WaitForIdle();
  bool IsCurrent() const { return std::this_thread::get_id() == id_; }
  /// Begins no job any more; waits a little for the one under way.
  void Halt(std::chrono::milliseconds patience);

 private:
  [[noreturn]] void Run();
  void RunJob(std::unique_lock<std::mutex>& lock);
  void RunIdle(std::unique_lock<std::mutex>& lock);

  WorkCount& all_work_;
  const Idle idle_;
  std::thread::id id_;
  std::mutex mutex_;
  std::condition_variable changed_;
  std::condition_variable rested_;
  std::deque<Job> jobs_;
  uint64_t posted_ = 0;
  uint64_t done_ = 0;
  bool busy_ = false;
  bool woken_ = false;
  bool halted_ = false;
};

}  // namespace xtp::sim
