#pragma once
#include <condition_variable>
#include <mutex>

namespace xtp::sim {

/// Where logins of one api wait while the counter does not answer. Releasing the api closes the door, which turns them away.
/// Everything happens under the exchange's lock.
class LoginDoor {
 public:
  /// `changed` is notified when an option changes.
  explicit LoginDoor(std::condition_variable& changed) : changed_(changed) {}

  /// Waits while `hangs`; false when the door was closed.
  bool Pass(std::unique_lock<std::mutex>& lock, const bool& hangs) {
    waiting_++;
    changed_.wait(lock, [&] { return closed_ || !hangs; });
    waiting_--;
    changed_.notify_all();
    return !closed_;
  }

  /// Comes back when nobody waits any more.
  void Close(std::unique_lock<std::mutex>& lock) {
    closed_ = true;
    changed_.notify_all();
    changed_.wait(lock, [this] { return waiting_ == 0; });
  }

 private:
  std::condition_variable& changed_;
  int waiting_ = 0;
  bool closed_ = false;
};

}  // namespace xtp::sim
