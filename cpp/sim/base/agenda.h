#pragma once
#include <cstdint>
#include <functional>
#include <limits>
#include <map>
#include <utility>

namespace xtp::sim {

/// What is to happen at a simulated time, besides the feed. Everything here is called, and every task runs, under the exchange's lock.
class Agenda {
 public:
  using Task = std::function<void()>;
  static constexpr int64_t kNever = std::numeric_limits<int64_t>::max();

  /// `changed` is called when there is a new task.
  explicit Agenda(std::function<void()> changed) : changed_(std::move(changed)) {}

  /// Tasks of the same moment run in the order in which they were put down; one whose time is over runs next.
  void At(int64_t time, Task task) {
    tasks_.emplace(time, std::move(task));
    changed_();
  }
  /// What else is due may have changed.
  void Changed() { changed_(); }
  int64_t next_time() const { return tasks_.empty() ? kNever : tasks_.begin()->first; }
  Task TakeNext() {
    Task task = std::move(tasks_.begin()->second);
    tasks_.erase(tasks_.begin());
    return task;
  }
  void Clear() { tasks_.clear(); }

 private:
  const std::function<void()> changed_;
  std::multimap<int64_t, Task> tasks_;
};

}  // namespace xtp::sim
