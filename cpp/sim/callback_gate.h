#pragma once
#include <condition_variable>
#include <mutex>
#include <thread>
#include <utility>

namespace xtp::sim {

/// Leads callbacks to a client's Spi, one at a time, until it is closed. Closing it, or giving it another Spi, waits for the callback
/// under way, so that the client may destroy its Spi afterwards; a call from within that very callback does not wait for itself.
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

  /// Waits for the callback under way.
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
      running_ = std::this_thread::get_id();
    }
    std::forward<Call>(call)(*spi);
    {
      std::unique_lock lock(mutex_);
      running_ = {};
    }
    settled_.notify_all();
  }

 private:
  void Settle(std::unique_lock<std::mutex>& lock) {
    if (running_ == std::this_thread::get_id()) return;
    settled_.wait(lock, [this] { return running_ == std::thread::id(); });
  }

  std::mutex mutex_;
  std::condition_variable settled_;
  Spi* spi_ = nullptr;
  bool closed_ = false;
  std::thread::id running_;
};

}  // namespace xtp::sim
