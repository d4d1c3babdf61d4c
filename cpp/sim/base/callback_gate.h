#pragma once
#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

namespace xtp::sim {

/// Leads the callbacks of one or more threads to a client's Spi until it is closed. Closing it, or giving it another Spi, waits for the
/// callbacks under way, so that the client may destroy its Spi afterwards; a call from within a callback does not wait for that one.
template <typename Spi>
class CallbackGate {
 public:
  void Register(Spi* spi) {
    std::unique_lock lock(mutex_);
    spi_ = spi;
    Settle(lock);
  }

  void Close() {
    std::unique_lock lock(mutex_);
    closed_ = true;
    Settle(lock);
  }

  /// Waits for the callbacks under way.
  void Settle() {
    std::unique_lock lock(mutex_);
    Settle(lock);
  }

  /// Runs `call(spi)` unless there is nobody to call.
  template <typename Call>
  void Deliver(Call&& call) {
    Spi* spi;
    {
      std::unique_lock lock(mutex_);
      if (closed_ || !spi_) return;
      spi = spi_;
      running_.push_back(std::this_thread::get_id());
    }
    std::forward<Call>(call)(*spi);
    {
      std::unique_lock lock(mutex_);
      running_.erase(std::find(running_.begin(), running_.end(), std::this_thread::get_id()));
    }
    settled_.notify_all();
  }

 private:
  void Settle(std::unique_lock<std::mutex>& lock) {
    const auto own = [](std::thread::id id) { return id == std::this_thread::get_id(); };
    settled_.wait(lock, [&] { return std::all_of(running_.begin(), running_.end(), own); });
  }

  std::mutex mutex_;
  std::condition_variable settled_;
  Spi* spi_ = nullptr;
  bool closed_ = false;
  std::vector<std::thread::id> running_;
};

}  // namespace xtp::sim
