#pragma once
#include <condition_variable>
#include <mutex>

namespace xtp::sim {

/// One login at a time: the client libraries hold a lock as long as the server does not answer.
struct LoginLine {
  bool busy = false;
};

/// Where logins of one api wait while the counter does not answer, or answers another one. Releasing the api closes the door, which turns
/// them away. Everything happens under the exchange's lock.
class LoginDoor {
 public:
  /// `changed` is notified when an option changes.
  explicit LoginDoor(std::condition_variable& changed) : changed_(changed) {}

  /// Waits for its turn in `line` and then while `hangs()`; false when the door was closed.
  template <typename Hangs>
  bool Pass(std::unique_lock<std::mutex>& lock, LoginLine& line, Hangs&& hangs) {
    waiting_++;
    changed_.wait(lock, [&] { return closed_ || !line.busy; });
    if (!closed_) {
      line.busy = true;
      changed_.wait(lock, [&] { return closed_ || !hangs(); });
      line.busy = false;  // what is left of the login happens under the lock
    }
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
